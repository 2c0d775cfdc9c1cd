import * as fc from 'fast-check';
import type {State} from '../../../../src/core/rows/outcome';
import type {RowTexts} from '../../../../src/core/rows/row';
import type {InventoryLine} from '../../../../src/core/inventory/table';
import {tierAt, type Alert} from '../../../../src/core/schedule/alert';
import {alertsOf} from '../../../../src/core/schedule/alerts';
import {digestOf} from '../../../../src/core/schedule/digest';
import {markOf, decodeMarks, MAX_TOLD} from '../../../../src/core/base/marks';
import {aLine, aRow} from './sheets';

const DAY = 86_400_000;
const START = Date.parse('2027-01-10T02:00:00Z');
const TIERS = [30, 14, 7, 3, 1];

interface Sheets {
  readonly rows?: readonly RowTexts[];
  readonly inventory?: readonly InventoryLine[];
  readonly now?: number;
  readonly tiers?: readonly number[];
  readonly failing?: readonly string[];
  readonly stored?: readonly string[];
}

function alerts({
  rows = [],
  inventory = [],
  failing = [],
  stored = [],
  ...rest
}: Sheets): Alert[] {
  return alertsOf({
    rows,
    inventory,
    keyPairs: [],
    now: START,
    tiers: TIERS,
    stateOf: row => (row.state === '' ? null : (row.state as State)),
    failedNow: row => failing.includes(row.user),
    storedNow: row => stored.includes(row.user),
    ...rest,
  });
}

const identities = (all: readonly Alert[]) => all.map(it => it.identity);

/** What each of these nights' mails tell, in order; null for a night without a mail. */
function nights(all: readonly Sheets[]): (string[] | null)[] {
  let told = '';
  return all.map(sheets => {
    const next = digestOf(alerts(sheets), told);
    told = next.reported;
    return (
      next.digest &&
      next.digest.groups.flatMap(it => identities(it.lines)).sort()
    );
  });
}

describe('tiers', () => {
  it.each([
    [30 * DAY + 1, null],
    [30 * DAY, 30],
    [14 * DAY + 1, 30],
    [14 * DAY, 14],
    [DAY, 1],
    [1, 1],
    [0, 0],
    [-5 * DAY, 0],
  ])('%i ms before the end it is %s', (left, tier) => {
    expect(tierAt(START + left, START, TIERS)).toBe(tier);
  });
});

describe('alerts', () => {
  it('are raised for the default of each alias, with its row if there is one', () => {
    const inventory = [
      aLine({user: 'a@x.example', validTo: START + 5.5 * DAY}),
      aLine({user: 'b@x.example', validTo: START - DAY}),
      aLine({user: 'c@x.example', validTo: START + 5 * DAY, isDefault: false}),
      aLine({user: 'd@x.example', validTo: START + 50 * DAY}),
    ];
    const rows = [aRow({number: 7, user: 'A@x.example', state: 'valid'})];
    expect(alerts({rows, inventory})).toMatchObject([
      {kind: 'expired', alias: 'b@x.example', row: null, tier: 0},
      {kind: 'ending', alias: 'a@x.example', row: 7, tier: 7, days: 5},
    ]);
  });

  it('leave out aliases and users that are gone', () => {
    const validTo = START - DAY;
    const inventory = [
      aLine({user: 'a@x.example', validTo, remarks: ['aliasGone']}),
      aLine({user: 'b@x.example', validTo, remarks: ['userGone', 'noRow']}),
    ];
    expect(alerts({inventory})).toEqual([]);
  });

  it('tell rows that are blocked, failed or half done, and those whose look failed just now', () => {
    const states = [
      'blocked',
      'failed',
      'uploadedNotDefault',
      'valid',
      'missing',
      '',
    ];
    const rows = states.map((state, i) =>
      aRow({number: i + 2, user: `${i}@x.example`, state, message: 'Why.'}),
    );
    const failing = ['3@x.example'];
    const troubled = alerts({rows, failing}).map(it => it.row);
    expect(troubled).toEqual([2, 3, 5, 4]);
  });

  it('do not report half done or waiting rows as blocked or failed', () => {
    const states = ['uploadedNotDefault', 'consentNeeded', 'failed'];
    const rows = states.map((state, i) => aRow({number: i + 2, state}));
    expect(alerts({rows}).map(it => [it.kind, it.row])).toEqual([
      ['trouble', 4],
      ['notInUse', 2],
      ['waiting', 3],
    ]);
  });

  it('tell what the clock has stored, and not what a person has', () => {
    const states = ['uploaded', 'defaultSet', 'kept', 'uploaded'];
    const rows = states.map((state, i) =>
      aRow({number: i + 2, user: `${i}@x.example`, state, fingerprint: 'ff'}),
    );
    const stored = ['0@x.example', '1@x.example', '2@x.example'];
    expect(alerts({rows, stored}).map(it => [it.kind, it.row])).toEqual([
      ['stored', 2],
      ['renewed', 3],
    ]);
    expect(alerts({rows})).toEqual([]);
  });

  it('tell a certificate that has gone, but no row that never had one', () => {
    const rows = [
      aRow({number: 2, user: 'a@x.example', state: 'missing', id: 'ID'}),
      aRow({number: 3, user: 'b@x.example', state: 'missing'}),
    ];
    expect(alerts({rows}).map(it => it.row)).toEqual([2]);
  });

  it('count the first of two rows with the same key, but tell the trouble of each', () => {
    const renewed = [2, 3].map(number => aRow({number, state: 'renewed'}));
    expect(alerts({rows: renewed}).map(it => it.row)).toEqual([2]);
    const rows = [2, 3].map(number => aRow({number, state: 'blocked'}));
    expect(alerts({rows}).map(it => it.row)).toEqual([2, 3]);
  });

  it('report what was renewed, with its new expiry', () => {
    const rows = [aRow({state: 'renewed', fingerprint: 'ff'})];
    const inventory = [aLine({validTo: START + 400 * DAY})];
    expect(alerts({rows, inventory})).toMatchObject([
      {kind: 'renewed', ends: START + 400 * DAY},
    ]);
  });
});

