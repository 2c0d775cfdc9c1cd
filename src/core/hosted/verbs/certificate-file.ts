/** The verbs that open one row's certificate file. */
import {download} from '../../google/drive/file';
import {openFile, type Opened} from '../../rows/open-file';
import {derivesFor, keysIn} from '../../rows/openings';
import {passwordFrom, secretAccessOf} from '../../rows/password';
import {RowPostponed} from '../../rows/early-end';
import type {Derivation} from '../../certificates';
import type {Finding} from '../../rows/outcome';
import {
  findingsOf,
  isFinished,
  isOpenedByRun,
  keyOf,
  mailboxOf,
  rowOf,
  type Row,
  type RowTexts,
} from '../../rows/row';
import {withPassword} from '../jobs';
import type {Workflow} from '../../google/wire';
import {
  runForRequest,
  normalizeMailbox,
  options,
} from '../../rows/run-for-request';
import {fileCard} from '../../rows/cards';
import {rowUnderCursor} from '../under-cursor';
import {DoorRefusal, RequestRefused} from '../../rows/refusal';
import type {HostedVerbs} from '../contract';
import type {HostedPorts} from '../ports';
import {rolloutFinding} from '../../rows/rollout-findings';

/** The content of the file of the row under the cursor, and its problems. Nothing is sent to Gmail. */
export function examineRow(
  ports: HostedPorts,
  {of, ...inPage}: HostedVerbs['examine']['in'],
): HostedVerbs['examine']['out'] {
  const texts = of ? rowThere(ports, of) : rowUnderCursor(ports);
  if (!texts) throw new DoorRefusal('no-row', {});
  const row = openable(texts);
  const {user, alias, number} = row;
  const nothing = {certificate: null, chain: [], notices: []};
  const at = {row: number, user, alias};
  const wanted = {...options(ports), inPage: derivesFor(row, inPage)};
  const done = runForRequest(ports, null, tried(openFile(row, wanted)), user);
  if (!('examination' in done)) {
    return {...at, ...nothing, protectedFile: {...at, derivations: done}};
  }
  const {chain, opens} = done.examination;
  // We emptied the password ourselves: that the file can no longer be opened is expected.
  const findings: readonly Finding[] =
    !opens && isFinished(row)
      ? [rolloutFinding('password-emptied', {isGone: false})]
      : done.examination.findings;
  const cards = chain.map(it => fileCard(it, ports.now()));
  return {
    ...at,
    certificate: cards[0] ?? null,
    chain: cards.slice(1),
    notices: findings.map(it => ports.viewerSpeech.notice(it)),
    protectedFile: null,
  };
}

/** The row of a card: at its former place or, if the sheet was sorted meanwhile, the first with its mailbox. */
function rowThere(
  {workbook}: HostedPorts,
  of: NonNullable<HostedVerbs['examine']['in']['of']>,
): RowTexts | null {
  const wanted = keyOf(normalizeMailbox(of));
  const same = workbook.rollout
    .rows()
    .filter(it => keyOf(mailboxOf(it)) === wanted);
  return same.find(it => it.number === of.row) ?? same[0] ?? null;
}

/**
 * Opens a row's file with keys from the page.
 *
 * @throws RequestRefused, DoorRefusal for a row that no longer exists
 */
export function openProtected(
  ports: HostedPorts,
  {user, alias, keys, password}: HostedVerbs['openProtected']['in'],
): HostedVerbs['openProtected']['out'] {
  const wanted = keyOf(normalizeMailbox({user, alias}));
  const texts = ports.workbook.rollout
    .rows()
    .find(it => keyOf(mailboxOf(it)) === wanted);
  if (!texts) throw new DoorRefusal('no-row', {});
  const row = withPassword(openable(texts), password);
  const bytes = runForRequest(
    ports,
    null,
    download(row.user, row.fileId ?? '', undefined, row.fileKey),
    row.user,
  );
  const opener = runForRequest(
    ports,
    null,
    passwordFrom(row.password, secretAccessOf(ports), row.user),
    row.user,
  );
  const {openings} = ports;
  const given = keysIn(keys);
  const keeping = isOpenedByRun(row) ? 'minutes' : 'hours';
  return {derivations: openings.openWith(bytes, opener, given, keeping)};
}

/** @throws RequestRefused with the reason why the row's file cannot be opened */
function openable(texts: RowTexts): Row {
  const own = findingsOf(texts, true);
  if (own.some(it => it.severity === 'block')) throw new RequestRefused(own);
  return rowOf(texts);
}

/** A request for keys is not a failure here. */
function* tried(
  work: Workflow<Opened>,
): Workflow<Opened | readonly Derivation[]> {
  try {
    return yield* work;
  } catch (error) {
    const until = error instanceof RowPostponed ? error.until : null;
    if (until?.wants === 'keys') return until.derivations;
    throw error;
  }
}
