/** Certificate files from the admin's computer, over the real bundle: what the script does with what the page sends. */
import {readFileSync} from 'node:fs';
import type {
  LocalFile,
  Progress,
  UploadedFile,
  Verbs,
} from '../../../src/core/door/contract';
import {OPERATOR} from '../../../emulator/company';
import {KillExecution} from '../../../emulator/workspace';
import {
  address,
  COMMON_PASSWORD,
  GOOD,
  NEW,
  openFilesCompany,
  OTHER_PASSWORD,
  withoutChain,
  type FilesCompany,
} from '../../support/files-company';
import {derived} from '../../support/derived';
import {checkpoint} from '../../support/long-run';
import {DIST} from '../../support/project';
import {
  everythingIn,
  foundIn,
  pieces,
  privatePartsIn,
  spellings,
} from '../../support/secrets';
import {runs} from '../../support/thoroughness';

let company: FilesCompany;
let rewind: () => void;

beforeAll(async () => {
  company = await openFilesCompany(DIST);
  rewind = checkpoint({...company, rows: []});
});
beforeEach(() => rewind());

const [FIRST = '', SECOND = ''] = GOOD;

function handIn(name: string, fields: Partial<LocalFile> = {}): LocalFile {
  return {
    name: `${name}.p12`,
    user: address(name),
    alias: '',
    base64: Buffer.from(company.file(name)).toString('base64'),
    password: COMMON_PASSWORD,
    keys: {},
    ...fields,
  };
}

type Answer =
  | {ok: true; value: Verbs['uploadFiles']['out']}
  | {ok: false; notices: {code: string}[]};

function ask(request: object): Answer {
  return company.workspace.run('door', [request]) as Answer;
}

function upload(...files: LocalFile[]): readonly UploadedFile[] {
  const answer = ask({verb: 'uploadFiles', files, makeDefault: true});
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  expect(answer.value.note).toBe('');
  return answer.value.results;
}

function lines(sheet: string): Record<string, string>[] {
  const [header = [], ...rest] = company.workspace.shown(sheet);
  return rest
    .map(line =>
      Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])),
    )
    .filter(line => line['User'] !== '');
}

const rowOf = (name: string) =>
  lines('Rollout').find(it => it['User'] === address(name));

function inserts(): number {
  return company.google.state.log.filter(it =>
    it.method.endsWith('smimeInfo.insert'),
  ).length;
}

function held(name: string): number {
  const inventory = lines('Inventory').filter(
    it => it['User'] === address(name) && it['SHA-256 fingerprint'] !== '',
  );
  return inventory.length;
}

