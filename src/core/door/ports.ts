/** All ports of the core. Functions take the ports of their own room; these are the ones that the door passes on. */
import type {Diagnostics} from './diagnostics';
import type {Mail} from '../rows/mail';
import type {SchedulePorts} from '../schedule/ports';
import type {SettingName} from '../rows/setting-names';
import type {SettingChange} from './settings-log';

export interface DoorPorts extends SchedulePorts {
  readonly speech: SchedulePorts['speech'] & {
    /** What the Log calls a change of settings. */
    settingsLabel(): string;
    /** How the Log names a setting. */
    settingName(name: SettingName): string;
    /** What a person reads for the value of a setting. */
    settingValue(name: SettingName, value: string): string;
    /** The name of a language in itself; its code if there is no such language. */
    languageName(code: string): string;
    /** The mail that reports such changes to operators, in a language that `languageFor` names. */
    settingsChanged(
      changes: readonly SettingChange[],
      by: string,
      language: string,
    ): Mail;
  };
  readonly viewerSpeech: SchedulePorts['viewerSpeech'] & {
    /** The text for support; its input is not yet fit to be sent. */
    diagnostics(facts: Diagnostics): string;
  };
}

export type Workbook = DoorPorts['workbook'];
export type Store = DoorPorts['store'];
export type Rights = DoorPorts['rights'];
export type Speech = DoorPorts['speech'];
export type {Platform, Triggers, ClockTrigger} from '../rows/ports';
