/** Opens a PKCS#12 file with its password (RFC 7292), within bounds of iterations. */
import {equal} from '../../base/bytes';
import {
  Asn1Error,
  child,
  octets,
  OCTET_STRING,
  oid,
  read,
  type Element,
} from '../asn1';
import type {EncryptionScheme} from './encryption';
import {costOf, MAX_COST} from './cost';
import {
  derive,
  formOf,
  type Derive,
  type KeyDerivation,
} from './key-derivation';
import {needsLegacy} from './legacy';
import {passwordBytes, wideReadings, type PasswordForm} from './password';
import {damaged, OpeningError, type OpeningProblem} from './problem';
import {
  allBags,
  bagType,
  bagValue,
  readStructure,
  shroudedScheme,
  visibleCost,
  visibleIterations,
  visibleSchemes,
  type Structure,
} from './structure';

/** The content of a file. The keys must not leave the certificate core. */
export interface Contents {
  /** Each certificate's DER, in the order of the file, doubles included. */
  readonly certificates: readonly Uint8Array[];
  /** PrivateKeyInfo of RFC 5958. */
  readonly privateKeys: readonly Element[];
  /** friendlyName of the keys. */
  readonly keyNames: readonly string[];
  /** The seal's name; null if there is none. */
  readonly seal: string | null;
  /** Names of the encryptions in use, each once; empty where nothing is encrypted. */
  readonly encryption: readonly string[];
  /** One of them is broken or outdated. */
  readonly oldEncryption: boolean;
  /** The password had to be converted into bytes in a nonstandard way. */
  readonly otherReading: boolean;
  /** A private key is not encrypted. */
  readonly plainKey: boolean;
  /** All iterations that the file asks for. */
  readonly iterations: number;
}

/** What may be spent on a file. If it asks for more, nothing is run. */
export interface Spending {
  /** Iterations: no file is opened anywhere that asks for more. */
  readonly limit: number;
  /** The cost (see `cost`) that there is to spend here and now; at most `MAX_COST`. */
  readonly allowance: number;
}

export type Opening =
  | {readonly ok: true; readonly contents: Contents}
  | {readonly ok: false; readonly problem: OpeningProblem};

/**
 * @param pfx the outermost element, from `readPfx`.
 * @param derivation computes the keys; supplied by callers that have computed them elsewhere.
 */
export function open(
  pfx: Element,
  password: string,
  spending: Spending,
  derivation: Derive = derive,
): Opening {
  let unlocking: Unlocking | null = null;
  try {
    const structure = readStructure(pfx);
    unlocking = new Unlocking(structure, password, spending, derivation);
    return {ok: true, contents: unlocking.run()};
  } catch (error) {
    const problem = problemOf(error);
    const isSealed = unlocking?.sealHolds ?? false;
    return isSealed && problem.code === 'file-damaged'
      ? {ok: false, problem: {code: 'file-malformed'}}
      : {ok: false, problem};
  }
}

/** @throws any error that is not one of the reader's own. */
function problemOf(error: unknown): OpeningProblem {
  if (error instanceof OpeningError) return error.problem;
  if (error instanceof Asn1Error) return {code: 'file-damaged'};
  throw error;
}

/** A wrong password is distinguished from a damaged file by trial decryption, if that costs at most this. */
const CHEAP = 10_000;

/** The state of one opening: the remaining budget, and which encoding of the password has worked so far. */
class Unlocking {
  private readonly passwords: Record<PasswordForm, readonly Uint8Array[]>;
  private readonly ascii: boolean;
  /** The seal has verified. */
  sealHolds = false;
  private otherReading = false;
  private readonly certificates: Uint8Array[] = [];
  private readonly privateKeys: Element[] = [];
  private readonly keyNames: string[] = [];
  private readonly schemes: EncryptionScheme[] = [];
  private plainKey = false;
  /** The remainder for trying other encodings of the password: the first try of each part is counted beforehand. */
  private spare: number;
  private iterations: number;
  private cost: number;

