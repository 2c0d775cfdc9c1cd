/**
 * Stores a document as a version leaves it, for the tests of later versions: see README.md beside this.
 *
 *     BUNDLE_FOLDER=DIST node run.js test/stored/make.ts VERSION
 *
 * DIST is what that version's `npm run build` has made.
 */
import {generateKeyPairSync} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {
  openCompany,
  OPERATOR,
  SECOND_OPERATOR,
  type Company as Opened,
} from '../../emulator/company';
import {
  certificateFiles,
  type CertificateFiles,
} from '../../emulator/sample-company/certificate-files';
import {SAMPLE_START} from '../../emulator/sample-company/company';
import {ask} from '../../emulator/sample-company/workspace';
import {
  KillExecution,
  ScriptError,
  type Workspace,
} from '../../emulator/workspace';
import {checkpoint} from '../support/long-run';
import {DIST} from '../support/project';
import {endOfRun} from '../support/run-end';
import {
  KEY_SERVICE,
  STORED,
  storedFiles,
  WAITING,
} from '../support/stored-company';

const USERS = Array.from({length: 12}, (_, i) => `user${i + 1}@large.example`);
const PASSWORD = 'a made-up password';
const CLIENT = {
  clientId: '104857600000-stored.apps.googleusercontent.com',
  clientSecret: 'GOCSPX-a-made-up-secret',
  name: 'Stored S/MIME',
};
const FILES = {
  old: {validity: [-380, 10], packing: 'quick'},
  new: {validity: [-5, 360], packing: 'quick'},
  chain: {validity: [-5, 360], packing: 'pkcs7'},
} as const;
const MAX_SLICES = 3;
const MAX_CALLS = 5000;

const [version = ''] = process.argv.slice(2);
const company = await open();
fillIn(company);
keepItValid(company);
letUsersAllowIt(company);
waitForEncryption(company);
leaveRunHalfDone(company);
const back = checkpoint({...company, rows: []});
const end = endOfRun({...company});
back();
const folder = path.join(STORED, version);
mkdirSync(folder, {recursive: true});
for (const [name, text] of Object.entries(storedFiles(company, end))) {
  writeFileSync(path.join(folder, name), text);
}
console.log(`${folder}: ${Object.keys(company.workspace.properties.document)}`);

interface Company extends Opened {
  readonly files: CertificateFiles;
}

/** A sheet that is set up, with delegation and two operators, of whom one has stored a private key. */
async function open(): Promise<Company> {
  const files = await certificateFiles(
    SAMPLE_START,
    Object.entries(FILES).map(([file, {validity, packing}]) => ({
      ...{file, name: file, address: USERS[0]!, others: USERS.slice(1)},
      ...{password: PASSWORD, key: 'p-256' as const, packing, validity},
    })),
  );
  const {google, workspace} = openCompany({
    bundle: DIST,
    users: [
      {primary: OPERATOR, admin: true},
      ...USERS.map(primary => ({primary, cse: 'on' as const})),
    ],
    trustedRoot: files.trustedRoot,
    keyServices: [{url: KEY_SERVICE}],
  });
  const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
  const {settings} = ask(workspace, {verb: 'settings'}) as {settings: object};
  const json = JSON.stringify({
    client_email: 'smime-rollout@large.iam.gserviceaccount.com',
    client_id: '100000000000000000001',
    private_key: privateKey.export({type: 'pkcs8', format: 'pem'}),
  });
  workspace.run('door', [{verb: 'savePrivateKey', json}], {
    as: SECOND_OPERATOR,
  });
  ask(workspace, {
    verb: 'saveSettings',
    settings: {
      ...settings,
      ...{testUser: USERS[0], width: 2, asWarning: ['not-newest']},
    },
  });
  const texts = {de: {subject: 'Ab morgen signiert', text: '', card: ''}};
  ask(workspace, {
    verb: 'saveUserKit',
    kit: {firstDay: '2026-12-01', contact: 'Desk', language: 'de', texts},
  });
  return {google, workspace, files};
}

/** Rows of all kinds: good ones, some that Gmail holds already, a wrong password, no file. */
function fillIn({google, workspace, files}: Company): void {
  const [header = []] = workspace.shown('Rollout');
  USERS.forEach((user, i) => {
    const file = google.addDriveFile({
      name: `${user}.p12`,
      bytes: files.get('new'),
      readers: [OPERATOR, SECOND_OPERATOR],
    });
    const password = i === 3 ? 'another one' : PASSWORD;
    const cells = {
      ...{User: user, Password: password},
      'Certificate file': i === 6 ? '' : file,
    };
    for (const [title, text] of Object.entries(cells)) {
      workspace.edit('Rollout', i + 2, header.indexOf(title) + 1, text);
    }
    if (i % 3 > 0) return;
    const [pkcs12, isDefault] = [files.get('old'), true];
    google.holdCertificate(user, user, {pkcs12, password: PASSWORD, isDefault});
  });
}

