/** A process that was frozen, or whose clock was set, keeps its promises: the lease, its outcomes, the state of a job. */
import {KeyIdentity} from '../../../command-line/access/key-file';
import type {HttpClient} from '../../../command-line/http/client';
import type {DoneRow} from '../../../command-line/ports/outcomes';
import {hasPassed} from '../../../command-line/ports/clock';
import type {AsyncWire} from '../../../command-line/ports/wire';
import {Batches} from '../../../command-line/run/batches';
import {HttpWire} from '../../../command-line/http/wire';
import {noJournal} from '../../../command-line/run/file-journal';
import type {SheetsApi} from '../../../command-line/sheet/api';
import {jobStatusIn} from '../../../command-line/sheet/job-status';
import {SheetLease} from '../../../command-line/sheet/lease';
import {ANNOUNCED, type Announcement} from '../../../src/core/run/announced';
import {HiddenValues} from '../../../src/core/google/hidden-values';
import type {Call} from '../../../src/core/google/wire';

const HOUR_MS = 3_600_000;
const JUMPS = [
  ['frozen for an hour', HOUR_MS],
  ['set back by an hour', -HOUR_MS],
] as const;

let now: number;
beforeEach(() => {
  now = 100 * HOUR_MS;
});

const clock = {
  ...{now: () => now, random: () => 0},
  sleep(ms: number) {
    now += ms;
    return Promise.resolve();
  },
};

/** A spreadsheet's metadata. @param answered - is awaited before a request is answered */
function sheet(answered: () => Promise<void> = () => Promise.resolve()) {
  const metadata: {id: number; key: string; value: string}[] = [];
  let id = 0;
  const asked: string[] = [];
  const api = {
    async document() {
      asked.push('document');
      await answered();
      return {metadata: metadata.map(it => ({...it}))};
    },
    async announce(key: string, value: string) {
      asked.push('announce');
      metadata.push({id: ++id, key, value});
      await answered();
      return id;
    },
    async reannounce(of: number, value: string) {
      asked.push('reannounce');
      metadata.find(it => it.id === of)!.value = value;
      await answered();
    },
    withdraw(of: number) {
      const at = metadata.findIndex(it => it.id === of);
      metadata.splice(at, 1);
      return Promise.resolve();
    },
  };
  return {api: api as unknown as SheetsApi, metadata, asked};
}

function leaseOn(api: SheetsApi): Promise<SheetLease> {
  return SheetLease.take(api, {
    ...{clock, operator: 'a@x.example', action: 'upload', job: ''},
    ...{
      stop: new AbortController().signal,
      waits: () => undefined,
      stopAsked: () => undefined,
    },
  });
}

function wireTo(sent: string[]): AsyncWire {
  return {
    ...{requests: () => sent.length, close: () => Promise.resolve()},
    send(call) {
      sent.push(call.method.id);
      return Promise.resolve({ok: true, body: null});
    },
  };
}

const CHANGE: Call = {
  method: {
    ...{id: 'insert', api: 'gmail', verb: 'POST', url: 'https://x.example/'},
    ...{sends: 'json', answers: 'json'},
  },
  ...{user: 'a@x.example', path: {}, access: {kind: 'script'}},
};

function script(metadata: {id: number; key: string; value: string}[]): void {
  const at: Announcement = {
    ...{holder: 'script', operator: 'b@x.example', action: 'upload'},
    ...{since: now, until: now + 60_000},
  };
  const value = JSON.stringify(at);
  metadata.push({id: 99, key: ANNOUNCED.script, value});
}

