/** Work on one mailbox while somebody waits for it. */
import {authorized} from '../access/authorized';
import type {Mailbox} from '../gmail/smime-info';
import type {Ports} from '../ports';
import {UNRECORDED, type Options} from '../rollout/open-file';
import {outcomeOf} from '../rollout/early-end';
import {runOne} from '../run/one';
import type {Workflow} from '../wire';
import {DoorRefusal, FindingsRefusal} from './refusal';

/** Does one workflow to its end, now; what it ends early with becomes a refusal of the request. */
export function atOnce<T>(
  ports: Ports,
  mailbox: Mailbox | null,
  work: Workflow<T>,
  user: string = mailbox?.user ?? '',
): T {
  const grant = mailbox ? ports.rights.grantFor(mailbox) : null;
  if (mailbox && !grant) {
    const facts = {user: mailbox.user, operator: ports.operator};
    throw new FindingsRefusal([{code: 'no-access', severity: 'block', facts}]);
  }
  const made = ports.fetches();
  const ended = runOne(ports, user, grant ? authorized(work, grant) : work);
  ports.store.countFetches(ports.fetches() - made);
  if (!ended) throw new DoorRefusal('took-too-long', {});
  if (!ended.ok) throw new FindingsRefusal(outcomeOf(ended.error).findings);
  return ended.value;
}

/** For work on one mailbox, outside of a run. */
export function options(ports: Ports): Options {
  const {makeDefault, asWarning} = ports.store.settings();
  return {
    ...UNRECORDED,
    now: ports.now(),
    makeDefault,
    force: false,
    asWarning,
    openings: ports.openings,
    inPage: false,
    renewalDays: ports.store.upkeep().renewalDays,
    stands: null,
    unsaid: false,
    renews: false,
    aliasesWithRows: null,
    previousDefault: '',
  };
}

/** As the page names a mailbox, which is not trusted to be texts; an empty alias is the primary address. */
export function normal(at: Mailbox): Mailbox {
  const plain = (address: unknown) =>
    typeof address === 'string' ? address.trim().toLowerCase() : '';
  const user = plain(at.user);
  return {user, alias: plain(at.alias) || user};
}
