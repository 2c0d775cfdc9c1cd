/** Work on one mailbox while someone waits for it. */
import {addressIn} from '../base/address';
import {authorize} from '../access/authorized';
import {secretAccessOf} from './password';
import {reach, preferredAccessIn} from './reach';
import {repairOf} from './repair';
import type {Mailbox} from '../google/gmail/smime-info';
import type {Finding} from './outcome';
import {UNRECORDED, type Options} from './open-file';
import {outcomeOf} from './early-end';
import {runWorkflow} from '../engine/run-workflow';
import type {Workflow} from '../google/wire';
import {DoorRefusal, RequestRefused} from './refusal';
import type {RowPorts} from './ports';

/** Runs one workflow to completion, now; if it ends early, the request is refused with its reason. */
export function runForRequest<T>(
  ports: RowPorts,
  mailbox: Mailbox | null,
  work: Workflow<T>,
  user: string = mailbox?.user ?? '',
): T {
  const preferred = mailbox ? preferredAccessIn(ports)(mailbox) : null;
  const reached = mailbox ? reach(ports, mailbox, preferred) : null;
  if (reached && !reached.ok) {
    throw new RequestRefused(reached.outcome.findings);
  }
  const grant = reached?.grant ?? null;
  const made = ports.fetches();
  const ended = runWorkflow(ports, user, grant ? authorize(work, grant) : work);
  ports.store.countFetches(ports.fetches() - made);
  if (!ended) throw new DoorRefusal('took-too-long', {});
  if (!ended.ok) throw new RequestRefused(outcomeOf(ended.error).findings);
  return ended.value;
}

/** Tries something, and returns what prevented it; null if nothing did. Never throws. */
export function probe(
  ports: RowPorts,
  user: string,
  work: Workflow<unknown>,
): {readonly finding: Finding | null} {
  const ended = runWorkflow(ports, user, work);
  if (ended?.ok) return {finding: null};
  const error = ended ? ended.error : new DoorRefusal('took-too-long', {});
  return {finding: outcomeOf(error).findings[0] ?? null};
}

/** For work on one mailbox, outside of a run. */
export function options(ports: RowPorts): Options {
  const {makeDefault, asWarning, roots} = ports.store.settings();
  return {
    ...UNRECORDED,
    now: ports.now(),
    makeDefault,
    force: false,
    asWarning,
    secrets: secretAccessOf(ports),
    roots,
    repair: repairOf(ports),
    openings: ports.openings,
    inPage: false,
    renewalDays: ports.store.schedule().renewalDays,
    stateBefore: null,
    hasNotDoneMessage: false,
    renews: false,
    aliasesWithRows: null,
    previousDefault: '',
  };
}

/** As the page names a mailbox, which is not trusted to be texts; an empty alias is the primary address. */
export function normalizeMailbox(at: Mailbox): Mailbox {
  const plain = (address: unknown) =>
    typeof address === 'string' ? addressIn(address) : '';
  const user = plain(at.user);
  return {user, alias: plain(at.alias) || user};
}
