/** German: what a preview reports about a row. */
import type {NamedCertificate, PlannedStep} from '../../core/rows/planned';
import type {Language} from '../language';
import {count, day, grouped, list, listed, pick} from './format';
import {actions} from './labels';

/** More names than these would be cut off in the cell. */
const MAX_CERTIFICATES = 15;

export const preview: Language['preview'] = {
  of: action => `Vorschau von „${actions[action]}“`,
  says: (action, steps) =>
    `Vorschau von „${actions[action]}“: ${steps.length === 0 ? 'Es würde sich nichts ändern.' : steps.map(sentence).join(' ')}`,
};

function sentence(step: PlannedStep): string {
  switch (step.kind) {
    case 'store':
      return step.makesDefault
        ? `${named(step.certificate)} würde in Gmail hochgeladen und als Standard festgelegt. Andere Zertifikate bleiben.`
        : `${named(step.certificate)} würde in Gmail hochgeladen. Andere Zertifikate bleiben.`;
    case 'makeDefault':
      return `${named(step.certificate)} ist bereits in Gmail und würde als Standard festgelegt.`;
    case 'delete':
      return deletion(step.certificates);
    case 'request':
      return `Ein neues Zertifikat würde beim CA-Pool ${step.authority} angefordert, in Gmail hochgeladen und als Standard festgelegt. Andere Zertifikate bleiben.`;
    case 'revoke':
      return pick(step.count, {
        one: '1 Zertifikat würde bei der CA widerrufen.',
        other: `${count(step.count, 'Zertifikat', 'Zertifikate')} würden bei der CA widerrufen.`,
      });
    case 'storePair':
      return step.wrappedBy === null
        ? `Das Schlüsselpaar zu ${named(step.certificate)} würde in Gmail gespeichert.`
        : `Das Schlüsselpaar zu ${named(step.certificate)} würde in Gmail gespeichert, sobald ${step.wrappedBy} seinen Schlüssel verpackt hat.`;
    case 'makeIdentity':
      return 'Eine Identität, die das Schlüsselpaar der Zeile verwendet, würde erstellt.';
    case 'moveIdentity':
      return `Die Identität würde das Schlüsselpaar der Zeile statt ${list(step.from)} verwenden. Das alte Schlüsselpaar bleibt.`;
    case 'rollBack':
      return `Die Identität würde wieder ${list(step.pairs)} verwenden.`;
    case 'enablePair':
      return `Das Schlüsselpaar ${step.id} würde aktiviert.`;
    case 'disablePair':
      return `Das Schlüsselpaar ${step.id} würde deaktiviert. Gmail könnte damit weder entschlüsseln noch signieren.`;
    case 'deleteIdentity':
      return `Die Identität, die ${list(step.pairs)} verwendet, würde gelöscht. Die Schlüsselpaare bleiben.`;
  }
}

function deletion(certificates: readonly NamedCertificate[]): string {
  const names = listed(certificates.map(named), MAX_CERTIFICATES);
  return pick(certificates.length, {
    one: `${names} würde aus Gmail gelöscht.`,
    other: `${grouped(certificates.length)} Zertifikate würden aus Gmail gelöscht: ${names}.`,
  });
}

function named({alias, subject, expires, isDefault}: NamedCertificate): string {
  const facts = [
    ...(alias === '' ? [] : [alias]),
    ...(expires === null ? [] : [`gültig bis ${day(expires)}`]),
    ...(isDefault ? ['Standard'] : []),
  ];
  return facts.length === 0
    ? `„${subject}“`
    : `„${subject}“ (${facts.join(', ')})`;
}
