/** A certificate’s chain, in German. */
import {nameIn} from '../../distinguished-name';
import {derToPem, JOIN_CHAIN} from '../../commands';
import {count, day, list, listed} from '../format';
import {NOTHING_TO_DO, NAMES} from '../words';
import {
  convert,
  ifRefused,
  purposes,
  REISSUE_BY_CA,
  type CertificateSentences,
} from './words';

/**
 * How the certificate of an issuer becomes a PEM file.
 *
 * @param urls - where the certificate below it says it can be downloaded
 * @param what - as it is called in the sentence, with its article
 * @param target - the file’s name
 */
function getIssuer(
  urls: readonly string[],
  what: string,
  target: string,
): string {
  return urls.length > 0
    ? `Laden Sie ${what} hier herunter: ${list(urls, 'oder')}. Wenn es keine PEM-Datei ist, wandeln Sie es um:${derToPem(target)}\n`
    : `Laden Sie ${what} von der Website der CA herunter und speichern Sie es als ${target}. `;
}

const OTHER_ISSUER = ifRefused(
  'ein neues Zertifikat eines anderen Ausstellers',
);

export const chain = {
  'self-signed': ({subject}) => ({
    says: `Das Zertifikat (${nameIn(subject)}) ist selbst signiert: Keine CA bürgt dafür.`,
    fix: 'Besorgen Sie ein S/MIME-Zertifikat einer CA, der Gmail vertraut, oder stellen Sie eines mit einer Zwischen-CA Ihrer eigenen CA aus.',
  }),
  'intermediate-missing': ({issuer, urls, ...file}) => ({
    says: `In der Datei fehlt das Zertifikat des Ausstellers ${nameIn(issuer)}, das Gmail benötigt.`,
    fix: `${getIssuer(urls, 'das Zwischenzertifikat', 'chain.pem')}Fügen Sie es dann unter „${NAMES.settings}“ > „Zertifikate Ihrer CA hinzufügen“ hinzu und führen Sie diese Zeile noch einmal aus, oder exportieren Sie die Datei noch einmal mit diesem Zertifikat. Wählen Sie unter Windows aus, dass alle Zertifikate im Zertifizierungspfad einbezogen werden. Mit OpenSSL:${convert(file, '', '-certfile chain.pem ')}`,
  }),
  'chain-completed': ({added, isDone}) => ({
    says: isDone
      ? `In der Datei fehlt ${listed(added.map(nameIn))}: für das Hochladen ergänzt.`
      : `In der Datei fehlt ${listed(added.map(nameIn))}: wird beim Hochladen ergänzt.`,
    fix: `${NOTHING_TO_DO} Die Datei selbst bleibt, wie sie ist.`,
  }),
  'chain-incomplete': ({subject, issuer, urls}) => ({
    says: `Die Kette endet bei ${nameIn(subject)}: Das Zertifikat des Ausstellers ${nameIn(issuer)} ist nicht in der Datei. Die clientseitige Verschlüsselung benötigt die Kette bis zum Root.`,
    fix: `${getIssuer(urls, 'das Zertifikat des Ausstellers', 'issuer.pem')}Fügen Sie es dann mit den anderen zusammen:${JOIN_CHAIN}`,
  }),
  'root-not-reached': ({subject, issuer, urls, ...file}) => ({
    says: `Die Kette endet bei ${nameIn(subject)}: Das Zertifikat des Ausstellers ${nameIn(issuer)} ist nicht in der Datei. Wenn dieser Aussteller ein Root ist, dem Gmail vertraut, fehlt nichts. Wenn er eine Zwischen-CA ist, benötigt Gmail auch sein Zertifikat.`,
    fix: `Nennen Sie den Root in den Einstellungen oder ergänzen Sie das fehlende Zertifikat. ${getIssuer(urls, 'das Zertifikat des Ausstellers', 'chain.pem')}Exportieren Sie die Datei dann noch einmal mit diesem Zertifikat. Mit OpenSSL:${convert(file, '', '-certfile chain.pem ')}`,
  }),
  'root-not-documented': ({root, fingerprint}) => ({
    says: `Die Kette führt zum Root ${nameIn(root)}, der nicht zu den Roots in den Einstellungen gehört.`,
    fix: `Wenn Gmail ihm vertraut (er steht in der Liste von Google oder in der Admin-Konsole unter Apps > Google Workspace > Gmail > Nutzereinstellungen > S/MIME), nennen Sie ihn in den Einstellungen mit seinem SHA-256-Fingerabdruck ${fingerprint}. Fügen Sie andernfalls den Root mit seinem Zwischenzertifikat in der Admin-Konsole hinzu oder verwenden Sie ein Zertifikat einer anderen CA.`,
  }),
  'issued-by-root': ({issuer}) => ({
    says: `Das Zertifikat wurde direkt vom Root ${nameIn(issuer)} ausgestellt. Gmail erwartet mindestens eine Zwischen-CA.`,
    fix: 'Richten Sie unterhalb Ihres Roots eine Zwischen-CA ein und stellen Sie die Nutzerzertifikate mit ihr aus.',
  }),
  'root-included': ({subject}) => ({
    says: `Die Datei enthält auch den Root ${nameIn(subject)}.`,
    fix: `${NOTHING_TO_DO} Gmail verwendet seine eigene Liste von Roots und die Roots, die in der Admin-Konsole hinzugefügt wurden.`,
  }),
  'signature-invalid': ({subject, issuer}) => ({
    says: `Das Zertifikat von ${nameIn(subject)} wurde nicht von der CA ${nameIn(issuer)} signiert, deren Zertifikat in der Datei ist.`,
    fix: 'Die Datei enthält ein anderes Zertifikat mit demselben Namen oder eines, das geändert wurde. Exportieren Sie sie noch einmal mit dem aktuellen Zertifikat des Ausstellers.',
  }),
  'signature-unchecked': ({subject, signature}) => ({
    says: `S/MIME Rollout kann die Signatur des Zertifikats von ${nameIn(subject)} nicht prüfen, da ${signature} nicht unterstützt wird.`,
    fix: ifRefused(
      'ein neues Zertifikat, das mit RSA oder ECDSA und SHA-256 signiert ist,',
    ),
  }),
  'issuer-name-differs': ({subject, issuer}) => ({
    says: `Im Zertifikat von ${nameIn(subject)} ist der Name des Ausstellers anders geschrieben als in dessen eigenem Zertifikat (${nameIn(issuer)}).`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-ca': ({issuer}) => ({
    says: `Das Zertifikat des Ausstellers (${nameIn(issuer)}) ist kein CA-Zertifikat.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-cannot-sign': ({issuer}) => ({
    says: `Die CA ${nameIn(issuer)} darf keine Zertifikate signieren: In ihrer Schlüsselverwendung fehlt „keyCertSign“.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-critical': ({issuer, extensions}) => ({
    says: `Im Zertifikat der CA ${nameIn(issuer)} sollte dies als kritisch gekennzeichnet sein: ${listed(extensions)}.`,
    fix: OTHER_ISSUER,
  }),
  'issuer-path-length': ({issuer, allowed}) => ({
    says:
      allowed === 0
        ? `Unter der CA ${nameIn(issuer)} darf es keine weitere CA geben, in dieser Kette gibt es mehr.`
        : `Unter der CA ${nameIn(issuer)} darf es höchstens ${count(allowed, 'CA', 'CAs')} geben, in dieser Kette gibt es mehr.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-path-length': ({issuer}) => ({
    says: `Die CA ${nameIn(issuer)} begrenzt die Anzahl der CAs unter ihr nicht.`,
    fix: 'Sie müssen nichts tun, solange Gmail das Zertifikat nicht ablehnt.',
  }),
  'issuer-no-crl': ({issuer, ways}) => ({
    says:
      ways.length > 0
        ? `Das Zertifikat der CA ${nameIn(issuer)} hat keine Webadresse einer Sperrliste (CRL), die Gmail verlangt: Die Liste ist nur über ${listed(ways)} verfügbar.`
        : `Das Zertifikat der CA ${nameIn(issuer)} hat keine Webadresse einer Sperrliste (CRL), die Gmail verlangt.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-email-protection': ({issuer, usages}) => ({
    says:
      usages.length > 0
        ? `Die CA ${nameIn(issuer)} darf keine Zertifikate für E-Mail ausstellen, sondern nur für: ${purposes(usages)}.`
        : `Die CA ${nameIn(issuer)} darf keine Zertifikate ausstellen, weder für E-Mail noch für etwas anderes.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-usage': ({issuer}) => ({
    says: `Das Zertifikat der CA ${nameIn(issuer)} sagt nicht, dass sie Zertifikate für E-Mail ausstellt (es hat keine erweiterte Schlüsselverwendung). Gmail verlangt das.`,
    fix: REISSUE_BY_CA,
  }),
  'name-constraints': ({issuer, subject, names}) => ({
    says: `Die CA ${nameIn(issuer)} darf keine Zertifikate für ${listed(names)} ausstellen (Namenseinschränkungen), in dieser Kette gibt es aber eines: ${nameIn(subject)}. E-Mail-Programme lehnen Signaturen damit ab.`,
    fix: 'Fordern Sie bei der CA ein Zertifikat eines Ausstellers an, der für diesen Namen ausstellen darf.',
  }),
  'policy-constraints': ({issuer}) => ({
    says: `Die CA ${nameIn(issuer)} verlangt eine Zertifikatsrichtlinie, die die Zertifikate unter ihr nicht haben. E-Mail-Programme lehnen Signaturen mit diesem Zertifikat möglicherweise ab.`,
    fix: ifRefused(
      'ein neues Zertifikat mit einer Richtlinie, die ihre CA zulässt,',
    ),
  }),
  'issuer-critical-extensions': ({issuer, extensions}) => ({
    says: `Das Zertifikat der CA ${nameIn(issuer)} hat kritische Erweiterungen, die wenige Programme unterstützen: ${listed(extensions)}. Ein Programm, das sie nicht unterstützt, muss die Kette ablehnen.`,
    fix: OTHER_ISSUER,
  }),
  'issuer-extensions-unreadable': ({issuer, extensions}) => ({
    says: `Ein Teil des Zertifikats der CA ${nameIn(issuer)} ist nicht lesbar: ${listed(extensions)}.`,
    fix: OTHER_ISSUER,
  }),
  'issuer-key': ({issuer, key}) => ({
    says: `Der Schlüssel der CA ${nameIn(issuer)} hat den Typ ${key}. Gmail akzeptiert RSA mit 2048, 3072 oder 4096 Bit, P-256 und P-384.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-signature': ({issuer, signature}) => ({
    says: `Das Zertifikat der CA ${nameIn(issuer)} ist mit ${signature} signiert. Gmail akzeptiert RSA und ECDSA mit SHA-256, SHA-384 oder SHA-512.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-form': ({issuer, version, serial}) => ({
    says: `Das Zertifikat der CA ${nameIn(issuer)} hat Version ${version} und die Seriennummer ${serial}. Gmail verlangt Version 3 und eine positive Seriennummer mit höchstens 20 Byte.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-expired': ({issuer, notAfter}) => ({
    says: `Das Zertifikat der CA ${nameIn(issuer)} ist am ${day(notAfter)} abgelaufen.`,
    fix: 'Exportieren Sie die Datei noch einmal mit dem aktuellen Zertifikat der CA. Wenn es keines gibt, fordern Sie bei der CA ein neues Nutzerzertifikat an.',
  }),
  'issuer-not-yet-valid': ({issuer, notBefore}) => ({
    says: `Das Zertifikat der CA ${nameIn(issuer)} ist erst ab dem ${day(notBefore)} gültig.`,
    fix: 'Führen Sie diese Zeile an diesem Tag oder später noch einmal aus, oder exportieren Sie die Datei noch einmal mit dem aktuellen Zertifikat der CA.',
  }),
  'outlives-issuer': ({issuer, notAfter, issuerNotAfter}) => ({
    says: `Das Zertifikat läuft am ${day(notAfter)} ab, sein Aussteller ${nameIn(issuer)} schon vorher, am ${day(issuerNotAfter)}.`,
    fix: `Planen Sie vor dem ${day(issuerNotAfter)} ein neues Zertifikat ein.`,
  }),
} satisfies Partial<CertificateSentences>;
