/** Where rows come from. */
import type {QueuedTexts} from '../../src/core/rows/row';

/** Rows in the order of their source, a few at a time: a source may be larger than memory. */
export interface RowSource {
  /** Goes through all rows, from the first one each time it is called. @throws SourceProblem if they cannot be read */
  rows(): AsyncIterable<QueuedTexts>;
}
