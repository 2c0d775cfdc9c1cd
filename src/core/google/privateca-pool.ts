/** Pools of Certificate Authority Service, as the service describes them. */
import {isRecord, records, text} from './gmail/json';

/** Pools of this kind keep their certificates; the other kind signs them and forgets them. */
export type Tier = 'ENTERPRISE' | 'DEVOPS';

/** A pool by its resource name. */
export interface CaPoolName {
  readonly project: string;
  readonly location: string;
  readonly pool: string;
}

/** What the service says about a pool. */
export interface CaPool {
  /** null for a tier that is not known. */
  readonly tier: Tier | null;
  readonly allowsRequests: boolean;
  /** Seconds; null for no limit. */
  readonly maximumLifetime: number | null;
  /** null where any key is allowed. */
  readonly keyTypes: readonly AllowedKey[] | null;
}

/** A kind of key that a pool signs for. */
export type AllowedKey =
  | {readonly kind: 'RSA'; readonly from: number; readonly to: number}
  /** `''` for any curve. */
  | {readonly kind: 'EC'; readonly curve: '' | 'P-256' | 'P-384' | 'other'};

/** What an answer says of a pool. */
export function caPoolFrom(body: unknown): CaPool {
  const answer = recordIn(body);
  const policy = recordIn(answer['issuancePolicy']);
  const modes = policy['allowedIssuanceModes'];
  const keys = records(policy['allowedKeyTypes']);
  return {
    tier: tierIn(answer['tier']),
    // Without this part, all ways are allowed.
    allowsRequests: !isRecord(modes) || modes['allowCsrBasedIssuance'] === true,
    maximumLifetime: secondsIn(policy['maximumLifetime']),
    keyTypes: keys.length > 0 ? keys.map(keyTypeFrom) : null,
  };
}

function keyTypeFrom(it: Readonly<Record<string, unknown>>): AllowedKey {
  const {rsa, ellipticCurve} = it;
  if (isRecord(rsa)) {
    return {
      kind: 'RSA',
      from: Number(rsa['minModulusSize'] ?? 0),
      // 0 means no bound, too.
      to: Number(rsa['maxModulusSize'] ?? 0) || Infinity,
    };
  }
  switch (text(recordIn(ellipticCurve)['signatureAlgorithm'])) {
    case '':
    case 'EC_SIGNATURE_ALGORITHM_UNSPECIFIED':
      return {kind: 'EC', curve: ''};
    case 'ECDSA_P256':
      return {kind: 'EC', curve: 'P-256'};
    case 'ECDSA_P384':
      return {kind: 'EC', curve: 'P-384'};
    default:
      return {kind: 'EC', curve: 'other'};
  }
}

function tierIn(value: unknown): Tier | null {
  return value === 'ENTERPRISE' || value === 'DEVOPS' ? value : null;
}

/** `31536000s` */
function secondsIn(value: unknown): number | null {
  const found = /^(\d{1,12})(?:\.\d+)?s$/.exec(text(value));
  return found ? Number(found[1]) : null;
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
