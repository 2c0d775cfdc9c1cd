/** `report --merge`: the parts of a job's tasks become one file, in the order of the rows' source. */
import {createReadStream} from 'node:fs';
import path from 'node:path';
import {isRecord, parseJson} from '../../src/core/google/gmail/json';
import type {Write} from '../terminal/text-outcomes';

/** A file that is not a part, or parts that do not belong together. */
export class PartProblem extends Error {
  constructor(readonly file: string) {
    super(file);
    this.name = 'PartProblem';
  }
}

/** A row's outcome in a part. */
interface PartLine {
  readonly row: number;
  /** ISO 8601. */
  readonly at: string;
  /** As the merged file has it. */
  readonly text: string;
}

const BLOCK = 65_536;

/**
 * Merges parts. Of a row that is in several of them, as after a task was done again, the latest outcome counts.
 *
 * @returns the number of rows
 * @throws PartProblem
 */
export async function mergeParts(
  files: readonly string[],
  write: Write,
): Promise<number> {
  const parts = await Promise.all(files.map(it => Part.open(it)));
  const [first] = parts;
  if (!first) return 0;
  const other = parts.find(it => it.head !== first.head);
  if (other) throw new PartProblem(other.file);
  let block = first.head;
  let rows = 0;
  for (;;) {
    const open = parts.filter(it => it.current !== null);
    if (open.length === 0) break;
    const row = Math.min(...open.map(it => it.current!.row));
    const same = open.filter(it => it.current!.row === row);
    const latest = same.reduce((a, b) =>
      b.current!.at > a.current!.at ? b : a,
    );
    block += latest.current!.text;
    rows++;
    if (block.length > BLOCK) {
      await write(block);
      block = '';
    }
    for (const it of same) await it.advance();
  }
  if (block !== '') await write(block);
  return rows;
}

class Part {
  /** The first line that was not merged yet; null at the end. */
  current: PartLine | null = null;
  head = '';

  private constructor(
    readonly file: string,
    private readonly records: AsyncGenerator<string, void>,
    private readonly read: (record: string) => PartLine | null,
  ) {}

  /** @throws PartProblem */
  static async open(file: string): Promise<Part> {
    const isCsv = path.extname(file).toLowerCase() === '.csv';
    const part = new Part(
      file,
      isCsv ? csvRecords(file) : jsonRecords(file),
      isCsv ? csvLine : jsonLine,
    );
    if (isCsv) {
      const {value} = await part.records.next();
      const head = /^([^]*),[^,]*\r\n$/.exec(value ?? '');
      if (!head) throw new PartProblem(file);
      part.head = `${head[1]}\r\n`;
    }
    await part.advance();
    return part;
  }

  /** @throws PartProblem for a line of another kind, or another order */
  async advance(): Promise<void> {
    const before = this.current?.row ?? 0;
    const next = await this.records.next();
    if (next.done) {
      this.current = null;
      return;
    }
    const line = this.read(next.value);
    if (!line || line.row <= before) throw new PartProblem(this.file);
    this.current = line;
  }
}

/** The last two fields are never quoted: when, and the row's number. */
function csvLine(record: string): PartLine | null {
  const found = /^([^]*,([^,"]*)),(\d+)\r\n$/.exec(record);
  if (!found) return null;
  const [, text, at, row] = found;
  return {row: Number(row), at: at!, text: `${text}\r\n`};
}

function jsonLine(record: string): PartLine | null {
  const it = parseJson(record);
  if (!isRecord(it)) return null;
  const {row, at} = it;
  if (typeof row !== 'number' || typeof at !== 'string') return null;
  return {row, at, text: record};
}

/** Records of RFC 4180: a line break within quotes does not end one. */
async function* csvRecords(file: string): AsyncGenerator<string, void> {
  let record = '';
  for await (const line of jsonRecords(file)) {
    record += line;
    if ((record.split('"').length - 1) % 2 === 1) continue;
    yield record;
    record = '';
  }
  if (record !== '') throw new PartProblem(file);
}

/** Lines with their ends. */
async function* jsonRecords(file: string): AsyncGenerator<string, void> {
  let text = '';
  try {
    for await (const chunk of createReadStream(file, {encoding: 'utf8'})) {
      text += String(chunk);
      let from = 0;
      for (
        let to = text.indexOf('\n');
        to >= 0;
        to = text.indexOf('\n', from)
      ) {
        yield text.slice(from, to + 1);
        from = to + 1;
      }
      text = text.slice(from);
    }
  } catch (error) {
    if (Object(error) instanceof Error && 'code' in Object(error)) {
      throw new PartProblem(file);
    }
    throw error;
  }
  if (text !== '') throw new PartProblem(file);
}
