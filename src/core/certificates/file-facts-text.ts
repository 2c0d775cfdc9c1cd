/** A gist as text, to be kept for a while. */
import {base64, fromBase64} from '../base/bytes';
import type {Found, FileFacts} from './file-facts';

/** Goes up when a gist of the same file would say something else: what an earlier edition kept is then not believed. */
export const EDITION = 3;

/** JSON, with each certificate in base64. */
export function gistText(gist: FileFacts): string {
  return JSON.stringify({
    edition: EDITION,
    gist: gist.opens ? pack(gist.found) : gist,
  });
}

/** @returns null for what no `gistText` of this edition has written. */
export function readGist(text: string): FileFacts | null {
  try {
    const {edition, gist} = JSON.parse(text) as {
      edition: unknown;
      gist: FileFacts | Packed;
    };
    if (edition !== EDITION) return null;
    return 'certificates' in gist ? {opens: true, found: unpack(gist)} : gist;
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

/** @throws Error for text that is no base64 */
function unpack(of: Packed): Found {
  const certificates = of.certificates.map(it => {
    const der = fromBase64(it);
    if (!der) throw new Error('no certificate');
    return der;
  });
  return {...of, certificates};
}
