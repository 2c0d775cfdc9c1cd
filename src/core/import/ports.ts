/** What is asked of the world for imports: no more than for runs. */
import type {RunPorts} from '../run/ports';

export type ImportPorts = RunPorts;
