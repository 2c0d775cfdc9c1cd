/** Japanese: the schedule: its mails about problems, and what prevents it from working. */
import type {Mail} from '../../core/rows/mail';
import type {ScheduleFindings} from '../../core/schedule/findings';
import type {Language, SheetSentences} from '../language';
import {button, mailPage, paragraph, title} from '../html';
import {actionNames as A} from './action-names';
import {count, day} from './format';
import {actions} from './labels';
import {settingNames} from './setting-names';
import {oneLine} from '../digest';
import {JAPANESE, NAMES, NOTHING_CHANGED, PATHS, path} from './words';

const NEXT_REFRESH = '次回の情報の定期更新で再試行されます。';

export const scheduleSentences: SheetSentences<ScheduleFindings> = {
  'no-more-triggers': () => ({
    says: 'Apps Script で、このスクリプトのトリガーをこれ以上作成できません。',
    fix: `${NOTHING_CHANGED}不要なトリガーを削除して（${PATHS.triggers}）、もう一度保存してください。`,
  }),
  'every-user-needs-delegation': () => ({
    says: '行のないユーザーを読み取るには委任が必要ですが、自分のメールボックスへのアクセスしか設定されていません。',
    fix: `先に［${NAMES.settings}］で委任を設定するか、［${NAMES.everyUser}］をオフにしてください。`,
  }),
  'digest-unsent': () => ({
    says: 'ダイジェストを、数値のみの形でも送信できませんでした。',
    fix: `宛先が正しいか、今日送信できるメールを使い切っていないかを確認してください。${NEXT_REFRESH}`,
  }),
  'chat-unsent': () => ({
    says: 'ダイジェストはメールで送信されましたが、Google Chat では受け付けられませんでした。',
    fix: `Chat スペースで新しい Webhook を作成し（${PATHS.webhooks}）、そのアドレスをスケジュールに保存してください。`,
  }),
  'chat-webhook-invalid': () => ({
    says: 'これは Google Chat の Webhook のアドレスではありません。',
    fix: `Chat スペースで${PATHS.webhooks}を選択し、アドレス全体をコピーしてください。アドレスは https://chat.googleapis.com/v1/spaces/ で始まります。`,
  }),
  'refresh-overdue': ({since, days, owner}) => ({
    says:
      since > 0
        ? `最後の情報の定期更新は ${count(days, '日')}前（${day(since)}）です。`
        : `情報の定期更新が ${count(days, '日')}間実行されていません。`,
    fix: `情報の定期更新は ${owner} として実行されます。時間主導型トリガーがオフになったか、アカウントが変わった可能性があります。${owner} としてスケジュールを開いてもう一度保存するか、自分で保存して引き継いでください。`,
  }),
  'authorization-missing': ({operator, url}) => ({
    says: `${operator} が、スクリプトに必要な権限の一部を許可していないか、取り消しました。`,
    fix: `${operator} としてサイドバーを開き、すべてを許可してください。${url ? `または、次のページを開いてください: ${url}` : ''}`,
  }),
  'rows-fail-alike': ({failed, rows, message}) => ({
    says: `${failed === rows ? `${count(rows, '行')}すべて` : `${count(rows, '行')}中 ${count(failed, '行')}`}を、同じ理由で読み取れませんでした: ${message}`,
    fix: `サイドバーの［${NAMES.checkSetup}］で、不足しているものを確認してください。`,
  }),
  'users-unread': ({users, message}) => ({
    says:
      users === 0
        ? `組織のユーザーを読み取れませんでした。${message}`
        : `行のないユーザー ${count(users, '人')}のメールボックスを読み取れませんでした。最初の理由: ${message}`,
    fix: NEXT_REFRESH,
  }),
  'no-watched-folder': () => ({
    says: '監視フォルダが設定されていません。',
    fix: `スケジュール（${path(NAMES.health, NAMES.editSchedule)}）にドライブのフォルダのリンクを入力し、保存してください。`,
  }),
  'watched-folder-unread': ({message}) => ({
    says: `監視フォルダを読み取れませんでした。${message}`,
    fix: NEXT_REFRESH,
  }),
  'row-has-own-file': ({alias}, {columns}) => ({
    says: `${alias} の行には、まだアップロードされていない別のファイルがあります。`,
    fix: `その行で［${A.renew}］を実行するか、［${columns.file}］セルを空にしてください。`,
  }),
};

export const failure: Language['failure'] = (sentences, sheetUrl) =>
  failureMail(
    'S/MIME Rollout: 情報の定期更新に失敗しました',
    'シートの情報の定期更新に失敗しました。',
    sentences,
    {
      outro:
        '自動的に再試行されます。このメールは 1 回だけ送信されます。復旧すると、サイドバーに表示されます。',
      sheetUrl,
    },
  );

export const interrupted: Language['interrupted'] = (
  action,
  sentences,
  isLast,
  {url: sheetUrl, sheets},
) =>
  failureMail(
    `S/MIME Rollout: 「${actions[action]}」${isLast ? 'が停止しました' : 'が中断しました'}`,
    `「${actions[action]}」の実行を続けられません。`,
    sentences,
    {
      outro: isLast
        ? `時間主導型トリガーが削除されたため、再試行されません。実行された内容は［${sheets.log}］シートで確認できます。問題を解決したら、サイドバーを開いて実行を再開または停止してください。`
        : `1 時間後に再試行されます。実行された内容は［${sheets.log}］シートで確認できます。`,
      sheetUrl,
    },
  );

function failureMail(
  subject: string,
  intro: string,
  sentences: readonly string[],
  {outro, sheetUrl}: {readonly outro: string; readonly sheetUrl: string},
): Mail {
  return {
    subject,
    body: [
      intro,
      '',
      ...sentences.map(it => `- ${oneLine(it)}`),
      '',
      outro,
      `シート: ${sheetUrl}`,
    ].join('\n'),
    html: mailPage(JAPANESE, [
      title(intro),
      ...sentences.map(it => paragraph(oneLine(it))),
      button(sheetUrl, 'シートを開く'),
      paragraph(outro),
    ]),
  };
}

export const settingsChanged: Language['settingsChanged'] = (
  changes,
  by,
  sheetUrl,
) => {
  const intro = `${by} が S/MIME Rollout の設定を変更しました。`;
  const lines = changes.map(
    ({setting, before, after}) =>
      `${settingNames[setting]}: ${oneLine(before) || '–'} → ${oneLine(after) || '–'}`,
  );
  const outro = `心当たりのない変更の場合は、サイドバーの［${NAMES.settings}］を確認し、変更した人に問い合わせてください。`;
  return {
    subject: 'S/MIME Rollout: 設定が変更されました',
    body: [
      ...[intro, '', ...lines.map(it => `- ${it}`)],
      ...['', outro, `シート: ${sheetUrl}`],
    ].join('\n'),
    html: mailPage(JAPANESE, [
      title(intro),
      ...lines.map(it => paragraph(it)),
      button(sheetUrl, 'シートを開く'),
      paragraph(outro),
    ]),
  };
};
