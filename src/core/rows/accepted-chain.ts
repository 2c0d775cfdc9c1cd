/** The check's doubts about a chain's path to a root, and the evidence that Gmail gives by holding a certificate. */
import {equal} from '../base/bytes';
import type {Examination} from '../certificates';
import type {Held} from './held';
import type {Finding} from './outcome';

const DOUBTS: readonly Finding['code'][] = [
  'root-not-reached',
  'root-not-documented',
];

/** Whether a finding is a doubt that Gmail's list of roots alone could settle. */
export function isAboutTrust({code}: Finding): boolean {
  return DOUBTS.includes(code);
}

/** The findings of a certificate that Gmail has accepted: it has found a path to a root. */
export function withoutDoubts(findings: readonly Finding[]): Finding[] {
  return findings.filter(it => !isAboutTrust(it));
}

/** Findings of a file, where Gmail may hold a certificate whose chain ends at the same issuer: it has accepted that one. */
export function findingsBeside(
  {chain, findings}: Pick<Examination, 'chain' | 'findings'>,
  held: readonly Held[],
): readonly Finding[] {
  const top = chain[chain.length - 1];
  const isAccepted =
    top !== undefined &&
    held.some(it =>
      it.chain.some(known => equal(known.issuerName, top.issuerName)),
    );
  return isAccepted ? withoutDoubts(findings) : findings;
}
