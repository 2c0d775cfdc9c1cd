/** German: the text of *Copy diagnostics*. It is for support; settings keep the names that the code uses. */
import type {SheetFigures} from '../../core/door/diagnostics';
import type {Language} from '../language';

export const diagnostics: Language['diagnostics'] = it =>
  [
    `S/MIME Rollout ${it.version} · ${it.at}`,
    `Tabelle: Zeitzone ${it.timeZone}, Gebietsschema ${it.locale}`,
    '',
    'Einstellungen',
    ...Object.entries(it.settings).map(line),
    line(['signingScope', it.signingScope]),
    '',
    'Zeitplan',
    ...Object.entries(it.schedule).map(line),
    '',
    'Prüfung der Einrichtung',
    ...it.requirements.map(({code, met, finding, raw}) =>
      `  ${code}: ${met}${finding ? ` (${finding}) ${raw}` : ''}`.trimEnd(),
    ),
    '',
    ...rows('Zeilen', it.rollout),
    ...(it.cse
      ? rows('Zeilen der clientseitigen Verschlüsselung', it.cse)
      : []),
    it.run
      ? `Ausführung: ${it.run.action}, ${it.run.done} von ${it.run.total}. ${it.run.note}`.trimEnd()
      : 'Ausführung: keine',
    `Anfragen in den letzten 24 Stunden: ${it.limits.fetchesToday} von ${it.limits.fetchesPerDay}`,
    `Heute noch mögliche E-Mails: ${it.limits.mailsLeft ?? 'unbekannt'}`,
    ...(it.faults.length > 0 ? ['', 'Fehler', ...it.faults.map(indent)] : []),
  ].join('\n');

function rows(name: string, of: SheetFigures): string[] {
  const {states, messages} = of;
  return [
    `${name}: ${of.rows}`,
    ...states.map(({label, count}) => `  ${label}: ${count}`),
    ...(messages.length > 0
      ? ['', 'Letzte Meldungen mit Handlungsbedarf']
      : []),
    ...messages.map(({text, count}) => `  ${count} × ${text}`),
    '',
  ];
}

function line([name, value]: [string, unknown]): string {
  const shown = Array.isArray(value) ? value.join(', ') : String(value);
  return `  ${name}: ${shown || '–'}`;
}

const indent = (text: string): string => `  ${text}`;
