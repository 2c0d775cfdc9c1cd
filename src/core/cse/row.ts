/** A row of the CSE sheet: the admin's inputs, our records, and the problems that are known before anything is done. */
import {addressIn, isAddress, quotableAddress} from '../base/address';
import type {Mailbox} from '../google/gmail/smime-info';
import {fileIdOf, isFolderLink, resourceKeyIn} from '../google/drive/link';
import type {IdentityUse} from '../rows/outcome';
import {fingerprintIn, type QueuedTexts} from '../rows/row';
import {markOf} from '../base/marks';
import {cseRowFinding, type CseRowFinding} from './row-findings';
import {rowFinding, type RowFinding} from '../rows/row-findings';

/** The use of a key pair. */
export const USES = ['both', 'signing', 'encryption'] as const;

export type Use = (typeof USES)[number];

/** A row's texts, as the sheet shows them. */
export interface CseTexts extends QueuedTexts {
  readonly certificate: string;
  /** The target of the cell's link, if the cell shows a name instead of an address. */
  readonly certificateLink?: string;
  readonly metadata: string;
  readonly metadataLink?: string;
  readonly use: string;
  /** Gmail's ids; of the previous pairs one, or two with a blank between: for signing, for encryption. */
  readonly keyPair: string;
  readonly previousKeyPair: string;
  readonly keyService: string;
  readonly fingerprint: string;
  /** Since when it waits for CSE to be turned on, milliseconds since the epoch; null when it does not. */
  readonly waitingSince: number | null;
  readonly readFrom: string;
  /** When an outcome was last written, as the sheet shows it; absent if it was not read. */
  readonly updated?: string;
  /** See `detailsOf`; absent if it was not read. */
  readonly details?: string;
}

/** A row that can be worked on. Its key is user + use. */
export interface CseRow {
  readonly number: number;
  /** Primary address, lowercase. */
  readonly user: string;
  readonly use: Use;
  /** The Drive file of the certificate; null if the cell names none. */
  readonly fileId: string | null;
  /** The resource key of the file's link. */
  readonly fileKey?: string;
  /** Its own, or the one that the page gives for all rows without one. */
  readonly password: string;
  /** Whether it has a password of its own: after an upload, that is emptied. */
  readonly hasPassword: boolean;
  /** The Key metadata cell, or what it links to. May contain wrapped data. */
  readonly metadata: string;
  /** What an earlier outcome left. */
  readonly recorded: {
    readonly keyPair: string;
    /** What the identity used before; null if unknown. */
    readonly previous: IdentityUse | null;
    readonly keyService: string;
    /** SHA-256 of the leaf that was in `sourceOf` then; empty where the row names something else now. */
    readonly fingerprint: string;
    readonly waitingSince: number | null;
  };
  /** Written together with what was read; see `sourceOf`. */
  readonly source: string;
}

/** The row's key; the same for every spelling of its cells. */
export function cseKeyOf({user, use}: {user: string; use: Use}): string {
  return `${user} ${use}`;
}

/** The user that a row names; of a text that is not an address, only the part that may be quoted. */
export function cseUserOf({user}: Pick<CseTexts, 'user'>): string {
  const address = addressIn(user);
  return isAddress(address) ? address : quotable(quotableAddress(address));
}

/** Client-side encryption is by user: the address is the primary one. */
export function cseMailboxOf(row: Pick<CseTexts, 'user'>): Mailbox {
  const user = cseUserOf(row);
  return {user, alias: user};
}

/** Characters that a sentence quotes of a cell. */
const QUOTED = 100;

/** The part of a cell's text that may be quoted: text in the wrong column can be a key, wrapped or not. */
function quotable(cell: string): string {
  const text = cell.trim();
  const secret = text.search(/[A-Za-z0-9+/_=-]{60}/);
  const end = secret < 0 ? QUOTED : Math.min(secret, QUOTED);
  return text.length > end ? `${text.slice(0, end)}…` : text;
}

