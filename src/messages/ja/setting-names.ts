/** Japanese: the label of each setting, as sidebar, Log, mails, and sentences use it. */
import {settingNamesOf, type SettingLabels} from '../setting-names';
import {NAMES} from './words';

export const settingLabels: SettingLabels = {
  settings: {
    access: 'メールボックスへのアクセス',
    serviceAccount: 'サービス アカウントのメールアドレス',
    clientId: 'クライアント ID',
    operators: 'オペレーター',
    testUser: 'テストユーザー',
    makeDefault: NAMES.makeDefault,
    emptyPassword: 'アップロード成功後にパスワードのセルを消去する',
    repairsFiles: NAMES.repairsFiles,
    secretPrefix: NAMES.secrets,
    language: 'シートの言語',
    width: '同時に処理するメールボックス数',
    asWarning: '緩和されたルール',
    roots: NAMES.roots,
    privateKey: '秘密鍵',
  },
  schedule: {
    every: '情報の更新',
    hour: '時刻',
    renew: NAMES.renewDue,
    everyUser: NAMES.everyUser,
    readsAll: '毎回すべてのメールボックスを読み取る',
    renewalDays: '更新する時期（何日前）',
    tiers: 'メールを送信する時期（何日前）',
    watchedFolder: '監視フォルダ',
    watchedSecret: 'ファイルのパスワードのシークレット',
    recipients: 'メールの宛先',
    chatWebhook: 'Google Chat の Webhook',
  },
  keyService: {
    address: 'アドレス',
    assigned: '組織部門とグループの鍵サービス',
    wraps: 'S/MIME Rollout で秘密鍵のラップを行う',
    template: 'リクエストの本文',
    keyFormat: '鍵の形式',
    answerField: '応答のフィールド',
    perimeterId: '境界 ID',
  },
  request: {
    keyType: '鍵の種類',
    subject: 'サブジェクト',
    furtherAddresses: 'ユーザーの他のアドレスも含める',
    columns: 'CSV の列',
  },
  authority: {
    kind: '証明書の発行元',
    pool: 'CA プール',
    template: '証明書テンプレート',
    lifetimeDays: '有効期間（日数）',
    scriptKeys: '更新時に後継の証明書をリクエスト',
    keySecret: '新しい鍵を暗号化するシークレット',
    server: 'サーバーのアドレス',
    profile: 'プロファイル',
    secret: '鍵を含むシークレット',
    key: '鍵',
  },
  consent: {
    clientId: 'クライアント ID',
    secret: 'クライアント シークレット',
    webApp: 'ウェブアプリのアドレス',
  },
  userKit: {
    firstDay: '開始日',
    contact: 'ユーザーの問い合わせ先',
    language: 'テキストの言語',
    subject: '件名',
    text: '本文',
    card: '質問と回答',
  },
};

export const settingNames = settingNamesOf(
  settingLabels,
  {
    schedule: NAMES.schedule,
    keyService: NAMES.keyService,
    request: NAMES.request,
    authority: NAMES.authority,
    consent: NAMES.consent,
    userKit: NAMES.userKit,
  },
  (page, label) => `${page} > ${label}`,
);
