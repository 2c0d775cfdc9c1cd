/** What the lines of a CSV are: rows of the Rollout sheet, or of that of client-side encryption, by the headers of the sheet. */
import type {CseTexts} from '../../src/core/cse/row';
import type {CsvRow} from '../../src/core/import/csv';
import type {QueueKind} from '../../src/core/rows/actions';
import {
  BLANK_ROW,
  type QueuedTexts,
  type RowTexts,
} from '../../src/core/rows/row';
import type {ColumnWords, Language} from '../../src/messages/language';

/** How a line becomes a row. */
export interface CsvLines {
  /** The headers of columns that are found by them alone, by what they hold. */
  readonly headers: Readonly<Record<string, ColumnWords>>;
  /**
   * @param line - what the reader of the import has found in it
   * @param cell - the text of a column of `headers`; undefined where there is no such column
   */
  rowOf(line: CsvRow, cell: (name: string) => string | undefined): QueuedTexts;
}

/** The link that stands for a path; undefined where a cell is one itself. */
type LinkOf = (path: string) => string | undefined;

/** The lines of a kind of rows. */
export function csvLinesOf(
  kind: QueueKind,
  linkOf: LinkOf,
  language: Language,
): CsvLines {
  return kind === 'cse' ? cseLines(linkOf, language) : hosted(linkOf, language);
}

/** What an earlier run has left in its outcomes, and what a row of the Sheet can say besides. */
const RECORDED = [
  ...(['state', 'renewalDays', 'access'] as const),
  ...(['id', 'fingerprint', 'readFrom'] as const),
];

function hosted(linkOf: LinkOf, {rollout}: Language): CsvLines {
  return {
    headers: only(RECORDED, rollout),
    rowOf({line, user, alias, path, password}, cell): RowTexts {
      return {
        ...BLANK_ROW,
        ...{number: line, user, alias, file: path, password},
        ...present(RECORDED, cell),
        ...linked('fileLink', path, linkOf),
      };
    },
  };
}

const OF_CSE = [
  ...(['state', 'certificate', 'metadata', 'use', 'keyService'] as const),
  ...(['keyPair', 'previousKeyPair', 'fingerprint', 'readFrom'] as const),
];

const BLANK_CSE: CseTexts = {
  ...{number: 0, user: '', password: '', queued: '', state: '', message: ''},
  ...{certificate: '', metadata: '', use: '', keyService: ''},
  ...{keyPair: '', previousKeyPair: '', fingerprint: '', readFrom: ''},
  waitingSince: null,
};

/** As Google's tool and GAM name files of wrapped keys; any other text of the column is what the cell of the sheet takes. */
const WRAP_FILE = /\.wrap$/i;

function cseLines(linkOf: LinkOf, {cse}: Language): CsvLines {
  return {
    headers: only(OF_CSE, cse),
    rowOf({line, user, path, password}, cell): CseTexts {
      const row = {
        ...BLANK_CSE,
        ...{number: line, user, password, certificate: path},
        ...present(OF_CSE, cell),
      };
      const {certificate, metadata} = row;
      return {
        ...row,
        ...linked('certificateLink', certificate, linkOf),
        ...(WRAP_FILE.test(metadata.trim())
          ? linked('metadataLink', metadata, linkOf)
          : {}),
      };
    },
  };
}

function only<Name extends string>(
  names: readonly Name[],
  words: Readonly<Record<Name, ColumnWords>>,
): Record<string, ColumnWords> {
  return Object.fromEntries(names.map(it => [it, words[it]]));
}

/** The texts of the columns that are there. */
function present<Name extends string>(
  names: readonly Name[],
  cell: (name: string) => string | undefined,
): Partial<Record<Name, string>> {
  const found = names.flatMap(name => {
    const text = cell(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(found) as Partial<Record<Name, string>>;
}

function linked<Name extends string>(
  name: Name,
  path: string,
  linkOf: LinkOf,
): Partial<Record<Name, string>> {
  const link = path === '' ? undefined : linkOf(path);
  return (link === undefined ? {} : {[name]: link}) as Partial<
    Record<Name, string>
  >;
}
