import type {Cause} from '../../../core/report/causes';
import type {SheetWords} from '../../sheet-words';
import type {SidebarSentences} from '../../sidebar';
import {actionNames as A} from '../action-names';
import {NAMES, PATHS} from '../words';

type Remedy = SidebarSentences['remedies'][Cause];

const ASK_CA =
  'Fordern Sie bei Ihrer CA ein neues Zertifikat an, das die Regeln von Gmail einhält.';
const NEW_EXPORT =
  'Exportieren Sie jede Datei noch einmal mit allen Zertifikaten im Zertifizierungspfad.';
const WHOLE_CHAIN = 'Mit der ganzen Kette exportieren';

/** The file's own chain, or a new export, is what most causes need. */
const ca = (what: string): Remedy => ({
  fix: 'An die CA wenden',
  what,
  steps: [
    'Senden Sie Ihrer CA die Meldung einer dieser Zeilen.',
    ASK_CA,
    'Legen Sie die neuen Dateien in Drive ab und tragen Sie ihre Links in die Zeilen ein.',
  ],
});

/** What to do about each cause. */
export const remediesIn = ({
  columns,
}: SheetWords): Readonly<Record<Cause, Remedy>> => {
  const NEW_FILE = `Legen Sie die neue Datei in Drive ab und tragen Sie ihren Link in die Zelle „${columns.file}“ der Zeile ein.`;
  return {
    'intermediate-missing': {
      fix: WHOLE_CHAIN,
      what: 'In den Dateien fehlt das Zertifikat zwischen dem Nutzerzertifikat und dem Root. Gmail lehnt sie ohne es ab.',
      steps: [
        'Besorgen Sie das Zwischenzertifikat von Ihrer CA. Die Meldung nennt es.',
        NEW_EXPORT,
        NEW_FILE,
      ],
      commands: 'chain',
    },
    'chain-incomplete': {
      fix: WHOLE_CHAIN,
      what: 'Die Kette in den Dateien endet vor dem Root.',
      steps: [
        'Besorgen Sie die Zertifikate der CAs, die die Meldung nennt.',
        NEW_EXPORT,
        NEW_FILE,
      ],
      commands: 'chain',
    },
    'not-a-certificate-file': {
      fix: '.p12- oder .pfx-Datei wählen',
      what: 'Die verlinkten Dateien sind keine PKCS#12-Dateien mit einem Zertifikat und seinem privaten Schlüssel.',
      steps: [
        'Exportieren Sie das Zertifikat mit seinem privaten Schlüssel als .p12 oder .pfx.',
        NEW_FILE,
      ],
      commands: 'export',
    },
    password: {
      fix: 'Passwort noch einmal eingeben',
      what: 'Das Passwort in den Zeilen öffnet die Dateien nicht.',
      steps: [
        'Fragen Sie die Person nach dem Passwort, die die Datei exportiert hat. Achten Sie auf Großbuchstaben und Leerzeichen.',
        `Geben Sie es in die Zelle „${columns.password}“ der Zeile ein.`,
      ],
      commands: 'open',
    },
    'file-not-found': {
      fix: 'Datei freigeben oder Link korrigieren',
      what: 'Drive hat zu dem Link keine Datei, oder Sie haben keinen Zugriff darauf.',
      steps: [
        'Öffnen Sie den Link einer Zeile in Ihrem Browser.',
        `Wenn dort keine Datei ist, tragen Sie unter „${columns.file}“ den richtigen Link ein.`,
        'Wenn er sich nur für andere öffnet, bitten Sie sie, die Datei für Sie freizugeben.',
      ],
    },
    'file-link': {
      fix: 'Link zur Datei eintragen',
      what: `Die Zelle „${columns.file}“ ist leer oder enthält etwas anderes als einen Link zu einer Datei in Drive.`,
      steps: [
        `Wählen Sie in Drive die Datei aus, dann ${PATHS.copyLink}.`,
        `Tragen Sie den Link in „${columns.file}“ der Zeile ein, oder importieren Sie einen Ordner, dessen Dateien den Zeilen automatisch zugeordnet werden.`,
      ],
    },
    download: {
      fix: 'Herunterladen der Datei erlauben',
      what: 'Drive zeigt die Dateien, lässt Sie sie aber nicht herunterladen.',
      steps: [
        'Bitten Sie den Eigentümer, Betrachtern das Herunterladen zu erlauben (Freigeben > Einstellungen) oder Sie zum Mitbearbeiter zu machen.',
        'Wenn Drive die Datei als schädlich kennzeichnet, laden Sie sie von einem sauberen Computer noch einmal in Drive hoch.',
      ],
    },
    'private-key': {
      fix: 'Mit dem privaten Schlüssel exportieren',
      what: 'In den Dateien fehlt der private Schlüssel, oder er gehört nicht zum Zertifikat.',
      steps: [
        'Exportieren Sie das Zertifikat mit seinem privaten Schlüssel, auf dem Computer, auf dem es angefordert wurde.',
        NEW_FILE,
      ],
      commands: 'export',
    },
    'protection-unknown': {
      fix: 'In einem üblichen Format exportieren',
      what: 'Die Dateien sind so geschützt, dass S/MIME Rollout sie nicht lesen kann.',
      steps: [
        'Exportieren Sie jede Datei noch einmal mit AES-256 oder Triple DES und einem Passwort.',
        NEW_FILE,
      ],
      commands: 'repack',
    },
    'expensive-to-open': {
      fix: 'In der Seitenleiste öffnen oder neu exportieren',
      what: 'Der Passwortschutz der Dateien braucht mehr Zeit, als ein Skript hat.',
      steps: [
        'Lassen Sie die Seitenleiste während der Ausführung geöffnet: Dann öffnet Ihr Browser die Dateien.',
        'Exportieren Sie andernfalls jede Datei noch einmal mit weniger Durchläufen.',
      ],
      commands: 'repack',
    },
    'address-in-row': {
      fix: 'Nutzer oder Alias korrigieren',
      what: `In der Zelle „${columns.user}“ oder „${columns.alias}“ steht etwas anderes als eine E-Mail-Adresse.`,
      steps: [
        `Geben Sie die Adresse in „${columns.user}“ oder „${columns.alias}“ der Zeile ein.`,
      ],
    },
    'cell-in-row': {
      fix: 'Die Zelle korrigieren, die die Meldung nennt',
      what: `Der Inhalt der Zelle „${columns.renewalDays}“ oder „${columns.access}“ wurde nicht erkannt.`,
      steps: [
        'Korrigieren Sie die Zelle, die die Meldung nennt, oder leeren Sie sie.',
      ],
    },
    'row-twice': {
      fix: 'Eine der Zeilen löschen',
      what: 'Zwei Zeilen sind für dieselbe Adresse. Gmail verwendet ein Zertifikat für eine Adresse.',
      steps: [
        'Vergleichen Sie beide Zeilen. Die Meldung nennt die andere.',
        'Löschen Sie die mit der älteren Datei.',
      ],
    },
    secret: {
      fix: 'Secret prüfen',
      what: `Ein Secret in Google Cloud, dessen Name in der Zelle „${columns.password}“ oder in den Einstellungen steht, kann nicht gelesen werden.`,
      steps: [
        `Vergleichen Sie den Namen in „${columns.password}“ oder in den Einstellungen mit dem Secret in Secret Manager.`,
        'Weisen Sie dem Operator die Rolle Secret Manager Secret Accessor zu.',
        'Prüfen Sie in den Einstellungen, welche Secrets erlaubt sind.',
      ],
    },
    alias: {
      fix: 'Alias in Gmail hinzufügen oder bestätigen',
      what: 'Die Nutzer haben keine solche Adresse zum Senden oder haben sie nicht bestätigt.',
      steps: [
        `Prüfen Sie die Zelle „${columns.alias}“ auf Tippfehler. Die Meldung nennt die ähnlichste Adresse.`,
        `Andernfalls fügt der Nutzer die Adresse in Gmail hinzu: Einstellungen > ${PATHS.sendAs}.`,
      ],
    },
    'smime-off': {
      fix: 'Gehostetes S/MIME aktivieren',
      what: 'Gehostetes S/MIME ist für diese Nutzer nicht aktiviert oder in ihrer Version nicht enthalten.',
      steps: [
        `Öffnen Sie in der Admin-Konsole ${PATHS.smime}.`,
        'Aktivieren Sie es für die Organisationseinheit der Nutzer. Das kann bis zu 24 Stunden dauern.',
      ],
    },
    'root-not-trusted': {
      fix: 'Root in der Admin-Konsole hinzufügen',
      what: 'Gmail vertraut dem Root dieser Zertifikate nicht.',
      steps: [
        `Öffnen Sie in der Admin-Konsole ${PATHS.smime}.`,
        'Fügen Sie dort den Root und seine Zwischenzertifikate hinzu. Das kann Stunden dauern.',
      ],
    },
    'no-mailbox': {
      fix: 'Nutzer korrigieren oder Zeile löschen',
      what: 'Diese Nutzer haben kein Postfach in Ihrer Organisation.',
      steps: [
        `Prüfen Sie „${columns.user}“ auf Tippfehler. Dort steht die primäre E-Mail-Adresse, kein Alias und keine Gruppe.`,
        'Löschen Sie die Zeile, wenn der Nutzer ausgeschieden ist.',
      ],
    },
    access: {
      fix: 'Zugriff in den Einstellungen prüfen',
      what: 'S/MIME Rollout hat keinen Zugriff auf diese Postfächer.',
      steps: [
        `Öffnen Sie „${NAMES.settings}“ > „Prüfung der Einrichtung“ und tun Sie, was dort steht.`,
        `Zeilen mit „consent“ unter „${columns.access}“ benötigen die Einwilligung des Nutzers: Laden Sie die Nutzer ein.`,
      ],
    },
    'google-busy': {
      fix: 'Später noch einmal ausführen',
      what: 'Google war ausgelastet oder nicht verfügbar, oder ein Tageslimit war erreicht. Mit den Zeilen ist alles in Ordnung.',
      steps: ['Warten Sie einige Minuten, nach einem Tageslimit bis morgen.'],
    },
    'not-default': {
      fix: 'Gültigen Standard festlegen',
      what: 'Gmail hat für diese Adressen kein gültiges Standardzertifikat.',
      steps: [
        `Führen Sie „${A.setDefault}“ für diese Zeilen aus, oder „${A.renew}“, wenn das Zertifikat abgelaufen ist.`,
      ],
    },
    'certificate-gone': {
      fix: 'Dateien noch einmal hochladen',
      what: 'Gmail hat die Zertifikate der Zeilen nicht mehr.',
      steps: [
        `Führen Sie „${A.upload}“ für diese Zeilen aus, wenn die Nutzer sie noch benötigen.`,
      ],
    },
    refused: {
      fix: 'Lesen, was Google meldet',
      what: 'Google hat ohne Grund oder mit einem ungewöhnlichen abgelehnt.',
      steps: [
        'Lesen Sie die Meldung und den wahrscheinlichen Grund darin.',
        'Vergleichen Sie mit einer Zeile, die funktioniert: gleicher Aussteller, gleiche Art von Schlüssel, gleiche Kette?',
        'Prüfen Sie, ob Ihr eigener Root und sein Zwischenzertifikat in der Admin-Konsole stehen.',
      ],
    },
    revoked: {
      fix: 'Zertifikat ersetzen',
      what: 'Die CA hat die Zertifikate widerrufen, die Gmail verwendet.',
      steps: [
        'Fordern Sie bei Ihrer CA neue Zertifikate an. Versehentlich widerrufene lassen sich nicht wiederherstellen.',
        NEW_FILE,
      ],
    },
    expired: {
      fix: 'Zertifikat erneuern',
      what: 'Die Zertifikate in den Dateien sind abgelaufen.',
      steps: ['Bestellen Sie bei Ihrer CA neue Zertifikate.', NEW_FILE],
    },
    'not-yet-valid': {
      fix: 'Warten, bis es gültig ist',
      what: 'Die Zertifikate in den Dateien sind noch nicht gültig.',
      steps: [
        'Die Meldung nennt den Tag. Führen Sie die Zeilen dann noch einmal aus.',
      ],
    },
    'dates-invalid': ca(
      'Die Zertifikate enthalten Daten, die nicht stimmen können.',
    ),
    'address-mismatch': {
      fix: 'Die Datei dieses Nutzers verwenden',
      what: 'Die Zertifikate sind für andere Adressen als die Zeilen.',
      steps: [
        `Die Meldung nennt die Adresse im Zertifikat. Vergleichen Sie sie mit „${columns.user}“ und „${columns.alias}“.`,
        'Korrigieren Sie die Adresse oder tragen Sie den Link zur richtigen Datei ein.',
      ],
    },
    'address-missing': ca('Die Zertifikate enthalten keine E-Mail-Adresse.'),
    'no-email-protection': ca(
      'Die Zertifikate dürfen nicht für E-Mail verwendet werden.',
    ),
    'rsa-modulus': ca(
      'Die RSA-Schlüssel haben eine Länge, die Gmail nicht akzeptiert.',
    ),
    'key-unsuitable': ca(
      'Gmail akzeptiert nur RSA-Schlüssel und Schlüssel auf elliptischen Kurven.',
    ),
    'self-signed': {
      fix: 'Zertifikat einer CA verwenden',
      what: 'Die Zertifikate sind selbst signiert. Gmail benötigt eine CA und ein Zwischenzertifikat.',
      steps: [
        'Bestellen Sie Zertifikate einer CA, der Gmail vertraut.',
        NEW_FILE,
      ],
    },
    'issued-by-root': ca(
      'Diese Zertifikate wurden direkt von einem Root ausgestellt. Gmail benötigt dazwischen ein Zwischenzertifikat.',
    ),
    'ca-certificate': {
      fix: 'Zertifikat des Nutzers verwenden',
      what: 'Die Dateien enthalten das Zertifikat einer CA statt des Nutzerzertifikats.',
      steps: [
        'Exportieren Sie das eigene Zertifikat des Nutzers mit seinem privaten Schlüssel.',
        NEW_FILE,
      ],
      commands: 'export',
    },
    'several-keys': {
      fix: 'Ein Zertifikat pro Datei exportieren',
      what: 'Die Dateien enthalten mehrere private Schlüssel, und Gmail wählt vielleicht den falschen.',
      steps: [
        'Exportieren Sie jedes Zertifikat in eine eigene Datei.',
        NEW_FILE,
      ],
      commands: 'export',
    },
    'password-other-reading': {
      fix: 'Einfaches Passwort wählen',
      what: 'Das Passwort enthält Zeichen, die Gmail vielleicht anders liest.',
      steps: [
        'Exportieren Sie jede Datei noch einmal mit einem Passwort aus einfachen Buchstaben, Ziffern und Zeichen.',
        `Geben Sie es in „${columns.password}“ der Zeile ein.`,
      ],
      commands: 'repack',
    },
    'extensions-contradict': ca('Die Zertifikate widersprechen sich.'),
    'signature-invalid': ca('Die Signatur der CA passt nicht zum Zertifikat.'),
    'issuer-expired': ca('Ein CA-Zertifikat in der Kette ist abgelaufen.'),
    'issuer-not-yet-valid': ca(
      'Ein CA-Zertifikat in der Kette ist noch nicht gültig.',
    ),
    'issuer-signature': ca(
      'Ein CA-Zertifikat in der Kette ist auf eine Art signiert, die Gmail nicht akzeptiert.',
    ),
    'issuer-key': ca(
      'Ein CA-Zertifikat in der Kette hat einen Schlüssel, den Gmail nicht akzeptiert.',
    ),
    'issuer-form': ca(
      'Ein CA-Zertifikat in der Kette hat eine ungewöhnliche Form.',
    ),
    'issuer-not-ca': ca(
      'Ein Zertifikat in der Kette darf keine anderen ausstellen.',
    ),
    'issuer-cannot-sign': ca(
      'Eine CA in der Kette darf keine Zertifikate signieren.',
    ),
    'issuer-path-length': ca(
      'Die Kette ist länger, als eine ihrer CAs erlaubt.',
    ),
    'issuer-name-differs': ca(
      'Der Name des Ausstellers unterscheidet sich vom Namen in dessen eigenem Zertifikat.',
    ),
    'issuer-no-crl': ca('Ein CA-Zertifikat in der Kette hat keine Sperrliste.'),
    'issuer-no-usage': ca(
      'Ein CA-Zertifikat in der Kette sagt nicht, wofür es ausstellt.',
    ),
    'issuer-no-email-protection': ca(
      'Eine CA in der Kette darf keine Zertifikate für E-Mail ausstellen.',
    ),
    other: {
      fix: 'Meldung jeder Zeile lesen',
      what: 'Jede dieser Zeilen hat einen anderen Grund.',
      steps: ['Öffnen Sie jede Zeile und tun Sie, was ihre Meldung sagt.'],
    },
  };
};
