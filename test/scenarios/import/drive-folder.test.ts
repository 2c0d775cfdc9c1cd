/** A folder of certificate files in Drive: listed, matched, looked into, and put into rows. */
import {certificateFiles} from '../../../emulator/sample-company/certificate-files';
import type {Mailbox, Packing} from '../../../emulator/sample-company/recipe';
import {KillExecution, ScriptError} from '../../../emulator/workspace';
import type {FolderScan, Verbs} from '../../../src/core/door/contract';
import {noisyFolder} from '../../unit/core/import/support/folder';
import {openImporting, OPERATOR, type Importing} from '../../support/importing';
import {sampleOf} from '../../support/sample';
import {IS_LONG} from '../../support/thoroughness';

const START = Date.UTC(2026, 10, 22, 9);
const PASSWORD = 'open sesame';
const PACKINGS: readonly Packing[] = ['openssl', 'legacy', 'keytool', 'quick'];

/** Certificates of different tools for people whose files do not say so. */
const CERTIFICATES: readonly Mailbox[] = Array.from({length: 12}, (_, i) => ({
  file: `quiet-${i}`,
  name: `Quiet ${i}`,
  address: `quiet${i}@silent.example`,
  ...(i === 0 ? {others: ['desk@silent.example', 'Post@silent.example']} : {}),
  password: i === 1 ? 'another' : PASSWORD,
  key: i % 2 ? 'rsa-2048' : 'p-256',
  // One of each tool; the others open immediately.
  packing: PACKINGS[i] ?? 'quick',
}));

let certificate: (i: number) => Uint8Array;
beforeAll(async () => {
  const files = await certificateFiles(START, CERTIFICATES);
  certificate = i => files.get(`quiet-${i}`);
});

let company: Importing;
let folder: string;
beforeEach(() => {
  company = openImporting();
  folder = company.google.addDriveFolder({name: 'Certificates'});
});

/** It begins as a PKCS#12 does, and cannot be opened. */
const SHELL = new Uint8Array(3000);
SHELL.set([0x30, 0x82, 0x0b, 0xb4, 0x02, 0x01, 0x03, 0x30]);

const addFile = (name: string, bytes: Uint8Array = SHELL, of: object = {}) =>
  company.google.addDriveFile({name, bytes, parent: folder, ...of});

const addFolder = (name: string, parent = folder) =>
  company.google.addDriveFolder({name, parent});

const addList = (name: string, csv: string, parent = folder) =>
  addFile(name, Buffer.from(csv), {parent, mimeType: 'text/csv'});

const INPUT = {password: '', several: false, page: ''};

/** Scans to the end, as the page does; gives the last answer and how many there were. */
function scan(
  input: Partial<Verbs['scanFolder']['in']> = {},
): FolderScan & {scans: number} {
  const request = {...INPUT, folder, ...input};
  let found = company.ask('scanFolder', request);
  let scans = 1;
  for (; found.next; scans++) {
    expect(scans).toBeLessThan(50);
    found = company.ask('scanFolder', {...request, page: found.next});
  }
  return {...found, scans};
}

/** `file → alias`, one line each. */
const told = ({matches}: FolderScan) =>
  matches.map(it => `${it.name} → ${it.alias} (${it.how}, ${it.sure})`);

const linkTo = (id: string) => `https://drive.google.com/file/d/${id}/view`;

