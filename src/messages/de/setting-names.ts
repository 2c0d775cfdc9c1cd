/** German: the label of each setting, as sidebar, Log, mails, and sentences use it. */
import {settingNamesOf, type SettingLabels} from '../setting-names';
import {NAMES} from './words';

export const settingLabels: SettingLabels = {
  settings: {
    access: 'Zugriff auf Postfächer',
    serviceAccount: 'E-Mail-Adresse des Dienstkontos',
    clientId: 'Client-ID',
    operators: 'Operatoren',
    testUser: 'Testnutzer',
    makeDefault: 'Hochgeladenes Zertifikat als Standard festlegen',
    emptyPassword: 'Zelle „Passwort“ nach erfolgreichem Hochladen leeren',
    repairsFiles: 'Zertifikatsdateien ergänzen und reparieren',
    secretPrefix: 'Secrets, die gelesen werden dürfen',
    language: 'Sprache der Tabelle',
    width: 'Gleichzeitige Postfächer',
    asWarning: 'Gelockerte Regeln',
    roots: 'Roots, denen Gmail vertraut',
    privateKey: 'Privater Schlüssel',
  },
  schedule: {
    every: 'Status abrufen',
    hour: 'Uhrzeit',
    renew: 'Erneuern, was fällig ist',
    everyUser: 'Alle Nutzer der Domain lesen',
    readsAll: 'Jedes Mal alle Postfächer lesen',
    renewalDays: 'So viele Tage vorher erneuern',
    tiers: 'So viele Tage vorher melden',
    watchedFolder: 'Überwachter Ordner',
    watchedSecret: 'Secret mit ihrem Passwort',
    recipients: 'E-Mail an',
    chatWebhook: 'Google Chat-Webhook',
  },
  keyService: {
    address: 'Adresse',
    assigned: 'Schlüsseldienste von Einheiten und Gruppen',
    wraps: 'S/MIME Rollout private Schlüssel verpacken lassen',
    template: 'Inhalt der Anfrage',
    keyFormat: 'Schlüsselformat',
    answerField: 'Antwortfeld',
    perimeterId: 'Perimeter-ID',
  },
  request: {
    keyType: 'Schlüsseltyp',
    subject: 'Inhaber',
    furtherAddresses: 'Auch für die anderen Adressen des Nutzers',
    columns: 'Spalten der CSV-Datei',
  },
  authority: {
    kind: 'Zertifikate werden ausgestellt von',
    pool: 'CA-Pool',
    template: 'Zertifikatsvorlage',
    lifetimeDays: 'Gültigkeitsdauer in Tagen',
    scriptKeys: 'Beim Erneuern Nachfolger anfordern',
    keySecret: 'Secret, das neue Schlüssel verschlüsselt',
    server: 'Adresse des Servers',
    profile: 'Profil',
    secret: 'Secret mit dem Schlüssel',
    key: 'Schlüssel',
  },
  consent: {
    clientId: 'Client-ID',
    secret: 'Clientschlüssel',
    webApp: 'Adresse der Web-App',
  },
  userKit: {
    firstDay: 'Erster Tag',
    contact: 'Kontakt für Nutzer',
    language: 'Sprache der Texte',
    subject: 'Betreff',
    text: 'Text',
    card: 'Fragen und Antworten',
  },
};

export const settingNames = settingNamesOf(
  settingLabels,
  {
    schedule: NAMES.schedule,
    keyService: NAMES.keyService,
    request: NAMES.request,
    authority: NAMES.authority,
    consent: NAMES.consent,
    userKit: NAMES.userKit,
  },
  (page, label) => `${page} > ${label}`,
);
