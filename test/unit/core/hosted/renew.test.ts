/** Update and Renew in states that chance makes: what Gmail holds, what the file has, when it is due. */
import fc from 'fast-check';
import {Clock} from '../../../../emulator/clock';
import {createGoogle, type Google} from '../../../../emulator/google/google';
import type {Certificates} from '../../../../emulator/renewing-company';
import type {Begun} from '../../../../src/core/rows/open-file';
import type {Row} from '../../../../src/core/rows/row';
import {
  ALL_SPANS,
  certificate,
  DUE_DAYS,
  NOW,
  pool,
  type Span,
} from '../../../support/certificate-pool';
import {
  isValid,
  renewed,
  updated,
  updatedUntil,
  type Decision,
  type HeldCertificate,
} from '../../../support/decisions';
import {runs} from '../../../support/thoroughness';
import {
  perform,
  performUntil,
  PLAIN_ROW,
  writes,
} from '../../../support/workflow-on-google';

const SEED = 20270327;
const RUNS = runs(40, 150);
const USER = 'someone@renewing.example';
const MAILBOX = {user: USER, alias: USER};

let certificates: Certificates;
let broken: Uint8Array;
beforeAll(async () => {
  certificates = await pool([USER]);
  broken = certificates.file('a year').slice(0, 300);
});

/** What chance decides. */
interface State {
  readonly held: readonly Span[];
  /** Which of them is the default; none where there is no such one. */
  readonly chosen: number;
  readonly file: Span | null;
  readonly flaw: 'none' | 'broken' | 'wrong password' | 'gone';
  /** The row is finished: its password was emptied after the upload of this file. */
  readonly finished: boolean;
  /** Set for all rows, and by the row's own column. */
  readonly days: number;
  readonly ownDays: number | null;
}

/** Whether a file may be used in the very second in which it ends, or a little before it begins, since clocks differ. */
const LEFT_TO_GMAIL: readonly Span[] = ['ends now', 'begins in a second'];

const states = fc.record<State>({
  held: fc.uniqueArray(fc.constantFrom(...ALL_SPANS), {maxLength: 5}),
  chosen: fc.integer({min: 0, max: 6}),
  file: fc.option(
    fc.constantFrom(...ALL_SPANS.filter(it => !LEFT_TO_GMAIL.includes(it))),
    {freq: 8},
  ),
  flaw: fc.constantFrom(
    'none',
    'none',
    'none',
    'broken',
    'wrong password',
    'gone',
  ),
  finished: fc.nat(5).map(it => it === 0),
  days: fc.constantFrom(1, DUE_DAYS, DUE_DAYS, 180, 365),
  ownDays: fc.option(fc.constantFrom(1, DUE_DAYS, 181, 365), {freq: 1}),
});

/** The state, made real. */
function open(state: State): {
  google: Google;
  row: Row;
  held: HeldCertificate[];
} {
  const google = createGoogle({clock: new Clock(NOW)});
  google.trustRoot(certificates.trustedRoot);
  google.addUser({primary: USER});
  const held = state.held.map((name, i): HeldCertificate => {
    certificates.hold(google, MAILBOX, name, i === state.chosen);
    return {
      ...certificate(name),
      ...(i === state.chosen ? {isDefault: true} : {}),
    };
  });
  const {file, flaw, finished, ownDays: renewalDays} = state;
  const row = {...PLAIN_ROW, user: USER, alias: USER, renewalDays};
  if (!file) return {google, row, held};
  const fileId =
    flaw === 'gone'
      ? 'there-is-no-such-file'
      : google.addDriveFile({
          name: 'file.p12',
          bytes: flaw === 'broken' ? broken : certificates.file(file),
        });
  const right = certificates.password(file);
  const password = flaw === 'wrong password' ? 'wrong' : right;
  const recorded = {
    ...{id: '', readFrom: fileId},
    fingerprint: certificates.fingerprint(file),
  };
  return {
    google,
    held,
    row: finished
      ? {...row, file: fileId, fileId, recorded}
      : {...row, file: fileId, fileId, password},
  };
}

