/** Certificate chains and PKCS#7 files for tests of client-side encryption, the latter made by `openssl`. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {
  hierarchy,
  rfc822,
  subjectAltName,
  type Change,
} from '../../../unit/core/certificates/support/certificate-maker';

/** Leaf, intermediate and root, PEM. */
export type Chain = readonly [string, string, string];

export function chainFor(
  addresses: readonly string[],
  changes: {leaf?: Change; intermediate?: Change; root?: Change} = {},
): Chain {
  const {leaf, intermediate, root} = hierarchy({
    ...changes,
    leaf: {
      ...changes.leaf,
      extensions: {
        subjectAltName: subjectAltName(...addresses.map(rfc822)),
        ...changes.leaf?.extensions,
      },
    },
  });
  return [pem(leaf.der), pem(intermediate.der), pem(root.der)];
}

/** A certs-only PKCS#7 in its PEM armor, as Google's CSE guides have it made. */
export function pkcs7Of(certificates: readonly string[]): string {
  return openssl(certificates.join(''), file => [
    ...['crl2pkcs7', '-nocrl', '-certfile', file],
  ]);
}

/** Runs `openssl` over a text. */
export function openssl(
  input: string,
  args: (file: string) => readonly string[],
): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
  try {
    const file = path.join(folder, 'in.pem');
    writeFileSync(file, input);
    return execFileSync('openssl', args(file), {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } finally {
    rmSync(folder, {recursive: true});
  }
}

export function pem(der: Uint8Array, label = 'CERTIFICATE'): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .match(/.{1,64}/g)!;
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
