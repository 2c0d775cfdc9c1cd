/** The verbs that start a run, or say what it would do. */
import type {Verbs} from './contract';
import type {DoorPorts} from './ports';
import {firstRowOf} from '../run/first-row';
import {firstRowsOf, forecastOf, type Forecast} from '../run/forecast';
import type {Slice} from '../run/slice';
import {startAndContinue} from '../run/start-and-continue';
import {askFor} from '../run/select-rows';
import {startRun} from '../run/start-run';
import {queueFor} from '../run/queue';
import {
  ACTIONS,
  canPreview,
  CSE_ACTIONS,
  goesByRecords,
  isDestructive,
  ONLY_ROWS,
  SELECTIONS,
  traitsOf,
  type OnlyRows,
} from '../rows/actions';
import type {QueuedTexts} from '../rows/row';
import type {Cause} from '../report/causes';
import type {Mailbox} from '../google/gmail/smime-info';
import {normalizeMailbox} from '../rows/run-for-request';
import {knownCause} from '../report/verbs/problems';
import {knownRemoval, lookAtRemoval} from '../run/removal';
import {limitsOf, revocationOf} from './limits';
import {DoorRefusal} from '../rows/refusal';

/** One `continue`: short enough for a bar that moves, long enough to be worth an execution's start. */
export const PAGE = {sliceMs: 12_000, watched: true, more: true} as const;
/** A run up to this duration starts without a question, unless today's requests would not suffice. */
const SHORT_SECONDS = 60;
const MAX_EXAMPLES = 3;
/** Mailboxes that a request can name in addition to its selection. */
const MAX_ALSO = 5000;

/** Which rows a request may mean. */
const RUN_SELECTIONS = [
  ...SELECTIONS,
  ...(['named', 'pilot', 'cause', 'imported'] as const),
];

/** How many rows a run would process, and its cost. */
export function preview(
  ports: DoorPorts,
  request: Verbs['preview']['in'],
): Verbs['preview']['out'] {
  return lookAhead(ports, request).preview;
}

/** Starts a run, or says what it would cost if it is a long one. */
export function startUnlessLong(
  ports: DoorPorts,
  request: Verbs['startUnlessLong']['in'],
): Verbs['startUnlessLong']['out'] {
  const {preview: question, all} = lookAhead(ports, request);
  if (isLong(question.forecast)) return {question};
  const slice = pageSliceOf(request);
  // The rows are read once for the cost and for the start; a refresh may add some before it begins.
  const isRead = request.action !== 'refresh';
  return start(ports, request, slice && {...slice, ...(isRead && {rows: all})});
}

/** What the run's first row is like. */
export function firstRow(
  ports: DoorPorts,
  request: Verbs['firstRow']['in'],
): Verbs['firstRow']['out'] {
  const {action, selection, password} = request;
  const chosen = {selection, ...furtherIn(request)};
  const given = typeof password === 'string' ? {password} : {};
  return firstRowOf(ports, action, chosen, given);
}

function isLong({seconds, fetches, today, perDay}: Forecast): boolean {
  return seconds > SHORT_SECONDS || fetches + today > perDay;
}

function lookAhead(
  ports: DoorPorts,
  request: Verbs['preview']['in'],
): {
  readonly preview: Verbs['preview']['out'];
  /** Every row of the sheet. */
  readonly all: readonly QueuedTexts[];
} {
  const {action, selection} = request;
  const asked = askFor(ports, action, selection, furtherIn(request));
  const {all, rows, outOfSight} = asked;
  const {mailboxOf, effortOf} = queueFor(ports, action);
  const examples = rows.slice(0, MAX_EXAMPLES).map(it => mailboxOf(it).alias);
  const effort = effortOf(action, rows);
  const forecast = forecastOf(ports, effort, {
    sliceMs: PAGE.sliceMs,
    firstRows: firstRowsOf(action),
    byClock: false,
  });
  const unseen = ports.viewerSpeech.outOfSight(outOfSight);
  const preview = {
    ...{count: rows.length, examples, forecast},
    ...(unseen === '' ? {} : {outOfSight: unseen}),
    ...(goesByRecords(action) || selection === 'cause'
      ? {rows: asked.digest()}
      : {}),
  };
  return {preview, all};
}

