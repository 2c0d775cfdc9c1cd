/**
 * The effect of a CA pool and a template on a request: which parts of it go into the certificate, and what is refused
 * [certificate-authority-service/docs/policy-controls]. Parts that are not permitted are dropped silently; only keys,
 * lifetimes, identities (CEL), and contradictory values are refused. Google's wording of the refusals is not known.
 */
import {X509Certificate, type KeyObject} from 'node:crypto';
import {list, octets, oid, parse} from './asn1';
import type {
  CaPool,
  CertificateTemplate,
  IdentityConstraints,
  IssuancePolicy,
  PassthroughExtensions,
  X509Parameters,
} from './ca-pool';
import {
  bitsOf,
  type CertificationRequest,
  type Extension,
} from './certificate-request';
import {
  basicConstraints,
  extension,
  KEY_USAGES,
  keyUsage,
  objectIds,
  OID,
  policies,
} from './certificate-signing';
import {ApiError, notEmulated} from './response';

/** The content to sign. */
export interface Resolved {
  /** DER of a Name. */
  readonly subject: Uint8Array;
  readonly extensions: readonly Extension[];
  readonly parameters: X509Parameters;
  readonly emails: readonly string[];
  readonly lifetimeMs: number;
}

/** A condition on every e-mail address of a certificate, in CEL. */
const EMAILS_OF =
  /^subject_alt_names\.all\(san, san\.type == EMAIL && san\.value\.endsWith\("(@[\w.-]+)"\)\)$/;

const EXTENDED = {
  serverAuth: '1.3.6.1.5.5.7.3.1',
  clientAuth: '1.3.6.1.5.5.7.3.2',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  emailProtection: '1.3.6.1.5.5.7.3.4',
  timeStamping: '1.3.6.1.5.5.7.3.8',
  ocspSigning: '1.3.6.1.5.5.7.3.9',
} as const;

const EMPTY_NAME = Uint8Array.of(0x30, 0);

/**
 * The result for a request.
 *
 * @param lifetime - `31536000s`
 * @throws ApiError
 */
export function resolve(
  {issuancePolicy}: CaPool,
  template: CertificateTemplate | null,
  request: CertificationRequest,
  lifetime: unknown,
): Resolved {
  const policy = issuancePolicy ?? {};
  if (policy.allowedIssuanceModes?.allowCsrBasedIssuance === false) {
    throw refused('The CaPool does not allow CSR-based issuance.');
  }
  checkKey(request.publicKey, policy.allowedKeyTypes ?? []);
  const lifetimeMs = lifetimeOf(lifetime, policy, template);
  const identities = [policy, template ?? {}].flatMap(
    it => it.identityConstraints ?? [],
  );
  const passes = (what: keyof IdentityConstraints) =>
    identities.every(it => it[what] !== false);
  const san = request.extensions.find(it => it.oid === OID.subjectAltName);
  const passedSan = passes('allowSubjectAltNamesPassthrough') ? san : undefined;
  const subject = passes('allowSubjectPassthrough')
    ? request.subject
    : EMPTY_NAME;
  const emails = passedSan ? emailsIn(passedSan) : [];
  checkIdentity(identities, emails);
  if (subject.length <= 2 && !passedSan) {
    throw refused('The certificate has neither a subject nor a SAN.');
  }
  const asked = passedBy(
    [policy, template ?? {}].flatMap(it => it.passthroughExtensions ?? []),
    parametersIn(request.extensions),
  );
  const fixed = together(
    template?.predefinedValues ?? {},
    policy.baselineValues ?? {},
  );
  const parameters = {...asked, ...fixed};
  return {
    ...{subject, parameters, emails, lifetimeMs},
    extensions: [
      ...extensionsFrom(parameters),
      // Critical where there is no subject (RFC 5280, section 4.2.1.6).
      ...(passedSan ? [{...passedSan, isCritical: subject.length <= 2}] : []),
    ],
  };
}

function checkKey(
  key: KeyObject,
  allowed: NonNullable<IssuancePolicy['allowedKeyTypes']>,
): void {
  const {modulusLength = 0, namedCurve = ''} = key.asymmetricKeyDetails ?? {};
  const isRsa = key.asymmetricKeyType === 'rsa';
  const curve = {prime256v1: 'ECDSA_P256', secp384r1: 'ECDSA_P384'}[namedCurve];
  const isKnown = isRsa ? modulusLength >= 2048 : curve !== undefined;
  const fits = allowed.some(it =>
    'rsa' in it
      ? isRsa &&
        modulusLength >= Number(it.rsa.minModulusSize ?? 0) &&
        modulusLength <= Number(it.rsa.maxModulusSize ?? Infinity)
      : !isRsa &&
        [undefined, curve].includes(it.ellipticCurve.signatureAlgorithm),
  );
  if (isKnown && (allowed.length === 0 || fits)) return;
  throw refused('The public key is not allowed by the issuance policy.');
}

function lifetimeOf(
  text: unknown,
  policy: IssuancePolicy,
  template: CertificateTemplate | null,
): number {
  const seconds = /^(\d{1,12})(\.\d+)?s$/.exec(String(text ?? ''))?.[1];
  if (!seconds || Number(seconds) === 0) {
    throw refused('The lifetime must be a positive duration.');
  }
  const most = Math.min(
    ...[policy.maximumLifetime, template?.maximumLifetime].map(it =>
      it ? parseInt(it, 10) : Infinity,
    ),
  );
  if (Number(seconds) > most) {
    throw refused(
      `The requested lifetime of ${seconds}s exceeds the maximum of ${most}s.`,
    );
  }
  return Number(seconds) * 1000;
}

