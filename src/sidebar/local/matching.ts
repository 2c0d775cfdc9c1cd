/**
 * The owner of the certificate in a file: by its addresses, then by the file's name. Uncertain cases are left to the person.
 */
import type {Certificate} from '../../core/certificates';
import type {Verbs} from '../../core/door/contract';
import type {Mailbox} from '../../core/google/gmail/smime-info';
import {claimOf, indexFiles} from './core';
import type {Candidate, Item} from './item';

type Known = Verbs['mailboxes']['out'];

/** Finds the mailboxes that files can be for. */
export interface Matcher {
  /** The candidates, and which of them it is; null where that is for the person to say. */
  match(
    name: string,
    leaf: Certificate | null,
  ): Pick<Item, 'candidates' | 'chosen'>;
}

/** @param rows - of the sheet */
export function matcher({rows}: Known): Matcher {
  const mailboxes = rows.map(([user, alias = user]): Mailbox => ({
    user,
    alias,
  }));
  const index = indexFiles(mailboxes);
  const byName = (name: string) =>
    claimOf({id: name, name, path: [], size: 0}, index)?.mailboxes ?? [];
  return {
    match(name, leaf) {
      const addresses = leaf ? rowNamesOf(leaf) : [];
      const own = addresses.flatMap(it => index.byAddress.get(it) ?? []);
      const named = byName(name);
      const others = named.filter(it => !own.includes(it));
      const unknown = addresses.filter(it => !index.byAddress.has(it));
      const candidates: Candidate[] = [
        ...own.map(it => ({...it, how: 'certificate'}) as const),
        ...(own.length === 0 ? others : []).map(
          it => ({...it, how: 'name'}) as const,
        ),
        ...unknown.map(it => ({user: it, alias: it, how: 'new'}) as const),
      ];
      return {candidates, chosen: chosenOf(own, named, candidates)};
    },
  };
}

/** Addresses of the certificate in lowercase, each once. */
function rowNamesOf({emails, subjectEmails}: Certificate): string[] {
  const all = emails.length > 0 ? emails : subjectEmails;
  return [...new Set(all.map(it => it.toLowerCase()))];
}

function chosenOf(
  own: readonly Mailbox[],
  named: readonly Mailbox[],
  candidates: readonly Candidate[],
): number | null {
  if (own.length === 1 || candidates.length === 1) return 0;
  // The name decides among several addresses, and outweighs an address that nobody in the sheet has.
  const agreed = own.length > 0 ? own.filter(it => named.includes(it)) : named;
  const [only, ...rest] = agreed;
  if (!only || rest.length > 0) return null;
  const {user, alias} = only;
  const at = candidates.findIndex(it => it.user === user && it.alias === alias);
  return at < 0 ? null : at;
}
