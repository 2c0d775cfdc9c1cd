/** The stored values of a run, under the present names and those of earlier versions. */
import {readKept, tidyKept, writeKept} from '../../../src/apps-script/kept';

/** Document properties that count nothing. */
function properties(stored: Record<string, string>) {
  const texts = {...stored};
  return {
    /** What is not empty: an empty property stands for nothing. */
    get texts() {
      const filled = Object.entries(texts).filter(([, it]) => it !== '');
      return Object.fromEntries(filled);
    },
    getProperties: () => ({...texts}),
    setProperties: (values: Record<string, string>) =>
      Object.assign(texts, values),
  } as unknown as GoogleAppsScript.Properties.Properties & {
    readonly texts: Record<string, string>;
  };
}

it('reads what 0.2.0 kept under other names', () => {
  const kept = readKept(
    properties({
      told: '1 "reported"',
      troubled: '1 "troubled"',
      strangers: '1 {"finished":true}',
      pending:
        '1 [{"address":"a@x.example a@x.example f 1","counts":"failed"}]',
    }),
  );
  expect(kept).toEqual({
    reported: 'reported',
    failedMarks: 'troubled',
    usersWithoutRows: {finished: true},
    pending: [{rowName: 'a@x.example a@x.example f 1', counts: 'failed'}],
  });
});

it('reads what 0.5.0 kept of its schedule, and a run that previewed uploads', () => {
  const schedule = {owner: 'a@x.example'};
  const kept = readKept(
    properties({
      upkeep: `1 ${JSON.stringify(schedule)}`,
      run: '1 {"action":"plan","total":3}',
    }),
  );
  expect(kept).toEqual({schedule, run: {action: 'preview', total: 3}});
});

it('lets a new value take the place of one under its former name, and of nothing', () => {
  const stored = properties({told: '1 "old"', troubled: '1 "old"'});
  writeKept(stored, {reported: 'new', failedMarks: null});
  expect(readKept(stored)).toEqual({reported: 'new'});
  tidyKept(stored);
  expect(stored.texts).toEqual({reported: '1 "new"'});
});

it.each([1, 7999, 8000, 8001, 40_000])(
  'keeps a text of %i characters in pieces, and tidies those that are left over',
  length => {
    const stored = properties({});
    writeKept(stored, {reported: 'é'.repeat(length)});
    expect(readKept(stored).reported).toBe('é'.repeat(length));
    writeKept(stored, {reported: 'short'});
    tidyKept(stored);
    expect(stored.texts).toEqual({reported: '1 "short"'});
  },
);
