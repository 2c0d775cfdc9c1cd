/** Certificate files of the CSE sheet that are expensive to open are opened by the page, as those of Rollout are. */
import type {ProtectedFile} from '../../../src/core/door/contract';
import {
  CLEO,
  KEY_SERVICE,
  openCseCompany,
  PASSWORD,
  type CseCompany,
} from '../../support/cse-company';
import {derived} from '../../support/derived';
import {bundleWith} from '../../support/project';

let company: CseCompany;
let rewind: () => void;

beforeAll(async () => {
  company = await openCseCompany(undefined, impatientBundle());
  company.fillIn({
    ...{user: CLEO, certificate: company.certificate('cleo slow')},
    ...{metadata: `${KEY_SERVICE} ${company.wrapped('cleo slow')}`},
    password: PASSWORD,
  });
  rewind = company.checkpoint();
});

beforeEach(() => rewind());

/** The bundle that leaves files to the page which it opens in a moment. */
function impatientBundle(): Record<string, string> {
  return bundleWith(built =>
    built.replace(/\bEXPENSIVE=1e6\b/, 'EXPENSIVE=3e4'),
  );
}

const keysFor = ({derivations}: Pick<ProtectedFile, 'derivations'>) =>
  Object.fromEntries(
    derivations.map(it => [it.id, Buffer.from(derived(it)).toString('base64')]),
  );

/** Hands the keys in, as often as further ones are asked for. */
function open(file: ProtectedFile, password?: string): void {
  let keys = keysFor(file);
  for (let rounds = 0; rounds < 5; rounds++) {
    const {derivations} = company.ask('openProtectedCse', {
      ...{user: file.user, use: file.use!, keys},
      ...(password === undefined ? {} : {password}),
    });
    if (derivations.length === 0) return;
    keys = {...keys, ...keysFor({derivations})};
  }
  throw new Error('it is not opened');
}

const IN_PAGE = {pageDerives: true};

describe('a certificate file that is expensive to open', () => {
  it('waits for the page, which derives its keys, and its row continues', () => {
    company.ask('start', {action: 'cseUpload', selection: 'all'});
    const first = company.ask('continue', IN_PAGE);
    expect(first).toMatchObject({done: 0, finished: false});
    const [file] = first.protectedFiles!;
    expect(file).toMatchObject({row: 2, user: CLEO, alias: CLEO, use: 'both'});
    open(file!);
    expect(company.ask('continue', IN_PAGE)).toMatchObject({
      ...{done: 1, finished: true},
    });
    expect(company.row(CLEO)).toMatchObject({State: 'In place', Password: ''});
    expect(company.google.cseKeyPairs(CLEO)).toHaveLength(1);
    const {properties, cache} = company.workspace;
    const kept = JSON.stringify([properties, cache]);
    expect(kept).not.toContain(PASSWORD);
    for (const key of Object.values(keysFor(file!))) {
      expect(kept).not.toContain(key);
    }
  });

  it('is opened with the one password for the run, which no cell has', () => {
    company.type(CLEO, 'Password', '');
    company.ask('start', {action: 'cseCheck', selection: 'all'});
    const from = {...IN_PAGE, password: PASSWORD};
    const [file] = company.ask('continue', from).protectedFiles!;
    open(file!, PASSWORD);
    expect(company.ask('continue', from)).toMatchObject({finished: true});
    expect(company.row(CLEO)['State']).toMatch(/^Ready/);
  });

  it('is reported to have a wrong password if it does', () => {
    company.type(CLEO, 'Password', 'wrong');
    company.ask('start', {action: 'cseCheck', selection: 'all'});
    const [file] = company.ask('continue', IN_PAGE).protectedFiles!;
    open(file!);
    company.ask('continue', IN_PAGE);
    expect(company.row(CLEO)['Message']).toContain('doesn’t open');
  });

  it('is opened by the script where the page could not, and by the clock', () => {
    company.ask('start', {action: 'cseCheck', selection: 'all'});
    const [file] = company.ask('continue', IN_PAGE).protectedFiles!;
    const {user, alias, use} = file!;
    const except = [{user, alias, use: use!}];
    expect(company.ask('continue', {...IN_PAGE, except})).toMatchObject({
      finished: true,
    });
    expect(company.row(CLEO)['State']).toMatch(/^Ready/);
    rewind();
    company.run('cseCheck');
    expect(company.row(CLEO)['State']).toMatch(/^Ready/);
  });

  it('is refused for a row that is not there, and for another use', () => {
    for (const at of [
      {user: 'nobody@cse.example', use: 'both'},
      {user: CLEO, use: 'signing'},
    ]) {
      expect(company.refusal('openProtectedCse', {...at, keys: {}})).toEqual([
        'no-row',
      ]);
    }
  });
});
