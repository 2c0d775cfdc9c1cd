/** The verbs about the CSE sheet as a whole, its row under the cursor, its settings and the key service. */
import {addressIn} from '../../base/address';
import {judgeUri} from '../key-service';
import {shownUri} from '../../google/gmail/key-service-address';
import {KeyServices} from '../key-services';
import {
  cseFindingsAmong,
  cseFindingsOf,
  cseUserOf,
  useOf,
  type CseTexts,
} from '../row';
import {findingsInCse, tidyCse} from '../settings';
import {countsOf} from '../../report/states';
import {CSE_STATES, kindOf, stateIn} from '../../rows/outcome';
import {RequestRefused} from '../../rows/refusal';
import type {Cse, CseRowCard, CseVerbs} from '../contract';
import type {CsePorts} from '../ports';
import {HOUR_MS} from '../../base/time';
import {cseProblemsIn} from '../problems';
import {cseDoorFinding} from '../work-findings';

const MAX_NOTICES = 3;

/** The CSE sheet at a glance. */
export function cse(ports: CsePorts): Cse {
  const settings = ports.store.cse();
  const access = ports.rights.delegation() !== null;
  const nothing = {
    rows: 0,
    states: [],
    selected: [],
    problems: [],
    waiting: 0,
    nextTry: null,
    settings,
    keyServices: [],
    access,
    notices: [],
  };
  if (!ports.workbook.cse.isSetUp()) return {...nothing, ready: false};
  try {
    const rows = ports.workbook.cse.rows();
    const pending = ports.speech.stateLabel('pending');
    const waiting = rows.filter(it => it.state.trim() === pending).length;
    const comes = waiting > 0 && ports.retryTrigger.isThere();
    return {
      ...nothing,
      ready: true,
      rows: rows.length,
      states: statesOf(ports, rows),
      selected: statesOf(ports, selectedAmong(ports, rows)),
      problems: cseProblemsIn(rows, ports),
      waiting,
      nextTry: comes ? ports.now() + HOUR_MS : null,
      keyServices: keyServicesIn(rows),
      notices: [...cseFindingsAmong(rows).values()]
        .flat()
        .slice(0, MAX_NOTICES)
        .map(it => ports.viewerSpeech.notice(it)),
    };
  } catch (error) {
    if (!(error instanceof RequestRefused)) throw error;
    const notices = error.findings.map(it => ports.viewerSpeech.notice(it));
    return {...nothing, ready: true, notices};
  }
}

function statesOf({speech}: CsePorts, rows: readonly CseTexts[]) {
  const cells = rows.map(it => it.state.trim());
  return countsOf(cells, CSE_STATES, speech);
}

function selectedAmong(
  {workbook}: CsePorts,
  rows: readonly CseTexts[],
): readonly CseTexts[] {
  const {seen} = workbook.cse.selectedRows(rows.map(it => it.number));
  return rows.filter(it => seen.has(it.number));
}

function keyServicesIn(rows: readonly CseTexts[]): Cse['keyServices'] {
  const counts = new Map<string, number>();
  for (const {keyService} of rows) {
    const uri = keyService.trim();
    if (uri !== '') counts.set(uri, (counts.get(uri) ?? 0) + 1);
  }
  return [...counts].map(([uri, rows]) => ({uri, rows}));
}

/** Stores settings that are right in every part. @throws RequestRefused with all that is wrong, nothing stored */
export function saveCse(
  ports: CsePorts,
  {settings}: CseVerbs['saveCse']['in'],
): CseVerbs['saveCse']['out'] {
  const wanted = tidyCse(settings);
  const wrong = findingsInCse(wanted);
  if (wrong.length > 0) throw new RequestRefused(wrong);
  ports.store.saveCse(wanted);
  return cse(ports);
}

/** Asks a key service for its status; what prevents its use is in the answer. @throws RequestRefused */
export function checkKeyService(
  ports: CsePorts,
  request: CseVerbs['checkKeyService']['in'],
): CseVerbs['checkKeyService']['out'] {
  const uri = typeof request.uri === 'string' ? request.uri.trim() : '';
  const unfit = judgeUri(uri);
  if (unfit) throw new RequestRefused([unfit]);
  const made = ports.fetches();
  const services = new KeyServices(ports, null, () => undefined);
  const {findings, ...said} = services.statusOf(uri, ports.store.cse().wraps);
  ports.store.countFetches(ports.fetches() - made);
  const notices = findings.map(it => ports.viewerSpeech.notice(it));
  return {uri: shownUri(uri), ...said, notices};
}

/** The row under the cursor, or the one to show, with the sheet's own findings about it; null if there is none. */
export function cseRow(
  ports: CsePorts,
  {show}: CseVerbs['cseRow']['in'],
): CseRowCard | null {
  const sheet = ports.workbook.cse;
  if (!sheet.isSetUp()) return null;
  const cursor = show ? 0 : sheet.rowUnderCursor();
  if (cursor === null) return null;
  const rows = sheet.rows();
  const row = show ? named(rows, show) : rows.find(it => it.number === cursor);
  if (!row) return null;
  const {number} = row;
  if (show) sheet.show(number);
  const state = stateIn(ports.speech, CSE_STATES, row);
  const findings = [
    ...cseFindingsOf(row, true),
    ...(cseFindingsAmong(rows).get(number) ?? []),
  ];
  return {
    row: number,
    user: cseUserOf(row),
    use: useOf(row) ?? 'unknown',
    state: row.state,
    kind: state ? kindOf(state) : 'idle',
    message: row.message,
    updated: state ? (row.updated ?? '') : '',
    notices: findings.map(it => ports.viewerSpeech.notice(it)),
  };
}

/** The row of a number if it is for the user; otherwise the first one for the user. */
function named(
  rows: readonly CseTexts[],
  {row: number, user}: {readonly row: number; readonly user: string},
): CseTexts | undefined {
  const same = rows.filter(it => cseUserOf(it) === user);
  return same.find(it => it.number === number) ?? same[0];
}

/** As the page names a user, which is not trusted to be a text. @throws RequestRefused */
export function userNamed(user: unknown): string {
  const name = typeof user === 'string' ? addressIn(user) : '';
  if (name === '') throw new RequestRefused([cseDoorFinding('no-cse-row', {})]);
  return name;
}