describe('files from the computer', () => {
  it('go to Gmail and into their rows, Inventory and Log', () => {
    const results = upload(handIn(FIRST), handIn(SECOND));
    expect(results).toEqual(
      [1, 2].map(() => ({
        ended: 'done',
        label: 'Uploaded',
        kind: 'good',
        message: expect.stringContaining('The certificate is in Gmail.'),
      })),
    );
    expect(inserts()).toBe(2);
    expect(rowOf(FIRST)).toMatchObject({State: 'Uploaded', Queued: ''});
    expect(rowOf(FIRST)!['Certificate file']).toBe('');
    expect(held(FIRST)).toBe(1);
    expect(lines('Log')).toEqual([
      expect.objectContaining({User: address(FIRST), Outcome: 'Uploaded'}),
      expect.objectContaining({User: address(SECOND), Outcome: 'Uploaded'}),
    ]);
  });

  it('get a row where there is none, once Gmail holds the certificate', () => {
    const [added = '', blocked = ''] = NEW;
    const before = lines('Rollout').length;
    const results = upload(
      handIn(added),
      handIn(blocked, {password: 'wrong'}),
      handIn(FIRST, {user: 'nobody@files.example'}),
    );
    expect(results.map(it => it.ended)).toEqual(['done', 'blocked', 'blocked']);
    expect(lines('Rollout')).toHaveLength(before + 1);
    expect(rowOf(added)).toMatchObject({State: 'Uploaded', Alias: ''});
    expect(lines('Log')).toHaveLength(3);
  });

  it('are stored once when they are sent twice', () => {
    upload(handIn(FIRST));
    expect(upload(handIn(FIRST))[0]).toMatchObject({ended: 'kept'});
    expect(inserts()).toBe(1);
    const rows = lines('Rollout').filter(it => it['User'] === address(FIRST));
    expect(rows).toHaveLength(1);
  });

  it('are made the default later, if that is wanted', () => {
    const files = [handIn(FIRST)];
    const stored = ask({verb: 'uploadFiles', files, makeDefault: false});
    expect(stored).toMatchObject({value: {results: [{label: 'Uploaded'}]}});
    expect(upload(...files)).toMatchObject([
      {ended: 'done', label: 'Default set'},
    ]);
    expect(inserts()).toBe(1);
  });

  it('are judged again, whatever the page says', () => {
    const results = upload(
      handIn('locked1'),
      handIn('keyless1'),
      handIn('expired1'),
      handIn('wrong1'),
      handIn(FIRST, {base64: ''}),
      handIn(SECOND, {user: 'no address'}),
    );
    expect(results.map(it => it.ended)).toEqual(results.map(() => 'blocked'));
    expect(new Set(results.map(it => it.message)).size).toBe(6);
    expect(inserts()).toBe(0);
    // Nothing was done to the row's certificate, so its state stays.
    expect(rowOf('expired1')).toMatchObject({State: ''});
    expect(rowOf('expired1')!['Message']).toContain('expired on');
  });

  it.each([
    ['mia.p12', '-in mia.p12 '],
    ['Mia Keller (2).p12', '-in "Mia Keller (2).p12" '],
    // As macOS spells ü.
    ['Mu\u0308ller.p12', '-in "Mu\u0308ller.p12" '],
    ['$(id).p12', '-in file.p12 '],
    ['"; id; ".p12', '-in file.p12 '],
  ])('the commands name the file %s', (name, argument) => {
    const base64 = Buffer.from(withoutChain(company.file(FIRST)));
    const file = {name, base64: base64.toString('base64')};
    const [result] = upload(handIn(FIRST, file));
    expect(result).toMatchObject({ended: 'blocked'});
    expect(result!.message).toContain(`openssl pkcs12 ${argument}-nodes`);
  });

  it('are opened with the keys of the page where these are right', () => {
    const keys = {'not an id': 'AAAA', other: 'no base64 !'};
    expect(upload(handIn('slow', {keys}))[0]).toMatchObject({ended: 'done'});
  });

  it('leave nothing private behind', () => {
    upload(handIn(FIRST), handIn('slow'), handIn('locked1'));
    const {workspace, google} = company;
    const everything = everythingIn(workspace, google);
    for (const name of [FIRST, 'slow']) {
      const file = company.file(name);
      const secrets = privatePartsIn(file, COMMON_PASSWORD);
      expect(secrets.length).toBeGreaterThan(0);
      expect(foundIn(everything, secrets.flatMap(pieces))).toEqual([]);
      expect(foundIn(everything, pieces(Buffer.from(file)))).toEqual([]);
    }
    const password = spellings(Buffer.from(COMMON_PASSWORD));
    expect(foundIn(everything, password)).toEqual([]);
    // Not even the facts, under a name made of file and password.
    expect(JSON.stringify(workspace.cache)).not.toContain('fileFacts ');
    // The search does find existing text.
    workspace.edit(
      'Rollout',
      2,
      3,
      Buffer.from(`x${COMMON_PASSWORD}y`).toString('base64'),
    );
    expect(foundIn(everythingIn(workspace, google), password)).not.toEqual([]);
  });

  it('are refused while a run has rows in the queue', () => {
    ask({verb: 'start', action: 'check', selection: 'all'});
    const answer = ask({verb: 'uploadFiles', files: [handIn(FIRST)]});
    expect(answer).toMatchObject({notices: [{code: 'run-in-progress'}]});
    expect(inserts()).toBe(0);
  });

  /** Files that hold no certificate. */
  const others = (count: number) =>
    Array.from({length: count}, () => handIn(FIRST, {base64: 'AAAA'}));

  it('are at most 20 in a request, as the page sends them', () => {
    expect(upload(...others(20)).map(it => it.ended)).toEqual(
      Array(20).fill('blocked'),
    );
    const answer = ask({verb: 'uploadFiles', files: others(21)});
    expect(answer).toMatchObject({notices: [{code: 'files-unreadable'}]});
  });

  it.each([
    ['no list', 'files'],
    ['something else', [{name: 1}]],
    ['no base64', [{name: '', user: '', alias: '', password: '', base64: '!'}]],
    [
      'too long a file',
      [
        {
          name: '',
          user: '',
          alias: '',
          password: '',
          base64: 'A'.repeat(1_600_000),
        },
      ],
    ],
  ])('are refused when they are %s', (_, files) => {
    const answer = ask({verb: 'uploadFiles', files, makeDefault: true});
    expect(answer).toMatchObject({notices: [{code: 'files-unreadable'}]});
    expect(company.workspace.cell('Rollout', 2, 7)).toBe('');
  });

  it('stop after the wave that is on its way, and continue later', () => {
    const {faults} = company.workspace;
    let waves = 0;
    faults.onHostCall(name => {
      if (name === 'UrlFetchApp.fetchAll' && ++waves === 3) {
        ask({verb: 'stop'});
      }
    });
    const files = GOOD.slice(0, 10).map(it => handIn(it));
    const results = upload(...files);
    faults.onHostCall(null);
    expect(waves).toBe(3);
    expect(results.some(it => it.ended === 'not finished')).toBe(true);
    const again = upload(...files);
    expect(again.every(it => it.ended === 'done' || it.ended === 'kept')).toBe(
      true,
    );
    expect(inserts()).toBe(10);
    // Earlier requests are forgotten by then.
    expect(ask({verb: 'stop'})).toMatchObject({value: null});
  });

  it('end the same when the execution is killed at any host call', () => {
    const files = [handIn(FIRST), handIn(NEW[0]!)];
    let calls = 0;
    company.workspace.faults.onHostCall(() => calls++);
    upload(...files);
    const after = () => ({
      rows: lines('Rollout').map(it => [it['User'], it['State']]),
      held: [held(FIRST), held(NEW[0]!)],
      inserts: inserts(),
    });
    const undisturbed = after();
    expect(calls).toBeGreaterThan(40);
    for (let at = 3; at < calls; at += runs(27, 9)) {
      rewind();
      const {workspace} = company;
      let call = 0;
      workspace.faults.onHostCall(() => {
        if (++call === at) throw new KillExecution();
      });
      expect(() => upload(...files)).toThrow();
      workspace.faults.onHostCall(null);
      workspace.clock.advance(120_000);
      const results = upload(...files);
      expect(results.map(it => it.kind)).toEqual(['good', 'good']);
      const {rows, ...rest} = after();
      const {rows: wanted, ...others} = undisturbed;
      expect({at, ...rest}).toEqual({at, ...others});
      const plain = (of: typeof rows) =>
        of.map(([user, state]) => [
          user,
          state === 'Kept' ? 'Uploaded' : state,
        ]);
      expect({at, rows: plain(rows)}).toEqual({at, rows: plain(wanted)});
    }
  });
});

