/** The digest: everything open that is new, in one mail; once a week all of it. */
import {KINDS, type Alert} from './alert';
import {CAUSES, type Cause} from '../report/causes';
import {markOf, decodeMarks, MAX_TOLD, encodeMarks} from '../base/marks';

/** Of each group so many lines, and so many causes one by one: a mail is glanced at, and Gmail clips long ones. */
export const MAX_LINES = 5;
const MAX_CAUSES = 6;

/** Alerts that require no action. */
const DONE: readonly Alert['kind'][] = ['renewed', 'stored', 'fileTaken'];

/** The figures for the headline. */
export interface DigestFigures {
  /** Aliases that the Inventory knows, and those whose default certificate is valid. */
  readonly aliases: number;
  readonly covered: number;
  /** Of these, those whose default expires within 30 days. */
  readonly soon: number;
  /** Rows that are blocked or failed. */
  readonly attention: number;
}

/** What is open, and how much of it a mail may show. */
export interface Digest {
  /** In the order of `KINDS`; rows that need attention by cause, that of the most rows first. Only groups with something in them. */
  readonly groups: readonly DigestGroup[];
  /** How many causes, and rows of them, have no group. */
  readonly furtherCauses: number;
  readonly furtherRows: number;
  /** Alerts that are open since an earlier mail and not in this one. */
  readonly standing: number;
  /** Alerts beyond what can be remembered; they are reported when more severe ones have gone. */
  readonly unreported: number;
  /** What earlier mails have reported and is still open is in it, too. */
  readonly isWhole: boolean;
}

/** Alerts of one kind; rows that need attention for one cause. */
export interface DigestGroup {
  readonly kind: Alert['kind'];
  /** Of `trouble`; else null. */
  readonly cause: Cause | null;
  /** All of them; `lines` are the first, new ones before others. */
  readonly count: number;
  readonly lines: readonly DigestLine[];
}

/** An alert, and whether no mail has reported it yet. */
export interface DigestLine extends Alert {
  readonly isNew: boolean;
}

/**
 * The new alerts among the open ones, or all of them.
 *
 * @param alerts - all that are open now, the most severe first
 * @param reported - the record of an earlier digest; empty at first
 * @param isWhole - whether alerts that were reported before are included, except those that require no action
 * @returns the digest, null when there is nothing to report; and what has been reported once it is sent, from which everything
 *   that is no longer open is gone, so that it is reported again should it come back
 */
export function digestOf(
  alerts: readonly Alert[],
  reported: string,
  isWhole = false,
): {readonly digest: Digest | null; readonly reported: string} {
  const before = decodeMarks(reported);
  const marked = new Map<string, Alert>();
  for (const it of alerts) {
    const mark = markOf(it.identity);
    if (!marked.has(mark)) marked.set(mark, it);
  }
  // What could not be remembered would be reported every night.
  const kept = [...marked].slice(0, MAX_TOLD);
  const lines = kept.map(([mark, it]): DigestLine => ({
    ...it,
    isNew: !before.has(mark),
  }));
  const fresh = lines.filter(it => it.isNew);
  const open = lines.filter(it => !it.isNew && !DONE.includes(it.kind));
  const shown = isWhole ? [...fresh, ...open] : fresh;
  const digest: Digest = {
    ...groupsOf(shown),
    standing: isWhole ? 0 : open.length,
    unreported: marked.size - kept.length,
    isWhole: isWhole && open.length > 0,
  };
  return {
    digest: shown.length > 0 ? digest : null,
    reported: encodeMarks(kept.map(([mark]) => mark)),
  };
}

/** A digest of nothing, for a test mail when all is well. */
export const EMPTY_DIGEST: Digest = {
  groups: [],
  furtherCauses: 0,
  furtherRows: 0,
  standing: 0,
  unreported: 0,
  isWhole: false,
};

function groupsOf(
  lines: readonly DigestLine[],
): Pick<Digest, 'groups' | 'furtherCauses' | 'furtherRows'> {
  const groups = new Map<string, DigestLine[]>();
  for (const it of lines) {
    const name = `${it.kind} ${it.cause ?? ''}`;
    const group = groups.get(name);
    if (group) group.push(it);
    else groups.set(name, [it]);
  }
  const all = [...groups.values()]
    .map(of => ({
      kind: of[0]!.kind,
      cause: of[0]!.cause ?? null,
      count: of.length,
      lines: of.slice(0, MAX_LINES),
    }))
    .sort(inOrder);
  const isCause = ({cause}: DigestGroup) => cause !== null;
  const further = all.filter(isCause).slice(MAX_CAUSES);
  return {
    groups: all.filter(it => !further.includes(it)),
    furtherCauses: further.length,
    furtherRows: further.reduce((sum, it) => sum + it.count, 0),
  };
}

function inOrder(a: DigestGroup, b: DigestGroup): number {
  const placeOf = ({cause}: DigestGroup) =>
    cause === null ? 0 : CAUSES.indexOf(cause);
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    (a.cause === null ? 0 : b.count - a.count) ||
    placeOf(a) - placeOf(b)
  );
}
