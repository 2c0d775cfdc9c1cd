/** The verbs that read or change a single alias at once: the certificate card of the sidebar. */
import {detailsOf} from '../../rows/details';
import {getSmimeInfo, type Mailbox} from '../../google/gmail/smime-info';
import {remove, setDefault} from '../change';
import {readHeld} from '../../rows/held';
import {UNRECORDED} from '../../rows/open-file';
import type {RolloutOutcome} from '../../rows/outcome';
import {findHeldOrExplain} from '../upload-step';
import type {Workflow} from '../../google/wire';
import {
  runForRequest,
  normalizeMailbox,
  options,
} from '../../rows/run-for-request';
import {fileCard, heldCard, type CertificateCard} from '../../rows/cards';
import type {HostedVerbs} from '../contract';
import type {HostedPorts} from '../ports';

/** Every certificate that Gmail holds for an alias, read now. @throws RequestRefused */
export function certificatesOf(
  ports: HostedPorts,
  at: Mailbox,
): CertificateCard[] {
  const mailbox = normalizeMailbox(at);
  const held = runForRequest(ports, mailbox, findHeldOrExplain(mailbox));
  ports.workbook.record([{at: mailbox, held, readAt: ports.now()}]);
  return held.map(it => heldCard(it, ports.now()));
}

/** One certificate with its chain, read now. @throws RequestRefused */
export function certificateOf(
  ports: HostedPorts,
  at: Mailbox,
  id: string,
): HostedVerbs['certificate']['out'] {
  const mailbox = normalizeMailbox(at);
  const held = readHeld(
    runForRequest(ports, mailbox, getSmimeInfo(mailbox, id)),
  );
  return {
    certificate: heldCard(held, ports.now()),
    chain: held.chain.slice(1).map(it => fileCard(it, ports.now())),
    pem: held.pem,
  };
}

/** Makes one certificate the default, and returns the new state of the alias. @throws RequestRefused */
export function makeDefault(
  ports: HostedPorts,
  at: Mailbox,
  id: string,
): CertificateCard[] {
  const named = {id, fingerprint: ''};
  const work = setDefault(normalizeMailbox(at), named, null, UNRECORDED);
  return changed(ports, at, 'setDefault', work);
}

/** Deletes one certificate, and returns the new state of the alias. @throws RequestRefused */
export function deleteOne(
  ports: HostedPorts,
  at: Mailbox,
  id: string,
  force: boolean,
): CertificateCard[] {
  const named = {id, fingerprint: ''};
  const work = remove(normalizeMailbox(at), named, {...options(ports), force});
  return changed(ports, at, 'delete', work);
}

function changed(
  ports: HostedPorts,
  at: Mailbox,
  action: 'setDefault' | 'delete',
  work: Workflow<RolloutOutcome>,
): CertificateCard[] {
  const mailbox = normalizeMailbox(at);
  const outcome = runForRequest(ports, mailbox, work);
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
      details: detailsOf(outcome.findings),
    },
  ]);
  return held.map(it => heldCard(it, ports.now()));
}