describe('a row whose file came from the computer', () => {
  it('stays unchanged when rows are checked and uploaded', () => {
    upload(handIn(FIRST));
    company.workspace.activate('Rollout', 'A2');
    for (const action of ['check', 'upload'] as const) {
      ask({verb: 'start', action, selection: 'selected', makeDefault: true});
      const progress = ask({verb: 'continue'}) as {value: object};
      expect(progress.value).toMatchObject({succeeded: 1, finished: true});
    }
    expect(rowOf(FIRST)!['State']).toBe('Kept');
    expect(inserts()).toBe(1);
  });
});

describe('one password for the run', () => {
  const inDrive = (name: string) =>
    company.google.addDriveFile({
      name: `${name}.p12`,
      bytes: company.file(name),
      readers: [OPERATOR],
    });
  const begin = () => {
    company.workspace.edit('Rollout', 2, 'Certificate file', inDrive(FIRST));
    company.workspace.edit(
      'Rollout',
      3,
      'Certificate file',
      inDrive('locked1'),
    );
    company.workspace.edit('Rollout', 3, 1, address('locked1'));
    company.workspace.edit('Rollout', 3, 'Password', OTHER_PASSWORD);
    company.workspace.activate('Rollout', 'A2:A3');
    ask({verb: 'start', action: 'upload', selection: 'selected'});
  };

  it('opens the files of rows without one, and is not kept', () => {
    begin();
    const answer = ask({verb: 'continue', password: COMMON_PASSWORD});
    expect(answer).toMatchObject({value: {succeeded: 2, finished: true}});
    const everything = everythingIn(company.workspace, company.google);
    expect(
      foundIn(everything, spellings(Buffer.from(COMMON_PASSWORD))),
    ).toEqual([]);
  });

  it('is missing for rows that the clock trigger continues', () => {
    begin();
    company.workspace.advanceTo(company.workspace.clock.now() + 180_000);
    expect(rowOf(FIRST)).toMatchObject({State: 'Blocked'});
    expect(rowOf(FIRST)!['Message']).toContain('password');
    expect(rowOf('locked1')).toMatchObject({State: 'Uploaded'});
  });
});

