/** Calls that travel together end as single calls do, whatever becomes of a batch, of its parts, and of executions. */
import fc from 'fast-check';
import {type LargeCompany} from '../../../emulator/large-company';
import {
  checkpoint,
  killAt,
  leftovers,
  openCompany,
  remains,
  rollOut,
  strangers,
  useUpRequests,
} from '../../support/long-run';
import {PASSING_FAULTS, respondOf} from '../../support/passing-faults';
import {runs, SEED} from '../../support/thoroughness';

/** So many users that even a run with requests to spare sends batches, after its first three rows. */
const SIZE = {users: 30, together: 30};

let company: LargeCompany;
let rewind: () => void;
let single: ReturnType<typeof remains>;
beforeAll(async () => {
  company = await openCompany(SIZE);
  rewind = checkpoint(company);
  company.google.faults.add({
    match: ({url}) => /\/batch/.test(url),
    times: 99,
    respond: {status: 404, body: 'Not Found'},
  });
  rollOut(company);
  company.google.faults.clear();
  single = remains(company);
});
afterEach(() => {
  company.workspace.faults.onHostCall(null);
  company.google.faults.clear();
});

/** In small batches, or in the largest ones that Google advises. */
const sizes = fc.constantFrom('small', 'largest');

function begin(size: 'small' | 'largest'): void {
  rewind();
  if (size === 'largest') useUpRequests(company);
}

function expectAsSingleCalls(): void {
  company.google.faults.clear();
  expect(remains(company)).toEqual(single);
  expect(strangers(company)).toEqual([]);
  expect(leftovers(company)).toEqual([]);
}

/** What becomes of the answers to a batch: its parts, and what ends them. */
const ANSWERS = {
  'as they are': (parts: string[], end: string) => [...parts, end],
  missing: (parts: string[], end: string) => [
    ...parts.filter((_, i) => i !== 1),
    end,
  ],
  swapped: (parts: string[], end: string) => [...parts.reverse(), end],
  'there twice': (parts: string[], end: string) => [...parts, parts[0]!, end],
  'cut off': (parts: string[]) => {
    const last = parts.pop()!;
    return [...parts, last.slice(0, Math.floor((last.length * 2) / 3))];
  },
  'not parts': () => ['<html>Sorry</html>'],
} as const;

/** Changes the answers to every third batch, for as long as the run lasts. */
function change(how: keyof typeof ANSWERS): {
  readonly stop: () => void;
  readonly batches: () => number;
} {
  const {google} = company;
  const {handle} = google;
  let batches = 0;
  google.handle = request => {
    const response = handle.call(google, request);
    const isOther = !/\/batch/.test(request.url) || response.status >= 300;
    if (isOther || batches++ % 3 > 0) return response;
    const text = Buffer.from(response.body).toString('utf8');
    const parts = text.split(/(?=--batch_\d+_answers)/);
    const end = parts.pop()!;
    return {...response, body: Buffer.from(ANSWERS[how](parts, end).join(''))};
  };
  const stop = () => {
    google.handle = handle;
  };
  return {stop, batches: () => batches};
}

describe('a run in batches', () => {
  it.each(Object.keys(ANSWERS) as (keyof typeof ANSWERS)[])(
    'ends as in single calls when answers are %s',
    how => {
      begin('small');
      const {stop, batches} = change(how);
      rollOut(company);
      stop();
      expect(batches()).toBeGreaterThan(2);
      expectAsSingleCalls();
    },
  );

  it('ends as in single calls, whether batches fail as a whole, in part, or in what is answered', () => {
    const fault = fc.record({
      kind: fc.constantFrom(...PASSING_FAULTS),
      isWhole: fc.boolean(),
      api: fc.constantFrom('gmail', 'iamcredentials'),
      times: fc.integer({min: 1, max: 3}),
    });
    // All of them may befall the same call, and changed answers do, too; a call that fails seven times has failed.
    const faults = fc
      .array(fault, {minLength: 1, maxLength: 4})
      .filter(all => all.reduce((sum, {times}) => sum + times, 0) <= 4);
    const answers = fc.constantFrom(
      ...(Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]),
    );
    fc.assert(
      fc.property(faults, answers, sizes, (added, how, size) => {
        begin(size);
        for (const {kind, isWhole, api, times} of added) {
          company.google.faults.add({
            match: ({url}) =>
              url.includes(`//${api}.`) && /\/batch/.test(url) === isWhole,
            times,
            respond: respondOf(company, kind),
          });
        }
        const {stop} = change(how);
        try {
          rollOut(company);
        } finally {
          stop();
        }
        expectAsSingleCalls();
      }),
      {seed: SEED, numRuns: runs(3, 40), endOnFailure: true},
    );
  }, 240_000);

  it('ends as in single calls when executions are killed anywhere', () => {
    const calls = fc.uniqueArray(fc.integer({min: 1, max: 160}), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(calls, sizes, (killed, size) => {
        begin(size);
        killAt(
          company,
          killed.sort((a, b) => a - b),
        );
        rollOut(company);
        company.workspace.faults.onHostCall(null);
        expectAsSingleCalls();
      }),
      {seed: SEED, numRuns: runs(2, 40), endOnFailure: true},
    );
  }, 240_000);
});
