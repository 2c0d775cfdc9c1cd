import {computed} from '@preact/signals';
import type {ScheduleOverview, ScheduleSettings} from '../core/door/contract';
import {announce} from './announcer';
import {formOf} from './draft';
import {ask} from './rpc';
import {overview} from './sheet';
import {task} from './task';
import {entries, isAddress} from './typed-list';
import {say} from './words';

const MAX_DAYS = 365;
const MAX_TIERS = 10;
const MAX_RECIPIENTS = 50;

/** The settings as fields hold them: lists and numbers as the text that was typed. */
export interface ScheduleDraft extends Omit<
  ScheduleSettings,
  'renewalDays' | 'tiers' | 'recipients' | 'watchedFolder' | 'watchedSecret'
> {
  readonly watchedFolder: string;
  readonly watchedSecret: string;
  readonly renewalDays: string;
  readonly tiers: string;
  readonly recipients: string;
  /** A new Google Chat webhook; it is never read back. */
  readonly chat: string;
  readonly forgetsChat: boolean;
}

export const {
  stored: schedule,
  draft,
  changed,
  edit,
  discard,
  takeBeside,
  readAnew,
} = formOf(draftOf);

/** Typed text stays; the state of the schedule is read again. */
export const loadSchedule = task(() => readAnew(() => ask('schedule', {})));

export const saveSchedule = task(async (fields: ScheduleDraft) => {
  const {chat, forgetsChat} = fields;
  const now = await ask('saveSchedule', {
    settings: settingsOf(fields),
    ...(forgetsChat ? {chat: ''} : chat.trim() && {chat: chat.trim()}),
  });
  takeBeside(now, fields);
  const t = say.schedule;
  announce(now.next === null ? t.saved : t.savedNext(now.next, now.timeZone));
});

/** The problems of the typed text, field by field; empty if there are none. */
export const wrongs = computed(() => {
  const fields = draft.value;
  if (!fields) return {renewalDays: '', tiers: '', recipients: ''};
  const t = say.schedule;
  const tiers = numbers(fields.tiers);
  const tiersAreRight =
    tiers.length > 0 && tiers.length <= MAX_TIERS && tiers.every(isDays);
  return {
    renewalDays: isDays(fields.renewalDays.trim()) ? '' : t.renewalDaysWrong,
    tiers: tiersAreRight ? '' : t.tiersWrong,
    recipients: wrongAddress(entries(fields.recipients)),
  };
});

/** The person from whom saving would take over the schedule; empty if it would not. */
export const otherOwner = computed(() => {
  const {owner = '', installed = false} = schedule.value ?? {};
  return installed || owner === overview.value?.operator ? '' : owner;
});

/** Whether saving creates a clock trigger because this person has none, even if no field was changed. */
export const installs = computed(
  () =>
    draft.value !== null &&
    draft.value.every !== 'never' &&
    schedule.value?.installed === false,
);

function draftOf({settings}: ScheduleOverview): ScheduleDraft {
  return {
    ...settings,
    renewalDays: String(settings.renewalDays),
    tiers: settings.tiers.join(', '),
    recipients: settings.recipients.join('\n'),
    watchedFolder: settings.watchedFolder ?? '',
    watchedSecret: settings.watchedSecret ?? '',
    chat: '',
    forgetsChat: false,
  };
}

function settingsOf(draft: ScheduleDraft): ScheduleSettings {
  const {chat: _, forgetsChat: __, ...fields} = draft;
  const tiers = numbers(fields.tiers).map(Number);
  return {
    ...fields,
    renewalDays: Number(fields.renewalDays),
    tiers: [...new Set(tiers)].sort((a, b) => b - a),
    recipients: entries(fields.recipients),
    watchedFolder: fields.watchedFolder.trim(),
    watchedSecret: fields.watchedSecret.trim(),
  };
}

function numbers(text: string): string[] {
  return text.split(/[\s,;]+/).filter(it => it !== '');
}

function isDays(text: string): boolean {
  return (
    /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= MAX_DAYS
  );
}

function wrongAddress(addresses: readonly string[]): string {
  const t = say.schedule;
  if (addresses.length > MAX_RECIPIENTS) {
    return t.recipientsTooMany(MAX_RECIPIENTS);
  }
  const wrong = addresses.find(it => !isAddress(it));
  return wrong === undefined ? '' : t.recipientsWrong(wrong);
}
