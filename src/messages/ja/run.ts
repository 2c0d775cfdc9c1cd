/** Japanese: notes about a run as a whole, and the mail at its end. */
import type {SheetWords} from '../sheet-words';
import type {Progress} from '../../core/door/contract';
import type {Language} from '../language';
import {count, grouped, list} from './format';
import {actions} from './labels';
import {preview} from './planned';
import {NAMES, NOTHING_CHANGED, NOTHING_TO_DO, PATHS, path} from './words';

export const notes: Language['notes'] = ({columns, sheets}) => ({
  stopped: '停止しました。未処理の行はキューから削除されました。',
  'out of quota': `Apps Script が現在リクエストを受け付けていません。今日の分を使い切ったか、短時間に送りすぎたためです。残りの行はキューに残ります。${NOTHING_TO_DO}1 時間ごとに自動的に再試行され、遅くとも明日には再開されます。`,
  'day quota': `Cloud プロジェクトの 1 日の割り当てを使い切りました。残りの行はキューに残ります。${NOTHING_TO_DO}1 時間ごとに自動的に再試行され、割り当てがリセットされると再開されます（太平洋時間の午前 0 時）。`,
  'asked to wait': `一部の行について、再試行まで待つよう Google から求められました。これらの行はキューに残ります。${NOTHING_TO_DO}Google が指定した時刻に再開されます。`,
  'no requests':
    '今日のリクエストを使い切りました。残りのファイルは明日続行してください。',
  'rows not confirmed': `この実行の対象ではない行の［${columns.queued}］セルに入力がありました。これらの入力は削除され、その行では何も実行されませんでした。`,
  'no trigger': `トリガーを作成できなかったため、サイドバーが開いている間のみ実行が続きます。サイドバーを開いたままにするか、不要なトリガーを削除して（${PATHS.triggers}）、もう一度開始してください。`,
  'reading others':
    'すべての行が完了しました。行のないユーザーのメールボックスを読み取っています。',
  'log waits': `［${sheets.log}］シートに書き込めませんでした。ログの行は保持され、可能になり次第書き込まれます。シートが保護されていないか、スプレッドシートの容量が上限に達していないかを確認してください。`,
  'log lost': `［${sheets.log}］シートに長時間書き込めなかったため、ログの行の一部が失われました。各行の内容は正確です。`,
  'cells refused': `一部のセルに書き込めませんでした。セルが保護されているか、データの入力規則で値が拒否されています。実行された内容は［${sheets.log}］シートで確認できます。消去されるはずのパスワードがセルに残っている可能性があります。`,
  'trigger stopped':
    'サイドバーが開いている間のみ実行が続きます。時間主導型トリガーが何度も失敗したため、削除されました。',
  'inventory waits': `一部の行について［${sheets.inventory}］シートに書き込めませんでした。後で［${actions.refresh}］を実行してください。`,
  'consent waits': `［${sheets.consent}］シートに書き込めませんでした。次回の実行の最後に再試行されます。`,
  'token wanted':
    '一部の行に鍵サービスのトークンが必要です。サイドバーでトークンを入力して再開してください。',
  'rows wait': `クライアントサイド暗号化の反映を待っている行は、2 日間、1 時間ごとに自動的に再試行されます。${NOTHING_TO_DO}`,
  'no retry trigger': `トリガーを作成できなかったため、クライアントサイド暗号化の反映を待っている行は自動的に再試行されません。不要なトリガーを削除するか（${PATHS.triggers}）、後でこれらの行をもう一度実行してください。`,
  'mail failed': '実行に関するメールを送信できませんでした。',
  'schedule failed': `一部を読み取りまたは書き込みできませんでした。理由はサイドバーの${path(NAMES.health, NAMES.schedule)}に表示されます。`,
});

/** Selected rows that are not visible. */
export const outOfSight: Language['outOfSight'] = ({hidden, isPartial}) =>
  [
    hidden > 0 ? `非表示の ${count(hidden, '行')}はスキップされます。` : '',
    isPartial
      ? '選択した行が多く、1 行ずつ確認できないため、手動で非表示にした行も含まれます。選択を 500 行以下にするか、フィルタを使用してください。'
      : '',
  ].join('');

/** The action, or its preview. */
export function nameOf({action, previews}: Progress): string {
  return previews ? preview.of(action) : actions[action];
}

/** The rows that did not succeed, in figures; rare outcomes only if they occurred. */
export function notWell(of: Progress): string[] {
  const {notInUse, waiting, blocked, failed} = of;
  return [
    ...(notInUse > 0 ? [`保存済み（未使用） ${grouped(notInUse)}`] : []),
    ...(waiting > 0 ? [`待機中 ${grouped(waiting)}`] : []),
    `ブロック ${grouped(blocked)}`,
    `失敗 ${grouped(failed)}`,
  ];
}

/** The remaining work, for the mail at the end of a run. */
function leftToDo(of: Progress, {columns}: SheetWords): string {
  const {notInUse, waiting, blocked, failed} = of;
  if (of.previews) {
    return `${NOTHING_CHANGED}各行の［${columns.message}］セルに、操作した場合の結果、または拒否される理由が表示されています。`;
  }
  if (notInUse + blocked + failed > 0) {
    return `これらの各行の［${columns.message}］セルに、必要な対応が表示されています。対応後、［${NAMES.attention}］を選択してもう一度開始してください。`;
  }
  return waiting > 0
    ? '他に必要な対応はありません。'
    : '必要な対応はありません。';
}

export const summary: Language['summary'] = (progress, sheet) => {
  const {total, succeeded, fetches} = progress;
  const name = nameOf(progress);
  const {notInUse, waiting, blocked, failed} = progress;
  const lines = [
    `${count(total, '行')}に対する「${name}」の実行が完了しました。`,
    '',
    `成功: ${grouped(succeeded)}`,
    ...(notInUse > 0 ? [`保存済み（未使用）: ${grouped(notInUse)}`] : []),
    ...(waiting > 0 ? [`待機中: ${grouped(waiting)}`] : []),
    `ブロック: ${grouped(blocked)}`,
    `失敗: ${grouped(failed)}`,
    '',
    leftToDo(progress, sheet),
    ...(progress.note ? ['', progress.note] : []),
    '',
    `使用したリクエスト: この実行で ${count(fetches.run, '件')}、今日は ${grouped(fetches.perDay)} 件中 ${count(fetches.today, '件')}。`,
  ];
  return {
    subject: `S/MIME Rollout: ${name}（${list([`成功 ${grouped(succeeded)}`, ...notWell(progress)])}）`,
    body: lines.join('\n'),
  };
};
