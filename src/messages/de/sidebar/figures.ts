import type {SidebarPart} from '../../sidebar';
import {actionNames as A} from '../action-names';

/** The sheets in figures. */
export const figures: SidebarPart<'figures'> = speech => {
  const {sheets} = speech.sheet;
  const {number, date, moment, month, share, plural, days} = speech;
  const addresses = (count: number) =>
    plural(count, {one: '# Adresse', other: '# Adressen'});
  return {
    figures: {
      count: 'Jetzt zählen',
      counting: 'Wird gezählt…',
      counted: (time: number) =>
        `Am ${moment(time)} gezählt und in das Tabellenblatt „${sheets.dashboard}“ geschrieben. Um Gmail noch einmal zu lesen, führen Sie unter „Rollout“ die Aktion „${A.refresh}“ aus.`,
      read: (oldest: number, newest: number) =>
        date(oldest) === date(newest)
          ? `Am ${date(newest)} aus Gmail gelesen.`
          : `Zwischen dem ${date(oldest)} und dem ${date(newest)} aus Gmail gelesen. Wann jedes Zertifikat gelesen wurde, steht im Tabellenblatt „${sheets.inventory}“.`,
      afterRun: 'Eine Ausführung läuft. Gezählt wird, wenn sie fertig ist.',
      none: 'Gmail wurde noch nicht gelesen',
      empty:
        'Die Abdeckung erscheint hier nach dem ersten Abruf, der liest, was Gmail hat. Der Zeitplan ruft jede Nacht ab.',
      refresh: (count: number) =>
        plural(count, {
          one: 'Status von # Zeile abrufen',
          other: 'Status von # Zeilen abrufen',
        }),
      table: 'Als Tabelle',
      chartOf: (what: string, parts: readonly string[]) =>
        `${what}: ${parts.join(', ')}`,
      part: (name: string, count: number) => `${name}: ${number(count)}`,
      more: (count: number) => `${number(count)} weitere`,

      coverage: 'Abdeckung',
      covered: 'abgedeckt',
      coveredOf: (covered: number, all: number) =>
        `${number(covered)} von ${addresses(all)} abgedeckt`,
      /** The rows of Rollout, beside the addresses that Gmail was read for. */
      counts: (read: number, covered: number, rows: number) =>
        `${plural(read, {one: 'Zählt die # Adresse', other: 'Zählt die # Adressen'})}, für die Gmail gelesen wurde. Im Tabellenblatt „${sheets.rollout}“ abgedeckt: ${number(covered)} von ${plural(rows, {one: '# Zeile', other: '# Zeilen'})}.`,
      share: (covered: number, all: number) => share(covered, all),
      coverageParts: {
        trusted: 'Gültiger Standard',
        untrusted: 'Gültiger Standard, Kette nicht vertrauenswürdig',
        expired: 'Standard nicht gültig',
        none: 'Kein Standard',
      },

      states: 'Status der Zeilen',

      expiries: 'Ablauf nach Monat',
      expiriesHint:
        'Standardzertifikate nach dem Monat, in dem sie ablaufen. Umrandet: vergangene Monate.',
      noExpiries: 'Es gibt noch keine Standardzertifikate.',
      expiriesSay: (all: number, most: number, when: string) =>
        `${plural(all, {one: '# Standardzertifikat', other: '# Standardzertifikate'})}, die meisten im Monat ${when}: ${number(most)}`,
      month,
      before: (first: string) => `Vor ${month(first)}`,
      after: (last: string) => `Nach ${month(last)}`,
      columns: {month: 'Monat', certificates: 'Zertifikate'},

      next: 'Laufen als Nächstes ab',
      expiry: (time: number, left: number) => `${date(time)}, ${days(left)}`,
      rowNumber: (row: number) => `Zeile ${number(row)}`,

      keyPairs: 'Schlüsselpaare der clientseitigen Verschlüsselung',
      keyPairParts: {
        valid: 'Noch mehr als 30 Tage gültig',
        soon: 'Läuft in den nächsten 30 Tagen ab',
        expired: 'Abgelaufen',
        unknown: 'Nicht lesbar',
      },
      nextKeyPair: (time: number) => `Das nächste läuft am ${date(time)} ab.`,

      domains: 'Abdeckung nach Domain',
      units: 'Abdeckung nach Organisationseinheit',
      groups: 'Abdeckung nach Gruppe',
      groupsHint: 'Gruppen, aus denen Nutzer importiert werden.',
      others: 'Alle anderen',
      keys: 'Schlüssel',
      issuers: 'Aussteller',
      certificates: (count: number) =>
        plural(count, {one: '# Zertifikat', other: '# Zertifikate'}),

      progress: 'Im Zeitverlauf',
      oneDay: 'Das Diagramm erscheint, sobald es Zahlen für zwei Tage gibt.',
      progressSays: (from, to) =>
        `Von ${number(from.covered)} von ${addresses(from.aliases)} am ${date(from.at)} auf ${number(to.covered)} von ${number(to.aliases)} am ${date(to.at)} abgedeckt.`,
      lines: {covered: 'Abgedeckt', aliases: 'Alle Adressen'},
      progressColumns: {
        day: 'Tag',
        aliases: 'Adressen',
        covered: 'Abgedeckt',
        expired: 'Nicht gültig',
        none: 'Keiner',
      },
      day: date,

      report: 'Bericht',
      reportHint:
        'Eine Zeile für jede Adresse mit ihrem Standardzertifikat und ihrer Zeile, oder die Abdeckung von Domains, Organisationseinheiten und Gruppen in Prozent. Die Dateien enthalten keine Passwörter, Schlüssel oder Zertifikate.',
      download: {
        aliases: 'Bericht herunterladen (CSV)',
        parts: 'Abdeckung nach Einheit herunterladen (CSV)',
      },
      saved: (name: string) =>
        `${name} wurde heruntergeladen. Die Datei enthält nichts Geheimes.`,
      saveAgain: (name: string) => `${name} noch einmal speichern`,
    },
  };
};
