/** A page in German over a sheet in Japanese: what the page is shown is German, what is written is Japanese. */
import {changeRow} from '../../../emulator/spreadsheet/cells';
import type {DoorAnswer, Notice, Verb} from '../../../src/core/door/contract';
import {languageOf} from '../../../src/messages';
import {textsIn} from '../../support/pseudo';
import {openRollout, type Rollout} from '../../support/rollout';

const HANA = 'hana.yamada@meridian.example';
const MAI = 'mai.dang@meridian.example';
/** Written into a cell that is to hold an address. */
const NO_ADDRESS = 'nobody in particular';

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const ja = languageOf('ja');

/** Labels of the sheet and of its menu, the longest first: a German sentence may quote them. */
const LABELS = [
  ...textsIn([ja.states, ja.consent.states, ja.actions, ja.sheet, ja.menu]),
  ja.untouched,
].sort((a, b) => b.length - a.length);

let rollout: Rollout;
let rewind: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rollout.leaveOnly(HANA, MAI);
  rollout.type(HANA, 'User', NO_ADDRESS);
  const {settings} = rollout.ask('settings');
  rollout.ask('saveSettings', {settings: {...settings, language: 'ja'}});
  rollout.ask('setUpSheets');
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

const RUN = {action: 'upload', selection: 'all'} as const;

function door(
  verb: Verb | 'nonsense',
  input: object = {},
  language: unknown = 'de',
): DoorAnswer {
  const request = {verb, ...input, language};
  return rollout.workspace.run('door', [request]) as DoorAnswer;
}

/** The whole answer, as text. */
function said(...of: Parameters<typeof door>): string {
  return JSON.stringify(door(...of));
}

/** The notices of a refusal. */
function refused(...of: Parameters<typeof door>): readonly Notice[] {
  const answer = door(...of);
  return answer.ok ? [] : answer.notices;
}

/** Texts of an answer that say something in Japanese besides labels and cells of the sheet, and besides its files. */
function inJapanese(answer: unknown): string[] {
  const cells = new Set(
    rollout.workspace.spreadsheet.sheets.flatMap(it =>
      rollout.workspace.shown(it.name).flat(),
    ),
  );
  const shown = JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      ['csv', 'name', 'subject', 'text', 'html'].includes(key) ? null : value,
    ),
  ) as unknown;
  return textsIn(shown).filter(
    text =>
      !cells.has(text) &&
      JAPANESE.test(LABELS.reduce((left, it) => left.split(it).join(''), text)),
  );
}

describe('A page in German over a sheet in Japanese', () => {
  it('is refused in German, with the labels of the sheet', () => {
    expect(refused('nonsense')[0]!.says).toMatch(/^Die Seitenleiste /);
    const [notice] = refused('start', {action: 'upload', selection: 'cause'});
    expect(notice!.says).not.toMatch(JAPANESE);
    const [noRow] = refused('examine', {
      of: {row: 2, user: 'x@y.example', alias: 'x@y.example'},
    });
    expect(noRow!.says).toBe(
      `Der Cursor ist nicht in einer Zeile des Tabellenblatts „${ja.sheets.rollout}“.`,
    );
  });

  it('is shown a row’s problems and the set-up check in German, with the labels of the sheet', () => {
    rollout.workspace.activate(ja.sheets.rollout, 'A3');
    expect(said('row')).toContain(
      `„${NO_ADDRESS}“ in der Spalte „${ja.sheet.columns.user}“ ist keine E-Mail-Adresse.`,
    );
    const {sheets} = ja;
    expect(said('checkSetup')).toContain(
      `Das Tabellenblatt „${sheets.rollout}“ ist eingerichtet. „${sheets.inventory}“ und „${sheets.log}“ werden`,
    );
  });

  it('gets previews, imports, and diagnostics in German', () => {
    const source = {kind: 'text', text: 'user\nnobody\n'};
    expect(said('readCsv', {source, folder: ''})).toContain(
      '„nobody“ in der Nutzerspalte ist keine E-Mail-Adresse.',
    );
    expect(said('diagnostics')).toContain('Prüfung der Einrichtung');
    rollout.workspace.activate(ja.sheets.rollout, 'A2:A3');
    const [sheet] = rollout.workspace.spreadsheet.sheets;
    changeRow(sheet!, 3, {hidden: true});
    const {value} = door('preview', {
      action: 'check',
      selection: 'selected',
    }) as {
      value: {outOfSight: string};
    };
    expect(value.outOfSight).toBe('1 ausgeblendete Zeile wird übersprungen.');
  });

  it('runs an action: the page is answered in German; cells, Log, and mails are Japanese', () => {
    let progress = door('start', RUN) as {value: {finished: boolean}};
    while (!progress.value.finished) {
      progress = door('continue') as typeof progress;
    }
    const rows = rollout.workspace.shown(ja.sheets.rollout);
    const message = rows[0]!.indexOf(ja.sheet.columns.message);
    const state = rows[0]!.indexOf(ja.sheet.columns.state);
    expect(rows.slice(1, 3).map(it => it[state])).toEqual([
      ja.states.uploaded,
      ja.states.blocked,
    ]);
    for (const row of rows.slice(1, 3)) {
      expect(row[message]).toMatch(JAPANESE);
    }
    const log = rollout.workspace.shown(ja.sheets.log);
    const action = log[0]!.indexOf(ja.log.action.header);
    expect(log.slice(1).map(it => it[action])).toContain(ja.actions.upload);
    expect(JSON.stringify(log)).not.toMatch(/Zertifikat|Passwort/);
  });

  it('stops a run, and the answer is German', () => {
    door('start', RUN);
    const stopped = door('stop') as {value: {note: string}};
    expect(stopped.value.note).toMatch(/^Angehalten\. /);
  });
});

