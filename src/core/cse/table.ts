/** The CSE sheet as a table: rows in, outcomes out. */
import {detailsOf} from '../rows/details';
import {idsIn} from './held';
import {CSE_ACTIONS} from '../rows/actions';
import {tableOf, textsOf} from '../base/columns';
import {cseKeyOf, cseUserOf, useOf, USES, type CseTexts} from './row';
import {
  hasMessage,
  type CseOutcome,
  type IdentityUse,
  type RecordedKeyPair,
} from '../rows/outcome';
import {markOf} from '../base/marks';
import {asText, type Cell, type Columns} from '../base/cells';
import {boundedKey, type WrittenOutcome} from '../rows/queue-table';

/** The CSE sheet. */
export const CSE = tableOf({
  user: {width: 256, owner: 'admin', takes: 'address', stays: true},
  state: {width: 100, wraps: true, stays: true},
  message: {width: 372, wraps: true},
  certificate: {width: 138, owner: 'admin'},
  password: {width: 76, owner: 'admin'},
  metadata: {width: 240, owner: 'admin'},
  use: {width: 90, owner: 'admin', takes: USES},
  queued: {width: 80, takes: CSE_ACTIONS},
  keyService: {width: 200},
  expires: {width: 140, kind: 'instant'},
  obliterableIn: {width: 90, kind: 'number'},
  waitingSince: {width: 130, kind: 'instant'},
  keyPair: {width: 160, isTechnical: true},
  previousKeyPair: {width: 160, isTechnical: true},
  identity: {width: 140, isTechnical: true},
  fingerprint: {width: 200, isTechnical: true},
  readFrom: {width: 120, isTechnical: true},
  updated: {width: 140, kind: 'instant', isTechnical: true},
  details: {width: 260, isLater: true, isTechnical: true},
});

export type CseColumn = keyof typeof CSE;

/** What the Identity column says. */
export interface IdentityWords {
  readonly none: string;
  readonly thisPair: string;
  readonly thisForSigning: string;
  readonly thisForEncryption: string;
}

/** The rows of the sheet, without blank ones; see `textsOf`. */
export function cseRowsOf(
  lines: readonly (readonly string[])[],
  at: Columns<CseColumn>,
  firstRow: number,
): CseTexts[] {
  return textsOf(CSE, lines, at, firstRow).map(row => ({
    ...row,
    // As shown it has lost its seconds; `apps-script/cse-sheet` puts the instant here.
    waitingSince: row.waitingSince.trim() === '' ? null : 0,
  }));
}

/**
 * A name for each row that stays with it when the sheet is sorted or rows are inserted: its key, a mark of its certificate and
 * key metadata, and, for rows that agree in all of these, their position among them. Names are kept between executions, and the
 * row may contain wrapped data, so its texts are not part of them.
 */
export function cseRowNamesOf(rows: readonly CseTexts[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(row => {
    const user = cseUserOf(row);
    const use = useOf(row);
    const inputs = markOf(`${row.certificate.trim()} ${row.metadata.trim()}`);
    const key = boundedKey(
      use ? `${cseKeyOf({user, use})} ${inputs}` : `${user} ? ${inputs}`,
    );
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${key} ${nth}`;
  });
}

/** The cells that an outcome fills. */
export function cseValuesOf(
  {outcome, label, message, at}: WrittenOutcome,
  words: IdentityWords,
): Partial<Record<CseColumn, Cell>> {
  const {state, keepsState, keyPair}: CseOutcome = outcome;
  return {
    queued: null,
    ...(state === null || keepsState ? {} : {state: label}),
    ...(hasMessage(outcome)
      ? {
          message: asText(message),
          details: asText(detailsOf(outcome.findings)),
        }
      : {}),
    ...(keyPair ? recordCellsOf(keyPair, words) : {}),
    updated: {instant: at},
  };
}

function recordCellsOf(
  recorded: Partial<RecordedKeyPair>,
  words: IdentityWords,
): Partial<Record<CseColumn, Cell>> {
  const cells: Partial<Record<CseColumn, Cell>> = {};
  const {id, previous, identity, keyService, fingerprint, readFrom} = recorded;
  const {expires, obliterableIn, waitingSince} = recorded;
  if (id !== undefined) cells.keyPair = asText(id);
  if (previous !== undefined) {
    cells.previousKeyPair = asText(previous ? idsIn(previous).join(' ') : '');
  }
  if (identity !== undefined) {
    cells.identity = asText(identityText(identity, id ?? '', words));
  }
  if (keyService !== undefined) cells.keyService = asText(keyService);
  if (fingerprint !== undefined) cells.fingerprint = asText(fingerprint);
  if (expires !== undefined) cells.expires = instant(expires);
  if (obliterableIn !== undefined) cells.obliterableIn = obliterableIn;
  if (waitingSince !== undefined) cells.waitingSince = instant(waitingSince);
  if (readFrom !== undefined) cells.readFrom = asText(readFrom);
  return cells;
}

function identityText(
  identity: IdentityUse | null,
  id: string,
  words: IdentityWords,
): string {
  if (!identity) return words.none;
  const {signing, encryption} = identity;
  if (id === '' || (signing !== id && encryption !== id)) {
    return idsIn(identity).join(' ');
  }
  if (signing === encryption) return words.thisPair;
  return signing === id ? words.thisForSigning : words.thisForEncryption;
}

function instant(value: number | null): Cell {
  return value === null ? null : {instant: value};
}
