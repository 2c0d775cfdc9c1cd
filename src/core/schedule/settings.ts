/** What the admin sets about the schedule: put into order, and checked. */
import {addressIn, isAddress, quotableAddress} from '../base/address';
import {folderIdOf} from '../google/drive/folder';
import {secretNameIn} from '../google/secret-manager';
import {MAX_RENEWAL_DAYS} from '../rows/row';
import type {DoorFinding} from '../rows/refusal';
import type {ScheduleSettings} from '../rows/schedule-settings';
import {requestFinding} from '../rows/door-findings';
import {scheduleFinding} from './findings';

export const MAX_TIERS = 10;
export const MAX_RECIPIENTS = 50;
const MAX_DAYS = 365;
/** Characters of a folder's link. */
const MAX_LINK = 500;

/** The defaults of a new sheet. */
export const FIRST_SCHEDULE: ScheduleSettings = {
  every: 'never',
  hour: 2,
  renew: false,
  everyUser: false,
  renewalDays: 30,
  tiers: [30, 14, 7, 3, 1],
  recipients: [],
};

/** As people type: blanks and letter case do not matter in addresses, nor does anything named twice. */
export function tidySettings(wanted: ScheduleSettings): ScheduleSettings {
  const recipients = wanted.recipients.map(addressIn).filter(it => it !== '');
  const folder = String(wanted.watchedFolder ?? '').trim();
  const secret = String(wanted.watchedSecret ?? '').trim();
  return {
    every: wanted.every,
    hour: wanted.hour,
    renew: wanted.renew === true,
    everyUser: wanted.everyUser === true,
    ...(wanted.readsAll === true ? {readsAll: true} : {}),
    renewalDays: wanted.renewalDays,
    tiers: [...new Set(wanted.tiers)].sort((a, b) => b - a),
    ...(folder === '' ? {} : {watchedFolder: folder}),
    ...(secret === '' ? {} : {watchedSecret: secret}),
    recipients: [...new Set(recipients)],
  };
}

/**
 * The findings about well-formed settings.
 *
 * @param access - how mailboxes are reached: the directory can only be read by delegation
 */
export function findingsOf(
  settings: ScheduleSettings,
  access: 'own' | 'keyless' | 'key',
): DoorFinding[] {
  const {every, hour, renewalDays, tiers, recipients, everyUser} = settings;
  const wrong: DoorFinding[] = [];
  const check = (
    right: boolean,
    setting: keyof ScheduleSettings,
    value: unknown,
  ) => {
    if (right) return;
    wrong.push(
      requestFinding('setting-invalid', {
        setting: `schedule.${setting}`,
        value: String(value),
      }),
    );
  };
  check(['never', 'hour', 'day'].includes(every), 'every', every);
  check(isWhole(hour, 0, 23), 'hour', hour);
  check(isWhole(renewalDays, 1, MAX_RENEWAL_DAYS), 'renewalDays', renewalDays);
  const enough = tiers.length >= 1 && tiers.length <= MAX_TIERS;
  check(enough, 'tiers', tiers.join(', '));
  for (const it of tiers) check(isWhole(it, 1, MAX_DAYS), 'tiers', it);
  const isFew = recipients.length <= MAX_RECIPIENTS;
  check(isFew, 'recipients', recipients.length);
  for (const it of recipients) {
    check(isAddress(it), 'recipients', quotableAddress(it));
  }
  const {watchedFolder: folder = '', watchedSecret: secret = ''} = settings;
  const isFolder =
    folder === '' || (folder.length <= MAX_LINK && folderIdOf(folder) !== null);
  check(isFolder, 'watchedFolder', folder.slice(0, MAX_LINK));
  // Text that is not the name of a secret may be a password, and is not quoted.
  const isSecret = secret === '' || secretNameIn(secret) !== null;
  check(isSecret, 'watchedSecret', '…');
  if (everyUser && access === 'own') {
    wrong.push(scheduleFinding('every-user-needs-delegation', {}));
  }
  return wrong;
}

function isWhole(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
