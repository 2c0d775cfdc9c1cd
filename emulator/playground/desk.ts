/** Carries out what the page asks: on the workspace as a person would, and on the Google behind it as an administrator. */
import {selectionOf} from '../apps-script/host/spreadsheet';
import {notationOf} from '../spreadsheet/a1';
import {
  changeRow,
  lastColumn,
  lastRow,
  rowAt,
  writeValues,
} from '../spreadsheet/cells';
import type {Area, Sheet} from '../spreadsheet/model';
import {deleteRows, insertRows, sortArea} from '../spreadsheet/moving';
import {checkProtection} from '../spreadsheet/permission';
import type {DialogAnswer} from '../workspace';
import type {Command, Delegated, MailContent, Reply} from './command';
import type {PlaygroundCompany} from './companies';
import {PermissionStep} from './permission-step';
import {makeTrouble} from './trouble';
import type {Scene, View} from './view';
import {carryOutVisit} from './visitor-command';

const DIRECTORY_SCOPES = [
  'https://www.googleapis.com/auth/admin.directory.user.readonly',
  'https://www.googleapis.com/auth/admin.directory.group.member.readonly',
  'https://www.googleapis.com/auth/admin.directory.group.readonly',
];

/** Slightly less than the maximum real time of a script: an unanswered dialog is closed before that. */
const LONGEST_QUESTION_MS = 100_000;

/** The name shown as running while triggers run. */
const TRIGGERS = 'triggers';

/** What the desk needs from the thread that it runs in. */
export interface Thread {
  /** Blocks until the condition holds, or for so many real milliseconds; commands that arrive meanwhile are carried out. */
  wait(ms: number, over: () => boolean): void;
  /** Sets how many real milliseconds a virtual second takes. */
  pace(speed: number): void;
  /** Brings the page up to date. */
  show(): void;
}

/** The playground's only desk: the workspace, the person at it, and what is going on. */
export class Desk {
  private person: string;
  private readonly people: View['people'];
  private dialog: Scene['dialog'] = null;
  private dialogs = 0;
  private readonly answers = new Map<number, DialogAnswer>();
  private readonly troubles: Scene['troubles'][number][] = [];
  private openings = 0;
  private running: string[] = [];
  private readonly permission: PermissionStep;

  /** @param sample - freshly opened */
  constructor(
    private readonly sample: PlaygroundCompany,
    private readonly thread: Thread,
  ) {
    const {workspace, company} = sample;
    this.person = company.operator;
    this.permission = new PermissionStep(workspace);
    this.people = [
      {address: company.operator, is: 'owner'},
      {address: sample.colleague, is: 'editor'},
    ];
    // The emulator reads the answer to each dialog from this queue; here it comes from the person when it is needed.
    workspace.ui.answers.shift = () => this.ask();
  }

  get scene(): Scene {
    const {workspace, company, title, toImport} = this.sample;
    const {person, people, dialog, openings} = this;
    return {
      workspace,
      company,
      title,
      toImport,
      person,
      people,
      dialog,
      permission: this.permission.viewFor(person),
      openings,
      running: this.running.at(-1) ?? '',
      troubles: this.troubles.filter(({left}) => left > 0),
    };
  }

  /** Whether the clock is being advanced: nobody wants to wait for the time in between. */
  get hurries(): boolean {
    return this.running.at(-1) === TRIGGERS;
  }

  /** The page of the open sidebar. */
  get sidebar(): string {
    return this.sample.workspace.ui.sidebar?.html ?? '';
  }

  /** Never throws: what Sheets or Apps Script refuses is the reply. */
  perform(command: Command): Reply {
    try {
      return {ok: true, value: this.carryOut(command) ?? null};
    } catch (error) {
      return {ok: false, error: (error as Error).message};
    }
  }

  /** Called when no execution is left: one that was cut off has not cleaned up. */
  settle(): void {
    this.dialog = null;
    this.running = [];
  }

  private carryOut(command: Command): unknown {
    const {workspace, company} = this.sample;
    const as = {as: this.person};
    switch (command.do) {
      case 'run':
        return workspace.run(command.name, command.args, as);
      case 'menu':
        return this.runMenu(command.name);
      case 'select':
        return workspace.activate(
          command.sheet,
          command.areas.map(notationOf),
          this.person,
        );
      case 'edit':
        return this.edit(command);
      case 'clear':
        return this.clear();
      case 'sort':
        return this.sort(command);
      case 'insertRow':
        return this.insertRow(command.after);
      case 'deleteRows':
        return this.deleteRows();
      case 'resize':
        this.sheet.columnWidths[command.column] = command.width;
        return null;
      case 'toggleGroup':
        for (const it of this.sheet.columnGroups) {
          const isThis = it.from <= command.column && command.column <= it.to;
          if (isThis) it.collapsed = !it.collapsed;
        }
        return null;
      case 'closeSidebar':
        workspace.ui.sidebar = null;
        return null;
      case 'answer':
        this.answers.set(command.dialog, command);
        return null;
      case 'pace':
        this.thread.pace(command.speed);
        return null;
      case 'advance':
        return this.advance(command.ms);
      case 'mail':
        return this.mail(command.number);
      case 'trouble':
        this.troubles.push(
          makeTrouble(company.google, command.kind, command.times),
        );
        return null;
      case 'delegate':
        return this.delegate(command.what);
      case 'sitDown':
        this.sitDown(command.person);
        return null;
      case 'addFile':
        return this.addFile(command);
      case 'allow':
      case 'refusePermission':
      case 'grant':
      case 'withdraw':
        return this.permission.carryOut(command, this.person);
      default:
        return carryOutVisit(this.sample, command);
    }
  }

