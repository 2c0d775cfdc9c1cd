import {execFileSync} from 'node:child_process';
import type {KeyObject} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** The `openssl` program in its own folder. */
export interface OpenSsl {
  /** Exports key and certificates (DER, leaf first) as PKCS#12. */
  pkcs12(
    key: KeyObject,
    certificates: readonly Buffer[],
    password: string,
    options?: readonly string[],
  ): Uint8Array;
  close(): void;
}

export function openSsl(): OpenSsl {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
  return {
    pkcs12(key, certificates, password, options = []) {
      const input = path.join(folder, 'in.pem');
      const output = path.join(folder, 'out.p12');
      writeFileSync(
        input,
        [
          ...certificates.map(pem),
          key.export({type: 'pkcs8', format: 'pem'}),
        ].join('\n'),
      );
      execFileSync(
        'openssl',
        [
          'pkcs12',
          '-export',
          '-in',
          input,
          '-out',
          output,
          '-passout',
          'env:PASSWORD',
          '-iter',
          '100',
          ...options,
        ],
        {
          env: {...process.env, PASSWORD: password},
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      return Uint8Array.from(readFileSync(output));
    },
    close: () => rmSync(folder, {recursive: true}),
  };
}

export function pem(der: Buffer): string {
  const lines = der.toString('base64').replace(/.{64}/g, '$&\n').trim();
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
