/** When the day's requests run short, Gmail's calls travel together; everything else stays as it is. */
import {type LargeCompany} from '../../../emulator/large-company';
import {
  checkpoint,
  goOn,
  leftovers,
  openCompany,
  remains,
  rollOut,
  say,
  START,
  useUpRequests,
} from '../../support/long-run';

const BATCH = '/batch/gmail/v1';
const USERS = 6;
const ROWS = 18;

let company: LargeCompany;
let rewind: () => void;
let plain: ReturnType<typeof remains>;
let plainRequests: number;
beforeAll(async () => {
  company = await openCompany({users: USERS, aliases: 3});
  rewind = checkpoint(company);
  company.workspace.counts.reset();
  rollOut(company);
  plain = remains(company);
  plainRequests = toGmail();
});

/** A day of which hardly anything is left. */
beforeEach(() => {
  rewind();
  useUpRequests(company);
  company.workspace.counts.reset();
});

const toGmail = () =>
  Object.entries(company.workspace.counts.http)
    .filter(([kind]) => kind.endsWith(' gmail.googleapis.com'))
    .reduce((sum, [, count]) => sum + count, 0);
const batches = () =>
  company.google.state.log.filter(it => it.method === BATCH).length;

describe('many Gmail calls in one request', () => {
  it('end the same as one by one, with a fraction of the requests', () => {
    const before = batches();
    rollOut(company);
    expect(remains(company)).toEqual(plain);
    expect(batches() - before).toBeGreaterThan(2);
    expect(toGmail()).toBeLessThan(plainRequests / 3);
    expect(leftovers(company)).toEqual([]);
  });

  it('are each for the user whose token they carry', () => {
    const from = company.google.state.log.length;
    rollOut(company);
    const log = company.google.state.log.slice(from);
    const gmail = log.filter(it => it.method.startsWith('gmail.'));
    expect(gmail.filter(it => it.status !== 200 && it.status !== 204)).toEqual(
      [],
    );
    expect(new Set(gmail.map(it => it.user)).size).toBe(USERS);
  });

  it('go out one by one, and at once, when the batch is refused', () => {
    company.google.faults.add({
      match: {pathIncludes: BATCH},
      times: 99,
      respond: {status: 403, body: 'batch is off'},
    });
    const before = batches();
    say(company, START);
    goOn(company);
    expect(remains(company)).toEqual(plain);
    // Once for each execution, which then does without.
    expect(batches() - before).toBeLessThan(4);
    expect(toGmail()).toBeGreaterThanOrEqual(ROWS * 3);
  });

  it.each(['stored-but-500', 'stored-but-network', 'network'] as const)(
    'are stored once when the batch fails (%s)',
    respond => {
      company.google.faults.add({
        match: request =>
          request.url.includes(BATCH) &&
          Buffer.from(request.body).includes('"pkcs12"'),
        times: 2,
        respond,
      });
      rollOut(company);
      expect(remains(company).gmail).toEqual(plain.gmail);
      expect(remains(company).rollout).toEqual(plain.rollout);
      expect(remains(company).log).toHaveLength(ROWS);
    },
  );

  it('with a failure for one of them leave the others as they are', () => {
    const {google} = company;
    const one = company.rows[0]!;
    google.faults.add({
      match: {user: one.user, host: 'gmail.googleapis.com'},
      times: 99,
      respond: google.presets.domainPolicy,
    });
    rollOut(company);
    const bad = remains(company).rollout.filter(it => it.includes('| Failed'));
    expect(bad).toHaveLength(3);
    expect(bad.every(it => it.startsWith(one.user))).toBe(true);
  });
});

describe('a wave of many calls', () => {
  const IAM = 'https://iamcredentials.googleapis.com/batch';
  let wide: LargeCompany;
  let back: () => void;
  let alone: ReturnType<typeof remains>;
  beforeAll(async () => {
    wide = await openCompany({users: 30, together: 30});
    back = checkpoint(wide);
    refuse(/\/batch/);
    rollOut(wide);
    alone = remains(wide);
    back();
  });
  afterEach(() => back());

  const refuse = (url: RegExp) =>
    wide.google.faults.add({
      match: request => url.test(request.url),
      times: 99,
      respond: {status: 404, body: 'Not Found'},
    });
  const requestsTo = (host: string) =>
    wide.workspace.counts.http[`POST ${host}`] ?? 0;

  it('travels in small batches, to IAM and to Gmail, and ends as one call after another', () => {
    wide.workspace.counts.reset();
    rollOut(wide);
    expect(remains(wide)).toEqual(alone);
    expect(requestsTo('iamcredentials.googleapis.com')).toBeLessThan(12);
    expect(requestsTo('gmail.googleapis.com')).toBeLessThan(60);
  });

  it('is over in seconds from the menu, with few calls to Sheets and without a trigger', () => {
    const {workspace} = wide;
    const begun = workspace.clock.now();
    workspace.counts.reset();
    workspace.menu('uploadAll');
    expect(remains(wide)).toEqual(alone);
    expect((workspace.clock.now() - begun) / 1000).toBeLessThan(6.2);
    const calls = Object.entries(workspace.counts.calls)
      .filter(([name]) => /^(Range|RangeList|Sheet|Spreadsheet)\./.test(name))
      .reduce((sum, [, count]) => sum + count, 0);
    expect(calls).toBeLessThan(31);
    expect(workspace.counts.calls['ScriptApp.newTrigger']).toBeUndefined();
  });

  it('goes to IAM one by one, and at once, where that takes no batches', () => {
    refuse(new RegExp(`^${IAM}$`));
    wide.workspace.counts.reset();
    rollOut(wide);
    expect(remains(wide)).toEqual(alone);
    expect(requestsTo('iamcredentials.googleapis.com')).toBeGreaterThan(29);
    expect(wide.workspace.counts.calls['Utilities.sleep']).toBeUndefined();
  });
});
