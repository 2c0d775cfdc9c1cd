import {changeRow} from '../../../emulator/spreadsheet/cells';
import {newSheet, type Sheet} from '../../../emulator/spreadsheet/model';
import {sortArea, insertRows} from '../../../emulator/spreadsheet/moving';
import {openRollout, type Rollout} from '../../support/rollout';

const HANA = 'hana.yamada@meridian.example';
const MAI = 'mai.dang@meridian.example';
/** Enough for several waves. */
const FEW = [
  ...[HANA, 'ilse.vandermeer@meridian.example'],
  ...['joao.pereira@meridian.example', 'amina.okafor@meridian.example'],
  ...['sales@meridian.example', 'lena.fischer@meridian.example'],
  ...['nadia.haddad@meridian.example', MAI],
];

let rollout: Rollout;
let rewind: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

const sheet = (name: string) =>
  rollout.workspace.spreadsheet.sheets.find(it => it.name === name)!;
const header = () => rollout.workspace.shown('Rollout')[0]!;

/** Sorts the data rows as a person does with the header's menu. */
function sortBy(column: string, ascending: boolean): void {
  const index = header().indexOf(column) + 1;
  const rows = rollout.workspace.shown('Rollout').length - 1;
  const area = {row: 2, column: 1, rows, columns: header().length};
  sortArea(sheet('Rollout'), area, [{column: index, ascending}]);
}

describe('set up sheets', () => {
  it('makes the sheets with headers, notes, formats, validation, colors and protection', () => {
    const made = sheet('Rollout');
    expect(header()).toEqual([
      ...['User', 'State', 'Message', 'Certificate file', 'Password', 'Alias'],
      ...['Renew days before', 'Access', 'Queued', 'Issuer', 'Expires'],
      ...['Certificate id', 'Fingerprint', 'Read from', 'Updated', 'Details'],
    ]);
    expect(made).toMatchObject({frozenRows: 1, frozenColumns: 2});
    expect(made.columnGroups).toEqual([{from: 12, to: 16, collapsed: true}]);
    expect(made.conditionalFormats.length).toBeGreaterThan(10);
    const warned = made.protections.filter(it => it.warningOnly);
    expect(warned.map(({area}) => [area.column, area.columns])).toEqual([
      [2, 2],
      [9, 8],
    ]);
    expect(sheet('Log').protections).toMatchObject([{warningOnly: true}]);
    expect(() => rollout.type(MAI, 'Queued', 'dance')).toThrow();
    expect(() => rollout.type(MAI, 'Access', 'by post')).toThrow();
  });

  it('a second time changes nothing', () => {
    const before = JSON.stringify(rollout.workspace.spreadsheet.sheets);
    const [own] = sheet('Log').protections;
    rollout.workspace.menu('setUp');
    // Not another one in its place: someone may have changed it.
    expect(sheet('Log').protections).toEqual([own]);
    const ids = /"id":\d+/g;
    expect(
      JSON.stringify(rollout.workspace.spreadsheet.sheets).replace(ids, ''),
    ).toBe(before.replace(ids, ''));
  });

  it('repairs what was lost and deletes nothing that a person wrote', () => {
    const {workspace} = rollout;
    const message = header().indexOf('Message') + 1;
    workspace.edit('Rollout', 1, message, '');
    workspace.edit('Rollout', 2, header().length + 1, 'a note of mine');
    const users = rollout.lines('Rollout').map(it => it['User']);
    workspace.menu('setUp');
    expect(header()).toContain('Message');
    expect(rollout.lines('Rollout').map(it => it['User'])).toEqual(users);
    expect(workspace.shown('Rollout').flat()).toContain('a note of mine');
  });

  it('puts its headers above rows that were typed before', () => {
    const {workspace} = rollout;
    const rest = sheet('Rollout');
    rest.rows.splice(0, 1);
    workspace.menu('setUp');
    expect(header()).toContain('User');
    expect(workspace.shown('Rollout')[1]).toContain(
      'amina.okafor@meridian.example',
    );
  });
});

