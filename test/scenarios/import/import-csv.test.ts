/** A CSV from the computer, the clipboard or Drive: previewed, imported, imported again. */
import {changeRow} from '../../../emulator/spreadsheet/cells';
import {insertRows} from '../../../emulator/spreadsheet/moving';
import {KillExecution, ScriptError} from '../../../emulator/workspace';
import type {CsvSource} from '../../../src/core/door/contract';
import {OPERATOR, openImporting, type Importing} from '../../support/importing';
import {sampleOf} from '../../support/sample';

const CSV = `user,path,password
ada@example.com,C:\\certs\\ada.p12,one
ben@example.com,/home/x/ben.p12,two
`;

let company: Importing;
beforeEach(() => {
  company = openImporting();
});

const text = (csv: string) => ({
  source: {kind: 'text', text: csv} as const,
  folder: '',
});

/** A person's steps: preview, and agree. */
function doImport(source: CsvSource, folder = '') {
  const {added, changed} = company.ask('readCsv', {source, folder});
  const confirmed = {added, changed};
  return company.ask('importCsv', {source, folder, confirmed});
}

const importText = (csv: string, folder = '') =>
  doImport({kind: 'text', text: csv}, folder);

/** Everything that the script keeps between two requests. */
const kept = () =>
  JSON.stringify([
    company.workspace.properties,
    company.workspace.cache,
    company.workspace.log,
  ]);

