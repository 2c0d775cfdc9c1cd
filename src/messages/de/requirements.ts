/** German: the lines of the set-up check. */
import type {Language} from '../language';
import {NAMES, PATHS} from './words';
import {settingLabels} from './setting-labels';

const BEFORE = 'Noch nicht geprüft: Etwas weiter oben fehlt.';
const RESPONDS = 'Die API antwortet.';

export const requirements: Language['requirements'] = {
  'scopes-granted': {
    label: 'Berechtigungen des Skripts',
    met: () =>
      'Sie haben dem Skript alle Berechtigungen gegeben, die es benötigt.',
    unmet: () =>
      'Sie haben dem Skript nicht alle Berechtigungen gegeben, die es benötigt.',
    unknown: BEFORE,
    todo: url =>
      `Öffnen Sie ${url || 'den Berechtigungsdialog des Skripts'} und erlauben Sie jede Berechtigung in der Liste.`,
  },
  version: {
    label: 'Version',
    met: version => `S/MIME Rollout ${version} ist installiert.`,
    unknown: BEFORE,
  },
  'sheets-ready': {
    label: 'Tabellenblätter',
    met: (_about, {sheets}) =>
      `Das Tabellenblatt „${sheets.rollout}“ ist eingerichtet. „${sheets.inventory}“ und „${sheets.log}“ werden erstellt, wenn sie benötigt werden.`,
    unmet: ({sheets}) => `Es gibt noch kein Tabellenblatt „${sheets.rollout}“.`,
    unknown: BEFORE,
    todo: (_about, {setUp}) => `Wählen Sie S/MIME > „${setUp}“.`,
  },
  'drive-api': {
    label: 'Google Drive API',
    met: () =>
      'Die API antwortet: Zertifikatsdateien können aus Drive gelesen werden.',
    unknown: BEFORE,
  },
  'refresh-happens': {
    label: 'Zeitplan',
    met: owner => `Der Zeitplan wird als ${owner} ausgeführt.`,
    unknown: BEFORE,
  },
  'key-stored': {
    label: 'Privater Schlüssel',
    met: () =>
      'Für Sie ist ein privater Schlüssel des Dienstkontos gespeichert.',
    unmet: () =>
      'Für Sie ist kein privater Schlüssel des Dienstkontos gespeichert.',
    unknown: BEFORE,
    todo: () =>
      'Öffnen Sie die Einstellungen und speichern Sie den JSON-Schlüssel des Dienstkontos, oder wählen Sie die Delegierung ohne Schlüssel. Der Schlüssel wird nur für Sie gespeichert, daher speichert ihn jeder Operator für sich.',
  },
  'iam-api': {
    label: 'IAM Service Account Credentials API',
    met: () => RESPONDS,
    unknown: BEFORE,
  },
  'service-account': {
    label: 'Dienstkonto',
    met: account => `${account} ist vorhanden.`,
    unknown: BEFORE,
  },
  'may-sign': {
    label: 'Recht, als Dienstkonto zu signieren',
    met: (account, _sheet, scope) =>
      scope
        ? `${account} signiert für Sie. Das Skript verwendet dafür den OAuth-Bereich ${scope}.`
        : `${account} signiert für Sie.`,
    unknown: BEFORE,
  },
  'delegation-basic': {
    label: 'Delegierung für primäre E-Mail-Adressen',
    met: () => 'Das Dienstkonto darf für Nutzer handeln.',
    unknown: BEFORE,
  },
  'delegation-sharing': {
    label: 'Delegierung für andere „Senden als“-Adressen',
    met: () =>
      'Das Dienstkonto darf auch für andere „Senden als“-Adressen handeln.',
    unknown: BEFORE,
  },
  'gmail-api': {label: 'Gmail API', met: () => RESPONDS, unknown: BEFORE},
  mailbox: {
    label: 'Zugriff auf ein Postfach',
    met: user => `Das Postfach von ${user} ist erreichbar.`,
    unknown: BEFORE,
  },
  smime: {
    label: 'Gehostetes S/MIME für dieses Postfach',
    met: user => `${user} kann S/MIME-Zertifikate haben.`,
    unknown: BEFORE,
  },
  'directory-users': {
    label: 'Delegierung zum Lesen der Nutzer Ihrer Organisation',
    met: user => `Die Nutzer können im Namen von ${user} gelesen werden.`,
    unknown: BEFORE,
  },
  secrets: {
    label: 'Secret Manager',
    met: name => `Das Secret ${name} kann gelesen werden.`,
    unknown:
      'Nicht geprüft: Keine Zeile verwendet ein Secret, das die Einstellungen erlauben.',
  },
  'consent-client': {
    label: 'OAuth-Client für die Einwilligung',
    met: () => 'Google akzeptiert die Client-ID und ihren Clientschlüssel.',
    unmet: () => 'Es ist kein Clientschlüssel des OAuth-Clients gespeichert.',
    unknown: BEFORE,
    todo: () =>
      `Speichern Sie den Clientschlüssel in der Seitenleiste unter „${NAMES.consent}“.`,
  },
  'consent-web-app': {
    label: 'Web-App für die Einwilligung',
    met: address => `Nutzer öffnen ihre Einladungen unter ${address}.`,
    unmet: () => 'Die Adresse der Web-App ist nicht festgelegt.',
    unknown:
      'Apps Script meldet die Adresse der Web-App nicht. Öffnen Sie selbst eine Einladung, um zu sehen, ob sie funktioniert.',
    todo: () =>
      `Wählen Sie Erweiterungen > Apps Script > Bereitstellen > Neue Bereitstellung > Web-App. Geben Sie ihre Adresse in der Seitenleiste unter „${NAMES.consent}“ ein und fügen Sie sie zu den Weiterleitungs-URIs des OAuth-Clients hinzu.`,
  },
  'consent-user': {
    label: 'Zugriff auf ein Postfach durch Einwilligung',
    met: user => `Das Postfach von ${user} ist durch Einwilligung erreichbar.`,
    unknown: `Nicht geprüft: Noch niemand hat eingewilligt. Laden Sie zuerst den Testnutzer ein (siehe „${NAMES.settings}“).`,
  },
  'end-user-access': {
    label: 'S/MIME API-Zugriff für Endnutzer',
    met: user =>
      `Die Zertifikate von ${user} lassen sich durch Einwilligung verwalten.`,
    unknown:
      'Nicht geprüft: Niemand hat eingewilligt, oder das Postfach ist nicht erreichbar.',
  },
  'cse-key-pairs': {
    label: 'Clientseitige Verschlüsselung für ein Postfach',
    met: user => `Die Schlüsselpaare von ${user} können gelesen werden.`,
    unknown: BEFORE,
  },
  'key-service': {
    label: 'Schlüsseldienst',
    met: address => `${address} antwortet und bietet, was Gmail benötigt.`,
    unknown: 'Nicht geprüft: Es ist noch kein Schlüsseldienst festgelegt.',
  },
  'ca-server': {
    label: 'CA-Server',
    met: address => `${address} antwortet mit dem Zertifikat seiner CA.`,
    unknown: BEFORE,
  },
  'ca-key': {
    label: 'Schlüssel für den CA-Server',
    met: () =>
      'Ein Schlüssel kann gelesen werden. Ob er stimmt, zeigt die erste Anfrage.',
    unknown: BEFORE,
  },
  'ca-key-secret': {
    label: 'Secret für Schlüssel, die im Skript erzeugt werden',
    met: name =>
      `Das Secret ${name} kann gelesen werden und ist lang genug, um Schlüssel zu verschlüsseln.`,
    unmet: () => 'Die Einstellungen erlauben nicht, dieses Secret zu lesen.',
    unknown: BEFORE,
    todo: name =>
      `Geben Sie in den Einstellungen unter „${settingLabels.settings.secretPrefix}“ das Projekt oder das Secret ein. Das Secret ist ${name}.`,
  },
  'ca-api': {
    label: 'Certificate Authority API',
    met: () => RESPONDS,
    unknown: BEFORE,
  },
  'ca-pool': {
    label: 'CA-Pool',
    met: pool => `${pool} kann gelesen werden.`,
    unknown: BEFORE,
  },
  'ca-requests': {
    label: 'Anfragen an den CA-Pool',
    met: keyType =>
      `Der Pool akzeptiert Zertifikatsanfragen mit Schlüsseln des Typs ${keyType} für die Gültigkeitsdauer in den Einstellungen.`,
    unknown: BEFORE,
  },
  'ca-permission': {
    label: 'Recht, Zertifikate anzufordern',
    met: user => `${user} darf beim Pool Zertifikate anfordern.`,
    unknown: BEFORE,
  },
  'ca-content': {
    label: 'Inhalt der Zertifikate',
    met: user =>
      `Laut einem Probelauf für ${user} enthalten Zertifikate die E-Mail-Adresse und den Zweck E-Mail-Schutz.`,
    unknown:
      'Nicht geprüft: Google CA Service meldet nicht, was ein Zertifikat enthalten würde, oder etwas weiter oben fehlt.',
  },
  'ca-root': {
    label: 'Kette der CA',
    met: root =>
      `Der Root steht in den Einstellungen als einer, dem Gmail vertraut: ${root}.`,
    unmet: () =>
      'Der Root des CA-Pools steht in den Einstellungen nicht als einer, dem Gmail vertraut.',
    unknown: BEFORE,
    todo: root =>
      `Öffnen Sie in der Admin-Konsole ${PATHS.smime} und fügen Sie das Root-Zertifikat hinzu (die Cloud Console bietet es auf der Seite der CA an). Fügen Sie dann seinen SHA-256-Fingerabdruck unter „${NAMES.settings}“ > „${settingLabels.settings.roots}“ hinzu: ${root}`,
  },
  'directory-members': {
    label: 'Delegierung zum Lesen der Mitglieder von Gruppen',
    met: user =>
      `Die Mitglieder von Gruppen können im Namen von ${user} gelesen werden.`,
    unknown: BEFORE,
  },
};
