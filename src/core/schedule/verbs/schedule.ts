/** Shows and changes how the sheet is kept up to date automatically. */
import {overdueFindings} from '../overdue';
import {changeRecord, recordIn} from '../../run/schedule-record';
import {nextDue, slotAt} from '../schedule';
import {findingsOf, tidySettings} from '../settings';
import {RequestRefused} from '../../rows/refusal';
import {takeFromFolder, unusedIn} from '../watched-folder';
import type {ScheduleVerbs, ScheduleOverview} from '../contract';
import type {ScheduleSettings} from '../../rows/schedule-settings';
import type {SchedulePorts} from '../ports';
import {scheduleFinding} from '../findings';

/** A webhook as Google Chat gives it: this, and what follows it. */
const CHAT_WEBHOOK = {
  url: 'https://chat.googleapis.com/v1/spaces/',
  rest: /^[\w-]{1,100}\/messages\?key=[\w-]{1,200}&token=[\w%.~-]{1,300}$/,
};

function isChatWebhook(text: string): boolean {
  const {url, rest} = CHAT_WEBHOOK;
  return text.startsWith(url) && rest.test(text.slice(url.length));
}

/** The state of the schedule. */
export function scheduleOf(ports: SchedulePorts): ScheduleOverview {
  const settings = ports.store.schedule();
  const {owner, lastRefresh, begunFor, failure} = recordIn(ports.store.kept());
  const findings = [...overdueFindings(ports), ...(failure?.findings ?? [])];
  return {
    settings,
    owner,
    installed: owner === ports.operator && ports.scheduleTrigger.isThere(),
    lastRefresh: lastRefresh || null,
    next: (owner && nextDue(ports, settings, begunFor, ports.now())) || null,
    timeZone: ports.timeZone,
    hasChat: ports.store.chatWebhook() !== '',
    failure: ports.viewerSpeech.sentence(...findings),
  };
}

/**
 * Stores settings that are valid in every part, and creates or removes this person's trigger. The previous owner's trigger
 * cannot be seen from here; it removes itself at its next turn. Saving again changes nothing.
 *
 * @throws RequestRefused with all problems, nothing changed
 */
export function saveSchedule(
  ports: SchedulePorts,
  {settings: wanted, chat}: ScheduleVerbs['saveSchedule']['in'],
): ScheduleOverview {
  const settings = tidySettings(wanted);
  const webhook = typeof chat === 'string' ? chat.trim() : null;
  const wrong = [
    ...findingsOf(settings, ports.store.settings().access),
    ...(webhook && !isChatWebhook(webhook)
      ? [scheduleFinding('chat-webhook-invalid', {})]
      : []),
  ];
  if (wrong.length > 0) throw new RequestRefused(wrong);
  if (settings.every === 'never') {
    forgetFolder(ports, settings);
    ports.store.saveSchedule(settings);
    if (webhook !== null) ports.store.saveChatWebhook(webhook);
    changeRecord(ports, {owner: '', failure: null});
    ports.scheduleTrigger.remove();
    return scheduleOf(ports);
  }
  try {
    ports.scheduleTrigger.ensure();
  } catch {
    // The platform has no other reason to refuse one.
    throw new RequestRefused([scheduleFinding('no-more-triggers', {})]);
  }
  const before = ports.store.schedule();
  forgetFolder(ports, settings);
  const {owner} = recordIn(ports.store.kept());
  const isNew =
    owner === '' ||
    before.every !== settings.every ||
    before.hour !== settings.hour;
  ports.store.saveSchedule(settings);
  if (webhook !== null) ports.store.saveChatWebhook(webhook);
  changeRecord(ports, {
    owner: ports.operator,
    // What prevented someone else from running it need not prevent this person; if it does, that is reported again.
    ...(owner === ports.operator ? {} : {failure: null}),
    // It begins with the next hour, not with the last one.
    ...(isNew ? {begunFor: slotAt(ports, settings, ports.now())} : {}),
  });
  return scheduleOf(ports);
}

/** Results from another folder say nothing about the one that is set now. */
function forgetFolder(
  {store}: SchedulePorts,
  {watchedFolder = ''}: ScheduleSettings,
): void {
  const {watchedFolder: before = ''} = store.schedule();
  if (before !== watchedFolder) store.keep({watched: null});
}

/** A page waits for the answer. */
const PAGE_MS = 20_000;

/** Looks through a part of the watched folder. @throws RequestRefused as `takeFromFolder` does */
export function takeFiles(
  ports: SchedulePorts,
): ScheduleVerbs['takeFromFolder']['out'] {
  const slice = takeFromFolder(ports, ports.now() + PAGE_MS);
  return {...slice, left: unusedIn(slice, ports.viewerSpeech)};
}
