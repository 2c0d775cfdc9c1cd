import {REMEDIES} from '../../commands';
import type {SidebarPart, SidebarSentences} from '../../sidebar';
import {causes} from '../causes';
import {remediesIn} from './remedies';

const TRY = 'Probieren Sie ein Passwort aus:';
const KEYCHAIN =
  'Wählen Sie in der Schlüsselbundverwaltung das Zertifikat zusammen mit den Zertifikaten seiner CAs aus, dann Ablage > Objekte exportieren, und sichern Sie sie als .p12.';

/** The ways to do it by hand, by system. */
const commands: SidebarSentences['commands'] = {
  chain: {
    windows: {
      says: 'Exportieren Sie noch einmal, mit der Kette:',
      run: REMEDIES.chain.windows,
    },
    macos: {says: KEYCHAIN, run: REMEDIES.chain.macos},
    openssl: {
      says: 'Fügen Sie die Zertifikate der CA hinzu, als PEM in chain.pem:',
      run: REMEDIES.chain.openssl,
    },
  },
  export: {
    windows: {
      says: 'Exportieren Sie mit dem privaten Schlüssel und der Kette:',
      run: REMEDIES.export.windows,
    },
    macos: {says: KEYCHAIN, run: REMEDIES.export.macos},
    openssl: {
      says: 'Fassen Sie Schlüssel, Zertifikat und Kette in einer Datei zusammen:',
      run: REMEDIES.export.openssl,
    },
  },
  open: {
    windows: {says: TRY, run: REMEDIES.open.windows},
    macos: {says: TRY, run: REMEDIES.open.macos},
    openssl: {says: TRY, run: REMEDIES.open.openssl},
  },
  repack: {
    windows: {
      says: 'Importieren Sie die Datei und exportieren Sie sie dann noch einmal:',
      run: REMEDIES.repack.windows,
    },
    macos: {
      says: 'Importieren Sie die Datei in die Schlüsselbundverwaltung, wählen Sie dann Ablage > Objekte exportieren und sichern Sie sie als .p12.',
      run: REMEDIES.repack.macos,
    },
    openssl: {
      says: 'Exportieren Sie mit üblichem Schutz:',
      run: REMEDIES.repack.openssl,
    },
  },
};

/** Rows that need attention: their causes, and what to do about each. */
export const problems: SidebarPart<
  'causes' | 'remedies' | 'commands' | 'problems'
> = ({number, plural, date, pick, sheet}) => {
  const rows = (count: number) =>
    plural(count, {one: '# Zeile', other: '# Zeilen'});
  return {
    causes,
    remedies: remediesIn(sheet),
    commands,
    problems: {
      title: (count: number) =>
        plural(count, {
          one: '# Zeile mit Handlungsbedarf',
          other: '# Zeilen mit Handlungsbedarf',
        }),
      rows,
      /** Follows the number, for screen readers. */
      rowsOnly: (count: number) => pick(count, {one: 'Zeile', other: 'Zeilen'}),
      more: (count: number, inRows: number) =>
        `${plural(count, {one: '# weiteren Grund anzeigen', other: '# weitere Gründe anzeigen'})} (${rows(inRows)})`,
      save: 'Alle als CSV speichern',
      saveRows: 'Als CSV speichern',
      saved: (name: string) => `${name} wurde heruntergeladen.`,
      whatToDo: 'Was zu tun ist',
      byHand: 'Befehle',
      systems: {windows: 'Windows', macos: 'macOS', openssl: 'OpenSSL'},
      system: 'Ihr System',
      command: 'Befehl',
      keepSecret:
        'Löschen Sie danach Dateien, die Sie nicht benötigen: Sie enthalten private Schlüssel.',
      again: {
        check: (count: number) =>
          plural(count, {
            one: 'Diese Zeile noch einmal prüfen',
            other: 'Diese # Zeilen noch einmal prüfen',
          }),
        upload: (count: number) =>
          plural(count, {
            one: 'Diese Zeile noch einmal hochladen',
            other: 'Diese # Zeilen noch einmal hochladen',
          }),
        refresh: (count: number) =>
          plural(count, {
            one: 'Status dieser Zeile abrufen',
            other: 'Status dieser # Zeilen abrufen',
          }),
      },
      occupied: 'Eine Ausführung läuft. Warten Sie, bis sie fertig ist.',
      none: 'Bei keiner Zeile besteht aus diesem Grund noch Handlungsbedarf.',
      line: (row: number, expires: number | null) =>
        expires === null
          ? `Zeile ${number(row)}`
          : `Zeile ${number(row)} · läuft am ${date(expires)} ab`,
      moreRows: (count: number) => `${number(count)} weitere anzeigen`,
      filter: 'Im Tabellenblatt nur diese anzeigen',
      filtered:
        'Das Tabellenblatt zeigt jetzt nur diese Zeilen, und zwar allen, die es geöffnet haben.',
      showAll: 'Alle Zeilen anzeigen',
      otherFilter: 'Das Tabellenblatt hat bereits einen Filter.',
      otherFilterHint:
        'Wenn Sie ihn ersetzen, sehen alle, die das Tabellenblatt geöffnet haben, die Änderung.',
      replaceFilter: 'Filter ersetzen',
      relaxTitle: 'Für Sie kein Problem?',
      relaxHint:
        'Diese Zeilen werden dann mit einer Warnung hochgeladen. Gmail kann sie trotzdem ablehnen. In den Einstellungen können Sie das ändern.',
      relax: 'Ab jetzt als Warnung behandeln',
      relaxed: 'Jetzt eine Warnung',
      relaxedHint:
        'Prüfen Sie die Zeilen noch einmal, um zu sehen, welche jetzt bereit sind.',
      undo: 'Rückgängig machen',
      undone: 'Wieder ein Problem',
      openSettings: 'Einstellungen öffnen',
    },
  };
};
