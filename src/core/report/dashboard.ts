/** The figures of the sheets, shown in the Dashboard sheet and returned to the sidebar, and the coverage as a file. */
import {coverageCsv, partsCsv} from './coverage-csv';
import {dayOf} from '../base/time';
import {countFigures, type Figures} from './figures';
import type {ReportVerbs} from './contract';
import type {ReportPorts} from './ports';

/** Counts the present content of the sheets and writes it into the Dashboard sheet; the answer matches that sheet. */
export function showDashboard(ports: ReportPorts): Figures {
  const figures = countFigures(ports);
  ports.workbook.showDashboard(figures);
  return figures;
}

/** The coverage as CSV: of every alias, or of the parts of all aliases. */
export function coverageReport(
  ports: ReportPorts,
  {of = 'aliases'}: ReportVerbs['report']['in'],
): ReportVerbs['report']['out'] {
  const {workbook, speech} = ports;
  const now = ports.now();
  if (of === 'parts') {
    const {parts} = speech.reportWords;
    const csv = partsCsv(countFigures(ports), speech.reportWords);
    return {name: parts.fileName(dayOf(now)), csv};
  }
  const sheets = {
    rows: workbook.rollout.rows(),
    inventory: workbook.inventory(),
    keyPairs: workbook.keyPairs(),
  };
  const csv = coverageCsv(sheets, now, speech.reportWords);
  return {name: speech.reportWords.fileName(dayOf(now)), csv};
}
