/** A folder of certificate and key files in Drive: scanned, and imported into the CSE sheet. */
import {KillExecution, ScriptError} from '../../../emulator/workspace';
import type {CseFolder} from '../../../src/core/door/contract';
import {openImporting, type Importing} from '../../support/importing';
import {sampleOf} from '../../support/sample';

let company: Importing;
/** What the admin gives. */
let link: string;
/** The two folders that Google's tool expects. */
let certs: string;
let keys: string;

beforeEach(() => {
  company = openImporting();
  link = company.google.addDriveFolder({name: 'For CSE'});
  certs = company.google.addDriveFolder({name: 'certs', parent: link});
  keys = company.google.addDriveFolder({name: 'keys', parent: link});
});

const addFile = (name: string, parent: string, size = 1500) =>
  company.google.addDriveFile({name, bytes: new Uint8Array(size), parent});

/** @returns the links that the row is to hold */
const addPair = (user: string) =>
  [
    addFile(`${user}.p7pem`, certs),
    addFile(`${user.toUpperCase()}.WRAP`, keys),
  ].map(linkTo);

const linkTo = (id: string) => `https://drive.google.com/file/d/${id}/view`;

const INPUTS = ['User', 'Certificate', 'Password', 'Key metadata', 'Use'];

const fillIn = (...rows: string[][]) =>
  rows.forEach((row, i) =>
    row.forEach((text, j) => {
      if (text) company.workspace.edit('CSE', i + 2, INPUTS[j]!, text);
    }),
  );

/** User, certificate, password, key metadata, use. */
const rows = () =>
  company
    .lines('CSE')
    .map(line => INPUTS.map(name => line[name]!))
    .filter(it => it.join('') !== '');

const scan = () => company.ask('scanCseFolder', {link});
const take = (confirmed: number) =>
  company.ask('takeCseFolder', {link, confirmed});

const counts = ({added, changed, unchanged, left}: CseFolder) => ({
  ...{added, changed, unchanged, left},
});

describe('looking through a folder', () => {
  it('says what would come of it, opens no file and writes nothing', () => {
    const {google} = company;
    const [ada, adaKey] = addPair('ada@example.com');
    addPair('ben@example.com');
    addPair('cleo@example.com');
    fillIn(
      ['ada@example.com', ada!, '', adaKey!],
      ['ben@example.com', 'an-older-file', '', 'wrap'],
    );
    const [before, requests] = [rows(), google.state.log.length];
    const found = scan();
    expect(counts(found)).toEqual({
      ...{added: 1, changed: 1, unchanged: 1, left: 0},
    });
    expect(found.examples).toEqual([
      {
        user: 'cleo@example.com',
        certificate: 'certs/cleo@example.com.p7pem',
        metadata: 'keys/CLEO@EXAMPLE.COM.WRAP',
        does: 'added',
      },
      {
        user: 'ben@example.com',
        certificate: 'certs/ben@example.com.p7pem',
        metadata: 'keys/BEN@EXAMPLE.COM.WRAP',
        does: 'changed',
      },
    ]);
    expect(found.notices).toEqual([]);
    expect(rows()).toEqual(before);
    const asked = google.state.log.slice(requests).map(it => it.method);
    expect(asked).toEqual([
      'drive.files.get',
      ...Array.from({length: 3}, () => 'drive.files.list'),
    ]);
  });

  it('lists every file that is not taken, with the reason and what to do', () => {
    addFile('ada@example.com.p7pem', certs);
    addFile('ben@example.com.wrap', keys);
    addFile('cleo@example.com.p7pem', link);
    addFile('cleo@example.com.p7pem', link);
    addFile('dan@example.com.wrap', keys, 0);
    addFile('eve@example.com.wrap', keys, 70_000);
    addFile('root.pem', certs);
    addPair('fay@example.com');
    addPair('gil@example.com');
    addFile('gil@example.com.p12', certs);
    addFile('readme.txt', link);
    fillIn(['fay@example.com', '', '', '', 'signing']);
    const found = scan();
    expect(counts(found)).toEqual({
      ...{added: 1, changed: 0, unchanged: 0, left: 9},
    });
    expect(found.leftovers.map(it => `${it.path}: ${it.says}`)).toEqual([
      'certs/ada@example.com.p7pem: There is no key file for ada@example.com.',
      'certs/fay@example.com.p7pem: Row 2 of the CSE sheet is already for fay@example.com, but not for both uses.',
      'certs/root.pem: The file name is not an e-mail address, so it doesn’t say which user the file belongs to.',
      'cleo@example.com.p7pem: cleo@example.com has 2 certificate files: cleo@example.com.p7pem, cleo@example.com.p7pem.',
      'cleo@example.com.p7pem: cleo@example.com has 2 certificate files: cleo@example.com.p7pem, cleo@example.com.p7pem.',
      'keys/FAY@EXAMPLE.COM.WRAP: Row 2 of the CSE sheet is already for fay@example.com, but not for both uses.',
      'keys/ben@example.com.wrap: There is no certificate file for ben@example.com.',
      'keys/dan@example.com.wrap: The file is empty.',
      'keys/eve@example.com.wrap: The file has 70,000 bytes. A file of this kind has 65,536 at most.',
    ]);
    expect(found.leftovers[0]!.name).toBe('ada@example.com.p7pem');
    expect(found.leftovers.filter(it => it.fix === '')).toEqual([]);
    expect(found.notices.map(it => it.says)).toEqual([
      '1 PKCS#12 file was ignored because there is a certificate chain for the same user.',
      '1 file of another kind was ignored: readme.txt.',
    ]);
  });

  it('needs only a few requests for a thousand files, and lists a hundred leftovers', () => {
    const {google} = company;
    for (let i = 0; i < 450; i++) {
      addFile(`u${i}@example.com.p7pem`, link);
      addFile(`u${i}@example.com.wrap`, link);
    }
    for (let i = 0; i < 120; i++) addFile(`v${i}@example.com.wrap`, link);
    const requests = google.state.log.length;
    const found = scan();
    expect(counts(found)).toEqual({
      ...{added: 450, changed: 0, unchanged: 0, left: 120},
    });
    expect(found.leftovers).toHaveLength(100);
    // The folder itself, two pages of it, and its two subfolders.
    expect(google.state.log.length - requests).toBe(5);
  });

  it('finds nothing in a folder of something else, and says so', () => {
    addFile('holiday.jpg', link);
    const found = scan();
    expect(counts(found)).toEqual({
      ...{added: 0, changed: 0, unchanged: 0, left: 0},
    });
    expect(found.notices.map(it => it.code)).toEqual([
      'cse-folder-without-files',
      'cse-folder-others',
    ]);
  });

  it.each([
    ['what is no link', 'certs', 'folder-not-a-link'],
    ['a folder that is gone', '1NoSuchFolderAnywhere', 'folder-not-found'],
    ['not UTF-8 text', null as never, 'folder-not-a-link'],
  ])('refuses %s', (_, given, code) => {
    expect(company.refusal('scanCseFolder', {link: given})).toEqual([code]);
    const input = {link: given, confirmed: 0};
    expect(company.refusal('takeCseFolder', input)).toEqual([code]);
  });
});

