/** The set-up check’s lines about the authority that issues certificates: each is tried, and nothing is issued. */
import {certificates} from '../../certificates/lazy';
import {
  caChains,
  caPoolIn,
  getCaPool,
  validateCertificate,
  type CertificateDraft,
} from '../../google/privateca';
import type {CaPool, CaPoolName} from '../../google/privateca-pool';
import type {Workflow} from '../../google/wire';
import {
  CA_REQUIREMENTS,
  result,
  type RequirementCode,
  type RequirementResult,
} from '../../rows/requirement';
import {secretAccessOf, secretRefusal} from '../../rows/password';
import {RequestRefused, type AnyFinding} from '../../rows/refusal';
import {runForRequest} from '../../rows/run-for-request';
import type {IssuerSettings, KeyType} from '../contract';
import {issuerFinding, type IssuerFinding} from '../issuer-findings';
import {issuerSettings} from '../issuer-settings';
import {keySecret} from '../key-secret';
import {cfsslCa} from '../cfssl-issuer';
import {cfsslKey, hasIssuerScope} from '../issuers';
import type {RequestPorts} from '../ports';
import {requestSettings} from '../settings';

/** Of a certificate that is never made. */
const SAMPLE_ID = 'smime-sample';
const DAY_SECONDS = 86_400;

/** Tries what issuing needs, where an authority is set up. */
export function issuerResults(ports: RequestPorts): RequirementResult[] {
  const settings = issuerSettings(ports);
  if (settings.kind === 'cfssl') return cfsslResults(ports, settings);
  const pool = settings.kind === 'google' ? caPoolIn(settings.pool) : null;
  if (!pool) return [];
  return [
    ...poolResults(ports, pool, settings),
    ...keySecretResults(ports, settings),
  ];
}

/** Whether the secret that encrypts keys made in the script can be read, and is long enough. */
function keySecretResults(
  ports: RequestPorts,
  {scriptKeys, keySecret: about}: IssuerSettings,
): RequirementResult[] {
  if (scriptKeys === 'none') return [];
  const access = secretAccessOf(ports);
  if (!access.hasScope) return [result('ca-key-secret', 'unknown')];
  // The finding would speak of a cell.
  if (secretRefusal(about, access)) {
    return [result('ca-key-secret', 'no', {about})];
  }
  const secret = tried(ports, keySecret(ports, ports.operator));
  return [
    result('ca-key-secret', secret.ok ? 'yes' : 'no', {
      about,
      ...(secret.ok ? {} : {finding: secret.finding}),
    }),
  ];
}

function poolResults(
  ports: RequestPorts,
  pool: CaPoolName,
  settings: IssuerSettings,
): RequirementResult[] {
  const about = settings.pool;
  if (!hasIssuerScope(ports)) {
    const finding = issuerFinding('issuer-scope-missing', {});
    return [result('ca-api', 'no', {about, finding}), ...unknown('ca-pool')];
  }
  const read = tried(ports, getCaPool(ports.operator, pool));
  if (!read.ok) {
    const {finding} = read;
    return isOfApi(finding)
      ? [result('ca-api', 'no', {about, finding}), ...unknown('ca-pool')]
      : [
          result('ca-api', 'yes', {about}),
          result('ca-pool', 'no', {about, finding}),
          ...unknown('ca-requests'),
        ];
  }
  return [
    result('ca-api', 'yes', {about}),
    result('ca-pool', 'yes', {about}),
    requestsResult(ports, read.value, settings),
    ...draftResults(ports, pool, settings),
    rootResult(ports, pool),
  ];
}

/** Whether the server responds, and whether there is a key: nothing is signed. */
function cfsslResults(
  ports: RequestPorts,
  {server, profile}: IssuerSettings,
): RequirementResult[] {
  const {operator} = ports;
  const ca = tried(ports, cfsslCa(operator, server, profile));
  const key = tried(ports, cfsslKey(ports, operator));
  return [
    result('ca-server', ca.ok ? 'yes' : 'no', {
      about: server,
      ...(ca.ok ? {} : {finding: ca.finding}),
    }),
    result(
      'ca-key',
      key.ok ? 'yes' : 'no',
      key.ok ? {} : {finding: key.finding},
    ),
  ];
}

/** Whether the pool’s policy lets requests of this kind in, as far as it says so. */
function requestsResult(
  ports: RequestPorts,
  pool: CaPool,
  {lifetimeDays}: IssuerSettings,
): RequirementResult {
  const {keyType} = requestSettings(ports);
  const most = pool.maximumLifetime;
  const finding: IssuerFinding | null = !pool.allowsRequests
    ? issuerFinding('ca-no-requests', {})
    : !allowsKey(pool, keyType)
      ? issuerFinding('ca-key-type', {keyType})
      : most !== null && most < lifetimeDays * DAY_SECONDS
        ? issuerFinding('ca-lifetime', {
            ...{wanted: lifetimeDays, most: Math.floor(most / DAY_SECONDS)},
          })
        : null;
  return result('ca-requests', finding ? 'no' : 'yes', {
    ...{about: keyType, finding},
  });
}

