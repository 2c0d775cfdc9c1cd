/** The request that asks an authority what it would permit, as read by OpenSSL. */
import {execFileSync} from 'node:child_process';
import {createPublicKey} from 'node:crypto';
import {publicKeyInRequest} from '../../../../src/core/certificates/pkcs10/public-key';
import {sampleRequest} from '../../../../src/core/certificates/pkcs10/sample';

it.each([
  ['RSA 2048', {modulusLength: 2048}],
  ['RSA 3072', {modulusLength: 3072}],
  ['RSA 4096', {modulusLength: 4096}],
  ['P-256', {namedCurve: 'prime256v1'}],
  ['P-384', {namedCurve: 'secp384r1'}],
] as const)('verifies with a key of the kind %s', (key, details) => {
  const request = sampleRequest(key, 'mia@example.com');
  const text = execFileSync('openssl', ['req', '-verify', '-noout', '-text'], {
    input: request,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  expect(text).toContain('email:mia@example.com');
  expect(text).toContain('E-mail Protection');
  const spki = publicKeyInRequest(request)!;
  const read = createPublicKey({
    ...{key: Buffer.from(spki), format: 'der', type: 'spki'},
  });
  expect(read.asymmetricKeyDetails).toMatchObject(details);
});

it('finds no key in anything but a single request', () => {
  const request = sampleRequest('P-256', 'mia@example.com');
  const damaged = request.replace(/^M.{40}/m, 'MAAA');
  const other = request.replace(/CERTIFICATE REQUEST/g, 'CERTIFICATE');
  for (const it of ['', request + request, damaged, other]) {
    expect(publicKeyInRequest(it)).toBeNull();
  }
});
