/** A measured figure, and how many of them are printed. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** A Markdown table, as docs/benchmarks.md shows it. */
export function tableOf(title: string, figures: readonly Figure[]): string {
  const lines = figures.map(
    ({name, value, unit}) =>
      `| ${name} | ${`${written(value)} ${unit}`.trim()} |`,
  );
  return [`| ${title} | value |`, '|---|---|', ...lines].join('\n');
}

/** The middle one of several measurements, in milliseconds. */
export function medianMs(times: number, work: () => void): number {
  return medianOf(Array.from({length: times}, () => measuredMs(work)));
}

/** The duration, in milliseconds. */
export function measuredMs(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The middle one of at least one number. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

function written(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', {maximumFractionDigits: digits});
}