describe('taking a folder', () => {
  it('adds rows and fills them, once', () => {
    const ada = addPair('ada@example.com');
    const ben = addPair('ben@example.com');
    const cleo = addPair('cleo@example.com');
    fillIn(
      ['dan@example.com', 'kept', 'secret', 'wrap', 'signing'],
      ['Ben@example.com', 'an-older-file', 'typed', ben[1]!, 'both'],
    );
    expect(take(3)).toEqual({added: 2, changed: 1});
    const after = [
      ['dan@example.com', 'kept', 'secret', 'wrap', 'signing'],
      ['Ben@example.com', ben[0], 'typed', ben[1], 'both'],
      ['ada@example.com', ada[0], '', ada[1], ''],
      ['cleo@example.com', cleo[0], '', cleo[1], ''],
    ];
    expect(rows()).toEqual(after);
    expect(counts(scan())).toEqual({
      ...{added: 0, changed: 0, unchanged: 3, left: 0},
    });
    expect(take(0)).toEqual({added: 0, changed: 0});
    expect(rows()).toEqual(after);
  });

  it('writes nothing when it would do something else than was confirmed', () => {
    addPair('ada@example.com');
    const {added, changed} = scan();
    addPair('ben@example.com');
    const input = {link, confirmed: added + changed};
    expect(company.refusal('takeCseFolder', input)).toEqual([
      'cse-folder-differs',
    ]);
    expect(
      company.refusal('takeCseFolder', {...input, confirmed: NaN}),
    ).toEqual(['cse-folder-differs']);
    expect(rows()).toEqual([]);
  });

  it('keeps out of the way of a run', () => {
    addPair('ada@example.com');
    take(1);
    addPair('ben@example.com');
    company.ask('start', {action: 'cseCheck', selection: 'all'});
    const input = {link, confirmed: 1};
    expect(company.refusal('takeCseFolder', input)).toEqual([
      'run-in-progress',
    ]);
    expect(rows()).toHaveLength(1);
  });

  it('ends the same wherever it is killed and done again', () => {
    const {workspace} = company;
    addPair('ada@example.com');
    addPair('ben@example.com');
    addPair('cleo@example.com');
    fillIn(['ben@example.com', 'an-older-file', '', 'wrap']);
    const rewind = workspace.checkpoint();
    let calls = 0;
    workspace.faults.onHostCall(() => void calls++);
    take(3);
    const undisturbed = rows();
    expect(undisturbed).toHaveLength(3);
    const every = Array.from({length: Math.ceil(calls / 2)}, (_, i) => i * 2);
    for (const killed of sampleOf(every, 8)) {
      rewind();
      let call = 0;
      workspace.faults.onHostCall(() => {
        if (call++ === killed) throw new KillExecution();
      });
      expect(() => take(3)).toThrow(ScriptError);
      workspace.faults.onHostCall(null);
      workspace.clock.advance(100_000);
      const {added, changed} = scan();
      take(added + changed);
      expect({killed, rows: rows()}).toEqual({killed, rows: undisturbed});
    }
  });
});
