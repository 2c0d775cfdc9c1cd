/**
 * Drives the adapter for CFSSL against the real server: `npm run test:cfssl`. It makes a hierarchy, starts `cfssl serve` with TLS and
 * an authenticated profile, and asks it as the script would. Ends with exit status 1 when something differs, or when a program is
 * not installed.
 */
import {spawn, spawnSync} from 'node:child_process';
import {X509Certificate} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:https';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {programOptions} from '../../build/program-options.js';
import {answerOf} from '../../src/core/google/gmail/answer';
import {httpCall, type HttpReply} from '../../src/core/google/http';
import type {Call, Workflow} from '../../src/core/google/wire';
import {AskedRegister} from '../../src/core/request/asked-register';
import {cfsslIssuer} from '../../src/core/request/cfssl-issuer';
import {nameRequest, type Given} from '../../src/core/request/issuer';
import {outcomeOf} from '../../src/core/rows/early-end';
import {requestFor} from '../support/made-requests';

programOptions(`npm run test:cfssl

Runs the adapter for CFSSL against the real server, which it starts; says how to install it.`);

const INSTALL = 'apt-get install golang-cfssl openssl';
const KEY = '0123456789abcdef0123456789abcdef';
const ADDRESS = 'mia@example.com';
const START_MS = 10_000;

const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-cfssl-'));

function openssl(...args: string[]): void {
  const {error, status, stderr} = spawnSync('openssl', args, {cwd: folder});
  if (error)
    throw new Error(`openssl is not installed. Install it with: ${INSTALL}`);
  if (status !== 0) throw new Error(String(stderr));
}

/** A root, a CA below it that signs for mail, and a certificate for the server itself. */
function makeFiles(): void {
  const key = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-noenc',
  ];
  openssl(
    ...['req', '-x509', ...key, '-keyout', 'root.key', '-out', 'root.pem'],
    ...['-subj', '/CN=Root', '-days', '30'],
  );
  openssl(
    ...['req', '-new', ...key, '-keyout', 'ca.key', '-out', 'ca.csr'],
    ...['-subj', '/CN=Issuing'],
  );
  writeFileSync(
    path.join(folder, 'extensions'),
    [
      'basicConstraints=critical,CA:TRUE,pathlen:0',
      'keyUsage=critical,keyCertSign,cRLSign',
      'extendedKeyUsage=emailProtection',
      'subjectKeyIdentifier=hash',
    ].join('\n'),
  );
  openssl(
    ...['x509', '-req', '-in', 'ca.csr', '-CA', 'root.pem'],
    ...['-CAkey', 'root.key', '-CAcreateserial', '-days', '30'],
    ...['-extfile', 'extensions', '-out', 'ca.pem'],
  );
  openssl(
    ...['req', '-x509', ...key, '-keyout', 'tls.key', '-out', 'tls.pem'],
    ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'],
    ...['-days', '30'],
  );
  const usages = ['digital signature', 'key agreement', 'email protection'];
  const mail = {usages, expiry: '8760h', auth_key: 'main'};
  writeFileSync(
    path.join(folder, 'config.json'),
    JSON.stringify({
      signing: {
        default: {expiry: '1h', auth_key: 'main'},
        profiles: {mail},
      },
      auth_keys: {main: {type: 'standard', key: KEY}},
    }),
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}

const file = (name: string) => readFileSync(path.join(folder, name), 'utf8');

