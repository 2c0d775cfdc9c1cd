/** All that the core asks of the world. Functions take the ports of their own room; this is what the door hands them. */
import type {Diagnostics} from './diagnostics';
import type {Mail} from '../rows/mail';
import type {SchedulePorts} from '../schedule/ports';
import type {SettingChange} from './settings-log';

export interface DoorPorts extends SchedulePorts {
  readonly speech: SchedulePorts['speech'] & {
    /** The text for whoever helps; what it is made of is not yet fit to be sent. */
    diagnostics(facts: Diagnostics): string;
    /** What the Log calls a change of settings. */
    settingsLabel(): string;
    /** The mail that tells operators of such changes. */
    settingsChanged(changes: readonly SettingChange[], by: string): Mail;
  };
}

export type Workbook = DoorPorts['workbook'];
export type Store = DoorPorts['store'];
export type Rights = DoorPorts['rights'];
export type Speech = DoorPorts['speech'];
export type {Platform, Triggers, ClockTrigger} from '../rows/ports';
