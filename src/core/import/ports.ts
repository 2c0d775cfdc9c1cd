/** The ports for imports: the same as for runs. */
import type {RunPorts} from '../run/ports';

export type ImportPorts = RunPorts;