/** The schedule has worked for two nights: Inventory, Dashboard, Log, and what it remembers. */
function keepItValid({workspace}: Company): void {
  const {settings} = ask(workspace, {verb: 'schedule'}) as {settings: object};
  ask(workspace, {
    verb: 'saveSchedule',
    settings: {...settings, every: 'day', hour: 2, tiers: [30, 7]},
  });
  workspace.advanceTo(workspace.clock.now() + 2 * 86_400_000);
}

/** Consent is set up; one user has allowed it, another is invited. */
function letUsersAllowIt({google, workspace}: Company): void {
  const webApp = workspace.deployWebApp();
  google.addOAuthClient({...CLIENT, redirectUris: [webApp]});
  ask(workspace, {
    verb: 'saveConsent',
    settings: {
      ...{clientId: CLIENT.clientId, webApp, subject: '', text: ''},
      ...{organisation: 'Stored Ltd', contact: 'help@large.example'},
      remindDays: 7,
    },
    secret: CLIENT.clientSecret,
  });
  const invited = USERS.slice(0, 2);
  const toAsk = {kind: 'named', users: invited};
  ask(workspace, {verb: 'invite', toAsk, confirmed: invited.length});
  const [user = ''] = invited;
  const mail = workspace.mail.find(it => it.to === user)!;
  const link = /https:\/\/script\.google\.com\S+/.exec(mail.body)![0];
  const {html} = workspace.visit(link, {as: user});
  const to = /href="(https:\/\/accounts\.google\.com[^"]+)"/.exec(html)![1]!;
  const decided = google.decideConsent(to.replace(/&amp;/g, '&'), {
    ...{user, allow: true},
  });
  if (decided.kind === 'error') throw new Error(decided.code);
  workspace.visit(decided.to, {as: user});
}

/** A row of the CSE sheet waits until Google has activated it, with the trigger that tries it again. */
function waitForEncryption({google, workspace, files}: Company): void {
  const [readers, bytes] = [[OPERATOR, SECOND_OPERATOR], files.get('chain')];
  const certificate = google.addDriveFile({name: 'c.p7b', bytes, readers});
  const wrapped = google.wrapped(KEY_SERVICE, files.keyOf('chain'));
  const text = JSON.stringify({
    ...{kacls_url: KEY_SERVICE, wrapped_private_key: wrapped},
  });
  const metadata = google.addDriveFile({
    ...{name: 'c.wrap', bytes: new TextEncoder().encode(text), readers},
  });
  const header = workspace.shown('CSE')[0] ?? [];
  const row = {User: WAITING, Certificate: certificate};
  for (const [name, cell] of Object.entries({
    ...row,
    'Key metadata': metadata,
  })) {
    workspace.edit('CSE', 2, header.indexOf(name) + 1, cell);
  }
  google.setCse(WAITING, 'activating', workspace.clock.now() + 86_400_000);
  const start = {verb: 'start', action: 'cseUpload', selection: 'all'};
  let progress = ask(workspace, start) as {finished: boolean};
  while (!progress.finished) {
    progress = ask(workspace, {verb: 'continue'}) as typeof progress;
  }
}

/** An upload whose execution was killed: rows are done, on their way into the sheets, under way in Gmail, and in the queue. */
function leaveRunHalfDone(it: Company): void {
  const {workspace} = it;
  ask(workspace, {verb: 'start', action: 'upload', selection: 'all'});
  // The first slices may be too short to have rows in each of these states.
  for (let slice = 0; slice < MAX_SLICES; slice++) {
    if (isHalfDoneByKilling(it)) return;
    ask(workspace, {verb: 'continue'});
  }
  throw new Error('no host call leaves the run half done');
}

/** Kills the next slice at one host call after another, until the run is half done. */
function isHalfDoneByKilling(it: Company): boolean {
  const {workspace} = it;
  const asBefore = checkpoint({...it, rows: []});
  for (let last = 0; last < MAX_CALLS; last++) {
    let calls = 0;
    workspace.faults.onHostCall(() => {
      if (calls++ === last) throw new KillExecution();
    });
    let isKilled = false;
    try {
      ask(workspace, {verb: 'continue'});
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      isKilled = true;
    }
    workspace.faults.onHostCall(null);
    if (isHalfDone(workspace)) return true;
    asBefore();
    if (!isKilled) return false;
  }
  return false;
}

function isHalfDone({properties, shown}: Workspace): boolean {
  const {pending, begun, run} = properties.document;
  const [header = [], ...rows] = shown('Rollout');
  const queued = rows.filter(it => it[header.indexOf('Queued')] !== '').length;
  const isUnderWay = Boolean(run && pending && begun);
  return isUnderWay && queued > 2 && queued < USERS.length - 2;
}
