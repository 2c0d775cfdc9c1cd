/** What the name of a file and of its folders says about whose certificate it holds. */
import type {Mailbox} from '../google/gmail/smime-info';
import type {DriveFile} from './drive-file';
import {addressesIn, isDomain, meant, saysNothing, wordsOf} from './file-name';
import type {Wanted} from './wanted';

/** What led from a file to a mailbox. */
export type How =
  | 'address in name'
  | 'local part'
  | 'folder name'
  | 'passwords.csv'
  | 'address in certificate';

/** The claim that a file belongs to a mailbox; or to one of several, if that is all that is known. */
export interface Claim<F extends DriveFile = DriveFile> {
  readonly file: F;
  readonly mailboxes: readonly Mailbox[];
  readonly how: How;
  /** `certain`: a full address; `likely`: a part of one, or an address from which something was removed. */
  readonly sure: 'certain' | 'likely';
}

type Said = Omit<Claim, 'file'>;

/**
 * The claim from a file's name, otherwise from its folders' names. A name with an address counts for that address alone,
 * wanted or not; and if name and folder name two mailboxes, the claim is for one of them.
 *
 * @returns null if they name no wanted mailbox.
 */
export function claimOf<F extends DriveFile>(
  file: F,
  wanted: Wanted,
): Claim<F> | null {
  const name = meant(file.name).replace(/(\.(p12|pfx))+$/, '');
  const folders = file.path.map(meant).reverse();
  const owner = ownerOf(folders, wanted);
  const said = byAddress(name, wanted) ?? byWords(name, folders, owner, wanted);
  if (said === 'nobody') return null;
  if (said) return {file, ...agreeing(said, owner)};
  const placed = byFolder(name, folders, wanted);
  return placed && {file, ...placed};
}

/** The owner of the folder that contains a file, by the nearest one with an address; null if there is none. */
type Owner = {
  readonly addresses: readonly string[];
  readonly mailboxes: readonly Mailbox[];
} | null;

/** @param folders - innermost first */
function ownerOf(folders: readonly string[], wanted: Wanted): Owner {
  const folder = folders.find(it => it.includes('@'));
  if (folder === undefined) return null;
  const addresses = addressesIn(folder)
    .flat()
    .map(it => it.address);
  const mailboxes = addresses.flatMap(it => [
    ...(wanted.byAddress.get(it) ?? []),
    ...(wanted.byUser.get(it) ?? []),
  ]);
  return {addresses, mailboxes: [...new Set(mailboxes)]};
}

/**
 * Of several mailboxes, those of the folder's owner. If the owner is wanted too, but has none of them, all remain
 * possible.
 */
function agreeing(said: Said, owner: Owner): Said {
  if (!owner || owner.mailboxes.length === 0) return said;
  const agreed = said.mailboxes.filter(it => owner.mailboxes.includes(it));
  return agreed.length > 0
    ? {...said, mailboxes: agreed, sure: 'certain'}
    : {...said, mailboxes: [...said.mailboxes, ...owner.mailboxes]};
}

function byAddress(name: string, wanted: Wanted): Said | 'nobody' | null {
  if (name.includes('@')) {
    const places = addressesIn(name);
    const found = places
      .map(it => it.find(({address}) => wanted.byAddress.has(address)))
      .filter(it => it !== undefined);
    if (found.length === 0) return 'nobody';
    return {
      mailboxes: distinctOf(
        found.flatMap(it => wanted.byAddress.get(it.address) ?? []),
      ),
      how: 'address in name',
      sure: places.length === 1 && found[0]!.exact ? 'certain' : 'likely',
    };
  }
  for (const words of spellings(name)) {
    const found = spelledOut(words, wanted);
    // With its dots still there, a name has only lost the @.
    const asItIs = found.filter(
      it => name.includes(localOf(it)) && name.includes(domainOf(it)),
    );
    const mailboxes = asItIs.length > 0 ? asItIs : found;
    if (mailboxes.length > 0) {
      return {mailboxes, how: 'address in name', sure: 'certain'};
    }
  }
  return null;
}

/** Addresses whose @ was replaced by something, `ada_example.com` or `ada-at-example-com`; the longest ones. */
function spelledOut(words: readonly string[], wanted: Wanted): Mailbox[] {
  let longest = 0;
  let found: Mailbox[] = [];
  for (const text of [words, words.filter(it => it !== 'at')]) {
    for (const {inside, outside} of windows(text)) {
      const mailboxes = wanted.byAddressWords.get(inside.join(' '));
      if (!mailboxes || inside.length < longest) continue;
      if (!outside.every(saysNothing)) continue;
      found =
        inside.length > longest ? [...mailboxes] : [...found, ...mailboxes];
      longest = inside.length;
    }
  }
  return distinctOf(found);
}

function byWords(
  name: string,
  folders: readonly string[],
  owner: Owner,
  wanted: Wanted,
): Said | 'nobody' | null {
  const named = locallyNamed(name, wanted);
  if (named.length === 0) return null;
  // In the folder of someone or of a domain that is not wanted, a local part is not that of a wanted one.
  if (owner && owner.mailboxes.length === 0) return 'nobody';
  const domain = folders.find(isDomain);
  const mailboxes = domain
    ? named.filter(
        it => it.alias.endsWith(`@${domain}`) || it.user.endsWith(`@${domain}`),
      )
    : named;
  if (mailboxes.length === 0) return 'nobody';
  // A local part and its domain are an address.
  return {mailboxes, how: 'local part', sure: domain ? 'certain' : 'likely'};
}

