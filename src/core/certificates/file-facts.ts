/**
 * What opening a file found, without any key: enough to judge it for any address and day, and harmless enough to be kept.
 */
import {withoutUnseen} from '../base/address';
import type {Element} from './asn1';
import {fileKind, isDamagedPkcs12} from './file-kind';
import type {CertificateFindings} from './findings';
import {privateIdentity, type PrivateIdentity} from './keys/identity';
import type {Derive} from './pkcs12/key-derivation';
import {needsLegacy} from './pkcs12/legacy';
import {open, type Contents, type Spending} from './pkcs12/open';
import type {OpeningProblem} from './pkcs12/problem';
import {readPfx} from './pkcs12/structure';

/** The content of a file. Its fields are those of `Contents`, except the keys. */
export interface Found extends Omit<Contents, 'privateKeys'> {
  /** The public half of each private key that was looked at. */
  readonly identities: readonly PrivateIdentity[];
  /** All private keys. */
  readonly keys: number;
}

/** Why a file cannot be opened, as it becomes a finding. */
export type Unreadable = {
  [C in keyof CertificateFindings]: {
    readonly code: C;
    readonly facts: CertificateFindings[C];
  };
}[keyof CertificateFindings];

export type FileFacts =
  | {readonly opens: true; readonly found: Found}
  | {readonly opens: false; readonly problem: Unreadable};

/** A hundred times the size of a key with a long chain. */
export const MAX_SIZE = 1_048_576;

/** More keys than this are not looked at: each costs some milliseconds. */
export const MAX_KEYS = 20;

/**
 * Opens a PKCS#12 file. Never throws, except for what `derivation` throws, and takes bounded time, whatever the bytes.
 *
 * @param password as entered in the row; the empty string is a password too.
 * @param derivation computes the keys; if absent, they are computed here.
 */
export function readFileFacts(
  file: Uint8Array,
  password: string,
  spending: Spending,
  derivation?: Derive,
): FileFacts {
  const opened = openPkcs12(file, password, spending, derivation);
  return opened.ok
    ? {opens: true, found: withoutKeys(opened.contents)}
    : {opens: false, problem: opened.problem};
}

/** The same with the keys, for callers inside the certificate core that need them. */
export function openPkcs12(
  file: Uint8Array,
  password: string,
  spending: Spending,
  derivation?: Derive,
):
  | {readonly ok: true; readonly contents: Contents}
  | {readonly ok: false; readonly problem: Unreadable} {
  const pfx = pfxOf(file);
  if ('code' in pfx) return {ok: false, problem: pfx};
  const opening = open(pfx, password, spending, derivation);
  return opening.ok
    ? opening
    : {ok: false, problem: unreadable(opening.problem, password)};
}

/** The file's outermost element, or why it is not a PKCS#12 file. */
function pfxOf(file: Uint8Array): Element | Unreadable {
  if (file.length === 0) return {code: 'file-empty', facts: {}};
  if (file.length > MAX_SIZE) {
    const facts = {size: file.length, limit: MAX_SIZE};
    return {code: 'file-too-large', facts};
  }
  const pfx = readPfx(file);
  if (pfx) return pfx;
  return isDamagedPkcs12(file)
    ? {code: 'file-damaged', facts: {}}
    : {code: 'not-pkcs12', facts: {looksLike: fileKind(file), file: ''}};
}

function withoutKeys({privateKeys, ...rest}: Contents): Found {
  return {
    ...rest,
    identities: privateKeys.slice(0, MAX_KEYS).map(privateIdentity),
    keys: privateKeys.length,
  };
}

/** Features of a password that can result from copying it. */
function hintOf(
  password: string,
): 'none' | 'empty' | 'spaces' | 'unseen' | 'typeset' {
  if (password === '') return 'empty';
  if (withoutUnseen(password) !== password) return 'unseen';
  if (password !== password.trim() || /[^\S ]/.test(password)) return 'spaces';
  return /[‘’‚“”„«»–—…\uff01-\uff5e]/.test(password) ? 'typeset' : 'none';
}

function unreadable(problem: OpeningProblem, password: string): Unreadable {
  switch (problem.code) {
    case 'wrong-password': {
      return {code: problem.code, facts: {hint: hintOf(password)}};
    }
    case 'unsupported-algorithm': {
      const {code, what} = problem;
      return {code, facts: {what, legacy: needsLegacy([what]), file: ''}};
    }
    case 'too-many-iterations':
    case 'expensive-to-open': {
      const {code, ...facts} = problem;
      return {code, facts: {...facts, file: ''}} as Unreadable;
    }
    case 'password-encoding':
    case 'file-malformed':
    case 'file-damaged':
      return {code: problem.code, facts: {}};
    case 'inner-password':
      return {code: problem.code, facts: {part: problem.part}};
  }
}
