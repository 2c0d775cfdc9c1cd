/**
 * Findings about client-side encryption (CSE) other than those about certificates, as data. No fact holds a key or wrapped data.
 */
import {findingMaker, type FindingOf} from '../base/finding';

type None = Record<string, never>;

/** How a key service's address can be unfit. */
export type UriProblem =
  | 'not-a-url'
  | 'not-https'
  /** A name or password before the host. */
  | 'user-info'
  | 'query'
  /** Steps or separators in its path that a server may read as another path. */
  | 'other-path'
  | 'too-long';

export interface CseFindings {
  // Key metadata, in a cell or in a `.wrap` file.
  'metadata-missing': None;
  'metadata-unreadable': None;
  'wrap-file-unreadable': {
    problem: 'empty' | 'too-large' | 'not-text' | 'not-json';
  };
  /** Names of keys that are absent, empty or no text. */
  'wrap-file-incomplete': {missing: readonly string[]};
  'private-key-in-clear': {where: Whence};
  'wrapped-data-missing': {uri: string};
  'wrapped-data-not-base64': None;
  /** In characters of base64. */
  'wrapped-data-too-long': {length: number; limit: number};
  'hardware-description': {problem: 'empty' | 'too-long'; limit: number};

  // The key service. `uri` is as it may be shown: without what could be a secret.
  'key-service-uri': {uri: string; problem: UriProblem};
  /** It answers, but not as a key service does. */
  'key-service-answer': {uri: string};
  /** `serverType` is empty if the service does not report it. */
  'key-service-not-kacls': {uri: string; serverType: string};
  'key-service-lacks': {uri: string; operations: readonly string[]};
  /** A warning: it may offer them all the same. */
  'key-service-lists-no': {uri: string; operations: readonly string[]};

  // Key services of units and groups.
  'assignment-unreadable': {to: string};
  'assignment-twice': {to: string};
  'too-many-assignments': {most: number};

  // Having a private key wrapped by the key service.
  'wrapping-needs-pkcs12': None;
  /** Settings switch it on and name no key service. */
  'wrapping-needs-service': None;
  /** A warning. */
  'wrapping-shows-key': {uri: string};
  'wrapping-template': {problem: TemplateProblem; names: readonly string[]};
  'wrapping-value-missing': {name: string};
  'wrapping-answer-field': {field: string};
  'wrapping-answer': {uri: string; field: string};
  /** PKCS#1 is for RSA keys; `key` is for people, e.g. `EC P-256`. */
  'key-format': {key: string};
}

/** A finding about key metadata or a key service, from its code and facts. */
export const cseFinding = findingMaker<CseFindings>({
  'metadata-missing': 'block',
  'metadata-unreadable': 'block',
  'wrap-file-unreadable': 'block',
  'wrap-file-incomplete': 'block',
  'private-key-in-clear': 'block',
  'wrapped-data-missing': 'block',
  'wrapped-data-not-base64': 'block',
  'wrapped-data-too-long': 'block',
  'hardware-description': 'block',
  'key-service-uri': 'block',
  'key-service-answer': 'block',
  'key-service-not-kacls': 'block',
  'key-service-lacks': 'block',
  'key-service-lists-no': 'warn',
  'assignment-unreadable': 'block',
  'assignment-twice': 'block',
  'too-many-assignments': 'block',
  'wrapping-needs-pkcs12': 'block',
  'wrapping-needs-service': 'block',
  'wrapping-shows-key': 'warn',
  'wrapping-template': 'block',
  'wrapping-value-missing': 'block',
  'wrapping-answer-field': 'block',
  'wrapping-answer': 'block',
  'key-format': 'block',
});

declare module '../rows/outcome' {
  interface Findings extends CseFindings {}
}

/** Where key metadata came from; `answer`: from the key service itself. */
export type Whence = 'cell' | 'file' | 'answer';

/** The problems of a request's template; `names` are the placeholders concerned, if any. */
export type TemplateProblem =
  | 'not-json'
  | 'no-object'
  | 'no-private-key'
  | 'several-private-keys'
  | 'unknown-placeholder'
  | 'too-deep';

export type CseFinding = FindingOf<CseFindings>;

/** The result of reading external input, or why it is unusable; at least one finding then. */
export type Reading<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly findings: readonly CseFinding[]};

/** A reading that failed for one reason. */
export function unusable<C extends keyof CseFindings>(
  code: C,
  facts: CseFindings[C],
): {readonly ok: false; readonly findings: readonly CseFinding[]} {
  return {ok: false, findings: [cseFinding(code, facts)]};
}