describe('The language of a request', () => {
  const says = (language: unknown) =>
    refused('nonsense', {}, language)[0]!.says;

  it.each([
    ...['fr', 'DE', 'de_DE', '', '__proto__', 'constructor', 'de\u0000'],
    ...[null, 7, ['de'], {toString: 'de'}, 'x'.repeat(100_000)],
  ])('counts only as the name of a language of the build (%#)', language => {
    expect(says(language)).toBe(says('ja'));
    expect(says(language)).toMatch(JAPANESE);
  });

  it('is the sheet’s where a request names none', () => {
    const answer = rollout.workspace.run('door', [{verb: 'nonsense'}]);
    expect(answer).toEqual({ok: false, notices: refused('nonsense', {}, 'ja')});
  });

  it('is used as well where the door is not reached', () => {
    rollout.workspace.faults.onHostCall(name => {
      if (name === 'Session.getActiveUser') throw new Error('out of order');
    });
    expect(says('de')).not.toMatch(JAPANESE);
    expect(says('en')).toMatch(/^An internal error occurred/);
    expect(says('fr')).toMatch(JAPANESE);
  });
});

describe('The menu over a sheet in Japanese', () => {
  /** What the menu's item says in its dialogs and toasts, to a person with a Google account in a language. */
  function saidBy(item: string, locale: string): string {
    const {workspace, company} = rollout;
    workspace.locales[company.operator] = locale;
    const {ui} = workspace;
    const [dialogs, toasts] = [ui.dialogs.length, ui.toasts.length];
    workspace.menu(item);
    return [
      ...ui.dialogs.slice(dialogs).map(it => it.text),
      ...textsIn(ui.toasts.slice(toasts)),
    ].join('\n');
  }

  it('speaks the language of the Google account in dialogs and toasts, with the labels of the sheet', () => {
    rollout.workspace.activate(ja.sheets.rollout, 'A1');
    expect(saidBy('uploadSelected', 'de_AT')).toContain(
      `Tabellenblatt „${ja.sheets.rollout}“`,
    );
    expect(saidBy('uploadAll', 'en')).toContain('Done: 1 row succeeded');
    const messages = rollout.workspace.shown(ja.sheets.rollout);
    expect(JSON.stringify(messages.slice(1))).toMatch(JAPANESE);
    expect(saidBy('checkSetUp', 'de')).toMatch(/Seitenleiste/);
  });

  it.each(['fr', '', 'ja_JP'])(
    'speaks the language of the sheet where there is no other (%j)',
    locale => {
      expect(saidBy('checkSetUp', locale)).toMatch(JAPANESE);
    },
  );

  it('has the labels of the sheet for everybody', () => {
    const {workspace, company} = rollout;
    workspace.locales[company.operator] = 'de';
    workspace.open();
    const [menu] = workspace.ui.menus.slice(-1);
    expect(textsIn(menu)).toContain(ja.menu.setUp);
  });
});

