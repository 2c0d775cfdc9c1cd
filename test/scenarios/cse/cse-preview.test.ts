/**
 * What the actions of the CSE sheet would do, reported before anything is done: neither Gmail nor the key service receives
 * anything.
 */
import {
  ADA,
  BEN,
  CLEO,
  KEY_SERVICE,
  NEW_SERVICE,
  openCseCompany,
  PASSWORD,
  rowsOf,
  type CseCompany,
} from '../../support/cse-company';
import type {CseAction} from '../../../src/core/door/contract';

let company: CseCompany;
let asOpened: () => void;

beforeAll(async () => {
  company = await openCseCompany({token: 'token.of.the-provider'});
  company.fillIn(ada(), ben('signing'), ben('encryption'));
  asOpened = company.checkpoint();
});
beforeEach(() => asOpened());

const {ada, ben, pairs, identity} = rowsOf(() => company);

/** Previews an action over all rows and returns their messages, without the common beginning. */
function previewed(action: CseAction): string[] {
  const states = company.lines().map(it => it['State']);
  company.writes();
  company.run(action, {previews: true});
  expect(company.writes()).toEqual([]);
  expect(company.lines().map(it => it['State'])).toEqual(states);
  return company.lines().map(it => {
    expect(it['Message']).toMatch(/^Preview of /);
    return it['Message']!.replace(/^Preview of [^:]+: /, '');
  });
}

const moveToNewService = () => {
  company.type(ADA, 'Key metadata', company.wrapFile('ada', NEW_SERVICE));
  for (const use of ['signing', 'encryption'] as const) {
    const file = company.wrapFile(`ben ${use}`, NEW_SERVICE);
    company.type(BEN, 'Key metadata', file, use);
  }
};

it('of Upload names pair and identity, and after the upload that nothing is left', () => {
  for (const says of previewed('cseUpload')) {
    expect(says).toMatch(
      /^The key pair of “.+” \(valid until .+\) would be stored in Gmail\. An identity that uses the row’s key pair would be created\./,
    );
  }
  company.run('cseUpload');
  expect(company.writes().sort()).toEqual([
    'identities.create',
    'identities.create',
    'keypairs.create',
    'keypairs.create',
    'keypairs.create',
  ]);
  for (const says of previewed('cseUpload')) {
    expect(says).toMatch(/^Nothing would change\./);
  }
});

it('of Upload says that an identity keeps another pair, of Switch that it would be moved', () => {
  company.run('cseUpload');
  const [own] = pairs(ADA);
  moveToNewService();
  const uploads = previewed('cseUpload');
  expect(uploads[0]).toMatch(
    /^The key pair of .+ would be stored in Gmail\. .+the user’s identity uses a different one/,
  );
  const switches = previewed('cseSwitch');
  expect(switches[0]).toContain(
    `would be stored in Gmail. The identity would use the row’s key pair instead of ${own!.id}.`,
  );
  expect(pairs(ADA)).toHaveLength(1);
  company.run('cseSwitch');
  expect(company.writes().filter(it => it === 'identities.patch')).toHaveLength(
    2,
  );
  expect(company.row(ADA)['State']).toBe('Switched');
});

it('of Roll back names the pairs that would be used again', () => {
  company.run('cseUpload');
  const [own] = pairs(ADA);
  moveToNewService();
  company.run('cseSwitch');
  const says = previewed('cseRollBack');
  expect(says[0]).toBe(`The identity would use ${own!.id} again.`);
  company.run('cseRollBack');
  expect(identity(ADA)!.keyPairs).toEqual({primary: own!.id});
  // Rolled back it stays so, whatever is previewed.
  expect(previewed('cseUpload')[0]).toMatch(/^Nothing would change\./);
  expect(previewed('cseSwitch')[0]).toMatch(/^The identity would use/);
  company.run('cseSwitch');
  expect(company.row(ADA)['State']).toBe('Switched');
});

it('of Roll back says so if there is nothing to roll back to', () => {
  company.run('cseUpload');
  expect(previewed('cseRollBack')[0]).toMatch(
    /^Nothing would change\. .*no previous key pair/,
  );
});

it('of Disable, Enable and Delete identity name what each would touch', () => {
  company.run('cseUpload');
  const [own] = pairs(ADA);
  expect(previewed('cseEnable')[0]).toBe('Nothing would change.');
  expect(previewed('cseDisable')[0]).toMatch(
    new RegExp(`^The key pair ${own!.id} would be disabled. `),
  );
  expect(previewed('cseDeleteIdentity')[0]).toBe(
    `The identity, which uses ${own!.id}, would be deleted. The key pairs stay.`,
  );
  company.run('cseDisable', {confirmed: 3});
  expect(previewed('cseDisable')[0]).toBe('Nothing would change.');
  expect(previewed('cseEnable')[0]).toBe(
    `The key pair ${own!.id} would be enabled.`,
  );
  company.run('cseDeleteIdentity', {confirmed: 3});
  expect(previewed('cseDeleteIdentity')[0]).toBe('Nothing would change.');
});

it('of Disable and Delete identity is read before a person confirms, with the key pairs that are meant', () => {
  company.run('cseUpload');
  company.writes();
  const pairsOf = (user: string) => pairs(user).map(it => it.id);
  const look = (action: 'cseDisable' | 'cseDeleteIdentity') =>
    company
      .ask('removal', {action, selection: 'all'})
      .entries.map(it => [it.user, [...it.keyPairs].sort(), it.rows]);
  const [signing, encryption] = pairsOf(BEN);
  expect(look('cseDisable')).toEqual([
    [ADA, pairsOf(ADA), [2]],
    [BEN, [signing], [3]],
    [BEN, [encryption], [4]],
  ]);
  // A user has one identity, whatever the number of rows.
  expect(look('cseDeleteIdentity')).toEqual([
    [ADA, pairsOf(ADA), [2]],
    [BEN, pairsOf(BEN).sort(), [3, 4]],
  ]);
  expect(company.writes()).toEqual([]);
  company.run('cseDisable', {confirmed: 3});
  // What is already done is not counted.
  expect(look('cseDisable').map(it => it[1])).toEqual([[], [], []]);
});

it('gives no private key to the key service, and needs no token', () => {
  company.fillIn({
    ...{user: CLEO, certificate: company.certificate('cleo')},
    ...{metadata: 'wrap', password: PASSWORD},
  });
  company.setUpCse({keyService: KEY_SERVICE, wraps: true});
  const says = previewed('cseUpload').pop();
  expect(says).toContain(
    `would be stored in Gmail, once ${KEY_SERVICE} has wrapped its key.`,
  );
  expect(company.row(CLEO)['Password']).toBe(PASSWORD);
});

it('is in the menu below each action', () => {
  company.workspace.activate('CSE', ['A2']);
  company.workspace.menu('previewCseUploadSelected');
  expect(company.row(ADA)['Message']).toMatch(
    /^Preview of Upload key pair and identity: /,
  );
  expect(company.writes()).toEqual([]);
});
