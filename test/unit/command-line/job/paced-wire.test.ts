/** Tasks send at the pace of their share of a quota. */
import {
  withinQuota,
  slowToSheets,
} from '../../../../command-line/job/paced-wire';
import type {AsyncWire} from '../../../../command-line/ports/wire';
import type {Call} from '../../../../src/core/google/wire';

function world() {
  let now = 0;
  const sent: number[] = [];
  const wire: AsyncWire = {
    requests: () => sent.length,
    close: () => Promise.resolve(),
    send() {
      sent.push(now);
      return Promise.resolve({ok: true, body: null});
    },
  };
  const clock = {
    ...{now: () => now, random: () => 0},
    sleep(ms: number) {
      now += ms;
      return Promise.resolve();
    },
  };
  return {wire, clock, sent, pass: (ms: number) => (now += ms)};
}

function call(api: Call['method']['api'], verb: Call['method']['verb']): Call {
  return {
    method: {
      ...{id: 'x', api, verb, url: 'https://x.example/'},
      ...{sends: 'json', answers: 'json'},
    },
    ...{user: 'a@x.example', path: {}, access: {kind: 'script'}},
  };
}

describe('the quota of Gmail', () => {
  it('is divided by the tasks from the first call on', async () => {
    for (const tasks of [1, 8]) {
      const {wire, clock, sent} = world();
      const paced = withinQuota(wire, clock, {unitsAMinute: 1_200_000, tasks});
      for (let i = 0; i < 3000; i++) await paced.send(call('gmail', 'POST'));
      // 100 units each; what is sent in the first minute may exceed the share by a burst of 2 s.
      const share = 12_000 / tasks;
      const first = sent.filter(it => it < 60_000).length;
      expect(first).toBeLessThanOrEqual(share * (62 / 60) + 1);
      expect(first).toBeGreaterThanOrEqual(Math.min(share, 3000));
    }
  });

  it('does not hold up other services, and hardly what only reads', async () => {
    const {wire, clock, sent} = world();
    const paced = withinQuota(wire, clock, {unitsAMinute: 1200, tasks: 8});
    for (let i = 0; i < 100; i++) await paced.send(call('drive', 'GET'));
    expect(Math.max(...sent)).toBe(0);
  });

  it('is used at the same pace after the clock was set back', async () => {
    const {wire, clock, sent, pass} = world();
    pass(7_200_000);
    const paced = withinQuota(wire, clock, {unitsAMinute: 60_000, tasks: 1});
    await paced.send(call('gmail', 'POST'));
    pass(-3_600_000);
    for (let i = 0; i < 100; i++) await paced.send(call('gmail', 'POST'));
    // A minute at most until the first one, then ten a second.
    const [first = 0, ...later] = sent.slice(1);
    expect(first).toBeLessThanOrEqual(3_660_000);
    expect(later.at(-1)! - first).toBe(9900);
  });

  it('is not saved up while a process is frozen', async () => {
    const {wire, clock, sent, pass} = world();
    const paced = withinQuota(wire, clock, {unitsAMinute: 60_000, tasks: 1});
    await paced.send(call('gmail', 'POST'));
    pass(3_600_000);
    for (let i = 0; i < 100; i++) await paced.send(call('gmail', 'POST'));
    // Ten a second, and a burst of two seconds.
    const thawed = sent.slice(1);
    expect(thawed.filter(it => it - thawed[0]! < 1000).length).toBe(30);
  });
});

it('a spreadsheet gets about one request a second', async () => {
  const {wire, clock, sent} = world();
  const paced = slowToSheets(wire, clock);
  for (let i = 0; i < 65; i++) await paced.send(call('sheets', 'POST'));
  expect(sent.filter(it => it < 60_000).length).toBeLessThanOrEqual(66);
  expect(sent.at(-1)).toBeGreaterThanOrEqual(59_000);
});
