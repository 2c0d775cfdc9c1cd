/** Judges what a certificate file contains, whatever its certificates say. */
import type {Certificate} from '../certificate';
import type {Found} from '../file-facts';
import type {CertificateCode} from '../findings';
import type {Choice} from '../leaf';
import type {Note} from './severity';

/** Certificates that a finding names. */
const MAX_NAMED = 5;

/** Judges the file itself. @returns why it is unusable, or null. */
export function noteContents(
  found: Found,
  certificates: readonly Certificate[],
  choice: Choice & {readonly isRewritten: boolean},
  note: Note,
): CertificateCode | null {
  if (!found.seal) note('no-integrity-check', {});
  if (choice.isRewritten) note('password-rewritten', {isDone: false});
  else if (found.otherReading) note('password-other-reading', {});
  if (found.plainKey) note('key-unencrypted', {});
  if (found.oldEncryption) {
    note('old-encryption', {encryption: found.encryption});
  }
  const {keys} = found;
  if (keys > 1) {
    const usable = choice.matches === true ? choice.leaves : [];
    note('several-keys', {
      keys,
      subject: choice.leaf?.subject ?? '',
      usable: usable
        .slice(0, MAX_NAMED)
        .map(it => `${it.subject} (${it.serial})`),
    });
  }
  if (choice.damaged) note('private-key-damaged', {});
  else if (choice.matches === false) {
    note('key-mismatch', {subjects: certificates.map(it => it.subject)});
  } else if (choice.matches === null && choice.algorithm !== null) {
    note('key-not-checked', {algorithm: choice.algorithm});
  }
  if (keys === 0) note('no-private-key', {certificates: certificates.length});
  if (certificates.length === 0) note('no-certificate', {});
  if (keys === 0) return 'no-private-key';
  if (certificates.length === 0) return 'no-certificate';
  if (choice.damaged) return 'private-key-damaged';
  return choice.matches === false ? 'key-mismatch' : null;
}
