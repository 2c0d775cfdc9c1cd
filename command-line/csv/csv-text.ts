/** The text of a CSV, in whatever encoding a spreadsheet program has written it. */
import {createReadStream} from 'node:fs';
import {BYTE_ORDER_MARK, utf16Of} from '../../src/core/import/decode';

/** An encoding of a text, as the WHATWG Encoding Standard names it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding of a text file, judged as the import of a sheet judges it: UTF-16 by its beginning, and Windows-1252 if anything in it
 * is not UTF-8. All of the file is read.
 *
 * @throws what the system says of the file
 */
export async function encodingOf(file: string): Promise<Encoding> {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let isFirst = true;
  for await (const bytes of bytesOf(file)) {
    const utf16 = isFirst ? utf16Of(bytes) : null;
    if (utf16) return utf16;
    isFirst = false;
    if (!isDecodable(decoder, bytes)) return 'windows-1252';
  }
  // It may end within a character.
  return isDecodable(decoder) ? 'utf-8' : 'windows-1252';
}

/** @param bytes - the next ones; none at the end */
function isDecodable(decoder: TextDecoder, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, {stream: bytes !== undefined});
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * The text in pieces, without a byte order mark.
 *
 * @throws what the system says of the file
 */
export async function* textOf(
  file: string,
  encoding: Encoding,
): AsyncGenerator<string, void> {
  const decoder = new TextDecoder(encoding);
  let isFirst = true;
  for await (const bytes of bytesOf(file)) {
    const text = decoder.decode(bytes, {stream: true});
    yield isFirst ? text.replace(BYTE_ORDER_MARK, '') : text;
    isFirst = false;
  }
  yield decoder.decode();
}

function bytesOf(file: string): AsyncIterable<Uint8Array> {
  return createReadStream(file);
}
