/** The state of the sheet at a glance. */
import {isReady} from '../consent/store';
import type {Overview} from './contract';
import type {DoorPorts} from './ports';
import {statesOf} from '../report/states';
import {findingsAmong, mailboxOf, type RowTexts} from '../rows/row';
import {jobStatusIn} from '../run/job-status';
import {idleFindings} from '../run/idle';
import {stoppedRun} from '../run/resume';
import {commandAtWork} from '../run/stop-wish';
import {currentRun} from '../run/stop-run';
import {olderFinding} from '../run/document';
import {overdueFindings} from '../schedule/overdue';
import {RequestRefused} from '../rows/refusal';
import {gateOf} from '../run/gate';
import {firstRunOf} from './first-run';
import {pulseOf} from './pulse';
import {sharingFindings} from './sharing';
import type {Notice} from '../base/notice';
import {DAY_MS} from '../base/time';
import {requestFinding} from '../rows/door-findings';

const MAX_EXPIRIES = 10;
/** Duplicate rows that are listed individually; the others are only counted. */
const MAX_TWICE = 3;
const MAX_NUMBERS = 20;
/** How long the last job of the command line is shown. */
const JOB_SHOWN_MS = 14 * DAY_MS;

/** Counts by state, what expires next, the run, and the problems of the sheet as a whole. */
export function overview(ports: DoorPorts): Overview {
  const settings = ports.store.settings();
  const base = {
    operator: ports.operator,
    pulse: pulseOf(ports),
    access: settings.access,
    ...{rows: 0, states: [], selected: [], expiries: [], run: null},
    stopped: null,
    ...{job: null, command: null},
    notices: [],
    uses: {consent: false, encryption: false},
    gate: gateOf(ports, []),
  };
  if (!ports.workbook.isSetUp()) {
    return {...base, ready: false, firstRun: firstRunOf(ports)};
  }
  const uses = {
    consent: isReady(ports.consent),
    encryption: ports.workbook.cse.hasRows(),
  };
  try {
    const rows = ports.workbook.rollout.rows();
    const run = currentRun(ports);
    const older = olderFinding(ports);
    return {
      ...base,
      uses,
      ready: true,
      gate: gateOf(ports, rows),
      firstRun: firstRunOf(ports),
      rows: rows.length,
      states: statesOf(rows, ports.speech),
      selected: run ? [] : statesOf(selectedAmong(rows, ports), ports.speech),
      expiries: expiriesOf(rows, ports),
      run,
      stopped: run ? null : stoppedRun(ports),
      job: jobOf(ports),
      command: commandAtWork(ports),
      notices: [
        ...(older ? [ports.viewerSpeech.notice(older)] : []),
        ...twiceNotices(rows, ports),
        ...[
          ...idleFindings(ports),
          ...overdueFindings(ports),
          ...sharingFindings(ports),
        ].map(it => ports.viewerSpeech.notice(it)),
      ],
    };
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    return {
      ...base,
      uses,
      ready: true,
      firstRun: null,
      notices: error.findings.map(it => ports.viewerSpeech.notice(it)),
    };
  }
}

/** The last job of the command line, as long as it is of interest. */
function jobOf({announcements, now}: DoorPorts): Overview['job'] {
  const found = announcements
    .read()
    .jobs.flatMap(it => jobStatusIn(it) ?? [])
    .filter(it => now() - it.at < JOB_SHOWN_MS)
    .sort((a, b) => b.at - a.at);
  return found[0] ?? null;
}

function expiriesOf(
  rows: readonly RowTexts[],
  ports: DoorPorts,
): Overview['expiries'] {
  const ends = ports.workbook.rollout.expiries();
  const now = ports.now();
  return rows
    .filter(row => ends.has(row.number))
    .map(row => {
      const expires = ends.get(row.number)!;
      const daysLeft = Math.floor((expires - now) / DAY_MS);
      return {row: row.number, ...mailboxOf(row), expires, daysLeft};
    })
    .sort((a, b) => a.expires - b.expires)
    .slice(0, MAX_EXPIRIES);
}

function twiceNotices(rows: readonly RowTexts[], ports: DoorPorts): Notice[] {
  const twice = [...findingsAmong(rows).values()]
    .flat()
    .flatMap(it => (it.code === 'row-twice' ? [it] : []));
  const others = twice.slice(MAX_TWICE).map(it => it.facts.row);
  const facts = {
    rows: others.slice(0, MAX_NUMBERS),
    more: Math.max(others.length - MAX_NUMBERS, 0),
  };
  const rest = requestFinding('more-rows-twice', facts);
  return [
    ...twice.slice(0, MAX_TWICE),
    ...(others.length > 0 ? [rest] : []),
  ].map(it => ports.viewerSpeech.notice(it));
}

function selectedAmong(
  rows: readonly RowTexts[],
  {workbook}: DoorPorts,
): RowTexts[] {
  const numbers = rows.map(it => it.number);
  const {seen} = workbook.rollout.selectedRows(numbers);
  return rows.filter(it => seen.has(it.number));
}
