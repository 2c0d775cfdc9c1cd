/** Google's own client for Sheets, unchanged, against the emulator over HTTP; and a script that has the same document open. */
import {readFileSync} from 'node:fs';
import {sheets, type sheets_v4} from '@googleapis/sheets';
import {createGoogle, type Google} from '../../../emulator/google/google';
import type {Shape} from '../../../emulator/google/fields';
import {sheetsDocumentMethods} from '../../../emulator/google/sheets-document';
import {sheetsValuesMethods} from '../../../emulator/google/sheets-values';
import {Clock} from '../../../emulator/clock';
import {SAMPLE_START} from '../../../emulator/sample-company/company';
import {createWorkspace, type Workspace} from '../../../emulator/workspace';
import {refusal, served, type Served} from './served';

const ADMIN = 'admin@example.com';
const VIEWER = 'viewer@example.com';
const STRANGER = 'stranger@example.com';
const ACCOUNT = 'rollout@example.iam.gserviceaccount.com';
const SCOPE = 'https://www.googleapis.com/auth/spreadsheets';
const CODE = `
  const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
  function write() {
    sheet().getRange(1, 1, 3, 3).setValues([['User', 'At', 'Left'], ['ada@example.com', new Date(Date.UTC(2026, 10, 22, 18)), '=1+2'], ["'0123", '', '']]);
    sheet().getRange(2, 2, 4, 1).setNumberFormat('d mmm yyyy');
  }
  function read() {
    return sheet().getDataRange().getValues().map(it => it.map(cell => cell instanceof Date ? cell.toISOString() : cell));
  }
`;

let google: Google;
let workspace: Workspace;
let server: Served;

beforeAll(async () => {
  const clock = new Clock(SAMPLE_START);
  google = createGoogle({clock});
  for (const primary of [ADMIN, VIEWER, STRANGER]) google.addUser({primary});
  google.addServiceAccount({email: ACCOUNT, clientId: '100'});
  google.delegate('100', [SCOPE, `${SCOPE}.readonly`]);
  workspace = createWorkspace({
    ...{google, clock, operator: ADMIN, viewers: [VIEWER]},
    bundle: {
      'Code.js': CODE,
      'appsscript.json': JSON.stringify({
        timeZone: 'Etc/UTC',
        runtimeVersion: 'V8',
        oauthScopes: [`${SCOPE}.currentonly`],
      }),
    },
  });
  server = await served(google, ACCOUNT);
});
afterAll(() => server.close());
beforeEach(() => {
  // A minute of its own for each test, and an empty sheet.
  jest.setSystemTime(Date.now() + 60_000);
  google.clock.set(Date.now());
  workspace.spreadsheet.sheets[0]!.rows.length = 0;
});

/** Google's client, as someone, with the id of the spreadsheet. */
function clientAs(user = ADMIN, scope = SCOPE) {
  const auth = server.authFor(user, [scope]);
  const {spreadsheets} = sheets({
    ...{version: 'v4', auth, rootUrl: `${server.url}/`},
  });
  return {spreadsheets, id: {spreadsheetId: workspace.spreadsheet.id}};
}

