/** The digest: of everything that stands, what has not been told yet, in one mail. */
import type {Alert} from './alerts';
import {markOf, decodeMarks, MAX_TOLD, encodeMarks} from '../base/marks';

/** Lines of all groups together, the gravest first: a mail may have 400 kB. */
const MAX_LINES = 200;

/** What is nothing to be done. */
const DONE: readonly Alert['kind'][] = ['renewed', 'stored', 'fileTaken'];

/** What the mail has to say. */
export interface Digest {
  /** In the order of `KINDS`, those that end by tiers. Only groups with something in them. */
  readonly groups: readonly DigestGroup[];
  /** Alerts that stand since an earlier mail; what was stored or renewed stands, too, but is nothing to be done. */
  readonly standing: number;
  /** Alerts beyond what can be remembered; they are told when graver ones have gone. */
  readonly untold: number;
}

/** New alerts of one kind; for `ending`, of one tier. */
export interface DigestGroup {
  readonly kind: Alert['kind'];
  readonly tier: number;
  /** All of them; `lines` may be fewer. */
  readonly count: number;
  readonly lines: readonly Alert[];
}

/**
 * What is new among the alerts that stand.
 *
 * @param alerts - all that stand now, the gravest first
 * @param reported - what an earlier digest gave; empty at first
 * @returns the digest, null when nothing is new; and what has been reported once it is sent, from which everything that no
 *   longer stands is gone, so that it is told again should it come back
 */
export function digestOf(
  alerts: readonly Alert[],
  reported: string,
): {readonly digest: Digest | null; readonly reported: string} {
  const before = decodeMarks(reported);
  const marked = new Map<string, Alert>();
  for (const it of alerts) {
    const mark = markOf(it.identity);
    if (!marked.has(mark)) marked.set(mark, it);
  }
  // What could not be remembered would be told every night.
  const kept = [...marked].slice(0, MAX_TOLD);
  const fresh = kept.filter(([mark]) => !before.has(mark)).map(([, it]) => it);
  const isOpen = ([mark, {kind}]: (typeof kept)[number]) =>
    before.has(mark) && !DONE.includes(kind);
  const digest: Digest = {
    groups: groupsOf(fresh),
    standing: kept.filter(isOpen).length,
    untold: marked.size - kept.length,
  };
  return {
    digest: fresh.length > 0 ? digest : null,
    reported: encodeMarks(kept.map(([mark]) => mark)),
  };
}

function groupsOf(alerts: readonly Alert[]): DigestGroup[] {
  const groups = new Map<string, Alert[]>();
  for (const it of alerts) {
    const name = `${it.kind} ${it.tier}`;
    const group = groups.get(name);
    if (group) group.push(it);
    else groups.set(name, [it]);
  }
  let room = MAX_LINES;
  return [...groups.values()].map(all => {
    const lines = all.slice(0, room);
    room -= lines.length;
    const {kind, tier} = all[0]!;
    return {kind, tier, count: all.length, lines};
  });
}
