/** A file from the computer for a mailbox whose row names a file in Drive. */
import {OPERATOR} from '../../../emulator/company';
import {
  address,
  COMMON_PASSWORD,
  GOOD,
  openFilesCompany,
  type FilesCompany,
} from '../../support/files-company';
import {DIST} from '../../support/project';

const [FIRST = ''] = GOOD;

let company: FilesCompany;
beforeEach(async () => {
  company = await openFilesCompany(DIST);
});

const ask = (request: object) => company.workspace.run('door', [request]);

function run(action: string): unknown {
  company.workspace.activate('Rollout', 'A2');
  ask({verb: 'start', action, selection: 'selected'});
  return ask({verb: 'continue'});
}

const row = () => {
  const [header = [], line = []] = company.workspace.shown('Rollout');
  return Object.fromEntries(header.map((name, i) => [name, line[i] ?? '']));
};

it('leaves a row finished whose password was emptied', () => {
  const file = company.google.addDriveFile({
    name: `${FIRST}.p12`,
    bytes: company.file(FIRST),
    readers: [OPERATOR],
  });
  company.workspace.edit('Rollout', 2, 'Certificate file', file);
  company.workspace.edit('Rollout', 2, 'Password', COMMON_PASSWORD);
  run('upload');
  expect(row()).toMatchObject({State: 'Uploaded', Password: ''});
  const handedIn = {
    ...{name: 'new.p12', user: address(FIRST), alias: '', keys: {}},
    base64: Buffer.from(company.file(FIRST)).toString('base64'),
    password: COMMON_PASSWORD,
  };
  ask({verb: 'uploadFiles', files: [handedIn], makeDefault: true});
  for (const action of ['check', 'upload']) {
    expect(run(action)).toMatchObject({value: {succeeded: 1}});
    expect(row()).toMatchObject({State: 'Kept', 'Certificate file': file});
  }
});

it('is not for a row without a proper address', () => {
  const rows = () =>
    (ask({verb: 'mailboxes'}) as {value: {rows: unknown[]}}).value.rows;
  const before = rows();
  company.workspace.edit('Rollout', 2, 1, '');
  company.workspace.edit('Rollout', 2, 'Certificate file', 'somebody.p12');
  expect(rows()).toEqual(before.slice(1));
});
