/** Turkish: the text of *Copy diagnostics*. It is for support; settings keep the names that the code uses. */
import type {SheetFigures} from '../../core/door/diagnostics';
import type {Language} from '../language';
import {NAMES} from './words';

export const diagnostics: Language['diagnostics'] = it =>
  [
    `S/MIME Rollout ${it.version} · ${it.at}`,
    `E-tablo: saat dilimi ${it.timeZone}, yerel ayar ${it.locale}`,
    '',
    NAMES.settings,
    ...Object.entries(it.settings).map(line),
    line(['signingScope', it.signingScope]),
    '',
    NAMES.schedule,
    ...Object.entries(it.schedule).map(line),
    '',
    NAMES.setUpCheck,
    ...it.requirements.map(({code, met, finding, raw}) =>
      `  ${code}: ${met}${finding ? ` (${finding}) ${raw}` : ''}`.trimEnd(),
    ),
    '',
    ...rows('Satırlar', it.rollout),
    ...(it.cse ? rows('İstemci tarafı şifreleme satırları', it.cse) : []),
    it.run
      ? `Çalıştırma: ${it.run.action}, ${it.run.done}/${it.run.total}. ${it.run.note}`.trimEnd()
      : 'Çalıştırma: yok',
    `Son 24 saatteki istekler: ${it.limits.fetchesToday}/${it.limits.fetchesPerDay}`,
    `Bugün kalan e-posta: ${it.limits.mailsLeft ?? 'bilinmiyor'}`,
    ...(it.faults.length > 0 ? ['', 'Hatalar', ...it.faults.map(indent)] : []),
  ].join('\n');

function rows(name: string, of: SheetFigures): string[] {
  const {states, messages} = of;
  return [
    `${name}: ${of.rows}`,
    ...states.map(({label, count}) => `  ${label}: ${count}`),
    ...(messages.length > 0 ? ['', 'Dikkat gerektiren son mesajlar'] : []),
    ...messages.map(({text, count}) => `  ${count} × ${text}`),
    '',
  ];
}

function line([name, value]: [string, unknown]): string {
  const shown = Array.isArray(value) ? value.join(', ') : String(value);
  return `  ${name}: ${shown || '–'}`;
}

const indent = (text: string): string => `  ${text}`;
