/** What there is to say about the certification authority that is set up. Sentences: `src/messages`. */
import {findingMaker, type FindingOf} from '../base/finding';

export type IssuerSetting =
  | 'pool'
  | 'template'
  | 'lifetimeDays'
  | 'server'
  | 'profile'
  | 'secret'
  | 'keySecret';

export interface IssuerFindings {
  /** No authority is set up. */
  'no-issuer': {};
  /** The script was built with a scope that CA Service does not accept. */
  'issuer-scope-missing': {};
  /** `value` as it was typed, cut. */
  'issuer-setting-invalid': {
    readonly setting: IssuerSetting;
    readonly value: string;
  };
  /** A request that is not one, or whose row is named wrongly. */
  'request-unreadable': {};
  /** Nobody knows whether there is a certificate. `at`: milliseconds since the epoch. */
  'asked-before': {readonly at: number};
  'issued-and-revoked': {};
  'issued-without-certificate': {};
  /** The set-up check: what the pool's policy does not allow. */
  'ca-no-requests': {};
  'ca-key-type': {readonly keyType: string};
  /** Days. */
  'ca-lifetime': {readonly wanted: number; readonly most: number};
  /** What a certificate would lack. */
  'ca-drops': {
    readonly what: readonly ('address' | 'purpose' | 'signing')[];
  };
  /** Gmail wants a certificate between the user’s and the root. */
  'ca-root-only': {};
  /** The CA has not the purpose e-mail protection. `ca` is its name. */
  'ca-purpose': {readonly ca: string};
}

/** What ends a request before it is sent. */
export interface IssuerKeyFindings {
  /** CFSSL’s key is not one, or none is saved for this person. */
  'issuer-key-invalid': {};
  'issuer-key-missing': {};
}

/** A finding about the authority’s key, from its code and facts. */
export const issuerKeyFinding = findingMaker<IssuerKeyFindings>({
  'issuer-key-invalid': 'block',
  'issuer-key-missing': 'block',
});

declare module '../rows/outcome' {
  interface Findings extends IssuerKeyFindings {}
}

export type IssuerFinding = FindingOf<IssuerFindings>;

/** A finding about the authority, from its code and facts. */
export const issuerFinding = findingMaker<IssuerFindings>({
  'no-issuer': 'block',
  'issuer-scope-missing': 'block',
  'issuer-setting-invalid': 'block',
  'request-unreadable': 'block',
  'asked-before': 'block',
  'issued-and-revoked': 'block',
  'issued-without-certificate': 'block',
  'ca-no-requests': 'block',
  'ca-key-type': 'block',
  'ca-lifetime': 'block',
  'ca-drops': 'block',
  'ca-root-only': 'block',
  'ca-purpose': 'block',
});

declare module '../rows/door-findings' {
  interface DoorFindings extends IssuerFindings {}
}