  constructor(
    private readonly structure: Structure,
    private readonly password: string,
    private readonly spending: Spending,
    private readonly derivation: Derive,
  ) {
    this.passwords = {...passwordBytes(password)};
    this.ascii = /^[\0-\x7f]*$/.test(password);
    this.iterations = visibleIterations(structure);
    this.cost = visibleCost(structure);
    this.refuseAbove();
    this.spare = spending.allowance - this.cost;
  }

  run(): Contents {
    this.checkSeal();
    for (const part of this.structure.parts) {
      const bags =
        part.kind === 'plain'
          ? part.bags
          : allBags(this.decrypted(part.scheme, part.data, 'certificates'));
      for (const bag of bags) this.take(bag, part.kind === 'encrypted');
    }
    return {
      certificates: this.certificates,
      privateKeys: this.privateKeys,
      keyNames: this.keyNames,
      seal: this.structure.seal?.name ?? null,
      encryption: [...new Set(this.schemes.map(it => it.name))],
      oldEncryption: this.schemes.some(it => it.old),
      otherReading: this.otherReading,
      plainKey: this.plainKey,
      iterations: this.iterations,
    };
  }

  private checkSeal(): void {
    const {seal, sealed} = this.structure;
    if (!seal) return;
    const cost = costOf(seal.derivation);
    const holds = this.tryPasswords(seal.derivation, cost, password =>
      seal.verifies(this.derivation, password, sealed) ? true : null,
    );
    this.sealHolds = holds ?? false;
    if (holds) return;
    if (this.opensAnyhow()) damaged();
    throw new OpeningError({code: 'wrong-password'});
  }

  /** Whether the password decrypts the first thing that can be decrypted cheaply. */
  private opensAnyhow(): boolean {
    for (const part of this.structure.parts) {
      const locked: readonly (readonly [EncryptionScheme, Uint8Array])[] =
        part.kind === 'encrypted'
          ? [[part.scheme, part.data]]
          : part.bags
              .filter(bag => bagType(bag) === 'shroudedKey')
              .map(bag => [shroudedScheme(bag), shroudedData(bag)]);
      for (const [scheme, data] of locked) {
        if (scheme.cost <= CHEAP) {
          return this.tryDecrypting(scheme, data) !== null;
        }
      }
    }
    return false;
  }

  private take(bag: Element, encrypted: boolean): void {
    const value = bagValue(bag);
    switch (bagType(bag)) {
      case 'key':
        this.plainKey = this.plainKey || !encrypted;
        this.privateKeys.push(value);
        this.keyNames.push(friendlyName(bag));
        break;
      case 'shroudedKey':
        this.privateKeys.push(this.unshrouded(bag, encrypted));
        this.keyNames.push(friendlyName(bag));
        break;
      case 'certificate':
        // The other kind, SDSI, has never been seen.
        if (oid(child(value, 0)) === '1.2.840.113549.1.9.22.1') {
          const content = child(child(value, 1), 0, OCTET_STRING);
          this.certificates.push(octets(content));
        }
        break;
      case 'safeContents':
      case 'other':
        break;
    }
  }

  private unshrouded(bag: Element, encrypted: boolean): Element {
    const scheme = shroudedScheme(bag);
    if (encrypted) {
      this.iterations += scheme.derivation.iterations;
      this.cost += scheme.cost;
      this.refuseAbove();
    }
    return this.decrypted(scheme, shroudedData(bag), 'key');
  }

  /** The element inside an encryption. */
  private decrypted(
    scheme: EncryptionScheme,
    data: Uint8Array,
    part: 'key' | 'certificates',
  ): Element {
    const element =
      this.tryDecrypting(scheme, data) ?? this.tryWide(scheme, data);
    if (element) {
      this.schemes.push(scheme);
      return element;
    }
    const isRight = this.sealHolds || this.schemes.length > 0;
    if (!isRight) throw new OpeningError({code: 'wrong-password'});
    if (!this.ascii) throw new OpeningError({code: 'password-encoding'});
    throw new OpeningError({code: 'inner-password', part});
  }

