/** Requests that our page would never send: the door answers each of them, and the sheet stays unchanged. */
import type {Verb} from '../../../src/core/door/contract';
import {openImporting, type Importing} from '../../support/importing';

/** Verbs that get rows in. */
const VERBS: readonly Verb[] = [
  'readCsv',
  'importCsv',
  'scanFolder',
  'takeMatches',
  'addAliases',
  'countUsers',
  'addUsers',
  'forgetUsersFrom',
  'uploadFiles',
  'openProtected',
  'certificates',
];

const FIELDS = [
  ...['source', 'folder', 'password', 'several', 'page', 'accepted'],
  ...['confirmed', 'from', 'keep', 'files', 'makeDefault', 'user', 'alias'],
  ...['keys'],
];

const VALUES = [null, 5, 'x', [], [null], [5], {}, {kind: 'text'}, true];

let company: Importing;
beforeAll(() => {
  company = openImporting();
  company.fillIn([['ada@example.com', '', 'ada.p12', 'pw']]);
});

it.each(VERBS)('asked of %s is answered, and nothing is written', verb => {
  const before = company.workspace.shown('Rollout');
  for (const value of VALUES) {
    const input = Object.fromEntries(FIELDS.map(it => [it, value]));
    const codes = company.refusal(verb, input);
    expect([value, codes]).not.toEqual([value, ['door-fault']]);
  }
  expect(company.workspace.shown('Rollout')).toEqual(before);
});

it('two files for one mailbox are not taken', () => {
  const folder = company.google.addDriveFolder({name: 'Certificates'});
  const accepted = ['one.p12', 'two.p12'].map(name => ({
    fileId: company.google.addDriveFile({
      ...{name, bytes: new Uint8Array(9), parent: folder},
    }),
    ...{user: 'ada@example.com', alias: ''},
  }));
  const input = {folder, password: '', accepted};
  expect(company.refusal('takeMatches', input)).toEqual(['matches-unreadable']);
});
