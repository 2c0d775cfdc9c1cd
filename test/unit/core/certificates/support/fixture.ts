import {readFileSync} from 'node:fs';
import path from 'node:path';

/** A file of `fixtures/`, whose README names its origin. */
export function fixture(name: string): Uint8Array {
  const file = path.join(__dirname, '..', 'fixtures', `${name}.p12.b64`);
  return Uint8Array.from(Buffer.from(readFileSync(file, 'utf8'), 'base64'));
}
