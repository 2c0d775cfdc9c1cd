import type {SidebarPart} from '../../sidebar';
import {list} from '../format';

/** The checklist of the first run. */
export const firstRun: SidebarPart<'delegation' | 'firstRun'> = ({
  plural,
  number,
  pick,
}) => {
  const rows = (count: number) =>
    plural(count, {one: '# Zeile', other: '# Zeilen'});
  return {
    /** The entry in the Admin console, wherever it is missing. */
    delegation: {
      open: 'Admin-Konsole öffnen',
      how: 'Wählen Sie dort „Neu hinzufügen“, fügen Sie beides ein und wählen Sie „Autorisieren“. Wenn die Client-ID schon aufgeführt ist, bearbeiten Sie diesen Eintrag und ersetzen Sie seine Bereiche.',
      copyAll: 'Alles kopieren',
      copyAllHint:
        'Sind Sie kein Super Admin? Senden Sie ihm, was Sie kopiert haben.',
      /** For a person who cannot see this page. */
      message: (entry: string, address: string) =>
        `Bitte fügen Sie diesen Eintrag in der Admin-Konsole zur domainweiten Delegierung hinzu:\n${address}\n\n${entry}\n\nWenn die Client-ID schon aufgeführt ist, bearbeiten Sie diesen Eintrag und ersetzen Sie seine Bereiche durch diese.`,
    },

    firstRun: {
      title: 'S/MIME Rollout einrichten',
      done: (done: number, all: number) =>
        `${number(done)} von ${number(all)} Schritten fertig`,
      minutes: (minutes: number) =>
        plural(minutes, {
          one: 'noch etwa # Minute',
          other: 'noch etwa # Minuten',
        }),
      problems: (count: number) =>
        plural(count, {one: '# Problem', other: '# Probleme'}),
      hide: 'Checkliste ausblenden',
      line: (done: number, all: number) =>
        `Einrichtung: ${number(done)} von ${number(all)} Schritten fertig`,
      collapsed: (to: number) => `Schritte 1–${number(to)}`,
      step: (step: number, state: string) =>
        `Schritt ${number(step)}, ${state}: `,
      states: {
        done: 'Fertig',
        now: 'Jetzt',
        todo: 'Offen',
        blocked: 'Noch nicht',
        problem: 'Problem',
      },
      after: (steps: readonly number[]) =>
        pick(steps.length, {
          one: `Möglich nach Schritt ${steps.map(number).join('')}.`,
          other: `Möglich nach den Schritten ${list(steps.map(number))}.`,
        }),
      change: 'Ändern',
      names: {
        sheets: 'Tabellenblätter erstellen',
        access: 'Zugriff auf Postfächer wählen',
        delegation: 'Delegierung erlauben',
        mailbox: 'Ein Postfach testen',
        rows: 'Erste Zeilen hinzufügen',
        check: 'Zertifikatsdateien prüfen',
        pilot: 'Pilot mit 1–3 Zeilen hochladen',
        rest: 'Alle übrigen hochladen',
        schedule: 'Zeitplan aktivieren',
      },
      hints: {
        sheets: 'Alle Tabellenblätter sind bereit.',
        access: '',
        delegation: 'Dafür ist ein Super Admin nötig.',
        mailbox: '',
        rows: 'Das können Sie jetzt tun.',
        check: 'Sendet nichts an Gmail.',
        pilot: 'Beginnt klein: Ein Fehler betrifft höchstens drei Postfächer.',
        rest: 'Möglich nach einem Piloten ohne Probleme.',
        schedule:
          'Ruft den Status ab, erneuert und sendet Ihnen eine Übersicht.',
      },
      sheets: {
        says: 'Diese Tabelle ist noch leer. S/MIME Rollout fügt ihr seine Tabellenblätter hinzu.',
        button: 'Tabellenblätter erstellen',
        hint: 'Ihre eigenen Tabellenblätter bleiben, wie sie sind. Sie werden der erste Operator.',
      },
      access: {
        says: 'Wie erreichen Sie die Postfächer?',
        legend: 'Zugriff auf Postfächer',
        choices: {
          keyless: 'Dienstkonto ohne Schlüssel',
          key: 'Dienstkonto mit privatem Schlüssel',
          own: 'Nur eigenes Postfach',
        },
        hints: {
          keyless:
            'Alle Nutzer. Google signiert für das Dienstkonto, es gibt also keinen Schlüssel, der verloren gehen kann.',
          key: 'Alle Nutzer. Jeder Operator speichert die Schlüsseldatei.',
          own: 'Keine Einrichtung. Für einen ersten Versuch mit Ihrem eigenen Zertifikat.',
        },
        recommended: 'Empfohlen',
        account: 'E-Mail-Adresse des Dienstkontos',
        accountLink: 'Dienstkonten öffnen',
        buttons: {
          keyless: 'Ohne Schlüssel verwenden',
          key: 'Privaten Schlüssel verwenden',
          own: 'Nur mein eigenes Postfach verwenden',
        },
        accountMissing: 'Geben Sie die E-Mail-Adresse des Dienstkontos ein.',
        chosen: {
          keyless: 'Ohne Schlüssel; erreicht alle Nutzer.',
          key: 'Privater Schlüssel; erreicht alle Nutzer.',
          own: 'Nur Ihr eigenes Postfach. Zeilen anderer Nutzer bleiben blockiert.',
        },
      },
      delegation: {
        says: 'Ein Super Admin fügt in der Admin-Konsole einen Eintrag hinzu.',
        own: 'Für Ihr eigenes Postfach nicht nötig.',
        works: (user: string) => `Funktioniert für ${user}.`,
        clientId: 'Client-ID',
        noClientId:
          'Google hat die Client-ID noch nicht genannt. Sie steht in den Details des Dienstkontos.',
        scopes: (count: number) =>
          plural(count, {
            one: 'OAuth-Bereich (#)',
            other: 'OAuth-Bereiche (#)',
          }),
        scopesHint:
          'Zeilen mit anderen Aliassen benötigen einen weiteren Bereich; er erscheint hier, sobald es eine solche Zeile gibt.',
        waiting: (user: string) => `Funktioniert für ${user} noch nicht.`,
        waitingHint:
          'Wird alle 20 Sekunden geprüft. Ein neuer Eintrag wirkt meist nach wenigen Minuten; es kann einen Tag dauern.',
        testing: (user: string) => `Der Zugriff auf ${user} wird getestet…`,
      },
      mailbox: {
        says: (user: string) => `Liest die S/MIME-Einstellungen von ${user}.`,
        works: (user: string) => `Das Postfach von ${user} ist erreichbar.`,
        worksOwn: 'Ihr eigenes Postfach ist erreichbar, aber kein anderes.',
        uses: (user: string) => `Verwendet ${user}.`,
        test: 'Dieses Postfach testen',
        again: 'Noch einmal testen',
        changeMailbox: 'Anderes Postfach',
        field: 'Testpostfach',
        fieldHint:
          'Ein Nutzer der Organisationseinheit, für die der Rollout ist. Im Postfach wird nichts geändert.',
        gmailSettings: 'Gmail-Einstellungen öffnen',
        repeated:
          'Wird alle 20 Sekunden noch einmal getestet. Eine Änderung in der Admin-Konsole wirkt nach bis zu 24 Stunden.',
      },
      rows: {
        says: 'Jede Zeile gibt einem Nutzer ein Zertifikat. Der Import zeigt eine Vorschau, bevor er Zeilen hinzufügt.',
        button: 'Zertifikate importieren',
        link: 'Importieren',
        done: (count: number) =>
          plural(count, {
            one: '# Zeile im Tabellenblatt.',
            other: '# Zeilen im Tabellenblatt.',
          }),
        hint: 'Oder tragen Sie einen Nutzer und einen Dateilink in das Tabellenblatt ein.',
      },
      check: {
        says: 'Öffnet jede Datei und vergleicht sie mit dem, was Gmail verlangt. Nichts wird gesendet.',
        button: (count: number) =>
          plural(count, {one: '# Zeile prüfen', other: '# Zeilen prüfen'}),
        link: 'Prüfen',
        done: 'Alle Dateien sind geprüft.',
      },
      pilot: {
        says: 'Beginnen Sie mit wenigen Nutzern, die Ihnen sagen können, ob es funktioniert.',
        button: (count: number) =>
          plural(count, {
            one: '# Zeile hochladen',
            other: '# Zeilen hochladen',
          }),
        done: 'Der Pilot hat funktioniert.',
        noneReady: 'Keine Zeile ist bereit.',
        noneReadyHint:
          'Folgen Sie den Meldungen in den Zeilen und prüfen Sie sie dann noch einmal. Nur bereite Zeilen werden hochgeladen.',
        failed: (failed: number, all: number) =>
          `Nicht erfolgreich: ${number(failed)} von ${rows(all)}.`,
        failedHint:
          'Lesen Sie ihre Meldungen und führen Sie den Piloten dann noch einmal aus.',
        worked: (count: number) =>
          plural(count, {
            one: 'Gmail signiert im Pilotpostfach mit dem neuen Zertifikat.',
            other:
              'Gmail signiert in allen # Pilotpostfächern mit dem neuen Zertifikat.',
          }),
        ask: 'Bitten Sie einen Pilotnutzer, eine signierte E-Mail zu senden, und setzen Sie dann fort.',
        opensAll: (all: number, now: number) =>
          `Alle ${rows(all)} werden freigegeben, wenn ${plural(now, {one: 'diese # Zeile gelingt', other: 'diese # Zeilen gelingen'})}. Schlägt eine fehl, bleiben die übrigen gesperrt, bis ein Hochladen dieser Größe gelingt.`,
        opensTen: (now: number) =>
          plural(now, {
            one: 'Die nächsten 10 Zeilen werden freigegeben, wenn diese Zeile gelingt.',
            other:
              'Die nächsten 10 Zeilen werden freigegeben, wenn diese # Zeilen gelingen.',
          }),
        gates: 'Wie der Rollout freigegeben wird',
        few: '1–3 Zeilen',
        ten: '10 Zeilen',
        all: (count: number) => `Alle ${number(count)}`,
        allRows: 'Alle Zeilen',
        worksState: 'Hat funktioniert',
        now: 'Jetzt',
        closed: 'Gesperrt',
        openAll: 'Trotzdem alle Zeilen freigeben…',
        openAllTitle: (count: number) => `Alle ${rows(count)} freigeben?`,
        openAllSays:
          'Der Pilot hat noch nicht gezeigt, dass das Hochladen funktioniert. Wenn etwas nicht stimmt, betrifft es alle Postfächer auf einmal.',
        openAllConfirm: 'Alle Zeilen freigeben',
      },
      rest: {
        done: 'Jede bereite Zeile ist hochgeladen.',
      },
      schedule: {
        says: 'Ruft jede Nacht den Status ab, erneuert, was fällig ist, und meldet Ihnen per E-Mail, wo Handlungsbedarf besteht.',
        button: 'Zeitplan aktivieren',
        link: 'Aktivieren',
        done: 'Der Zeitplan ist aktiviert.',
      },
    },
  };
};