/** Every verb, with what makes it answer with sentences. */
const ASKED: readonly (readonly [Verb, object?])[] = [
  ...(['overview', 'pulse', 'row', 'settings', 'checkSetup'] as const).map(
    it => [it] as const,
  ),
  ['preview', RUN],
  ['firstRow', RUN],
  ['removal', {action: 'delete', selection: 'all'}],
  ['start', {action: 'delete', selection: 'all'}],
  ['start', {action: 'upload', selection: 'attention'}],
  ['continue'],
  ['resume'],
  ['certificates', {user: 'x', alias: 'x'}],
  ['certificate', {user: MAI, alias: MAI, id: 'none'}],
  ['setDefault', {user: MAI, alias: MAI, id: 'none'}],
  ['delete', {user: MAI, alias: MAI, id: 'none'}],
  ['examine', {of: {row: 3, user: MAI, alias: MAI}}],
  ['openProtected', {user: MAI, alias: 'x', keys: {}}],
  ['openProtectedCse', {user: MAI, use: 'both', keys: {}}],
  ['saveSettings', {settings: {operators: ['x'], testUser: 'x', width: -1}}],
  ['relax', {code: 'x', relaxed: true}],
  ['savePrivateKey', {json: '{'}],
  ['testMailbox', {user: 'nobody@meridian.example'}],
  ['changeFirstRun', {choice: 'show'}],
  ['diagnostics'],
  ['dashboard'],
  ['report'],
  ['problems'],
  ['problemRows', {cause: 'address-in-row'}],
  ['problemsReport', {}],
  ['countUsers', {from: {kind: 'group', name: 'x@y.example'}}],
  ['addUsers', {from: {kind: 'domain', name: ''}, confirmed: 999}],
  ['groups'],
  ['orgUnits'],
  ['usersFrom'],
  ['schedule'],
  ['saveSchedule', {settings: {every: 'x', hour: 99}, chat: 'x'}],
  ['testDigest'],
  ['takeFromFolder'],
  ['mailboxes'],
  ['userAddresses', {users: ['nobody@meridian.example']}],
  ['furtherAddresses', {selection: 'all'}],
  ['addFurtherAddresses', {accepted: 7}],
  ['uploadFiles', {files: [null], makeDefault: true}],
  ['addCaCertificates', {text: 'x'}],
  ['requestTargets', {selection: 'todo'}],
  ['requestStandings', {}],
  ['issuer'],
  ['issueCertificates', {requests: []}],
  ['fetchCertificates', {requests: []}],
  ['issuerSettings'],
  ['saveIssuerSettings', {settings: {kind: 'google', pool: 'x'}}],
  ['saveRequestSettings', {settings: {subject: '='}}],
  ['consent'],
  ['saveConsent', {settings: {clientId: 'x', webApp: 'x'}}],
  ['countToAsk', {toAsk: {kind: 'named', users: [MAI]}}],
  ['invite', {toAsk: {kind: 'named', users: [MAI]}, confirmed: 9}],
  ['previewInvitation', {settings: {webApp: 'x'}}],
  ['testInvitation'],
  ['invitationLink', {user: 'x'}],
  ['withdrawConsent', {users: [MAI], confirmed: 1}],
  ['importCsv', {source: {kind: 'text', text: 'user\nx'}, confirmed: {}}],
  ['scanFolder', {link: 'x'}],
  ['takeMatches', {link: 'x', accepted: []}],
  ['scanCseFolder', {link: 'x'}],
  ['takeCseFolder', {link: 'x', confirmed: 1}],
  ['missingAliases'],
  ['addAliases', {confirmed: 5}],
  ['lastImport'],
  ['undoImport', {}],
  ['userKit'],
  ['saveUserKit', {kit: {firstDay: 'x', language: '7'}}],
  ['cse'],
  ['saveCse', {settings: {}}],
  ['checkKeyService', {uri: 'x'}],
  ['cseRow', {}],
  ['cseUser', {user: MAI}],
  ['changeKeyPair', {user: MAI, id: 'x', to: 'disable'}],
  ['changeIdentity', {user: MAI, to: 'delete'}],
];

it('No verb answers in the language of the sheet', () => {
  const {workspace} = rollout;
  workspace.activate(ja.sheets.rollout, 'A3');
  const wrong = ASKED.flatMap(([verb, input]) =>
    inJapanese(door(verb, input)).map(it => `${verb}: ${it}`),
  );
  expect(wrong).toEqual([]);
  const inSheets = ASKED.filter(
    ([verb, input]) => inJapanese(door(verb, input, 'ja')).length > 0,
  );
  expect(inSheets.length).toBeGreaterThan(45);
});
