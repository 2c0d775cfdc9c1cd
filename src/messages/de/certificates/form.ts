/** A certificate’s key, signature and form, in German. */
import {ifRefused, REISSUE, type CertificateSentences} from './words';

const ONLY_IF_REFUSED =
  'Sie müssen nichts tun, solange Gmail das Zertifikat nicht ablehnt.';

export const form = {
  'key-unsuitable': ({key}) => ({
    says: `Der Schlüssel des Zertifikats hat den Typ ${key}. Gmail akzeptiert RSA-Schlüssel und Schlüssel auf den Kurven P-256 und P-384.`,
    fix: `${REISSUE} Wählen Sie einen RSA-Schlüssel mit 2048 Bit.`,
  }),
  'rsa-modulus': ({bits}) => ({
    says: `Der RSA-Schlüssel des Zertifikats hat ${bits} Bit. Gmail akzeptiert nur 2048, 3072 und 4096.`,
    fix: `${REISSUE} Wählen Sie einen RSA-Schlüssel mit 2048 Bit oder einer der beiden anderen Längen.`,
  }),
  'rsa-exponent': ({exponent}) => ({
    says: `Der RSA-Schlüssel des Zertifikats hat den ungewöhnlichen öffentlichen Exponenten ${exponent}; üblich ist 65537.`,
    fix: ifRefused('ein Zertifikat mit einem neuen Schlüssel'),
  }),
  'rsa-pss-key': () => ({
    says: 'Der Schlüssel des Zertifikats darf nur für RSA-PSS-Signaturen verwendet werden.',
    fix: ifRefused('ein neues Zertifikat mit einem gewöhnlichen RSA-Schlüssel'),
  }),
  'ec-curve': ({curve}) => ({
    says: `Der Schlüssel des Zertifikats liegt auf der Kurve ${curve}. In der Dokumentation von Google stehen nur P-256 und P-384.`,
    fix: ifRefused(
      'ein neues Zertifikat mit einem Schlüssel auf P-256 oder einem RSA-Schlüssel mit 2048 Bit',
    ),
  }),
  'ec-curve-unnamed': ({curve}) => ({
    says: `Das Zertifikat beschreibt die Kurve seines Schlüssels (${curve}) durch Zahlen statt durch ihren Namen. Viele Programme lehnen das ab.`,
    fix: `${ifRefused('ein neues Zertifikat mit einem Schlüssel auf der benannten Kurve P-256')} In OpenSSL lautet die Option -pkeyopt ec_param_enc:named_curve.`,
  }),
  'signature-algorithm': ({signature}) => ({
    says: `Die CA hat das Zertifikat mit ${signature} signiert. Im S/MIME-Profil von Gmail stehen RSA und ECDSA mit SHA-256, SHA-384 oder SHA-512.`,
    fix: `${ifRefused('ein so signiertes Zertifikat')} In der Admin-Konsole lässt sich SHA-1 für einen hinzugefügten Root erlauben; das wird nicht empfohlen.`,
  }),
  'signature-inconsistent': () => ({
    says: 'Das Zertifikat nennt zwei verschiedene Signaturalgorithmen.',
    fix: ifRefused(),
  }),
  'not-version-3': ({version}) => ({
    says: `Dies ist ein Zertifikat der Version ${version}. S/MIME benötigt Version 3.`,
    fix: ifRefused(),
  }),
  'serial-number': ({serial}) => ({
    says: `Die Seriennummer des Zertifikats (${serial}) ist null, negativ oder länger als 20 Byte.`,
    fix: ifRefused(),
  }),
  'serial-short': ({serial}) => ({
    says: `Die Seriennummer des Zertifikats (${serial}) ist kurz. Öffentliche CAs verwenden mindestens 64 zufällige Bit.`,
    fix: ONLY_IF_REFUSED,
  }),
} satisfies Partial<CertificateSentences>;
