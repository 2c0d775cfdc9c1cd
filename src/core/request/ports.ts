/** The ports for requests: the same as for hosted S/MIME. */
import type {HostedPorts} from '../hosted/ports';

export type RequestPorts = HostedPorts;