/** What a request names besides its selection; action and selection are known words then. @throws DoorRefusal */
function furtherIn(request: Verbs['preview']['in']) {
  known([...ACTIONS, ...CSE_ACTIONS], request.action);
  known(RUN_SELECTIONS, request.selection);
  return {
    also: alsoIn(request),
    cause: causeIn(request),
    only: onlyIn(request),
  };
}

/**
 * Queues rows for an action and makes them the run.
 *
 * @param slice - how the run is worked on at once; null to leave that to others
 * @throws DoorRefusal also when something is to be removed and the rows were not confirmed, or are others by now
 */
export function start(
  ports: DoorPorts,
  request: Verbs['start']['in'],
  slice: Slice | null = pageSliceOf(request),
): Verbs['start']['out'] {
  const {action, selection} = request;
  const further = furtherIn(request);
  const makeDefault = request.makeDefault ?? ports.store.settings().makeDefault;
  const force = request.force === true;
  const previews = isPreview(request);
  const {confirmed = 0, rows} = request;
  const digest = typeof rows === 'string' ? rows : undefined;
  const order = {
    ...{action, selection},
    all: slice?.rows,
    options: {
      ...{makeDefault, force},
      ...limitsOf(request, ports.now()),
      ...revocationOf(ports, request),
      ...(previews ? {previews} : {}),
    },
    asked: {count: confirmed, digest},
    ...further,
  };
  return slice
    ? startAndContinue(ports, order, slice)
    : startRun(ports, action, selection, order);
}

/** Both key pairs of a user go together, so rows of the CSE sheet have no short first slice to wait for. */
function pageSliceOf({action, works, ...from}: Verbs['start']['in']) {
  const isShort = works === true && traitsOf(action).sheet === 'rollout';
  return isShort ? {...PAGE, from} : null;
}

/** What a removal would do. */
export function removal(
  ports: DoorPorts,
  {action, selection, from = 0, rows}: Verbs['removal']['in'],
): Verbs['removal']['out'] {
  known([...ACTIONS, ...CSE_ACTIONS], action);
  known(SELECTIONS, selection);
  const begin = Number.isInteger(from) && from > 0 ? from : 0;
  return lookAtRemoval(ports, knownRemoval(action), selection, {
    from: begin,
    rows: typeof rows === 'string' ? rows : null,
  });
}

/** The cause that a request's selection names. @throws DoorRefusal if it is not a cause */
function causeIn({
  selection,
  cause,
}: Pick<Verbs['start']['in'], 'selection' | 'cause'>): Cause | undefined {
  return selection === 'cause' ? knownCause(cause) : undefined;
}

/** @throws DoorRefusal if it is none of the words */
function onlyIn({
  only,
}: Pick<Verbs['start']['in'], 'only'>): OnlyRows | undefined {
  if (only !== undefined) known(ONLY_ROWS, only);
  return only;
}

/**
 * The mailboxes that a request names in addition to its selection.
 *
 * @throws DoorRefusal if it is not a list of mailboxes, and for a destructive action, which is only for rows that a person has
 * selected
 */
function alsoIn({
  action,
  also = [],
}: Pick<Verbs['start']['in'], 'action' | 'also'>): Mailbox[] {
  const isList = Array.isArray(also) && also.length <= MAX_ALSO;
  if (!isList || (also.length > 0 && isDestructive(action))) {
    throw new DoorRefusal('unknown-verb', {});
  }
  return also.map(it =>
    normalizeMailbox({user: it?.user ?? '', alias: it?.alias ?? ''}),
  );
}

/** Anything uncertain must not be done: only a request without any sign of a preview is none. */
function isPreview({action, previews}: Verbs['start']['in']): boolean {
  if (previews === undefined) return false;
  known([true, false], previews);
  if (previews && !canPreview(action)) {
    throw new DoorRefusal('not-previewed', {action});
  }
  return previews;
}

/** A value from the page need not be one of the permitted words. */
function known<T>(words: readonly T[], word: T): void {
  if (!words.includes(word)) throw new DoorRefusal('unknown-verb', {});
}