/** The file's certificate, if it can be opened and is valid. */
function usable({file, flaw, finished}: State) {
  const opens = file && flaw === 'none' && !finished;
  return opens && isValid(certificate(file), NOW) ? certificate(file) : null;
}

const held = (google: Google) => google.smimeInfos(USER);
const nameOf = (fingerprint: string) =>
  ALL_SPANS.find(it => certificates.fingerprint(it) === fingerprint) ?? '?';

function expectDecided(google: Google, state: State, wanted: Decision) {
  const now = held(google);
  const names = now.map(it => nameOf(it.fingerprint));
  expect(names).toEqual([
    ...state.held,
    ...(wanted.stored ? [wanted.stored] : []),
  ]);
  expect(
    now.filter(it => it.isDefault).map(it => nameOf(it.fingerprint)),
  ).toEqual(wanted.defaultIs ? [wanted.defaultIs] : []);
}

const withoutIds = (text = '') => text.replace(/ANe1Bm[\w-]+/g, 'ID');

describe.each(['update', 'renew'] as const)('%s', action => {
  const decide = (state: State, held: readonly HeldCertificate[]) =>
    action === 'update'
      ? updated(held, usable(state), NOW)
      : renewed(held, usable(state), NOW, state.ownDays ?? state.days);

  it('does what is decided, and nothing the second time', () => {
    fc.assert(
      fc.property(states, state => {
        const {google, row, held} = open(state);
        const options = {renewalDays: state.days};
        const {calls} = perform(google, action, row, options);
        const wanted = decide(state, held);
        expectDecided(google, state, wanted);
        const isSame =
          wanted.defaultIs === (held.find(it => it.isDefault)?.name ?? null);
        expect(writes(calls)).toEqual([
          ...(wanted.stored ? ['insert'] : []),
          ...(isSame ? [] : ['setDefault']),
        ]);
        const again = perform(google, action, row, options);
        expect(writes(again.calls)).toEqual([]);
        expectDecided(google, state, wanted);
      }),
      {seed: SEED, numRuns: RUNS},
    );
  });

  it('leaves a valid default wherever a certificate or the file allows one, and never a shorter one', () => {
    fc.assert(
      fc.property(states, state => {
        const {google, row, held: before} = open(state);
        perform(google, action, row, {renewalDays: state.days});
        const valid = before.filter(it => isValid(it, NOW));
        const file = usable(state);
        const after = held(google).find(it => it.isDefault);
        const present = before.find(it => it.isDefault);
        if (valid.length === 0 && !file) return;
        expect(
          after && isValid(certificate(nameOf(after.fingerprint) as Span), NOW),
        ).toBe(true);
        if (present && isValid(present, NOW)) {
          expect(after!.expiration).toBeGreaterThanOrEqual(present.to);
        }
      }),
      {seed: SEED + 1, numRuns: RUNS},
    );
  });

  it('is finished by the execution that resumes it after any interruption, and reports what was begun', () => {
    const cut = fc.integer({min: 0, max: 5});
    fc.assert(
      fc.property(states, cut, (state, most) => {
        const undisturbed = open(state);
        const options = {renewalDays: state.days};
        const {outcome: whole} = perform(
          undisturbed.google,
          action,
          undisturbed.row,
          options,
        );
        const {google, row, held} = open(state);
        const begun: Begun[] = [];
        const begin = (change: Begun) => void begun.push(change);
        const noting = {...options, begin};
        const first = performUntil(google, action, row, noting, most);
        if (first.outcome) return;
        const {outcome, calls} = perform(google, action, row, {
          ...options,
          begun: begun[0] ?? null,
        });
        expectDecided(google, state, decide(state, held));
        const wanted = decide(state, held).stored ? 1 : 0;
        const inserts = [...first.calls, ...calls].filter(it =>
          it.endsWith('insert'),
        );
        expect(inserts).toHaveLength(wanted);
        expect(outcome.state).toBe(whole.state);
        expect(withoutIds(outcome.before)).toBe(withoutIds(whole.before));
        expect(withoutIds(outcome.after)).toBe(withoutIds(whole.after));
      }),
      {seed: SEED + 2, numRuns: RUNS},
    );
  });

  it('stores nothing twice when an insert’s answer is lost', () => {
    const lost = fc.constantFrom(
      ...(['stored-but-500', 'stored-but-network', 'network'] as const),
    );
    fc.assert(
      fc.property(states, lost, (state, respond) => {
        const {google, row, held} = open(state);
        const method = 'gmail.users.settings.sendAs.smimeInfo.insert';
        google.faults.add({match: {method}, respond});
        perform(google, action, row, {renewalDays: state.days});
        expectDecided(google, state, decide(state, held));
      }),
      {seed: SEED + 3, numRuns: RUNS},
    );
  });
});

