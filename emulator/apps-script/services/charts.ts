/** Charts: the names that charts in sheets are described with. */
import {enumeration, strict} from '../realm';

export const ChartType = enumeration<typeof GoogleAppsScript.Charts.ChartType>(
  'ChartType',
  [
    'TIMELINE',
    'AREA',
    'BAR',
    'BUBBLE',
    'CANDLESTICK',
    'COLUMN',
    'COMBO',
    'GAUGE',
    'GEO',
    'HISTOGRAM',
    'RADAR',
    'LINE',
    'ORG',
    'PIE',
    'SCATTER',
    'SPARKLINE',
    'STEPPED_AREA',
    'TABLE',
    'TREEMAP',
    'WATERFALL',
  ],
);
export const ChartMergeStrategy = enumeration<
  typeof GoogleAppsScript.Charts.ChartMergeStrategy
>('ChartMergeStrategy', ['MERGE_COLUMNS', 'MERGE_ROWS']);
export const ChartHiddenDimensionStrategy = enumeration<
  typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy
>('ChartHiddenDimensionStrategy', [
  'IGNORE_BOTH',
  'IGNORE_COLUMNS',
  'IGNORE_ROWS',
  'SHOW_BOTH',
]);
const Position = enumeration<typeof GoogleAppsScript.Charts.Position>(
  'Position',
  ['BOTTOM', 'NONE', 'RIGHT', 'TOP'],
);

export function charts(): GoogleAppsScript.Charts.Charts {
  return strict<GoogleAppsScript.Charts.Charts>('Charts', {
    ChartType,
    ChartMergeStrategy,
    ChartHiddenDimensionStrategy,
    Position,
  });
}
