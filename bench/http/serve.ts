/**
 * The emulated Google in a process of its own, for `npm run bench -- --http`: `node run.js bench/http/serve.ts FOLDER USERS [--at-once |
 * --minimal]`. Answers take as long as if Google were far away; with `--minimal`, they come at once, and nothing is remembered. Writes the rows as a CSV, the certificate files and the key of the service account into
 * the folder, and then prints its address. At SIGTERM it prints the processor seconds that it has taken since.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Clock} from '../../emulator/clock';
import {CLIENT_ID, SERVICE_ACCOUNT} from '../../emulator/company';
import {createGoogle} from '../../emulator/google/google';
import {serve, serviceAccountKey} from '../../emulator/google/server';
import {DAY_ZERO, makeCertificates} from '../../emulator/renewing-company';
import {answerMinimally} from './minimal';

const DAY_MS = 86_400_000;
/** Addresses in a certificate. */
const TOGETHER = 100;
/** More certificates than this take too long to make: then there are more addresses in each. */
const MOST_CERTIFICATES = 500;
/** Where the command line is the limit, reading so many addresses would be most of its work. */
const MOST_IF_MINIMAL = 5000;

const [, , folder = '', users = '', option] = process.argv;
const count = Number(users);
const now = Date.now();
const google = createGoogle({clock: new Clock(now)});
google.addServiceAccount({email: SERVICE_ACCOUNT, clientId: CLIENT_ID});
const scope = 'https://www.googleapis.com/auth/gmail.settings';
google.delegate(CLIENT_ID, [`${scope}.basic`, `${scope}.sharing`]);
const addresses = Array.from(
  {length: count},
  (_, i) => `user${String(i).padStart(6, '0')}@large.example`,
);
const isMinimal = option === '--minimal';
if (!isMinimal) google.addUsers(addresses.map(primary => ({primary})));
await writeRows();
const {url} = await serve(google, 0, option ? () => 0 : delayOf);
const key = serviceAccountKey(google, SERVICE_ACCOUNT, url);
writeFileSync(path.join(folder, 'key.json'), JSON.stringify(key));
const before = process.cpuUsage();
process.once('SIGTERM', () => {
  const {user, system} = process.cpuUsage(before);
  console.log(`processor ${(user + system) / 1e6}`);
  process.exit();
});
console.log(url);

/** Milliseconds by what is asked: a token, a signature of IAM, Gmail or Drive. */
function delayOf({pathname}: URL): number {
  if (pathname === '/token') return 150;
  return pathname.endsWith(':signJwt') ? 120 : 350;
}

async function writeRows(): Promise<void> {
  const most = isMinimal ? MOST_IF_MINIMAL : MOST_CERTIFICATES;
  const together = Math.max(TOGETHER, Math.ceil(count / most));
  // Made once in a month.
  const from = Math.floor((now - DAY_ZERO) / (30 * DAY_MS)) * 30 - 1;
  const recipes = Array.from({length: Math.ceil(count / together)}, (_, i) => ({
    name: `all-${i}`,
    addresses: addresses.slice(i * together, (i + 1) * together),
    validity: [from, from + 365] as const,
  }));
  const certificates = await makeCertificates(recipes);
  google.trustRoot(certificates.trustedRoot);
  mkdirSync(folder, {recursive: true});
  for (const {name} of recipes) {
    writeFileSync(path.join(folder, `${name}.p12`), certificates.file(name));
  }
  if (isMinimal) {
    const stored = recipes.map(({name, addresses: [primary = '']}) => {
      google.addUser({primary});
      const at = {user: primary, alias: primary};
      return certificates.hold(google, at, name, false);
    });
    answerMinimally(google, it => stored[Math.floor(it / together)]!);
  }
  const lines = addresses.map((address, i) => {
    const name = `all-${Math.floor(i / together)}`;
    return `${address},${name}.p12,${certificates.password(name)}`;
  });
  const csv = ['User,File,Password', ...lines].join('\n');
  writeFileSync(path.join(folder, 'rows.csv'), csv);
}