describe('update with the date that Google’s sample can be given', () => {
  const DAY = 86_400_000;
  const dates = fc.constantFrom(
    ...[NOW, NOW + 1000, NOW + DAY, NOW + 30 * DAY, NOW + 180 * DAY],
    ...[NOW + 363 * DAY, NOW + 499 * DAY, NOW + 800 * DAY, NOW + 900 * DAY],
  );
  // A finished row has no file that the sample could read.
  const unfinished = states.map(it => ({...it, finished: false}));

  it('decides as the sample does in 160 states, also about certificates not valid yet, and writes nothing the second time', () => {
    let early = 0;
    fc.assert(
      fc.property(unfinished, dates, (state, validUntil) => {
        const {google, row, held} = open(state);
        const wanted = updatedUntil(held, usable(state), validUntil);
        perform(google, 'update', row, {validUntil});
        expectDecided(google, state, wanted);
        const chosen = held.find(it => it.name === wanted.defaultIs);
        if (chosen && chosen.from > NOW) early++;
        const again = perform(google, 'update', row, {validUntil});
        expect(writes(again.calls)).toEqual([]);
        expectDecided(google, state, wanted);
      }),
      {seed: SEED + 4, numRuns: 160},
    );
    expect(early).toBeGreaterThan(0);
  });

  it('counts a date that is over as now', () => {
    const {google, row} = open({
      ...{held: ['over since yesterday', 'half a year'], chosen: 0},
      ...{file: null, flaw: 'none', finished: false, days: 30, ownDays: null},
    });
    perform(google, 'update', row, {validUntil: NOW - 30 * DAY});
    expect(held(google).find(it => it.isDefault)?.fingerprint).toBe(
      certificates.fingerprint('half a year'),
    );
  });

  const withFile = (
    held: readonly Span[],
    finished: boolean,
    chosen = 0,
  ): State => ({
    ...{held, chosen, file: 'a year', flaw: 'none', finished},
    ...{days: 30, ownDays: null},
  });
  const codes = (state: State, validUntil: number) => {
    const {google, row} = open(state);
    const {outcome, calls} = perform(google, 'update', row, {validUntil});
    return {
      state: outcome.state,
      codes: outcome.findings.map(it => it.code),
      writes: writes(calls),
    };
  };

  it('warns that the file expires before the date, and stores it all the same', () => {
    const done = codes(withFile([], false), NOW + 400 * DAY);
    expect(done.codes).toContain('expires-before-date');
    expect(done).toMatchObject({
      ...{state: 'uploaded', writes: ['insert', 'setDefault']},
    });
  });

  it('keeps a finished row’s upload, or makes it the default, if nothing is valid until the date', () => {
    const until = NOW + 400 * DAY;
    expect(codes(withFile(['a year'], true), until)).toEqual({
      ...{state: 'kept', codes: ['expires-before-date'], writes: []},
    });
    expect(codes(withFile(['half a year', 'a year'], true), until)).toEqual({
      state: 'defaultSet',
      codes: ['expires-before-date'],
      writes: ['setDefault'],
    });
  });

  it('warns that the new default is not valid yet', () => {
    const state = withFile(['half a year', 'begins next month'], false);
    expect(codes(state, NOW + 400 * DAY)).toEqual({
      state: 'defaultSet',
      codes: ['not-yet-valid'],
      writes: ['setDefault'],
    });
  });
});
