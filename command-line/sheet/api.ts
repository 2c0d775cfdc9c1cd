/** The Sheets API [developers.google.com/workspace/sheets/api/reference/rest/v4], as far as the command line calls it. */
import {FRESH, waits, type Waiting} from '../../src/core/engine/waiting';
import {isRecord, records} from '../../src/core/google/gmail/json';
import {
  GoogleRefusal,
  type Call,
  type Method,
} from '../../src/core/google/wire';
import {
  documentIn,
  linksIn,
  valuesIn,
  type Document,
  type HeldValue,
  type SheetGrid,
} from './answers';
import {letters, quoted} from './a1';
import type {AsyncWire} from '../ports/wire';
import type {Clock} from '../ports/clock';

const ROOT = 'https://sheets.googleapis.com/v4/spreadsheets/{spreadsheetId}';

/** A value in a cell: null leaves it as it is, and an empty text clears it. */
export type SheetValue = string | number | null;

/** Values from a cell on, to the right and downward. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly SheetValue[])[];
}

/** One spreadsheet. Each method throws `GoogleRefusal` with what Google says once it is final. */
export class SheetsApi {
  constructor(
    private readonly id: string,
    private readonly wire: Pick<AsyncWire, 'send'>,
    private readonly clock: Clock,
  ) {}

  async document(): Promise<Document> {
    const fields =
      'properties(timeZone,locale),sheets(properties(sheetId,title,gridProperties(rowCount,columnCount))),developerMetadata(metadataId,metadataKey,metadataValue)';
    const body = await this.call({
      ...{id: 'sheets.spreadsheets.get', verb: 'GET'},
      url: `${ROOT}?fields=${encodeURIComponent(fields)}`,
    });
    return documentIn(body);
  }

  /** What cells show, by ranges; trailing empty cells and lines are left out. */
  async shown(ranges: readonly string[]): Promise<string[][][]> {
    const found = await this.values(ranges, 'FORMATTED_VALUE');
    return found.map(lines => lines.map(line => line.map(String)));
  }

  /** What cells hold, likewise: an instant is a number of days (`values.ts`). */
  held(ranges: readonly string[]): Promise<HeldValue[][][]> {
    return this.values(ranges, 'UNFORMATTED_VALUE');
  }

  private async values(
    ranges: readonly string[],
    render: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE',
  ): Promise<HeldValue[][][]> {
    const query = ranges.map(it => `ranges=${encodeURIComponent(it)}`);
    const body = await this.call({
      ...{id: 'sheets.spreadsheets.values.batchGet', verb: 'GET'},
      url: `${ROOT}/values:batchGet?${query.join('&')}&valueRenderOption=${render}`,
    });
    return valuesIn(body);
  }

  /** Writes blocks, all or none, exactly as they are (RAW): no text becomes a formula. */
  async write(blocks: readonly Block[]): Promise<void> {
    if (blocks.length === 0) return;
    await this.call(
      {
        ...{id: 'sheets.spreadsheets.values.batchUpdate', verb: 'POST'},
        url: `${ROOT}/values:batchUpdate`,
      },
      {
        valueInputOption: 'RAW',
        data: blocks.map(({sheet, row, column, values}) => ({
          range: `${quoted(sheet)}!${letters(column)}${row}`,
          values,
        })),
      },
    );
  }

  /** Adds lines below the last one. Sent again only where Google has certainly not done it. */
  async append(
    sheet: string,
    values: readonly (readonly SheetValue[])[],
  ): Promise<void> {
    await this.call(
      {
        ...{id: 'sheets.spreadsheets.values.append', verb: 'POST', once: true},
        url: `${ROOT}/values/${encodeURIComponent(`${quoted(sheet)}!A1`)}:append?valueInputOption=RAW`,
      },
      {values},
    );
  }

  /**
   * Where the cells of a column lead, by row number: through a link behind a name, a formula HYPERLINK, or a chip. Cells with
   * none, or several, are left out.
   */
  async links(
    sheet: string,
    column: number,
    [from, to]: readonly [from: number, to: number],
  ): Promise<ReadonlyMap<number, string>> {
    const letter = letters(column);
    const range = `${quoted(sheet)}!${letter}${from}:${letter}${to}`;
    const fields = 'sheets(data(startRow,rowData(values(hyperlink,chipRuns))))';
    const body = await this.call({
      ...{id: 'sheets.spreadsheets.get', verb: 'GET'},
      url: `${ROOT}?ranges=${encodeURIComponent(range)}&fields=${encodeURIComponent(fields)}`,
    });
    return linksIn(body, from);
  }

