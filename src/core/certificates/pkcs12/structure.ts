/** The outer structure of a PKCS#12 file (RFC 7292 section 4): what can be read without the password. */
import {
  Asn1Error,
  child,
  integer,
  octets,
  oid,
  read,
  SEQUENCE,
  type Element,
} from '../asn1';
import {costOf} from './cost';
import {encryptionScheme, type EncryptionScheme} from './encryption';
import {readSeal, type Seal} from './integrity';
import {unnamed} from '../unnamed';
import {damaged, OpeningError, unsupported} from './problem';

/** A part of the file: bags in plain text, or bags inside an encryption. */
export type Part =
  | {readonly kind: 'plain'; readonly bags: readonly Element[]}
  | {
      readonly kind: 'encrypted';
      readonly scheme: EncryptionScheme;
      readonly data: Uint8Array;
    };

export interface Structure {
  /** What the seal covers. */
  readonly sealed: Uint8Array;
  readonly seal: Seal | null;
  readonly parts: readonly Part[];
}

export const BAG = '1.2.840.113549.1.12.10.1.';
export const DATA = '1.2.840.113549.1.7.1';
export const ENCRYPTED_DATA = '1.2.840.113549.1.7.6';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.7.2': 'a seal by digital signature',
  '1.2.840.113549.1.7.3': 'encryption to a public key',
};

/** More bags than any real file has; beyond, the work would not be bounded. */
const MAX_BAGS = 1000;

/** @returns the file's outermost element, or null if it does not have the shape of a PKCS#12 file. */
export function readPfx(file: Uint8Array): Element | null {
  try {
    const pfx = read(file);
    const isPfx =
      pfx.tag === SEQUENCE &&
      integer(child(pfx, 0)) === 3 &&
      oid(child(child(pfx, 1, SEQUENCE), 0)).startsWith('1.2.840.113549.1.7.');
    return isPfx ? pfx : null;
  } catch (error) {
    if (error instanceof Asn1Error) return null;
    throw error;
  }
}

/** @throws OpeningError, Asn1Error */
export function readStructure(pfx: Element): Structure {
  const authSafe = child(pfx, 1, SEQUENCE);
  const type = oid(child(authSafe, 0));
  if (type !== DATA)
    unsupported(CONTENT_TYPES[type] ?? `contents of ${unnamed(type)}`);
  const sealed = octets(child(child(authSafe, 1), 0, 0x04));
  const macData = pfx.children[2];
  return {
    sealed,
    seal: macData ? readSeal(macData) : null,
    parts: read(sealed).children.map(readPart),
  };
}

function readPart(contentInfo: Element): Part {
  const type = oid(child(contentInfo, 0));
  const content = child(child(contentInfo, 1), 0);
  if (type === DATA) {
    return {kind: 'plain', bags: allBags(read(octets(content)))};
  }
  if (type !== ENCRYPTED_DATA) {
    unsupported(CONTENT_TYPES[type] ?? `contents of ${unnamed(type)}`);
  }
  const info = child(content, 1, SEQUENCE);
  return {
    kind: 'encrypted',
    scheme: encryptionScheme(child(info, 1, SEQUENCE)),
    data: octets(child(info, 2)),
  };
}

/** The bags of a SafeContents, those inside nested ones too. */
export function allBags(safeContents: Element): Element[] {
  if (safeContents.tag !== SEQUENCE) throw new Asn1Error('not SafeContents');
  const bags = safeContents.children.flatMap(bag =>
    bagType(bag) === 'safeContents' ? allBags(bagValue(bag)) : [bag],
  );
  if (bags.length > MAX_BAGS) damaged();
  return bags;
}

export type BagType =
  | 'key'
  | 'shroudedKey'
  | 'certificate'
  | 'safeContents'
  | 'other';

const BAG_TYPES: Readonly<Record<string, BagType>> = {
  [BAG + '1']: 'key',
  [BAG + '2']: 'shroudedKey',
  [BAG + '3']: 'certificate',
  [BAG + '6']: 'safeContents',
};

export function bagType(bag: Element): BagType {
  return BAG_TYPES[oid(child(bag, 0))] ?? 'other';
}

export function bagValue(bag: Element): Element {
  return child(child(bag, 1), 0);
}

/**
 * The iterations that a file asks for, as far as they can be read without the password (those of keys inside an encrypted
 * part cannot). Runs none of them. Parts with an unknown scheme count as 0.
 *
 * @returns null if it is not a PKCS#12 file, or is damaged.
 */
export function iterationsOf(file: Uint8Array): number | null {
  const pfx = readPfx(file);
  if (!pfx) return null;
  try {
    return visibleIterations(readStructure(pfx));
  } catch (error) {
    if (error instanceof OpeningError) {
      return error.problem.code === 'unsupported-algorithm' ? 0 : null;
    }
    if (error instanceof Asn1Error) return null;
    throw error;
  }
}

/**
 * The cost of opening a file (see `cost`), as far as it can be determined without the password. Runs nothing.
 *
 * @returns 0 for a file that cannot be opened at all, which costs nothing
 */
export function costOfFile(file: Uint8Array): number {
  const pfx = readPfx(file);
  if (!pfx) return 0;
  try {
    return visibleCost(readStructure(pfx));
  } catch (error) {
    if (error instanceof OpeningError || error instanceof Asn1Error) return 0;
    throw error;
  }
}

export function visibleCost(structure: Structure): number {
  const {seal} = structure;
  return visibleSchemes(structure).reduce(
    (sum, scheme) => sum + scheme.cost,
    seal ? costOf(seal.derivation) : 0,
  );
}

export function visibleIterations(structure: Structure): number {
  const seal = structure.seal?.derivation.iterations ?? 0;
  return visibleSchemes(structure).reduce(
    (sum, scheme) => sum + scheme.derivation.iterations,
    seal,
  );
}

/** The encryptions that are visible without the password, in the order of decryption. */
export function visibleSchemes(structure: Structure): EncryptionScheme[] {
  return structure.parts.flatMap(part =>
    part.kind === 'encrypted'
      ? [part.scheme]
      : part.bags
          .filter(bag => bagType(bag) === 'shroudedKey')
          .map(shroudedScheme),
  );
}

/** How the key in a shrouded key bag is encrypted. */
export function shroudedScheme(bag: Element): EncryptionScheme {
  return encryptionScheme(child(bagValue(bag), 0, SEQUENCE));
}
