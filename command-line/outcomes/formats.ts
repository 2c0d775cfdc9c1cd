/** The formats of outcomes' files. */
import {csvText} from '../../src/core/base/csv';
import type {Cell} from '../../src/core/base/cells';
import type {CseTexts} from '../../src/core/cse/row';
import {text} from '../../src/core/google/gmail/json';
import type {QueueKind} from '../../src/core/rows/actions';
import {fileIdOf} from '../../src/core/google/drive/link';
import {cseTable} from '../sheet/queue-tables';
import type {Language} from '../../src/messages/language';
import type {LineFormat} from './file-outcomes';
import {recordOf} from './record';

/** A JSON object a line. */
export const JSON_LINES: LineFormat = {
  head: '',
  linesOf: batch =>
    batch.map(it => `${JSON.stringify(recordOf(it))}\n`).join(''),
};

/** The columns of the sheet of a kind of rows, in its words, without what is secret: they are read again as rows. */
export function csvFormat(kind: QueueKind, language: Language): LineFormat {
  return kind === 'cse' ? cseFormat(language) : hostedFormat(language);
}

function hostedFormat({rollout}: Language): LineFormat {
  const headers = [
    ...(['user', 'alias', 'file', 'state', 'message'] as const),
    ...(['issuer', 'expires', 'id', 'fingerprint', 'updated'] as const),
  ].map(it => rollout[it].header);
  return {
    head: csvText([headers]),
    linesOf: batch =>
      csvText(
        batch.map(done => {
          const it = recordOf(done);
          const {label, outcome} = done.writing.row;
          const {certificate} = it;
          // A check that leaves the state as it is leaves that of the source.
          const state =
            outcome.state === null || outcome.keepsState
              ? done.row.state
              : label;
          return [
            ...[it.user, it.alias, it.file, state, it.message],
            ...[certificate?.issuer ?? '', certificate?.expiresAt ?? ''],
            ...[certificate?.id ?? '', certificate?.fingerprint ?? ''],
            it.at,
          ];
        }),
      ),
  };
}

/** Those that a later command goes by, in the order of the sheet. */
const OF_CSE = [
  ...(['user', 'state', 'message', 'certificate', 'metadata', 'use'] as const),
  ...(['keyService', 'expires', 'keyPair', 'previousKeyPair'] as const),
  ...(['identity', 'fingerprint', 'readFrom', 'updated'] as const),
];

function cseFormat(language: Language): LineFormat {
  const table = cseTable(language);
  return {
    head: csvText([OF_CSE.map(it => language.cse[it].header)]),
    linesOf: batch =>
      csvText(
        batch.map(({row, at, writing}) => {
          const written: Partial<Record<string, Cell>> = table.valuesOf(
            writing.row,
          );
          // Rows of this kind are given to it alone.
          const texts = row as CseTexts;
          const before: Partial<Record<string, unknown>> = {
            ...{...texts, user: at.user, metadata: metadataOf(texts)},
          };
          return OF_CSE.map(name =>
            name in written
              ? textOf(written[name] ?? null)
              : text(before[name]),
          );
        }),
      ),
  };
}

/** A cell with a wrapped key in it is not repeated. */
function metadataOf({metadata}: CseTexts): string {
  const named = metadata.trim();
  const isName = /^wrap$|\.wrap$/i.test(named) || fileIdOf(named) !== null;
  return isName ? named : '';
}

/** Without the apostrophe that keeps a text from being a formula: `csvText` sees to that itself. */
function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell).replace(/^'/, '');
  const {instant} = cell;
  return Number.isFinite(instant) ? new Date(instant).toISOString() : '';
}
