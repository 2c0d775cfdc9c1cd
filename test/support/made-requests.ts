/** Requests for certificates with their keys, as the page makes them. */
import {webcrypto} from 'node:crypto';
import {pemText} from '../../src/core/certificates/pem';
import {
  requestInfo,
  signedRequest,
} from '../../src/core/certificates/pkcs10/request';
import type {CertificateRequest} from '../../src/core/request/contract';

/** A request as the page makes it. */
export async function requestFor(address: string): Promise<CertificateRequest> {
  return (await keyAndRequestFor(address)).request;
}

/** The same with its private key, as PKCS#8. */
export async function keyAndRequestFor(
  address: string,
  attempt = '0123456789abcdef',
): Promise<{
  readonly request: CertificateRequest;
  readonly pkcs8: Uint8Array;
}> {
  const {subtle} = webcrypto;
  const kind = {name: 'ECDSA', namedCurve: 'P-256'};
  const pair = await subtle.generateKey(kind, true, ['sign', 'verify']);
  const publicKey = new Uint8Array(
    await subtle.exportKey('spki', pair.publicKey),
  );
  const signing = 'ECDSA with SHA-256';
  const subject = [{name: 'CN', value: address}] as const;
  const info = requestInfo({
    ...{subject, addresses: [address], publicKey, signing},
  });
  const how = {name: 'ECDSA', hash: 'SHA-256'};
  const signature = new Uint8Array(
    await subtle.sign(how, pair.privateKey, info),
  );
  const der = signedRequest(info, signing, signature);
  const csr = pemText('CERTIFICATE REQUEST', der);
  const pkcs8 = new Uint8Array(
    await subtle.exportKey('pkcs8', pair.privateKey),
  );
  return {request: {user: address, alias: address, attempt, csr}, pkcs8};
}
