/** The ports for hosted S/MIME: the same as for runs. */
import type {RunPorts} from '../run/ports';

export type HostedPorts = RunPorts;

/** What the work on rows asks of the world: the part of the ports that a program without sheets has as well. */
export interface RowWorkPorts extends Pick<
  RunPorts,
  | 'now'
  | 'hidden'
  | 'rights'
  | 'operator'
  | 'openings'
  | 'caCertificates'
  | 'randomBytes'
  | 'platform'
> {
  readonly workbook: Pick<RunPorts['workbook'], 'previousDefaults'>;
  readonly store: Pick<RunPorts['store'], 'settings' | 'schedule' | 'kept'>;
  readonly speech: Pick<RunPorts['speech'], 'stateLabel' | 'isNotDone'>;
  readonly features: Pick<RunPorts['features'], 'successors'>;
}
