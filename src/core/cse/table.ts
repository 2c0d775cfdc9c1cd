/** The CSE sheet as a table: rows in, outcomes out. */
import {idsIn} from './held';
import {cseKeyOf, cseUserOf, useOf, type CseTexts} from './row';
import type {IdentityUse, RecordedKeyPair} from '../rows/outcome';
import {markOf} from '../base/marks';
import {asText, type Cell, type Columns} from '../base/cells';
import {boundedKey, type WrittenOutcome} from '../rows/queue-table';

/** Columns the admin fills. */
export const CSE_INPUT_COLUMNS = [
  'user',
  'certificate',
  'password',
  'metadata',
  'use',
] as const;

/** Columns that are ours, in the order in which they are set up. */
export const CSE_OUTCOME_COLUMNS = [
  'queued',
  'state',
  'message',
  'keyPair',
  'previousKeyPair',
  'identity',
  'keyService',
  'fingerprint',
  'expires',
  'obliterableIn',
  'waitingSince',
  'readFrom',
  'updated',
] as const;

export type CseColumn =
  | (typeof CSE_INPUT_COLUMNS)[number]
  | (typeof CSE_OUTCOME_COLUMNS)[number];

/** What the Identity column says. */
export interface IdentityWords {
  readonly none: string;
  readonly thisPair: string;
  readonly thisForSigning: string;
  readonly thisForEncryption: string;
}

/**
 * The rows of the sheet, without blank ones.
 *
 * @param lines - the data rows as shown, first line = sheet row `firstRow`
 */
export function cseRowsOf(
  lines: readonly (readonly string[])[],
  at: Columns<CseColumn>,
  firstRow: number,
): CseTexts[] {
  const text = (line: readonly string[], name: CseColumn) =>
    at[name] === undefined ? '' : (line[at[name] - 1] ?? '');
  const rows: CseTexts[] = [];
  lines.forEach((line, i) => {
    const blank = CSE_INPUT_COLUMNS.every(it => text(line, it).trim() === '');
    if (blank) return;
    rows.push({
      number: firstRow + i,
      user: text(line, 'user'),
      certificate: text(line, 'certificate'),
      password: text(line, 'password'),
      metadata: text(line, 'metadata'),
      use: text(line, 'use'),
      queued: text(line, 'queued'),
      state: text(line, 'state'),
      message: text(line, 'message'),
      keyPair: text(line, 'keyPair'),
      previousKeyPair: text(line, 'previousKeyPair'),
      keyService: text(line, 'keyService'),
      fingerprint: text(line, 'fingerprint'),
      // As shown it has lost its seconds; `apps-script/cse-sheet` puts the instant here.
      waitingSince: text(line, 'waitingSince').trim() === '' ? null : 0,
      readFrom: text(line, 'readFrom'),
    });
  });
  return rows;
}

/**
 * A name for each row that stays with it when the sheet is sorted or rows are inserted: its key, a mark of its certificate and
 * key metadata, and for rows that agree in all which one of them it is. Names are kept between executions, and wrapped data may
 * stand in the row, so that its texts are not part of them.
 */
export function cseAddressesOf(rows: readonly CseTexts[]): string[] {
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
  const {state, keepsState, keyPair} = outcome;
  return {
    queued: null,
    ...(state === null || keepsState ? {} : {state: label}),
    ...(state === null ? {} : {message: asText(message)}),
    ...(keyPair ? recordedCells(keyPair, words) : {}),
    updated: {instant: at},
  };
}

function recordedCells(
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
