import type {SidebarPart} from '../../sidebar';
import {NAMES} from '../words';

/** The frame of every screen: tabs, kinds of notices, what happens when the script doesn’t respond. */
export const frame: SidebarPart<
  'tabs' | 'pages' | 'severity' | 'common' | 'transport'
> = () => ({
  tabs: {
    label: 'Teile von S/MIME Rollout',
    rollout: 'Rollout',
    row: 'Zeile',
    import: 'Import',
    health: NAMES.health,
    // A tab is narrower than the word: it may break where it is hyphenated.
    settings: 'Einstel\u00ADlungen',
  },

  /** The pages over a tab; also the label of *Back* if it leads to such a page. */
  pages: {
    advanced: 'Erweitert',
    consent: NAMES.consent,
    encryption: NAMES.encryption,
    setUpCheck: 'Prüfung der Einrichtung',
    schedule: NAMES.schedule,
    cause: 'Grund',
    userKit: NAMES.userKit,
    authority: NAMES.authority,
  },

  severity: {block: 'Problem', warn: 'Warnung', advice: 'Hinweis'},

  common: {
    cancel: 'Abbrechen',
    close: 'Schließen',
    again: 'Neu laden',
    loading: 'Wird geladen…',
    copy: 'Kopieren',
    copyWhat: (what: string) => `Kopieren: ${what}`,
    copied: 'Kopiert.',
    copiedNow: '✓ Kopiert',
    copyRefused:
      'Der Browser hat das Kopieren nicht erlaubt. Kopieren Sie die Texte oben einzeln.',
    copyByHand: 'Der Text ist ausgewählt. Drücken Sie Strg+C (⌘C auf dem Mac).',
  },

  transport: {
    says: (error: string) =>
      `Das Skript hat nicht geantwortet. ${error || 'Es wurde kein Grund genannt.'}`,
    fix: 'Prüfen Sie, ob Sie online sind, und versuchen Sie es noch einmal. Wenn es wieder geschieht, laden Sie die Tabelle neu und öffnen Sie die Seitenleiste wieder.',
    accounts:
      'Wenn in diesem Browser mehrere Google-Konten angemeldet sind, blockiert Google die Seitenleiste möglicherweise. Öffnen Sie die Tabelle in einem Browserprofil oder einem privaten Fenster, in dem nur dieses Konto angemeldet ist.',
    refused: {
      says: (error: string) =>
        `Google hat die Seitenleiste nicht zum Skript durchgelassen. ${error}`,
      fix: 'Meist sind in diesem Browser mehrere Google-Konten angemeldet. Öffnen Sie die Tabelle in einem Browserprofil oder einem privaten Fenster, in dem nur dieses Konto angemeldet ist. Andernfalls wurde Ihre Berechtigung entzogen, oder Ihre Organisation schränkt das Skript ein. Wählen Sie einen beliebigen Eintrag des Menüs S/MIME: Google fragt dann noch einmal nach der Berechtigung oder zeigt die Einschränkung.',
    },
    unexpected: (error: string) =>
      `In der Seitenleiste ist ein Fehler aufgetreten: ${error}`,
    reload:
      'Schließen Sie die Seitenleiste und öffnen Sie sie wieder über das Menü S/MIME.',
  },
});
