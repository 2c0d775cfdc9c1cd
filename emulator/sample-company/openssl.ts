/** The `openssl` program: many calls of it, and how its configuration for one certificate reads (OpenSSL's x509v3_config). */
import {spawn} from 'node:child_process';
import {
  AUTHORITIES,
  type Authority,
  type AuthorityName,
  type Mailbox,
} from './recipe';

/** One call. */
export interface Command {
  readonly args: readonly string[];
  /** Passed in the environment variable PASSWORD, for `-passout env:PASSWORD`. */
  readonly password?: string;
}

/** The machine's usual number of cores; more processes do not make it faster. */
const WORKERS = 2;

/**
 * A program for Node that starts all calls: a process that has little memory starts others several times as fast as one that
 * has much. After a failure it starts nothing new, and says what was wrong once the work in progress is done.
 */
const RUNNER = `
const {promisify} = require('node:util');
const run = promisify(require('node:child_process').execFile);
const {queue, workers} = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const work = async () => {
  for (let list = queue.shift(); list; list = queue.shift()) {
    for (const {args, password = ''} of list) {
      const env = {...process.env, PASSWORD: password};
      await run('openssl', args, {env}).catch(({code, stderr}) => {
        queue.length = 0;
        throw {code, stderr, name: args[0]};
      });
    }
  }
};
Promise.allSettled(Array.from({length: workers}, work)).then(all => {
  const failed = all.find(it => it.status === 'rejected');
  if (failed) process.stdout.write(JSON.stringify(failed.reason));
});
`;

/**
 * Runs `openssl` in a folder.
 *
 * @param lists - the calls of a list are made one after the other, those of several lists at the same time
 * @throws Error that says what to do if the program is missing, or contains its error message
 */
export async function openssl(
  folder: string,
  lists: readonly (readonly Command[])[],
): Promise<void> {
  const said = await outputOf(
    folder,
    JSON.stringify({queue: lists, workers: WORKERS}),
  );
  if (!said) return;
  const {code, stderr, name} = JSON.parse(said) as {
    readonly code: unknown;
    readonly stderr?: string;
    readonly name: string;
  };
  if (code === 'ENOENT') {
    throw new Error(
      'The sample company needs the program "openssl" (version 3) to make its certificates, and it was not found. ' +
        'Install OpenSSL and see that "openssl version" works in a terminal, then try again.',
    );
  }
  throw new Error(
    `"openssl ${name}" failed while the certificates of the sample company were made. OpenSSL 3 with its legacy ` +
      `provider is needed ("openssl version" tells which is installed). It said: ${stderr?.trim() ?? ''}`,
  );
}

/** What the runner says: nothing, or what has failed. */
function outputOf(folder: string, input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const runner = spawn(process.execPath, ['-e', RUNNER], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    let out = '';
    runner.stdout.on('data', it => (out += String(it)));
    runner.once('error', reject);
    runner.once('close', code => {
      if (code === 0) resolve(out);
      else reject(new Error(`openssl could not be started (${String(code)})`));
    });
    runner.stdin.end(input);
  });
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
