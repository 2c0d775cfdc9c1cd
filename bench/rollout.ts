/** A run over many rows on the emulator's clock: how long it would take, what it asks for, and our own computing time. */
import {ask} from '../emulator/sample-company/workspace';
import type {Figure} from './figure';
import type {LargeCompany} from './large-company';

interface Progress {
  readonly finished: boolean;
  readonly succeeded: number;
}

/** @throws Error when not every row ends well: the figures would mean nothing then */
export function rolloutFigures(
  {google, workspace}: LargeCompany,
  rows: number,
  action: 'check' | 'upload',
  title: string,
): Figure[] {
  const began = workspace.clock.now();
  const requests = google.state.log.length;
  workspace.counts.reset();
  const real = performance.now();
  let executions = 1;
  let progress = ask(workspace, {
    verb: 'start',
    action,
    selection: 'all',
  }) as Progress;
  while (!progress.finished) {
    progress = ask(workspace, {verb: 'continue'}) as Progress;
    executions++;
  }
  if (progress.succeeded !== rows) {
    throw new Error(`${progress.succeeded} of ${rows} rows ended well`);
  }
  const cpu = performance.now() - real;
  const log = google.state.log.slice(requests);
  const gmail = log.filter(it => it.method.startsWith('gmail.'));
  const {calls} = workspace.counts;
  const sheetCalls = Object.keys(calls)
    .filter(it => /^(Range|RangeList|Sheet|Spreadsheet)\./.test(it))
    .reduce((sum, it) => sum + calls[it]!, 0);
  const seconds = (workspace.clock.now() - began) / 1000;
  return [
    {name: `${title}: modelled time`, value: seconds, unit: 's'},
    {
      name: `${title}: rows a minute`,
      value: (rows * 60) / seconds,
      unit: '',
    },
    {
      name: `${title}: HTTP calls a row`,
      value: log.length / rows,
      unit: '',
    },
    {
      name: `${title}: Gmail calls a row`,
      value: gmail.length / rows,
      unit: '',
    },
    {name: `${title}: sheet calls`, value: sheetCalls, unit: ''},
    {name: `${title}: executions`, value: executions, unit: ''},
    {
      name: `${title}: computing time a row, emulated Google included`,
      value: cpu / rows,
      unit: 'ms',
    },
  ];
}
