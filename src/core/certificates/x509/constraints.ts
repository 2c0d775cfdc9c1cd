/**
 * A CA certificate's constraints on the names and policies below it (RFC 5280 4.2.1.5, 4.2.1.10, 4.2.1.11, 4.2.1.14).
 */
import {latin1} from '../../base/bytes';
import {
  Asn1Error,
  child,
  integer,
  INTEGER,
  oid,
  SEQUENCE,
  tagged,
  type Element,
} from '../asn1';
import {comparableParts} from './distinguished-name';

/** A GeneralName as far as constraints on it can be judged. */
export type ConstrainedName =
  | {readonly kind: 'rfc822Name' | 'dNSName' | 'uri'; readonly value: string}
  /** An address, in a constraint followed by its mask. */
  | {readonly kind: 'iPAddress'; readonly bytes: Uint8Array}
  /** As `comparableParts` gives them. */
  | {readonly kind: 'directoryName'; readonly parts: readonly string[]}
  | {readonly kind: 'other'};

export interface NameConstraints {
  readonly permitted: readonly ConstrainedName[];
  readonly excluded: readonly ConstrainedName[];
}

/** The number of certificates that may follow below before a rule applies; null if it never does. */
export interface PolicyConstraints {
  readonly requireExplicitPolicy: number | null;
  readonly inhibitPolicyMapping: number | null;
}

/** A policy in the issuer's domain, and its equivalent below. */
export type PolicyMapping = readonly [issuer: string, subject: string];

/** @throws Asn1Error */
export function readNameConstraints(value: Element): NameConstraints {
  if (value.tag !== SEQUENCE) throw new Asn1Error('not nameConstraints');
  return {
    permitted: subtrees(tagged(value, 0)),
    excluded: subtrees(tagged(value, 1)),
  };
}

const MINIMUM = 0x80;

function subtrees(of: Element | undefined): ConstrainedName[] {
  return (of?.children ?? []).map(subtree => {
    // RFC 5280 allows neither a minimum other than 0 nor a maximum.
    const isBounded = subtree.children
      .slice(1)
      .some(it => it.tag !== MINIMUM || it.content.some(byte => byte !== 0));
    if (isBounded) throw new Asn1Error('bounded subtree');
    return constrainedName(child(subtree, 0));
  });
}

/** @param name a GeneralName (RFC 5280 4.2.1.6) */
export function constrainedName(name: Element): ConstrainedName {
  switch (name.tag & 0x1f) {
    case 1:
      return {kind: 'rfc822Name', value: latin1(name.content)};
    case 2:
      return {kind: 'dNSName', value: latin1(name.content)};
    case 4:
      return {kind: 'directoryName', parts: comparableParts(child(name, 0))};
    case 6:
      return {kind: 'uri', value: latin1(name.content)};
    case 7:
      return {kind: 'iPAddress', bytes: name.content};
    default:
      return {kind: 'other'};
  }
}

/** @throws Asn1Error */
export function readPolicyConstraints(value: Element): PolicyConstraints {
  return {
    requireExplicitPolicy: skipped(tagged(value, 0)),
    inhibitPolicyMapping: skipped(tagged(value, 1)),
  };
}

function skipped(of: Element | undefined): number | null {
  return of ? integer({...of, tag: INTEGER}) : null;
}

/** @throws Asn1Error */
export function readPolicyMappings(value: Element): PolicyMapping[] {
  return value.children.map(it => [oid(child(it, 0)), oid(child(it, 1))]);
}
