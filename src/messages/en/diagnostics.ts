/** English: the text of *Copy diagnostics*. It is for support; settings keep the names that the code uses. */
import type {SheetFigures} from '../../core/door/diagnostics';
import type {Language} from '../language';

export const diagnostics: Language['diagnostics'] = it =>
  [
    `S/MIME Rollout ${it.version} · ${it.at}`,
    `Sheet: time zone ${it.timeZone}, locale ${it.locale}`,
    '',
    'Settings',
    ...Object.entries(it.settings).map(line),
    line(['signingScope', it.signingScope]),
    '',
    'Schedule',
    ...Object.entries(it.schedule).map(line),
    '',
    'Set-up check',
    ...it.requirements.map(({code, met, finding, raw}) =>
      `  ${code}: ${met}${finding ? ` (${finding}) ${raw}` : ''}`.trimEnd(),
    ),
    '',
    ...rows('Rows', it.rollout),
    ...(it.cse ? rows('Rows of client-side encryption', it.cse) : []),
    it.run
      ? `Run: ${it.run.action}, ${it.run.done} of ${it.run.total}. ${it.run.note}`.trimEnd()
      : 'Run: none',
    `Requests in the last 24 hours: ${it.limits.fetchesToday} of ${it.limits.fetchesPerDay}`,
    `Mails left today: ${it.limits.mailsLeft ?? 'unknown'}`,
    ...(it.faults.length > 0 ? ['', 'Faults', ...it.faults.map(indent)] : []),
  ].join('\n');

function rows(name: string, of: SheetFigures): string[] {
  const {states, messages} = of;
  return [
    `${name}: ${of.rows}`,
    ...states.map(({label, count}) => `  ${label}: ${count}`),
    ...(messages.length > 0 ? ['', 'Last messages that need attention'] : []),
    ...messages.map(({text, count}) => `  ${count} × ${text}`),
    '',
  ];
}

function line([name, value]: [string, unknown]): string {
  const shown = Array.isArray(value) ? value.join(', ') : String(value);
  return `  ${name}: ${shown || '–'}`;
}

const indent = (text: string): string => `  ${text}`;