/** The use of a row's pair, empty means both; null for an unknown word. */
export function useOf({use}: Pick<CseTexts, 'use'>): Use | null {
  const word = use.trim().toLowerCase() || 'both';
  return USES.find(it => it === word) ?? null;
}

/**
 * The row, provided that nothing of `cseFindingsOf` blocks it.
 *
 * @param password - for rows without one
 */
export function cseRowOf(texts: CseTexts, password = ''): CseRow {
  const [signing, encryption] = texts.previousKeyPair.trim().split(/\s+/);
  return {
    number: texts.number,
    user: cseUserOf(texts),
    use: useOf(texts) ?? 'both',
    fileId: fileIdOf(certificateIn(texts)),
    fileKey: resourceKeyIn(certificateIn(texts)),
    password: texts.password || password,
    hasPassword: texts.password !== '',
    metadata: metadataIn(texts),
    recorded: {
      keyPair: texts.keyPair.trim(),
      previous: signing ? {signing, encryption: encryption ?? signing} : null,
      keyService: texts.keyService.trim(),
      fingerprint:
        texts.readFrom.trim() === sourceOf(texts)
          ? fingerprintIn(texts.fingerprint)
          : '',
      waitingSince: texts.waitingSince,
    },
    source: sourceOf(texts),
  };
}

/**
 * A name for what a row's certificate and key metadata are read from: the ids of files, and a mark for the content of the cell
 * itself, which may be wrapped data.
 */
export function sourceOf(texts: CseTexts): string {
  const metadata = metadataIn(texts).trim();
  const name = fileIdOf(metadata) ?? markOf(metadata);
  return [fileIdOf(certificateIn(texts)) ?? '', metadata === '' ? '' : name]
    .join(' ')
    .trim();
}

/**
 * The problems of a row that are known before anything is opened or requested.
 *
 * @param needsFiles - whether the action reads certificate and key metadata
 */
export function cseFindingsOf(
  texts: CseTexts,
  needsFiles: boolean,
): (CseRowFinding | RowFinding)[] {
  const found: (CseRowFinding | RowFinding)[] = [];
  const user = cseUserOf(texts);
  if (user === '') {
    found.push(rowFinding('user-missing', {}));
  } else if (!isAddress(user)) {
    const facts = {value: user};
    found.push(rowFinding('user-not-an-address', facts));
  }
  if (useOf(texts) === null) {
    found.push(cseRowFinding('cse-use-unknown', {value: quotable(texts.use)}));
  }
  if (needsFiles && fileIdOf(certificateIn(texts)) === null) {
    const value = quotable(texts.certificate);
    found.push(
      value === ''
        ? cseRowFinding('cse-certificate-missing', {})
        : isFolderLink(certificateIn(texts))
          ? cseRowFinding('cse-certificate-link-to-folder', {})
          : cseRowFinding('cse-certificate-not-a-link', {}),
    );
  }
  return found;
}

/**
 * The problems that rows have because of the user's other rows.
 *
 * @returns findings by the row's number
 */
export function cseFindingsAmong(
  rows: readonly CseTexts[],
): Map<number, CseRowFinding[]> {
  const found = new Map<number, CseRowFinding[]>();
  const add = (row: CseTexts, finding: CseRowFinding) =>
    found.set(row.number, [...(found.get(row.number) ?? []), finding]);
  for (const theirs of byUser(rows).values()) {
    const first = new Map<Use, CseTexts>();
    for (const row of theirs) {
      const use = useOf(row);
      if (!use) continue;
      const earlier = first.get(use);
      if (!earlier) first.set(use, row);
      else {
        const facts = {row: row.number, first: earlier.number, use};
        add(row, cseRowFinding('cse-row-twice', facts));
      }
    }
    const both = first.get('both');
    for (const row of theirs) {
      const use = useOf(row);
      if (!use || use === 'both') continue;
      const partner = first.get(otherUse(use));
      if (both) {
        const facts = {row: row.number, other: both.number};
        add(row, cseRowFinding('cse-both-beside-one', facts));
        add(
          both,
          cseRowFinding('cse-both-beside-one', {
            row: both.number,
            other: row.number,
          }),
        );
      } else if (!partner) {
        const facts = {user: cseUserOf(row), lacks: otherUse(use)};
        add(row, cseRowFinding('cse-partner-row-missing', facts));
      }
    }
  }
  return found;
}

