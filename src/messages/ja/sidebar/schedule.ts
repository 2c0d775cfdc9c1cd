import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES, PATHS} from '../words';

const SWITCH_ON = 'オンにする';

/** How the sheet is kept up to date automatically. */
export const schedule = ({moment, hour, number, sheet: {sheets}}: Speech) => ({
  testMail: {
    send: NAMES.sendTest,
    sent: (to: string) => `テストメールを ${to} に送信しました。`,
    unsent: (to: string) =>
      `${to} へのテストメールを送信できませんでした。Google には 1 日のメール数の上限があります。明日もう一度お試しください。`,
    posted: 'Google Chat に投稿しました。',
    unposted:
      'Google Chat で受け付けられませんでした。スペースで新しい Webhook を作成し、そのアドレスを保存してください。',
  },
  schedule: {
    intro: `シートの情報を自動的に更新し、更新時期の証明書を更新して、まもなく期限切れになるものやブロックされているものをメールで知らせます。オンにした人として実行されます。その人の権限が使用され、［${sheets.log}］にその人の名前が記録され、リクエストとメールはその人の上限に加算されます。`,
    edit: NAMES.editSchedule,
    state: 'ステータス',
    off: 'スケジュールはオフです。',
    on: 'スケジュールはオンです。',
    lost: 'スケジュールは自分として実行されるように設定されていますが、時間主導型トリガーがありません。',
    lostFix: `もう一度インストールするには、［${SWITCH_ON}］を押してください。`,
    owner: '実行ユーザー',
    you: (owner: string) => `${owner}（自分）`,
    last: '前回の実行',
    never: '未実行',
    next: '次回（目安）',
    notPlanned: '予定なし',
    moment,
    failure: '前回は正常に完了しませんでした。',

    every: settingLabels.schedule.every,
    everies: settingValues.every,
    hour: settingLabels.schedule.hour,
    hours: hour,
    hourHint: (timeZone: string) =>
      `シートのタイムゾーン（${timeZone}）の時刻です。指定した時刻から 1 時間以内に開始されます。`,
    renew: settingLabels.schedule.renew,
    renewHint:
      '行に指定されたファイルを使用します。新しい証明書がデフォルトになり、古い証明書は残ります。',
    folder: settingLabels.schedule.watchedFolder,
    folderHint: `ドライブのフォルダのリンク。行が更新時期になると、その行のアドレス用の最新の証明書ファイルがフォルダから行に指定され、証明書が更新されます。パスワードは、ファイルと同じ場所にある一覧（passwords.csv）から取得されます。スケジュールで使用するには、［${NAMES.renewDue}］が必要です。`,
    folderSecret: settingLabels.schedule.watchedSecret,
    folderSecretHint: `一覧にパスワードがないファイルに使用する、Google Secret Manager のシークレットの名前（例: projects/my-project/secrets/p12-password）。［${NAMES.settings}］で許可されている必要があります。`,
    folderNow: '監視フォルダのファイル',
    take: '監視フォルダから更新',
    taking: 'フォルダをスキャン中…',
    nothingDue: '更新時期の行はありません。',
    given: (given: number, due: number) =>
      `更新時期の ${number(due)} 行のうち ${number(given)} 行に、より新しいファイルがあります。`,
    takenFor: (file: string, address: string) => `${address}: ${file}`,
    left: '使用されなかったファイル:',

    readsAll: settingLabels.schedule.readsAll,
    readsAllHint:
      'オフの場合、各メールボックスは週に 1 回読み取られます。それ以外は、行、ディレクトリ、有効期限から必要と判断された場合にのみ読み取られます。',

    everyUser: settingLabels.schedule.everyUser,
    everyUserHint: `行のないユーザーを［${sheets.inventory}］に追加します。実行ユーザーは管理者である必要があり、管理コンソールのドメイン全体の委任の設定には、次のスコープも必要です:`,
    directoryScope: 'OAuth スコープ',

    ends: '証明書が期限切れになる前',
    renewalDays: settingLabels.schedule.renewalDays,
    renewalDaysHint: '独自の日数が指定されていない行に適用されます。',
    renewalDaysWrong: '1～365 の整数を入力してください。',
    tiers: settingLabels.schedule.tiers,
    tiersHint:
      '例: 30, 14, 7, 3, 1。各証明書は、それぞれの時期に 1 回ずつ、そして期限切れ後に再び報告されます。',
    tiersWrong: '1～365 の整数を 1～10 個入力してください。',
    recipients: settingLabels.schedule.recipients,
    recipientsHint:
      'アドレスを 1 行に 1 つずつ入力します。空欄の場合は実行ユーザーに送信されます。',
    chat: `${settingLabels.schedule.chatWebhook}（省略可）`,
    chatHint: `ダイジェストの見出しと原因を、名前を含めずに Chat スペースに投稿します。スペースで${PATHS.webhooks}を選択し、アドレスをコピーしてください。このアドレスは秘密にしてください。`,
    chatStored:
      'Webhook が保存されています。維持する場合は空欄のままにしてください。',
    chatForget: '投稿をやめ、保存された Webhook を削除する',
    testHint:
      '現在未対応のものをすべて表示し、自分に送信します。これによって報告済みになることはありません。',
    recipientsWrong: (address: string) => `アドレスではありません: ${address}`,
    recipientsTooMany: (most: number) =>
      `入力できるアドレスは ${number(most)} 個までです。`,

    /** @param operator empty if unknown */
    runsAsYou: (operator: string) =>
      `シートを閉じていても、自分${named(operator)}として実行されます。`,
    willRunAsYou: (operator: string) =>
      `保存すると、シートを閉じていても、自分${named(operator)}として実行されます。`,
    stopsIt: '保存すると、時間主導型トリガーが削除されます。',
    switchOn: SWITCH_ON,
    takeOver: '引き継ぐ…',
    stopOther: 'オフにする…',
    saved: '保存しました。',
    savedNext: (time: number, timeZone: string) =>
      `保存しました。次回の実行: ${moment(time, timeZone)}頃。`,

    takeOverTitle: (owner: string) =>
      `${owner} からスケジュールを引き継ぎますか？`,
    takeOverSays: (owner: string) =>
      `現在は ${owner} として実行されています。${owner} の時間主導型トリガーは、次回の実行時に自動的に削除されます。`,
    takeOverConfirm: '引き継ぐ',
    stopTitle: (owner: string) => `${owner} のスケジュールをオフにしますか？`,
    stopSays: (owner: string) =>
      `現在は ${owner} として実行されています。オフにすると、シートの情報は更新されなくなり、期限切れを知らせるメールも送信されなくなります。${owner} の時間主導型トリガーは、次回の実行時に自動的に削除されます。`,
    stopConfirm: 'オフにする',
  },
});

function named(operator: string): string {
  return operator && `（${operator}）`;
}