  /** Makes a sheet larger. Done twice, it leaves empty rows or columns too many, which is nothing to anybody. */
  async enlarge(
    {id, rows, columns}: SheetGrid,
    to: {readonly rows?: number; readonly columns?: number},
  ): Promise<void> {
    const more = [
      ['ROWS', (to.rows ?? 0) - rows] as const,
      ['COLUMNS', (to.columns ?? 0) - columns] as const,
    ].filter(([, length]) => length > 0);
    if (more.length === 0) return;
    await this.update(
      more.map(([dimension, length]) => ({
        appendDimension: {sheetId: id, dimension, length},
      })),
      false,
    );
  }

  /** Removes rows of a sheet. Sent again only where Google has certainly not done it. */
  async removeRows(
    {id}: SheetGrid,
    stretches: readonly (readonly [from: number, to: number])[],
  ): Promise<void> {
    if (stretches.length === 0) return;
    // From the last one, so that numbers stay what they are.
    const fromLast = [...stretches].sort(([a], [b]) => b - a);
    await this.update(
      fromLast.map(([from, to]) => ({
        deleteDimension: {
          range: {
            ...{sheetId: id, dimension: 'ROWS'},
            ...{startIndex: from - 1, endIndex: to},
          },
        },
      })),
      true,
    );
  }

  /**
   * Adds developer metadata that every Cloud project may read.
   *
   * @returns its ID
   */
  async announce(metadataKey: string, metadataValue: string): Promise<number> {
    const body = await this.update(
      [
        {
          createDeveloperMetadata: {
            developerMetadata: {
              ...{metadataKey, metadataValue, visibility: 'DOCUMENT'},
              location: {spreadsheet: true},
            },
          },
        },
      ],
      false,
    );
    const [reply] = records(isRecord(body) ? body['replies'] : []);
    const made = reply?.['createDeveloperMetadata'];
    const metadata = isRecord(made) ? made['developerMetadata'] : null;
    return isRecord(metadata) ? Number(metadata['metadataId']) : NaN;
  }

  /** Changes its value. @throws GoogleRefusal with status 400 if it is not there any more */
  async reannounce(metadataId: number, metadataValue: string): Promise<void> {
    await this.update(
      [
        {
          updateDeveloperMetadata: {
            dataFilters: [{developerMetadataLookup: {metadataId}}],
            developerMetadata: {metadataValue},
            fields: 'metadataValue',
          },
        },
      ],
      false,
    );
  }

  /** Removes it, if it is there. */
  async withdraw(metadataId: number): Promise<void> {
    await this.update(
      [
        {
          deleteDeveloperMetadata: {
            dataFilter: {developerMetadataLookup: {metadataId}},
          },
        },
      ],
      false,
    );
  }

  private async update(
    requests: readonly object[],
    once: boolean,
  ): Promise<unknown> {
    return this.call(
      {
        ...{id: 'sheets.spreadsheets.batchUpdate', verb: 'POST'},
        ...(once ? {once: true as const} : {}),
        url: `${ROOT}:batchUpdate`,
      },
      {requests},
    );
  }

  private async call(
    {
      ...method
    }: Pick<Method, 'id' | 'verb' | 'url'> & Partial<Pick<Method, 'once'>>,
    body?: unknown,
  ): Promise<unknown> {
    const call: Call = {
      method: {...method, api: 'sheets', sends: 'json', answers: 'json'},
      user: '',
      path: {spreadsheetId: this.id},
      ...(body === undefined ? {} : {body}),
      access: {kind: 'script'},
    };
    const state: Waiting = {...FRESH};
    for (;;) {
      const answer = await this.wire.send(call);
      state.tries++;
      if (answer.ok) return answer.body;
      const isOver = !waits(state, answer, this.clock, Infinity);
      if (isOver || state.handOver) throw new GoogleRefusal(answer.problem);
      await this.clock.sleep(state.due - this.clock.now());
    }
  }
}
