import type {SidebarPart} from '../../sidebar';
import {actionNames, updateHint} from '../action-names';
import {NAMES} from '../words';

/** The actions on rows, their cost, and the questions before them. */
export const actions: SidebarPart<
  | 'actions'
  | 'updateHint'
  | 'overview'
  | 'preview'
  | 'further'
  | 'forecast'
  | 'job'
> = ({number, plural, span, sheet: {sheets, columns}}) => ({
  actions: {...actionNames, cseRollBack: 'Zurückwechseln'},

  updateHint,

  overview: {
    setUpTitle: 'S/MIME Rollout einrichten',
    more: 'Weitere Funktionen',
    consentHint: 'Nutzer, die den Zugriff auf ihr eigenes Postfach erlauben',
    encryptionHint: 'Schlüssel, die Ihr Schlüsseldienst aufbewahrt',
    total: (rows: number) => plural(rows, {one: '# Zeile', other: '# Zeilen'}),
    count: (label: string, count: number) =>
      `${label}: ${plural(count, {one: '# Zeile', other: '# Zeilen'})}`,
    empty: `Das Tabellenblatt „${sheets.rollout}“ hat noch keine Zeilen. Tragen Sie in jede Zeile einen Nutzer und eine Zertifikatsdatei ein.`,
    ownAccess:
      'Nur Ihr eigenes Postfach ist erreichbar. Um andere Nutzer zu erreichen, richten Sie zuerst den Zugriff ein.',
    openSettings: 'Einstellungen öffnen',
    setUp: NAMES.setUp,
    notReady: `Diese Tabelle hat noch kein Tabellenblatt „${sheets.rollout}“, oder ein Teil davon fehlt.`,
    setUpHint: `Erstellt oder repariert die Tabellenblätter „${sheets.rollout}“, „${sheets.inventory}“, „${sheets.log}“, „${sheets.dashboard}“ und „${sheets.cse}“. Nichts, was Sie geschrieben haben, wird gelöscht.`,
    rows: 'Zeilen',
    selections: {
      selected: NAMES.selected,
      todo: NAMES.todo,
      attention: NAMES.attention,
      all: NAMES.all,
    },
    chipCount: (rows: number) => `(${number(rows)})`,
    makeDefault: 'Als Standard festlegen',
    renewalDays: 'Tage vor dem Ablauf, für diese Ausführung',
    renewalDaysHint: `Leer: die Anzahl im Zeitplan. „${columns.renewalDays}“ in einer Zeile hat Vorrang.`,
    validUntil: 'Gültig bis, für diese Ausführung',
    validUntilHint:
      'Leer: jetzt. Mit einem Datum gelten nur Zertifikate als gültig, die danach ablaufen.',
  },

  /** What an action would do. */
  preview: {
    button: actionNames.preview,
    of: (action: string) => `Vorschau von „${action}“`,
  },

  /** One certificate for several addresses of a user. */
  further: {
    choice: 'Auch für die anderen Adressen des Nutzers darin',
    choiceHint:
      'Wenn ein Zertifikat für mehrere Adressen des Nutzers der Zeile ist, erhält jede davon eine Zeile. Sie sehen vorher, welche.',
    looking: (seen: number, all: number) =>
      `${number(seen)} von ${plural(all, {one: '# Zertifikat', other: '# Zertifikaten'})} gelesen.`,
    title: 'Weitere Adressen',
    found: (count: number) =>
      count === 0
        ? 'Keine weitere Adresse erhält ein Zertifikat.'
        : plural(count, {
            one: '# weitere Adresse erhält das Zertifikat ihrer Zeile:',
            other: '# weitere Adressen erhalten die Zertifikate ihrer Zeilen:',
          }),
    gets: (alias: string, user: string, row: number) =>
      `${alias} (${user}, Zeile ${number(row)})`,
    left: 'Diese Adressen in den Zertifikaten erhalten nichts:',
    unconfirmed: (address: string, user: string) =>
      `${address}: von ${user} nicht bestätigt`,
    notTheirs: (address: string, user: string) =>
      `${address}: keine Adresse von ${user}`,
    unread: 'Diese Zeilen konnten nicht gelesen werden:',
    unreadRow: (row: number, alias: string, why: string) =>
      `Zeile ${number(row)}, ${alias}: ${why}`,
    upload: (rows: number, further: number) =>
      further === 0
        ? plural(rows, {
            one: '# Zeile hochladen',
            other: '# Zeilen hochladen',
          })
        : `${plural(further, {one: '# Zeile', other: '# Zeilen'})} hinzufügen, ${plural(rows + further, {one: '# Zeile', other: '# Zeilen'})} hochladen`,
  },

  forecast: {
    title: (action: string) => `${action}: Aufwand`,
    sentence: (
      rows: number,
      seconds: number,
      fetches: number,
      perDay: number,
    ) =>
      `${plural(rows, {one: '# Zeile', other: '# Zeilen'})}: etwa ${span(seconds)}, ${number(fetches)} von ${number(perDay)} Anfragen pro Tag.`,
    today: (made: number) =>
      plural(made, {
        one: 'Heute wurde bereits # Anfrage verbraucht.',
        other: 'Heute wurden bereits # Anfragen verbraucht.',
      }),
    otherWay: {
      quick: (seconds: number, fetches: number) =>
        `In größeren Stapeln: etwa ${span(seconds)}, ${number(fetches)} Anfragen.`,
      sparing: (seconds: number, fetches: number) =>
        `Um Anfragen zu sparen, werden sie in größeren Stapeln gesendet. In kleineren: etwa ${span(seconds)}, ${number(fetches)} Anfragen.`,
    },
    exceeds:
      'Das ist mehr, als heute noch übrig ist. Wenn sie aufgebraucht sind, wird pausiert und am nächsten Tag automatisch fortgesetzt.',
    asJob:
      'Damit es heute geschieht, verwenden Sie die Befehlszeile oder einen Cloud-Run-Job.',
    start: 'Starten',
  },

  job: {
    title: (action: string) => `${action} als Job`,
    ended: (action: string) => `${action} als Job ist beendet`,
    summary: (done: number, attention: number) =>
      `${plural(done, {one: '# Zeile ist erledigt', other: '# Zeilen sind erledigt'})}. ${attention === 0 ? 'Keine braucht Aufmerksamkeit.' : plural(attention, {one: '# Zeile braucht Aufmerksamkeit.', other: '# Zeilen brauchen Aufmerksamkeit.'})}`,
    tasks: (ended: number, tasks: number) =>
      `${number(ended)} von ${plural(tasks, {one: '# Task', other: '# Tasks'})} beendet`,
    notEnded: (tasks: number) =>
      plural(tasks, {
        one: '# Task ist nicht beendet. Sehen Sie in sein Protokoll, und starten Sie den Job erneut.',
        other:
          '# Tasks sind nicht beendet. Sehen Sie in ihre Protokolle, und starten Sie den Job erneut.',
      }),
    atWork: (action: string) => `${action} über die Befehlszeile`,
    stopping:
      'Wird in einigen Sekunden nach den Anfragen angehalten, die unterwegs sind. Derselbe Befehl setzt die Arbeit fort.',
    silent:
      'Seit einer Viertelstunde gibt es keine Nachricht von ihm. Sehen Sie in sein Protokoll.',
    asOf: (operator: string, moment: string) =>
      `Stand: ${moment}, von ${operator}`,
  },
});
