/** `--revocation`: fetches the revocation lists that certificates name, and says what they say. */
import {fromBase64} from '../src/core/base/bytes';
import type {Certificate} from '../src/core/certificates';
import {readCrl, type CrlProblem} from './crl';
import type {FileRecord, RecordedFinding} from './record';

const MAX_BYTES = 50_000_000;
const MAX_MS = 20_000;
/** Of one certificate. */
const MAX_ADDRESSES = 3;

const WHY: Readonly<Record<CrlProblem | 'unreachable', string>> = {
  unreachable: 'could not be fetched',
  unreadable: 'can’t be read',
  'other-issuer': 'comes from another issuer',
  'not-signed-by-issuer': 'isn’t signed by the issuer',
  outdated: 'is outdated',
  delta: 'lists only changes (delta CRL), which is not read here',
  partial: 'covers only a part of the certificates, which is not read here',
};

/** The lists of one call of the program: many certificates name the same few. */
export class RevocationLists {
  private readonly fetched = new Map<string, Promise<Uint8Array | null>>();

  constructor(private readonly now: number) {}

  /** Adds what the lists say about a file’s certificates to its record. */
  async addTo(
    of: FileRecord,
    chain: readonly Certificate[],
  ): Promise<FileRecord> {
    const found: RecordedFinding[] = [];
    for (const [i, certificate] of chain.entries()) {
      const issuer = chain[i + 1];
      // Nobody but its owner revokes a root; and a file that may be uploaded need not have it, so that what it signs is not checked.
      if (certificate.subject === certificate.issuer) continue;
      if (i > 0 && !issuer) continue;
      found.push(...(await this.findingsOf(certificate, issuer)));
    }
    const isRevoked = found.some(it => it.severity === 'block');
    const isWorse = found.length > 0 && of.verdict === 'ok';
    return {
      ...of,
      verdict:
        isRevoked && of.verdict !== 'unreadable'
          ? 'block'
          : isWorse
            ? 'warn'
            : of.verdict,
      findings: [...found, ...of.findings],
    };
  }

  private async findingsOf(
    certificate: Certificate,
    issuer: Certificate | undefined,
  ): Promise<readonly RecordedFinding[]> {
    const {subject} = certificate;
    if (!issuer) {
      return [unknown(subject, 'Its issuer is not in the file.')];
    }
    const addresses = (certificate.crlUris ?? [])
      .filter(it => /^https?:\/\//i.test(it))
      .slice(0, MAX_ADDRESSES);
    if (addresses.length === 0) {
      return [unknown(subject, 'It names no revocation list.')];
    }
    let why = '';
    for (const address of addresses) {
      const bytes = await this.fetch(address);
      const reading = bytes && readCrl(bytes, certificate, issuer, this.now);
      if (reading?.ok) {
        return reading.isRevoked ? [revoked(subject, reading.since)] : [];
      }
      why = `${address} ${WHY[reading?.problem ?? 'unreachable']}.`;
    }
    return [unknown(subject, why)];
  }

  private fetch(address: string): Promise<Uint8Array | null> {
    const known = this.fetched.get(address);
    if (known) return known;
    const answer = download(address);
    this.fetched.set(address, answer);
    return answer;
  }
}

/** @returns DER; null for what is not there, too large, or too slow */
async function download(address: string): Promise<Uint8Array | null> {
  try {
    const signal = AbortSignal.timeout(MAX_MS);
    const response = await fetch(address, {signal});
    if (!response.ok || !response.body) return null;
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > MAX_BYTES) return null;
      parts.push(part);
    }
    return derOf(Buffer.concat(parts));
  } catch {
    // Name resolution, TLS, a cut connection, time: which of them the sentence does not say.
    return null;
  }
}

/** RFC 5280 has DER; some servers give PEM. */
function derOf(bytes: Buffer): Uint8Array {
  const start = bytes.subarray(0, 11).toString('latin1');
  if (start !== '-----BEGIN ') return bytes;
  const text = bytes.toString('latin1').replace(/-----[^-]+-----/g, '');
  return fromBase64(text) ?? bytes;
}

function revoked(subject: string, since: number): RecordedFinding {
  return {
    ...{code: 'revoked', severity: 'block'},
    says: `The certificate of ${subject} was revoked on ${new Date(since).toISOString().slice(0, 10)}.`,
    fix: 'Use another certificate.',
  };
}

function unknown(subject: string, why: string): RecordedFinding {
  return {
    ...{code: 'revocation-unknown', severity: 'warn'},
    says: `Whether the certificate of ${subject} is revoked could not be found out. ${why}`,
    fix: 'Ask the CA, or try again later.',
  };
}
