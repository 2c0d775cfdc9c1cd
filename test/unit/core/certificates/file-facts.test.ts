import {
  examine,
  readFileFacts,
  fileFactsText,
  judgeAgainstHeld,
  judgeFile,
  MAX_ITERATIONS,
  readFileFactsText,
} from '../../../../src/core/certificates';
import {DAY, hierarchy, NOW} from './support/certificate-maker';
import {fixture} from './support/fixture';
import {writePkcs12} from './support/pkcs12-writer';

const SPENDING = {limit: MAX_ITERATIONS, allowance: MAX_ITERATIONS};
const {leaf, intermediate} = hierarchy();
const certificates = [leaf.der, intermediate.der];
const file = writePkcs12({key: leaf.key, certificates, password: 'x'});

const FILES = {
  'a file': [file, 'x'],
  'a file of OpenSSL': [fixture('openssl-3'), 'Grüße 7'],
  'a wrong password': [file, 'y'],
  'an empty file': [new Uint8Array(0), ''],
  'a text': [Buffer.from('no certificate'), ''],
  'half a file': [file.subarray(0, 400), 'x'],
} as const;

describe('What opening a file found', () => {
  it.each(Object.entries(FILES))(
    'judged after it was kept says the same as the file (%s)',
    (_, [bytes, password]) => {
      const kept = readFileFactsText(
        fileFactsText(readFileFacts(bytes, password, SPENDING)),
      );
      for (const [alias, now] of [
        ['mia@example.com', NOW],
        ['somebody.else@example.com', NOW + 9000 * DAY],
      ] as const) {
        const want = {alias, now};
        expect(judgeFile(kept!, want)).toEqual(examine(bytes, password, want));
      }
    },
  );

  it('holds no private key and no password', () => {
    const password = 'a long password';
    const bytes = writePkcs12({key: leaf.key, certificates, password});
    const text = fileFactsText(readFileFacts(bytes, password, SPENDING));
    const jwk = leaf.key.export({format: 'jwk'});
    const secrets = [jwk.d, jwk.p, jwk.q].filter(it => it !== undefined);
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) {
      const number = Buffer.from(secret, 'base64url');
      for (const form of ['hex', 'base64', 'base64url'] as const) {
        expect(text).not.toContain(number.toString(form).slice(4, 30));
      }
    }
    expect(text).not.toContain(password);
  });

  it.each([
    '',
    'null',
    '{}',
    '{"edition":0,"fileFacts":{"opens":false}}',
    '{"edition":1,"fileFacts":{"certificates":["*"]}}',
  ])('is not trusted unless it is from this version: %s', text => {
    expect(readFileFactsText(text)).toBeNull();
  });
});

describe('A certificate beside those that Gmail holds', () => {
  const {leaf: certificate} = examine(file, 'x', {alias: '', now: NOW});
  const {notBefore, fingerprint} = certificate!;
  const held = (begins: number, print = 'other') => ({
    notBefore: begins,
    fingerprint: print,
  });

  it('is remarked on when one of them does not begin earlier', () => {
    const {length, 0: finding} = judgeAgainstHeld(certificate!, [
      held(notBefore - DAY),
      held(notBefore),
    ]);
    expect(length).toBe(1);
    expect(finding).toEqual({
      code: 'not-newest',
      severity: 'warn',
      facts: {notBefore, heldNotBefore: notBefore},
    });
  });

  it('is fine when it is the newest, the only one, or held already', () => {
    for (const others of [
      [],
      [held(notBefore - 1)],
      [held(notBefore + DAY), held(notBefore, fingerprint)],
    ]) {
      expect(judgeAgainstHeld(certificate!, others)).toEqual([]);
    }
  });
});