/**
 * The texts that determine what is done for a row, for `run/confirmed`: its own, and those of the row that shares the user's
 * identity with it.
 *
 * @param partner - null if there is none
 * @param withFiles - whether certificate and key metadata are included; see `identityOf` of the other sheet
 * @returns first the identity for a partner in the same run, whose texts then count on their own
 */
export function cseIdentitiesOf(
  row: CseTexts,
  partner: CseTexts | null,
  withFiles: boolean,
): string[][] {
  const own = ownIdentity(row, withFiles);
  if (!partner) return [own];
  return [
    [...own, 'beside'],
    [...own, 'beside', ...ownIdentity(partner, withFiles)],
  ];
}

function ownIdentity(row: CseTexts, withFiles: boolean): string[] {
  const certificate = certificateIn(row);
  const metadata = metadataIn(row);
  const recorded = cseRecordedIn(row);
  return [
    ...[cseUserOf(row), useOf(row) ?? row.use],
    ...(withFiles
      ? [fileIdOf(certificate) ?? certificate, fileIdOf(metadata) ?? metadata]
      : []),
    ...[recorded.state, recorded.keyPair, recorded.previousKeyPair],
    ...[recorded.keyService, recorded.fingerprint, recorded.readFrom],
  ].map(it => it.trim());
}

/** The texts of a row that determine what is done for it and that outcomes write. */
export function cseRecordedIn({
  state,
  keyPair,
  previousKeyPair,
  keyService,
  fingerprint,
  readFrom,
}: CseTexts): Pick<
  CseTexts,
  | 'state'
  | 'keyPair'
  | 'previousKeyPair'
  | 'keyService'
  | 'fingerprint'
  | 'readFrom'
> {
  return {
    ...{state, keyPair, previousKeyPair},
    ...{keyService, fingerprint, readFrom},
  };
}

/** The row that shares the user's identity with a row; null for one that is for both uses, and if there is none. */
export function partnerAmong(
  row: CseTexts,
  theirs: readonly CseTexts[] | undefined,
): CseTexts | null {
  const use = useOf(row);
  if (!use || use === 'both') return null;
  return theirs?.find(it => useOf(it) === otherUse(use)) ?? null;
}

/** Signing for encryption, and vice versa. */
export function otherUse(use: 'signing' | 'encryption'): Use {
  return use === 'signing' ? 'encryption' : 'signing';
}

/** The rows of each user, in order; rows without a user are left out. */
export function byUser(rows: readonly CseTexts[]): Map<string, CseTexts[]> {
  const users = new Map<string, CseTexts[]>();
  for (const row of rows) {
    const user = cseUserOf(row);
    if (user === '') continue;
    const theirs = users.get(user);
    if (theirs) theirs.push(row);
    else users.set(user, [row]);
  }
  return users;
}

/** Gmail's ids of key pairs that rows record, those of before too. */
export function idsNamedIn(rows: readonly CseTexts[]): Set<string> {
  return new Set(
    rows.flatMap(({keyPair, previousKeyPair}) =>
      `${keyPair} ${previousKeyPair}`.trim().split(/\s+/),
    ),
  );
}

/** The content of the Certificate cell, or its link's target. */
export function certificateIn(
  texts: Pick<CseTexts, 'certificate' | 'certificateLink'>,
): string {
  return texts.certificateLink ?? texts.certificate;
}

/** What the Key metadata cell contains, or what it links to. May be wrapped data. */
export function metadataIn(
  texts: Pick<CseTexts, 'metadata' | 'metadataLink'>,
): string {
  return texts.metadataLink ?? texts.metadata;
}
