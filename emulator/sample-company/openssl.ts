/** The `openssl` program: many calls of it, and how its configuration for one certificate reads (OpenSSL's x509v3_config). */
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
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
 * has much. It reads one line of JSON after the other, and answers each with null or with what was wrong; after a failure it
 * starts nothing more of that line.
 */
const RUNNER = `
const {promisify} = require('node:util');
const run = promisify(require('node:child_process').execFile);
const work = async ({folder: cwd, queue}) => {
  for (let list = queue.shift(); list; list = queue.shift()) {
    for (const {args, password = ''} of list) {
      const env = {...process.env, PASSWORD: password};
      await run('openssl', args, {env, cwd}).catch(({code, stderr}) => {
        queue.length = 0;
        throw {code, stderr, name: args[0]};
      });
    }
  }
};
const answer = async line => {
  const asked = JSON.parse(line);
  const all = await Promise.allSettled(Array.from({length: asked.workers}, () => work(asked)));
  console.log(JSON.stringify(all.find(it => it.status === 'rejected')?.reason ?? null));
};
let last = Promise.resolve();
require('node:readline').createInterface({input: process.stdin}).on('line', line => {
  last = last.then(() => answer(line));
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
  const failure = await answerOf(
    JSON.stringify({folder, queue: lists, workers: WORKERS}),
  );
  if (!failure) return;
  const {code, stderr, name} = failure;
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

interface Failure {
  readonly code: unknown;
  readonly stderr?: string;
  readonly name: string;
}

interface Runner {
  ask(line: string): Promise<Failure | null>;
}

/** Started when first needed, and ends with this process. */
let runner: Runner | null = null;

function answerOf(line: string): Promise<Failure | null> {
  runner ??= startRunner();
  return runner.ask(line);
}

function startRunner(): Runner {
  const child = spawn(process.execPath, ['-e', RUNNER], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const handles = [child, child.stdin, child.stdout] as readonly Handle[];
  /** Those who wait, in the order of their lines. */
  const waiting: {
    resolve(answer: Failure | null): void;
    reject(error: Error): void;
  }[] = [];
  const end = (error: Error) => {
    runner = null;
    for (const it of waiting.splice(0)) it.reject(error);
  };
  createInterface({input: child.stdout}).on('line', line => {
    waiting.shift()?.resolve(JSON.parse(line) as Failure | null);
    if (waiting.length === 0) for (const it of handles) it.unref();
  });
  child.once('error', end);
  child.once('close', code =>
    end(new Error(`openssl could not be started (${String(code)})`)),
  );
  // A runner that has ended says so itself.
  child.stdin.on('error', end);
  return {
    ask: line =>
      new Promise((resolve, reject) => {
        for (const it of handles) it.ref();
        waiting.push({resolve, reject});
        child.stdin.write(`${line}\n`);
      }),
  };
}

/** What keeps this process alive only while someone waits for it: also pipes, whose types don’t say it. */
interface Handle {
  ref(): void;
  unref(): void;
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
