/** The requirements of the set-up check, and which requirement a refusal points to. */
import type {Finding} from './outcome';
import type {DoorFinding} from './refusal';

/** In the order in which they are checked; which of them apply depends on the chosen access. */
export const REQUIREMENTS = [
  'version',
  'scopes-granted',
  'sheets-ready',
  'drive-api',
  'refresh-happens',
  'key-stored',
  'iam-api',
  'service-account',
  'may-sign',
  'delegation-basic',
  'delegation-sharing',
  'gmail-api',
  'mailbox',
  'smime',
  'directory-users',
  'directory-members',
] as const;

/** Additional requirements if password cells may name secrets. */
export const SECRET_REQUIREMENTS = ['secrets'] as const;

/** Additional requirements if consent is set up. */
export const CONSENT_REQUIREMENTS = [
  'consent-client',
  'consent-web-app',
  'consent-user',
  'end-user-access',
] as const;

/** Additional requirements if client-side encryption is to be used. */
export const CSE_REQUIREMENTS = ['cse-key-pairs', 'key-service'] as const;

/** What comes on top where Google CA Service issues certificates. */
export const CA_REQUIREMENTS = [
  'ca-server',
  'ca-key',
  'ca-key-secret',
  'ca-api',
  'ca-pool',
  'ca-requests',
  'ca-permission',
  'ca-content',
  'ca-root',
] as const;

export type RequirementCode =
  | (typeof REQUIREMENTS)[number]
  | (typeof SECRET_REQUIREMENTS)[number]
  | (typeof CONSENT_REQUIREMENTS)[number]
  | (typeof CSE_REQUIREMENTS)[number]
  | (typeof CA_REQUIREMENTS)[number];

/** One requirement, tried. */
export interface RequirementResult {
  readonly code: RequirementCode;
  readonly met: 'yes' | 'no' | 'unknown';
  /** What stood against it. */
  readonly finding: Finding | DoorFinding | null;
  /** The user, account or page it is about. */
  readonly about: string;
  /** For the delegation entry. */
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The script's own scope for signing, as `Platform.signingScope` has it; empty where nothing is signed. */
  readonly signingScope: string;
}

/** Puts a result together; omitted parts are empty. */
export function result(
  code: RequirementCode,
  met: RequirementResult['met'],
  facts: Partial<RequirementResult> = {},
): RequirementResult {
  return {
    finding: null,
    about: '',
    clientId: '',
    scopes: [],
    signingScope: '',
    ...facts,
    code,
    met,
  };
}

interface Culprit {
  readonly codes: readonly Finding['code'][];
  /** Any of these: the refusal does not say which one. */
  readonly culprits: readonly RequirementCode[];
  /** What the refusal shows to be in place. */
  readonly met: readonly RequirementCode[];
}

const SIGNED: readonly RequirementCode[] = [
  'iam-api',
  'service-account',
  'may-sign',
];

/** Why a token was not issued. */
const TOKEN_CULPRITS: readonly Culprit[] = [
  {codes: ['api-disabled'], culprits: ['iam-api'], met: []},
  {
    codes: ['service-account-unknown'],
    culprits: ['service-account'],
    met: ['iam-api'],
  },
  {
    codes: ['may-not-sign'],
    culprits: ['service-account', 'may-sign'],
    met: ['iam-api'],
  },
  {
    codes: [
      'signing-scope-refused',
      'token-rejected',
      'forbidden',
      'script-client-restricted',
    ],
    culprits: ['may-sign'],
    met: ['iam-api'],
  },
  {codes: ['signing-key-unknown'], culprits: ['service-account'], met: []},
  {
    codes: ['user-unknown', 'user-unreachable', 'account-deleted'],
    culprits: ['mailbox'],
    met: SIGNED,
  },
];

/** Which requirement a refused token points to; without a better reason, the delegation entry. */
export function tokenCulprit(finding: Finding): Omit<Culprit, 'codes'> {
  if (finding.code === 'host-not-allowed') {
    const isIam = finding.facts.host.includes('//iamcredentials.');
    return isIam
      ? {culprits: ['iam-api'], met: []}
      : {culprits: ['delegation-basic'], met: SIGNED};
  }
  return (
    TOKEN_CULPRITS.find(it => it.codes.includes(finding.code)) ?? {
      culprits: ['delegation-basic'],
      met: SIGNED,
    }
  );
}

/** One line of the set-up check. `todo` is empty for a green line. `copy` is text the admin pastes into the console. */
export interface Requirement {
  readonly code: string;
  readonly label: string;
  readonly met: 'yes' | 'no' | 'unknown';
  readonly says: string;
  readonly todo: string;
  readonly copy: readonly {readonly label: string; readonly text: string}[];
}
