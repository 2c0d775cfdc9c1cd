/** The ports for users from the directory: the same as for runs. */
import type {RunPorts} from '../run/ports';

export type DirectoryPorts = RunPorts;
