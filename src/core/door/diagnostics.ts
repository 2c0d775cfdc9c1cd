/**
 * A report that an administrator can send to support: the current state in one text, without secrets and full
 * addresses.
 */
import {VERSION} from '../../version';
import {isReady} from '../consent/store';
import type {Overview} from './contract';
import {faultOf} from '../base/fault';
import type {DoorPorts, Speech} from './ports';
import {countsOf, statesOf} from '../report/states';
import {CSE_STATES, kindOf, STATES, type State} from '../rows/outcome';
import type {QueuedTexts} from '../rows/row';
import {FETCHES_A_DAY} from '../run/batching';
import {recordIn} from '../run/schedule-record';
import {currentRun} from '../run/stop-run';
import {RequestRefused} from '../rows/refusal';
import type {RequirementResult} from '../rows/requirement';
import {requirementResults} from './setup-check';
import {shareable, singleLine} from './shareable';
import type {Settings} from '../rows/settings';
import type {ScheduleSettings} from '../rows/schedule-settings';

/** Different messages of rows, and requirements, are listed up to so many. */
const MAX_MESSAGES = 10;

/** The current state. Every text is a single line and truncated; addresses are still complete. */
export interface Diagnostics {
  readonly version: string;
  /** When it was made, ISO 8601. */
  readonly at: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly signingScope: string;
  readonly settings: Omit<Settings, 'operators' | 'testUser'> & {
    /** How many there are. */
    readonly operators: number;
    readonly hasTestUser: boolean;
    readonly hasPrivateKey: boolean;
    readonly hasConsent: boolean;
  };
  readonly schedule: Pick<
    ScheduleSettings,
    'every' | 'hour' | 'renew' | 'everyUser'
  > & {
    /** ISO 8601; empty for never. */
    readonly lastRefresh: string;
    /** Codes of what kept it from working last. */
    readonly failure: readonly string[];
  };
  /** The set-up check. `raw`: the facts of the finding, with Google's own words in them. */
  readonly requirements: readonly {
    readonly code: string;
    readonly met: RequirementResult['met'];
    readonly finding: string;
    readonly raw: string;
  }[];
  readonly rollout: SheetFigures;
  /** null where client-side encryption has no sheet. */
  readonly cse: SheetFigures | null;
  readonly run: {
    readonly action: string;
    readonly done: number;
    readonly total: number;
    readonly note: string;
  } | null;
  readonly limits: {
    readonly fetchesToday: number;
    readonly fetchesPerDay: number;
    /** null if it is unavailable. */
    readonly mailsLeft: number | null;
  };
  /** What went wrong while this was put together, by place or code. */
  readonly faults: readonly string[];
}

/** The state of a sheet's rows. */
export interface SheetFigures {
  readonly rows: number;
  readonly states: readonly {readonly label: string; readonly count: number}[];
  /** Messages of rows that need attention, the most frequent first. */
  readonly messages: readonly {readonly text: string; readonly count: number}[];
}

/** Puts the text together. Tries the whole set-up check; writes nothing to Gmail. */
export function diagnosticsOf(ports: DoorPorts): {readonly text: string} {
  return {text: shareable(ports.viewerSpeech.diagnostics(collect(ports)))};
}

function collect(ports: DoorPorts): Diagnostics {
  const {store, platform, workbook, speech} = ports;
  const faults: string[] = [];
  // Support is needed when something is broken: everything still available has to be reported.
  const orElse = <T>(fallback: T, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const codes =
        error instanceof RequestRefused
          ? error.findings.map(it => it.code)
          : [faultOf(error)];
      faults.push(...codes.map(singleLine));
      return fallback;
    }
  };
  const {operators, testUser, ...settings} = store.settings();
  const rows = orElse([], () =>
    workbook.isSetUp() ? workbook.rollout.rows() : [],
  );
  const cseRows = orElse(null, () =>
    workbook.isSetUp() && workbook.cse.isSetUp() ? workbook.cse.rows() : null,
  );
  return {
    version: VERSION,
    at: new Date(ports.now()).toISOString(),
    timeZone: ports.timeZone,
    locale: ports.locale,
    signingScope: platform.signingScope,
    settings: {
      ...settings,
      operators: operators.length,
      hasTestUser: testUser !== '',
      hasPrivateKey: store.hasPrivateKey(),
      hasConsent: isReady(ports.consent),
    },
    schedule: scheduleOf(ports),
    requirements: orElse([], () => requirementResults(ports)).map(it => ({
      code: it.code,
      met: it.met,
      finding: it.finding?.code ?? '',
      raw: it.finding ? singleLine(JSON.stringify(it.finding.facts)) : '',
    })),
    rollout: {
      rows: rows.length,
      states: listed(statesOf(rows, speech)),
      messages: messagesOf(rows, STATES, speech),
    },
    cse: cseRows && {
      rows: cseRows.length,
      states: listed(cseStatesOf(cseRows, speech)),
      messages: messagesOf(cseRows, CSE_STATES, speech),
    },
    run: orElse(null, () => {
      const run = currentRun(ports);
      if (!run) return null;
      const {action, done, total, note} = run;
      return {action, done, total, note: singleLine(note)};
    }),
    limits: {
      fetchesToday: store.fetchesToday(),
      fetchesPerDay: FETCHES_A_DAY,
      mailsLeft: orElse<number | null>(null, () => ports.mailsLeft()),
    },
    faults,
  };
}

function scheduleOf(ports: DoorPorts): Diagnostics['schedule'] {
  const {every, hour, renew, everyUser} = ports.store.schedule();
  const {lastRefresh, failure} = recordIn(ports.store.kept());
  return {
    every,
    hour,
    renew,
    everyUser,
    lastRefresh: lastRefresh ? new Date(lastRefresh).toISOString() : '',
    failure: (failure?.findings ?? []).map(it => singleLine(it.code)),
  };
}

function cseStatesOf(
  rows: readonly QueuedTexts[],
  speech: Speech,
): Overview['states'] {
  const cells = rows.map(it => it.state.trim());
  return countsOf(cells, CSE_STATES, speech);
}

function listed(states: Overview['states']): SheetFigures['states'] {
  return states.map(({label, count}) => ({label: singleLine(label), count}));
}

/** @param states - that the sheet's rows can have */
function messagesOf(
  rows: readonly QueuedTexts[],
  states: readonly State[],
  speech: Speech,
): SheetFigures['messages'] {
  const bad = states
    .filter(it => kindOf(it) === 'bad')
    .map(it => speech.stateLabel(it));
  const counts = new Map<string, number>();
  for (const {state, message} of rows) {
    if (!bad.includes(state.trim())) continue;
    // Two messages that differ in an address only are one.
    const text = shareable(singleLine(message));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({text, count}))
    .sort((a, b) => b.count - a.count)
    .slice(0, MAX_MESSAGES);
}
