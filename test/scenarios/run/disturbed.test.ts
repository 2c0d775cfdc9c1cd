/** Whatever people and Google do during a run, each outcome ends up once, on its own row. */
import fc from 'fast-check';
import {SECOND_OPERATOR} from '../../../emulator/company';
import {type LargeCompany} from '../../../emulator/large-company';
import {insertRows, sortArea} from '../../../emulator/spreadsheet/moving';
import {
  checkpoint,
  CONTINUE,
  goOn,
  leftovers,
  openCompany,
  remains,
  rollOut,
  say,
  strangers,
  START,
} from '../../support/long-run';
import {PASSING_FAULTS, respondOf} from '../../support/passing-faults';
import {runs, SEED} from '../../support/thoroughness';

const SIZE = {users: 4, aliases: 3};
const ROWS = 12;

let undisturbed: ReturnType<typeof remains>;
let company: LargeCompany;
let rewind: () => void;
beforeAll(async () => {
  company = await openCompany({...SIZE, width: 5});
  rewind = checkpoint(company);
  rollOut(company);
  undisturbed = remains(company);
});

/** Sorts by a random column or puts empty rows in, as people do meanwhile. */
function rearrange({workspace}: LargeCompany, dice: () => number): void {
  const sheet = workspace.spreadsheet.sheets.find(it => it.name === 'Rollout')!;
  if (dice() % 3 === 0) {
    return insertRows(workspace.spreadsheet, sheet, 2 + (dice() % 20), 1);
  }
  const shown = workspace.shown('Rollout');
  const width = shown[0]!.length;
  sortArea(sheet, {row: 2, column: 1, rows: shown.length - 1, columns: width}, [
    {column: 1 + (dice() % width), ascending: dice() % 2 === 0},
  ]);
}

const dice = fc.infiniteStream(fc.nat());

describe('a run during which people sort and insert', () => {
  it('writes each outcome once, on its own row', () => {
    fc.assert(
      fc.property(dice, roll => {
        rewind();
        const next = () => roll.next().value!;
        company.workspace.faults.onHostCall(name => {
          if (name === 'UrlFetchApp.fetchAll') rearrange(company, next);
        });
        rollOut(company);
        company.workspace.faults.onHostCall(null);
        expect(remains(company)).toEqual(undisturbed);
        expect(strangers(company)).toEqual([]);
        expect(leftovers(company)).toEqual([]);
      }),
      {seed: SEED, numRuns: runs(2, 5), endOnFailure: true},
    );
  }, 120_000);
});

/** Until then an execution has the lease. */
const FIRST_CALLS = 30;

describe('a run that two operators continue with', () => {
  it('is worked on by one at a time, and ends the same', () => {
    fc.assert(
      fc.property(dice, roll => {
        rewind();
        const codes = new Set<string>();
        say(company, START);
        company.workspace.faults.onHostCall((_, i) => {
          // Once the first one is at it: else the other one might do all of it.
          if (i < FIRST_CALLS || i % 3 !== 0) return;
          if (roll.next().value! % 3 !== 0) return;
          const said = say(company, CONTINUE, SECOND_OPERATOR);
          if ('refused' in said) said.refused.forEach(it => codes.add(it));
        });
        goOn(company);
        company.workspace.faults.onHostCall(null);
        // The log shows who processed a row; here it is one of two.
        const one = remains(company, ['Operator']);
        expect(one.log).toHaveLength(ROWS);
        expect(one.gmail).toEqual(undisturbed.gmail);
        expect(one.rollout).toEqual(undisturbed.rollout);
        expect(codes.has('another-execution')).toBe(true);
        expect(leftovers(company)).toEqual([]);
      }),
      {seed: SEED, numRuns: runs(2, 3), endOnFailure: true},
    );
  }, 120_000);
});

describe('a run that Google disturbs', () => {
  afterEach(() => company.google.faults.clear());

  const HOSTS = [
    'gmail.googleapis.com',
    'oauth2.googleapis.com',
    'www.googleapis.com',
  ];

  it('stores no certificate twice and ends the same, since all of it passes', () => {
    const faults = fc.array(
      fc.record({
        kind: fc.constantFrom(...PASSING_FAULTS),
        host: fc.constantFrom(...HOSTS),
        times: fc.integer({min: 1, max: 3}),
      }),
      {minLength: 1, maxLength: 4},
    );
    fc.assert(
      fc.property(faults, added => {
        rewind();
        for (const {kind, host, times} of added) {
          const respond = respondOf(company, kind);
          company.google.faults.add({match: {host}, times, respond});
        }
        rollOut(company);
        company.google.faults.clear();
        expect(remains(company)).toEqual(undisturbed);
        expect(strangers(company)).toEqual([]);
        expect(leftovers(company)).toEqual([]);
      }),
      {seed: SEED, numRuns: runs(3, 10), endOnFailure: true},
    );
  }, 120_000);
});