describe('the lease of a process', () => {
  it.each(JUMPS)('%s is extended before the next call', async (_, jump) => {
    const {api, metadata} = sheet();
    const sent: string[] = [];
    const wire = (await leaseOn(api)).over(wireTo(sent));
    await wire.send(CHANGE);
    now += jump;
    await wire.send(CHANGE);
    const {until} = JSON.parse(metadata[0]!.value) as Announcement;
    expect(until).toBeGreaterThan(now);
    expect(until).toBeLessThanOrEqual(now + 180_000);
    expect(sent).toHaveLength(2);
  });

  it.each(JUMPS)(
    '%s is lost where the script is at work, and none of the calls at once is sent',
    async (_, jump) => {
      const {api, metadata} = sheet(
        () => new Promise(resolve => setImmediate(resolve)),
      );
      const sent: string[] = [];
      const wire = (await leaseOn(api)).over(wireTo(sent));
      await wire.send(CHANGE);
      now += jump;
      script(metadata);
      const ended = await Promise.allSettled(
        [1, 2, 3].map(() => wire.send(CHANGE)),
      );
      expect(ended.map(it => it.status)).toEqual(ended.map(() => 'rejected'));
      expect(sent).toHaveLength(1);
    },
  );

  it('whose clock is set back before its first change waits for seconds, no hour', async () => {
    const {api} = sheet();
    const wire = (await leaseOn(api)).over(wireTo([]));
    now -= HOUR_MS;
    const began = now;
    await wire.send(CHANGE);
    expect(now - began).toBeLessThan(10_000);
  });
});

it.each(JUMPS)(
  'outcomes of a process that was %s are kept with the next one',
  async (_, jump) => {
    const kept: number[] = [];
    const nothing = () => Promise.resolve();
    const batches = new Batches(
      {
        ...{resume: nothing, conclude: nothing, close: nothing},
        append: batch => Promise.resolve(void kept.push(batch.length)),
      },
      noJournal(),
      clock,
    );
    const row = {
      rowName: 'a',
      writing: {entry: {counts: 'succeeded'}},
    } as unknown as DoneRow;
    await batches.add(row);
    now += jump;
    await batches.add(row);
    expect(kept).toEqual([2]);
  },
);

it.each(JUMPS)(
  'the state of a job is shown by a process that was %s',
  async (_, jump) => {
    const {api, metadata, asked} = sheet();
    const show = jobStatusIn(api, clock, {action: 'upload', operator: 'a'});
    const at = {
      ...{tasks: 2, ended: 0, open: [0, 1], total: 9, done: 1, left: 0},
      ...{requests: 0, counts: {succeeded: 1, attention: 0}},
    };
    await show(at, false);
    await show(at, false);
    expect(asked).toEqual(['document', 'announce']);
    now += jump;
    await show({...at, done: 2}, false);
    expect(JSON.parse(metadata[0]!.value)).toMatchObject({done: 2, at: now});
  },
);

it.each(JUMPS)(
  'the own token of a process that was %s is replaced once Google refuses it',
  async (_, jump) => {
    let tokens = 0;
    let refused = '';
    const sent: string[] = [];
    const client = {
      send({url, headers}: {url: string; headers: Record<string, string>}) {
        const isToken = url.endsWith('/token');
        if (!isToken) sent.push(headers['Authorization'] ?? '');
        const body = isToken
          ? {access_token: `token-${++tokens}`, expires_in: 3600}
          : {};
        const isRefused = !isToken && sent.at(-1) === refused;
        return Promise.resolve({
          ...{status: isRefused ? 401 : 200, headers: {}},
          body: JSON.stringify(body),
        });
      },
    } as unknown as HttpClient;
    const hidden = new HiddenValues();
    const account = {email: 'robot@x.example', sign: () => 'signature'};
    const wire = new HttpWire({
      ...{client, hidden, endpoint: null},
      identity: new KeyIdentity(account, {
        ...{client, hidden, endpoint: null, now: () => now},
      }),
    });
    expect((await wire.send(CHANGE)).ok).toBe(true);
    now += jump;
    // Google's clock has gone on in any case.
    refused = 'Bearer token-1';
    expect((await wire.send(CHANGE)).ok).toBe(true);
    expect(sent.at(-1)).toBe('Bearer token-2');
  },
);

it('a time has passed when the clock says so, or shows an earlier one than at its begin', () => {
  const since = now;
  expect(hasPassed(clock, since, 10)).toBe(false);
  now = since + 9;
  expect(hasPassed(clock, since, 10)).toBe(false);
  now = since + 10;
  expect(hasPassed(clock, since, 10)).toBe(true);
  now = since - 1;
  expect(hasPassed(clock, since, 10)).toBe(true);
});
