/** Where the rows of a command are: in a CSV, or in the spreadsheet of the script. */
import path from 'node:path';
import {traitsOf, type RunAction} from '../src/core/rows/actions';
import type {QueuedTexts} from '../src/core/rows/row';
import type {LineFinding} from '../src/core/import/findings';
import type {RowWorkPorts} from '../src/core/hosted/ports';
import {
  isToDo,
  NEEDS_ATTENTION,
  READY,
  type State,
} from '../src/core/rows/outcome';
import type {Call} from '../src/core/google/wire';
import type {CommandLineWords} from '../src/messages/command-line';
import type {Language} from '../src/messages/language';
import type {Arguments} from './arguments';
import type {Rows} from './options';
import {csvLinesOf} from './csv/csv-lines';
import {csvSource} from './csv/csv-source';
import {localFiles, MISSING} from './csv/local-files';
import type {JobProgress} from './job/collector';
import type {Journal} from './ports/journal';
import type {Outcomes} from './ports/outcomes';
import type {RowSource} from './ports/rows';
import type {AsyncWire} from './ports/wire';
import {SheetsApi} from './sheet/api';
import {jobStatusIn} from './sheet/job-status';
import {SheetLease, type LeaseWorld} from './sheet/lease';
import {sheetOutcomes} from './sheet/sheet-outcomes';
import {queueTableOf} from './sheet/queue-tables';
import {previousDefaultsIn, sheetSource} from './sheet/sheet-source';
import {openSpreadsheet} from './sheet/spreadsheet';

export interface Place {
  readonly source: RowSource;
  /** The language that its states are in. */
  readonly language: Language;
  /** Lines that are no rows. */
  readonly rejected: readonly LineFinding[];
  /** The beginning of the journal's file name. */
  readonly name: string;
  /** What a run over these rows is about: another place is another run. */
  readonly identity: string;
  /** Where outcomes go in any case. */
  outcomes(journal: Journal, action: RunAction): Outcomes[];
  /** A row's state; null if it has none of ours for the file that it names now. */
  stateOf(row: QueuedTexts): State | null;
  /** Whether the place answers a call itself, from the disk. */
  isLocal(call: Call): boolean;
  /** The wire, with what this place answers itself. */
  over(wire: AsyncWire): AsyncWire;
  previousDefaults(
    action: RunAction,
  ): Promise<RowWorkPorts['workbook']['previousDefaults']>;
  /** Shows here how far a job is. */
  showJob(at: JobProgress, isOver: boolean): Promise<void>;
  /** Gives up the right to work here. */
  close(): Promise<void>;
}

/**
 * @param world - for the right to work on a spreadsheet
 * @throws what keeps the place from being opened
 */
export async function placeOf(
  args: Pick<Arguments, 'csv' | 'sheet' | 'folder'>,
  world: LeaseWorld,
  wire: AsyncWire,
  {
    language,
    words,
  }: {readonly language: Language; readonly words: CommandLineWords},
): Promise<Place> {
  if (args.csv === null) {
    return spreadsheet(args.sheet ?? '', wire, language, world);
  }
  const {csv} = args;
  const files = localFiles(args.folder ?? path.dirname(csv));
  const own = inFolder(language, words);
  const {sheet: kind} = traitsOf(world.action);
  const lines = csvLinesOf(kind, it => files.linkOf(it), language);
  const source = csvSource(csv, lines);
  return {
    ...{source, language: own, rejected: source.rejected, name: csv},
    identity: path.resolve(csv),
    outcomes: () => [],
    stateOf: row => queueTableOf(kind, language).stateOf(row),
    isLocal: it => files.isLocal(it),
    over: it => files.over(it),
    showJob: () => Promise.resolve(),
    close: () => Promise.resolve(),
    previousDefaults: () => Promise.resolve(() => new Map()),
  };
}

/** The language of rows whose files are in a folder: what is missing there is not missing in Drive. */
function inFolder(
  language: Language,
  {fileMissing}: CommandLineWords,
): Language {
  const {findings} = language;
  return {
    ...language,
    findings: {
      ...findings,
      'file-not-found': (facts, sheet) =>
        facts.status === MISSING
          ? fileMissing
          : findings['file-not-found'](facts, sheet),
    },
  };
}

async function spreadsheet(
  id: string,
  wire: AsyncWire,
  spoken: Language,
  world: LeaseWorld,
): Promise<Place> {
  const {clock} = world;
  const api = new SheetsApi(id, wire, clock);
  const found = await openSpreadsheet(api, spoken);
  const {language} = found;
  const lease = await SheetLease.take(api, world);
  try {
    const held = new SheetsApi(id, lease.over(wire), clock);
    const opened = {...found, api: held};
    const table = queueTableOf(traitsOf(world.action).sheet, language);
    return {
      source: await sheetSource(opened, table),
      stateOf: row => table.stateOf(row),
      ...{language, rejected: [], name: id, identity: id},
      outcomes: (journal, action) => [
        sheetOutcomes(opened, {table, action, journal, clock}),
      ],
      isLocal: () => false,
      over: it => lease.over(it),
      showJob: jobStatusIn(held, clock, {
        ...{action: world.action, operator: world.operator},
      }),
      previousDefaults: async action =>
        action === 'restore' ? previousDefaultsIn(opened) : () => new Map(),
      close: () => lease.release(),
    };
  } catch (error) {
    await lease.release();
    throw error;
  }
}

/** Whether a row with a state is one of those that are meant. */
export function isIn(rows: Rows, state: State | null): boolean {
  switch (rows) {
    case 'all':
      return true;
    case 'todo':
      return isToDo(state);
    case 'attention':
      return state !== null && NEEDS_ATTENTION.includes(state);
    case 'ready':
      return state !== null && READY.includes(state);
  }
}
