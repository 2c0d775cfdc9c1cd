/** A CSV’s text in parts of whole records. */
import {statSync} from 'node:fs';
import {textOf, type Encoding} from './csv-text';

/** Characters of a part, at least. */
const PART = 250_000;

/** A text that has so many characters without a whole record has no quotes that can be relied on. */
const MAX_RECORD = 20_000_000;

/**
 * The text in parts, each of whole records: a line break within quotes does not end one. Each character is looked at once, line
 * breaks are `\n`, and a byte order mark is removed.
 *
 * @throws what the system says of the file
 */
export async function* partsOf(
  file: string,
  encoding: Encoding,
): AsyncGenerator<string, void> {
  const records = new Records();
  let held = '';
  for await (const chunk of textOf(file, encoding)) {
    // The second half of a line break may follow.
    const text = held + chunk;
    held = text.endsWith('\r') ? '\r' : '';
    records.add(text.slice(0, text.length - held.length));
    const part = records.take();
    if (part !== '') yield part;
  }
  records.add(held);
  const rest = records.rest();
  if (rest !== '') yield rest;
}

/** What a file is known by as long as nobody writes to it. @throws what the system says of the file */
export function stampOf(file: string): string {
  const {ino, size, mtimeMs} = statSync(file);
  return [ino, size, mtimeMs].join();
}

/** Text that arrives, and where its last whole record ends. */
class Records {
  private chunks: string[] = [];
  private length = 0;
  /** Characters up to behind the last line break that is outside of quotes; 0 for none. */
  private end = 0;
  private isInside = false;

  add(chunk: string): void {
    const text = chunk.replace(/\r\n?/g, '\n');
    const before = this.length;
    let from = 0;
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', from)) {
      this.look(text, from, at, before);
      this.isInside = !this.isInside;
      from = at + 1;
    }
    this.look(text, from, text.length, before);
    this.chunks.push(text);
    this.length += text.length;
  }

  private look(text: string, from: number, to: number, before: number): void {
    if (this.isInside) return;
    const last = text.lastIndexOf('\n', to - 1);
    if (to > from && last >= from) this.end = before + last + 1;
  }

  /** The whole records, if they are enough for a part; else nothing. */
  take(): string {
    if (this.length < PART) return '';
    if (this.end > 0) return this.upTo(this.end);
    return this.length > MAX_RECORD ? this.withoutQuotes() : '';
  }

  /** Up to the last line break, or all of a text that has none. */
  private withoutQuotes(): string {
    const text = this.upTo(this.length);
    const end = text.lastIndexOf('\n') + 1 || text.length;
    const rest = text.slice(end);
    this.isInside = false;
    this.add(rest);
    return text.slice(0, end);
  }

  private upTo(end: number): string {
    const text = this.chunks.join('');
    const rest = text.slice(end);
    this.chunks = [rest];
    this.length = rest.length;
    this.end = 0;
    return text.slice(0, end);
  }

  rest(): string {
    return this.chunks.join('');
  }
}
