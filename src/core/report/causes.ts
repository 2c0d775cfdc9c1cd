/** Rows that need attention, grouped by cause: by the codes in their Details, never by sentences. */
import {codesIn} from '../rows/details';
import {
  NEEDS_ATTENTION,
  stateIn,
  type Findings,
  type State,
} from '../rows/outcome';
import type {RowTexts} from '../rows/row';
import {stateOf} from './states';

type Code = keyof Findings & string;

/**
 * The codes of each cause: those that have the same fix. A code that may be relaxed is a cause of its own, so that a cause is
 * relaxed as a whole.
 */
const CODES = {
  'intermediate-missing': ['intermediate-missing'],
  'not-a-certificate-file': [
    'not-pkcs12',
    'file-empty',
    'file-too-large',
    'file-damaged',
    'file-malformed',
    'no-certificate',
  ],
  password: ['wrong-password', 'password-encoding', 'inner-password'],
  'file-not-found': ['file-not-found', 'shortcut-target-not-found'],
  'file-link': [
    'file-missing',
    'file-not-a-link',
    'file-link-to-folder',
    'file-is-folder',
  ],
  download: [
    'file-not-downloadable',
    'download-forbidden',
    'file-flagged',
    'drive-switched-off',
    'download-quota-used-up',
  ],
  'private-key': ['no-private-key', 'key-mismatch', 'private-key-damaged'],
  'protection-unknown': ['unsupported-algorithm'],
  'expensive-to-open': [
    'too-many-iterations',
    'expensive-to-open',
    'opening-cut-off',
  ],
  'address-in-row': [
    'user-missing',
    'user-not-an-address',
    'alias-not-an-address',
  ],
  'cell-in-row': ['renewal-days-invalid', 'access-invalid'],
  'row-twice': ['row-twice'],
  secret: [
    'secret-misspelt',
    'secret-not-allowed',
    'secret-scope-missing',
    'secret-unusable',
    'secret-scope-refused',
    'secret-denied',
    'secret-not-found',
    'secret-version-off',
  ],
  alias: ['alias-unknown', 'alias-not-verified'],
  'smime-off': ['smime-switched-off', 'smime-forbidden', 'precondition-failed'],
  'root-not-trusted': ['root-not-trusted'],
  'no-mailbox': [
    'user-unknown',
    'user-unreachable',
    'account-deleted',
    'no-mailbox',
    'gmail-switched-off',
    'user-renamed',
    'user-replaced',
  ],
  access: [
    'no-access',
    'consent-not-set-up',
    'consent-needed',
    'consent-gone',
    'consent-primary-only',
    'consent-client-restricted',
    'client-refused',
    'delegation-denied',
    'delegation-missing',
    'delegation-scope-missing',
    'scope-missing',
    'scope-unknown',
    'token-rejected',
    'token-refused',
    'sign-in-again',
    'policy-denies',
    'script-client-restricted',
    'signing-key-unknown',
    'signing-scope-refused',
    'service-account-unknown',
    'may-not-sign',
    'clock-differs',
    'api-disabled',
    'host-not-allowed',
  ],
  'google-busy': [
    'rate-limited',
    'minute-quota',
    'google-unavailable',
    'no-response',
    'fetch-quota-used-up',
    'script-time-used-up',
    'script-throttled',
    'bandwidth-used-up',
    'project-quota-used-up',
  ],
  'not-default': ['uploaded-not-default', 'no-default', 'default-expired'],
  'certificate-gone': [
    'certificate-gone',
    'certificate-not-held',
    'stored-differently',
    'no-certificate-named',
  ],
  refused: [
    'refused-without-reason',
    'refused-otherwise',
    'forbidden',
    'not-found',
    'already-saved',
    'already-exists',
    'answer-unreadable',
  ],
  revoked: ['revoked'],
  expired: ['expired'],
  'not-yet-valid': ['not-yet-valid'],
  'dates-invalid': ['dates-invalid'],
  'address-mismatch': ['address-mismatch'],
  'address-missing': ['address-missing'],
  'no-email-protection': ['no-email-protection'],
  'rsa-modulus': ['rsa-modulus'],
  'key-unsuitable': ['key-unsuitable'],
  'self-signed': ['self-signed'],
  'issued-by-root': ['issued-by-root'],
  'chain-incomplete': ['chain-incomplete'],
  'ca-certificate': ['ca-certificate'],
  'several-keys': ['several-keys'],
  'password-other-reading': ['password-other-reading'],
  'extensions-contradict': ['extensions-contradict'],
  'signature-invalid': ['signature-invalid'],
  'issuer-expired': ['issuer-expired'],
  'issuer-not-yet-valid': ['issuer-not-yet-valid'],
  'issuer-signature': ['issuer-signature'],
  'issuer-key': ['issuer-key'],
  'issuer-form': ['issuer-form'],
  'issuer-not-ca': ['issuer-not-ca'],
  'issuer-cannot-sign': ['issuer-cannot-sign'],
  'issuer-path-length': ['issuer-path-length'],
  'issuer-name-differs': ['issuer-name-differs'],
  'issuer-no-crl': ['issuer-no-crl'],
  'issuer-no-usage': ['issuer-no-usage'],
  'issuer-no-email-protection': ['issuer-no-email-protection'],
} as const satisfies Readonly<Record<string, readonly Code[]>>;

/** Why rows need attention; `other`: the row's Details name no code that is a cause, as those of early versions. */
export type Cause = keyof typeof CODES | 'other';

/** Every cause; `other` is the last one. */
export const CAUSES: readonly Cause[] = [
  ...(Object.keys(CODES) as (keyof typeof CODES)[]),
  'other',
];

const CAUSE_OF: ReadonlyMap<string, Cause> = new Map(
  (Object.entries(CODES) as [Cause, readonly string[]][]).flatMap(
    ([cause, codes]) => codes.map(code => [code, cause] as const),
  ),
);

/**
 * Why a row needs attention: the most severe finding comes first in its Details; in those of earlier versions, the first code
 * with a cause counts.
 */
export function causeIn(details: string): Cause {
  for (const code of codesIn(details)) {
    const cause = CAUSE_OF.get(code);
    if (cause) return cause;
  }
  return 'other';
}

/** Rows that need attention for one reason. */
export interface CauseRows {
  readonly cause: Cause;
  /** In the order of the sheet. */
  readonly rows: readonly RowTexts[];
}

/**
 * The rows that need attention by their causes: the cause with the most rows first, equal ones in the order of {@link CAUSES}. A
 * row that now names a file other than the one that was checked is not included.
 */
export function byCause(
  rows: readonly RowTexts[],
  speech: {stateLabel(state: State): string},
): readonly CauseRows[] {
  const found = new Map<Cause, RowTexts[]>();
  for (const row of rowsNeedingAttention(rows, speech)) {
    const cause = causeIn(row.details ?? '');
    const same = found.get(cause);
    if (same) same.push(row);
    else found.set(cause, [row]);
  }
  return CAUSES.flatMap(cause => {
    const of = found.get(cause);
    return of ? [{cause, rows: of}] : [];
  }).sort((a, b) => b.rows.length - a.rows.length);
}

/** The rows that need attention, in the order of the sheet. */
export function rowsNeedingAttention(
  rows: readonly RowTexts[],
  speech: {stateLabel(state: State): string},
): RowTexts[] {
  return rows.filter(
    row => stateIn(speech, NEEDS_ATTENTION, {state: stateOf(row)}) !== null,
  );
}