function allowsKey({keyTypes}: CaPool, keyType: KeyType): boolean {
  if (!keyTypes) return true;
  const bits = /^RSA (\d+)$/.exec(keyType)?.[1];
  return keyTypes.some(it =>
    it.kind === 'RSA'
      ? bits !== undefined && Number(bits) >= it.from && Number(bits) <= it.to
      : bits === undefined && ['', keyType].includes(it.curve),
  );
}

/** Asks for a certificate for the operator as a dry run: whether that is permitted, and what it would contain. */
function draftResults(
  ports: RequestPorts,
  pool: CaPoolName,
  {template, lifetimeDays}: IssuerSettings,
): RequirementResult[] {
  const {operator: about} = ports;
  const {keyType} = requestSettings(ports);
  const order = {
    csr: certificates().sampleRequest(keyType, about),
    ...{template, lifetimeSeconds: lifetimeDays * DAY_SECONDS},
  };
  const asked = tried(
    ports,
    validateCertificate(about, pool, order, SAMPLE_ID),
  );
  if (!asked.ok) {
    const {finding} = asked;
    return finding.code === 'ca-denied'
      ? [
          result('ca-permission', 'no', {about, finding}),
          result('ca-content', 'unknown'),
        ]
      : [
          result('ca-permission', 'yes', {about}),
          result('ca-content', 'no', {about, finding}),
        ];
  }
  const permitted = result('ca-permission', 'yes', {about});
  if (!asked.value) return [permitted, result('ca-content', 'unknown')];
  const what = missingFrom(asked.value, about);
  return what.length === 0
    ? [permitted, result('ca-content', 'yes', {about})]
    : [
        permitted,
        result('ca-content', 'no', {
          ...{about, finding: issuerFinding('ca-drops', {what})},
        }),
      ];
}

function missingFrom(
  {emails, hasEmailProtection, hasSigning}: CertificateDraft,
  address: string,
): ('address' | 'purpose' | 'signing')[] {
  const hasAddress = emails.some(it => it.toLowerCase() === address);
  return [
    ...(hasAddress ? [] : (['address'] as const)),
    ...(hasEmailProtection ? [] : (['purpose'] as const)),
    ...(hasSigning ? [] : (['signing'] as const)),
  ];
}

/** Whether Gmail can trust the pool’s chains: what Settings say of its roots, since only people see what the Admin console has. */
function rootResult(ports: RequestPorts, pool: CaPoolName): RequirementResult {
  const read = tried(ports, caChains(ports.operator, pool));
  if (!read.ok) return result('ca-root', 'no', {finding: read.finding});
  const {readPem, isNamedRoot} = certificates();
  const chains = read.value.map(it => readPem(it.join('\n')));
  if (chains.some(it => it.length < 2)) {
    return result('ca-root', 'no', {
      finding: issuerFinding('ca-root-only', {}),
    });
  }
  const other = chains
    .flatMap(it => it.slice(0, -1))
    .find(it => !it.extKeyUsage?.includes('emailProtection'));
  if (other) {
    const finding = issuerFinding('ca-purpose', {ca: other.subject});
    return result('ca-root', 'no', {finding});
  }
  const {roots} = ports.store.settings();
  const tops = chains.flatMap(it => it.slice(-1));
  const missing = tops.find(it => !isNamedRoot(it, roots));
  const [shown] = missing ? [missing] : tops;
  if (!shown) return result('ca-root', 'unknown');
  const about = `${shown.subject} (SHA-256 ${shown.fingerprint})`;
  return result('ca-root', missing ? 'no' : 'yes', {about});
}

type Tried<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly finding: AnyFinding};

function tried<T>(ports: RequestPorts, work: Workflow<T>): Tried<T> {
  try {
    return {ok: true, value: runForRequest(ports, null, work, ports.operator)};
  } catch (error) {
    const finding =
      error instanceof RequestRefused ? error.findings[0] : undefined;
    if (!finding) throw error;
    return {ok: false, finding};
  }
}

function isOfApi({code}: AnyFinding): boolean {
  return ['api-disabled', 'ca-scope-refused', 'host-not-allowed'].includes(
    code,
  );
}

/** Those from one on. */
function unknown(from: RequirementCode): RequirementResult[] {
  const all: readonly RequirementCode[] = CA_REQUIREMENTS;
  return all.slice(all.indexOf(from)).map(it => result(it, 'unknown'));
}
