/** What the clock stored is reported in the next digest, once; what a person stored is not. */
import {ask} from '../../../emulator/sample-company/workspace';
import {checkpoint, killAt} from '../../support/long-run';
import {
  ADA,
  CLEO,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';
import {sampleOf} from '../../support/sample';

const NIGHTLY = {
  ...{every: 'day', hour: 3, renew: true, everyUser: false, readsAll: true},
  ...{renewalDays: 30, tiers: [30], recipients: []},
};

let small: SmallCompany;
let rewind: () => void;

beforeAll(async () => {
  small = await openSmallCompany({[ADA]: 'a year', [CLEO]: 'a year'});
  small.run('upload', [ADA]);
  ask(small.workspace, {verb: 'saveSchedule', settings: NIGHTLY});
  rewind = checkpoint(small.company);
});
beforeEach(() => rewind());

/** A night, and the digests of all nights so far. */
function night(): string[] {
  const {workspace} = small;
  small.night();
  return workspace.mail
    .filter(it => / covered · /.test(it.subject))
    .map(it => it.body);
}

const told = (body: string) => /^Stored \(\d+\)\n.*/m.exec(body)?.[0];

it('names the row and its end, in the first digest alone', () => {
  const [first = '', ...more] = night();
  expect(small.row(CLEO)['State']).toBe('Uploaded');
  expect(small.row(ADA)['State']).toBe('Uploaded');
  expect(told(first)).toMatch(
    new RegExp(`^Stored \\(1\\)\n- Row 4: ${CLEO} – Stored. Valid until `),
  );
  expect(first).not.toContain(ADA);
  expect(more).toEqual([]);
  expect(night()).toHaveLength(1);
});

it('waits for a night in which the digest can be sent', () => {
  const {faults} = small.workspace;
  faults.onHostCall(name => {
    if (name === 'MailApp.sendEmail') throw new Error('Service unavailable');
  });
  expect(night()).toEqual([]);
  faults.onHostCall(null);
  expect(night().map(told)).toEqual([expect.stringContaining(CLEO)]);
});

it('is not lost wherever an execution of the night dies', () => {
  const {workspace} = small;
  const names: string[] = [];
  workspace.faults.onHostCall(name => void names.push(name));
  night();
  workspace.faults.onHostCall(null);
  const sent = names.indexOf('MailApp.sendEmail');
  expect(sent).toBeGreaterThan(0);
  const insert = names.findIndex(it => it.startsWith('UrlFetchApp'));
  const from = [...names.keys()].slice(insert, sent);
  for (const at of sampleOf(from, 3)) {
    rewind();
    killAt(small.company, [at]);
    night();
    workspace.faults.onHostCall(null);
    const digests = night().map(told);
    expect([at, digests]).toEqual([at, [expect.stringContaining(CLEO)]]);
  }
});
