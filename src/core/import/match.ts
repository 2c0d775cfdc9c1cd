/** Certificate files in a Drive folder → the mailboxes they belong to: by name, then by content. */
import type {Mailbox} from '../google/gmail/smime-info';
import {keyOf} from '../rows/row';
import {claimOf, type Claim} from './claim';
import {sameName, type DriveFile} from './drive-file';
import {leaveNewest, type Validity} from './newest';
import {resolver} from './paths';
import {settle, type Matching} from './settle';
import {distinct, indexFiles} from './wanted';

/** A line of a list next to the files, `passwords.csv`, that names a file and a user. */
export interface Hint {
  readonly path: string;
  readonly user: string;
  /** Empty is the primary address. */
  readonly alias: string;
  /** The folder that contains the list: it applies to the files in it and below. If absent, to all. */
  readonly folder?: readonly string[];
}

/**
 * Matches files to mailboxes by their names: by a list next to them; by an address in the name; by a local part or a
 * person's name that is unique among the mailboxes; by the folder. Ambiguous files are listed and never guessed.
 *
 * @param wanted - addresses in lowercase
 */
export function matchFiles<F extends DriveFile>(
  files: readonly F[],
  wanted: readonly Mailbox[],
  hints: readonly Hint[] = [],
): Matching<F> {
  const mailboxes = distinct(wanted);
  const index = indexFiles(mailboxes);
  const hinted = hintedFiles(files, mailboxes, hints);
  const claims: Claim<F>[] = [];
  const taken = new Set<string>();
  for (const [file, mailboxes] of hinted) {
    if (mailboxes.length === 0) continue;
    claims.push({file, mailboxes, how: 'passwords.csv', sure: 'certain'});
    if (mailboxes.length === 1) taken.add(keyOf(mailboxes[0]!));
  }
  for (const file of files) {
    if (hinted.has(file)) continue;
    const claim = claimOf(file, index);
    // The author of the list has chosen among the files.
    const open = claim?.mailboxes.filter(it => !taken.has(keyOf(it))) ?? [];
    if (claim && open.length === claim.mailboxes.length) claims.push(claim);
  }
  return settle(files, mailboxes, claims);
}

/** The files that hints name, with the wanted mailboxes they belong to; none for a mailbox that is not wanted. */
function hintedFiles<F extends DriveFile>(
  files: readonly F[],
  wanted: readonly Mailbox[],
  hints: readonly Hint[],
): Map<F, Mailbox[]> {
  const byKey = new Map(wanted.map(it => [keyOf(it), it]));
  const resolvers = new Map<string, ReturnType<typeof resolver<F>>>();
  const found = new Map<F, Mailbox[]>();
  for (const {path, user, alias, folder = []} of hints) {
    if (path === '' || user === '') continue;
    const place = folder.map(sameName);
    const key = JSON.stringify(place);
    const resolve =
      resolvers.get(key) ?? resolver(files.filter(it => isIn(it, place)));
    resolvers.set(key, resolve);
    const to = resolve(path);
    if (!('file' in to)) continue;
    const mailbox = byKey.get(keyOf({user, alias: alias || user}));
    const others = (found.get(to.file) ?? []).filter(it => it !== mailbox);
    found.set(to.file, mailbox ? [...others, mailbox] : others);
  }
  return found;
}

function isIn(file: DriveFile, folder: readonly string[]): boolean {
  return folder.every((it, i) => sameName(file.path[i] ?? '') === it);
}

/** A certificate file that could be opened. */
export interface OpenedFile<F extends DriveFile = DriveFile> {
  readonly file: F;
  /** The addresses that its certificate is for, in any letter case. */
  readonly addresses: readonly string[];
  /** When its certificate is valid; absent where that is of no interest. */
  readonly validity?: Validity;
}

/**
 * Matches files by the addresses in their certificates. A file's content outweighs its name: a certificate for nobody
 * wanted matches nobody, whatever its name.
 *
 * @param several - whether one certificate may fill a row for each of its addresses. If not, its name decides among them.
 * @param named - the result of `matchFiles`: applies to the files that could not be opened
 * @param now - milliseconds since the epoch: of several files for one mailbox, the newest counts; if absent, none does
 */
export function matchByAddresses<F extends DriveFile>(
  opened: readonly OpenedFile<F>[],
  wanted: readonly Mailbox[],
  {
    several,
    named,
    now,
  }: {
    readonly several: boolean;
    readonly named?: Matching<F>;
    readonly now?: number;
  },
): Matching<F> {
  const mailboxes = distinct(wanted);
  const {byAddress} = indexFiles(mailboxes);
  const before = claimsOf(named);
  const ids = new Set(opened.map(it => it.file.id));
  const claims = before.filter(it => !ids.has(it.file.id));
  for (const {file, addresses} of opened) {
    const own = [...new Set(addresses.map(it => it.trim().toLowerCase()))];
    const all = own.flatMap(it => byAddress.get(it) ?? []);
    const said = new Set(
      before
        .filter(it => it.file.id === file.id)
        .flatMap(it => it.mailboxes.map(keyOf)),
    );
    const agreed = all.filter(it => said.has(keyOf(it)));
    const claim = {
      file,
      how: 'address in certificate',
      sure: 'certain',
    } as const;
    if (several) {
      claims.push(...all.map(it => ({...claim, mailboxes: [it]})));
    } else if (all.length > 0) {
      claims.push({...claim, mailboxes: agreed.length > 0 ? agreed : all});
    }
  }
  const files = [
    ...opened.map(it => it.file),
    ...filesOf(named).filter(it => !ids.has(it.id)),
  ];
  if (now === undefined) return settle(files, mailboxes, claims);
  const validities = new Map(opened.map(it => [it.file.id, it.validity]));
  const left = leaveNewest(claims, it => validities.get(it.id), now);
  return {...settle(files, mailboxes, left.claims), older: left.older};
}

function claimsOf<F extends DriveFile>(
  named: Matching<F> | undefined,
): Claim<F>[] {
  if (!named) return [];
  return [
    ...named.matches.map(({mailbox, ...it}) => ({...it, mailboxes: [mailbox]})),
    ...named.ambiguous.flatMap(it => it.claims),
  ];
}

function filesOf<F extends DriveFile>(named: Matching<F> | undefined): F[] {
  if (!named) return [];
  const files = [
    ...claimsOf(named).map(it => it.file),
    ...named.unmatchedFiles,
  ];
  return [...new Map(files.map(it => [it.id, it])).values()];
}
