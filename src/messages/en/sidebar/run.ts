import type {Speech} from '../../sidebar';
import {NAMES} from '../words';

/** A run from its start to its end. */
export const run = ({
  number,
  plural,
  span,
  sheet: {columns, notDone},
}: Speech) => ({
  run: {
    title: (action: string) => `${action} is running`,
    starting: (action: string) => `${action} is starting`,
    firstRow: (address: string) => `First, ${address}:`,
    unchanged: 'No change.',
    stopping: (action: string) => `${action} is stopping`,
    paused: (action: string) => `${action} is not finished`,
    ended: (action: string) => `${action} has finished`,
    stopped: (action: string) => `${action} was stopped`,
    started: (action: string, rows: number) =>
      `${action} has started on ${plural(rows, {one: '# row', other: '# rows'})}.`,
    progress: (done: number, total: number) =>
      `${number(done)} of ${number(total)}`,
    progressLabel: (action: string) => `Progress of ${action}`,
    succeeded: (count: number) => `${number(count)} ok`,
    notInUse: (count: number) => `${number(count)} stored, not in use`,
    waiting: (count: number) => `${number(count)} waiting`,
    blocked: (count: number) => `${number(count)} blocked`,
    failed: (count: number) => `${number(count)} failed`,
    rate: (perMinute: number) =>
      plural(Math.round(perMinute), {
        one: '# row a minute',
        other: '# rows a minute',
      }),
    openingFiles: (at: number, of: number) =>
      `Opening ${number(at)} of ${plural(of, {one: '# protected file', other: '# protected files'})}…`,
    left: (seconds: number) => `about ${span(seconds)} left`,
    by: (operator: string, minutes: number | null) =>
      minutes === null
        ? `Started by ${operator}.`
        : `Started by ${operator} ${minutes < 1 ? 'less than a minute' : span(minutes * 60)} ago.`,
    fetches: (made: number) =>
      plural(made, {one: '# request', other: '# requests'}),
    today: (made: number, perDay: number) =>
      `${number(made)} of today’s ${number(perDay)} requests used`,
    worksOn: (worker: string) =>
      `${worker} is working on it right now, in another window or in the background.`,
    waits:
      'It continues automatically in the background within a minute. To watch it, continue it here. What is done stays done, and no row is done twice.',
    stoppingNote:
      'Stopping after the requests that are on their way. Rows that are not done keep their state, and you can resume them.',
    canBeLeft:
      'You can close this. It continues in the background, and you get a mail when it’s done.',
    resume: (count: number) =>
      plural(count, {one: 'Resume # row', other: 'Resume # rows'}),
    resumed: (action: string) => `${action} continues.`,
    finishHere: 'Finish here',
    open: 'Open',
    dismiss: 'Close this message',
    stop: NAMES.stop,
    continue: NAMES.continue,
    notDone: (count: number) =>
      plural(count, {
        one: '# row was not finished.',
        other: '# rows were not finished.',
      }),
    again: `The rows say what to do. When that is done, choose “${NAMES.attention}” and run these rows again.`,
    previewed: `Nothing was changed. The “${columns.message}” cell of each row says what the action would do, or why it would be refused.`,
    takes: (action: string, forecast: string) => `${action}: ${forecast}`,
    keptState: `The rows say why. Rows whose message begins with “${notDone}” keep their state. To try again, select them.`,
  },
});
