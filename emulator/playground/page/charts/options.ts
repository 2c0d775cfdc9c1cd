/** The options of a chart, and numbers and colors for drawing. */
import type {ChartView} from '../../sheet-view';

/** As in Sheets. */
const DEFAULT_SIZE = {width: 600, height: 371};
const COLOURS = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
];

type Drawn = Pick<ChartView, 'options'>;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An option by its dotted name; undefined where nothing was set. */
export function option({options}: Drawn, name: string): unknown {
  let found: unknown = options;
  for (const part of name.split('.')) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return found;
}

export function textOption(of: Drawn, name: string): string {
  const value = option(of, name);
  return typeof value === 'string' ? value : '';
}

export function sizeOf(of: Drawn): {width: number; height: number} {
  const {width, height} = DEFAULT_SIZE;
  return {
    width: numberOption(of, 'width') ?? width,
    height: numberOption(of, 'height') ?? height,
  };
}

export function numberOption(of: Drawn, name: string): number | null {
  const value = option(of, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

export type LegendPlace = 'right' | 'bottom' | 'top' | 'none';

export function legendOf({options, type, series}: ChartView): LegendPlace {
  const said =
    textOption({options}, 'legend.position') || textOption({options}, 'legend');
  if (said === 'none' || said === 'bottom' || said === 'top') return said;
  if (said !== '') return 'right';
  // Nothing to distinguish.
  return type !== 'PIE' && series.length < 2 ? 'none' : 'right';
}

/** The color of a series, or of a slice. */
export function colourOf(of: Drawn, index: number): string {
  const own =
    textOption(of, `series.${index}.color`) ||
    textOption(of, `slices.${index}.color`);
  const list = option(of, 'colors');
  const colours = Array.isArray(list) && list.length > 0 ? list : COLOURS;
  return own || String(colours[index % colours.length]);
}

export function shownNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** Round steps from the least to the greatest value; zero is always among them. */
export function ticksFor(values: readonly number[]): number[] {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const span = most - least || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    ([1, 2, 2.5, 5, 10].find(it => it * power >= rough) ?? 10) * power;
  const first = Math.floor(least / step);
  const last = Math.max(Math.ceil(most / step), first + 1);
  return Array.from({length: last - first + 1}, (_, i) => (first + i) * step);
}

export function isStacked(of: Drawn): boolean {
  const said = option(of, 'isStacked');
  return said === true || said === 'absolute' || said === 'true';
}