describe('the scan', () => {
  it('finds certificate files in subfolders, behind shortcuts, and without an ending', () => {
    const {google} = company;
    company.fillIn(
      ['ada', 'ben', 'cleo', 'dan', 'eve', 'fay'].map(it => [
        `${it}@example.com`,
      ]),
    );
    addFile('ada@example.com.P12');
    addFile('ben@example.com.pfx', SHELL, {
      parent: addFolder('below', addFolder('deep')),
    });
    addFile('cleo@example.com');
    addFile('dan@example.com', Buffer.from('no certificate'));
    addFile('readme.txt');
    addFile('trash@example.com.p12', SHELL, {trashed: true});
    addFile('eve@example.com.p12', SHELL, {parent: addFolder('shared')});
    const elsewhere = google.addDriveFolder({name: 'elsewhere'});
    addFile('fay@example.com.p12', SHELL, {parent: elsewhere});
    google.addDriveShortcut(elsewhere, {name: 'more', parent: folder});
    google.addDriveShortcut(folder, {name: 'in a circle', parent: elsewhere});
    google.addDriveShortcut('1gone-for-ever', {name: 'gone', parent: folder});
    const found = scan();
    expect(told(found).sort()).toEqual([
      'ada@example.com.P12 → ada@example.com (address in name, certain)',
      'cleo@example.com → cleo@example.com (address in name, certain)',
      'deep/below/ben@example.com.pfx → ben@example.com (address in name, certain)',
      'more/fay@example.com.p12 → fay@example.com (address in name, certain)',
      'shared/eve@example.com.p12 → eve@example.com (address in name, certain)',
    ]);
    expect(found.files).toBe(5);
    expect(found.notices.map(it => it.code)).toEqual(['shortcuts-unreachable']);
    expect(found.notices[0]!.says).toContain('gone');
  });

  it('reads shared drives, and pages of a thousand', () => {
    const {google} = company;
    const driveId = google.addSharedDrive();
    const rows = Array.from({length: 1003}, (_, i) => `u${i}@example.com`);
    company.fillIn(rows.map(it => [it]));
    for (const it of rows) {
      addFile(`${it}.p12`, SHELL, {parent: driveId, driveId});
    }
    const found = scan({folder: driveId});
    expect(found.files).toBe(1003);
    expect(found.matches).toHaveLength(1003);
    const lists = google.state.log.filter(
      it => it.method === 'drive.files.list',
    );
    expect(lists).toHaveLength(2);
  });

  it('looks no deeper than ten folders, and says so', () => {
    company.fillIn([['ada@example.com']]);
    let parent = folder;
    for (let i = 0; i < 9; i++) parent = addFolder(`${i}`, parent);
    addFile('ada@example.com.p12', SHELL, {parent});
    expect(scan().notices).toEqual([]);
    addFile('ben@example.com.p12', SHELL, {parent: addFolder('9', parent)});
    const found = scan();
    expect(found.files).toBe(1);
    expect(found.notices.map(it => it.code)).toEqual(['folder-too-large']);
  });

  it('looks into the files whose names do not say enough', () => {
    company.fillIn(CERTIFICATES.map(it => [it.address]));
    CERTIFICATES.forEach((_, i) =>
      addFile(`0a1b2c3d4e${i}.p12`, certificate(i)),
    );
    const found = scan({password: PASSWORD});
    expect(told(found)).toHaveLength(11);
    expect(new Set(found.matches.map(it => it.how))).toEqual(
      new Set(['address in certificate']),
    );
    expect(found.unmatched).toEqual([
      {
        fileId: expect.any(String),
        name: '0a1b2c3d4e1.p12',
        why: expect.stringContaining('password'),
      },
    ]);
    expect(company.rows()).toEqual(
      CERTIFICATES.map(it => [it.address, '', '', '']),
    );
  });

  it('continues where it was when it takes long, and asks again after a failure', () => {
    const {google} = company;
    const {settings} = company.ask('settings', {});
    company.ask('saveSettings', {settings: {...settings, width: 4}});
    company.fillIn(CERTIFICATES.map(it => [it.address]));
    CERTIFICATES.forEach((_, i) =>
      addFile(`0a1b2c3d4e${i}.p12`, certificate(i)),
    );
    const at = (part: string) => (request: {url: string}) =>
      request.url.includes(part);
    google.faults.add({match: at('parents'), respond: {status: 503}});
    google.faults.add({match: at('alt=media'), times: 12, respond: 'slow'});
    const first = company.ask('scanFolder', {
      ...{...INPUT, folder, password: PASSWORD},
    });
    expect([first.matches.length, first.unmatched.length]).toEqual([3, 9]);
    expect(first.unmatched.map(it => it.why)).toContain(
      'The file name doesn’t say which user the file belongs to, and the file hasn’t been opened yet. Continue the scan.',
    );
    google.faults.add({match: at('alt=media'), times: 8, respond: 'slow'});
    const found = scan({password: PASSWORD, page: first.next});
    expect([found.scans, found.matches.length]).toEqual([2, 11]);
    expect(found.unmatched).toHaveLength(1);
  });

  it('uses lists next to the files, each for its own folder', () => {
    company.fillIn([['ada@example.com'], ['ben@example.com']]);
    const one = addFolder('one');
    const two = addFolder('two');
    addFile('a.p12', SHELL, {parent: one});
    addFile('a.p12', SHELL, {parent: two});
    addList('passwords.csv', 'ada@example.com,a.p12,x\n', one);
    addList(
      'Passwords.CSV',
      'file;pass;user\na.p12;y;ben@example.com\nb.p12;z;cleo@example.com\n',
      two,
    );
    addList('old passwords.csv', '');
    const found = scan();
    expect(told(found)).toEqual([
      'one/a.p12 → ada@example.com (passwords.csv, certain)',
      'two/a.p12 → ben@example.com (passwords.csv, certain)',
    ]);
    expect(found.matches.every(it => it.hasPassword)).toBe(true);
    expect(found.notices.map(it => it.code)).toEqual([
      'password-list-unusable',
    ]);
  });

  it('opens a file with the password that its list gives', () => {
    company.fillIn([['quiet1@silent.example']]);
    addFile('serial-7.p12', certificate(1));
    addList('passwords.csv', 'path,password\nserial-7.p12,another\n');
    expect(told(scan({password: PASSWORD}))).toEqual([
      'serial-7.p12 → quiet1@silent.example (address in certificate, certain)',
    ]);
  });

  it('opens a file with the secret that its list names, if Settings allow it', () => {
    const secret = {project: 'smime-prod', secret: 'serial-7'};
    const another = new TextEncoder().encode('another');
    company.google.addSecret(secret, another, [OPERATOR]);
    company.fillIn([['quiet1@silent.example']]);
    addFile('serial-7.p12', certificate(1));
    addList(
      'passwords.csv',
      'path,password\nserial-7.p12,projects/smime-prod/secrets/serial-7\n',
    );
    const refused = scan();
    expect(told(refused)).toEqual([]);
    expect(JSON.stringify(refused)).toContain('Settings doesn’t allow any');
    const {settings} = company.ask('settings');
    company.ask('saveSettings', {
      settings: {...settings, secretPrefix: 'projects/smime-prod'},
    });
    expect(told(scan())).toEqual([
      'serial-7.p12 → quiet1@silent.example (address in certificate, certain)',
    ]);
  });

  it('lets one certificate fill several rows if that is wanted', () => {
    const addresses = ['quiet0', 'desk', 'post'].map(
      it => `${it}@silent.example`,
    );
    company.fillIn(addresses.map(it => ['quiet0@silent.example', it]));
    addFile('serial.p12', certificate(0));
    const single = scan({password: PASSWORD});
    expect(single.matches).toEqual([]);
    expect(single.ambiguous).toMatchObject([
      {
        files: [{name: 'serial.p12'}],
        mailboxes: addresses.map(alias => ({alias})),
      },
    ]);
    const several = scan({password: PASSWORD, several: true});
    expect(several.matches.map(it => it.alias).sort()).toEqual(
      [...addresses].sort(),
    );
  });

  it('lists ambiguous files with their candidates, and guesses nothing', () => {
    company.fillIn([
      ['ada@example.com'],
      ['eve@example.com'],
      ['eve@example.org'],
    ]);
    addFile('ada@example.com.p12');
    addFile('ada@example.com-2027.p12');
    addFile('eve.p12');
    const found = scan();
    expect(found.matches).toEqual([]);
    expect(found.ambiguous).toMatchObject([
      {
        files: [
          {name: 'ada@example.com-2027.p12'},
          {name: 'ada@example.com.p12'},
        ],
        mailboxes: [{alias: 'ada@example.com'}],
        why: '2 files are for ada@example.com. Choose one of them, usually the newest.',
      },
      {
        files: [{name: 'eve.p12'}],
        mailboxes: [{alias: 'eve@example.com'}, {alias: 'eve@example.org'}],
      },
    ]);
  });

  it('does not list files that rows already name', () => {
    const id = addFile('ada@example.com.p12');
    company.fillIn([['ada@example.com', '', linkTo(id)]]);
    expect(scan()).toMatchObject({
      files: 1,
      present: 1,
      matches: [],
      unmatched: [],
    });
  });

  it('never says a password, and keeps none', () => {
    company.fillIn([['quiet1@silent.example'], ['quiet2@silent.example']]);
    addFile('serial-7.p12', certificate(1));
    addFile('serial-8.p12', certificate(2));
    addList('passwords.csv', 'path,password\nserial-7.p12,another\n');
    const {workspace} = company;
    const said = JSON.stringify(scan({password: PASSWORD}));
    const kept = JSON.stringify([
      workspace.properties,
      workspace.cache,
      workspace.log,
    ]);
    for (const secret of ['another', PASSWORD]) {
      expect(said).not.toContain(secret);
      expect(kept).not.toContain(secret);
    }
  });

  it('ignores a page that was tampered with', () => {
    company.fillIn([['quiet2@silent.example']]);
    const id = addFile('serial-8.p12', certificate(2));
    for (const page of ['[]', '{', JSON.stringify({[id]: {code: 'x'}})]) {
      expect(told(scan({password: PASSWORD, page}))).toHaveLength(1);
    }
  });

  it.each([
    ['my folder', 'folder-not-a-link'],
    ['', 'folder-not-a-link'],
    [
      'https://drive.google.com/drive/folders/1nothing-is-here',
      'folder-not-found',
    ],
  ])('refuses the folder %p with %s', (given, code) => {
    expect(company.refusal('scanFolder', {...INPUT, folder: given})).toEqual([
      code,
    ]);
  });

  it('refuses a file, a folder of someone else, and a sheet that knows nobody', () => {
    const refusal = (given: string) =>
      company.refusal('scanFolder', {...INPUT, folder: given});
    expect(refusal(addFile('ada.p12'))).toEqual(['not-a-folder']);
    const theirs = company.google.addDriveFolder({
      name: 'Theirs',
      readers: ['eve@example.com'],
    });
    expect(refusal(theirs)).toEqual(['folder-not-found']);
    expect(refusal(folder)).toEqual(['no-mailboxes-known']);
  });

  it('gives nothing of a folder that cannot be read whole', () => {
    company.fillIn([['ada@example.com']]);
    addFolder('below');
    const {google} = company;
    google.disableApi(google.project, 'drive');
    expect(company.refusal('scanFolder', {...INPUT, folder})).toEqual([
      'api-disabled',
    ]);
  });
});

