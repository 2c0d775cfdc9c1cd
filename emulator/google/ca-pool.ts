/**
 * The state of Certificate Authority Service: pools with their policies and CAs, templates, and issued certificates.
 */
import {newAuthority, type Authority} from './certificate-signing';
import type {State} from './state';

/** Predefined roles, and what each lets a person do [iam/docs/roles-permissions/privateca]. */
export const CA_ROLES = {
  certificateRequester: ['privateca.certificates.create'],
  certificateManager: [
    'privateca.certificates.create',
    'privateca.certificates.get',
    'privateca.certificates.list',
    'privateca.caPools.get',
  ],
  caManager: [
    'privateca.certificates.get',
    'privateca.certificates.list',
    'privateca.certificates.update',
    'privateca.caPools.get',
  ],
} as const;

export type CaRole = keyof typeof CA_ROLES;

/** The API's own types, as far as they are supported here. */
export interface X509Parameters {
  readonly keyUsage?: {
    readonly baseKeyUsage?: Readonly<Record<string, boolean>>;
    readonly extendedKeyUsage?: Readonly<Record<string, boolean>>;
  };
  readonly caOptions?: {readonly isCa?: boolean};
  readonly policyIds?: readonly {readonly objectIdPath: readonly number[]}[];
}

export interface IdentityConstraints {
  /** Of all that CEL can say, only `EMAILS_OF` is followed. */
  readonly celExpression?: {readonly expression: string};
  readonly allowSubjectPassthrough: boolean;
  readonly allowSubjectAltNamesPassthrough: boolean;
}

export interface PassthroughExtensions {
  readonly knownExtensions?: readonly (
    | 'BASE_KEY_USAGE'
    | 'EXTENDED_KEY_USAGE'
    | 'CA_OPTIONS'
    | 'POLICY_IDS'
  )[];
}

export interface IssuancePolicy {
  readonly allowedKeyTypes?: readonly (
    | {
        readonly rsa: {
          readonly minModulusSize?: string;
          readonly maxModulusSize?: string;
        };
      }
    | {
        readonly ellipticCurve: {
          readonly signatureAlgorithm?: 'ECDSA_P256' | 'ECDSA_P384';
        };
      }
  )[];
  /** `31536000s` */
  readonly maximumLifetime?: string;
  readonly allowedIssuanceModes?: {
    readonly allowCsrBasedIssuance: boolean;
    readonly allowConfigBasedIssuance: boolean;
  };
  readonly baselineValues?: X509Parameters;
  readonly identityConstraints?: IdentityConstraints;
  readonly passthroughExtensions?: PassthroughExtensions;
}

export interface CertificateTemplate {
  /** `projects/…/locations/…/certificateTemplates/…` */
  readonly name: string;
  readonly maximumLifetime?: string;
  readonly predefinedValues?: X509Parameters;
  readonly identityConstraints?: IdentityConstraints;
  readonly passthroughExtensions?: PassthroughExtensions;
  /** The principals with the role Certificate Template User on it. */
  readonly isOpenTo: readonly string[];
}

/** A certificate as returned by the API, with the effects of a revocation. */
export interface StoredCertificate {
  readonly name: string;
  readonly pemCertificate?: string;
  revocationDetails?: {
    readonly revocationState: string;
    readonly revocationTime: string;
  };
  readonly [field: string]: unknown;
}

export interface CaPool {
  readonly project: string;
  /** The project's number, which answers name. */
  readonly number: string;
  readonly location: string;
  readonly id: string;
  readonly tier: 'ENTERPRISE' | 'DEVOPS';
  issuancePolicy: IssuancePolicy | null;
  /** Address of a person → roles on this pool. */
  roles: Readonly<Record<string, readonly CaRole[]>>;
  readonly authorities: Authority[];
  /** Empty forever in the DevOps tier. */
  readonly certificates: StoredCertificate[];
  /** PEM of every certificate that was ever signed; no method shows it. */
  readonly signed: string[];
  /** Requests with an ID, for as long as they are remembered. */
  readonly answered: {
    readonly requestId: string;
    readonly at: number;
    readonly answer: StoredCertificate;
  }[];
  /** By how much its clock is ahead of the others, milliseconds. */
  aheadMs: number;
  /** Instants of the last requests, for the quota a second. */
  readonly asked: number[];
}

export interface NewCaPool {
  /** Default: `pki-prod`. */
  readonly project?: string;
  /** Default: `europe-west3`. */
  readonly location?: string;
  readonly id: string;
  /** Default: Enterprise. */
  readonly tier?: CaPool['tier'];
  readonly issuancePolicy?: IssuancePolicy;
  readonly roles: CaPool['roles'];
  /** Default: one. None is a pool without a CA. */
  readonly authorities?: readonly string[];
}

export interface CaServiceState {
  readonly caPools: CaPool[];
  readonly certificateTemplates: CertificateTemplate[];
}

export function emptyCaService(): CaServiceState {
  return {caPools: [], certificateTemplates: []};
}

/**
 * Adds a pool with its CAs, which are valid from a day before.
 *
 * @returns its resource name, with the project's id
 */
export function addCaPool(
  {caPools}: State,
  now: number,
  {
    project = 'pki-prod',
    location = 'europe-west3',
    tier = 'ENTERPRISE',
    issuancePolicy,
    authorities = ['issuing'],
    ...more
  }: NewCaPool,
): string {
  const number =
    caPools.find(it => it.project === project)?.number ??
    String(900000000001 + caPools.length);
  caPools.push({
    ...{project, number, location, tier},
    ...more,
    issuancePolicy: issuancePolicy ?? null,
    authorities: authorities.map(it =>
      newAuthority(`${more.id} ${it}`, number, now - 86_400_000),
    ),
    ...{certificates: [], signed: [], answered: [], asked: [], aheadMs: 0},
  });
  return `projects/${project}/locations/${location}/caPools/${more.id}`;
}

/** With the project's number, as answers have it. */
export function poolName({number, location, id}: CaPool): string {
  return `projects/${number}/locations/${location}/caPools/${id}`;
}