function checkIdentity(
  identities: readonly IdentityConstraints[],
  emails: readonly string[],
): void {
  for (const {celExpression} of identities) {
    if (!celExpression) continue;
    const end = EMAILS_OF.exec(celExpression.expression)?.[1];
    if (!end) throw notEmulated(`the CEL of ${celExpression.expression}`);
    if (emails.every(it => it.endsWith(end))) continue;
    throw refused(
      "The certificate's identity does not satisfy the CEL expression.",
    );
  }
}

function passedBy(
  filters: readonly PassthroughExtensions[],
  {keyUsage: usage, caOptions, policyIds}: X509Parameters,
): X509Parameters {
  type Known = NonNullable<PassthroughExtensions['knownExtensions']>[number];
  const passes = (it: Known) =>
    filters.every(({knownExtensions = []}) => knownExtensions.includes(it));
  const kept = {
    ...(passes('BASE_KEY_USAGE') && usage?.baseKeyUsage
      ? {baseKeyUsage: usage.baseKeyUsage}
      : {}),
    ...(passes('EXTENDED_KEY_USAGE') && usage?.extendedKeyUsage
      ? {extendedKeyUsage: usage.extendedKeyUsage}
      : {}),
  };
  return {
    ...(Object.keys(kept).length > 0 ? {keyUsage: kept} : {}),
    ...(passes('CA_OPTIONS') && caOptions ? {caOptions} : {}),
    ...(passes('POLICY_IDS') && policyIds ? {policyIds} : {}),
  };
}

/** @throws ApiError where both have a value that differs */
function together(
  predefined: X509Parameters,
  baseline: X509Parameters,
): X509Parameters {
  for (const name of Object.keys(predefined) as (keyof X509Parameters)[]) {
    const other = baseline[name];
    if (!other) continue;
    if (JSON.stringify(other) === JSON.stringify(predefined[name])) continue;
    throw refused(
      `The template's predefined values conflict with the CaPool's baseline values: ${name}.`,
    );
  }
  return {...predefined, ...baseline};
}

function parametersIn(extensions: readonly Extension[]): X509Parameters {
  const find = (id: string) => extensions.find(it => it.oid === id);
  const [usage, extended, constraints, policy] = [
    OID.keyUsage,
    OID.extendedKeyUsage,
    OID.basicConstraints,
    OID.policies,
  ].map(find);
  const bits = usage ? (bitsOf(parse(usage.value))[0] ?? 0) : 0;
  const purposes = extended ? list(parse(extended.value)).map(oid) : [];
  return {
    keyUsage: {
      ...(usage
        ? {
            baseKeyUsage: trueOf(
              KEY_USAGES.filter((_, i) => bits & (128 >> i)),
            ),
          }
        : {}),
      ...(extended
        ? {
            extendedKeyUsage: trueOf(
              Object.entries(EXTENDED)
                .filter(([, id]) => purposes.includes(id))
                .map(([name]) => name),
            ),
          }
        : {}),
    },
    ...(constraints
      ? {caOptions: {isCa: constraints.value.includes(0xff)}}
      : {}),
    ...(policy
      ? {
          policyIds: list(parse(policy.value)).map(it => ({
            objectIdPath: oid(list(it)[0]).split('.').map(Number),
          })),
        }
      : {}),
  };
}

function extensionsFrom({
  keyUsage: usage,
  caOptions,
  policyIds = [],
}: X509Parameters): Extension[] {
  const base = namesIn(usage?.baseKeyUsage);
  const extended = namesIn(
    usage?.extendedKeyUsage,
  ) as (keyof typeof EXTENDED)[];
  const paths = policyIds.map(it => it.objectIdPath.join('.'));
  return [
    ...(base.length > 0 ? [extension(OID.keyUsage, keyUsage(base), true)] : []),
    ...(extended.length > 0
      ? [
          extension(
            OID.extendedKeyUsage,
            objectIds(extended.map(it => EXTENDED[it])),
          ),
        ]
      : []),
    ...(caOptions
      ? [
          extension(
            OID.basicConstraints,
            basicConstraints(caOptions.isCa === true),
            true,
          ),
        ]
      : []),
    ...(paths.length > 0 ? [extension(OID.policies, policies(paths))] : []),
  ];
}

/** The rfc822Names; other kinds of names are not supported. */
function emailsIn({value}: Extension): string[] {
  return list(parse(value))
    .filter(it => Number(it.type) === 1)
    .map(it => Buffer.from(octets(it)).toString('latin1'));
}

function namesIn(usage: Readonly<Record<string, boolean>> = {}): string[] {
  return Object.keys(usage).filter(it => usage[it]);
}

function trueOf(names: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(names.map(it => [it, true]));
}

/** What the API says of a certificate, or of one that is only validated (`pem` is null). */
export function descriptionOf(
  {emails, parameters, lifetimeMs}: Resolved,
  from: number,
  pem: string | null,
): object {
  const to = from + lifetimeMs;
  const certificate = pem ? new X509Certificate(pem) : null;
  return {
    subjectDescription: {
      ...(emails.length > 0 ? {subjectAltName: {emailAddresses: emails}} : {}),
      lifetime: `${lifetimeMs / 1000}s`,
      notBeforeTime: new Date(from).toISOString(),
      notAfterTime: new Date(to).toISOString(),
      ...(certificate
        ? {hexSerialNumber: certificate.serialNumber.toLowerCase()}
        : {}),
    },
    x509Description: parameters,
    ...(certificate
      ? {
          certFingerprint: {
            sha256Hash: certificate.fingerprint256
              .replace(/:/g, '')
              .toLowerCase(),
          },
        }
      : {}),
  };
}

/** A request that may not be carried out as it is. */
export function refused(message: string): ApiError {
  return new ApiError(400, {
    message,
    canonical: 'INVALID_ARGUMENT',
    errors: [],
  });
}
