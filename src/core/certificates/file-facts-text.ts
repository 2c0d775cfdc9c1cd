/** A fileFacts as text, to be kept for a while. */
import {base64, fromBase64} from '../base/bytes';
import type {Found, FileFacts} from './file-facts';

/** Goes up when a fileFacts of the same file would say something else: what an earlier edition kept is then not believed. */
export const EDITION = 3;

/** JSON, with each certificate in base64. */
export function fileFactsText(fileFacts: FileFacts): string {
  return JSON.stringify({
    edition: EDITION,
    fileFacts: fileFacts.opens ? pack(fileFacts.found) : fileFacts,
  });
}

/** @returns null for text that was not written by this version's `fileFactsText`. */
export function readFileFactsText(text: string): FileFacts | null {
  try {
    const {edition, fileFacts} = JSON.parse(text) as {
      edition: unknown;
      fileFacts: FileFacts | Packed;
    };
    if (edition !== EDITION) return null;
    return 'certificates' in fileFacts
      ? {opens: true, found: unpack(fileFacts)}
      : fileFacts;
  } catch {
    return null;
  }
}

/** A `Found` that JSON can carry. */
type Packed = Omit<Found, 'certificates'> & {
  readonly certificates: readonly string[];
};

function pack(found: Found): Packed {
  return {...found, certificates: found.certificates.map(base64)};
}

/** @throws Error for text that is not base64 */
function unpack(of: Packed): Found {
  const certificates = of.certificates.map(it => {
    const der = fromBase64(it);
    if (!der) throw new Error('no certificate');
    return der;
  });
  return {...of, certificates};
}
