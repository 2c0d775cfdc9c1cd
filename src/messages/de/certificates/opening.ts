/** Why a certificate file cannot be opened, in German. */
import type {FileKind} from '../../../core/certificates/findings';
import {
  commands,
  commandsFor,
  FEWER_ITERATIONS,
  FROM_BASE64,
  TRUSTED_TO_PEM,
} from '../../commands';
import {grouped, mebibytes} from '../format';
import {convert, type CertificateSentences} from './words';

export const opening = {
  'file-empty': () => ({
    says: 'Die Zertifikatsdatei ist leer.',
    fix: 'Laden Sie die Zertifikatsdatei noch einmal in Drive hoch und tragen Sie den neuen Link in die Zeile ein.',
  }),
  'file-too-large': ({limit}) => ({
    says: `Die Datei ist größer als ${mebibytes(limit)} MB. Eine Zertifikatsdatei hat nur wenige Kilobyte.`,
    fix: 'Prüfen Sie, ob der Link in der Zeile zur Zertifikatsdatei führt und nicht zu etwas anderem.',
  }),
  'not-pkcs12': ({looksLike, file}) => fileKinds(file)[looksLike],
  'not-a-chain-file': ({looksLike}) => ({
    says: `Dies ist keine Datei mit Zertifikaten. ${CHAIN_FILE_KINDS[looksLike]}`,
    fix: 'Verlinken Sie das Zertifikat des Nutzers mit seiner Kette: eine .p7pem- oder .p7b-Datei, eine PEM-Datei mit allen Zertifikaten oder eine .p12-Datei mit ihrem Passwort.',
  }),
  'trusted-certificate': () => ({
    says: 'Die Datei enthält ein „TRUSTED CERTIFICATE“, ein Format, das nur OpenSSL verwendet.',
    fix: `Wandeln Sie jedes Zertifikat in das Standardformat um und fügen Sie alle wieder zu einer Datei zusammen:${TRUSTED_TO_PEM}`,
  }),
  'file-damaged': () => ({
    says: 'Die Zertifikatsdatei ist beschädigt: Ein Teil fehlt oder wurde nachträglich geändert.',
    fix: 'Laden Sie die ursprüngliche Datei noch einmal in Drive hoch. Wenn auch sie beschädigt ist, exportieren Sie das Zertifikat noch einmal.',
  }),
  'wrong-password': ({hint}) => ({
    says: 'Die Zertifikatsdatei lässt sich mit diesem Passwort nicht öffnen.',
    fix: {
      none: 'Prüfen Sie das Passwort, das beim Export festgelegt wurde: Groß- und Kleinschreibung und ähnliche Zeichen (0 und O, l und 1).',
      empty:
        'In der Zeile steht kein Passwort. Geben Sie das ein, das beim Export der Datei festgelegt wurde.',
      spaces:
        'Das Passwort beginnt oder endet mit einem Leerzeichen oder enthält ein geschütztes Leerzeichen oder einen Tabulator, vielleicht vom Kopieren. Geben Sie es ohne diese Zeichen noch einmal ein.',
      unseen:
        'Das Passwort enthält ein unsichtbares Zeichen, etwa ein Leerzeichen ohne Breite oder eine Richtungsmarke, vielleicht vom Kopieren. Leeren Sie die Zelle und geben Sie das Passwort noch einmal ein.',
      typeset:
        'Das Passwort enthält typografische Anführungszeichen, Striche oder Zeichen voller Breite, vielleicht durch automatische Korrektur. Geben Sie es genau so ein, wie es beim Export festgelegt wurde: \' " - ... statt ’ ” – ….',
    }[hint],
  }),
  'password-encoding': () => ({
    says: 'Das Passwort stimmt, aber das Programm, das die Datei erstellt hat, hat seine Sonderzeichen so gespeichert, dass sie nicht mehr lesbar sind.',
    fix: 'Exportieren Sie das Zertifikat noch einmal mit einem Passwort aus einfachen Buchstaben (a–z) und Ziffern.',
  }),
  'inner-password': ({part}) => ({
    says:
      part === 'key'
        ? 'Das Passwort öffnet die Datei, aber der private Schlüssel darin hat ein anderes Passwort.'
        : 'Das Passwort öffnet die Datei, aber eine Gruppe von Zertifikaten darin hat ein anderes Passwort.',
    fix: 'Exportieren Sie das Zertifikat noch einmal mit einem einzigen Passwort für alles. Geben Sie bei keytool für -storepass und -keypass denselben Wert an.',
  }),
  'file-malformed': () => ({
    says: 'Das Passwort stimmt und die Datei ist unverändert, aber ihr Inhalt ist nicht wie eine Zertifikatsdatei aufgebaut.',
    fix: 'Exportieren Sie das Zertifikat noch einmal mit einem anderen Programm.',
  }),
  'unsupported-algorithm': ({what, ...file}) => ({
    says: `Die Datei verwendet ${what}. S/MIME Rollout kann das nicht lesen, daher konnte das Passwort nicht geprüft werden.`,
    fix: `Exportieren Sie das Zertifikat noch einmal mit AES-256 und SHA-256. Mit OpenSSL:${convert(file)}`,
  }),
  'too-many-iterations': ({iterations, limit, ...file}) => ({
    says: `Das Passwort der Datei wird ${grouped(iterations)}-mal gehasht. S/MIME Rollout öffnet Dateien mit höchstens ${grouped(limit)} Durchläufen.`,
    fix: `Exportieren Sie das Zertifikat noch einmal mit weniger Durchläufen. Mit OpenSSL:${convert(file, FEWER_ITERATIONS)}`,
  }),
  'opening-cut-off': ({iterations, ...file}) => ({
    says: `Das Passwort der Datei wird ${grouped(iterations)}-mal gehasht. Die Zeit von Apps Script reichte dafür nicht aus, daher konnte das Passwort nicht geprüft werden. Die Datei wurde übersprungen, damit die anderen Zeilen fertig werden.`,
    fix: `Öffnen Sie die Seitenleiste in einem aktuellen Browser und starten Sie dort, oder exportieren Sie das Zertifikat noch einmal mit weniger Durchläufen. Mit OpenSSL:${convert(file, FEWER_ITERATIONS)}`,
  }),
  'expensive-to-open': ({iterations, ...file}) => ({
    says: `Das Passwort der Datei wird ${grouped(iterations)}-mal gehasht. Neben den anderen Zeilen reichte die Zeit dafür nicht aus, daher konnte das Passwort nicht geprüft werden.`,
    fix: `Öffnen Sie die Seitenleiste in einem aktuellen Browser und starten Sie dort: Dann berechnet der Browser den Hash. Oder führen Sie diese Zeile allein aus, oder exportieren Sie das Zertifikat noch einmal mit weniger Durchläufen. Mit OpenSSL:${convert(file, FEWER_ITERATIONS)}`,
  }),
} satisfies Partial<CertificateSentences>;

