/** `--revocation`: fetches the revocation lists that certificates name, and says what they say. */
import type {Certificate, RevocationUnknown} from '../src/core/certificates';
import {certificates} from '../src/core/certificates/lazy';
import {recorded, type FileRecord, type RecordedFinding} from './record';

const MAX_BYTES = 50_000_000;
const MAX_MS = 20_000;
/** Of one certificate. */
const MAX_ADDRESSES = 3;

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
    const subject = certificates().holderOf(certificate);
    const unknown = (why: RevocationUnknown, list = '') => [
      recorded(
        certificates().certificateFinding('revocation-unknown', {
          ...{subject, why, list},
        }),
      ),
    ];
    if (!issuer) return unknown('no-issuer');
    const addresses = (certificate.crlUris ?? [])
      .filter(it => /^https?:\/\//i.test(it))
      .slice(0, MAX_ADDRESSES);
    let last = unknown('no-list');
    for (const address of addresses) {
      const bytes = await this.fetch(address);
      const opening = bytes && certificates().openCrl(bytes, issuer, this.now);
      if (!opening?.ok) {
        last = unknown(opening?.problem ?? 'unreachable', address);
        continue;
      }
      const found = opening.list.find(certificate);
      if (!found) return [];
      const facts = {subject, ...found};
      return [recorded(certificates().certificateFinding('revoked', facts))];
    }
    return last;
  }

  private fetch(address: string): Promise<Uint8Array | null> {
    const known = this.fetched.get(address);
    if (known) return known;
    const answer = download(address);
    this.fetched.set(address, answer);
    return answer;
  }
}

/** @returns null for what is not there, too large, or too slow */
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
    return Buffer.concat(parts);
  } catch {
    // Name resolution, TLS, a cut connection, time: which of them the sentence does not say.
    return null;
  }
}
