/** Files that are for several addresses of one user: listed again for each that Google says the user has. */
import type {Verbs} from '../../core/door/contract';
import {furtherAmong, othersIn} from './core';
import {isOver, mailboxOf, type Candidate, type Item} from './item';

export type AddressesOfUser = Verbs['userAddresses']['out'][number];

/** The addresses in a file's certificate. */
function namedIn({examination}: Item): readonly string[] {
  const leaf = examination?.leaf;
  if (!leaf) return [];
  return leaf.emails.length > 0 ? leaf.emails : leaf.subjectEmails;
}

/** The added items, with one of several mailboxes chosen if all belong to one user: the others follow. */
export function withUserChosen(items: readonly Item[]): readonly Item[] {
  return items.map(item => {
    if (item.chosen !== null || item.of !== null) return item;
    const own = item.candidates.filter(it => it.how === 'certificate');
    const [first] = own;
    if (!first || own.some(it => it.user !== first.user)) return item;
    const primary = own.find(it => it.alias === it.user) ?? first;
    return {...item, chosen: item.candidates.indexOf(primary)};
  });
}

/** Users who may have other addresses that their certificates name, and who have not been looked up. */
export function usersToAsk(
  items: readonly Item[],
  known: ReadonlyMap<string, AddressesOfUser>,
): string[] {
  const users = items.flatMap(item => {
    const at = mailboxOf(item);
    const isOpen = item.of === null && item.bytes !== null && at !== null;
    return isOpen && othersIn(namedIn(item), at).length > 0 ? [at.user] : [];
  });
  return [...new Set(users)].filter(it => !known.has(it));
}

/**
 * The items, and behind each those for the further addresses of its user. An address that has an item already gets no other one.
 *
 * @param newId - gives an id that no item has
 */
export function withFurther(
  items: readonly Item[],
  known: ReadonlyMap<string, AddressesOfUser>,
  newId: () => number,
): readonly Item[] {
  const keyOf = ({user, alias}: Candidate) => `${user} ${alias}`;
  const before = withoutFurther(items);
  const taken = new Set(
    before.flatMap(it => {
      const at = mailboxOf(it);
      return at ? [keyOf(at)] : [];
    }),
  );
  return before.flatMap(item => {
    const at = mailboxOf(item);
    const of = at && known.get(at.user);
    if (!at || !of || item.of !== null || !item.bytes) return [item];
    const names = othersIn(namedIn(item), at);
    const split = furtherAmong(names, of);
    const {why} = of;
    const others = {
      unconfirmed: split.unconfirmed,
      notTheirs: why === '' ? split.nobodys : [],
      why: names.length > 0 ? why : '',
    };
    const added = split.further.flatMap((alias): Item[] => {
      const to: Candidate = {user: at.user, alias, how: 'further'};
      if (taken.has(keyOf(to))) return [];
      taken.add(keyOf(to));
      const place = {id: newId(), of: item.id, candidates: [to], chosen: 0};
      const fresh = {others: null, leftOut: false, result: null};
      return [{...item, ...place, ...fresh, sending: false}];
    });
    return [{...item, others}, ...added];
  });
}

/** The items without those for further addresses that have not been sent. */
export function withoutFurther(items: readonly Item[]): readonly Item[] {
  return items
    .filter(it => it.of === null || it.sending || isOver(it))
    .map(it => (it.others ? {...it, others: null} : it));
}
