/** The lease between two executions, of which one takes longer than it means to. */
import type {DoorPorts} from '../../../../src/core/door/ports';
import {continueUnwatched} from '../../../../src/core/run/continue-unwatched';
import type {Announcements} from '../../../../src/core/run/announced';
import {
  waitUntilFree,
  takeLease,
  WAVES_MS,
  WORKING_MS,
} from '../../../../src/core/run/lease';
import type {Kept} from '../../../../src/core/run/record';

let now = 0;
let kept: Record<string, unknown> = {};
let announced = {script: '', commandLine: ''};
beforeEach(() => {
  now = 1_000_000;
  kept = {};
  announced = {script: '', commandLine: ''};
});

const announcements: Announcements = {
  read: () => ({
    script: [announced.script],
    commandLine: [announced.commandLine],
    ...{jobs: [], stop: []},
  }),
  announce: script => {
    announced = {...announced, script};
  },
  withdraw: () => {
    announced = {...announced, script: ''};
  },
  askToStop: () => undefined,
};

/** What the lease asks of the world. */
function execution(name: string): DoorPorts {
  const store = {
    kept: () => kept as Partial<Kept>,
    setUpBy: () => null,
    settings: () => ({operators: [`${name}@x.example`]}),
    keep: (values: object) => {
      kept = {...kept, ...values};
    },
  };
  return {
    ...{operator: `${name}@x.example`, execution: name, store},
    now: () => now,
    withLock: <T>(_: number, work: () => T) => ({value: work()}),
    announcements,
  } as unknown as DoorPorts;
}

const owner = () => (kept['lease'] as Kept['lease'] | null)?.execution ?? null;

it('is not given up by an execution that has lost it meanwhile', () => {
  const {lease} = takeLease(execution('slow'));
  now += WORKING_MS;
  takeLease(execution('next'));
  expect(lease.look()).toBe('lost');
  lease.release();
  expect(owner()).toBe('next');
});

it('is given up by the execution that has it', () => {
  takeLease(execution('one')).lease.release();
  expect(owner()).toBeNull();
});

it('is left by the clock to an execution that is quicker by a moment, without an exception that Google would report to the owner', () => {
  const ports = {...execution('clock'), withLock: () => null};
  kept = {run: {operator: 'clock@x.example', restUntil: 0}};
  expect(() => continueUnwatched(ports)).not.toThrow();
  expect(kept).toEqual({run: {operator: 'clock@x.example', restUntil: 0}});
});

describe('beside the command line', () => {
  const outside = (of: object = {}) =>
    JSON.stringify({
      ...{holder: 'process', operator: 'ops@x.example', action: 'upload'},
      ...{since: now - 120_000, until: now + 60_000, ...of},
    });

  it('is not taken while the command line works on the spreadsheet, and the refusal says who and since when', () => {
    announced.commandLine = outside();
    expect(() => takeLease(execution('one'))).toThrow(
      expect.objectContaining({
        findings: [
          expect.objectContaining({
            code: 'command-line-at-work',
            facts: {operator: 'ops@x.example', action: 'upload', minutes: 2},
          }),
        ],
      }),
    );
    expect(owner()).toBeNull();
    expect(announced.script).toBe('');
  });

  it('is taken when the command line has died, and whatever else someone has written there', () => {
    for (const text of [
      ...[outside({until: now}), outside({until: now + 86_400_000})],
      ...['', 'null', '[]', '{', outside({until: 'later'})],
    ]) {
      announced.commandLine = text;
      takeLease(execution('one')).lease.release();
    }
  });

  it('is given up again when both announce themselves at once', () => {
    const ports = execution('one');
    const {announce} = announcements;
    const late = {
      ...announcements,
      announce(value: string) {
        announce(value);
        announced.commandLine = outside();
      },
    };
    expect(() => takeLease({...ports, announcements: late})).toThrow();
    expect([owner(), announced.script]).toEqual([null, '']);
  });

  it('is announced once for the executions of some minutes, and until the end of each', () => {
    const words: string[] = [];
    const ports = {
      ...execution('one'),
      announcements: {
        ...announcements,
        announce(value: string) {
          words.push(value);
          announcements.announce(value);
        },
      },
    };
    const began = now;
    for (; now < began + 600_000; now += 15_000) {
      takeLease(ports);
      const {until} = JSON.parse(announced.script) as {until: number};
      expect(until).toBeGreaterThanOrEqual(now + 360_000);
    }
    expect(words).toHaveLength(3);
  });
});

describe('the clock that finds a lease', () => {
  /** What happens while it sleeps. */
  const clock = (happens: () => void) => {
    const began = now;
    const ports = {
      ...execution('clock'),
      sleep: (ms: number) => {
        now += ms;
        happens();
      },
    };
    return {free: waitUntilFree(ports), after: now - began};
  };

  it('waits for one that nobody moves on, and no longer than it lasts', () => {
    takeLease(execution('dead'), WAVES_MS);
    now += 4000;
    expect(clock(() => undefined)).toEqual({free: true, after: 46_000});
  });

  it('gives up as soon as it is extended', () => {
    const {lease} = takeLease(execution('alive'), WAVES_MS);
    const {free, after} = clock(() => lease.look());
    expect(free).toBe(false);
    expect(after).toBeLessThanOrEqual(9000);
  });

  it('continues at once when it is given back', () => {
    const {lease} = takeLease(execution('alive'), WAVES_MS);
    expect(clock(() => lease.release())).toEqual({free: true, after: 3000});
  });
});