describe("Google's client for Sheets", () => {
  it('reads what the script has written: dates as days, numbers as numbers, nothing after the last value', async () => {
    workspace.run('write');
    const {spreadsheets, id} = clientAs();
    const {data} = await spreadsheets.values.batchGet({
      ...id,
      ranges: ['Sheet1!A:C', "'Sheet1'!B2", 'Sheet1'],
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    });
    const values = [
      ['User', 'At', 'Left'],
      [ADMIN.replace('admin', 'ada'), 46348.75, '#ERROR!'],
      ['0123'],
    ];
    expect(data.valueRanges).toEqual([
      {range: 'Sheet1!A1:C1000', majorDimension: 'ROWS', values},
      {range: 'Sheet1!B2', majorDimension: 'ROWS', values: [[46348.75]]},
      {range: 'Sheet1!A1:Z1000', majorDimension: 'ROWS', values},
    ]);
    const one = {...id, range: 'Sheet1!A2:C2'};
    const shown = await spreadsheets.values.get(one);
    expect(shown.data.values![0]![1]).toBe('22 Nov 2026');
    const formulas = await spreadsheets.values.get({
      ...one,
      valueRenderOption: 'FORMULA',
      majorDimension: 'COLUMNS',
    });
    expect(formulas.data.values![2]).toEqual(['=1+2']);
    const none = await spreadsheets.values.get({...id, range: 'Sheet1!D4:F9'});
    expect(none.data).toEqual({
      range: 'Sheet1!D4:F9',
      majorDimension: 'ROWS',
    });
  });

  it('writes text RAW as it is, a number into a date’s cell as that date, and leaves cells for null', async () => {
    workspace.run('write');
    const {spreadsheets, id} = clientAs();
    const {data} = await spreadsheets.values.batchUpdate({
      ...id,
      requestBody: {
        valueInputOption: 'RAW',
        data: [
          {range: 'Sheet1!A2', values: [[null, 46349, '=HYPERLINK("x")']]},
          {range: 'Sheet1!A3:B4', values: [['', 46350.5], ['0042']]},
        ],
      },
    });
    expect(data).toMatchObject({
      totalUpdatedCells: 5,
      totalUpdatedSheets: 1,
      responses: [
        {updatedRange: 'Sheet1!A2:C2', updatedCells: 2},
        {updatedRange: 'Sheet1!A3:B4', updatedCells: 3},
      ],
    });
    expect(workspace.run('read')).toEqual([
      ['User', 'At', 'Left'],
      ['ada@example.com', '2026-11-23T00:00:00.000Z', '=HYPERLINK("x")'],
      ['', '2026-11-24T12:00:00.000Z', ''],
      ['0042', '', ''],
    ]);
  });

  it('understands text as typing does with USER_ENTERED', async () => {
    const {spreadsheets, id} = clientAs();
    await spreadsheets.values.update({
      ...{...id, range: 'Sheet1!A1', valueInputOption: 'USER_ENTERED'},
      requestBody: {values: [['0123', 'true', '=1+1', "'0123"]]},
    });
    expect(workspace.run('read')).toEqual([[123, true, '#ERROR!', '0123']]);
  });

  it('appends below the last row, makes room, and clears', async () => {
    workspace.run('write');
    const {spreadsheets, id} = clientAs();
    await spreadsheets.batchUpdate({
      ...id,
      requestBody: {
        requests: [
          {appendDimension: {sheetId: 0, dimension: 'ROWS', length: 5}},
        ],
      },
    });
    const sheet = workspace.spreadsheet.sheets[0]!;
    expect(sheet.maxRows).toBe(1005);
    const {data} = await spreadsheets.values.append({
      ...{...id, range: 'Sheet1!A:C', valueInputOption: 'RAW'},
      requestBody: {
        values: Array.from({length: 1004}, (_, i) => [`line ${i}`]),
      },
    });
    expect(data.tableRange).toBe('Sheet1!A1:C3');
    expect(data.updates).toMatchObject({
      updatedRange: 'Sheet1!A4:A1007',
      updatedRows: 1004,
    });
    expect(sheet.maxRows).toBe(1007);
    const cleared = await spreadsheets.values.clear({
      ...{...id, range: 'Sheet1!A2:C1007'},
    });
    expect(cleared.data.clearedRange).toBe('Sheet1!A2:C1007');
    expect(workspace.run('read')).toEqual([['User', 'At', 'Left']]);
  });

  it('says which sheets there are', async () => {
    const {spreadsheets, id} = clientAs(VIEWER, `${SCOPE}.readonly`);
    const fields =
      'properties(title,locale,timeZone),sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';
    const {data} = await spreadsheets.get({
      ...id,
      fields: fields.replace('sheets.properties', 'sheets/properties'),
    });
    expect(data).toEqual({
      properties: {
        title: 'S/MIME Rollout',
        locale: 'en_US',
        timeZone: 'Etc/UTC',
      },
      sheets: [
        {
          properties: {
            sheetId: 0,
            title: 'Sheet1',
            gridProperties: {
              rowCount: workspace.spreadsheet.sheets[0]!.maxRows,
              columnCount: 26,
            },
          },
        },
      ],
    });
  });

  it('keeps developer metadata, and carries out all requests of a batch or none', async () => {
    const {spreadsheets, id} = clientAs();
    const update = (...requests: sheets_v4.Schema$Request[]) =>
      spreadsheets.batchUpdate({...id, requestBody: {requests}});
    const lease = (metadataId: number, metadataValue: string) => ({
      createDeveloperMetadata: {
        developerMetadata: {
          ...{metadataId, metadataKey: 'lease', metadataValue},
          ...{visibility: 'DOCUMENT', location: {spreadsheet: true}},
        },
      },
    });
    const kept = async () =>
      (await spreadsheets.get(id)).data.developerMetadata?.map(it => [
        it.metadataId,
        it.metadataValue,
      ]);
    const filter = {developerMetadataLookup: {metadataId: 7}};

    await update(lease(7, 'a'));
    expect(await kept()).toEqual([[7, 'a']]);
    const taken = await refusal(update(lease(8, 'b'), lease(7, 'b')));
    expect([taken.status, taken.message]).toEqual([
      400,
      'Invalid requests[1].createDeveloperMetadata: Developer metadata with id 7 already exists.',
    ]);
    expect(await kept()).toEqual([[7, 'a']]);
    await update({
      updateDeveloperMetadata: {
        ...{dataFilters: [filter], fields: 'metadataValue'},
        developerMetadata: {metadataValue: 'until later'},
      },
    });
    expect(await kept()).toEqual([[7, 'until later']]);
    await update({deleteDeveloperMetadata: {dataFilter: filter}});
    expect(await kept()).toBeUndefined();
  });

  it.each([
    ['an unknown sheet', 'Rollout!A1', 'Unable to parse range: Rollout!A1'],
    ['what is not a range', 'A1:B2:C3', 'Unable to parse range: A1:B2:C3'],
    [
      'cells that are not there',
      'Sheet1!A1:AB2',
      'Range (Sheet1!A1:AB2) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
  ])('is refused %s', async (_, range, message) => {
    const {sheets: all} = workspace.spreadsheet;
    all[0]!.maxRows = 1000;
    const {spreadsheets, id} = clientAs();
    const error = await refusal(spreadsheets.values.get({...id, range}));
    expect([error.status, error.message]).toEqual([400, message]);
  });

  it('is refused more values than the range has cells, without valueInputOption, and in protected cells', async () => {
    const {spreadsheets, id} = clientAs();
    const update = (range: string, valueInputOption?: string) =>
      refusal(
        spreadsheets.values.update({
          ...{...id, range, requestBody: {values: [['a'], ['b']]}},
          ...(valueInputOption ? {valueInputOption} : {}),
        }),
      );
    expect((await update('Sheet1!A1:B1', 'RAW')).message).toBe(
      'Requested writing within range [Sheet1!A1:B1], but tried writing to row [2]',
    );
    expect((await update('Sheet1!A1:B2')).message).toBe(
      "'valueInputOption' is required but not specified",
    );
    const sheet = workspace.spreadsheet.sheets[0]!;
    workspace.spreadsheet.owner = 'owner@example.com';
    sheet.protections.push({
      ...{id: 9, kind: 'RANGE', description: '', warningOnly: false},
      ...{area: {row: 1, column: 1, rows: 1, columns: 3}, editors: []},
    });
    const batch = await refusal(
      spreadsheets.values.batchUpdate({
        ...id,
        requestBody: {
          valueInputOption: 'RAW',
          data: [
            {range: 'Sheet1!A5', values: [['x']]},
            {range: 'Sheet1!A1', values: [['x']]},
          ],
        },
      }),
    );
    sheet.protections.length = 0;
    workspace.spreadsheet.owner = ADMIN;
    expect(batch.message).toBe(
      'Invalid data[1]: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(workspace.shown('Sheet1')).toEqual([]);
  });

  it('is refused without the right, and for a spreadsheet that is not there', async () => {
    const range = 'Sheet1!A1';
    const write = {valueInputOption: 'RAW', requestBody: {values: [['x']]}};
    const stranger = clientAs(STRANGER);
    const viewer = clientAs(VIEWER);
    const admin = clientAs();
    const errors = [
      stranger.spreadsheets.values.get({...stranger.id, range}),
      viewer.spreadsheets.values.update({...viewer.id, range, ...write}),
      admin.spreadsheets.values.get({spreadsheetId: 'none', range}),
      clientAs(ADMIN, `${SCOPE}.readonly`).spreadsheets.values.update({
        ...{...viewer.id, range, ...write},
      }),
    ];
    const seen = await Promise.all(errors.map(refusal));
    expect(seen.map(it => it.status)).toEqual([403, 403, 404, 403]);
    expect(seen[0]!.message).toBe('The caller does not have permission');
  });

  it('is refused after 60 reads of a user in a minute, and served in the next one', async () => {
    const {spreadsheets, id} = clientAs();
    const read = () => spreadsheets.values.get({...id, range: 'Sheet1!A1'});
    for (let i = 0; i < 60; i++) await read();
    const error = await refusal(read());
    expect([error.status, error.message]).toEqual([
      429,
      expect.stringContaining("limit 'Read requests per minute per user'"),
    ]);
    jest.setSystemTime(Date.now() + 60_000);
    expect((await read()).status).toBe(200);
  });
});

describe('the Sheets API in the emulator', () => {
  const types = readFileSync(
    require.resolve('@googleapis/sheets/build/v4.d.ts'),
    'utf8',
  );

  /** The fields of a message, with the messages in them. */
  function fieldsOf(schema: string): Map<string, string> {
    const body = new RegExp(
      `interface Schema\\$${schema} \\{([^]*?)\\n    \\}`,
    ).exec(types)![1]!;
    const fields = [...body.matchAll(/^ {8}(\w+)\?: (.*);$/gm)];
    return new Map(
      fields.map(it => [it[1]!, /Schema\$(\w+)/.exec(it[2]!)?.[1] ?? '']),
    );
  }

  function unknownIn(shape: Shape, schema: string): string[] {
    const fields = fieldsOf(schema);
    return Object.entries(shape).flatMap(([name, inner]) => {
      const of = fields.get(name);
      if (of === undefined) return [`${schema}.${name}`];
      return inner === true ? [] : unknownIn(inner, of);
    });
  }

  const ANSWERS: Readonly<Record<string, string>> = {
    'sheets.spreadsheets.get': 'Spreadsheet',
    'sheets.spreadsheets.batchUpdate': 'BatchUpdateSpreadsheetResponse',
    'sheets.spreadsheets.values.get': 'ValueRange',
    'sheets.spreadsheets.values.batchGet': 'BatchGetValuesResponse',
    'sheets.spreadsheets.values.update': 'UpdateValuesResponse',
    'sheets.spreadsheets.values.batchUpdate': 'BatchUpdateValuesResponse',
    'sheets.spreadsheets.values.append': 'AppendValuesResponse',
    'sheets.spreadsheets.values.clear': 'ClearValuesResponse',
  };

  it('answers fields that Google’s types have, and no other', () => {
    const methods = [...sheetsDocumentMethods, ...sheetsValuesMethods];
    expect(methods.map(it => it.id).sort()).toEqual(
      Object.keys(ANSWERS).sort(),
    );
    const unknown = methods.flatMap(it =>
      unknownIn(it.answers!, ANSWERS[it.id]!),
    );
    expect(unknown).toEqual([]);
    expect(unknownIn({sheetName: true}, 'ValueRange')).toEqual([
      'ValueRange.sheetName',
    ]);
  });
});
