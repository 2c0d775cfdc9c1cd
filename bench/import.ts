/** A CSV of many rows: read, imported, and imported again, on the emulator’s clock. */
import {Clock} from '../emulator/clock';
import {openCompany, OPERATOR} from '../emulator/company';
import {ask} from '../emulator/sample-company/workspace';
import type {Figure} from './figure';

const NOW = Date.UTC(2026, 10, 22, 9);

/** @throws Error if a row is not where it should be: the figures would be meaningless then */
export function importFigures(rows: number, bundle: string): Figure[] {
  const clock = new Clock(NOW);
  const {workspace} = openCompany({
    users: [{primary: OPERATOR}],
    isDelegated: false,
    ...{bundle, clock},
  });
  const figures: Figure[] = [];
  const measure = (name: string, work: () => void) => {
    const began = clock.now();
    workspace.counts.reset();
    const real = performance.now();
    work();
    figures.push(
      {
        name: `${name}: modeled time`,
        value: (clock.now() - began) / 1000,
        unit: 's',
      },
      {
        name: `${name}: sheet calls`,
        value: sheetCalls(workspace.counts.calls),
        unit: '',
      },
      {
        name: `${name}: computing time`,
        value: (performance.now() - real) / 1000,
        unit: 's',
      },
    );
  };
  const doImport = (csv: string, confirmed: {added: number; changed: number}) =>
    ask(workspace, {verb: 'importCsv', ...requestOf(csv), confirmed});
  const first = csvOf(rows, i => `pass-${i}`);
  measure('preview', () => {
    ask(workspace, {verb: 'readCsv', ...requestOf(first)});
  });
  measure('import', () => {
    doImport(first, {added: rows, changed: 0});
  });
  measure('import again', () => {
    doImport(first, {added: 0, changed: 0});
  });
  const second = csvOf(rows, i => (i % 2 ? `new-${i}` : `pass-${i}`));
  measure('every second password changed', () => {
    doImport(second, {added: 0, changed: rows >> 1});
  });
  mustBe(workspace.shown('Rollout'), rows);
  return figures;
}

function csvOf(rows: number, password: (i: number) => string): string {
  const lines = Array.from(
    {length: rows},
    (_, i) =>
      `user${i}@large.example,/home/admin/certificates/user${i}.p12,${password(i)}`,
  );
  return `user,path,password\n${lines.join('\n')}\n`;
}

function requestOf(csv: string) {
  const base64 = Buffer.from(csv).toString('base64');
  return {source: {kind: 'bytes', base64}, folder: ''};
}

function sheetCalls(calls: Readonly<Record<string, number>>): number {
  return Object.keys(calls)
    .filter(it => /^(Range|RangeList|Sheet|Spreadsheet)\./.test(it))
    .reduce((sum, it) => sum + calls[it]!, 0);
}

function mustBe(shown: readonly (readonly string[])[], rows: number): void {
  const [header = [], ...lines] = shown;
  const [user, file, password] = ['User', 'Certificate file', 'Password'].map(
    it => header.indexOf(it),
  ) as [number, number, number];
  const right = lines.filter(
    (cells, i) =>
      cells[user] === `user${i}@large.example` &&
      cells[file]?.endsWith(`user${i}.p12`) &&
      cells[password] === (i % 2 ? `new-${i}` : `pass-${i}`),
  );
  if (right.length !== rows || shown.length !== rows + 1) {
    throw new Error(`${right.length} of ${rows} rows are right`);
  }
}
