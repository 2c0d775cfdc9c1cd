/** English: notes about a run as a whole, and the mail at its end. */
import type {SheetWords} from '../sheet-words';
import type {Progress} from '../../core/door/contract';
import type {Language} from '../language';
import {count, grouped, plural} from './format';
import {actions} from './labels';
import {preview} from './planned';
import {NAMES, PATHS} from './words';

export const notes: Language['notes'] = ({columns, sheets}) => ({
  stopped: 'Stopped. The rows that were not done were removed from the queue.',
  'out of quota':
    'Apps Script accepts no more requests for now: today’s are used up, or there were too many in a short time. The remaining rows stay in the queue. You don’t need to do anything: the run is retried every hour and continues tomorrow at the latest.',
  'day quota':
    'A daily quota of the Cloud project is used up. The remaining rows stay in the queue. You don’t need to do anything: the run is retried every hour and continues when Google resets the quota, at midnight Pacific Time.',
  'asked to wait':
    'Google asked S/MIME Rollout to wait before retrying some rows. They stay in the queue. You don’t need to do anything: the run continues with them at the time that Google set.',
  'no requests':
    'Today’s requests are used up. Continue with the remaining files tomorrow.',
  'rows not confirmed': `Someone typed into the ${columns.queued} cells of rows that are not part of this run. These entries were removed, and nothing was done for the rows.`,
  'no trigger': `The run continues only while the sidebar is open, because no trigger could be created. Keep the sidebar open, or delete triggers that you don’t need (${PATHS.triggers}) and start again.`,
  'reading others':
    'All rows are done. The mailboxes of users who have no row are being read.',
  'log waits': `The ${sheets.log} sheet could not be written. Its lines are kept and written as soon as possible. Check whether the sheet is protected or the spreadsheet is full.`,
  'log lost': `The ${sheets.log} sheet could not be written for so long that some of its lines were lost. The rows themselves are correct.`,
  'cells refused': `Some cells could not be written because they are protected or a data validation rule rejects the value. The ${sheets.log} sheet shows what was done. A password that should have been deleted may still be in its cell.`,
  'trigger stopped':
    'The run continues only while the sidebar is open: the clock trigger failed repeatedly and was removed.',
  'inventory waits': `The ${sheets.inventory} sheet could not be written for some rows. Refresh them later.`,
  'consent waits': `The ${sheets.consent} sheet could not be written. It is retried at the end of the next run.`,
  'token wanted':
    'Some rows need the key service’s token. Enter it in the sidebar and continue.',
  'rows wait':
    'Rows that are waiting for client-side encryption are retried automatically every hour for two days. You don’t need to do anything.',
  'no retry trigger': `Rows that are waiting for client-side encryption are not retried automatically, because no trigger could be created. Delete triggers that you don’t need (${PATHS.triggers}), or run the rows again yourself.`,
  'mail failed': 'The mail about the run could not be sent.',
  'schedule failed': `Not everything could be read or written. The sidebar shows the reason under ${PATHS.schedule}.`,
});

/** Selected rows that are not visible. */
export const outOfSight: Language['outOfSight'] = ({hidden, isPartial}) =>
  [
    hidden > 0
      ? plural(hidden, {
          one: '# hidden row is skipped.',
          other: '# hidden rows are skipped.',
        })
      : '',
    isPartial
      ? 'Rows that you hid manually are included, because too many rows are selected to check each one. Select at most 500 rows, or use a filter.'
      : '',
  ]
    .filter(it => it !== '')
    .join(' ');
/** The action, or its preview. */
export function nameOf({action, previews}: Progress): string {
  return previews ? preview.of(action) : actions[action];
}

/** The rows that did not succeed, in figures; rare outcomes only if they occurred. */
export function notWell(of: Progress): string[] {
  const {notInUse, waiting, blocked, failed} = of;
  return [
    ...(notInUse > 0 ? [`${grouped(notInUse)} stored, not in use`] : []),
    ...(waiting > 0 ? [`${grouped(waiting)} waiting`] : []),
    `${grouped(blocked)} blocked`,
    `${grouped(failed)} failed`,
  ];
}

/** The remaining work, for the mail at the end of a run. */
function leftToDo(of: Progress, {columns}: SheetWords): string {
  const {notInUse, waiting, blocked, failed} = of;
  if (of.previews) {
    return `Nothing was changed. The ${columns.message} cell of each row says what the action would do, or why it would be refused.`;
  }
  if (notInUse + blocked + failed > 0) {
    return `The ${columns.message} cell of each of these rows says what to do. Then choose “${NAMES.attention}” and start again.`;
  }
  return waiting > 0 ? 'Nothing else is left to do.' : 'Nothing is left to do.';
}

export const summary: Language['summary'] = (progress, sheet) => {
  const {total, succeeded, fetches} = progress;
  const name = nameOf(progress);
  const {notInUse, waiting, blocked, failed} = progress;
  const lines = [
    `The run “${name}” for ${count(total, 'row', 'rows')} is finished.`,
    '',
    `Succeeded: ${grouped(succeeded)}`,
    ...(notInUse > 0 ? [`Stored, not in use: ${notInUse}`] : []),
    ...(waiting > 0 ? [`Waiting: ${waiting}`] : []),
    `Blocked: ${blocked}`,
    `Failed: ${failed}`,
    '',
    leftToDo(progress, sheet),
    ...(progress.note ? ['', progress.note] : []),
    '',
    `Requests used: ${grouped(fetches.run)} by this run, ${grouped(fetches.today)} of ${grouped(fetches.perDay)} today.`,
  ];
  return {
    subject: `S/MIME Rollout: ${name}: ${[`${grouped(succeeded)} succeeded`, ...notWell(progress)].join(', ')}`,
    body: lines.join('\n'),
  };
};
