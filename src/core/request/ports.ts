/** What is asked of the world for requests: no more than for hosted S/MIME. */
import type {HostedPorts} from '../hosted/ports';

export type RequestPorts = HostedPorts;
