/** The key pairs that the rows of the CSE sheet record, for digest, Dashboard and report. */
import type {KeyPairLine} from '../report/key-pairs';
import type {State} from '../rows/outcome';
import {fingerprintIn} from '../rows/row';
import {cseUserOf, useOf, type CseTexts} from './row';

/** Their pairs no longer sign or decrypt anything, so it does not matter when they expire. */
const OVER: readonly (State | null)[] = [
  'disabled',
  'obliterated',
  'identityDeleted',
];

/**
 * @param expiries - when each row’s certificate expires, by the row’s number
 * @param stateOf - the state that a State cell names; null if none
 */
export function keyPairLinesOf(
  rows: readonly CseTexts[],
  expiries: ReadonlyMap<number, number>,
  stateOf: (cell: string) => State | null,
): KeyPairLine[] {
  return rows.flatMap(row => {
    const id = row.keyPair.trim();
    const use = useOf(row);
    if (id === '' || use === null || OVER.includes(stateOf(row.state.trim()))) {
      return [];
    }
    return [
      {
        ...{row: row.number, user: cseUserOf(row), use, id},
        fingerprint: fingerprintIn(row.fingerprint),
        expires: expiries.get(row.number) ?? null,
        ...{state: row.state.trim(), message: row.message.trim()},
      },
    ];
  });
}