describe('500 files of different tools', () => {
  it.each(IS_LONG ? [1, 2] : [1])(
    '(seed %i): at least 95 % are matched where names or contents allow, none wrongly',
    seed => {
      const {files, wanted} = noisyFolder(488, seed);
      company.fillIn([
        ...wanted.map(it => [it.user]),
        ...CERTIFICATES.map(it => [it.address]),
      ]);
      const folders = new Map([['', folder]]);
      const folderAt = (path: readonly string[]): string => {
        const key = path.join('/');
        const made =
          folders.get(key) ??
          addFolder(path[path.length - 1]!, folderAt(path.slice(0, -1)));
        folders.set(key, made);
        return made;
      };
      const owners = new Map<string, {owner: string | null; allows: boolean}>();
      for (const {file, owner, allows} of files) {
        const parent = folderAt(file.path);
        owners.set(addFile(file.name, SHELL, {parent}), {
          owner: owner?.alias ?? null,
          allows,
        });
      }
      CERTIFICATES.forEach(({address, password}, i) => {
        const allows = password === PASSWORD;
        owners.set(addFile(`${1e15 + i}.pfx`, certificate(i)), {
          owner: address,
          allows,
        });
      });
      const found = scan({password: PASSWORD});
      const aliases = new Map(found.matches.map(it => [it.fileId, it.alias]));
      const wrong = found.matches.filter(
        it => it.alias !== owners.get(it.fileId)!.owner,
      );
      const allowed = [...owners].filter(([, it]) => it.allows);
      const missed = allowed.filter(([id]) => !aliases.has(id));
      expect(wrong).toEqual([]);
      expect(allowed.length).toBeGreaterThan(350);
      if (missed.length > allowed.length * 0.05) {
        throw new Error(JSON.stringify(missed));
      }
      const {matches, ambiguous, unmatched, present} = found;
      const all = [matches, ambiguous.flatMap(it => it.files), unmatched];
      const ids = new Set(all.flat().map(it => it.fileId));
      expect([ids.size, present, found.files]).toEqual([500, 0, 500]);
    },
  );
});

