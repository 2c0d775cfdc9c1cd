/** Whether a certificate is for an address (RFC 8550 section 3, RFC 5280 4.2.1.6 and 7.5, RFC 9598). */
import type {Certificate} from '../certificate';
import {asciiDomain} from './domain';
import type {Note} from './severity';

/** How much of an address is the same; `case` when only capitals of the local part differ. */
export type Likeness = 'same' | 'case' | 'other';

/** Compares two addresses: the domain case-insensitively and in either form of an IDN, the local part exactly. */
export function compareAddresses(one: string, other: string): Likeness {
  const [local, domain] = split(one);
  const [otherLocal, otherDomain] = split(other);
  if (domain === null || domain !== otherDomain) return 'other';
  if (local === otherLocal) return 'same';
  return local.toLowerCase() === otherLocal.toLowerCase() ? 'case' : 'other';
}

/** An address as it is compared without regard to case. */
function foldAddress(address: string): string {
  const [local, domain] = split(address);
  return `${local.toLowerCase()}@${domain ?? ''}`;
}

function split(address: string): [local: string, domain: string | null] {
  const at = address.lastIndexOf('@');
  return at < 1
    ? [address, null]
    : [
        address.slice(0, at).normalize('NFC'),
        asciiDomain(address.slice(at + 1)),
      ];
}

/** @param wanted the address it is needed for; empty if there is none to compare with. */
export function judgeAddress(
  leaf: Certificate,
  wanted: string,
  note: Note,
): void {
  // What a person typed may have blanks around it; what a CA certified is compared exactly.
  const alias = wanted.trim();
  const fromSubject = [...leaf.subjectEmails, leaf.subjectCn].filter(it =>
    it.includes('@'),
  );
  // RFC 8550 section 3: the subject counts only where subjectAltName names no address.
  const inSan = leaf.emails.length > 0;
  const addresses = unique(inSan ? leaf.emails : fromSubject);
  if (addresses.length === 0) {
    note('address-missing', {alias});
  } else if (alias) {
    judgeMatch(leaf, alias, addresses, note);
  } else if (!inSan) {
    noteOnlyInSubject(leaf, addresses[0]!, note);
  } else {
    noteUtf8(leaf, addresses[0]!, note);
  }
  if (addresses.length > 1) note('several-addresses', {addresses});

  const named = new Set(leaf.emails.map(foldAddress));
  const extra = leaf.subjectEmails.filter(it => !named.has(foldAddress(it)));
  if (inSan && extra.length > 0) {
    note('subject-address-extra', {addresses: extra});
  }
  const kinds = leaf.otherNames.filter(it => MACHINE_NAMES.includes(it));
  if (kinds.length > 0) note('other-names', {kinds});
}

/** Names of machines, which have no place in a certificate for mail. */
const MACHINE_NAMES = ['dNSName', 'iPAddress', 'uniformResourceIdentifier'];

function judgeMatch(
  leaf: Certificate,
  alias: string,
  addresses: readonly string[],
  note: Note,
): void {
  const same = addresses.find(it => compareAddresses(it, alias) === 'same');
  const address =
    same ?? addresses.find(it => compareAddresses(it, alias) === 'case');
  if (address === undefined) {
    note('address-mismatch', {alias, addresses});
    return;
  }
  if (same === undefined) note('address-case', {alias, address});
  if (leaf.emails.length === 0) noteOnlyInSubject(leaf, address, note);
  noteUtf8(leaf, address, note);
}

/** An address that is there in the newer form only (RFC 9598), which few mail programs read. */
function noteUtf8(leaf: Certificate, address: string, note: Note): void {
  const times = leaf.emails.filter(it => it === address).length;
  const inUtf8 = leaf.utf8Emails.filter(it => it === address).length;
  if (inUtf8 > 0 && times === inUtf8) note('address-utf8', {address});
}

function noteOnlyInSubject(
  leaf: Certificate,
  address: string,
  note: Note,
): void {
  note('address-only-in-subject', {
    address,
    attribute: leaf.subjectEmails.includes(address)
      ? 'emailAddress'
      : 'commonName',
  });
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
