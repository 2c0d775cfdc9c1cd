/** Which address a certificate is for, in German. */
import {NOTHING_TO_DO} from '../words';
import {grouped, listed} from '../format';
import {ifRefused, type CertificateSentences} from './words';

export const address = {
  'address-mismatch': ({alias, addresses}) => ({
    says: `Das Zertifikat ist für ${listed(addresses)} ausgestellt, nicht für ${alias}.`,
    fix: `Tragen Sie die Datei in die Zeile dieser Adresse ein oder fordern Sie bei der CA ein Zertifikat für ${alias} an.`,
  }),
  'address-missing': ({alias}) => ({
    says: 'Das Zertifikat enthält keine E-Mail-Adresse.',
    fix: `Fordern Sie bei der CA ein S/MIME-Zertifikat${alias ? ` für ${alias}` : ''} an. Dieses ist möglicherweise für eine Website oder einen Computer bestimmt.`,
  }),
  'address-case': ({alias, address}) => ({
    says: `Das Zertifikat ist für ${address} ausgestellt, die Zeile ist für ${alias}: Sie unterscheiden sich nur in Groß- und Kleinschreibung.`,
    fix: ifRefused(
      'ein neues Zertifikat, in dem die Adresse wie der Alias geschrieben ist,',
    ),
  }),
  'address-only-in-subject': ({address, attribute}) => ({
    says: `Die Adresse ${address} steht nur im Inhaber des Zertifikats (${attribute}), nicht im alternativen Inhabernamen, in dem manche E-Mail-Programme sie suchen.`,
    fix: ifRefused(
      'ein neues Zertifikat mit der Adresse im alternativen Inhabernamen',
    ),
  }),
  'address-utf8': ({address}) => ({
    says: `Das Zertifikat enthält die Adresse ${address} nur in der neueren Form für internationale Adressen (SmtpUTF8Mailbox), die wenige E-Mail-Programme lesen.`,
    fix: `${ifRefused('ein neues Zertifikat, das die Adresse auch als rfc822Name enthält,')} Das ist möglich, wenn vor dem @ nur ASCII-Zeichen stehen.`,
  }),
  'several-addresses': ({addresses}) => ({
    says: `Das Zertifikat ist für ${grouped(addresses.length)} Adressen ausgestellt: ${listed(addresses)}.`,
    fix: `${NOTHING_TO_DO} Sie können dieselbe Datei in einer Zeile für jede dieser Adressen verwenden.`,
  }),
  'subject-address-extra': ({addresses}) => ({
    says: `Im Inhaber des Zertifikats steht ${listed(addresses)}, im alternativen Inhabernamen nicht.`,
    fix: ifRefused(
      'ein neues Zertifikat, in dem an beiden Stellen dieselben Adressen stehen,',
    ),
  }),
  'other-names': ({kinds}) => ({
    says: `Das Zertifikat gilt auch für Computer (${listed(kinds)}), wie Zertifikate für Websites.`,
    fix: ifRefused('ein neues Zertifikat nur für E-Mail'),
  }),
} satisfies Partial<CertificateSentences>;
