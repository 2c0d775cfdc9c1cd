/** docs/benchmarks.md: a section for each group of figures, with the day and the kind of machine. */
import {tableOf, type Figure} from './figure';

/** Of a machine, no more than what figures depend on. */
export interface Machine {
  readonly cores: number;
  /** As `20.19.0`. */
  readonly node: string;
}

/**
 * The page with new figures. A section of the same title is replaced, others stay as they are, and new ones follow at the end.
 *
 * @param page - as it is; its text before the first section stays
 * @param figures - by title
 * @param day - as 2026-11-29
 */
export function pageWith(
  page: string,
  figures: Readonly<Record<string, readonly Figure[]>>,
  day: string,
  {cores, node}: Machine,
): string {
  const [head = '', ...rest] = page.split(/^(?=## )/m);
  const sections = new Map(
    rest.map(it => [/^## (.*)$/m.exec(it)![1]!, it.trimEnd()]),
  );
  for (const [title, all] of Object.entries(figures)) {
    const machine = `${cores} ${cores === 1 ? 'core' : 'cores'}, Node ${node}`;
    sections.set(
      title,
      `## ${title}\n\nMeasured on ${day} (${machine}).\n\n${tableOf('figure', all)}`,
    );
  }
  return `${[head.trimEnd(), ...sections.values()].join('\n\n')}\n`;
}