describe('the digest', () => {
  it('tells each tier once, and one mail for a jump over several', () => {
    const inventory = [aLine({validTo: START + 40 * DAY})];
    const days = [0, 9, 10, 11, 25, 26, 26, 38, 39, 40, 41, 42];
    const mails = nights(days.map(it => ({inventory, now: START + it * DAY})));
    expect(mails.map(it => it?.length ?? 0)).toEqual([
      0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 0, 0,
    ]);
    const jump = nights([
      {inventory, now: START + 12 * DAY},
      {inventory, now: START + 37 * DAY},
    ]);
    expect(jump[1]).toEqual([expect.stringMatching(/ 3$/)]);
  });

  it('reports the next certificate again, and the old one no longer', () => {
    const old = aLine({fingerprint: 'aa', validTo: START + DAY});
    const next = aLine({fingerprint: 'bb', validTo: START + DAY});
    const mails = nights([
      {inventory: [old]},
      {inventory: [old]},
      {inventory: [next]},
      {inventory: []},
      {inventory: [old]},
    ]);
    expect(mails.map(it => it?.length ?? 0)).toEqual([1, 0, 1, 0, 1]);
  });

  it('tells a row’s trouble again only when it says something else than other figures', () => {
    const night = (state: string, message: string) => ({
      rows: [aRow({state, message})],
    });
    const mails = nights([
      night('failed', 'HTTP 503.'),
      night('failed', 'HTTP 500.'),
      night('blocked', 'HTTP 500.'),
      night('blocked', 'No file.'),
      night('valid', ''),
      night('blocked', 'No file.'),
    ]);
    expect(mails.map(it => it?.length ?? 0)).toEqual([1, 0, 1, 1, 0, 1]);
  });

  it('groups its alerts: expired first, then what expires soon, then rows that need attention, by cause', () => {
    const ends = [20, 2, -3, 6, 0.5, 13].map((days, i) =>
      aLine({user: `${i}@x.example`, validTo: START + days * DAY}),
    );
    const blocked = [
      'wrong-password',
      'file-missing; sha1',
      'file-missing',
      '',
    ];
    const rows = blocked.map((details, i) =>
      aRow({user: `z${i}@x.example`, state: 'blocked', details}),
    );
    const {digest} = digestOf(alerts({inventory: ends, rows}), '');
    expect(digest!.groups.map(it => [it.kind, it.cause, it.count])).toEqual([
      ['expired', null, 1],
      ['ending', null, 5],
      ['trouble', 'file-link', 2],
      ['trouble', 'password', 1],
      ['trouble', 'other', 1],
    ]);
    expect(digest!.groups[1]!.lines.map(it => it.tier)).toEqual([
      1, 3, 7, 14, 30,
    ]);
  });

  it('names five of a group, new ones first, and says how many there are', () => {
    const rows = Array.from({length: 17}, (_, i) =>
      aRow({number: i + 2, user: `${i}@x.example`, state: 'failed'}),
    );
    const before = digestOf(alerts({rows: rows.slice(0, 15)}), '').reported;
    const {digest} = digestOf(alerts({rows}), before, true);
    const [group] = digest!.groups;
    expect(group!.count).toBe(17);
    expect(group!.lines.map(it => [it.row, it.isNew])).toEqual([
      [17, true],
      [18, true],
      ...[2, 3, 4].map(it => [it, false]),
    ]);
  });

  it('names six causes, and counts the others', () => {
    const codes = [
      ...['wrong-password', 'file-missing', 'expired', 'rsa-modulus'],
      ...['self-signed', 'row-twice', 'alias-unknown', 'not-pkcs12'],
    ];
    const rows = codes.flatMap((details, i) =>
      [0, 1].map(j =>
        aRow({user: `${i}.${j}@x.example`, state: 'failed', details}),
      ),
    );
    const {digest} = digestOf(alerts({rows}), '');
    expect(digest!.groups).toHaveLength(6);
    expect(digest).toMatchObject({furtherCauses: 2, furtherRows: 4});
  });

  it('has everything that is open once a week, but does not repeat alerts that require no action', () => {
    const rows = [
      aRow({number: 2, user: 'a@x.example', state: 'blocked'}),
      aRow({number: 3, user: 'b@x.example', state: 'renewed'}),
    ];
    const all = alerts({rows});
    const {reported} = digestOf(all, '');
    expect(digestOf(all, reported).digest).toBeNull();
    const {digest} = digestOf(all, reported, true);
    expect(digest).toMatchObject({isWhole: true, standing: 0});
    expect(digest!.groups.map(it => [it.kind, it.count])).toEqual([
      ['trouble', 1],
    ]);
    const {digest: none} = digestOf(alerts({rows: rows.slice(1)}), '', true);
    expect(digestOf(alerts({rows: []}), '', true).digest).toBeNull();
    expect(none!.groups[0]!.kind).toBe('renewed');
  });

  it('remembers a limited number: the rest is counted, and not reported every night', () => {
    const rows = Array.from({length: MAX_TOLD + 10}, (_, i) =>
      aRow({number: i + 2, user: `${i}@x.example`, state: 'failed'}),
    );
    const all = alerts({rows});
    const first = digestOf(all, '');
    expect(first.digest!.unreported).toBe(10);
    expect(first.reported).toHaveLength(200_000);
    expect(digestOf(all, first.reported).digest).toBeNull();
    const fewer = digestOf(all.slice(10), first.reported);
    expect(fewer.digest!.groups[0]!.count).toBe(10);
  });

  it('reports every alert exactly once for as long as it is open, whatever happens from night to night', () => {
    const night = fc.record({
      days: fc.integer({min: 0, max: 12}),
      ends: fc.array(fc.integer({min: -5, max: 45}), {
        minLength: 4,
        maxLength: 4,
      }),
      certificate: fc.array(fc.constantFrom('aa', 'bb'), {
        minLength: 4,
        maxLength: 4,
      }),
      states: fc.array(
        fc.constantFrom('', 'valid', 'blocked', 'failed', 'renewed', 'missing'),
        {minLength: 4, maxLength: 4},
      ),
    });
    fc.assert(
      fc.property(fc.array(night, {maxLength: 25}), all => {
        let now = START;
        let told = '';
        let stood = new Set<string>();
        for (const {days, ends, certificate, states} of all) {
          now += days * DAY;
          const user = (i: number) => `${i}@x.example`;
          const current = alerts({
            now,
            inventory: ends.map((end, i) =>
              aLine({
                user: user(i),
                fingerprint: certificate[i]!,
                validTo: START + end * DAY,
              }),
            ),
            rows: states.map((state, i) =>
              aRow({number: i + 2, user: user(i), state, id: 'ID'}),
            ),
          });
          const standing = new Set(identities(current));
          const next = digestOf(current, told);
          const said = (next.digest?.groups ?? []).flatMap(it =>
            identities(it.lines),
          );
          // Independent of hashes and text: what stands now and did not stand the night before.
          const expected = [...standing].filter(it => !stood.has(it)).sort();
          expect(said.sort()).toEqual(expected);
          expect(next.reported.length).toBe(8 * standing.size);
          told = next.reported;
          stood = standing;
        }
      }),
      {numRuns: 200},
    );
  });
});

describe('marks', () => {
  it('are eight characters that need no escaping, and tell 60,000 alerts apart', () => {
    const marks = new Set<string>();
    for (let i = 0; i < 60_000; i++)
      marks.add(markOf(`ending u${i}@x.example 7`));
    expect(marks.size).toBe(60_000);
    for (const it of marks) {
      if (!/^[\w-]{8}$/.test(it)) throw new Error(it);
    }
  });

  it('differ for texts that differ a little, in every part', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        fc.pre(a !== b);
        expect(markOf(a)).not.toBe(markOf(b));
      }),
    );
  });

  it('are read back', () => {
    expect([...decodeMarks('aaaaaaaabbbbbbbb')]).toEqual([
      'aaaaaaaa',
      'bbbbbbbb',
    ]);
    expect(decodeMarks('').size).toBe(0);
  });
});