/**
 * The mailboxes whose local part a name consists of, apart from fillers and words of the domain. If no name matches
 * exactly, and it is a person's name, such as `Ada Lovelace`, also those that it could be turned into, such as
 * `alovelace`.
 */
function locallyNamed(name: string, wanted: Wanted): Mailbox[] {
  const literal: Mailbox[] = [];
  const found: Mailbox[] = [];
  for (const words of spellings(name)) {
    if (words.every(saysNothing)) {
      literal.push(...(wanted.byLocal.get(words.join(' ')) ?? []));
      continue;
    }
    for (const {inside, outside} of windows(words)) {
      const rest = outside.filter(it => !saysNothing(it));
      const fitting = (all: readonly Mailbox[] | undefined) =>
        (all ?? []).filter(it => isWithin(rest, domainOf(it)));
      const inFull = fitting(wanted.byLocal.get(inside.join(' ')));
      const candidates = [
        ...inFull,
        ...fitting(wanted.byAnyOrder.get([...inside].sort().join(' '))),
        ...fitting(wanted.byJoined.get(inside.join(''))),
      ];
      found.push(...candidates);
      const asItIs = inFull.filter(it => name.includes(localOf(it)));
      if (asItIs.length === 0 && candidates.length > 0 && inside.length > 1) {
        const short = shortNames(inside);
        found.push(...short.flatMap(it => fitting(wanted.byJoined.get(it))));
      }
      // A number may belong to it: `john 2` is John's second file or that of john2.
      const numbered = outside.some(it => /^\d+$/.test(it));
      if (!numbered && !inside.every(saysNothing)) literal.push(...asItIs);
    }
  }
  return distinctOf(literal.length > 0 ? literal : found);
}

/** The common abbreviations of a name in an address: `alovelace`, `adal`, `lovelaceada`, and the same in reverse. */
function shortNames(words: readonly string[]): string[] {
  const orders = [
    words,
    [...words].reverse(),
    [...words.slice(1), words[0]!],
    [words[words.length - 1]!, ...words.slice(0, -1)],
  ];
  return orders.flatMap(([first, ...others]) => {
    const last = others.join('');
    return [
      first!.slice(0, 1) + last,
      first! + last.slice(0, 1),
      first! + last,
    ];
  });
}

/** What the nearest folder that says anything claims for a file whose own name says nothing against it. */
function byFolder(
  name: string,
  folders: readonly string[],
  wanted: Wanted,
): Said | null {
  const telling = folders.find(
    it =>
      it.includes('@') ||
      !(isDomain(it) || wordsOf(it, 'bare').every(saysNothing)),
  );
  if (telling === undefined) return null;
  const address = byAddress(telling, wanted);
  if (address === 'nobody') return null;
  const mailboxes = address?.mailboxes ?? locallyNamed(telling, wanted);
  const own = wordsOf(name, 'bare').filter(it => !saysNothing(it));
  const fitting = ofItsUser(mailboxes).filter(it => isWithin(own, it.alias));
  if (fitting.length === 0) return null;
  const only = fitting.every(it => wanted.byUser.get(it.user)!.length === 1);
  const certain = address?.sure === 'certain' && own.length === 0 && only;
  return {
    mailboxes: fitting,
    how: 'folder name',
    sure: certain ? 'certain' : 'likely',
  };
}

/** An alias that several users have is in its own user's folder, if it is anyone's own. */
function ofItsUser(mailboxes: readonly Mailbox[]): readonly Mailbox[] {
  const own = mailboxes.filter(it => it.user === it.alias);
  return own.length > 0 ? own : mailboxes;
}

function localOf({alias}: Mailbox): string {
  return alias.slice(0, alias.lastIndexOf('@'));
}

function domainOf({alias}: Mailbox): string {
  return alias.slice(alias.lastIndexOf('@') + 1);
}

/** Whether all of some words occur in an address. */
function isWithin(words: readonly string[], address: string): boolean {
  if (words.length === 0) return true;
  const within = wordsOf(address, 'bare');
  return words.every(it => within.includes(it));
}

/** The words of a name in each way of writing accents. */
function spellings(name: string): string[][] {
  const bare = wordsOf(name, 'bare');
  const withE = wordsOf(name, 'with e');
  return bare.join(' ') === withE.join(' ') ? [bare] : [bare, withE];
}

/** Names are not longer than this; the work grows with the square. */
const MAX_WORDS = 24;

/** Each run of words, with the words around it. */
function* windows(
  words: readonly string[],
): Generator<{inside: string[]; outside: string[]}> {
  const some = words.slice(0, MAX_WORDS);
  for (let from = 0; from < some.length; from++) {
    for (let to = from + 1; to <= some.length; to++) {
      yield {
        inside: some.slice(from, to),
        outside: [...words.slice(0, from), ...words.slice(to)],
      };
    }
  }
}

function distinctOf(mailboxes: readonly Mailbox[]): Mailbox[] {
  return [...new Set(mailboxes)];
}
