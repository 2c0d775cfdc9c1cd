/** How the Log and mails show the values of settings: as the sidebar does. */
import type {Cause} from '../core/report/causes';
import type {KeyFormat} from '../core/certificates';
import type {IssuerSettings, KeyType} from '../core/request/contract';
import type {ScheduleSettings} from '../core/rows/schedule-settings';
import type {SettingName} from '../core/rows/setting-names';
import type {Settings} from '../core/rows/settings';

/** What the sidebar offers for settings that are a choice, and the words for a switch. */
export interface SettingValues {
  readonly yes: string;
  readonly no: string;
  readonly access: Readonly<Record<Settings['access'], string>>;
  readonly every: Readonly<Record<ScheduleSettings['every'], string>>;
  readonly kind: Readonly<Record<IssuerSettings['kind'], string>>;
  readonly scriptKeys: Readonly<Record<IssuerSettings['scriptKeys'], string>>;
  readonly keyType: Readonly<Record<KeyType, string>>;
  readonly keyFormat: Readonly<Record<KeyFormat, string>>;
}

/** The settings that are a choice. */
const CHOICES: Readonly<
  Partial<Record<SettingName, Exclude<keyof SettingValues, 'yes' | 'no'>>>
> = {
  'settings.access': 'access',
  'schedule.every': 'every',
  'authority.kind': 'kind',
  'authority.scriptKeys': 'scriptKeys',
  'request.keyType': 'keyType',
  'keyService.keyFormat': 'keyFormat',
};

/** The settings that are on or off, and secrets, of which only that is said whether there is one. */
const SWITCHES: readonly SettingName[] = [
  'settings.makeDefault',
  'settings.emptyPassword',
  'settings.repairsFiles',
  'settings.privateKey',
  'schedule.renew',
  'schedule.everyUser',
  'schedule.readsAll',
  'schedule.chatWebhook',
  'keyService.wraps',
  'request.furtherAddresses',
  'authority.key',
  'consent.secret',
];

/**
 * The function that shows a value.
 *
 * @param causes - the titles of rules, by code
 * @returns from a setting and its value as text to what a person reads; what has no words stays as it is
 */
export function settingValueOf(
  values: SettingValues,
  causes: Readonly<Record<Cause, string>>,
): (setting: SettingName, value: string) => string {
  const rules: Readonly<Record<string, string>> = causes;
  return (setting, value) => {
    if (SWITCHES.includes(setting)) {
      return value === 'true' ? values.yes : values.no;
    }
    if (setting === 'settings.asWarning') {
      const codes = value.split(', ');
      return codes.map(it => rules[it] ?? it).join('; ');
    }
    const choice = CHOICES[setting];
    const words: Readonly<Record<string, string>> = choice
      ? values[choice]
      : {};
    return words[value] ?? value;
  };
}
