/** The permitted uses of a certificate, in German. */
import {nameIn} from '../../distinguished-name';
import type {Contradiction} from '../../../core/certificates/findings';
import {listed} from '../format';
import {
  ifRefused,
  purposes,
  REISSUE_BY_CA,
  type CertificateSentences,
} from './words';

export const usage = {
  'ca-certificate': ({subject}) => ({
    says: `Dies ist das Zertifikat einer CA (${nameIn(subject)}), nicht eines Nutzers.`,
    fix: 'Laden Sie niemals den privaten Schlüssel einer CA hoch. Tragen Sie die Datei mit dem eigenen Zertifikat des Nutzers in die Zeile ein.',
  }),
  'no-email-protection': ({usages}) => ({
    says:
      usages.length > 0
        ? `Das Zertifikat ist nicht für E-Mail bestimmt, sondern für: ${purposes(usages)}.`
        : 'Das Zertifikat ist nicht für E-Mail bestimmt. Es erlaubt keinerlei Verwendung.',
    fix: 'Fordern Sie bei der CA ein S/MIME-Zertifikat an (mit der erweiterten Schlüsselverwendung „emailProtection“).',
  }),
  'no-extended-key-usage': () => ({
    says: 'Das Zertifikat sagt nicht, wofür es bestimmt ist: Es hat keine erweiterte Schlüsselverwendung.',
    fix: ifRefused(
      'ein neues Zertifikat mit der erweiterten Schlüsselverwendung „emailProtection“',
    ),
  }),
  'other-usages': ({usages}) => ({
    says: `Das Zertifikat ist außer für E-Mail auch hierfür bestimmt: ${purposes(usages)}. Das S/MIME-Profil von Gmail erlaubt das möglicherweise nicht.`,
    fix: ifRefused('ein neues Zertifikat nur für E-Mail'),
  }),
  'no-key-usage': () => ({
    says: 'Das Zertifikat sagt nicht, wie sein Schlüssel verwendet werden darf: Es hat keine Schlüsselverwendung.',
    fix: ifRefused(
      'ein neues Zertifikat mit den Schlüsselverwendungen „digitalSignature“ und „keyEncipherment“',
    ),
  }),
  'cannot-sign': ({usages}) => ({
    says: `Mit dem Schlüssel des Zertifikats darf nicht signiert werden. Seine Schlüsselverwendung ist ${listed(usages)}.`,
    fix: 'Gmail verwendet ein einziges Zertifikat einer Adresse zum Signieren und zum Verschlüsseln. Wenn Ihre CA getrennte ausstellt, fordern Sie ein gemeinsames mit „digitalSignature“ an.',
  }),
  'cannot-encrypt': ({usages, needed}) => ({
    says: `Niemand kann diesem Nutzer verschlüsselte E-Mails senden: Die Schlüsselverwendung des Zertifikats ist ${listed(usages)}, ohne „${needed}“.`,
    fix: `Gmail verwendet ein einziges Zertifikat einer Adresse zum Signieren und zum Verschlüsseln. Wenn der Nutzer verschlüsselte E-Mails benötigt, fordern Sie bei der CA ein Zertifikat mit den Schlüsselverwendungen „digitalSignature“ und „${needed}“ an.`,
  }),
  'key-usage-unfit': ({usages, key}) => ({
    says: `Die Schlüsselverwendung des Zertifikats (${listed(usages)}) passt nicht zu seinem Schlüssel (${key}) oder zu seinen übrigen Verwendungen.`,
    fix: ifRefused('ein neues Zertifikat mit passenden Schlüsselverwendungen'),
  }),
  'key-usage-not-critical': () => ({
    says: 'Die Schlüsselverwendung des Zertifikats ist nicht als kritisch gekennzeichnet. Gmail verlangt das möglicherweise.',
    fix: ifRefused('ein neues Zertifikat mit kritischer Schlüsselverwendung'),
  }),
  'extensions-contradict': ({contradictions}) => ({
    says: `Ein Zertifikat in der Datei widerspricht sich: ${contradictions.map(it => CONTRADICTIONS[it]).join('; ')}.`,
    fix: REISSUE_BY_CA,
  }),
  'extensions-unreadable': ({extensions}) => ({
    says: `Ein Teil des Zertifikats ist nicht lesbar: ${listed(extensions)}.`,
    fix: ifRefused(),
  }),
  'critical-extensions': ({extensions}) => ({
    says: `Das Zertifikat hat kritische Erweiterungen, die wenige Programme unterstützen: ${listed(extensions)}. Ein Programm, das sie nicht unterstützt, muss das Zertifikat ablehnen.`,
    fix: ifRefused('ein neues Zertifikat ohne sie'),
  }),
  'no-crl': ({ways}) => ({
    says:
      ways.length > 0
        ? `Die Sperrliste (CRL) des Zertifikats ist nur über ${listed(ways)} verfügbar. Gmail liest sie über HTTP.`
        : 'Das Zertifikat sagt nicht, wo seine CA ihre Sperrliste (CRL) veröffentlicht.',
    fix: ifRefused(
      'ein neues Zertifikat mit einem CRL-Verteilungspunkt, dessen Adresse mit „http:“ beginnt,',
    ),
  }),
  'authority-info': () => ({
    says: 'Im „Zugriff auf Stelleninformationen“ (AIA) des Zertifikats fehlt die Webadresse des Ausstellerzertifikats oder seines Statusdienstes (OCSP).',
    fix: ifRefused('ein neues Zertifikat mit beiden Adressen'),
  }),
} satisfies Partial<CertificateSentences>;

const CONTRADICTIONS: Readonly<Record<Contradiction, string>> = {
  duplicate: 'Eine Erweiterung kommt darin zweimal vor',
  'certSign-without-ca': 'Es darf Zertifikate signieren, ist aber keine CA',
  'ca-without-certSign':
    'Es ist eine CA, darf aber keine Zertifikate signieren',
  'pathLength-without-ca':
    'Es begrenzt die untergeordneten CAs, ist aber keine CA',
  'netscape-without-smime': 'Sein Netscape-Zertifikatstyp schließt S/MIME aus',
};
