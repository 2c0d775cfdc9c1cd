import type {Speech} from '../../sidebar';
import {actionNames, updateHint} from '../action-names';
import {NAMES} from '../words';

/** The actions on rows, their cost, and the questions before them. */
export const actions = ({number, span, sheet: {sheets, columns}}: Speech) => ({
  actions: {...actionNames, cseRollBack: '以前の鍵ペアに戻す'},

  updateHint,

  overview: {
    setUpTitle: 'S/MIME Rollout の設定',
    more: 'その他の機能',
    consentHint: '自分のメールボックスへのアクセスを許可するユーザー',
    encryptionHint: '鍵サービスが保管する鍵',
    total: (rows: number) => `${number(rows)} 行`,
    count: (label: string, count: number) => `${label}: ${number(count)} 行`,
    empty: `［${sheets.rollout}］シートにまだ行がありません。ユーザーと証明書ファイルを、1 行に 1 組ずつ入力してください。`,
    ownAccess:
      'アクセスできるのは自分のメールボックスのみです。他のユーザーを処理するには、先にアクセスを設定してください。',
    openSettings: '設定を開く',
    setUp: NAMES.setUp,
    notReady: `このスプレッドシートに［${sheets.rollout}］シートがまだないか、一部が不足しています。`,
    setUpHint: `［${sheets.rollout}］、［${sheets.inventory}］、［${sheets.log}］、［${sheets.dashboard}］、［${sheets.cse}］の各シートを作成または修復します。入力した内容は削除されません。`,
    rows: '行',
    selections: {
      selected: NAMES.selected,
      todo: NAMES.todo,
      attention: NAMES.attention,
      all: NAMES.all,
    },
    chipCount: (rows: number) => `（${number(rows)}）`,
    makeDefault: 'デフォルトにする',
    renewalDays: '期限切れまでの日数（今回の実行）',
    renewalDaysHint: `空欄の場合はスケジュールの日数。行の［${columns.renewalDays}］が優先されます。`,
    validUntil: '有効とみなす基準日（今回の実行）',
    validUntilHint:
      '空欄の場合は現在。日付を指定すると、その日より後に期限切れになる証明書のみが有効とみなされます。',
  },

  /** What an action would do. */
  preview: {
    button: actionNames.preview,
    of: (action: string) => `「${action}」のプレビュー`,
  },

  /** One certificate for several addresses of a user. */
  further: {
    choice: '証明書にあるユーザーの他のアドレスにも使用する',
    choiceHint:
      '証明書が行のユーザーの複数のアドレス用である場合、それぞれに行が追加されます。対象は先に表示されます。',
    looking: (seen: number, all: number) =>
      `${number(all)} 個中 ${number(seen)} 個の証明書を読み取りました。`,
    title: '他のアドレス',
    found: (count: number) =>
      count === 0
        ? '証明書を使用する他のアドレスはありません。'
        : `他の ${number(count)} 個のアドレスで、行の証明書が使用されます:`,
    gets: (alias: string, user: string, row: number) =>
      `${alias}（${user}、${number(row)} 行目）`,
    left: '証明書に含まれる次のアドレスでは使用されません:',
    unconfirmed: (address: string, user: string) =>
      `${address}: ${user} が確認していません`,
    notTheirs: (address: string, user: string) =>
      `${address}: ${user} のアドレスではありません`,
    unread: '次の行を読み取れませんでした:',
    unreadRow: (row: number, alias: string, why: string) =>
      `${number(row)} 行目、${alias}: ${why}`,
    upload: (rows: number, further: number) =>
      further === 0
        ? `${number(rows)} 行をアップロード`
        : `${number(further)} 行を追加し、${number(rows + further)} 行をアップロード`,
  },

  forecast: {
    title: (action: string) => `「${action}」の所要時間とリクエスト`,
    sentence: (
      rows: number,
      seconds: number,
      fetches: number,
      perDay: number,
    ) =>
      `${number(rows)} 行: 約 ${span(seconds)}、1 日のリクエスト ${number(perDay)} 件のうち ${number(fetches)} 件。`,
    today: (made: number) =>
      `今日はすでに ${number(made)} 件のリクエストを使用しています。`,
    otherWay: {
      quick: (seconds: number, fetches: number) =>
        `大きなバッチの場合: 約 ${span(seconds)}、リクエスト ${number(fetches)} 件。`,
      sparing: (seconds: number, fetches: number) =>
        `リクエストを節約するため、大きなバッチで送信されます。小さなバッチの場合: 約 ${span(seconds)}、リクエスト ${number(fetches)} 件。`,
    },
    exceeds:
      '今日の残りのリクエスト数を超えています。使い切ると一時停止し、翌日に自動的に再開されます。',
    asJob:
      '今日中に行うには、コマンドラインから、または Cloud Run ジョブとして実行してください。',
    start: '開始',
  },

  job: {
    title: (action: string) => `ジョブとして実行中: ${action}`,
    ended: (action: string) => `ジョブが終了しました: ${action}`,
    summary: (done: number, attention: number) =>
      `${number(done)} 行が完了しました。${attention === 0 ? '対応が必要な行はありません。' : `${number(attention)} 行に対応が必要です。`}`,
    tasks: (ended: number, tasks: number) =>
      `${number(tasks)} 個のタスクのうち ${number(ended)} 個が終了`,
    notEnded: (tasks: number) =>
      `${number(tasks)} 個のタスクが終了していません。ログを確認し、ジョブをもう一度実行してください。`,
    atWork: (action: string) => `コマンドラインで実行中: ${action}`,
    stopping:
      '送信中のリクエストが終わり次第、数秒以内に停止します。同じコマンドで続きから再開できます。',
    silent: '15 分間連絡がありません。ジョブのログを確認してください。',
    asOf: (operator: string, moment: string) =>
      `${moment} 現在、実行者: ${operator}`,
  },
});
