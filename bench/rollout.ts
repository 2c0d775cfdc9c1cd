/** Runs of any size on the emulator's clock: how long they would take, their requests, and our own computing time. */
import {OPERATOR} from '../emulator/company';
import {
  openLargeCompany,
  type LargeCompany,
  type LargeCompanyOptions,
} from '../emulator/large-company';
import type {Figure} from './figure';

/** The cost of a run. */
export interface RunCost {
  readonly rows: number;
  /** On the emulator's clock, from the click to the last row, waits for the trigger included. */
  readonly seconds: number;
  readonly fetches: number;
  readonly gmailCalls: number;
  readonly sheetCalls: number;
  readonly executions: number;
  /** Processor time of this machine, the emulated Google's part included. */
  readonly computingMs: number;
  /** Bytes of certificate files that were loaded and not yet sent, at the worst moment. */
  readonly mostHeldBytes: number;
}

/** A company of so many rows, one to a user. */
export const companyOf = (
  rows: number,
  bundle: string,
  options: Partial<LargeCompanyOptions> = {},
) => openLargeCompany({users: rows, bundle, ...options});

/** One whose operator has used up today's requests but for one, so that calls travel in the largest batches. */
export async function sparingCompanyOf(
  rows: number,
  bundle: string,
  options: Partial<LargeCompanyOptions> = {},
): Promise<LargeCompany> {
  const company = await companyOf(rows, bundle, options);
  const {clock, properties} = company.workspace;
  const fetches = {since: clock.now(), made: 99_999};
  (properties.user[OPERATOR] ??= {})['fetches'] = JSON.stringify(fetches);
  return company;
}

/**
 * One run over all rows: begun from the menu, which works on it for four minutes; the trigger does the rest.
 *
 * @throws Error when not every row ends well: the figures would mean nothing then
 */
export function measured(
  company: LargeCompany,
  action: 'check' | 'upload',
): RunCost {
  const {google, workspace, rows} = company;
  const held = watchFiles(company);
  const began = workspace.clock.now();
  const requests = google.state.log.length;
  workspace.counts.reset();
  const used = process.cpuUsage();
  workspace.menu(`${action}All`);
  let executions = 1;
  let ended = workspace.clock.now();
  while (workspace.properties.document['run']) {
    const locks = workspace.counts.calls['Lock.tryLock'] ?? 0;
    const due = workspace.triggers[0]?.due ?? 0;
    workspace.clock.advance(Math.max(0, due - workspace.clock.now()));
    const [run] = workspace.fireDueTriggers();
    if (run?.failure) throw new Error(run.failure);
    if ((workspace.counts.calls['Lock.tryLock'] ?? 0) > locks) executions++;
    ended = workspace.clock.now();
  }
  const {user, system} = process.cpuUsage(used);
  const computingMs = (user + system) / 1000;
  held.stop();
  mustHaveEndedWell(company);
  const {calls} = workspace.counts;
  const log = google.state.log.slice(requests);
  return {
    rows: rows.length,
    seconds: (ended - began) / 1000,
    fetches: Object.values(workspace.counts.http).reduce((a, b) => a + b, 0),
    gmailCalls: log.filter(it => it.method.startsWith('gmail.')).length,
    sheetCalls: Object.keys(calls)
      .filter(it => /^(Range|RangeList|Sheet|Spreadsheet)\./.test(it))
      .reduce((sum, it) => sum + calls[it]!, 0),
    executions,
    computingMs,
    mostHeldBytes: held.most(),
  };
}

/** As docs/benchmarks.md shows it. */
export function figuresOf(title: string, cost: RunCost): Figure[] {
  const {rows, seconds, executions} = cost;
  const named = (name: string, value: number, unit: string): Figure => ({
    name: `${title}: ${name}`,
    value,
    unit,
  });
  return [
    named('modeled time', seconds, 's'),
    named('rows a minute', (rows * 60) / seconds, ''),
    named('requests a row', cost.fetches / rows, ''),
    named('Gmail calls a row', cost.gmailCalls / rows, ''),
    named('sheet calls for 1,000 rows', (cost.sheetCalls * 1000) / rows, ''),
    named('executions', executions, ''),
    named('computing time a row', cost.computingMs / rows, 'ms'),
    named('certificate files held at once', cost.mostHeldBytes / 1024, 'KiB'),
  ];
}

/** Counts the bytes of files that were downloaded and not yet sent with an insert. */
function watchFiles({google, rows}: LargeCompany) {
  const {handle} = google;
  const userOf = new Map(rows.map(it => [it.fileId, it.user]));
  const open = new Map<string, number>();
  let most = 0;
  google.handle = request => {
    const response = handle.call(google, request);
    const {pathname} = new URL(request.url);
    const fileId = /\/files\/([^/]+)$/.exec(pathname)?.[1];
    const user = /\/users\/([^/]+)\//.exec(pathname)?.[1];
    if (fileId) open.set(userOf.get(fileId) ?? '', response.body.length);
    if (user && request.method === 'POST')
      open.delete(decodeURIComponent(user));
    let sum = 0;
    open.forEach(it => (sum += it));
    most = Math.max(most, sum);
    return response;
  };
  return {
    most: () => most,
    stop: () => {
      google.handle = handle;
    },
  };
}

function mustHaveEndedWell({workspace, rows}: LargeCompany): void {
  const [header = [], ...lines] = workspace.shown('Rollout');
  const at = header.indexOf('State');
  const well = lines.filter(it => /^(Ready|Uploaded|Kept)/.test(it[at] ?? ''));
  if (well.length !== rows.length) {
    throw new Error(`${well.length} of ${rows.length} rows ended well`);
  }
}
