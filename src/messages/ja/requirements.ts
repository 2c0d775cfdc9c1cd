/** Japanese: the lines of the set-up check. */
import type {Language} from '../language';
import {NAMES, PATHS, path} from './words';

const BEFORE = 'まだ確認されていません。上記の項目に不足があります。';
const RESPONDS = 'API は応答しています。';

export const requirements: Language['requirements'] = {
  'scopes-granted': {
    label: 'スクリプトの権限',
    met: () => 'スクリプトに必要な権限はすべて許可されています。',
    unmet: () => 'スクリプトに必要な権限の一部が許可されていません。',
    unknown: BEFORE,
    todo: url =>
      `${url ? `${url} ` : 'スクリプトの権限ダイアログ'}を開き、リストにある権限をすべて許可してください。`,
  },
  version: {
    label: 'バージョン',
    met: version => `S/MIME Rollout ${version} がインストールされています。`,
    unknown: BEFORE,
  },
  'sheets-ready': {
    label: 'シート',
    met: (_about, {sheets}) =>
      `［${sheets.rollout}］シートは設定済みです。［${sheets.inventory}］と［${sheets.log}］は必要になったときに作成されます。`,
    unmet: ({sheets}) => `［${sheets.rollout}］シートがまだありません。`,
    unknown: BEFORE,
    todo: (_about, {setUp}) => `${path('S/MIME', setUp)}を選択してください。`,
  },
  'drive-api': {
    label: 'Google Drive API',
    met: () =>
      'API は応答しています。ドライブから証明書ファイルを読み取れます。',
    unknown: BEFORE,
  },
  'refresh-happens': {
    label: NAMES.schedule,
    met: owner => `スケジュールは ${owner} として実行されます。`,
    unknown: BEFORE,
  },
  'key-stored': {
    label: '秘密鍵',
    met: () => 'サービス アカウントの秘密鍵が、自分用に保存されています。',
    unmet: () => 'サービス アカウントの秘密鍵が、自分用に保存されていません。',
    unknown: BEFORE,
    todo: () =>
      `［${NAMES.settings}］を開いてサービス アカウントの JSON 鍵を保存するか、鍵なしの委任を選択してください。鍵は保存した本人のみが使用できるため、オペレーターごとに保存する必要があります。`,
  },
  'iam-api': {
    label: 'IAM Service Account Credentials API',
    met: () => RESPONDS,
    unknown: BEFORE,
  },
  'service-account': {
    label: 'サービス アカウント',
    met: account => `${account} は存在します。`,
    unknown: BEFORE,
  },
  'may-sign': {
    label: 'サービス アカウントとして署名する権限',
    met: (account, _sheet, scope) =>
      `${account} の署名を利用できます。${scope ? `スクリプトはこのためにスコープ ${scope} を使用します。` : ''}`,
    unknown: BEFORE,
  },
  'delegation-basic': {
    label: 'メインのメールアドレスの委任',
    met: () => 'サービス アカウントはユーザーの代わりに操作できます。',
    unknown: BEFORE,
  },
  'delegation-sharing': {
    label: '他の送信元アドレスの委任',
    met: () =>
      'サービス アカウントは他の送信元アドレスについても操作できます。',
    unknown: BEFORE,
  },
  'gmail-api': {
    label: 'Gmail API',
    met: () => RESPONDS,
    unknown: BEFORE,
  },
  mailbox: {
    label: 'メールボックスへのアクセス',
    met: user => `${user} のメールボックスにアクセスできます。`,
    unknown: BEFORE,
  },
  smime: {
    label: 'そのメールボックスのホスト型 S/MIME',
    met: user => `${user} は S/MIME 証明書を使用できます。`,
    unknown: BEFORE,
  },
  'directory-users': {
    label: '組織のユーザーを読み取るための委任',
    met: user => `${user} としてユーザーを読み取れます。`,
    unknown: BEFORE,
  },
  secrets: {
    label: 'Secret Manager',
    met: name => `シークレット ${name} を読み取れます。`,
    unknown: `未確認: ［${NAMES.settings}］で許可されたシークレットを使用する行がありません。`,
  },
  'consent-client': {
    label: '同意用の OAuth クライアント',
    met: () =>
      'クライアント ID とクライアント シークレットは Google で認識されています。',
    unmet: () => 'OAuth クライアントのシークレットが保存されていません。',
    unknown: BEFORE,
    todo: () =>
      `サイドバーの［${NAMES.consent}］でクライアント シークレットを保存してください。`,
  },
  'consent-web-app': {
    label: '同意用のウェブアプリ',
    met: address => `ユーザーは ${address} で招待を開きます。`,
    unmet: () => 'ウェブアプリのアドレスが設定されていません。',
    unknown:
      'Apps Script からウェブアプリのアドレスを取得できません。自分で招待を開き、動作するか確認してください。',
    todo: () =>
      `${path('拡張機能', 'Apps Script', 'デプロイ', '新しいデプロイ', 'ウェブアプリ')}を選択してください。そのアドレスをサイドバーの［${NAMES.consent}］に入力し、OAuth クライアントのリダイレクト URI に追加してください。`,
  },
  'consent-user': {
    label: '同意によるメールボックスへのアクセス',
    met: user => `${user} のメールボックスに、同意によってアクセスできます。`,
    unknown: `未確認: まだ誰も同意していません。先にテストユーザー（［${NAMES.settings}］を参照）を招待してください。`,
  },
  'end-user-access': {
    label: 'S/MIME API のエンドユーザー アクセス',
    met: user => `${user} の証明書を、同意によって管理できます。`,
    unknown:
      '未確認: まだ誰も同意していないか、メールボックスにアクセスできません。',
  },
  'cse-key-pairs': {
    label: 'メールボックスのクライアントサイド暗号化',
    met: user => `${user} の鍵ペアを読み取れます。`,
    unknown: BEFORE,
  },
  'key-service': {
    label: '鍵サービス',
    met: address =>
      `${address} は応答しており、Gmail に必要な機能を備えています。`,
    unknown: '未確認: 鍵サービスがまだ設定されていません。',
  },
  'ca-server': {
    label: 'CA サーバー',
    met: address => `${address} は CA の証明書を返しています。`,
    unknown: BEFORE,
  },
  'ca-key': {
    label: 'CA サーバー用の鍵',
    met: () =>
      '鍵を読み取れます。正しい鍵かどうかは、最初のリクエストでわかります。',
    unknown: BEFORE,
  },
  'ca-key-secret': {
    label: 'スクリプト内で作成する鍵のシークレット',
    met: name =>
      `シークレット ${name} を読み取れます。長さも鍵の暗号化に十分です。`,
    unmet: () =>
      `このシークレットの読み取りが［${NAMES.settings}］で許可されていません。`,
    unknown: BEFORE,
    todo: name =>
      `${path(NAMES.settings, NAMES.secrets)}にプロジェクトまたはシークレットを入力してください。シークレット: ${name}`,
  },
  'ca-api': {
    label: 'Certificate Authority API',
    met: () => RESPONDS,
    unknown: BEFORE,
  },
  'ca-pool': {
    label: 'CA プール',
    met: pool => `${pool} を読み取れます。`,
    unknown: BEFORE,
  },
  'ca-requests': {
    label: 'CA プールへのリクエスト',
    met: keyType =>
      `プールは、［${NAMES.settings}］の有効期間で ${keyType} 鍵の証明書リクエストを受け付けます。`,
    unknown: BEFORE,
  },
  'ca-permission': {
    label: '証明書をリクエストする権限',
    met: user => `${user} はプールに証明書をリクエストできます。`,
    unknown: BEFORE,
  },
  'ca-content': {
    label: '証明書の内容',
    met: user =>
      `${user} で試した結果によると、証明書にはメールアドレスと、用途「メール保護」が含まれます。`,
    unknown:
      '未確認: 証明書に含まれる内容を Google CA Service から取得できないか、上記の項目に不足があります。',
  },
  'ca-root': {
    label: 'CA のチェーン',
    met: root =>
      `ルートは、［${NAMES.settings}］に Gmail が信頼するルートとして登録されています: ${root}。`,
    unmet: () =>
      `CA プールのルートが、［${NAMES.settings}］に Gmail が信頼するルートとして登録されていません。`,
    unknown: BEFORE,
    todo: root =>
      `管理コンソールで${PATHS.smime}を開き、ルート証明書を追加してください（Cloud コンソールの CA のページから入手できます）。その後、SHA-256 フィンガープリントを${path(NAMES.settings, NAMES.roots)}に追加してください: ${root}`,
  },
  'directory-members': {
    label: 'グループのメンバーを読み取るための委任',
    met: user => `${user} としてグループのメンバーを読み取れます。`,
    unknown: BEFORE,
  },
};
