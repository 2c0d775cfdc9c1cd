/** Japanese: small pieces, and names of what other sentences quote. */
import type {SheetWords} from '../sheet-words';

/** Of sheet, sidebar, mails, and pages. */
export const JAPANESE = {
  lang: 'ja',
  dir: 'ltr',
  gap: '',
  stop: '。',
  comma: '、',
} as const;

/** What menu and sidebar call it: sentences quote these. */
export const NAMES = {
  setUp: 'シートを設定',
  checkSetup: '設定を確認',
  setUpCheck: '設定の確認',
  copyDiagnostics: '診断情報をコピー',
  todo: '未処理',
  attention: '要対応',
  selected: '選択中',
  all: 'すべて',
  sidebar: 'サイドバーを開く',
  settings: '設定',
  import: 'インポート',
  consent: '同意',
  encryption: 'クライアントサイド暗号化',
  health: '稼働状況',
  schedule: 'スケジュール',
  editSchedule: 'スケジュールを編集',
  authority: '認証局',
  request: '証明書をリクエスト',
  keyService: '鍵サービス',
  userKit: 'ユーザーへの案内',
  renewDue: '更新時期の証明書を更新する',
  advanced: '詳細設定',
  fromFolder: '監視フォルダから証明書を更新',
  everyUser: 'ドメインのすべてのユーザーを読み取る',
  roots: 'Gmail が信頼するルート',
  secrets: '読み取りを許可するシークレット',
  makeDefault: 'アップロードした証明書をデフォルトにする',
  repairsFiles: '証明書ファイルを補完、修復する',
  caCertificates: 'CA 証明書を追加',
  useForIdentity: 'CSE ID で使用',
  checkKeyService: '鍵サービスを確認',
  continue: '再開',
  stop: '停止',
  sendTest: 'テストを自分に送信',
} as const;

/** The sheets. */
export const SHEETS = {
  rollout: '展開',
  cse: 'CSE',
  consent: '同意',
  inventory: 'インベントリ',
  log: 'ログ',
  dashboard: 'ダッシュボード',
} as const;

/** Headers of columns that sentences name. */
export const COLUMNS = {
  user: 'ユーザー',
  alias: 'エイリアス',
  address: 'アドレス',
  file: '証明書ファイル',
  certificate: '証明書',
  password: 'パスワード',
  renewalDays: '更新（何日前）',
  access: 'アクセス方法',
  queued: 'キュー',
  state: '状態',
  message: 'メッセージ',
  issuer: '発行元',
  expires: '有効期限',
  metadata: '鍵のメタデータ',
  use: '用途',
  keyPair: '鍵ペア',
  id: '証明書 ID',
} as const;

/** Labels as a path: `［アプリ］>［Gmail］`. */
export function path(...labels: readonly string[]): string {
  return labels.map(it => `［${it}］`).join('>');
}

/** Pages of Google’s consoles and products, as they are called there. */
export const PATHS = {
  smime: path('アプリ', 'Google Workspace', 'Gmail', 'ユーザー設定', 'S/MIME'),
  apiControls: path('セキュリティ', 'アクセスとデータ管理', 'API の制御'),
  delegation: path(
    'セキュリティ',
    'アクセスとデータ管理',
    'API の制御',
    'ドメイン全体の委任',
  ),
  cse: path('セキュリティ', 'アクセスとデータ管理', 'クライアントサイド暗号化'),
  drive: path('アプリ', 'Google Workspace', 'ドライブとドキュメント'),
  triggers: path('拡張機能', 'Apps Script', 'トリガー'),
  sendAs: path('アカウント', '名前'),
  gmailSendAs: path('設定', 'アカウント', '名前'),
  copyLink: path('共有', 'リンクをコピー'),
  caService: path('セキュリティ', 'Certificate Authority Service'),
  webhooks: path('アプリと統合', 'Webhook'),
} as const;

/** The beginning of a message about something that was not done. */
export const NOT_DONE = '未実行：';

/** The labels of a sheet in this language, for sentences that quote them. */
export const SHEET: SheetWords = {
  dir: JAPANESE.dir,
  sheets: SHEETS,
  columns: COLUMNS,
  setUp: NAMES.setUp,
  notDone: NOT_DONE,
};

export const OURS = 'S/MIME Rollout が自動で入力します。';
export const LOCAL =
  'スプレッドシートのタイムゾーンで表示されます。メッセージ内の日付は UTC です。';
export const NOTHING_CHANGED = '変更はありません。';
export const NOTHING_TO_DO = '対応は不要です。';

/** Sources of an import. */
export const SOURCES = {
  csv: 'CSV リスト',
  folder: 'ドライブのフォルダ',
  users: '組織のユーザー',
  aliases: '証明書のないエイリアス',
  files: 'パソコンの証明書ファイル',
  request: NAMES.request,
} as const;
