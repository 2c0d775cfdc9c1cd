/** The names of settings: codes that are the same in every language. What people read instead is in `src/messages`. */
import type {ScheduleSettings} from './schedule-settings';
import type {Settings} from './settings';

/** The settings on each page of the sidebar. */
export interface SettingsOf {
  readonly settings: Exclude<keyof Settings, 'relaxed'> | 'privateKey';
  readonly schedule: keyof ScheduleSettings | 'chatWebhook';
  readonly keyService:
    | 'address'
    | 'assigned'
    | 'wraps'
    | 'template'
    | 'keyFormat'
    | 'answerField'
    | 'perimeterId';
  readonly request: 'keyType' | 'subject' | 'furtherAddresses' | 'columns';
  readonly authority:
    | 'kind'
    | 'pool'
    | 'template'
    | 'lifetimeDays'
    | 'scriptKeys'
    | 'keySecret'
    | 'server'
    | 'profile'
    | 'secret'
    | 'key';
  readonly consent: 'clientId' | 'secret' | 'webApp';
  readonly userKit:
    | 'firstDay'
    | 'contact'
    | 'language'
    | 'subject'
    | 'text'
    | 'card';
}

export type SettingPage = keyof SettingsOf;

/** The settings of some pages, such as `schedule.renewalDays`. */
export type SettingNameOn<Page extends SettingPage> = {
  [P in Page]: `${P}.${SettingsOf[P]}`;
}[Page];

export type SettingName = SettingNameOn<SettingPage>;
