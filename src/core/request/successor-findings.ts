/** What there is to say about successors that Renew requests. Sentences: `src/messages`. */
import {findingMaker} from '../base/finding';

export interface SuccessorFindings {
  /** The certificate is new, and its key was made in the script. */
  'successor-issued': {readonly authority: string};
  /** Days: a certificate would be due again on the day on which it is issued. */
  'successor-too-short': {readonly lifetime: number; readonly renewal: number};
  /** The default was issued so short a time ago that another one would not last longer. `since`: milliseconds since the epoch. */
  'successor-too-early': {readonly since: number};
  /** The pool is one that doesn’t keep its certificates. */
  'successor-tier': {};
  /** The template of the subject doesn’t fit the row. */
  'successor-subject': {readonly template: string};
  /** The secret that encrypts keys is too short. Characters. */
  'successor-secret-short': {readonly least: number};
  /** A certificate that no row needs any more, and that Gmail does not hold. */
  'successor-abandoned': {readonly serial: string};
  /** `revoked`: by someone at the CA; `key-lost`: its key can’t be opened, so that it was revoked; `no-certificate`: the CA gives none. */
  'successor-unusable': {
    readonly why: 'revoked' | 'key-lost' | 'no-certificate';
  };
}

/** A finding about a successor, from its code and facts. */
export const successorFinding = findingMaker<SuccessorFindings>({
  'successor-issued': 'advice',
  'successor-too-short': 'warn',
  'successor-too-early': 'warn',
  'successor-tier': 'warn',
  'successor-subject': 'warn',
  'successor-secret-short': 'block',
  'successor-abandoned': 'advice',
  'successor-unusable': 'warn',
});

declare module '../rows/outcome' {
  interface Findings extends SuccessorFindings {}
}
