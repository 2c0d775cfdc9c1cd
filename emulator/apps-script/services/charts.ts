/** Charts: the names that charts in sheets are described with. */
import {enumeration, strict} from '../realm';

const ChartType = enumeration<typeof GoogleAppsScript.Charts.ChartType>(
  'ChartType',
  ['BAR', 'COLUMN', 'LINE', 'PIE'],
);

export function charts(): GoogleAppsScript.Charts.Charts {
  return strict<GoogleAppsScript.Charts.Charts>('Charts', {ChartType});
}
