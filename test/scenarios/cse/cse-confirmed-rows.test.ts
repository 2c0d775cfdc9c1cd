/** A run over the CSE sheet does exactly what it was started with, whatever is written into cells meanwhile. */
import fc from 'fast-check';
import type {CseAction} from '../../../src/core/door/contract';
import {CSE_ACTIONS, goesByRecords} from '../../../src/core/rows/actions';
import {
  ADA,
  BEN,
  DORA,
  openCseCompany,
  rowsOf,
  type CseCompany,
} from '../../support/cse-company';
import {confirmedRows} from '../../support/confirmed-rows';
import {changingRequests, editMeanwhile} from '../../support/random-edits';
import {runs, SEED} from '../../support/thoroughness';

const RUNS = runs(CSE_ACTIONS.length, 2000);

let company: CseCompany;
let rewind: () => void;
let changing: ReturnType<typeof changingRequests>;
const {ada, ben, dora, identity} = rowsOf(() => company);

beforeAll(async () => {
  company = await openCseCompany();
  company.fillIn(ada(), ben('signing'), ben('encryption'), dora());
  company.run('cseUpload');
  // Ben can roll back, and Ada has a key pair to switch to.
  for (const use of ['signing', 'encryption'] as const) {
    const name = `ben next ${use}`;
    const metadata = company.wrapFile(name);
    company.type(BEN, 'Certificate', company.certificate(name), use);
    company.type(BEN, 'Key metadata', metadata, use);
  }
  company.run('cseSwitch');
  company.type(ADA, 'Key metadata', 'hardware: blue card');
  changing = changingRequests(company.google);
  rewind = company.checkpoint();
}, 120_000);

beforeEach(() => {
  rewind();
  changing.take();
});

const select = (...users: readonly string[]) => {
  const ranges = company
    .lines()
    .flatMap((it, i) => (users.includes(it['User']!) ? [`A${i + 2}`] : []));
  company.workspace.activate('CSE', ranges);
};

const door = (request: object) =>
  company.workspace.run('door', [request]) as {
    ok: boolean;
    value: {finished: boolean; rows?: string; count: number};
  };

const goOn = () => {
  for (let i = 0; i < 30; i++) {
    const {ok, value} = door({verb: 'continue'});
    if (ok && value.finished) return value;
  }
  throw new Error('the run does not end');
};

it('Delete identity removes the one that was confirmed alone', () => {
  select(DORA);
  const action = 'cseDeleteIdentity';
  const asked = {action, selection: 'selected'} as const;
  const rows = confirmedRows(company.workspace, asked);
  door({verb: 'start', ...asked, confirmed: 1, ...rows});
  for (const it of [ADA, BEN]) company.type(it, 'Queued', action);
  expect(goOn()).toMatchObject({total: 1, succeeded: 1});
  expect(identity(DORA)).toBeUndefined();
  expect(identity(ADA)).toBeDefined();
  expect(identity(BEN)).toBeDefined();
});

it('Disable leaves a row whose Key pair cell names another pair by then', () => {
  select(BEN);
  const asked = {action: 'cseDisable', selection: 'selected'} as const;
  const rows = confirmedRows(company.workspace, asked);
  door({verb: 'start', ...asked, confirmed: 2, ...rows});
  const [previous = ''] = company
    .row(BEN, 'signing')
    ['Previous key pair']!.split(' ');
  company.type(BEN, 'Key pair', previous, 'signing');
  expect(goOn()).toMatchObject({total: 2, succeeded: 1, blocked: 1});
  expect(company.row(BEN, 'signing')['Message']).toMatch(/were changed/);
  expect(
    company.google
      .cseKeyPairs(BEN)
      .filter(it => it.disabledAt !== null)
      .map(it => it.id),
  ).toEqual([company.row(BEN, 'encryption')['Key pair']]);
});

it('random edits between any two host calls never make a request that changes anything and was not confirmed', () => {
  const wanted = new Map<string, ReadonlySet<string>>();
  /** One, or one and the two of Ben. */
  const all = company
    .lines('CSE')
    .map((it, i) => ({user: it['User']!, row: i + 2}))
    .filter(it => [ADA, BEN].includes(it.user))
    .map(it => it.row);
  expect(all).toHaveLength(3);
  const start = (action: CseAction, rows: readonly number[]) => {
    company.workspace.activate(
      'CSE',
      rows.map(it => `A${it}`),
    );
    const asked = {action, selection: 'selected'};
    const preview = door({verb: 'preview', ...asked}).value;
    return {
      ...{verb: 'start', ...asked, confirmed: preview.count},
      ...(preview.rows && {rows: preview.rows}),
    };
  };
  /** The result for some of the rows without disturbance: anyone who edits a row may prevent it from being done. */
  const undisturbed = (
    action: CseAction,
    rows: readonly number[] = all,
  ): ReadonlySet<string> => {
    const name = `${action} ${rows.join(' ')}`;
    const known = wanted.get(name);
    if (known) return known;
    rewind();
    door(start(action, rows));
    goOn();
    const made = new Set(changing.take());
    wanted.set(name, made);
    return made;
  };
  const someOf = fc.sample(fc.subarray(all, {minLength: 1}), {
    ...{numRuns: 60, seed: SEED},
  });
  let i = 0;
  const seen = new Set<CseAction>();
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat()), roll => {
      const action = CSE_ACTIONS[i++ % CSE_ACTIONS.length]!;
      const next = () => roll.next().value!;
      const allowed = undisturbed(action);
      rewind();
      if (allowed.size > 0) seen.add(action);
      const request = start(action, all);
      editMeanwhile(company.workspace, ['CSE'], next, goesByRecords(action));
      if (door(request).ok) goOn();
      company.workspace.faults.onHostCall(null);
      const others = changing.take().filter(it => !allowed.has(it));
      const foreign = others.filter(
        it => !someOf.some(rows => undisturbed(action, rows).has(it)),
      );
      expect({action, foreign}).toEqual({action, foreign: []});
    }),
    {seed: SEED, numRuns: RUNS, endOnFailure: true},
  );
  expect([...seen].sort()).toEqual([
    ...['cseDeleteIdentity', 'cseDisable', 'cseEnable', 'cseRollBack'],
    ...['cseSwitch', 'cseUpload'],
  ]);
}, 3_600_000);
