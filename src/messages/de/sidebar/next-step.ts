import type {SidebarPart} from '../../sidebar';
import {actionNames as A} from '../action-names';
import {NAMES} from '../words';

/** The headline, the next step, and the menu of everything else. */
export const nextStep: SidebarPart<'next'> = ({moment, number, plural}) => {
  const check = (count: number) =>
    plural(count, {one: '# Zeile prüfen', other: '# Zeilen prüfen'});
  const upload = (count: number) =>
    plural(count, {one: '# Zeile hochladen', other: '# Zeilen hochladen'});
  return {
    next: {
      title: 'Nächster Schritt',
      import: 'Zertifikate importieren',
      check: (count: number) => (count === 0 ? A.check : check(count)),
      upload: (count: number, isPilot: boolean) =>
        count === 0
          ? A.upload
          : isPilot
            ? upload(count)
            : plural(count, {
                one: '# bereite Zeile hochladen',
                other: '# bereite Zeilen hochladen',
              }),
      fix: (count: number) =>
        count === 0
          ? 'Zeilen korrigieren'
          : plural(count, {
              one: '# Zeile korrigieren',
              other: '# Zeilen korrigieren',
            }),
      wait: 'Sehen, wer noch nicht eingewilligt hat',
      schedule: 'Zeitplan aktivieren',
      scheduleSays:
        'Zertifikate laufen ab. Der Zeitplan ruft jede Nacht den Status ab, erneuert, was fällig ist, und meldet Ihnen per E-Mail, wo Handlungsbedarf besteht.',
      scheduleHint: `Er wird unter Ihrem Konto ausgeführt. Unter „${NAMES.health}“ können Sie ihn ändern.`,
      nothing: 'Es ist nichts zu tun.',
      nothingUntil: (instant: number, timeZone: string) =>
        `Es ist nichts zu tun. Nächster Abruf: etwa ${moment(instant, timeZone)}.`,
      noneHere: `Keine der gewählten Zeilen benötigt dies. Wählen Sie „${NAMES.todo}“.`,
      skipped: (count: number) =>
        plural(count, {
          one: 'Die andere Zeile wird übersprungen, bis sie korrigiert ist.',
          other:
            'Die anderen # Zeilen werden übersprungen, bis sie korrigiert sind.',
        }),
      pilotHint: (count: number) =>
        plural(count, {
          one: 'Zuerst ein Pilot: Wenn diese Zeile gelingt, werden weitere freigegeben.',
          other:
            'Zuerst ein Pilot: Wenn alle # Zeilen gelingen, werden weitere freigegeben.',
        }),
      hints: {
        check: 'Öffnet jede Zertifikatsdatei. Sendet nichts.',
        upload:
          'Speichert die Zertifikate in Gmail. Nichts wird doppelt gespeichert.',
        fix: 'Zu jedem Grund gibt es Schritte.',
        wait: 'Diese Zeilen warten, bis ihre Nutzer einwilligen oder Gmail bereit ist.',
      },

      headline: {
        none: 'Noch keine Zeilen',
        toCheck: (count: number) =>
          plural(count, {
            one: '# Zeile zu prüfen',
            other: '# Zeilen zu prüfen',
          }),
        covered: (covered: number, all: number) =>
          `${number(covered)} von ${plural(all, {one: '# Zeile', other: '# Zeilen'})} abgedeckt`,
        all: (count: number) =>
          plural(count, {
            one: 'Die Zeile ist abgedeckt',
            other: 'Alle # Zeilen abgedeckt',
          }),
      },

      legend: {
        covered: 'Abgedeckt',
        due: 'Läuft bald ab',
        ready: 'Bereit zum Hochladen',
        toCheck: 'Zu prüfen',
        waiting: 'Wartend',
        attention: NAMES.attention,
        gone: 'Entfernt',
      },

      menu: {
        title: 'Weitere Aktionen',
        upload,
        check,
        refresh: (count: number) =>
          plural(count, {
            one: 'Status von # Zeile abrufen',
            other: 'Status von # Zeilen abrufen',
          }),
        renew: 'Ablaufende Zertifikate erneuern',
        setDefault: A.setDefault,
        restore: A.restore,
        hints: {
          upload: 'Speichern, was in Gmail fehlt.',
          check: 'Jede Datei öffnen. Sendet nichts.',
          refresh: 'Lesen, was Gmail hat.',
          renew: 'Das nächste Zertifikat hochladen.',
          setDefault: 'Mit dem Zertifikat jeder Zeile signieren.',
          restore: 'Die letzte Änderung des Standards zurücknehmen.',
          advanced: 'Ergänzen, Vorschauen, Optionen für diese Ausführung',
          delete: 'Sie sehen vorher, was gelöscht wird.',
          offBoard: 'Entfernt alle ihre Zertifikate.',
        },
      },

      advanced: {
        options: 'Für diese Ausführung',
        previews: 'Vorschauen',
        previewsHint:
          'Zeigen, was eine Aktion mit jeder Zeile tun würde. Nichts wird geändert.',
      },
    },
  };
};
