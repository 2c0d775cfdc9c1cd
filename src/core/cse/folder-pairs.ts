/**
 * The files of a folder → one certificate file and one key file for each user, as Google's tool and GAM expect them:
 * `user@domain.p7pem` next to `user@domain.wrap`, or each kind in its own subfolder. Names decide; nothing is opened.
 */
import {isAddress} from '../base/address';
import {LARGEST_FILE} from '../google/drive/largest-file';
import {isLeftover, sameName, type DriveFile} from '../import/drive-file';
import {cseFolderFinding, type CseFolderFinding} from './folder-findings';
import {LARGEST_WRAP_FILE} from './metadata';

type Kind = 'chain' | 'pkcs12' | 'key';

const ENDINGS: readonly (readonly [Kind, RegExp])[] = [
  ['chain', /\.(?:p7pem|p7b|p7c|pem|crt-chain)$/],
  ['pkcs12', /\.(?:p12|pfx)$/],
  ['key', /\.wrap$/],
];

/** What the names give to a user; at least one of the two. */
export interface UserFiles {
  /** Lowercase. */
  readonly user: string;
  readonly certificate: DriveFile | null;
  readonly isPkcs12: boolean;
  readonly key: DriveFile | null;
}

/** A file that matches no row, and why. */
export interface Leftover {
  readonly file: DriveFile;
  readonly finding: CseFolderFinding;
}

/** Each file is in exactly one of the four. */
export interface FolderPairs {
  /** In the order of the files, each user once. */
  readonly users: readonly UserFiles[];
  readonly leftovers: readonly Leftover[];
  /** PKCS#12 files of users who have a chain. */
  readonly unneeded: readonly DriveFile[];
  /** Files of other kinds. */
  readonly others: readonly DriveFile[];
}

/**
 * Pairs files by the address in their name. Letter case and surrounding blanks do not matter. A user with two files of one
 * kind gets neither, because a name does not say which is right; but a chain has precedence over a PKCS#12, which it is
 * usually made from.
 */
export function pairFiles(files: readonly DriveFile[]): FolderPairs {
  const found = new Map<string, Record<Kind, DriveFile[]>>();
  const leftovers: Leftover[] = [];
  const others: DriveFile[] = [];
  for (const file of files) {
    const name = isLeftover(file) ? null : readName(file.name);
    const unfit = name && unfitOf(file, name);
    if (!name) others.push(file);
    else if (unfit) leftovers.push({file, finding: unfit});
    else {
      const theirs = found.get(name.user) ?? {chain: [], pkcs12: [], key: []};
      theirs[name.kind].push(file);
      found.set(name.user, theirs);
    }
  }
  const users: UserFiles[] = [];
  const unneeded: DriveFile[] = [];
  for (const [user, {chain, pkcs12, key}] of found) {
    const isPkcs12 = chain.length === 0;
    const certificates = isPkcs12 ? pkcs12 : chain;
    if (!isPkcs12) unneeded.push(...pkcs12);
    const several = severalOf(user, certificates, key);
    if (several) {
      const theirs = [...certificates, ...key];
      leftovers.push(...theirs.map(file => ({file, finding: several})));
    } else {
      const [certificate = null] = certificates;
      users.push({user, certificate, isPkcs12, key: key[0] ?? null});
    }
  }
  return {users, leftovers, unneeded, others};
}

interface Name {
  readonly kind: Kind;
  /** The part before the extension, lowercase. */
  readonly user: string;
  readonly ending: string;
}

/** null for a file of another kind. */
function readName(name: string): Name | null {
  const text = sameName(name);
  for (const [kind, pattern] of ENDINGS) {
    const [ending] = pattern.exec(text) ?? [];
    if (!ending) continue;
    const user = text.slice(0, -ending.length).trim();
    return {kind, user, ending};
  }
  return null;
}

function unfitOf({size}: DriveFile, name: Name): CseFolderFinding | null {
  const {kind, user, ending} = name;
  if (!isAddress(user)) return cseFolderFinding('cse-file-name', {ending});
  if (size === 0) return cseFolderFinding('cse-file-empty', {});
  const limit = kind === 'key' ? LARGEST_WRAP_FILE : LARGEST_FILE;
  if (size <= limit) return null;
  return cseFolderFinding('cse-file-too-large', {size, limit});
}

function severalOf(
  user: string,
  certificates: readonly DriveFile[],
  keys: readonly DriveFile[],
): CseFolderFinding | null {
  if (certificates.length < 2 && keys.length < 2) return null;
  return cseFolderFinding('cse-files-for-one-user', {
    user,
    certificates: certificates.length > 1 ? certificates.map(pathOf) : [],
    keys: keys.length > 1 ? keys.map(pathOf) : [],
  });
}

/** Where a file is, from the chosen folder down, if its own name adds nothing. */
export function pathOf({path, name}: DriveFile): string {
  return [...path.slice(1), name].join('/');
}
