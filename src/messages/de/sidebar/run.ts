import type {SidebarPart} from '../../sidebar';
import {NAMES, NOTHING_CHANGED} from '../words';

/** A run from its start to its end. */
export const run: SidebarPart<'run'> = ({
  number,
  plural,
  span,
  sheet: {columns, notDone},
}) => ({
  run: {
    title: (action: string) => `${action}: läuft`,
    starting: (action: string) => `${action}: wird gestartet`,
    firstRow: (address: string) => `Zuerst ${address}:`,
    unchanged: 'Keine Änderung.',
    stopping: (action: string) => `${action}: wird angehalten`,
    paused: (action: string) => `${action}: nicht fertig`,
    ended: (action: string) => `${action}: fertig`,
    stopped: (action: string) => `${action}: angehalten`,
    started: (action: string, rows: number) =>
      plural(rows, {
        one: `${action}: für # Zeile gestartet.`,
        other: `${action}: für # Zeilen gestartet.`,
      }),
    progress: (done: number, total: number) =>
      `${number(done)} von ${number(total)}`,
    progressLabel: (action: string) => `${action}: Fortschritt`,
    succeeded: (count: number) => `${number(count)} ok`,
    notInUse: (count: number) => `${number(count)} gespeichert, ungenutzt`,
    waiting: (count: number) => `${number(count)} wartend`,
    blocked: (count: number) => `${number(count)} blockiert`,
    failed: (count: number) => `${number(count)} fehlgeschlagen`,
    rate: (perMinute: number) =>
      plural(Math.round(perMinute), {
        one: '# Zeile pro Minute',
        other: '# Zeilen pro Minute',
      }),
    openingFiles: (at: number, of: number) =>
      `${number(at)} von ${plural(of, {one: '# geschützten Datei', other: '# geschützten Dateien'})} wird geöffnet…`,
    left: (seconds: number) => `noch etwa ${span(seconds)}`,
    by: (operator: string, minutes: number | null) =>
      minutes === null
        ? `Gestartet von ${operator}.`
        : minutes < 1
          ? `Vor weniger als einer Minute gestartet von ${operator}.`
          : `Vor ${span(minutes * 60)} gestartet von ${operator}.`,
    fetches: (made: number) =>
      plural(made, {one: '# Anfrage', other: '# Anfragen'}),
    today: (made: number, perDay: number) =>
      `heute ${number(made)} von ${number(perDay)} Anfragen verbraucht`,
    worksOn: (worker: string) =>
      `${worker} arbeitet gerade daran, in einem anderen Fenster oder im Hintergrund.`,
    waits:
      'Innerhalb einer Minute wird automatisch im Hintergrund fortgesetzt. Um zuzusehen, setzen Sie hier fort. Was getan ist, bleibt getan, und keine Zeile wird doppelt verarbeitet.',
    stoppingNote:
      'Wird nach den Anfragen angehalten, die unterwegs sind. Zeilen, die nicht fertig sind, behalten ihren Status, und Sie können sie fortsetzen.',
    canBeLeft:
      'Sie können dies schließen. Es wird im Hintergrund fortgesetzt, und Sie erhalten eine E-Mail, wenn es fertig ist.',
    resume: (count: number) =>
      plural(count, {
        one: '# Zeile fortsetzen',
        other: '# Zeilen fortsetzen',
      }),
    resumed: (action: string) => `${action}: wird fortgesetzt.`,
    finishHere: 'Hier beenden',
    open: 'Öffnen',
    dismiss: 'Diese Meldung schließen',
    stop: NAMES.stop,
    continue: 'Fortsetzen',
    notDone: (count: number) =>
      plural(count, {
        one: '# Zeile wurde nicht fertig.',
        other: '# Zeilen wurden nicht fertig.',
      }),
    again: `In den Zeilen steht, was zu tun ist. Wählen Sie danach „${NAMES.attention}“ und führen Sie diese Zeilen noch einmal aus.`,
    previewed: `${NOTHING_CHANGED} In der Zelle „${columns.message}“ jeder Zeile steht, was die Aktion tun würde oder warum sie abgelehnt würde.`,
    takes: (action: string, forecast: string) => `${action}: ${forecast}`,
    keptState: `In den Zeilen steht der Grund. Zeilen, deren Meldung mit „${notDone}“ beginnt, behalten ihren Status. Um es noch einmal zu versuchen, wählen Sie sie aus.`,
  },
});
