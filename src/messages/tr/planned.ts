/** Turkish: what a preview reports about a row. */
import type {NamedCertificate, PlannedStep} from '../../core/rows/planned';
import type {Language} from '../language';
import {count, day, list, listed, pick} from './format';
import {actions} from './labels';

/** More names than these would be cut off in the cell. */
const MAX_CERTIFICATES = 15;

export const preview: Language['preview'] = {
  of: action => `Önizleme: ${actions[action]}`,
  says: (action, steps) =>
    `Önizleme (${actions[action]}): ${steps.length === 0 ? 'Hiçbir şey değişmez.' : steps.map(sentence).join(' ')}`,
};

function sentence(step: PlannedStep): string {
  switch (step.kind) {
    case 'store':
      return step.makesDefault
        ? `Gmail’e yüklenecek ve varsayılan yapılacak sertifika: ${named(step.certificate)}. Diğer sertifikalar kalır.`
        : `Gmail’e yüklenecek sertifika: ${named(step.certificate)}. Diğer sertifikalar kalır.`;
    case 'makeDefault':
      return `Gmail’de bulunan ve varsayılan yapılacak sertifika: ${named(step.certificate)}.`;
    case 'delete':
      return deletion(step.certificates);
    case 'request':
      return `${step.authority} CA havuzundan yeni bir sertifika istenir, Gmail’e yüklenir ve varsayılan yapılır. Diğer sertifikalar kalır.`;
    case 'revoke':
      return `CA’da ${count(step.count, 'sertifika')} iptal edilir.`;
    case 'storePair':
      return step.wrappedBy === null
        ? `Anahtar çifti Gmail’e kaydedilecek sertifika: ${named(step.certificate)}.`
        : `Anahtarı ${step.wrappedBy} tarafından sarmalandıktan sonra anahtar çifti Gmail’e kaydedilecek sertifika: ${named(step.certificate)}.`;
    case 'makeIdentity':
      return 'Satırın anahtar çiftini kullanan bir kimlik oluşturulur.';
    case 'moveIdentity':
      return `Kimlik şunun yerine satırın anahtar çiftini kullanır: ${list(step.from)}. Eski anahtar çifti kalır.`;
    case 'rollBack':
      return `Kimlik yeniden şunu kullanır: ${list(step.pairs)}.`;
    case 'enablePair':
      return `${step.id} anahtar çifti etkinleştirilir.`;
    case 'disablePair':
      return `${step.id} anahtar çifti devre dışı bırakılır. Gmail artık onunla ne şifre çözebilir ne de imzalayabilir.`;
    case 'deleteIdentity':
      return `Şunu kullanan kimlik silinir: ${list(step.pairs)}. Anahtar çiftleri kalır.`;
  }
}

function deletion(certificates: readonly NamedCertificate[]): string {
  const names = listed(certificates.map(named), MAX_CERTIFICATES);
  return pick(certificates.length, {
    one: `Gmail’den silinecek sertifika: ${names}.`,
    other: `Gmail’den ${count(certificates.length, 'sertifika')} silinir: ${names}.`,
  });
}

function named({alias, subject, expires, isDefault}: NamedCertificate): string {
  const facts = [
    ...(alias === '' ? [] : [alias]),
    ...(expires === null ? [] : [`${day(expires)} tarihine kadar geçerli`]),
    ...(isDefault ? ['varsayılan'] : []),
  ];
  return facts.length === 0
    ? `“${subject}”`
    : `“${subject}” (${facts.join(', ')})`;
}
