/** German: the digest. */
import {digestMail, digestPost, type DigestWords} from '../digest';
import {causes} from './causes';
import {count, day, grouped, pick, plural} from './format';
import {GERMAN, NAMES} from './words';

const hasNoRow = (hasRow: boolean) => (hasRow ? '' : ' Es hat keine Zeile.');

const words: DigestWords = {
  page: GERMAN,
  day,
  causes,
  titles: {
    revoked: 'Von der CA widerrufen',
    expired: 'Abgelaufen',
    ending: 'Läuft bald ab',
    trouble: 'Handlungsbedarf',
    notInUse: 'Gespeichert, ungenutzt',
    waiting: 'Wartet auf die Einwilligung des Nutzers',
    left: 'Ausgeschiedene Nutzer',
    stored: 'Gespeichert',
    renewed: 'Erneuert oder ersetzt',
    fileTaken: 'Verwendete Dateien aus dem überwachten Ordner',
    fileLeft: 'Nicht verwendete Dateien im überwachten Ordner',
  },
  test: headline => `Test: ${headline}`,
  headline: ({aliases, covered, soon, attention}) =>
    [
      `${grouped(covered)} von ${grouped(aliases)} abgedeckt`,
      `läuft in 30 Tagen ab: ${grouped(soon)}`,
      `Handlungsbedarf: ${grouped(attention)}`,
    ].join(' · '),
  unread: 'Gmail wurde noch nicht gelesen',
  coveredOf: (covered, aliases) =>
    `${grouped(covered)} von ${grouped(aliases)}`,
  number: grouped,
  labels: {
    covered: 'Adressen abgedeckt',
    soon: 'Ablauf in 30 Tagen',
    attention: 'Handlungsbedarf',
  },
  intros: {
    nothing: 'Es ist nichts offen.',
    test: 'Dieser Test zeigt alles, was jetzt offen ist.',
    whole:
      'Dies ist alles, was diese Woche offen ist. Was noch in keiner E-Mail stand, ist mit „Neu“ markiert.',
    fresh: 'Dies ist neu seit der letzten E-Mail.',
    everything: 'Dies ist alles, was offen ist.',
  },
  openSheet: 'Tabelle öffnen',
  openRows: rows =>
    pick(rows, {one: 'Zeile öffnen', other: `${grouped(rows)} Zeilen öffnen`}),
  sheetAt: url => `Die Tabelle: ${url}`,
  testFoot:
    'Sie erhalten diese E-Mail, weil Sie „Test an mich senden“ gewählt haben.',
  foot: (owner, isListed) => [
    isListed
      ? `Sie erhalten diese E-Mail, weil ${owner} den Zeitplan aktiviert hat und Ihre Adresse in seiner Liste steht.`
      : `Sie erhalten diese E-Mail, weil ${owner} den Zeitplan aktiviert hat.`,
    'Neues kommt nach einem Abruf; alles, was offen ist, kommt mit dem ersten Abruf einer Woche.',
    `Um diese E-Mail zu ändern oder abzubestellen, öffnen Sie die Tabelle und wählen Sie S/MIME > „${NAMES.sidebar}“ > „${NAMES.health}“ > „${NAMES.schedule}“.`,
  ],
  group: (name, all) => `${name} (${grouped(all)})`,
  row: (row, isKeyPair) => (isKeyPair ? `CSE-Zeile ${row}` : `Zeile ${row}`),
  fresh: 'Neu',
  revoked: hasRow => `Von seiner CA widerrufen.${hasNoRow(hasRow)}`,
  expired: (on, hasRow) => `Am ${on} abgelaufen.${hasNoRow(hasRow)}`,
  ending: (on, days, hasRow) =>
    `Läuft ${inDays(days)} ab, am ${on}.${hasNoRow(hasRow)}`,
  stored: until =>
    until ? `Gespeichert. Gültig bis ${until}.` : 'Gespeichert.',
  renewed: (until, isReplaced) =>
    `${isReplaced ? 'In Gmail ersetzt.' : 'Erneuert.'}${until && ` Gültig bis ${until}.`}`,
  more: more => `Und ${grouped(more)} weitere`,
  seeAll: all => `Alle ${grouped(all)} in der Tabelle ansehen`,
  seeCauses: (causes, rows) =>
    `${count(causes, 'weiteren Grund', 'weitere Gründe')} in der Tabelle ansehen (${count(rows, 'Zeile', 'Zeilen')})`,
  standing: all =>
    plural(all, {
      one: '# Punkt aus früheren E-Mails ist noch offen. Die erste E-Mail jeder Woche führt ihn wieder auf.',
      other:
        '# Punkte aus früheren E-Mails sind noch offen. Die erste E-Mail jeder Woche führt sie wieder auf.',
    }),
  unreported: all =>
    pick(all, {
      one: 'Es gibt so viel zu melden, dass 1 weniger wichtiger Punkt weggelassen werden musste: siehe die Tabellenblätter.',
      other: `Es gibt so viel zu melden, dass ${grouped(all)} weniger wichtige Punkte weggelassen werden mussten: siehe die Tabellenblätter.`,
    }),
};

function inDays(days: number): string {
  if (days <= 0) return 'heute';
  return pick(days, {1: 'morgen', other: `in ${grouped(days)} Tagen`});
}

export const digest = digestMail(words);
export const chatDigest = digestPost(words);
