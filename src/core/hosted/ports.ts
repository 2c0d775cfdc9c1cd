/** The ports for hosted S/MIME: the same as for runs. */
import type {RunPorts} from '../run/ports';

export type HostedPorts = RunPorts;