/** Made by NSS, as Firefox exports: three times 600,000 iterations. */
const FIREFOX = Buffer.from(
  readFileSync('test/unit/core/certificates/fixtures/nss.p12.b64', 'latin1'),
  'base64',
);
const FIREFOX_PASSWORD = 'changeit';
const MIA = 'mia.keller@example.com';

describe('an expensive file whose password only the page has', () => {
  it('is opened with the keys that the page derives for the row', () => {
    const {workspace, google} = company;
    // The file was made on the evening of the day on which the company begins.
    workspace.clock.advance(86_400_000);
    const bytes = new Uint8Array(FIREFOX);
    const file = google.addDriveFile({
      name: 'mia.p12',
      bytes,
      readers: [OPERATOR],
    });
    workspace.edit('Rollout', 2, 1, MIA);
    workspace.edit('Rollout', 2, 'Certificate file', file);
    workspace.activate('Rollout', 'A2');
    ask({verb: 'start', action: 'check', selection: 'selected'});
    const password = FIREFOX_PASSWORD;
    const from = {verb: 'continue', pageDerives: true, password};
    const {value: before} = ask(from) as unknown as {value: Progress};
    const [waiting] = before.protectedFiles!;
    let {derivations} = waiting!;
    const keys: Record<string, string> = {};
    while (derivations.length > 0) {
      for (const it of derivations) {
        keys[it.id] = Buffer.from(derived(it)).toString('base64');
      }
      const request = {verb: 'openProtected', user: MIA, alias: MIA, keys};
      const answer = ask({...request, password}) as unknown as {
        value: Verbs['openProtected']['out'];
      };
      ({derivations} = answer.value);
    }
    const {value: after} = ask(from) as unknown as {value: Progress};
    expect(after).toMatchObject({finished: true, done: 1});
    const message = company.workspace.shown('Rollout')[1]!.join(' ');
    expect(message).not.toContain('password');
    expect(message).not.toContain('hashed');
  });
});

describe('a sheet that others see', () => {
  const codes = () => {
    const {value} = ask({verb: 'overview'}) as unknown as {
      value: {notices: {code: string; says: string}[]};
    };
    return value.notices.map(it => it.code);
  };

  it('says so, and does not ask again for ten minutes', () => {
    const {workspace} = company;
    expect(codes()).toEqual([]);
    workspace.spreadsheet.editors.push('eve@files.example');
    workspace.spreadsheet.sharing = {
      access: 'ANYONE_WITH_LINK',
      permission: 'VIEW',
    };
    expect(codes()).toEqual([]);
    workspace.clock.advance(600_001);
    expect(codes()).toEqual(['shared-by-link', 'shared-with-others']);
  });
});