describe('the sheet that Google makes with a spreadsheet', () => {
  const names = () => rollout.workspace.spreadsheet.sheets.map(it => it.name);

  it('is gone once the others are there', () => {
    expect(names()).toEqual(
      expect.arrayContaining(['Rollout', 'CSE', 'Inventory', 'Log']),
    );
    expect(names()).not.toContain('Sheet1');
  });

  it.each<[string, (first: Sheet) => void]>([
    ['has something in it', it => changeRow(it, 3, {values: ['', 'mine']})],
    ['was given other rows', it => (it.maxRows = 50)],
    [
      'has a conditional format',
      it =>
        it.conditionalFormats.push({
          ...{text: 'x', background: '#ffffff', fontColor: null},
          areas: [{row: 1, column: 1, rows: 1, columns: 1}],
        }),
    ],
  ])('stays when it %s', (_, use) => {
    const first = newSheet(0, 'Sheet1');
    rollout.workspace.spreadsheet.sheets.push(first);
    use(first);
    rollout.workspace.menu('setUp');
    expect(names()).toContain('Sheet1');
  });
});

describe('a sheet that people change', () => {
  it('is found after it was renamed', () => {
    sheet('Rollout').name = 'Zertifikate 2026';
    rollout.workspace.activate('Zertifikate 2026', 'A2');
    rollout.run('check', 'selected');
    expect(rollout.lines('Zertifikate 2026')[0]!['State']).toBe('Ready');
  });

  it('is worked on with its columns in another order', () => {
    const {rows} = sheet('Rollout');
    rows.forEach(({values}, i) =>
      changeRow(sheet('Rollout'), i + 1, {
        values: [5, 4, 3, 1, 2, 0]
          .map(it => values[it] ?? '')
          .concat(values.slice(6)),
      }),
    );
    rollout.select(MAI);
    rollout.run('check', 'selected');
    expect(rollout.row(MAI)['State']).toBe('Ready');
  });

  it('has three rows that are there twice named one by one, and others by number', () => {
    const twice = () =>
      rollout
        .ask('overview')
        .notices.filter(it => /row(s)?-twice/.test(it.code));
    const before = twice().length;
    expect(before).toBeLessThan(4);
    const end = rollout.lines('Rollout').length + 1;
    for (let i = 1; i <= 24; i++) {
      rollout.workspace.edit('Rollout', end + i, 1, HANA);
    }
    const found = twice();
    expect(found.map(it => it.code)).toEqual([
      ...['row-twice', 'row-twice', 'row-twice', 'more-rows-twice'],
    ]);
    const [, , , rest] = found;
    const rows = 24 + before - 3;
    expect(rest!.says).toContain(`and ${rows - 20} more`);
  });

  it('that is missing is reported, and can be set up again', () => {
    const {spreadsheet} = rollout.workspace;
    spreadsheet.sheets.splice(spreadsheet.sheets.indexOf(sheet('Rollout')), 1);
    expect(
      rollout.refusal('start', {action: 'check', selection: 'all'}),
    ).toEqual(['sheet-missing']);
    rollout.workspace.menu('setUp');
    expect(header()).toContain('User');
  });

  it('that lacks a column is reported', () => {
    rollout.workspace.edit('Rollout', 1, 'Certificate file', 'Datei');
    expect(
      rollout.refusal('start', {action: 'check', selection: 'all'}),
    ).toEqual(['column-missing']);
    expect(rollout.ask('overview').notices.map(it => it.code)).toEqual([
      'column-missing',
    ]);
  });

  it('whose Inventory and Log are deleted gets them back in the next run', () => {
    const {spreadsheet} = rollout.workspace;
    for (const name of ['Inventory', 'Log']) {
      spreadsheet.sheets.splice(spreadsheet.sheets.indexOf(sheet(name)), 1);
    }
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    expect(rollout.lines('Inventory')).toHaveLength(1);
    expect(rollout.lines('Log')).toHaveLength(1);
  });

  it('gets every outcome on its own row when it is sorted and rows are inserted during a run', () => {
    let progress = rollout.ask('start', {action: 'upload', selection: 'all'});
    let turn = 0;
    const {faults} = rollout.workspace;
    faults.onHostCall(name => {
      if (name !== 'UrlFetchApp.fetchAll') return;
      turn++;
      sortBy(turn % 2 ? 'User' : 'Password', turn % 3 === 0);
      insertRows(rollout.workspace.spreadsheet, sheet('Rollout'), 3, 1);
    });
    while (!progress.finished) progress = rollout.ask('continue');
    faults.onHostCall(null);
    expect(turn).toBeGreaterThan(5);
    const done = rollout
      .lines('Rollout')
      .filter(it => /^(Uploaded|Kept|Default set)$/.test(it['State']!));
    for (const line of done) {
      const user = line['User']!.toLowerCase();
      const alias = line['Alias']!.toLowerCase() || user;
      const infos = rollout.company.google.smimeInfos(user, alias);
      expect(infos.map(it => it.id)).toContain(line['Certificate id']);
    }
    // Of a row that is there twice the first one counts, and sorting makes another one the first.
    const aliases = done.map(it => it['Alias'] || it['User']);
    expect(new Set(aliases).size).toBe(13);
    expect(rollout.lines('Rollout').filter(it => it['Queued'])).toEqual([]);
  });

  it('reads the link behind a file’s name, as a file chip has it', () => {
    const id = rollout.row(MAI)['Certificate file']!;
    rollout.type(MAI, 'Certificate file', 'mai-dang.p12');
    rollout.select(MAI);
    rollout.run('check', 'selected');
    expect(rollout.row(MAI)['Message']).toMatch(/neither a Drive link/);
    const row =
      rollout.lines('Rollout').findIndex(it => it['User'] === MAI) + 2;
    const url = `https://drive.google.com/file/d/${id}/view`;
    rollout.workspace.link('Rollout', row, 'Certificate file', url);
    rollout.run('check', 'selected');
    expect(rollout.row(MAI)['State']).toBe('Ready');
  });

  it('reads the address behind a people chip, and finds the row again by it', () => {
    const row =
      rollout.lines('Rollout').findIndex(it => it['User'] === MAI) + 2;
    rollout.workspace.edit('Rollout', row, 1, 'Mai Dang');
    rollout.workspace.activate('Rollout', `A${row}`);
    rollout.run('check', 'selected');
    const message = () => rollout.lines('Rollout')[row - 2]!;
    expect(message()['Message']).toMatch(/not an e-mail address.*people chip/);
    rollout.workspace.link('Rollout', row, 1, `mailto:${MAI}`);
    rollout.run('check', 'selected');
    expect(message()).toMatchObject({User: 'Mai Dang', State: 'Ready'});
  });

  it('reads the address in a HYPERLINK formula', () => {
    const row =
      rollout.lines('Rollout').findIndex(it => it['User'] === MAI) + 2;
    const formula = `=HYPERLINK("mailto:${MAI}"; "Mai Dang")`;
    rollout.workspace.edit('Rollout', row, 1, formula);
    rollout.workspace.activate('Rollout', `A${row}`);
    rollout.run('check', 'selected');
    expect(rollout.lines('Rollout')[row - 2]!['State']).toBe('Ready');
  });

  it('leaves out the rows that a filter or a person hides, and says how many', () => {
    changeRow(sheet('Rollout'), 3, {filtered: true});
    changeRow(sheet('Rollout'), 4, {hidden: true});
    rollout.workspace.activate('Rollout', 'A2:A5');
    const of = {action: 'check', selection: 'selected'} as const;
    const {count, outOfSight} = rollout.ask('preview', of);
    expect(count).toBe(2);
    expect(outOfSight).toBe('2 hidden rows are skipped.');
    expect(rollout.run('check', 'selected').note).toBe(outOfSight);
    const touched = rollout.lines('Rollout').map(it => it['State'] !== '');
    expect(touched.slice(0, 5)).toEqual([true, false, false, true, false]);
  });

  it('means hidden rows, too, where all are chosen', () => {
    const of = {action: 'check', selection: 'all'} as const;
    const before = rollout.ask('preview', of);
    changeRow(sheet('Rollout'), 4, {hidden: true});
    expect(rollout.ask('preview', of)).toEqual(before);
    expect(before).not.toHaveProperty('outOfSight');
  });

  it('says that all of the selected rows are hidden', () => {
    changeRow(sheet('Rollout'), 3, {hidden: true});
    rollout.workspace.activate('Rollout', 'A3');
    const of = {action: 'check', selection: 'selected'} as const;
    expect(
      rollout.workspace.run('door', [{verb: 'start', ...of}]),
    ).toMatchObject({
      notices: [
        {
          code: 'nothing-selected',
          says: 'The row that is selected in the Rollout sheet is hidden.',
        },
      ],
    });
  });

  it('has the menu’s question say how many are left out', () => {
    changeRow(sheet('Rollout'), 3, {hidden: true});
    rollout.workspace.activate('Rollout', 'A2:A3');
    rollout.workspace.ui.answers.push({button: 'NO'});
    rollout.workspace.menu('deleteSelected');
    expect(rollout.workspace.ui.dialogs.at(-1)?.text).toMatch(
      /^1 hidden row is skipped\.\n\n1 row: about .*\n\nAs Gmail is now, nothing would change\. .*\n\nThe certificates of 1 row /,
    );
  });
});

