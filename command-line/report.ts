/** `report`: what the sheets say, as the sidebar’s reports have it, or as figures. */
import {writeFileSync} from 'node:fs';
import {dayOf} from '../src/core/base/time';
import {csvText} from '../src/core/base/csv';
import {HiddenValues} from '../src/core/google/hidden-values';
import {causeIn, rowsNeedingAttention} from '../src/core/report/causes';
import {
  BYTE_ORDER_MARK,
  coverageCsv,
  partsCsv,
} from '../src/core/report/coverage-csv';
import type {Figures, Sheets} from '../src/core/report/figures';
import type {State} from '../src/core/rows/outcome';
import {mailboxOf} from '../src/core/rows/row';
import {languageOf} from '../src/messages';
import type {Language} from '../src/messages/language';
import type {Arguments} from './arguments';
import {EXIT} from './refusal';
import {SheetsApi} from './sheet/api';
import {figuresIn, readSheets} from './sheet/figures';
import {openSpreadsheet} from './sheet/spreadsheet';
import type {ProgramWorld} from './world';

/**
 * Prints a report: CSV, except for figures, which are JSON; with `--json`, JSON throughout. Asks Gmail for nothing.
 *
 * @returns the exit code
 */
export async function printReport(
  args: Arguments,
  world: ProgramWorld,
  {locale}: {readonly locale: string},
): Promise<number> {
  const {wire} = await world.connect(
    {
      ...{serviceAccount: args.serviceAccount, keyFile: args.keyFile},
      ...{endpoint: args.endpoint, sockets: args.width},
    },
    new HiddenValues(),
  );
  try {
    const api = new SheetsApi(args.sheet ?? '', wire, world.clock);
    const opened = await openSpreadsheet(api, languageOf(locale));
    const {language} = opened;
    const sheets = await readSheets(opened, world.clock.now());
    const figures = figuresIn(sheets, language);
    const text =
      args.json || args.of === 'figures'
        ? `${JSON.stringify(jsonOf(args.of, figures))}\n`
        : csvOf(args.of, sheets, figures, language);
    if (args.out === null) await world.write(text);
    else writeFileSync(args.out, text, {mode: 0o600});
    return figures.causes.length > 0 ? EXIT.attention : EXIT.done;
  } finally {
    await wire.close();
  }
}

function csvOf(
  of: Arguments['of'],
  sheets: Sheets,
  figures: Figures,
  language: Language,
): string {
  switch (of) {
    case 'parts':
      return partsCsv(figures, language.report);
    case 'problems':
      return problemsCsv(sheets, language);
    default:
      return coverageCsv(sheets, sheets.now, language.report);
  }
}

/** As the sidebar’s file of rows that need attention. */
function problemsCsv({rows}: Sheets, language: Language): string {
  const speech = {stateLabel: (it: State) => language.states[it]};
  const lines = rowsNeedingAttention(rows, speech).map(row => {
    const {user, alias} = mailboxOf(row);
    return [
      ...[row.number, user, alias, language.causes[causeIn(row.details ?? '')]],
      ...[row.state, row.message],
    ];
  });
  const {headers} = language.report.problems;
  return BYTE_ORDER_MARK + csvText([headers, ...lines]);
}

/** Instants as ISO 8601. */
function jsonOf(of: Arguments['of'], figures: Figures): object {
  const {at, read, keyPairs, ...rest} = figures;
  if (of === 'parts') {
    const {groups, units, domains} = figures;
    return {groups, units, domains};
  }
  if (of === 'problems') return {causes: figures.causes};
  if (of === 'coverage') return {day: dayOf(at), ...figures.coverage};
  return {
    ...rest,
    at: iso(at),
    read: read && {oldest: iso(read.oldest), newest: iso(read.newest)},
    keyPairs: keyPairs && {
      ...keyPairs,
      next: keyPairs.next === null ? null : iso(keyPairs.next),
    },
  };
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
