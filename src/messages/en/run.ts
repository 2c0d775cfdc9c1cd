/** English: what there is to say about a run as a whole. */
import type {Progress} from '../../core/door/contract';
import type {Language} from '../language';
import {actions} from './labels';
import {preview} from './planned';

export const notes: Language['notes'] = {
  stopped: 'Stopped. Rows that were not done left the queue.',
  'out of quota':
    'Apps Script accepts no more requests for now: those of today are used up, or there were too many in a short time. The rows that are left stay in the queue. You don’t need to do anything: the run is tried again every hour and continues tomorrow at the latest.',
  'day quota':
    'A quota a day that Google gives the Cloud project is used up. The rows that are left stay in the queue. You don’t need to do anything: the run is tried again every hour and continues when Google renews the quota, at midnight Pacific Time.',
  'asked to wait':
    'Google asked to wait with some rows. They stay in the queue. You don’t need to do anything: the run continues with them at the time that Google named.',
  'no requests':
    'Today’s requests are used up. Continue with the files that are left tomorrow.',
  'rows not confirmed':
    'Words were typed into Queued cells of rows that the action was not started with. They were removed, and nothing was done for these rows.',
  'no trigger':
    'It goes on only while the sidebar is open, because no trigger could be made. Delete triggers that are not needed (Extensions → Apps Script → Triggers) and start again, or keep the sidebar open.',
  'reading others':
    'All rows are done. The mailboxes of users who have no row are being read.',
  'log waits':
    'The Log sheet could not be written. Its lines are kept and written as soon as that works: see whether the sheet is protected or the spreadsheet is full.',
  'log lost':
    'The Log sheet could not be written for so long that lines had to be dropped. The rows themselves are right.',
  'cells refused':
    'Some cells of the sheet could not be written: they are protected, or a rule lets no other value in. What was done is in the Log sheet. A password that should have been emptied may still be there.',
  'trigger stopped':
    'It continues only while the sidebar is open: the clock trigger failed again and again and was removed.',
  'inventory waits':
    'The Inventory sheet could not be written for some rows. Run “Refresh” for them later.',
  'consent waits':
    'The Consent sheet could not be written. It is tried again at the end of the next run.',
  'token wanted':
    'Rows wait for the key service’s token: give it in the sidebar and go on.',
  'rows wait':
    'Rows that wait for client-side encryption are tried again by themselves every hour, for two days: for them nothing needs to be done.',
  'no retry trigger':
    'Rows that wait for client-side encryption are not tried again by themselves, because no trigger could be made. Delete triggers that are not needed (Extensions → Apps Script → Triggers), or run the rows again by hand.',
  'mail failed': 'The mail about it could not be sent.',
  'upkeep failed':
    'Not everything could be read or written: the sidebar says under Health → Schedule what stood in the way.',
};

/** Rows that are selected and that nobody sees. */
export const outOfSight: Language['outOfSight'] = ({hidden, isPartial}) =>
  [
    hidden > 0
      ? `${hidden} hidden ${hidden === 1 ? 'row is' : 'rows are'} left out.`
      : '',
    isPartial
      ? 'Rows that you hid by hand are not left out, because too many rows are selected to look at each: select at most 500 rows, or use a filter.'
      : '',
  ]
    .filter(it => it !== '')
    .join(' ');
/** The action, or its preview. */
export function nameOf({action, previews}: Progress): string {
  return previews ? preview.of(action) : actions[action];
}

/** What did not end well, in figures; what cannot happen in most runs only where it did. */
export function notWell(of: Progress): string[] {
  const {notInUse, waiting, blocked, failed} = of;
  return [
    ...(notInUse > 0 ? [`${notInUse} stored, not in use`] : []),
    ...(waiting > 0 ? [`${waiting} waiting`] : []),
    `${blocked} blocked`,
    `${failed} failed`,
  ];
}

/** What the mail at the end of a run says is left to do. */
function leftToDo(of: Progress): string {
  const {notInUse, waiting, blocked, failed} = of;
  if (of.previews) {
    return 'Nothing was changed. Each row’s Message cell says what the action would do, or why it would be refused.';
  }
  if (notInUse + blocked + failed > 0) {
    return 'Each of these rows says in its Message cell what to do. When that is done, choose “Failed and blocked rows” and start again.';
  }
  return waiting > 0 ? 'Nothing else is left to do.' : 'Nothing is left to do.';
}

export const summary: Language['summary'] = progress => {
  const {total, succeeded, fetches} = progress;
  const name = nameOf(progress);
  const {notInUse, waiting, blocked, failed} = progress;
  const lines = [
    `The run “${name}” over ${total} ${total === 1 ? 'row' : 'rows'} has ended.`,
    '',
    `Ended well: ${succeeded}`,
    ...(notInUse > 0 ? [`Stored, not in use: ${notInUse}`] : []),
    ...(waiting > 0 ? [`Waiting: ${waiting}`] : []),
    `Blocked: ${blocked}`,
    `Failed: ${failed}`,
    '',
    leftToDo(progress),
    ...(progress.note ? ['', progress.note] : []),
    '',
    `Requests used: ${fetches.run} by this run, ${fetches.today} of ${fetches.perDay} today.`,
  ];
  return {
    subject: `S/MIME Rollout: ${name}: ${[`${succeeded} well`, ...notWell(progress)].join(', ')}`,
    body: lines.join('\n'),
  };
};
