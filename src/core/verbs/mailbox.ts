/** The verbs that look into, or change, one alias at once: the sidebar's card of certificates. */
import {authorized} from '../access/authorized';
import type {Certificate} from '../certificates/certificate';
import type {CertificateCard, Verbs} from '../door';
import {getSmimeInfo, type Mailbox} from '../gmail/smime-info';
import type {Ports} from '../ports';
import {remove, setDefault} from '../rollout/change';
import {
  endOf,
  fingerprintOf,
  isValid,
  readHeld,
  type Held,
} from '../rollout/held';
import {openFile, type Options} from '../rollout/open-file';
import type {Outcome} from '../rollout/outcome';
import {heldOrExplained} from '../rollout/plan';
import {findingsOf, rowOf} from '../rollout/row';
import {outcomeOf} from '../rollout/workflow';
import {runOne} from '../run/one';
import type {Workflow} from '../wire';
import {rowUnderCursor} from './overview';
import {DoorRefusal, FindingsRefusal} from './refusal';

/** Every certificate that Gmail holds for an alias, read now. @throws FindingsRefusal */
export function certificatesOf(ports: Ports, at: Mailbox): CertificateCard[] {
  const mailbox = normal(at);
  const held = now(ports, mailbox, heldOrExplained(mailbox));
  ports.workbook.record([{at: mailbox, held, readAt: ports.now()}]);
  return held.map(it => heldCard(it, ports.now()));
}

/** One certificate with its chain, read now. @throws FindingsRefusal */
export function certificateOf(
  ports: Ports,
  at: Mailbox,
  id: string,
): Verbs['certificate']['out'] {
  const mailbox = normal(at);
  const held = readHeld(now(ports, mailbox, getSmimeInfo(mailbox, id)));
  return {
    certificate: heldCard(held, ports.now()),
    chain: held.chain.slice(1).map(it => fileCard(it, ports.now())),
    pem: held.pem,
  };
}

/** Makes one certificate the default, and says how the alias stands then. @throws FindingsRefusal */
export function makeDefault(
  ports: Ports,
  at: Mailbox,
  id: string,
): CertificateCard[] {
  const named = {id, fingerprint: ''};
  const work = setDefault(normal(at), named, null);
  return changed(ports, at, 'setDefault', work);
}

/** Deletes one certificate, and says how the alias stands then. @throws FindingsRefusal */
export function deleteOne(
  ports: Ports,
  at: Mailbox,
  id: string,
  force: boolean,
): CertificateCard[] {
  const named = {id, fingerprint: ''};
  const work = remove(normal(at), named, {...options(ports), force});
  return changed(ports, at, 'delete', work);
}

/** What the file of the row under the cursor holds, and what speaks against it. Nothing is sent to Gmail. */
export function examineRow(ports: Ports): Verbs['examine']['out'] {
  const texts = rowUnderCursor(ports);
  if (!texts) throw new DoorRefusal('no-row', {});
  const own = findingsOf(texts, true);
  if (own.some(it => it.severity === 'block')) throw new FindingsRefusal(own);
  const row = rowOf(texts);
  const opened = now(ports, null, openFile(row, options(ports)), row.user);
  const chain = opened.examination.chain;
  const cards = chain.map(it => fileCard(it, ports.now()));
  return {
    certificate: cards[0] ?? null,
    chain: cards.slice(1),
    notices: opened.examination.findings.map(it => ports.speech.notice(it)),
  };
}

function changed(
  ports: Ports,
  at: Mailbox,
  action: 'setDefault' | 'delete',
  work: Workflow<Outcome>,
): CertificateCard[] {
  const mailbox = normal(at);
  const outcome = now(ports, mailbox, work);
  const held = outcome.held ?? [];
  ports.workbook.record([{at: mailbox, held, readAt: ports.now()}]);
  ports.workbook.log([
    {
      time: ports.now(),
      operator: ports.operator,
      action: ports.speech.actionLabel(action),
      ...mailbox,
      before: outcome.before ?? '',
      after: outcome.after ?? '',
      outcome: outcome.state ? ports.speech.stateLabel(outcome.state) : '',
      message: ports.speech.message(outcome),
    },
  ]);
  return held.map(it => heldCard(it, ports.now()));
}

/** Does one workflow to its end; what it ends early with becomes a refusal of the request. */
function now<T>(
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
  const ended = runOne(ports, user, grant ? authorized(work, grant) : work);
  if (!ended) throw new DoorRefusal('took-too-long', {});
  if (!ended.ok) throw new FindingsRefusal(outcomeOf(ended.error).findings);
  return ended.value;
}

function options(ports: Ports): Options {
  const {makeDefault, asWarning} = ports.store.settings();
  return {now: ports.now(), makeDefault, force: false, asWarning};
}

function normal(at: Mailbox): Mailbox {
  const user = at.user.trim().toLowerCase();
  return {user, alias: at.alias.trim().toLowerCase() || user};
}

function heldCard(held: Held, now: number): CertificateCard {
  const leaf = held.chain[0];
  const end = endOf(held) ?? 0;
  const base: CertificateCard = leaf
    ? fileCard(leaf, now)
    : {
        id: '',
        isDefault: false,
        subject: '',
        issuer: held.issuerCn,
        addresses: [],
        serial: '',
        fingerprint: fingerprintOf(held),
        notBefore: 0,
        notAfter: end,
        key: '',
        signature: '',
        state: isValid(held, now) ? 'valid' : 'expired',
      };
  return {
    ...base,
    id: held.id,
    isDefault: held.isDefault,
    issuer: held.issuerCn || base.issuer,
  };
}

function fileCard(certificate: Certificate, now: number): CertificateCard {
  const {notBefore, notAfter} = certificate;
  return {
    id: '',
    isDefault: false,
    subject: certificate.subject,
    issuer: certificate.issuerCn || certificate.issuer,
    addresses: certificate.emails.length
      ? certificate.emails
      : certificate.subjectEmails,
    serial: certificate.serial,
    fingerprint: certificate.fingerprint,
    notBefore,
    notAfter,
    key: certificate.key.name,
    signature: certificate.signature.name,
    state:
      now < notBefore ? 'not yet valid' : now < notAfter ? 'valid' : 'expired',
  };
}
