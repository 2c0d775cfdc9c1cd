/** The `openssl` program: one call of it, and how its configuration for one certificate reads (OpenSSL's x509v3_config). */
import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {
  AUTHORITIES,
  type Authority,
  type AuthorityName,
  type Mailbox,
} from './recipe';

const run = promisify(execFile);

/**
 * Runs `openssl` in a folder.
 *
 * @param password - passed in the environment variable PASSWORD, for `-passout env:PASSWORD`
 * @throws Error that says what to do if the program is missing, or contains its error message
 */
export async function openssl(
  folder: string,
  args: readonly string[],
  password = '',
): Promise<void> {
  try {
    await run('openssl', args, {
      cwd: folder,
      env: {...process.env, PASSWORD: password},
    });
  } catch (error) {
    const {code, stderr} = error as {code?: unknown; stderr?: string};
    if (code === 'ENOENT') {
      throw new Error(
        'The sample company needs the program "openssl" (version 3) to make its certificates, and it was not found. ' +
          'Install OpenSSL and see that "openssl version" works in a terminal, then try again.',
      );
    }
    throw new Error(
      `"openssl ${args[0]}" failed while the certificates of the sample company were made. OpenSSL 3 with its legacy ` +
        `provider is needed ("openssl version" tells which is installed). It said: ${stderr?.trim() ?? String(error)}`,
    );
  }
}

/** Everything about a certificate that `openssl ca` reads from a file. */
export function authorityConfig(authority: Authority): string {
  return config('sha256', [
    `basicConstraints = critical, CA:TRUE${authority.issuer ? ', pathlen:0' : ''}`,
    'keyUsage = critical, keyCertSign, cRLSign',
    'subjectKeyIdentifier = hash',
    ...(authority.issuer
      ? [
          'authorityKeyIdentifier = keyid:always',
          'extendedKeyUsage = emailProtection',
          'certificatePolicies = 2.5.29.32.0',
          ...pointers(authority.issuer),
        ]
      : []),
  ]);
}

/** Gmail's profile for leaves, unless the recipe has a flaw. */
export function mailboxConfig(mailbox: Mailbox): string {
  const issuer: AuthorityName = mailbox.issuer ?? 'issuing';
  const exchange = mailbox.key.startsWith('rsa')
    ? 'keyEncipherment'
    : 'keyAgreement';
  const usage =
    mailbox.purpose === 'ca'
      ? 'digitalSignature, keyCertSign, cRLSign'
      : `digitalSignature, ${exchange}`;
  const purpose =
    mailbox.purpose === 'tls-server' ? 'serverAuth' : 'emailProtection';
  return config(mailbox.digest ?? 'sha256', [
    `basicConstraints = critical, CA:${mailbox.purpose === 'ca' ? 'TRUE' : 'FALSE'}`,
    `keyUsage = critical, ${usage}`,
    `extendedKeyUsage = ${purpose}`,
    'subjectKeyIdentifier = hash',
    'authorityKeyIdentifier = keyid:always',
    // S/MIME Baseline Requirements: mailbox-validated, multipurpose generation.
    'certificatePolicies = 2.23.140.1.5.1.2',
    `subjectAltName = ${[mailbox.address, ...(mailbox.others ?? [])].map(it => `email:${it}`).join(', ')}`,
    ...pointers(issuer),
  ]);
}

/** The addresses of the issuer's revocation list and certificate. */
function pointers(issuer: string): string[] {
  const site = AUTHORITIES[issuer as AuthorityName].organisation
    .toLowerCase()
    .replace(' ', '-');
  return [
    `crlDistributionPoints = URI:http://crl.${site}.example/${issuer}.crl`,
    `authorityInfoAccess = caIssuers;URI:http://aia.${site}.example/${issuer}.cer, OCSP;URI:http://ocsp.${site}.example`,
  ];
}

function config(digest: string, extensions: readonly string[]): string {
  const lines = [
    '[ca]',
    'default_ca = this',
    '[this]',
    `default_md = ${digest}`,
    'policy = any',
    'unique_subject = no',
    'rand_serial = yes',
    'string_mask = utf8only',
    'x509_extensions = extensions',
    '[any]',
    // In the order of names: from the general to the particular.
    'organizationName = optional',
    'commonName = optional',
    '[extensions]',
    ...extensions,
  ];
  return lines.join('\n') + '\n';
}
