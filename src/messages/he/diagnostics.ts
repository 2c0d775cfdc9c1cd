/** Hebrew: the text of *Copy diagnostics*. It is for support; settings keep the names that the code uses. */
import type {SheetFigures} from '../../core/door/diagnostics';
import type {Language} from '../language';
import {NAMES} from './words';

export const diagnostics: Language['diagnostics'] = it =>
  [
    `S/MIME Rollout ${it.version} · ${it.at}`,
    `גיליון: אזור זמן ${it.timeZone}, הגדרה אזורית ${it.locale}`,
    '',
    NAMES.settings,
    ...Object.entries(it.settings).map(line),
    line(['signingScope', it.signingScope]),
    '',
    NAMES.schedule,
    ...Object.entries(it.schedule).map(line),
    '',
    NAMES.checkSetup,
    ...it.requirements.map(({code, met, finding, raw}) =>
      `  ${code}: ${met}${finding ? ` (${finding}) ${raw}` : ''}`.trimEnd(),
    ),
    '',
    ...rows('שורות', it.rollout),
    ...(it.cse ? rows('שורות של הצפנה מצד הלקוח', it.cse) : []),
    it.run
      ? `הרצה: ${it.run.action}, ${it.run.done} מתוך ${it.run.total}. ${it.run.note}`.trimEnd()
      : 'הרצה: אין',
    `בקשות ב-24 השעות האחרונות: ${it.limits.fetchesToday} מתוך ${it.limits.fetchesPerDay}`,
    `אימיילים שאפשר עוד לשלוח היום: ${it.limits.mailsLeft ?? 'לא ידוע'}`,
    ...(it.faults.length > 0 ? ['', 'תקלות', ...it.faults.map(indent)] : []),
  ].join('\n');

function rows(name: string, of: SheetFigures): string[] {
  const {states, messages} = of;
  return [
    `${name}: ${of.rows}`,
    ...states.map(({label, count}) => `  ${label}: ${count}`),
    ...(messages.length > 0 ? ['', 'ההודעות האחרונות שדורשות טיפול'] : []),
    ...messages.map(({text, count}) => `  ${count} × ${text}`),
    '',
  ];
}

function line([name, value]: [string, unknown]): string {
  const shown = Array.isArray(value) ? value.join(', ') : String(value);
  return `  ${name}: ${shown || '–'}`;
}

const indent = (text: string): string => `  ${text}`;
