/** Makes a key and its request by WebCrypto: in the browser, or on Node. */
import {pemText} from '../core/certificates/pem';
import {
  requestInfo,
  signedRequest,
  type RequestSigning,
} from '../core/certificates/pkcs10/request';
import type {SubjectPart} from '../core/certificates/pkcs10/subject';
import type {KeyType} from '../core/door/contract';
import type {OpenRequest} from './key-file';

interface Kind {
  readonly signing: RequestSigning;
  readonly making: RsaHashedKeyGenParams | EcKeyGenParams;
  readonly sign: AlgorithmIdentifier | EcdsaParams;
}

const kindOf = (keyType: KeyType): Kind => {
  switch (keyType) {
    case 'P-256':
      return ec('P-256', 'SHA-256');
    case 'P-384':
      return ec('P-384', 'SHA-384');
    default:
      return {
        signing: 'RSA with SHA-256',
        making: {
          name: 'RSASSA-PKCS1-v1_5',
          modulusLength: Number(keyType.slice('RSA '.length)),
          publicExponent: Uint8Array.of(1, 0, 1),
          hash: 'SHA-256',
        },
        sign: 'RSASSA-PKCS1-v1_5',
      };
  }
};

function ec(namedCurve: string, hash: 'SHA-256' | 'SHA-384'): Kind {
  return {
    signing: `ECDSA with ${hash}`,
    making: {name: 'ECDSA', namedCurve},
    sign: {name: 'ECDSA', hash},
  };
}

/** The input for a request. */
export interface RequestWish {
  readonly user: string;
  readonly alias: string;
  readonly subject: readonly SubjectPart[];
  /** The alias, and further addresses. */
  readonly addresses: readonly string[];
}

/** Makes one: the key is in memory, and nowhere else. */
export async function makeRequest(
  {user, alias, subject, addresses}: RequestWish,
  keyType: KeyType,
): Promise<OpenRequest> {
  const {subtle} = crypto;
  const {signing, making, sign} = kindOf(keyType);
  const pair = await subtle.generateKey(making, true, ['sign', 'verify']);
  const publicKey = new Uint8Array(
    await subtle.exportKey('spki', pair.publicKey),
  );
  const info = requestInfo({subject, addresses, publicKey, signing});
  const signature = new Uint8Array(
    await subtle.sign(sign, pair.privateKey, Uint8Array.from(info)),
  );
  const privateKey = await subtle.exportKey('pkcs8', pair.privateKey);
  const csr = signedRequest(info, signing, signature);
  return {
    ...{user, alias, publicKey},
    attempt: newAttempt(),
    csr: pemText('CERTIFICATE REQUEST', csr),
    privateKey: new Uint8Array(privateKey),
  };
}

function newAttempt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map(it => it.toString(16).padStart(2, '0')).join('');
}
