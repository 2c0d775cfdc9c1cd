/** The Sheets API [developers.google.com/workspace/sheets/api/reference/rest/v4], as far as the command line calls it. */
import {FRESH, waits, type Waiting} from '../../src/core/engine/waiting';
import {isRecord, records, text} from '../../src/core/google/gmail/json';
import {
  GoogleRefusal,
  type Call,
  type Method,
} from '../../src/core/google/wire';
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

/** What the program knows of a spreadsheet. */
export interface Document {
  readonly timeZone: string;
  readonly locale: string;
  readonly sheets: readonly string[];
  /** Developer metadata of the document, by their keys. */
  readonly metadata: readonly {readonly key: string; readonly value: string}[];
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
      'properties(timeZone,locale),sheets(properties(title)),developerMetadata(metadataKey,metadataValue)';
    const body = await this.call({
      ...{id: 'sheets.spreadsheets.get', verb: 'GET'},
      url: `${ROOT}?fields=${encodeURIComponent(fields)}`,
    });
    const properties = isRecord(body) ? body['properties'] : null;
    const of = isRecord(properties) ? properties : {};
    const listed = (name: string) => records(isRecord(body) ? body[name] : []);
    return {
      timeZone: text(of['timeZone']),
      locale: text(of['locale']),
      sheets: listed('sheets').map(it =>
        text(isRecord(it['properties']) ? it['properties']['title'] : ''),
      ),
      metadata: listed('developerMetadata').map(it => ({
        key: text(it['metadataKey']),
        value: text(it['metadataValue']),
      })),
    };
  }

  /** What cells show, or hold, by ranges; trailing empty cells and lines are left out. */
  async shown(
    ranges: readonly string[],
    render: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' = 'FORMATTED_VALUE',
  ): Promise<string[][][]> {
    const query = ranges.map(it => `ranges=${encodeURIComponent(it)}`);
    const body = await this.call({
      ...{id: 'sheets.spreadsheets.values.batchGet', verb: 'GET'},
      url: `${ROOT}/values:batchGet?${query.join('&')}&valueRenderOption=${render}`,
    });
    const found = records(isRecord(body) ? body['valueRanges'] : []);
    return found.map(it => {
      const lines = it['values'];
      if (!Array.isArray(lines)) return [];
      return lines.map((line: unknown) =>
        Array.isArray(line) ? line.map(cell => String(cell ?? '')) : [],
      );
    });
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

/** A sheet's name in A1 notation. */
export function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letter : letter;
}
