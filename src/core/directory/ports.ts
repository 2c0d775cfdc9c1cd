/** What is asked of the world for users from the directory: no more than for runs. */
import type {RunPorts} from '../run/ports';

export type DirectoryPorts = RunPorts;
