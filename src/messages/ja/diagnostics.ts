/** Japanese: the text of *Copy diagnostics*. It is for support; settings keep the names that the code uses. */
import type {SheetFigures} from '../../core/door/diagnostics';
import type {Language} from '../language';
import {NAMES} from './words';

export const diagnostics: Language['diagnostics'] = it =>
  [
    `S/MIME Rollout ${it.version} · ${it.at}`,
    `シート: タイムゾーン ${it.timeZone}、ロケール ${it.locale}`,
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
    ...rows('行', it.rollout),
    ...(it.cse ? rows('クライアントサイド暗号化の行', it.cse) : []),
    it.run
      ? `実行: ${it.run.action}、${it.run.done}/${it.run.total} 行。${it.run.note}`.trimEnd()
      : '実行: なし',
    `過去 24 時間のリクエスト: ${it.limits.fetchesToday}/${it.limits.fetchesPerDay} 件`,
    `今日送信できる残りのメール: ${it.limits.mailsLeft ?? '不明'}`,
    ...(it.faults.length > 0 ? ['', 'エラー', ...it.faults.map(indent)] : []),
  ].join('\n');

function rows(name: string, of: SheetFigures): string[] {
  const {states, messages} = of;
  return [
    `${name}: ${of.rows}`,
    ...states.map(({label, count}) => `  ${label}: ${count}`),
    ...(messages.length > 0 ? ['', '要対応の最近のメッセージ'] : []),
    ...messages.map(({text, count}) => `  ${count} × ${text}`),
    '',
  ];
}

function line([name, value]: [string, unknown]): string {
  const shown = Array.isArray(value) ? value.join(', ') : String(value);
  return `  ${name}: ${shown || '–'}`;
}

const indent = (text: string): string => `  ${text}`;
