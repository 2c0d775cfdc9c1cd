/** What is asked of the world for hosted S/MIME: no more than for runs. */
import type {RunPorts} from '../run/ports';

export type HostedPorts = RunPorts;