describe('text from outside', () => {
  it('never becomes a formula', () => {
    rollout.type(MAI, 'User', '\'=HYPERLINK("https://evil.example")');
    const row =
      rollout
        .lines('Rollout')
        .findIndex(it => it['User']!.includes('HYPERLINK')) + 2;
    rollout.workspace.activate('Rollout', `A${row}`);
    rollout.run('check', 'selected');
    for (const name of ['Rollout', 'Inventory', 'Log']) {
      for (const line of sheet(name).rows) {
        for (const cell of line.values) {
          expect(
            typeof cell === 'object' && cell !== null && 'formula' in cell,
          ).toBe(false);
        }
      }
    }
    expect(rollout.lines('Log')[0]!['Message']).toContain('HYPERLINK');
  });
});

describe('a run', () => {
  it('is refused while another one has rows in the queue, and says whose it is', () => {
    rollout.ask('start', {action: 'check', selection: 'all'});
    expect(
      rollout.refusal('start', {action: 'upload', selection: 'all'}),
    ).toEqual(['run-in-progress']);
    expect(rollout.ask('overview').run).toMatchObject({
      action: 'check',
      operator: rollout.company.operator,
      finished: false,
    });
  });

  it('leaves a row out whose Queued cell is emptied', () => {
    rollout.leaveOnly(...FEW);
    let progress = rollout.ask('start', {action: 'check', selection: 'all'});
    rollout.type(MAI, 'Queued', '');
    while (!progress.finished) progress = rollout.ask('continue');
    expect(rollout.row(MAI)['State']).toBe('');
    expect(rollout.row(HANA)['State']).toBe('Ready');
  });

  it('stops between two waves, and unfinished rows leave the queue', () => {
    rollout.leaveOnly(...FEW);
    rollout.ask('start', {action: 'upload', selection: 'all'});
    let waves = 0;
    rollout.workspace.faults.onHostCall(name => {
      if (name === 'UrlFetchApp.fetchAll' && ++waves === 3) {
        rollout.workspace.run('door', [{verb: 'stop'}]);
      }
    });
    const progress = rollout.ask('continue');
    rollout.workspace.faults.onHostCall(null);
    expect(progress).toMatchObject({finished: true, stopped: true});
    expect(waves).toBe(3);
    expect(rollout.lines('Rollout').filter(it => it['Queued'])).toEqual([]);
    expect(rollout.ask('overview').run).toBeNull();
    expect(rollout.run('upload').finished).toBe(true);
  });

  it('is not worked on by two executions at once', () => {
    rollout.ask('start', {action: 'check', selection: 'all'});
    rollout.workspace.faults.holdLock('document', 60_000);
    expect(rollout.refusal('continue')).toEqual(['another-execution']);
  });

  it('says that nothing is selected', () => {
    rollout.workspace.activate('Log');
    expect(
      rollout.refusal('start', {action: 'check', selection: 'selected'}),
    ).toEqual(['nothing-selected']);
    expect(
      rollout.refusal('start', {action: 'check', selection: 'attention'}),
    ).toEqual(['nothing-selected']);
  });

  it('ends with a sentence when Apps Script’s requests of the day are used up, and continues the next day', () => {
    rollout.leaveOnly(...FEW);
    rollout.ask('start', {action: 'upload', selection: 'all'});
    let waves = 0;
    rollout.workspace.faults.onHostCall(name => {
      if (name === 'UrlFetchApp.fetchAll' && ++waves > 4) {
        throw new Error(
          'Service invoked too many times for one day: urlfetch.',
        );
      }
    });
    const progress = rollout.ask('continue');
    expect(progress.finished).toBe(false);
    expect(progress.note).toMatch(/tomorrow/);
    rollout.workspace.faults.onHostCall(null);
    let next = rollout.ask('continue');
    while (!next.finished) next = rollout.ask('continue');
    expect(rollout.row(MAI)['State']).toMatch(/Uploaded|Kept/);
  });
});