const DAMAGED = 'Offenbar ist es ein beschädigtes Zertifikat.';
const PRIVATE_KEY =
  'Offenbar ist es ein privater Schlüssel, der nicht in Drive sein sollte.';
const BASE64 = 'Offenbar ist es eine .p12-Datei als Base64-Text.';

const CHAIN_FILE_KINDS: Readonly<Record<FileKind, string>> = {
  certificate: DAMAGED,
  'pem-certificate': DAMAGED,
  'pem-key': PRIVATE_KEY,
  pem: 'Offenbar ist es eine andere Art von PEM-Datei, etwa eine Zertifikatsanfrage.',
  'private-key': PRIVATE_KEY,
  pkcs7:
    'Offenbar ist es eine signierte oder verschlüsselte Nachricht oder eine beschädigte .p7b-Datei.',
  base64: BASE64,
  'base64-lines': BASE64,
  'base64-url': BASE64,
  'base64-utf16': 'Offenbar ist es eine .p12-Datei als Base64-Text in UTF-16.',
  'base64-inside':
    'Offenbar ist es ein Text, der eine .p12-Datei als Base64 enthält.',
  profile:
    'Offenbar ist es ein Konfigurationsprofil für Apple-Geräte (.mobileconfig).',
  'profile-binary':
    'Offenbar ist es ein Konfigurationsprofil für Apple-Geräte oder eine andere binäre Property-Liste.',
  'profile-signed':
    'Offenbar ist es ein signiertes Konfigurationsprofil für Apple-Geräte (.mobileconfig).',
  'java-keystore': 'Offenbar ist es ein Java-Keystore (.jks).',
  zip: 'Offenbar ist es ein ZIP-Archiv oder ein Office-Dokument.',
  'web-page': 'Offenbar ist es eine Webseite, vielleicht eine Fehlerseite.',
  text: 'Offenbar ist es eine Textdatei.',
  unknown: 'Die Art der Datei ist nicht bekannt.',
};

const LINK_PKCS12 = 'Verlinken Sie in der Zeile eine .p12- oder .pfx-Datei.';
const REEXPORT_WITH_KEY =
  'Exportieren Sie es noch einmal als .p12- oder .pfx-Datei mit dem privaten Schlüssel, auf dem Computer, auf dem es angefordert wurde.';
const NEEDS_BINARY = 'Gmail benötigt die Binärdatei.';
const SAVE = 'Speichern Sie sie als file.txt.';

/** Upload the output of the command below; the command comes last. */
const decode = (save: string, command: string): string =>
  `${save} Wandeln Sie sie in eine .p12-Datei um und laden Sie diese hoch:${commands(command)}`;

