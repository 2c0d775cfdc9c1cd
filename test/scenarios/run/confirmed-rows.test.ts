/** A run does exactly what it was started with, whatever someone who is not an operator writes into cells meanwhile. */
import fc from 'fast-check';
import {insertColumns, insertRows} from '../../../emulator/spreadsheet/moving';
import type {Action, Progress} from '../../../src/core/door/contract';
import {
  ACTIONS,
  goesByRecords,
  isDestructive,
} from '../../../src/core/rows/actions';
import {checkpoint} from '../../support/long-run';
import {changingRequests, editMeanwhile} from '../../support/random-edits';
import {
  ADA,
  BEN,
  CLEO,
  CLEO_SALES,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';
import {sampleOf} from '../../support/sample';
import {runs, SEED} from '../../support/thoroughness';

const RUNS = runs(ACTIONS.length, 3000);

let small: SmallCompany;
let rewind: () => void;
let changing: ReturnType<typeof changingRequests>;

beforeAll(async () => {
  small = await openSmallCompany({
    ...{[ADA]: 'a year', [BEN]: 'a year', [CLEO]: 'a year'},
  });
  small.hold('ends tomorrow', true, ADA);
  small.hold('half a year', true, BEN);
  small.hold('half a year, newer', false, BEN);
  small.hold('ends tomorrow', true, CLEO);
  small.hold('half a year', false, CLEO);
  small.hold('half a year', true, CLEO, CLEO_SALES);
  // A default before the present one, for Restore.
  small.run('upload', [ADA]);
  small.run('list');
  // Set default has something to do.
  small.behindOurBack(BEN, 'half a year, newer', 'setDefault');
  changing = changingRequests(small.google);
  rewind = checkpoint(small.company);
}, 120_000);

beforeEach(() => {
  rewind();
  changing.take();
});

const select = (...aliases: readonly string[]) => {
  const lines = small.lines('Rollout').map(it => it['Alias']);
  small.workspace.activate(
    'Rollout',
    aliases.map(it => `A${lines.indexOf(it) + 2}`),
  );
};

const door = (request: object) =>
  small.workspace.run('door', [request]) as {
    ok: boolean;
    value: Progress & {rows?: string; count: number; run: unknown};
    notices?: {code: string}[];
  };

/** As the page does it. A run that someone disturbs forever would not end. */
const goOn = (): Progress => {
  for (let i = 0; i < 30; i++) {
    const {ok, value} = door({verb: 'continue'});
    if (ok && value.finished) return value;
  }
  throw new Error('the run does not end');
};

/** Calls `work` before the first host call of that name. */
const before = (name: string, work: () => void) => {
  let done = false;
  small.workspace.faults.onHostCall(call => {
    if (done || call !== name) return;
    done = true;
    work();
  });
};

const headers = () => small.workspace.shown('Rollout')[0]!;
const columnOf = (header: string) => headers().indexOf(header) + 1;
const sheet = () =>
  small.workspace.spreadsheet.sheets.find(it => it.name === 'Rollout')!;

const swapHeaders = (one: string, other: string) => {
  const at = [columnOf(one), columnOf(other)] as const;
  small.workspace.edit('Rollout', 1, at[0], other);
  small.workspace.edit('Rollout', 1, at[1], one);
};

/** A column of the same header, with the same text in each row. */
const insertBefore = (header: string, text: string) => {
  const column = columnOf(header);
  insertColumns(small.workspace.spreadsheet, sheet(), column - 1, 1);
  [header, text, text, text, text].forEach((it, i) =>
    small.workspace.edit('Rollout', i + 1, column, it),
  );
};

const insertAbove = (repeats: boolean) => {
  const names = headers();
  insertRows(small.workspace.spreadsheet, sheet(), 0, 1);
  if (!repeats) return;
  names.forEach((it, i) => small.workspace.edit('Rollout', 1, i + 1, it));
};

const OFF_BOARD = {
  ...{verb: 'start', action: 'offBoard', selection: 'selected'},
  confirmed: 1,
};

const previewed = (request: object) =>
  door({...request, verb: 'preview'}).value.rows;

/** With the rows that a preview answers now. */
const confirmed = (request: object) => ({
  ...request,
  rows: previewed(request),
});

const refusal = (request: object) =>
  door(request).notices?.map(it => it.code) ?? [];

describe.each(ACTIONS.filter(isDestructive))('%s', action => {
  const asked = {...OFF_BOARD, action, force: true};

  it('is refused without the rows that were confirmed, whatever their number', () => {
    select(BEN);
    for (const rows of [undefined, null, 1, ['']]) {
      expect(refusal({...asked, rows})).toEqual(['confirmation-missing']);
    }
    expect(refusal({...asked, rows: ''})).toEqual(['confirmation-differs']);
    expect(changing.take()).toEqual([]);
    expect(small.row(BEN)['Queued']).toBe('');
  });

  it('is refused with rows that were confirmed for another action', () => {
    select(BEN);
    const others = ACTIONS.filter(it => it !== action)
      .map(it => previewed({...asked, action: it}))
      .filter(rows => rows !== undefined);
    expect(others).toHaveLength(3);
    for (const rows of others) {
      expect(refusal({...asked, rows})).toEqual(['confirmation-differs']);
    }
    expect(changing.take()).toEqual([]);
  });
});

describe.each([
  ['restore', 'Log', 'Address', 'Before (IDs)'],
  ['setDefault', 'Rollout', 'Alias', 'Certificate id'],
] as const)('%s', (action, name, address, header) => {
  const asked = {...OFF_BOARD, action, force: true};
  beforeEach(() => small.hold('half a year', false, ADA));
  const defaultOf = () => small.holds(ADA).find(it => it.endsWith('*'));

  /** Names another certificate, as someone who is not an operator could. */
  const forge = () => {
    const column = small.workspace.shown(name)[0]!.indexOf(header) + 1;
    const {id} = small.google
      .smimeInfos(ADA)
      .find(it => small.certificates.nameOf(it.fingerprint) === 'half a year')!;
    small.lines(name).forEach((it, i) => {
      if (it[address] !== ADA) return;
      const text = it[header]!.replace(/[^\s,]+(?=(, until \S+)?$)/, id);
      small.workspace.edit(name, i + 2, column, text);
    });
  };

  it(`starts with the rows of its preview, and what the ${name} says of them, or not at all`, () => {
    select(ADA);
    const before = small.holds(ADA);
    const request = confirmed(asked);
    forge();
    expect(refusal(request)).toEqual(['confirmation-differs']);
    expect(small.holds(ADA)).toEqual(before);
    expect(changing.take()).toEqual([]);
    // The result without the change.
    expect(door(confirmed(asked)).ok).toBe(true);
    goOn();
    expect(defaultOf()).toBe('half a year *');
  });

  it(`takes nothing from the ${name} that was written there meanwhile`, () => {
    select(ADA);
    const request = confirmed(asked);
    const reads: number[] = [];
    const forgeAt = (read: number) => {
      let calls = 0;
      small.workspace.faults.onHostCall(call => {
        if (/getDisplayValues/.test(call)) reads.push(calls);
        if (calls++ === read) forge();
      });
      if (door(request).ok) goOn();
      small.workspace.faults.onHostCall(null);
    };
    forgeAt(-1);
    const undisturbed = changing.take();
    const all = [...reads];
    expect(all.length).toBeGreaterThan(5);
    for (const read of sampleOf(all, 5)) {
      rewind();
      small.hold('half a year', false, ADA);
      select(ADA);
      forgeAt(read);
      const foreign = changing.take().filter(it => !undisturbed.includes(it));
      expect({read, foreign}).toEqual({read, foreign: []});
    }
  });

  it('starts if they are the same', () => {
    select(ADA);
    expect(door(confirmed(asked)).ok).toBe(true);
    expect(goOn()).toMatchObject({total: 1, succeeded: 1});
    const after = action === 'restore' ? 'ends tomorrow *' : 'a year *';
    expect(defaultOf()).toBe(after);
  });
});

describe('Off-board, confirmed for one row', () => {
  const everything = () =>
    [ADA, CLEO]
      .map(it => small.holds(it))
      .concat(small.holds(CLEO, CLEO_SALES));

  it('leaves rows alone whose Queued cells say so as well', () => {
    const others = everything();
    select(BEN);
    expect(door(confirmed(OFF_BOARD)).ok).toBe(true);
    for (const it of [ADA, CLEO]) small.type(it, 'Queued', 'offBoard');
    expect(goOn()).toMatchObject({total: 1, succeeded: 1, blocked: 0});
    expect(small.holds(BEN)).toEqual([]);
    expect(everything()).toEqual(others);
    expect(small.row(ADA)['Queued']).toBe('');
  });

  it('does so from the menu, in one execution', () => {
    const others = everything();
    select(BEN);
    small.workspace.ui.answers.push({button: 'YES'});
    before('UrlFetchApp.fetchAll', () => {
      for (const it of [ADA, CLEO]) small.type(it, 'Queued', 'offBoard');
    });
    small.workspace.menu('offBoardSelected');
    expect(small.workspace.ui.dialogs.at(-1)!.text).toContain('1 row');
    expect(small.holds(BEN)).toEqual([]);
    expect(everything()).toEqual(others);
  });

  it.each([
    ['User', CLEO],
    ['Alias', CLEO],
  ])(
    'leaves a row whose %s has changed, and says so in it',
    (header, other) => {
      const others = everything();
      const held = small.holds(BEN);
      select(BEN);
      expect(door(confirmed(OFF_BOARD)).ok).toBe(true);
      const line = small
        .lines('Rollout')
        .map(it => it['Alias'])
        .indexOf(BEN);
      small.type(BEN, header, other);
      expect(goOn()).toMatchObject({total: 1, succeeded: 0, blocked: 1});
      expect(everything()).toEqual(others);
      expect(small.holds(BEN)).toEqual(held);
      expect(small.lines('Rollout')[line]).toMatchObject({
        ...{Queued: '', Message: expect.stringMatching(/were changed/)},
      });
      expect(changing.take()).toEqual([]);
    },
  );

  it('is refused where the rows are others than those that the question was about', () => {
    select(BEN);
    const {rows} = door({...OFF_BOARD, verb: 'preview'}).value;
    small.type(BEN, 'Alias', CLEO);
    const {notices} = door({...OFF_BOARD, rows});
    expect(notices?.map(it => it.code)).toEqual(['confirmation-differs']);
    rewind();
    select(BEN);
    small.workspace.ui.answers.push({button: 'YES'});
    before('Ui.alert', () => small.type(BEN, 'Alias', CLEO));
    small.workspace.menu('offBoardSelected');
    expect(small.workspace.ui.dialogs.at(-1)!.text).toMatch(/have changed/);
    expect(changing.take()).toEqual([]);
  });

  it.each(['offBoard', 'delete'])(
    'is refused where as many other rows are selected by then (%s)',
    action => {
      select(BEN);
      const asked = {...OFF_BOARD, action, force: true};
      const {rows} = door({...asked, verb: 'preview'}).value;
      select(CLEO);
      const {notices} = door({...asked, rows});
      expect(notices?.map(it => it.code)).toEqual(['confirmation-differs']);
      expect(changing.take()).toEqual([]);
    },
  );

  it.each([
    ['User and Alias change places', () => swapHeaders('User', 'Alias')],
    ['User and Message change places', () => swapHeaders('User', 'Message')],
    ['another User column comes first', () => insertBefore('User', CLEO)],
    ['another Alias column comes first', () => insertBefore('Alias', CLEO)],
    [
      'another Queued column comes first',
      () => insertBefore('Queued', 'offBoard'),
    ],
    ['a row comes above the headers', () => insertAbove(true)],
    ['a row without headers comes above them', () => insertAbove(false)],
  ])('affects nobody else if %s', (_, edit) => {
    const others = everything();
    select(BEN);
    expect(door(confirmed(OFF_BOARD)).ok).toBe(true);
    edit();
    for (let i = 0; i < 3; i++) door({verb: 'continue'});
    expect(door({verb: 'stop'}).ok).toBe(true);
    expect(door({verb: 'overview'}).value.run).toBeNull();
    expect(everything()).toEqual(others);
  });

  it('ends although a formula puts each row into the queue again', () => {
    select(BEN);
    expect(door(confirmed(OFF_BOARD)).ok).toBe(true);
    small.workspace.faults.onHostCall(() => {
      for (const it of [ADA, BEN]) small.type(it, 'Queued', 'offBoard');
    });
    expect(goOn()).toMatchObject({total: 1, succeeded: 1});
    small.workspace.faults.onHostCall(null);
    expect(small.holds(ADA)).not.toEqual([]);
  });
});

it('Delete removes the certificate that was confirmed, not the one that the cell names by then', () => {
  select(BEN);
  const held = small.holds(BEN);
  door(confirmed({...OFF_BOARD, action: 'delete', force: true}));
  const newer = small.google.smimeInfos(BEN).find(it => it.isDefault)!;
  small.type(BEN, 'Certificate id', newer.id);
  expect(goOn()).toMatchObject({blocked: 1});
  expect(small.holds(BEN)).toEqual(held);
});

it.each(['check', 'preview', 'list', 'refresh'])(
  '%s stays what it is, whatever is typed into its rows',
  action => {
    door({verb: 'start', action, selection: 'all'});
    const words = ['upload', 'delete', 'renew', 'setDefault'];
    [ADA, BEN, CLEO, CLEO_SALES].forEach((it, i) =>
      small.type(it, 'Queued', words[i]!),
    );
    expect(goOn()).toMatchObject({total: 4, done: 4});
    expect(changing.take()).toEqual([]);
  },
);

it('a row that is taken out of the queue is left out', () => {
  door({verb: 'start', action: 'upload', selection: 'all'});
  small.type(CLEO, 'Queued', '');
  goOn();
  expect(small.holds(CLEO)).not.toContain('a year *');
  expect(small.holds(BEN)).toContain('a year *');
});

it('a password that is another one at each look does not keep a run from ending', () => {
  door({verb: 'start', action: 'upload', selection: 'all'});
  let i = 0;
  const right = small.row(BEN)['Password']!;
  small.workspace.faults.onHostCall(() =>
    small.type(BEN, 'Password', i++ % 2 ? right : 'another one'),
  );
  expect(goOn()).toMatchObject({total: 4});
});

describe('random edits between any two host calls', () => {
  const wanted = new Map<string, ReadonlySet<string>>();

  const start = (action: Action) => {
    select(ADA, BEN, CLEO);
    const asked = {action, selection: 'selected', force: true};
    const {count, rows} = door({verb: 'preview', ...asked}).value;
    return {verb: 'start', ...asked, confirmed: count, ...(rows && {rows})};
  };

  /** The result without disturbance; also without the passwords, since anyone who edits a row may empty its cell. */
  const undisturbed = (
    action: Action,
    hasPasswords = true,
  ): ReadonlySet<string> => {
    const name = `${action} ${hasPasswords}`;
    const known = wanted.get(name);
    if (known) return known;
    rewind();
    if (!hasPasswords) {
      for (const it of [ADA, BEN, CLEO]) small.type(it, 'Password', '');
    }
    door(start(action));
    goOn();
    const made = new Set(changing.take());
    wanted.set(name, made);
    return made;
  };

  it('never make a request that changes anything and was not confirmed', () => {
    const dice = fc.infiniteStream(fc.nat());
    let i = 0;
    const seen = new Set<Action>();
    fc.assert(
      fc.property(dice, roll => {
        const action = ACTIONS[i++ % ACTIONS.length]!;
        const next = () => roll.next().value!;
        const allowed = undisturbed(action);
        rewind();
        if (allowed.size > 0) seen.add(action);
        const request = start(action);
        editMeanwhile(
          ...([
            small.workspace,
            action === 'restore' ? ['Rollout', 'Log'] : ['Rollout'],
            next,
            goesByRecords(action),
          ] as const),
        );
        if (door(request).ok) goOn();
        small.workspace.faults.onHostCall(null);
        const others = changing.take().filter(it => !allowed.has(it));
        const foreign = others.filter(
          it => !undisturbed(action, false).has(it),
        );
        expect({action, foreign}).toEqual({action, foreign: []});
      }),
      {seed: SEED, numRuns: RUNS, endOnFailure: true},
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...['upload', 'renew', 'restore', 'delete', 'offBoard'],
      ]),
    );
  }, 3_600_000);
});
