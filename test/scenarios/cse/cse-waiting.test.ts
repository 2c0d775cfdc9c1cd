/** Rows for which Gmail has not turned client-side encryption on yet: they wait, and the clock tries them again. */
import {
  ADA,
  DORA,
  openCseCompany,
  type CseCompany,
} from '../../support/cse-company';

const HOUR = 3_600_000;

let company: CseCompany;
let asOpened: () => void;

beforeAll(async () => {
  company = await openCseCompany();
  for (const [user, name] of [
    [ADA, 'ada'],
    [DORA, 'dora'],
  ] as const) {
    company.fillIn({
      user,
      certificate: company.certificate(name),
      metadata: company.wrapFile(name),
    });
  }
  asOpened = company.checkpoint();
});
beforeEach(() => asOpened());

const now = () => company.workspace.clock.now();
const handlers = () => company.workspace.triggers.map(it => it.handler);
const mails = () => company.workspace.mail.length;

/** Advances the clock, and returns how often a key pair was created. */
const pass = (hours: number) => {
  company.workspace.advanceTo(now() + hours * HOUR);
  return company.writes().filter(it => it === 'keypairs.create').length;
};

it('a row waits from the first time on, and the others are done', () => {
  company.google.setCse(DORA, 'activating', now() + 5 * HOUR);
  expect(company.run('cseUpload')).toMatchObject({
    ...{total: 2, done: 2, succeeded: 1},
    ...{notInUse: 0, waiting: 1, blocked: 0, failed: 0},
    note: expect.stringContaining('retried automatically') as string,
  });
  expect(company.row(ADA)['State']).toBe('In place');
  const first = company.row(DORA);
  expect(first).toMatchObject({
    State: 'Waiting for Gmail',
    Message: expect.stringContaining(
      'retried automatically every hour for two days',
    ) as string,
    'Waiting since': expect.stringMatching(/^20/) as string,
    Queued: '',
  });
  expect(company.ask('cse')).toMatchObject({
    waiting: 1,
    nextTry: expect.any(Number) as number,
  });
  company.workspace.clock.advance(HOUR / 2);
  company.run('cseUpload', {selection: 'todo'});
  expect(company.row(DORA)['Waiting since']).toBe(first['Waiting since']);
});

it('a row that waits is not reported at the end of a run over other rows', () => {
  company.google.setCse(DORA, 'activating', now() + 5 * HOUR);
  company.run('cseUpload');
  company.workspace.activate('CSE', 'A2');
  const ended = company.run('cseCheck', {selection: 'selected'});
  expect(ended).toMatchObject({total: 1, waiting: 0, note: ''});
  expect(handlers()).toEqual(['retryPending']);
});

it('the mail about a run that nobody watched counts what waits as that', () => {
  company.google.setCse(DORA, 'activating', now() + 5 * HOUR);
  company.ask('start', {action: 'cseUpload', selection: 'all'});
  company.workspace.advanceTo(now() + HOUR / 4);
  const mail = company.workspace.mail.at(-1)!;
  expect(mail.subject).toMatch(
    /: 1 succeeded, 1 waiting, 0 blocked, 0 failed$/,
  );
  expect(mail.body).toContain('Waiting: 1\nBlocked: 0');
  expect(mail.body).toContain('Nothing else is left to do.');
});

it('the clock tries it every hour, without a mail, until it is done; then the trigger goes', () => {
  company.google.setCse(DORA, 'activating', now() + 5.5 * HOUR);
  company.run('cseUpload');
  const before = mails();
  company.writes();
  expect(handlers()).toEqual(['retryPending']);
  expect(pass(5)).toBeGreaterThanOrEqual(4);
  expect(company.row(DORA)['State']).toBe('Waiting for Gmail');
  expect(mails()).toBe(before);
  pass(2);
  expect(company.row(DORA)).toMatchObject({
    State: 'In place',
    'Waiting since': '',
  });
  expect(mails()).toBe(before + 1);
  expect(handlers()).toEqual([]);
  expect(company.google.cseKeyPairs(DORA)).toHaveLength(1);
});

it('after two days it is given up, with what to look at', () => {
  company.google.setCse(DORA, 'activating', now() + 1000 * HOUR);
  company.run('cseUpload');
  pass(2);
  // Hours in which Apps Script does not run the trigger.
  company.workspace.clock.advance(43 * HOUR);
  pass(2);
  expect(company.row(DORA)['State']).toBe('Waiting for Gmail');
  pass(3);
  expect(company.row(DORA)).toMatchObject({
    State: 'Failed',
    Message: expect.stringContaining('after 48 hours') as string,
    'Waiting since': '',
  });
  expect(handlers()).toEqual([]);
});

it.each(['cseRefresh', 'cseSwitch'] as const)(
  '%s leaves it waiting',
  action => {
    company.google.setCse(DORA, 'activating', now() + 5 * HOUR);
    company.run('cseUpload');
    company.run(action);
    expect(company.row(DORA)['State']).toBe('Waiting for Gmail');
  },
);

it('a trigger of someone who is no longer an operator deletes itself without trying anything', () => {
  company.google.setCse(DORA, 'activating', now() + 5 * HOUR);
  company.run('cseUpload');
  const {settings} = JSON.parse(
    JSON.stringify(company.workspace.properties.document),
  ) as {settings: string};
  company.workspace.properties.document['settings'] = JSON.stringify({
    ...(JSON.parse(settings) as object),
    operators: ['second@large.example'],
  });
  company.writes();
  expect(pass(2)).toBe(0);
  expect(handlers()).toEqual([]);
});

it('nobody but the clock makes it try', () => {
  company.google.setCse(DORA, 'activating', now() + 5 * HOUR);
  company.run('cseUpload');
  company.calls();
  company.workspace.run('retryPending', [{triggerUid: 'forged'}]);
  company.workspace.run('retryPending', []);
  expect(company.calls()).toEqual([]);
});

it('is left to the next hour while another run is in progress', () => {
  company.google.setCse(DORA, 'activating', now() + 0.5 * HOUR);
  company.run('cseUpload');
  company.workspace.edit('Rollout', 2, 1, ADA);
  company.ask('start', {action: 'check', selection: 'all'});
  const queued = () => company.lines('Rollout')[0]!['Queued'];
  // The check's own trigger is removed, so that the state stays unchanged.
  company.workspace.triggers.forEach((it, i, all) => {
    if (it.handler === 'continueRun') (all as unknown[]).splice(i, 1);
  });
  company.writes();
  expect(pass(1.5)).toBe(0);
  expect(queued()).toBe('check');
  company.ask('stop');
  expect(pass(1.5)).toBe(1);
  expect(company.row(DORA)['State']).toBe('In place');
});