describe('the preview', () => {
  it('says what an import would do, and writes nothing', () => {
    company.fillIn([['ben@example.com', '', '', 'old']]);
    const before = company.rows();
    const preview = company.ask('readCsv', text(`${CSV}nobody,x.p12,three\n`));
    expect(preview).toMatchObject({
      lines: 3,
      added: 1,
      changed: 1,
      unchanged: 0,
      delimiter: ',',
      columns: [
        {header: 'user', meaning: 'user'},
        {header: 'path', meaning: 'path'},
        {header: 'password', meaning: 'password'},
      ],
      first: [
        {line: 2, user: 'ada@example.com', hasPassword: true, what: 'added'},
        {line: 3, user: 'ben@example.com', hasPassword: true, what: 'changed'},
      ],
      notices: [{code: 'paths-without-folder'}],
    });
    expect(preview.rejected).toEqual([
      {
        line: 4,
        says: '“nobody” in the user column is not an e-mail address.',
        fix: expect.stringContaining('ada@example.com'),
      },
    ]);
    expect(company.rows()).toEqual(before);
  });

  it('counts only paths of imported rows', () => {
    const twice = `${CSV}ada@example.com,C:\\other.p12,three\n`;
    const {added, notices} = company.ask('readCsv', text(twice));
    expect(added).toBe(2);
    expect(notices[0]!.says).toMatch(/^2 paths/);
  });

  it('never says a password, and keeps nothing of the CSV', () => {
    const secret = 'S3cret-of-Ada';
    const before = kept();
    const preview = company.ask(
      'readCsv',
      text(
        `user,password\nada@example.com,${secret}\nada@example.com,${secret}\nx,${secret}\n"y,${secret}\n`,
      ),
    );
    expect(preview.rejected).toHaveLength(3);
    expect(JSON.stringify(preview)).not.toContain(secret);
    expect(kept()).toBe(before);
  });

  it('shows the first ten rows of a long one', () => {
    const lines = Array.from({length: 30}, (_, i) => `u${i}@example.com,,p`);
    const {first, added} = company.ask('readCsv', text(lines.join('\n')));
    expect(added).toBe(30);
    expect(first.map(it => it.line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('the import', () => {
  it('adds rows, and again changes nothing', () => {
    expect(importText(CSV)).toEqual({added: 2, changed: 0, unchanged: 0});
    const rows = [
      ['ada@example.com', '', 'C:\\certs\\ada.p12', 'one'],
      ['ben@example.com', '', '/home/x/ben.p12', 'two'],
    ];
    expect(company.rows()).toEqual(rows);
    expect(importText(CSV)).toEqual({added: 0, changed: 0, unchanged: 2});
    expect(company.rows()).toEqual(rows);
  });

  it('changes rows by user and alias wherever they are, and empties nothing', () => {
    company.fillIn([
      ['ben@example.com', 'sales@example.com', 'file-of-sales', 'p'],
      ['BEN@example.com', '', 'file-of-ben-00', 'p'],
      ['cleo@example.com', '', 'file-of-cleo', 'p'],
    ]);
    const done = importText(
      'password;alias;user;path\nnew;;ben@example.com;\n;sales@example.com;ben@example.com;other-file-0\n',
    );
    expect(done).toEqual({added: 0, changed: 2, unchanged: 0});
    expect(company.rows()).toEqual([
      ['ben@example.com', 'sales@example.com', 'other-file-0', 'p'],
      ['BEN@example.com', '', 'file-of-ben-00', 'new'],
      ['cleo@example.com', '', 'file-of-cleo', 'p'],
    ]);
  });

  it('writes every password as text, exactly as it is', () => {
    const passwords = [
      '=1+1',
      "'quoted'",
      "''",
      '+49',
      '0042',
      '1-2',
      'TRUE',
      ' blanks ',
      '@x',
      '#N/A',
      '"',
      'ü€😀',
    ];
    const csv = passwords
      .map((it, i) => `u${i}@example.com,=cmd(),"${it.replace(/"/g, '""')}"`)
      .join('\n');
    importText(`user,path,password\n${csv}`);
    expect(company.rows().map(it => it[3])).toEqual(passwords);
    passwords.forEach((password, i) => {
      expect(company.workspace.cell('Rollout', i + 2, 'Certificate file')).toBe(
        '=cmd()',
      );
      expect(company.workspace.cell('Rollout', i + 2, 'Password')).toBe(
        password,
      );
    });
    expect(importText(`user,path,password\n${csv}`).changed).toBe(0);
    const next = passwords.map(it => `${it}x`);
    importText(
      next
        .map((it, i) => `u${i}@example.com,,"${it.replace(/"/g, '""')}"`)
        .join('\n'),
    );
    expect(company.rows().map(it => it[3])).toEqual(next);
  });

  it('makes room, and sets new rows up like the others', () => {
    const {workspace} = company;
    const sheet = workspace.spreadsheet.sheets.find(
      it => it.name === 'Rollout',
    )!;
    const room = sheet.maxRows;
    const lines = Array.from(
      {length: room + 50},
      (_, i) => `u${i}@example.com,,p${i}`,
    );
    importText(lines.join('\n'));
    expect(company.rows()).toHaveLength(room + 50);
    const [first, last] = [sheet.rows[1]!, sheet.rows[room + 50]!];
    expect(sheet.maxRows).toBe(room + 51);
    for (const look of ['numberFormat', 'validation', 'wrap'] as const) {
      expect(last.looks[look]).toEqual(first.looks[look]);
    }
    const ends = sheet.conditionalFormats.flatMap(it =>
      it.areas.map(({row, rows}) => row + rows - 1),
    );
    expect(new Set(ends)).toEqual(new Set([sheet.maxRows]));
  });

  it('finds columns where they were moved to', () => {
    const {workspace} = company;
    const sheet = workspace.spreadsheet.sheets.find(
      it => it.name === 'Rollout',
    )!;
    const values = [...sheet.rows[0]!.values];
    [values[1], values[7]] = [values[7]!, values[1]!];
    changeRow(sheet, 1, {values});
    importText(
      'user,alias,path,password\nada@example.com,a@example.com,link,pass\n',
    );
    expect(company.rows()).toEqual([
      ['ada@example.com', 'a@example.com', 'link', 'pass'],
    ]);
    importText('ada@example.com,a@example.com,other,word\n');
    expect(company.rows()).toEqual([
      ['ada@example.com', 'a@example.com', 'other', 'word'],
    ]);
  });

  it('accepts bytes as written by Excel', () => {
    const utf16 = Buffer.from(
      '\ufeffuser\tpassword\r\nada@example.com\tü\r\n',
      'utf16le',
    );
    doImport({kind: 'bytes', base64: utf16.toString('base64')});
    expect(company.rows()).toEqual([['ada@example.com', '', '', 'ü']]);
  });

  it('is refused when it would do something else than was confirmed', () => {
    const {added, changed} = company.ask('readCsv', text(CSV));
    company.fillIn([['ada@example.com']]);
    const confirmed = {added, changed};
    const refused = company.refusal('importCsv', {...text(CSV), confirmed});
    expect(refused).toEqual(['import-differs']);
    expect(company.rows()).toEqual([['ada@example.com', '', '', '']]);
  });

  it('uses the meanings that a person assigns to columns, even if none is recognized', () => {
    const unnamed = text(
      'Kollege,path,password\nada@example.com,ada.p12,one\n',
    );
    expect(company.ask('readCsv', unnamed)).toMatchObject({
      ...{added: 0, first: []},
      columns: [
        {header: 'Kollege', meaning: ''},
        {header: 'path', meaning: 'path'},
        {header: 'password', meaning: 'password'},
      ],
      notices: [{code: 'csv-without-user-column'}],
    });
    const confirmed = {added: 1, changed: 0};
    expect(company.refusal('importCsv', {...unnamed, confirmed})).toEqual([
      'csv-without-user-column',
    ]);
    // The first column of each meaning counts; unknown meanings are ignored.
    const columns = ['user', 'path', 'password', 'user', 'fax'] as never;
    const named = {...unnamed, columns};
    expect(company.ask('readCsv', named)).toMatchObject({
      added: 1,
      columns: ['user', 'path', 'password'].map(meaning => ({meaning})),
    });
    company.ask('importCsv', {...named, confirmed});
    expect(company.rows()).toEqual([['ada@example.com', '', 'ada.p12', 'one']]);
  });

  it('is refused while a run has rows in the queue', () => {
    company.fillIn([['cleo@example.com']]);
    company.ask('start', {action: 'check', selection: 'all'});
    const confirmed = {added: 2, changed: 0};
    const refused = company.refusal('importCsv', {...text(CSV), confirmed});
    expect(refused).toEqual(['run-in-progress']);
    expect(company.rows()).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ['nothing', {kind: 'text', text: '\n\n'}, 'csv-empty'],
    ['no base64', {kind: 'bytes', base64: '%'}, 'csv-unreadable'],
    ['what is no source', {kind: 'fax'}, 'csv-unreadable'],
    ['no link', {kind: 'drive', file: 'my file'}, 'csv-not-a-link'],
    [
      'a file that is not there',
      {kind: 'drive', file: '1nothing-has-this-id-in-all-of-drive'},
      'csv-not-found',
    ],
    [
      'more than 10 MB',
      {kind: 'text', text: 'x'.repeat(10_485_800)},
      'csv-too-large',
    ],
  ])('refuses %s', (_, source, code) => {
    const request = {source: source as CsvSource, folder: ''};
    const confirmed = {added: 0, changed: 0};
    expect([
      company.refusal('readCsv', request),
      company.refusal('importCsv', {...request, confirmed}),
    ]).toEqual([[code], [code]]);
  });
});

describe('from Drive', () => {
  it('reads a CSV larger than a certificate file may be', () => {
    const lines = Array.from(
      {length: 12},
      (_, i) => `u${i}@example.com,${'x'.repeat(100_000)}.p12,p${i}`,
    );
    const {google} = company;
    const file = google.addDriveFile({
      name: 'list.csv',
      mimeType: 'text/csv',
      bytes: Buffer.from(`user,path,password\n${lines.join('\n')}`),
    });
    const read = () =>
      company.ask('readCsv', {
        source: {
          kind: 'drive',
          file: `https://drive.google.com/file/d/${file}/view`,
        },
        folder: '',
      });
    expect(read().added).toBe(12);
  });

  it('says that a Google Sheet is not a CSV', () => {
    const file = company.google.addDriveFile({
      name: 'List',
      mimeType: 'application/vnd.google-apps.spreadsheet',
      bytes: new Uint8Array(),
    });
    const source = {kind: 'drive', file} as const;
    expect(company.refusal('readCsv', {source, folder: ''})).toEqual([
      'csv-not-a-file',
    ]);
  });

  it('finds the files of paths in a folder by their base names', () => {
    const {google} = company;
    const folder = google.addDriveFolder({name: 'certs'});
    const file = (name: string, parent = folder) =>
      google.addDriveFile({name, parent, bytes: Uint8Array.of(1)});
    const ada = file('Ada.p12');
    file('cleo.p12');
    const below = google.addDriveFolder({name: 'below', parent: folder});
    file('cleo.p12', below);
    const link = `https://drive.google.com/drive/u/0/folders/${folder}?usp=sharing`;
    const csv = `${CSV}cleo@example.com,cleo.p12,three\n`;
    const preview = company.ask('readCsv', {...text(csv), folder: link});
    expect(preview.first[0]!.file).toBe('Ada.p12');
    expect(preview.withoutFile.map(it => it.line)).toEqual([3, 4]);
    expect(preview.withoutFile[1]!.says).toContain('certs/below/cleo.p12');
    expect(preview.notices).toEqual([]);
    importText(csv, link);
    expect(company.rows().map(it => it[2])).toEqual([
      `https://drive.google.com/file/d/${ada}/view`,
      '',
      '',
    ]);
    expect(importText(csv, link).unchanged).toBe(3);
  });
});

it('doubles nothing when it is killed at any host call and done again', () => {
  company.fillIn([
    ['u3@example.com', '', '1file-of-the-user-of-number-3', 'old'],
    ['u5@example.com', '', '', 'old'],
  ]);
  const csv = Array.from(
    {length: 12},
    (_, i) => `u${i}@example.com,1file-of-the-user-of-number-${i},p${i}`,
  ).join('\n');
  const {workspace} = company;
  const rewind = workspace.checkpoint();
  let calls = 0;
  workspace.faults.onHostCall(() => void calls++);
  importText(csv);
  workspace.faults.onHostCall(null);
  const undisturbed = company.rows();
  expect(undisturbed).toHaveLength(12);
  expect(calls).toBeGreaterThan(30);
  for (const killed of sampleOf([...Array(calls).keys()], 5)) {
    rewind();
    let call = 0;
    workspace.faults.onHostCall(() => {
      if (call++ === killed) throw new KillExecution();
    });
    expect(() => importText(csv)).toThrow(ScriptError);
    workspace.faults.onHostCall(null);
    // An execution that died with the lease keeps it for this long.
    workspace.clock.advance(100_000);
    importText(csv);
    expect({killed, rows: company.rows()}).toEqual({
      killed,
      rows: undisturbed,
    });
  }
});

it('writes many scattered changes in few calls, and leaves formulas and links between them alone', () => {
  const many = 500;
  const csv = (password: (i: number) => string) =>
    Array.from(
      {length: many},
      (_, i) => `u${i}@example.com,,${password(i)}`,
    ).join('\n');
  importText(csv(i => `p${i}`));
  const {workspace} = company;
  workspace.edit('Rollout', 5, 'Password', '=A1');
  workspace.counts.reset();
  importText(
    csv(i => (i % 2 === 0 ? `new ${i}` : `p${i}`))
      .split('\n')
      .filter((_, i) => i !== 3)
      .join('\n'),
  );
  expect(workspace.counts.calls['Range.setValues']).toBeLessThan(10);
  expect(workspace.cell('Rollout', 5, 'Password')).toMatchObject({
    formula: '=A1',
  });
  expect(company.rows().map(it => it[3])).toEqual(
    Array.from({length: many}, (_, i) =>
      i === 3 ? '#ERROR!' : i % 2 === 0 ? `new ${i}` : `p${i}`,
    ),
  );
});

describe('the last import', () => {
  const last = () => company.ask('lastImport');
  const rollout = () =>
    company.workspace.spreadsheet.sheets.find(it => it.name === 'Rollout')!;

  it('is named with its rows, and undone as long as none has changed', () => {
    company.fillIn([['cleo@example.com', '', '1files-id', 'x']]);
    expect(last()).toBeNull();
    importText(CSV);
    expect(last()).toEqual({
      ...{at: expect.any(Number), by: OPERATOR},
      ...{user: 'ada@example.com', alias: 'ada@example.com'},
      ...{rows: 2, first: 3, last: 4, canUndo: true},
    });
    // Wherever they are by now; an import without new rows leaves them unchanged.
    company.workspace.edit('Rollout', 9, 'User', 'dan@example.com');
    importText(CSV);
    insertRows(company.workspace.spreadsheet, rollout(), 1, 1);
    expect(last()).toMatchObject({first: 4, last: 5, canUndo: true});
    expect(company.refusal('undoImport', {confirmed: 3})).toEqual([
      'import-changed',
    ]);
    const room = rollout().maxRows;
    expect(company.ask('undoImport', {confirmed: 2})).toEqual({removed: 2});
    // Only these rows are gone, and as many are there for others.
    expect(rollout().maxRows).toBe(room);
    const left = company.rows().flatMap(([user = '']) => user || []);
    expect(left).toEqual(['cleo@example.com', 'dan@example.com']);
    expect(last()).toBeNull();
    expect(company.refusal('undoImport', {confirmed: 2})).toEqual([
      'import-changed',
    ]);
    expect(importText(CSV).added).toBe(2);
  });

  it('can be checked alone; from then on it cannot be undone', () => {
    company.fillIn([['cleo@example.com']]);
    importText(CSV);
    const asked = company.ask('preview', {
      ...{action: 'check', selection: 'imported'},
    });
    expect(asked).toMatchObject({count: 2, examples: expect.any(Array)});
    company.ask('start', {action: 'check', selection: 'all'});
    expect(company.refusal('undoImport', {confirmed: 2})).toEqual([
      'run-in-progress',
    ]);
    company.ask('stop');
    expect(last()).toMatchObject({rows: 2, canUndo: false});
    const stored = company.workspace.properties.document['lastImport']!;
    expect(stored).toContain('"digest":""');
    expect(company.refusal('undoImport', {confirmed: 2})).toEqual([
      'import-changed',
    ]);
    expect(company.rows()).toHaveLength(3);
  });

  it.each([
    ['an input', 'Password', 'typed since'],
    ['a state', 'State', 'Ready'],
    ['a column of the admin’s own', 'Notes', 'call her'],
  ])('is not undone when %s of its rows has changed', (_, column, value) => {
    importText(CSV);
    const {workspace} = company;
    const sheet = rollout();
    const values = [...sheet.rows[0]!.values, 'Notes'];
    if (column === 'Notes') changeRow(sheet, 1, {values});
    workspace.edit('Rollout', 3, column, value);
    expect(company.refusal('undoImport', {confirmed: 2})).toEqual([
      'import-changed',
    ]);
    expect(company.rows()).toHaveLength(2);
  });
});