/** What the wire does, one call after the other. */
async function send(call: Call): Promise<HttpReply> {
  const {verb, url, headers, contentType, body} = httpCall(call, () => '');
  return new Promise(resolve => {
    const asked = request(
      url,
      {
        ...{method: verb, ca: file('tls.pem')},
        headers: {...headers, 'content-type': contentType ?? ''},
      },
      response => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: {},
            body: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    asked.on('error', error =>
      resolve({failed: 'network', text: error.message}),
    );
    asked.end(body);
  });
}

async function done(work: Workflow<Given>): Promise<Given> {
  try {
    let step = work.next();
    while (!step.done) {
      step = work.next(answerOf(step.value, await send(step.value)));
    }
    return step.value;
  } catch (error) {
    return {ended: 'refused', finding: outcomeOf(error).findings[0]!};
  }
}

let failures = 0;
function check(what: string, isRight: boolean, seen: unknown): void {
  if (!isRight) failures++;
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${what}`);
  if (!isRight) console.log(seen);
}

async function drive(server: string): Promise<void> {
  const store = {keep: () => undefined};
  const register = new AskedRegister({store, now: () => Date.now()}, {});
  const issuerWith = (key: string, profile = 'mail', at = server) =>
    cfsslIssuer(
      {
        ...{server: at, profile},
        *key() {
          yield* [] as Call[];
          return Buffer.from(key, 'hex');
        },
      },
      register,
    );
  const asked = nameRequest(await requestFor(ADDRESS))!;
  const other = nameRequest(await requestFor(ADDRESS))!;
  const code = (given: Given) =>
    given.ended === 'refused' ? given.finding.code : given.ended;

  const away = await done(
    issuerWith(KEY, 'mail', 'https://127.0.0.1:1').request(asked),
  );
  check(
    'a server that is not there leaves nothing behind',
    code(away) === 'ca-server-unreachable' && !register.find(asked.name),
    away,
  );
  const denied = await done(issuerWith(KEY.replace('0', 'f')).request(asked));
  check(
    'a wrong key is denied, and nothing is issued',
    code(denied) === 'ca-server-denies' && !register.find(asked.name),
    denied,
  );
  const issued = await done(issuerWith(KEY).request(asked));
  check('a certificate is issued', issued.ended === 'issued', issued);
  if (issued.ended !== 'issued') return;
  const leaf = new X509Certificate(issued.pem);
  const [ca] = issued.chain.map(it => new X509Certificate(it));
  check(
    'it is for the address and for mail, and the chain has its issuer',
    leaf.subjectAltName === `email:${ADDRESS}` &&
      leaf.keyUsage.includes('1.3.6.1.5.5.7.3.4') &&
      ca !== undefined &&
      leaf.verify(ca.publicKey),
    leaf.toString(),
  );
  const again = await done(issuerWith(KEY).request(asked));
  check(
    'the same request gives the same certificate',
    again.ended === 'issued' && again.pem === issued.pem,
    again,
  );
  const broken = await done(
    issuerWith(KEY).request({...other, csr: `${other.csr.slice(0, 80)}\n`}),
  );
  check(
    'what is not a request is refused',
    code(broken) === 'ca-server-refuses',
    broken,
  );
}

makeFiles();
const port = await freePort();
const serving = spawn(
  'cfssl',
  [
    ...['serve', '-address', '127.0.0.1', '-port', String(port)],
    ...['-ca', 'ca.pem', '-ca-key', 'ca.key', '-config', 'config.json'],
    ...['-tls-cert', 'tls.pem', '-tls-key', 'tls.key'],
  ],
  {cwd: folder, stdio: 'ignore'},
);
const missing = new Promise<never>((_, reject) => {
  serving.on('error', () =>
    reject(new Error(`cfssl is not installed. Install it with: ${INSTALL}`)),
  );
});
try {
  const server = `https://127.0.0.1:${port}`;
  const until = Date.now() + START_MS;
  const info = {
    method: {
      ...({id: 'cfssl.info', api: 'cfssl', verb: 'POST'} as const),
      ...({url: `${server}/api/v1/cfssl/info`, answers: 'json'} as const),
    },
    ...{user: ADDRESS, path: {}, body: {label: ''}},
    access: {kind: 'none'} as const,
  };
  while ('failed' in (await Promise.race([send(info), missing]))) {
    if (Date.now() > until) throw new Error('cfssl does not start');
  }
  await drive(server);
} finally {
  serving.kill();
  rmSync(folder, {recursive: true});
}
process.exitCode = failures > 0 ? 1 : 0;
