/** An execution may die at any time: wherever it does, key pairs and identities end as if it had not. */
import type {CseAction} from '../../../src/core/door/contract';
import {
  ADA,
  BEN,
  NEW_SERVICE,
  openCseCompany,
  type CseCompany,
} from '../../support/cse-company';
import {confirmedRows} from '../../support/confirmed-rows';
import {expectSameWhereverKilled} from '../../support/killed-anywhere';

const USES = ['signing', 'encryption'] as const;

let company: CseCompany;
let asUploaded: () => void;

beforeAll(async () => {
  company = await openCseCompany();
  company.fillIn(
    {
      ...{user: ADA, certificate: company.certificate('ada')},
      metadata: company.wrapFile('ada'),
    },
    ...USES.map(use => ({
      ...{user: BEN, use, certificate: company.certificate(`ben ${use}`)},
      metadata: company.wrapFile(`ben ${use}`),
    })),
  );
});

/**
 * An identity is one for two rows. The row that comes second finds it changed, or reports what it was about to change when the
 * execution died: its line says the same as the first one’s, or nothing new. In the Log, either may be above.
 */
function withoutRepeatedChanges(
  log: ReturnType<CseCompany['lines']>,
): Readonly<Record<string, unknown>>[] {
  const changed = new Map<string, (typeof log)[number]>();
  const changeIn = (line: (typeof log)[number]) =>
    `${String(line['Action'])} ${String(line['User'])}`;
  for (const line of log) {
    const first = changed.get(changeIn(line));
    const found = first?.['Before (IDs)'];
    if (!first || found === 'identity none') changed.set(changeIn(line), line);
  }
  return log.map(line => {
    const isFirst = changed.get(changeIn(line)) === line;
    if (isFirst || line['Action'] !== 'Delete identity') return line;
    expect(line['After (IDs)']).toBe('identity none');
    return {...line, Before: '', After: '', 'Before (IDs)': ''};
  });
}

/** The complete final state, with names for Google's ids that are the same in every run. */
const left = () => {
  const names = new Map<string, string>();
  const pairs = [ADA, BEN].flatMap(user =>
    company.google.cseKeyPairs(user).map(({id, fingerprint, metadata}) => {
      const [of] = metadata;
      const where = of && 'kaclsUri' in of ? of.kaclsUri : '';
      const name = `${fingerprint.slice(0, 8)}@${where}`;
      names.set(id, name);
      return `${user}: ${name}`;
    }),
  );
  const named = (value: unknown) =>
    [...names].reduce(
      (text, [id, name]) => text.split(id).join(name),
      JSON.stringify(value),
    );
  return {
    pairs: pairs.sort(),
    identities: [ADA, BEN].map(it => named(company.google.cseIdentities(it))),
    rows: company.lines().map(it => named({...it, Updated: ''})),
    log: withoutRepeatedChanges(company.lines('Log'))
      .map(it => named({...it, Time: ''}))
      // Whichever line is the first of its run; rows with a change in flight come last.
      .map(it => it.replace(/ \(S\/MIME Rollout [\d.]+\)/, ''))
      .sort(),
  };
};

const start = (action: CseAction) => ({
  ...{verb: 'start', action, selection: 'all'},
});

const confirmed = (action: CseAction, count: number) => ({
  ...{...start(action), confirmed: count},
  ...confirmedRows(company.workspace, {action, selection: 'all'}),
});

it('Upload ends the same', () => {
  expectSameWhereverKilled(company.company, start('cseUpload'), 1, left);
  company.run('cseUpload');
  expect(left().pairs).toHaveLength(3);
  expect(company.lines().map(it => it['State'])).toEqual([
    'In place',
    'In place',
    'In place',
  ]);
  company.type(ADA, 'Key metadata', company.wrapFile('ada', NEW_SERVICE));
  for (const use of USES) {
    const name = `ben next ${use}`;
    const metadata = company.wrapFile(name, NEW_SERVICE);
    company.type(BEN, 'Certificate', company.certificate(name), use);
    company.type(BEN, 'Key metadata', metadata, use);
  }
  asUploaded = company.checkpoint();
}, 60_000);

it('Switch ends the same', () => {
  asUploaded();
  expectSameWhereverKilled(company.company, start('cseSwitch'), 6, left);
  company.run('cseSwitch');
  expect(left().pairs).toHaveLength(6);
  asUploaded = company.checkpoint();
}, 60_000);

it('Roll back ends the same', () => {
  asUploaded();
  expectSameWhereverKilled(company.company, start('cseRollBack'), 8, left);
}, 60_000);

it('Disable and Delete identity end the same', () => {
  asUploaded();
  for (const action of ['cseDisable', 'cseDeleteIdentity'] as const) {
    const begun = confirmed(action, 3);
    expectSameWhereverKilled(company.company, begun, 8, left);
  }
}, 60_000);
