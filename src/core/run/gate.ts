/**
 * The pilot: uploads open in gates, 1–3 rows, then 10, then all. A gate opens the next one when every row of an upload
 * has succeeded. It guides what is offered and refuses nothing: an upload of more rows than the gate admits opens all of
 * them.
 */
import {COVERED, stateIn, STATES} from '../rows/outcome';
import type {QueuedTexts} from '../rows/row';
import type {RunRecord} from './record';
import type {RunPorts} from './ports';

export const GATES = ['few', 'ten', 'all'] as const;

export type GateName = (typeof GATES)[number];

/** Which gate is open now, and what the last upload was while a later one was closed. */
export interface Gate {
  readonly name: GateName;
  /** Rows of that upload, and those of them that did not succeed; 0 before the first one. */
  readonly rows: number;
  readonly unsuccessful: number;
}

/** Rows that one upload may contain at each open gate. */
export const GATE_ROWS: Readonly<Record<GateName, number>> = {
  few: 3,
  ten: 10,
  all: Infinity,
};

/** The stored gate; if there is none, it follows from the rows: if some have been uploaded, there has been a pilot. */
export function gateOf(
  ports: Pick<RunPorts, 'store' | 'speech'>,
  rows: readonly QueuedTexts[],
): Gate {
  const {gate} = ports.store.kept();
  return gate ?? {name: gateFor(ports, rows), rows: 0, unsuccessful: 0};
}

function gateFor(
  {speech}: Pick<RunPorts, 'speech'>,
  rows: readonly QueuedTexts[],
): GateName {
  const covered = rows.filter(row => {
    const state = stateIn(speech, STATES, row);
    return state !== null && COVERED.includes(state);
  }).length;
  if (covered === 0) return 'few';
  return covered <= GATE_ROWS.few ? 'ten' : 'all';
}

/** The gate after a run has ended; undefined where the run says nothing about it. */
export function gateAfter(
  gate: Gate | undefined,
  run: RunRecord,
): Gate | undefined {
  const {action, previews, total, succeeded} = run;
  if (!gate || gate.name === 'all' || action !== 'upload' || previews) {
    return undefined;
  }
  const next = GATES[GATES.indexOf(gate.name) + 1]!;
  const counts = {rows: total, unsuccessful: total - succeeded};
  if (total > GATE_ROWS[gate.name]) return {...counts, name: 'all'};
  return {...counts, name: succeeded === total ? next : gate.name};
}
