import type {Workflow} from '../google/wire';

/** Puts a right on a workflow's calls; see `access/authorized`. */
export type Authorize = <T>(work: Workflow<T>) => Workflow<T>;
