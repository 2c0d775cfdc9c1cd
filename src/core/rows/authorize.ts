import type {Workflow} from '../google/wire';
import type {Outcome} from './outcome';

/** Puts a right on a workflow's calls; see `access/authorized`. */
export type Authorize = (work: Workflow<Outcome>) => Workflow<Outcome>;