  /** Tries a password that is known to be right, or cheap to try, in encodings that some programs use with PBES2. */
  private tryWide(scheme: EncryptionScheme, data: Uint8Array): Element | null {
    const {iterations, kind} = scheme.derivation;
    const isWorthIt = this.sealHolds || iterations <= CHEAP;
    if (kind !== 'PBKDF2' || !isWorthIt || this.password === '') return null;
    for (const password of wideReadings(this.password)) {
      if (this.spare < iterations) return null;
      this.spare -= iterations;
      const plain = scheme.decrypt(this.derivation, password, data);
      const element = plain && elementOrNull(plain);
      if (!element) continue;
      this.otherReading = true;
      this.passwords.utf8 = [password, ...this.passwords.utf8];
      return element;
    }
    return null;
  }

  private tryDecrypting(
    scheme: EncryptionScheme,
    data: Uint8Array,
  ): Element | null {
    return this.tryPasswords(scheme.derivation, scheme.cost, password => {
      const plain = scheme.decrypt(this.derivation, password, data);
      // One wrong password in 256 leaves good padding, and hardly any leaves ASN.1.
      return plain && elementOrNull(plain);
    });
  }

  /** The first result among the possible encodings of the password; the one that worked is tried first from then on. */
  private tryPasswords<T>(
    derivation: KeyDerivation,
    cost: number,
    attempt: (password: Uint8Array) => T | null,
  ): T | null {
    const form = formOf(derivation.kind);
    for (const [i, password] of this.passwords[form].entries()) {
      if (i > 0) {
        if (this.spare < cost) {
          if (this.spending.allowance < MAX_COST) this.tooExpensive();
          break;
        }
        this.spare -= cost;
      }
      const result = attempt(password);
      if (result !== null) {
        const [standard] = passwordBytes(this.password)[form];
        // An empty password is two zero bytes or nothing: readers try both.
        const isStandard = this.password === '' || equal(password, standard!);
        this.otherReading ||= !isStandard;
        const others = this.passwords[form].filter(it => it !== password);
        this.passwords[form] = [password, ...others];
        return result;
      }
    }
    return null;
  }

  private refuseAbove(): void {
    const {iterations, cost} = this;
    const {allowance, limit} = this.spending;
    if (iterations > limit) this.tooMany(iterations, limit);
    if (cost > MAX_COST) this.tooMany(cost, MAX_COST);
    if (cost > allowance) this.tooExpensive();
  }

  private tooMany(iterations: number, limit: number): never {
    const {legacy} = this;
    throw new OpeningError({
      code: 'too-many-iterations',
      iterations,
      limit,
      legacy,
    });
  }

  private tooExpensive(): never {
    const {iterations, legacy} = this;
    throw new OpeningError({code: 'expensive-to-open', iterations, legacy});
  }

  private get legacy(): boolean {
    return needsLegacy(visibleSchemes(this.structure).map(it => it.name));
  }
}

function shroudedData(bag: Element): Uint8Array {
  return octets(child(bagValue(bag), 1, OCTET_STRING));
}

function elementOrNull(bytes: Uint8Array): Element | null {
  try {
    const element = read(bytes);
    return element.tag === 0x30 ? element : null;
  } catch (error) {
    if (error instanceof Asn1Error) return null;
    throw error;
  }
}

/** RFC 2985 section 5.5.1: a BMPString. Empty if there is none. */
function friendlyName(bag: Element): string {
  for (const attribute of bag.children[2]?.children ?? []) {
    const value = attribute.children[1]?.children[0];
    if (value && oid(child(attribute, 0)) === '1.2.840.113549.1.9.20') {
      let text = '';
      for (let i = 0; i + 1 < value.content.length; i += 2) {
        text += String.fromCharCode(
          (value.content[i]! << 8) | value.content[i + 1]!,
        );
      }
      return text;
    }
  }
  return '';
}