  private sitDown(person: string): void {
    const {editors} = this.sample.workspace.spreadsheet;
    if (!editors.includes(person)) editors.push(person);
    if (person === this.person) return;
    this.person = person;
    this.permission.forget();
    // The other person's browser is closed: what runs there continues by the clock alone.
    this.sample.workspace.ui.sidebar = null;
  }

  private runMenu(name: string): void {
    const {workspace} = this.sample;
    const before = workspace.ui.sidebar;
    this.running.push(name);
    this.thread.show();
    try {
      this.permission.choose(name, this.person);
    } finally {
      this.running.pop();
      if (workspace.ui.sidebar !== before) this.openings++;
    }
  }

  /** Shows the dialog that the script has just opened, and waits until the person has answered it. */
  private ask(): DialogAnswer {
    const asked = this.sample.workspace.ui.dialogs.at(-1)!;
    const id = ++this.dialogs;
    this.dialog = {...asked, id};
    this.thread.show();
    this.thread.wait(LONGEST_QUESTION_MS, () => this.answers.has(id));
    this.dialog = null;
    return this.answers.get(id) ?? {button: 'CLOSE'};
  }

  private get sheet(): Sheet {
    const {spreadsheet} = this.sample.workspace;
    const {sheet} = selectionOf(spreadsheet, this.person);
    return spreadsheet.sheets.find(({id}) => id === sheet)!;
  }

  private edit({row, column, text}: Command & {do: 'edit'}): void {
    const {workspace} = this.sample;
    workspace.editAs(this.person, this.sheet.name, {row, column}, text);
  }

  private clear(): void {
    const {sheet} = this;
    const {spreadsheet} = this.sample.workspace;
    for (const area of selectionOf(spreadsheet, this.person).areas) {
      this.free(area);
      const rows = Math.min(area.rows, sheet.rows.length - area.row + 1);
      if (rows > 0) writeValues(sheet, {...area, rows}, []);
    }
  }

  private sort({column, ascending}: Command & {do: 'sort'}): void {
    const {sheet} = this;
    const rows = lastRow(sheet) - sheet.frozenRows;
    if (rows < 1) return;
    const columns = Math.max(lastColumn(sheet), column);
    const area = {row: sheet.frozenRows + 1, column: 1, rows, columns};
    this.free(area);
    sortArea(sheet, area, [{column, ascending}]);
  }

  /** As in Sheets, the new row is formatted like the one above it, or like the one below it if that is the header. */
  private insertRow(after: number): void {
    const {sheet} = this;
    this.free({row: after, column: 1, rows: 2, columns: sheet.maxColumns});
    const model = after > sheet.frozenRows ? after : after + 1;
    const {note: _, link: __, ...looks} = rowAt(sheet, model).looks;
    insertRows(this.sample.workspace.spreadsheet, sheet, after, 1);
    changeRow(sheet, after + 1, {looks});
  }

  /** From the last one up, so that the numbers of the others hold. */
  private deleteRows(): void {
    const {sheet} = this;
    const {spreadsheet} = this.sample.workspace;
    const {areas} = selectionOf(spreadsheet, this.person);
    const touched = areas.flatMap(({row, rows}) =>
      Array.from({length: rows}, (_, i) => row + i),
    );
    const rows = [...new Set(touched)].sort((a, b) => b - a);
    if (rows.at(-1)! <= sheet.frozenRows) {
      throw new Error('The frozen header row stays.');
    }
    const columns = sheet.maxColumns;
    for (const row of rows) this.free({row, column: 1, rows: 1, columns});
    for (const row of rows) deleteRows(spreadsheet, sheet, row, 1);
  }

  private free(area: Area): void {
    const {spreadsheet} = this.sample.workspace;
    checkProtection(spreadsheet, this.sheet, area, this.person);
  }

  /** @throws Error while a script runs: its time would be over immediately */
  private advance(ms: number): void {
    if (this.running.length > 0) {
      throw new Error('A script is running. Wait until it has ended.');
    }
    const {workspace} = this.sample;
    this.running.push(TRIGGERS);
    this.thread.show();
    try {
      const runs = workspace.advanceTo(workspace.clock.now() + ms);
      const failures = runs.flatMap(({handler, failure}) =>
        failure === null ? [] : [`${handler}: ${failure}`],
      );
      // The same failure night after night is shown once.
      if (failures.length > 0)
        throw new Error([...new Set(failures)].join('\n'));
    } finally {
      this.running.pop();
    }
  }

  private mail(number: number): MailContent {
    const found = this.sample.workspace.mail[number];
    if (!found) throw new Error('There is no such mail any more.');
    return {text: found.body, html: found.html};
  }

  private delegate(what: Delegated): void {
    const {google, settings} = this.sample.company;
    const scopes = {
      nothing: [],
      Gmail: settings.scopes,
      'Gmail and the directory': [...settings.scopes, ...DIRECTORY_SCOPES],
    }[what];
    google.delegate(settings.clientId, scopes);
  }

  private addFile({name, base64}: Command & {do: 'addFile'}): void {
    const {workspace, company} = this.sample;
    const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
    const readers = [this.person];
    const id = company.google.addDriveFile({name, bytes, readers});
    const {areas} = selectionOf(workspace.spreadsheet, this.person);
    const {row, column} = areas.at(-1)!;
    const text = `https://drive.google.com/file/d/${id}/view`;
    this.edit({do: 'edit', row, column, text});
  }
}