/** @param file - its name; empty if unknown */
const fileKinds = (
  file: string,
): Readonly<Record<FileKind, {says: string; fix: string}>> => ({
  certificate: {
    says: 'Die Datei ist ein Zertifikat ohne seinen privaten Schlüssel (.cer oder .crt).',
    fix: REEXPORT_WITH_KEY,
  },
  'pem-certificate': {
    says: 'Die Datei ist ein Zertifikat im PEM-Format, keine .p12-Datei.',
    fix: `Fügen Sie das Zertifikat mit seinem privaten Schlüssel zusammen:${commandsFor(file).certificate}`,
  },
  'pem-key': {
    says: 'Die Datei ist ein privater Schlüssel im PEM-Format, keine .p12-Datei.',
    fix: `Löschen Sie sie aus Drive und fügen Sie den privaten Schlüssel mit seinem Zertifikat zusammen:${commandsFor(file).key}`,
  },
  pem: {
    says: 'Die Datei ist im PEM-Format, keine .p12-Datei.',
    fix: 'Verlinken Sie eine .p12- oder .pfx-Datei, die das Zertifikat und seinen privaten Schlüssel enthält.',
  },
  'private-key': {
    says: 'Die Datei ist ein privater Schlüssel ohne Zertifikat.',
    fix: 'Löschen Sie sie aus Drive und exportieren Sie das Zertifikat zusammen mit seinem privaten Schlüssel als .p12-Datei.',
  },
  pkcs7: {
    says: 'Die Datei enthält Zertifikate (.p7b), aber keinen privaten Schlüssel.',
    fix: REEXPORT_WITH_KEY,
  },
  base64: {
    says: `Die Datei ist eine .p12-Datei als Base64-Text. ${NEEDS_BINARY}`,
    fix: decode(SAVE, FROM_BASE64.oneLine),
  },
  'base64-lines': {
    says: `Die Datei ist eine .p12-Datei als Base64-Text in Zeilen. ${NEEDS_BINARY}`,
    fix: decode(SAVE, FROM_BASE64.lines),
  },
  'base64-url': {
    says: `Die Datei ist eine .p12-Datei als Base64-Text in einer ungewöhnlichen Form (URL-Alphabet, lange Zeilen oder keine Auffüllung). ${NEEDS_BINARY}`,
    fix: decode(SAVE, FROM_BASE64.anyForm),
  },
  'base64-utf16': {
    says: `Die Datei ist eine .p12-Datei als Base64-Text in UTF-16. ${NEEDS_BINARY}`,
    fix: decode(
      'Speichern Sie nur den Base64-Text als file.txt mit der Codierung UTF-8.',
      FROM_BASE64.anyForm,
    ),
  },
  'base64-inside': {
    says: `Die Datei ist ein Text (etwa JSON, ein Daten-URI oder PEM), der eine .p12-Datei als Base64 enthält. ${NEEDS_BINARY}`,
    fix: decode(
      'Kopieren Sie nur den Base64-Text, der mit M beginnt, in die Datei file.txt.',
      FROM_BASE64.anyForm,
    ),
  },
  profile: {
    says: 'Die Datei ist ein Konfigurationsprofil für Apple-Geräte (.mobileconfig), keine .p12-Datei.',
    fix: decode(
      'Bitten Sie die Person, die es erstellt hat, um die .p12-Datei. Oder suchen Sie den Eintrag des Zertifikats (com.apple.security.pkcs12) und kopieren Sie den Text hinter <data> in die Datei file.txt.',
      FROM_BASE64.anyForm,
    ),
  },
  'profile-binary': {
    says: 'Die Datei ist eine binäre Property-Liste, etwa ein Konfigurationsprofil für Apple-Geräte (.mobileconfig), keine .p12-Datei.',
    fix: `Bitten Sie die Person, die sie erstellt hat, um die .p12-Datei. Oder wandeln Sie die Datei auf einem Mac in Text um und prüfen Sie das Ergebnis:${commandsFor(file).binaryProfile}`,
  },
  'profile-signed': {
    says: 'Die Datei ist ein signiertes Konfigurationsprofil für Apple-Geräte (.mobileconfig), keine .p12-Datei.',
    fix: `Bitten Sie die Person, die es erstellt hat, um die .p12-Datei. Oder entfernen Sie die Signatur und prüfen Sie das Ergebnis:${commandsFor(file).signedProfile}`,
  },
  'java-keystore': {
    says: 'Die Datei ist ein Java-Keystore (.jks), keine .p12-Datei.',
    fix: `Wandeln Sie sie um:${commandsFor(file).keystore}`,
  },
  zip: {
    says: 'Die Datei ist ein ZIP-Archiv (oder ein Office-Dokument).',
    fix: 'Entpacken Sie sie und laden Sie die .p12-Datei daraus hoch.',
  },
  'web-page': {
    says: 'Die Datei ist eine Webseite, vielleicht eine Fehlerseite, die statt des Downloads gespeichert wurde.',
    fix: 'Laden Sie die Zertifikatsdatei noch einmal herunter und dann in Drive hoch.',
  },
  text: {
    says: 'Die Datei ist eine Textdatei, keine Zertifikatsdatei.',
    fix: LINK_PKCS12,
  },
  unknown: {
    says: 'Die Datei ist keine Zertifikatsdatei (PKCS#12).',
    fix: LINK_PKCS12,
  },
});
