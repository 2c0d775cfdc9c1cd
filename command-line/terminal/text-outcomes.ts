/** Outcomes on the standard output: for people, or as JSON. */
import type {Language} from '../../src/messages/language';
import type {RolloutOutcome} from '../../src/core/rows/outcome';
import {JSON_LINES} from '../outcomes/formats';
import type {DoneRow, Outcomes} from '../ports/outcomes';

/** Writes a text, and waits where the reader is slow. */
export type Write = (text: string) => Promise<void>;

/** A line of text for each row: its state, its address, and what there is to say. */
export function textOutcomes(
  write: Write,
  language: Language,
  listsHeld: boolean,
): Outcomes {
  const lineOf = (done: DoneRow) => {
    const {label, message} = done.writing.row;
    const {user, alias} = done.at;
    const address = user === alias ? user : `${user} (${alias})`;
    const says = [label || done.row.state, address, oneLine(message)];
    const line = `${says.filter(it => it !== '').join('  ')}\n`;
    return listsHeld ? line + heldIn(done, language) : line;
  };
  return onto(write, batch => batch.map(lineOf).join(''));
}

export function jsonOutcomes(write: Write, listsHeld: boolean): Outcomes {
  return onto(write, batch =>
    listsHeld
      ? batch.map(it => `${JSON.stringify(heldAsJson(it))}\n`).join('')
      : JSON_LINES.linesOf(batch),
  );
}

function onto(
  write: Write,
  textOf: (batch: readonly DoneRow[]) => string,
): Outcomes {
  const nothing = () => Promise.resolve();
  return {
    ...{resume: nothing, conclude: nothing, close: nothing},
    append: it => write(textOf(it)),
  };
}

/** What Gmail has, a line for each certificate of each address that was read. */
function heldIn(done: DoneRow, {inventoryYes}: Language): string {
  return heldAsJson(done)
    .addresses.flatMap(({alias, certificates}) =>
      certificates.map(it =>
        [
          ...['   ', alias, it.expiresAt?.slice(0, 10) ?? '', it.issuer],
          ...[it.fingerprint.slice(0, 16), it.isDefault ? inventoryYes : ''],
        ].join('  '),
      ),
    )
    .map(it => `${it.trimEnd()}\n`)
    .join('');
}

function heldAsJson({at, writing}: DoneRow) {
  const {held, others = [], state}: RolloutOutcome = writing.row.outcome;
  const all = [
    ...(held ? [{alias: at.alias, held}] : []),
    ...others.map(it => ({alias: it.alias, held: it.held})),
  ];
  return {
    ...{user: at.user, state, message: writing.row.message},
    addresses: all.map(({alias, held: some}) => ({
      alias,
      certificates: some.map(it => ({
        id: it.id,
        isDefault: it.isDefault,
        issuer: it.issuerCn || it.chain[0]?.issuerCn || '',
        fingerprint: it.chain[0]?.fingerprint ?? '',
        expiresAt: it.chain[0] ? iso(it.chain[0].notAfter) : null,
      })),
    })),
  };
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
