/** Charts of a sheet. They are data: their content is in the cells. */
import type {Chart, Sheet} from '../../spreadsheet/model';
import type {ChartFacts, HostCalls} from '../host-calls';
import type {Execution} from './execution';
import {sheetById} from './spreadsheet';

type ChartCall = Extract<keyof HostCalls, `Sheet.${string}Chart${'' | 's'}`>;
export type ChartCalls = Pick<HostCalls, ChartCall>;

export function chartCalls(execution: Execution): ChartCalls {
  const {spreadsheet} = execution.world;
  const placed = (chart: ChartFacts, id: number, on: Sheet): Chart => {
    const {row, column} = chart.position;
    if (row > on.maxRows || column > on.maxColumns) {
      throw new Error('The chart lies outside the dimensions of the sheet.');
    }
    return {...structuredClone(chart), id};
  };
  const indexOf = ({charts}: Sheet, id: number | null): number => {
    const index = charts.findIndex(chart => chart.id === id);
    if (index === -1) throw new Error('The chart is not on this sheet.');
    return index;
  };
  return {
    'Sheet.getCharts': id => sheetById(spreadsheet, id).charts,
    'Sheet.insertChart': (id, chart) => {
      const sheet = sheetById(spreadsheet, id);
      sheet.charts.push(placed(chart, spreadsheet.nextId++, sheet));
    },
    'Sheet.updateChart': (id, chart) => {
      const sheet = sheetById(spreadsheet, id);
      const index = indexOf(sheet, chart.id);
      sheet.charts[index] = placed(chart, sheet.charts[index]!.id, sheet);
    },
  };
}
