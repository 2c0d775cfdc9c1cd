/** The sheets whose rows are worked on: how their lines are rows, and outcomes their cells. */
import type {Columns} from '../../src/core/base/cells';
import {namesOf, type Table} from '../../src/core/base/columns';
import type {CseTexts} from '../../src/core/cse/row';
import {
  CSE,
  cseRowNamesOf,
  cseRowsOf,
  cseValuesOf,
} from '../../src/core/cse/table';
import {
  ROLLOUT,
  rowNamesOf,
  rowsOf,
  valuesOf,
} from '../../src/core/hosted/table';
import type {QueueKind} from '../../src/core/rows/actions';
import {
  CSE_STATES,
  stateIn,
  STATES,
  type State,
} from '../../src/core/rows/outcome';
import type {QueueTable} from '../../src/core/rows/queue-table';
import {
  isOutdated,
  type QueuedTexts,
  type RowTexts,
} from '../../src/core/rows/row';
import type {ColumnWords, Language} from '../../src/messages/language';

/** A sheet as a queue, by its columns' names. */
export interface QueueSheetTable<
  Texts extends QueuedTexts = QueuedTexts,
> extends QueueTable<Texts, string> {
  readonly kind: QueueKind;
  readonly table: Table;
  readonly words: Readonly<Record<string, ColumnWords>>;
  rowsOf(
    lines: readonly (readonly string[])[],
    at: Columns<string>,
    firstRow: number,
  ): Texts[];
  /** Its columns in which a cell can show a name instead of the address behind it, and the text that the address is. */
  readonly linked: readonly {
    readonly column: string;
    /** Where the address of a file goes; absent: in place of the name. */
    readonly link?: string;
  }[];
  /** A row's state; null if its State cell has no state of ours for the file that it names now. */
  stateOf(row: Texts): State | null;
}

/** The table of a kind, in the words of a spreadsheet. */
export function queueTableOf(
  kind: QueueKind,
  language: Language,
): QueueSheetTable {
  const table: unknown =
    kind === 'rollout' ? rolloutTable(language) : cseTable(language);
  // A table is only ever given rows that it has read itself.
  return table as QueueSheetTable;
}

/** The Rollout sheet. */
export function rolloutTable(language: Language): QueueSheetTable<RowTexts> {
  const speech = {stateLabel: (it: State) => language.states[it]};
  return {
    ...{kind: 'rollout', table: ROLLOUT, words: language.rollout},
    ...{rowsOf, rowNamesOf, valuesOf},
    linked: [
      {column: 'user'},
      {column: 'alias'},
      {column: 'file', link: 'fileLink'},
    ],
    stateOf: row => (isOutdated(row) ? null : stateIn(speech, STATES, row)),
  };
}

/** The sheet of client-side encryption. */
export function cseTable(language: Language): QueueSheetTable<CseTexts> {
  const speech = {stateLabel: (it: State) => language.states[it]};
  return {
    ...{kind: 'cse', table: CSE, words: language.cse},
    ...{rowsOf: cseRowsOf, rowNamesOf: cseRowNamesOf},
    valuesOf: written => cseValuesOf(written, language.cseIdentity),
    linked: [
      {column: 'user'},
      {column: 'certificate', link: 'certificateLink'},
      {column: 'metadata', link: 'metadataLink'},
    ],
    stateOf: row => stateIn(speech, CSE_STATES, row),
  };
}

/** The names of the columns that hold instants. */
export function instantsIn<Name extends string>(table: Table<Name>): Name[] {
  return namesOf(table).filter(it => table[it].kind === 'instant');
}
