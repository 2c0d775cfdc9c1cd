/** How a row stands after a look at what Gmail holds for its alias. */
import {Clock} from '../../../../emulator/clock';
import {createGoogle} from '../../../../emulator/google/google';
import type {Certificates} from '../../../../emulator/renewing-company';
import {STATES, type State} from '../../../../src/core/rows/outcome';
import {
  DUE_DAYS,
  NOW,
  pool,
  type Span,
} from '../../../support/certificate-pool';
import {perform, PLAIN_ROW} from '../../../support/workflow-on-google';

const USER = 'someone@renewing.example';
const MAILBOX = {user: USER, alias: USER};

let certificates: Certificates;
beforeAll(async () => {
  certificates = await pool([USER]);
});

interface Look {
  readonly held: readonly Span[];
  readonly default?: Span;
  /** What the row's columns say; `gone` is one that Gmail does not hold. */
  readonly recorded?: Span | 'gone';
  readonly stateBefore?: State | null;
  readonly hasNotDoneMessage?: boolean;
}

/** State and codes of findings, after a refresh. */
function look({
  held,
  recorded,
  stateBefore = null,
  hasNotDoneMessage = false,
  ...look
}: Look) {
  const google = createGoogle({clock: new Clock(NOW)});
  google.trustRoot(certificates.trustedRoot);
  google.addUser({primary: USER});
  const ids = new Map(
    held.map(name => {
      const isDefault = name === look.default;
      return [name, certificates.hold(google, MAILBOX, name, isDefault).id];
    }),
  );
  const record =
    recorded === undefined
      ? PLAIN_ROW.recorded
      : recorded === 'gone'
        ? {id: 'ANe1Bm-gone', fingerprint: 'ab'.repeat(32), readFrom: ''}
        : {
            ...{id: ids.get(recorded) ?? '', readFrom: ''},
            fingerprint: certificates.fingerprint(recorded),
          };
  const row = {...PLAIN_ROW, user: USER, alias: USER, recorded: record};
  const {outcome, calls} = perform(google, 'refresh', row, {
    ...{stateBefore, hasNotDoneMessage, renewalDays: DUE_DAYS},
  });
  expect(calls.filter(it => !it.endsWith('list'))).toEqual([]);
  return [outcome.state, ...outcome.findings.map(it => it.code)];
}

const good: Look = {held: ['a year'], default: 'a year', recorded: 'a year'};

describe('a valid default', () => {
  const LEFT: readonly State[] = [
    ...(['uploaded', 'renewed', 'kept', 'defaultSet', 'ready'] as const),
    ...(['readyWithWarnings', 'wouldInsert', 'wouldKeep'] as const),
    ...(['wouldSetDefault', 'blocked', 'failed'] as const),
  ];

  it.each(LEFT)('leaves a row as it is that is %s', stateBefore => {
    expect(look({...good, stateBefore})).toEqual([null]);
  });

  it.each(STATES.filter(it => !LEFT.includes(it)))(
    'makes a row valid that was %s',
    stateBefore => {
      expect(look({...good, stateBefore})).toEqual(['valid']);
    },
  );

  it('makes a row valid that had no state yet, whatever it recorded', () => {
    expect(look(good)).toEqual(['valid']);
    expect(look({held: ['a year'], default: 'a year'})).toEqual(['valid']);
  });

  it('is reported again if the last check failed', () => {
    expect(
      look({...good, stateBefore: 'uploaded', hasNotDoneMessage: true}),
    ).toEqual(['uploaded']);
  });

  it('that is another than the row’s, which is gone, is valid with a remark', () => {
    const {held} = good;
    const other: Look = {held, default: 'a year', recorded: 'gone'};
    expect(look({...other, stateBefore: 'uploaded'})).toEqual([
      ...['valid', 'certificate-gone'],
    ]);
  });
});

describe('a newer certificate that is not the default', () => {
  const newer: Look = {
    held: ['two years, older', 'a year'],
    default: 'two years, older',
    recorded: 'two years, older',
  };

  it('is mentioned, since mail programs encrypt to it', () => {
    expect(look(newer)).toEqual(['valid', 'newer-not-default']);
    expect(look({...newer, stateBefore: 'uploaded'})).toEqual([
      ...['uploaded', 'newer-not-default'],
    ]);
    expect(look({...newer, stateBefore: 'failed'})).toEqual([null]);
  });

  it.each<[string, Look]>([
    ['is the default', {...newer, default: 'a year'}],
    [
      'has not begun',
      {held: ['a year', 'begins next month'], default: 'a year'},
    ],
    [
      'ends later, as a successor does',
      {held: ['half a year', 'a year'], default: 'half a year'},
    ],
  ])('is not mentioned if it %s', (_, it) => {
    expect(look(it)).toEqual(['valid']);
  });
});

describe('a default that expires soon', () => {
  it.each([
    ['due since a second', 'renewalDue'],
    ['due now', 'renewalDue'],
    ['due in a second', 'valid'],
    ['ends in a second', 'renewalDue'],
    ['ends now', 'expired'],
    ['over since a second', 'expired'],
  ] as const)('%s: %s', (name, state) => {
    expect(look({held: [name], default: name})[0]).toBe(state);
  });

  it('says so of a row that was uploaded', () => {
    expect(
      look({held: ['due now'], default: 'due now', stateBefore: 'uploaded'}),
    ).toEqual(['renewalDue', 'renewal-due']);
  });
});

describe('no valid default', () => {
  it('is expired, even if another one is valid', () => {
    const held: readonly Span[] = ['ends now', 'a year'];
    expect(look({held, default: 'ends now'})).toEqual([
      ...['expired', 'default-expired'],
    ]);
  });

  it('is half done if there is a valid one and none is the default', () => {
    expect(look({held: ['a year'], stateBefore: 'uploaded'})).toEqual([
      ...['uploadedNotDefault', 'no-default'],
    ]);
  });

  it('is not reported as expired if it is not valid yet', () => {
    const name = 'begins next month';
    expect(look({held: [name], default: name})).toEqual([
      ...['expired', 'not-yet-valid'],
    ]);
  });

  it('is missing if the row had one and Gmail holds none', () => {
    const row = {recorded: 'gone', stateBefore: 'uploaded'} as const;
    expect(look({held: [], ...row})).toEqual(['missing', 'certificate-gone']);
    expect(
      look({held: ['ends now'], default: 'ends now', recorded: 'gone'}),
    ).toEqual(['missing', 'certificate-gone']);
  });

  it('is not reported for a row that never had one', () => {
    expect(look({held: []})).toEqual([null]);
    expect(look({held: [], stateBefore: 'offBoarded'})).toEqual([null]);
  });

  it('leaves failures visible', () => {
    const gone: Look = {held: [], recorded: 'gone'};
    expect(look({...gone, stateBefore: 'blocked'})).toEqual([null]);
    expect(look({...gone, stateBefore: 'failed'})).toEqual([null]);
  });
});
