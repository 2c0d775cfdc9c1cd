/** English: what a preview reports about a row. */
import type {NamedCertificate, PlannedStep} from '../../core/rows/planned';
import type {Language} from '../language';
import {count, grouped, pick} from './format';
import {actions, date, list} from './labels';

/** More names than these would be cut off in the cell. */
const MAX_CERTIFICATES = 15;

export const preview: Language['preview'] = {
  of: action => `Preview of ${actions[action]}`,
  says: (action, steps) => `Preview of ${actions[action]}: ${said(steps)}`,
};

function said(steps: readonly PlannedStep[]): string {
  if (steps.length === 0) return 'Nothing would change.';
  return steps.map(sentence).join(' ');
}

function sentence(step: PlannedStep): string {
  switch (step.kind) {
    case 'store':
      return `${named(step.certificate)} would be uploaded to Gmail${step.makesDefault ? ' and made the default' : ''}. Other certificates stay.`;
    case 'makeDefault':
      return `${named(step.certificate)}, which Gmail has, would become the default.`;
    case 'delete':
      return deletion(step.certificates);
    case 'request':
      return `A new certificate would be requested from the CA pool ${step.authority}, uploaded to Gmail, and made the default. Other certificates stay.`;
    case 'revoke':
      return `${count(step.count, 'certificate', 'certificates')} would be revoked at the CA.`;
    case 'storePair':
      return `The key pair of ${named(step.certificate)} would be stored in Gmail${step.wrappedBy === null ? '' : `, once ${step.wrappedBy} has wrapped its key`}.`;
    case 'makeIdentity':
      return 'An identity that uses the row’s key pair would be created.';
    case 'moveIdentity':
      return `The identity would use the row’s key pair instead of ${list(step.from)}. The old key pair stays.`;
    case 'rollBack':
      return `The identity would use ${list(step.pairs)} again.`;
    case 'enablePair':
      return `The key pair ${step.id} would be enabled.`;
    case 'disablePair':
      return `The key pair ${step.id} would be disabled. Gmail could then neither decrypt nor sign with it.`;
    case 'deleteIdentity':
      return `The identity, which uses ${list(step.pairs)}, would be deleted. The key pairs stay.`;
  }
}

function deletion(certificates: readonly NamedCertificate[]): string {
  const shown = certificates.slice(0, MAX_CERTIFICATES).map(named);
  const more = certificates.length - shown.length;
  const all = more > 0 ? [...shown, `${grouped(more)} more`] : shown;
  return pick(certificates.length, {
    one: `${all.join('')} would be deleted from Gmail.`,
    other: `${grouped(certificates.length)} certificates would be deleted from Gmail: ${list(all)}.`,
  });
}

function named({alias, subject, expires, isDefault}: NamedCertificate): string {
  const facts = [
    ...(alias === '' ? [] : [`of ${alias}`]),
    ...(expires === null ? [] : [`valid until ${date(expires)}`]),
    ...(isDefault ? ['the default'] : []),
  ];
  return facts.length === 0
    ? `“${subject}”`
    : `“${subject}” (${facts.join(', ')})`;
}
