/** The mailboxes that need a certificate, found by the content of names. */
import type {Mailbox} from '../google/gmail/smime-info';
import {wordsOf} from './file-name';

/** An index; each entry lists every mailbox of it. */
export interface Wanted {
  /** By the alias. */
  readonly byAddress: Entries;
  /** By the user. */
  readonly byUser: Entries;
  /** By the words of the alias, `ada lovelace example com`. */
  readonly byAddressWords: Entries;
  /** By the words of the local part, in their order; in the alphabet's; and written together. */
  readonly byLocal: Entries;
  readonly byAnyOrder: Entries;
  readonly byJoined: Entries;
  readonly domains: ReadonlySet<string>;
}

type Entries = ReadonlyMap<string, readonly Mailbox[]>;

/** @param mailboxes - addresses in lowercase; the same one twice counts once */
export function indexFiles(mailboxes: readonly Mailbox[]): Wanted {
  const wanted = {
    byAddress: new Map<string, Mailbox[]>(),
    byUser: new Map<string, Mailbox[]>(),
    byAddressWords: new Map<string, Mailbox[]>(),
    byLocal: new Map<string, Mailbox[]>(),
    byAnyOrder: new Map<string, Mailbox[]>(),
    byJoined: new Map<string, Mailbox[]>(),
    domains: new Set<string>(),
  };
  for (const mailbox of distinct(mailboxes)) {
    const {user, alias} = mailbox;
    const at = alias.lastIndexOf('@');
    const local = wordsOf(alias.slice(0, at), 'bare');
    const domain = alias.slice(at + 1);
    add(wanted.byAddress, alias, mailbox);
    add(wanted.byUser, user, mailbox);
    add(
      wanted.byAddressWords,
      [...local, ...wordsOf(domain, 'bare')].join(' '),
      mailbox,
    );
    add(wanted.byLocal, local.join(' '), mailbox);
    add(wanted.byAnyOrder, [...local].sort().join(' '), mailbox);
    add(wanted.byJoined, local.join(''), mailbox);
    wanted.domains.add(domain);
  }
  return wanted;
}

function add(to: Map<string, Mailbox[]>, key: string, mailbox: Mailbox): void {
  const entry = to.get(key);
  if (entry) entry.push(mailbox);
  else to.set(key, [mailbox]);
}

/** One object for each mailbox, so that mailboxes can be compared by identity. */
export function distinct(mailboxes: readonly Mailbox[]): Mailbox[] {
  const found = new Map<string, Mailbox>();
  for (const it of mailboxes) {
    const key = `${it.user} ${it.alias}`;
    if (!found.has(key)) found.set(key, it);
  }
  return [...found.values()];
}
