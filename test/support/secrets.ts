/** Looks for secrets in everything that an emulated workspace and the Google behind it hold, however they are written. */
import {execFileSync} from 'node:child_process';
import {createPrivateKey} from 'node:crypto';
import type {Google} from '../../emulator/google/google';
import type {Workspace} from '../../emulator/workspace';

/** Bytes in a row that are surely no accident, and that fit into a line of PEM in every alignment. */
const WINDOW = 24;

/** The numbers of the private key in a PKCS#12 file that are secret: without those that its certificate contains, too. */
export function privatePartsIn(file: Uint8Array, password: string): Buffer[] {
  const pem = execFileSync(
    'openssl',
    ['pkcs12', '-nocerts', '-nodes', '-passin', 'env:PASSWORD'],
    {input: file, env: {...process.env, PASSWORD: password}, stdio: 'pipe'},
  );
  const {d, p, q} = createPrivateKey(pem).export({format: 'jwk'});
  return [d, p, q]
    .filter(it => it !== undefined)
    .map(it => Buffer.from(it, 'base64url'));
}

/**
 * The encodings in which bytes can be found: raw, in hex of both cases, and in base64 of both alphabets at any offset.
 */
export function spellings(secret: Buffer): string[] {
  const found = [
    secret.toString('latin1'),
    secret.toString('hex'),
    secret.toString('hex').toUpperCase(),
    [...new Int8Array(secret)].join(','),
    [...secret].join(','),
  ];
  for (const before of [0, 1, 2]) {
    const shifted = Buffer.concat([Buffer.alloc(before), secret]);
    // What depends on the bytes before and after is cut off.
    const inner = shifted
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before === 0 ? 0 : before + 1, -1);
    if (inner.length < 4) continue;
    found.push(inner, inner.replace(/\+/g, '-').replace(/\//g, '_'));
  }
  return [...new Set(found)];
}

/** Short pieces of something long, in all spellings: a line break or a cut leaves one of them whole. */
export function pieces(secret: Buffer): string[] {
  const found: string[] = [];
  for (let at = 0; at + WINDOW <= secret.length; at += WINDOW / 2) {
    found.push(...spellings(secret.subarray(at, at + WINDOW)));
  }
  return found;
}

/** All texts and bytes that outlive a request, as one text. */
export function everythingIn(workspace: Workspace, google: Google): string {
  const {spreadsheet, ui, log, mail, properties, cache} = workspace;
  const {triggers, triggerRuns, counts} = workspace;
  const texts: string[] = [];
  const seen = new Set<object>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (value instanceof Uint8Array) {
      texts.push(Buffer.from(value).toString('latin1'));
    } else if (value && typeof value === 'object' && !seen.has(value)) {
      seen.add(value);
      if (value instanceof Map) for (const it of value) walk(it);
      if (value instanceof Set) for (const it of value) walk(it);
      for (const [name, it] of Object.entries(value)) {
        texts.push(name);
        walk(it);
      }
    }
  };
  walk([spreadsheet, ui, log, mail, properties, cache]);
  walk([triggers, triggerRuns, counts, google.state]);
  return texts.join('\n');
}

/** The spellings that occur in a text. */
export function foundIn(text: string, wanted: readonly string[]): string[] {
  return wanted.filter(it => text.includes(it));
}