describe('taking matches', () => {
  /** What the page sends for everything that was matched. */
  const accept = (found: FolderScan) =>
    found.matches.map(({fileId, user, alias}) => ({fileId, user, alias}));

  it('fills rows and adds them, with the passwords of lists or the one that is given', () => {
    company.fillIn([['ada@example.com', '', '', 'typed'], ['ben@example.com']]);
    const ada = addFile('ada@example.com.p12');
    const ben = addFile('ben@example.com.p12');
    const cleo = addFile('c.p12');
    addList('passwords.csv', 'cleo@example.com,c.p12,=1\n');
    const accepted = accept(scan());
    const request = {folder, password: 'given', accepted};
    expect(company.ask('takeMatches', request)).toEqual({
      filled: 2,
      added: 1,
      unchanged: 0,
      gone: 0,
    });
    const rows = [
      ['ada@example.com', '', linkTo(ada), 'given'],
      ['ben@example.com', '', linkTo(ben), 'given'],
      ['cleo@example.com', '', linkTo(cleo), '=1'],
    ];
    expect(company.rows()).toEqual(rows);
    expect(company.ask('takeMatches', request)).toMatchObject({
      filled: 0,
      added: 0,
      unchanged: 3,
    });
    expect(company.rows()).toEqual(rows);
  });

  it('leaves a password alone that was typed for this very file', () => {
    const ada = addFile('ada@example.com.p12');
    company.fillIn([['ada@example.com', '', linkTo(ada), 'typed']]);
    company.ask('takeMatches', {
      folder,
      password: 'given',
      accepted: [{fileId: ada, user: 'ada@example.com', alias: ''}],
    });
    expect(company.rows()[0]![3]).toBe('typed');
  });

  it('accepts no file from outside the folder, and no invalid input', () => {
    company.fillIn([['ada@example.com']]);
    const elsewhere = addFile('ada@example.com.p12', SHELL, {parent: 'other'});
    const text = addFile('readme.txt');
    const accepted = [elsewhere, text].map(fileId => ({
      ...{fileId, user: 'ada@example.com', alias: ''},
    }));
    const request = {folder, password: '', accepted};
    expect(company.ask('takeMatches', request)).toMatchObject({
      filled: 0,
      gone: 2,
    });
    const nonsense = [{fileId: text, user: 'ada', alias: ''}];
    for (const it of [nonsense, 'all' as never]) {
      expect(
        company.refusal('takeMatches', {...request, accepted: it}),
      ).toEqual(['matches-unreadable']);
    }
    expect(company.rows()).toEqual([['ada@example.com', '', '', '']]);
  });

  it('ends the same wherever it is killed', () => {
    company.fillIn([['ada@example.com'], ['ben@example.com']]);
    addFile('ada@example.com.p12');
    addFile('c.p12');
    addList('passwords.csv', 'cleo@example.com,c.p12,z\n');
    const request = {folder, password: 'p', accepted: accept(scan())};
    const {workspace} = company;
    const rewind = workspace.checkpoint();
    let calls = 0;
    workspace.faults.onHostCall(() => void calls++);
    company.ask('takeMatches', request);
    const undisturbed = company.rows();
    expect(undisturbed).toHaveLength(3);
    const deaths = Array.from({length: Math.ceil(calls / 3)}, (_, i) => i * 3);
    for (const killed of sampleOf(deaths, 6)) {
      rewind();
      let call = 0;
      workspace.faults.onHostCall(() => {
        if (call++ === killed) throw new KillExecution();
      });
      expect(() => company.ask('takeMatches', request)).toThrow(ScriptError);
      workspace.faults.onHostCall(null);
      workspace.clock.advance(100_000);
      company.ask('takeMatches', request);
      expect({killed, rows: company.rows()}).toEqual({
        killed,
        rows: undisturbed,
      });
    }
  });
});
