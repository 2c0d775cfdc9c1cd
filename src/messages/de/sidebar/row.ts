import type {SidebarPart} from '../../sidebar';
import {actionNames as A} from '../action-names';

/** The row under the cursor, and certificates wherever they are shown. */
export const row: SidebarPart<'row' | 'certificates'> = ({
  number,
  date,
  plural,
}) => ({
  row: {
    title: 'Zeile',
    none: 'Keine Zeile ausgewählt',
    noneHint:
      'Wählen Sie im Tabellenblatt eine Zeile aus, um ihre Datei zu sehen, was Gmail hat und was zu beheben ist.',
    first: (count: number) =>
      plural(count, {
        one: 'Zeile mit Handlungsbedarf anzeigen',
        other: 'Mit der ersten von # mit Handlungsbedarf beginnen',
      }),
    number: (row: number) => `Zeile ${number(row)}`,
    place: (row: number, place: number, among: number) =>
      `Zeile ${number(row)} · ${number(place)} von ${number(among)} mit Handlungsbedarf`,
    placeInCause: (row: number, place: number, among: number) =>
      `Zeile ${number(row)} · ${number(place)} von ${number(among)} mit diesem Grund`,
    walk: 'Zeilen mit Handlungsbedarf',
    previous: 'Vorherige Zeile mit Handlungsbedarf',
    next: 'Nächste Zeile mit Handlungsbedarf',
    gone: {
      says: 'Diese Zeile ist nicht mehr im Tabellenblatt.',
      fix: 'Wählen Sie eine andere Zeile aus.',
    },
    elsewhere: (shown: number, selected: number) =>
      `Dies ist Zeile ${number(shown)}. Im Tabellenblatt ist Zeile ${number(selected)} ausgewählt.`,
    openOther: (row: number) => `Zeile ${number(row)} anzeigen`,
    aliasOf: (user: string) => `Alias von ${user}`,
    whatToDo: (count: number) =>
      `Was zu tun ist (${plural(count, {one: '# Zeile', other: '# Zeilen'})})`,
    runs: 'Diese Zeile',
    reload: 'Diese Zeile neu laden',
    checkRow: 'Diese Zeile prüfen',
    uploadRow: 'Diese Zeile hochladen',
    uploadShut: 'Das Hochladen ist möglich, wenn nichts die Zeile blockiert.',
    compared: {
      title: 'Datei und Gmail',
      read: 'Vergleichen',
      again: 'Noch einmal vergleichen',
      hint: 'Öffnet die Datei und liest Gmail. Ändert nichts.',
      noneHeld: 'Gmail hat kein Zertifikat für diese Adresse.',
      file: 'Datei in Drive',
      default: 'Standard in Gmail',
      held: 'In Gmail',
      expires: 'Läuft ab',
      day: (time: number) => date(time),
      nothing: 'Keines',
      same: 'Beide sind dasselbe Zertifikat.',
    },
    user: 'Nutzer',
    alias: 'Alias',
    state: 'Status',
    blank: 'leer',
    untouched: 'Noch nichts getan',
    asOf: (time: string) => `Stand: ${time}`,
    file: 'Zertifikatsdatei',
    check: 'Datei prüfen',
    checkHint: 'Öffnet die Datei und zeigt ihre Probleme. Sendet nichts.',
    noFile:
      'Diese Zeile hat keine Zertifikatsdatei. Tragen Sie den Drive-Link der Datei in das Tabellenblatt ein.',
    noPassword:
      'Die Zeile hat kein Passwort, daher wird die Datei mit einem leeren geöffnet.',
    opening:
      'Die Datei ist stark geschützt. Sie wird auf diesem Computer geöffnet…',
    clean: 'In dieser Datei wurden keine Probleme gefunden.',
    unreadable: 'Aus dieser Datei konnte kein Zertifikat gelesen werden.',
    chain: 'Kette in der Datei',
    noChain: 'Die Datei enthält keine weiteren Zertifikate.',
  },

  certificates: {
    title: 'Zertifikate in Gmail',
    show: 'Zertifikate anzeigen',
    again: 'Gmail noch einmal lesen',
    none: 'Gmail hat kein Zertifikat für diese Adresse.',
    found: (count: number) =>
      plural(count, {one: '# Zertifikat', other: '# Zertifikate'}),
    isDefault: 'Standard',
    states: {
      valid: 'Gültig',
      expired: 'Abgelaufen',
      'not yet valid': 'Noch nicht gültig',
    },
    subject: 'Inhaber',
    issuer: 'Aussteller',
    addresses: 'Adressen',
    validity: 'Gültig',
    period: (from: number, to: number) => `${date(from)} bis ${date(to)}`,
    serial: 'Seriennummer',
    fingerprint: 'SHA-256-Fingerabdruck',
    key: 'Schlüssel',
    signature: 'Signatur',
    distinguishedName: 'Distinguished Name (DN)',
    details: 'Details',
    showChain: 'Kette anzeigen',
    hideChain: 'Kette ausblenden',
    chain: 'Kette',
    noChain: 'Gmail hat keine Kette zu diesem Zertifikat.',
    pem: 'PEM-Text',
    setDefault: A.setDefault,
    madeDefault: 'Dieses Zertifikat ist jetzt der Standard.',
    delete: 'Löschen…',
    deleteTitle: 'Dieses Zertifikat löschen?',
    harm: 'Damit verschlüsselte E-Mails, auch alte, werden in Gmail unlesbar. Das Zertifikat lässt sich aus Gmail nicht wiederherstellen.',
    of: (address: string) => `Von ${address}.`,
    force: 'Trotzdem löschen',
    forceHint:
      'Es ist der Standard oder das einzige gültige Zertifikat dieser Adresse und bleibt erhalten, wenn Sie dies nicht auswählen. Ohne es kann der Nutzer vielleicht nicht mehr signieren oder verschlüsselte E-Mails lesen.',
    confirm: 'Löschen',
    deleted: 'Das Zertifikat wurde gelöscht.',
  },
});
