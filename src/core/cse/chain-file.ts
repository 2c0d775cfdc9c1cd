/** A row's certificate for client-side encryption: from the bytes of its file to what can be sent. */
import type {ChainExamination, ChainWant, FileFacts} from '../certificates';
import {certificates} from '../certificates/lazy';

/**
 * Reads the file and judges its chain. It may be a PKCS#7 (PEM, DER or BER), certificates in PEM, a single one in DER, or a
 * PKCS#12, of which only the certificates are used.
 *
 * @param open opens it as a PKCS#12 with the row's password; called only for a PKCS#12. `Openings.open` does that, and
 * caches expensive results.
 * @throws what `open` throws, e.g. RowPostponed
 */
export function openChainFile(
  file: Uint8Array,
  want: ChainWant,
  open: () => FileFacts,
): ChainExamination {
  const {examineChain, readChainFile} = certificates();
  const found = readChainFile(file);
  return examineChain(found.kind === 'pkcs12' ? open() : found, want);
}
