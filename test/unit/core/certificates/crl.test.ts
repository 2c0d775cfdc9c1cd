/** Revocation lists: made by OpenSSL, and with each part that could mislead. */
import {execFileSync} from 'node:child_process';
import {sign} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {
  openCrl,
  readCertificate,
  type Certificate,
} from '../../../../src/core/certificates';
import {DAY, hierarchy, name, newKey, NOW} from './support/certificate-maker';
import {
  bitString,
  bool,
  context,
  int,
  octets,
  oid,
  seq,
  time,
} from './support/der';
import {pem} from './support/openssl';
import {runs} from '../../../support/thoroughness';

const {leaf, intermediate} = hierarchy();
const [certificate, issuer] = [leaf, intermediate].map(it =>
  readCertificate(it.der)!,
) as [Certificate, Certificate];
const ECDSA = seq(oid('1.2.840.10045.4.3.2'));
const SERIAL = int(Buffer.from(certificate.serialBytes));
const entry = (serial: Buffer) => seq(serial, time(NOW - DAY));
const extension = (id: string, isCritical: boolean, value: Buffer) =>
  seq(oid(id), ...(isCritical ? [bool(true)] : []), octets(value));

function crl({
  from = intermediate.recipe.subject,
  signer = intermediate.key,
  thisUpdate = NOW - DAY,
  nextUpdate = NOW + DAY,
  entries = [] as Buffer[],
  extensions = [] as Buffer[],
} = {}): Buffer {
  const list = seq(
    ...[int(1), ECDSA, from, time(thisUpdate), time(nextUpdate)],
    ...(entries.length > 0 ? [seq(...entries)] : []),
    ...(extensions.length > 0 ? [context(0, seq(...extensions))] : []),
  );
  return seq(list, ECDSA, bitString(sign('sha256', list, signer)));
}

const reading = (der: Uint8Array, now = NOW) => {
  const opening = openCrl(der, issuer, now);
  return opening.ok ? opening.list.find(certificate) : opening.problem;
};

it('reads what OpenSSL writes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-crl-'));
  const at = (file: string) => path.join(folder, file);
  writeFileSync(at('ca.pem'), pem(intermediate.der));
  const key = intermediate.key.export({type: 'pkcs8', format: 'pem'});
  writeFileSync(at('ca.key'), key);
  writeFileSync(
    at('config'),
    '[ca]\ndefault_ca=it\n[it]\ndatabase=index\ncrlnumber=number\ndefault_md=sha256\ndefault_crl_days=3650\n',
  );
  const serial = certificate.serial.toUpperCase();
  const even = serial.length % 2 ? `0${serial}` : serial;
  writeFileSync(
    at('index'),
    `R\t361122090000Z\t261101090000Z,keyCompromise\t${even}\tunknown\t/CN=mia\n`,
  );
  writeFileSync(at('number'), '01\n');
  const openssl = (args: readonly string[]) =>
    execFileSync('openssl', args, {cwd: folder, stdio: 'ignore'});
  openssl([
    ...['ca', '-gencrl', '-config', 'config', '-cert', 'ca.pem'],
    ...['-keyfile', 'ca.key', '-out', 'crl.pem'],
  ]);
  openssl(['crl', '-in', 'crl.pem', '-outform', 'DER', '-out', 'crl.der']);
  const now = Date.now() + DAY;
  const der = readFileSync(at('crl.der'));
  rmSync(folder, {recursive: true});
  expect(reading(der, now)).toEqual({
    since: Date.UTC(2026, 10, 1, 9),
    reason: 'keyCompromise',
  });
});

it('finds a serial number among many, and only the whole of it', () => {
  const others = Array.from({length: runs(6000, 60_000)}, (_, i) =>
    entry(int(i + 1)),
  );
  expect(reading(crl({entries: others}))).toBeNull();
  const longer = int(Buffer.concat([certificate.serialBytes, Buffer.of(1)]));
  expect(reading(crl({entries: [entry(longer)]}))).toBeNull();
  expect(reading(crl({entries: [...others, entry(SERIAL)]}))).toEqual({
    since: NOW - DAY,
    reason: 'unspecified',
  });
  expect(reading(crl())).toBeNull();
});

it.each([
  ['of another issuer', crl({from: name('CN=Other')}), 'other-issuer'],
  ['by another key', crl({signer: newKey.ec()}), 'not-signed-by-issuer'],
  ['of the past', crl({nextUpdate: NOW - 1000}), 'outdated'],
  ['of the future', crl({thisUpdate: NOW + DAY}), 'outdated'],
  [
    'of changes',
    crl({extensions: [extension('2.5.29.27', true, int(1))]}),
    'delta',
  ],
  [
    'of several issuers',
    crl({
      extensions: [
        extension('2.5.29.28', true, seq(context(4, Buffer.of(255), true))),
      ],
    }),
    'partial',
  ],
  [
    'with an extension that nobody knows',
    crl({extensions: [extension('1.2.3.4', true, int(1))]}),
    'partial',
  ],
  ['of no use', Buffer.from('nothing'), 'unreadable'],
  ['cut off', crl({entries: [entry(SERIAL)]}).subarray(0, 90), 'unreadable'],
])('says nothing by a list %s', (_, der, problem) => {
  expect(reading(der)).toBe(problem);
});

it('throws for no damaged list', () => {
  const whole = crl({
    entries: [entry(SERIAL)],
    extensions: [extension('2.5.29.20', false, int(7))],
  });
  for (let at = 0; at < whole.length; at++) {
    const damaged = Buffer.from(whole);
    damaged[at] = damaged[at]! ^ 0x55;
    // Whatever is changed is signed, but for the signature's own bytes, which may be written in other ways.
    expect(reading(damaged)).not.toBeNull();
  }
});
