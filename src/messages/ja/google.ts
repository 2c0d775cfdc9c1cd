/** Japanese: what Google's refusals mean. */
import type {GoogleProblems} from '../../core/google/gmail/problems';
import type {Sentence, SheetSentences} from '../language';
import type {SheetWords} from '../sheet-words';
import {unstopped} from '../punctuation';
import {actionNames as A} from './action-names';
import {NAMES, PATHS, path} from './words';

const quoted = (text: string) =>
  text ? `Google の応答:「${unstopped(text)}」。` : '';
/** Apps Script's message, in the language of the user who runs the script. */
const thrown = (text: string) =>
  text ? `Apps Script の応答:「${unstopped(text)}」。` : '';
/** The message of a server of the organization. */
const answered = (text: string) =>
  text ? `応答:「${unstopped(text)}」。` : '';

/** Google’s Standard tier for projects made since May 2026, and for all from April 2027. */
const TIERS: Readonly<Record<string, string>> = {
  'Gmail API':
    '無料の Standard ティアの上限は、1 分あたり、ユーザーごとに 6,000 ユニット、プロジェクトで 1,200,000 ユニットです。',
  'Google Drive API':
    '無料の Standard ティアの上限は、1 分あたり、ユーザーごとに 325,000 ユニット、プロジェクトで 1,000,000 ユニットです。2026 年 5 月より前に作成されたプロジェクトの上限は、1 分あたり 12,000 クエリです。',
};

/** The role that has a permission of CA Service. */
const caRole = (permission: string) => {
  switch (permission) {
    case 'privateca.certificateTemplates.use':
      return 'テンプレートに対するロール「CA Service Certificate Template User」';
    case 'privateca.certificates.update':
      return 'プールに対するロール「CA Service Operation Manager」';
    default:
      return 'プールに対するロール「CA Service Certificate Manager」';
  }
};

const RETRIED = '数回再試行しましたが、リクエストは成功しませんでした。';
const LATER =
  '後でこの行をもう一度実行してください。同じ処理が二重に行われることはありません。';
const FIND_PERMISSION = `サイドバーの［${NAMES.checkSetup}］で、不足している権限を確認してください。`;
const AUTHORIZE =
  'スクリプトをもう一度承認し、すべての権限を許可してください。';
const DELEGATION = `管理コンソールで${PATHS.delegation}を開き、`;
const APP_ACCESS = `管理コンソールで${PATHS.apiControls}>［アプリのアクセス制御］を開き、`;
const FEWER = `［${NAMES.settings}］で同時に処理するメールボックスの数を減らしてください。`;
const IN_CA_SETTINGS = path(NAMES.settings, NAMES.authority);
const PUSH = 'プッシュするコマンド:\nnpm run push';
const SERVICE_ACCOUNTS = path('IAM と管理', 'サービス アカウント');

const notAllowed = (host: string) => ({
  says: `Apps Script は ${host} への接続を許可されていません。スクリプトのマニフェストまたは組織の許可リストに、そのアドレスがありません。`,
  fix: `プロジェクトの allowed-hosts.json のリストに "${host}/" を追加し、プロジェクトをもう一度プッシュしてください。すでにある場合は、管理コンソールで URL Fetch の許可リストに追加するよう管理者に依頼してください。${PUSH}`,
});

const reachable = (again: string) =>
  `アドレスが正しいこと、インターネットから到達できること（Apps Script のリクエストは Google のネットワークから送信されます）、TLS 証明書が有効であることを確認してください。その後、${again}`;
const RUN_AGAIN = 'この行をもう一度実行してください。';

const UNREACHABLE: Readonly<
  Record<
    GoogleProblems['user-unreachable']['kind'],
    (user: string, sheet: SheetWords) => Sentence
  >
> = {
  consumer: (user, {columns}) => ({
    says: `${user} は個人の Google アカウントで、組織のユーザーではありません。`,
    fix: `組織でのユーザーのアドレスを［${columns.user}］列に入力するか、行を削除してください。`,
  }),
  serviceAccount: (user, {columns}) => ({
    says: `${user} はサービス アカウントで、メールボックスがありません。`,
    fix: `ユーザーのメインのメールアドレスを［${columns.user}］列に入力するか、行を削除してください。`,
  }),
  group: (user, {columns}) => ({
    says: `${user} はグループで、メールボックスがなく、証明書を使用できません。`,
    fix: `メンバーのメインのメールアドレスを［${columns.user}］列に入力してください。メンバーがグループとして送信できる場合は、グループを［${columns.alias}］列に入力してください。`,
  }),
  elsewhere: (user, {columns}) => ({
    says: `サービス アカウントは、オペレーター（自分）の代わりには操作できますが、${user} は組織のユーザーではないため、操作できません。`,
    fix: `組織のユーザーを［${columns.user}］列に入力してください。別の組織にアクセスするには、その組織の管理者が、［${NAMES.checkSetup}］に表示されるドメイン全体の委任の設定を追加する必要があります。`,
  }),
};

export const googleSentences: SheetSentences<GoogleProblems> = {
  'rate-limited': ({text}) => ({
    says: `数回再試行しましたが、リクエストが多すぎると Google から応答がありました。${quoted(text)}`,
    fix: `後でこの行をもう一度実行するか、${FEWER}`,
  }),
  'minute-quota': ({api, limit, project, text}) => ({
    says: `${api} の 1 分あたりの割り当て${limit ? `（「${limit}」）` : ''}を使い切りました。${RETRIED}${limit ? '' : quoted(text)}`,
    fix: `数分後にこの行をもう一度実行するか、${FEWER}${TIERS[api] ?? ''}自組織だけで使用するスクリプトの場合は、内部使用の例外を申告すると、プロジェクトの上限を無料で引き上げることができます。Cloud コンソール（［API とサービス］）で ${api} の割り当てを開いてください${project ? `（プロジェクト ${project}）` : ''}。`,
  }),
  'google-unavailable': ({status}) => ({
    says: `Google が一時的に利用できませんでした（HTTP ${status}）。${RETRIED}`,
    fix: LATER,
  }),
  'no-response': ({text}) => ({
    says: `数回再試行しましたが、Google に接続できませんでした。${thrown(text)}`,
    fix: LATER,
  }),
  'fetch-quota-used-up': () => ({
    says: 'Apps Script で 1 日に許可されるリクエスト数を使い切りました。',
    fix: '明日再開してください。残りの行はキューに残ります。',
  }),
  'script-time-used-up': () => ({
    says: 'Apps Script の今日の実行時間を使い切りました。時間主導型トリガーの実行時間は、1 人あたり 1 日 6 時間までです。',
    fix: 'この制限のないサイドバーで再開するか、明日再開してください。残りの行はキューに残ります。',
  }),
  'script-throttled': ({text}) => ({
    says: `Apps Script へのリクエストが短時間に多すぎました。${thrown(text)}`,
    fix: `数分待って、もう一度お試しください。再発する場合は、${FEWER}`,
  }),
  'bandwidth-used-up': ({text}) => ({
    says: `Apps Script の帯域幅を使い切りました。${RETRIED}${thrown(text)}`,
    fix: `後でもう一度試すか、${FEWER}`,
  }),
  'host-not-allowed': ({host, text}) => ({
    says: `Apps Script は ${host} への接続を許可されていないため、何も送信されませんでした。${thrown(text)}`,
    fix: `組織で、Apps Script の接続先アドレスが制限されています。管理者が管理コンソールで、URL Fetch の許可リスト（${PATHS.drive}>［Apps Script］）に ${host}/ を追加してください。すべてのアドレスはガイドに記載されています。そこで何も制限されていない場合は、スクリプトのマニフェストが変更されているため、プロジェクトをもう一度プッシュしてください。${PUSH}`,
  }),
  'project-quota-used-up': ({api, limit, project}) => ({
    says: `${api} の 1 日の割り当て${limit ? `（「${limit}」）` : ''}を使い切りました。`,
    fix: `明日、この行をもう一度実行してください。1 日の割り当ては太平洋時間の午前 0 時にリセットされます。割り当ては Cloud コンソールの${path('API とサービス', api, '割り当て')}で確認できます${project ? `（プロジェクト ${project}）` : ''}。`,
  }),
  'token-rejected': () => ({
    says: 'アクセス トークンと、新しいアクセス トークンの両方が Google に拒否されました。',
    fix: FIND_PERMISSION,
  }),
  'scope-missing': ({text}) => ({
    says: `権限（スコープ）が不足しています。${quoted(text)}`,
    fix: `${AUTHORIZE}委任を使用している場合は、ドメイン全体の委任の設定にあるスコープと、［${NAMES.checkSetup}］に表示されるスコープを比較してください。`,
  }),
  'signing-scope-refused': ({text}) => ({
    says: `スクリプトに、サービス アカウントとして署名するための権限がありません。${quoted(text)}`,
    fix: `${AUTHORIZE}プロジェクトが signing-scope.json を使用してビルドされている場合は、そのファイルを削除し、プロジェクトをもう一度プッシュして、新しい権限を許可してください。`,
  }),
  'delegation-denied': (_, {columns}) => ({
    says: 'サービス アカウントがこのユーザーの代わりに操作することを、Google が許可していません。',
    fix: `［${columns.user}］列の値が、エイリアスではなくユーザーのメインのメールアドレスか確認してください。`,
  }),
  'gmail-switched-off': () => ({
    says: 'このユーザーの Gmail API アクセスは、管理者によってオフにされています。',
    fix: `管理コンソールで、ユーザーの組織部門の Gmail API アクセスを許可し、${RUN_AGAIN}`,
  }),
  'drive-switched-off': ({text}) => ({
    says: `自分のアカウントのドライブ API アクセスは、管理者によってオフにされています。${quoted(text)}`,
    fix: `管理コンソール（${PATHS.drive}>［機能とアプリケーション］>［Drive SDK］）で、自分の組織部門のドライブ API アクセスを許可し、もう一度お試しください。`,
  }),
  'api-disabled': ({api, project}) => ({
    says: `${project ? `プロジェクト ${project} で ` : ''}${api} が有効になっていません。`,
    fix: `Cloud コンソールで${path('API とサービス', 'ライブラリ')}を開き、${project ? `プロジェクト ${project} で ` : ''}${api} を有効にしてください。数分待ってから、もう一度お試しください。`,
  }),
  'no-mailbox': () => ({
    says: 'ユーザーに Gmail のメールボックスがありません。',
    fix: 'Gmail を含むライセンスをユーザーに割り当てて Gmail をオンにするか、行を削除してください。',
  }),
  'precondition-failed': ({text}, {columns}) => ({
    says: `メールボックスの現在の状態では、この操作は許可されません。${quoted(text)}`,
    fix: `［${columns.user}］列の値がメインのメールアドレスであること、ユーザーが有効で Gmail のライセンスがあること、ユーザーの組織部門でホスト型 S/MIME が有効になっていることを確認してください。`,
  }),
  'smime-switched-off': ({text}) => ({
    says: `このユーザーのホスト型 S/MIME が有効になっていません。${quoted(text)}`,
    fix: `管理コンソールで${PATHS.smime}を開き、ユーザーの組織部門で有効にしてください（エディションが対応している必要があります）。同意したユーザーの場合は、［S/MIME API のエンドユーザー アクセスを有効にする］が表示されていれば、それもオンにしてください。最長 24 時間待ってから、${RUN_AGAIN}`,
  }),
  'smime-forbidden': ({text}) => ({
    says: `このユーザーの S/MIME 証明書を、Google が許可していません。${quoted(text)}`,
    fix: `通常は、ユーザーの組織部門でホスト型 S/MIME が有効になっていないか、エディションが対応していません（管理コンソールの${PATHS.smime}）。同意したユーザーの場合は、そこで［S/MIME API のエンドユーザー アクセスを有効にする］がオフになっている可能性があります。すべてオンになっている場合は、サイドバーの［${NAMES.checkSetup}］で、不足している権限がないか確認してください。`,
  }),
  'not-found': () => ({
    says: 'Gmail に、そのエイリアスまたは証明書がありません。',
    fix: `アドレスを確認してから、この行で［${A.refresh}］を実行し、現在 Gmail にあるものを確認してください。`,
  }),
  'already-saved': () => ({
    says: 'Gmail は、この証明書をすでに保存していると応答しましたが、一覧に表示されません。',
    fix: `数分後に、この行で［${A.refresh}］を実行してください。`,
  }),
  'root-not-trusted': () => ({
    says: 'この証明書を発行した CA は Gmail で信頼されていません。',
    fix: `Google のリストにある CA の証明書を使用するか、管理コンソールでその CA のルート証明書と中間証明書を追加してください（${PATHS.smime}>［特定のドメインに対して、これらの追加のルート証明書を受け入れます］）。`,
  }),
  'already-exists': () => ({
    says: 'すでに Gmail にあります。',
    fix: `この行で［${A.refresh}］を実行してから、もう一度実行してください。`,
  }),
  'refused-without-reason': ({text}) => ({
    says: `Gmail が理由を示さずにリクエストを拒否しました。${quoted(text)}`,
    fix: `この行で［${A.check}］を実行し、警告を確認してください。それぞれ、Gmail の S/MIME プロファイルで必要とされる可能性がある事項を示しています。`,
  }),
  forbidden: ({text}) => ({
    says: `この操作は Google に許可されていません。${quoted(text)}`,
    fix: FIND_PERMISSION,
  }),
  'delegation-missing': () => ({
    says: 'サービス アカウントがユーザーの代わりに操作できません。ドメイン全体の委任の設定がないか、数字のクライアント ID が使用されていないか、スコープが不足しています。',
    fix: `${DELEGATION}［${NAMES.checkSetup}］に表示されるクライアント ID とスコープを追加してください。新しい設定が有効になるまで、最長 24 時間かかることがあります。`,
  }),
  'delegation-scope-missing': ({scope}) => ({
    says: `ドメイン全体の委任の設定に、スコープ ${scope} がありません。`,
    fix: `${DELEGATION}［${NAMES.checkSetup}］に表示されるクライアント ID の設定に、スコープを追加してください。変更が有効になるまで、最長 24 時間かかることがあります。`,
  }),
  'user-unreachable': ({user, kind}, sheet) => UNREACHABLE[kind](user, sheet),
  'user-unknown': ({domain}, {columns}) => ({
    says: `このアドレスのユーザーが Google に存在しないか、停止中です。${domain && `${domain} のユーザーにはまだ一度もアクセスできていません。組織のドメインではない可能性があります。`}`,
    fix: `ユーザーのメインのメールアドレスを［${columns.user}］列に入力し（エイリアスは［${columns.alias}］列に入力します。グループは証明書を使用できません）、ユーザーが有効であることを管理コンソールで確認してください。`,
  }),
  'account-deleted': () => ({
    says: 'このユーザーは削除されています。',
    fix: '行を削除してください。',
  }),
  'signing-key-unknown': () => ({
    says: 'サービス アカウントの署名に使用された鍵が、Google に存在しません。',
    fix: `鍵またはサービス アカウントが削除されています。［${NAMES.settings}］で新しい鍵を保存するか、鍵なしの委任を使用してください。`,
  }),
  'clock-differs': () => ({
    says: '時刻が正しくなかったため、Google がリクエストを拒否しました。',
    fix: '数分後にもう一度お試しください。再発する場合は報告してください。',
  }),
  'scope-unknown': () => ({
    says: 'リクエストされたスコープの一部を、Google が認識できません。',
    fix: 'この問題を報告してください。スコープは S/MIME Rollout に含まれるものです。',
  }),
  'consent-gone': () => ({
    says: 'ユーザーの同意が期限切れになったか、取り消されました。',
    fix: 'ユーザーにもう一度同意を依頼してください。',
  }),
  'client-refused': () => ({
    says: 'Google が OAuth クライアントを拒否しました。ID またはシークレットが正しくないか、削除されているか、リダイレクト URI がないか、ユーザーが別のクライアントを許可しています。',
    fix: `［${NAMES.consent}］にあるクライアント ID、シークレット、リダイレクト URI を、Cloud コンソールの値と比較してください。クライアントが置き換えられている場合は、同意を取り消し、ユーザーをもう一度招待してください。`,
  }),
  'consent-primary-only': ({user}, {columns}) => ({
    says: `ユーザーの同意でアクセスできるのは、メインのメールアドレス（${user}）のみです。`,
    fix: `他の送信元アドレスには委任を設定してください。設定済みの場合は、［${columns.access}］セルを空にするか、“delegation” を入力してください。`,
  }),
  'sign-in-again': () => ({
    says: '組織のセッション ポリシーにより、もう一度ログインする必要があります。',
    fix: `もう一度ログインしてから、${RUN_AGAIN}`,
  }),
  'policy-denies': ({text}) => ({
    says: `組織のポリシーにより、サービス アカウントのアクセスが拒否されています。${quoted(text)}`,
    fix: `${APP_ACCESS}サービス アカウントのクライアント ID（ドメイン全体の委任の設定にある番号）を信頼できるものとして設定してください。その後、もう一度お試しください。`,
  }),
  'consent-client-restricted': ({text}) => ({
    says: `組織で、ユーザーがこのアプリを許可することが制限されています。${quoted(text)}`,
    fix: `${APP_ACCESS}サイドバーの［${NAMES.consent}］に表示されるクライアント ID を信頼できるものとして設定してください。その後、ユーザーをもう一度招待してください。`,
  }),
  'script-client-restricted': ({text}) => ({
    says: `組織でこのスクリプトがブロックされています。${quoted(text)}`,
    fix: `${APP_ACCESS}スクリプトの Cloud プロジェクトのクライアント ID を信頼できるものとして設定するか、［ドメインで所有する内部アプリを信頼する］をオンにしてください。その後、もう一度お試しください。`,
  }),
  'token-refused': ({text}) => ({
    says: `このユーザーのメールボックスへのアクセスを Google が拒否しました。${quoted(text)}`,
    fix: `サイドバーの［${NAMES.checkSetup}］で理由を確認してください。`,
  }),
  'service-account-unknown': ({account}) => ({
    says: `サービス アカウント ${account} が Google に存在しません。`,
    fix: `Cloud コンソール（${SERVICE_ACCOUNTS}）から、サービス アカウントのメールアドレスを［${NAMES.settings}］にコピーしてください。`,
  }),
  'may-not-sign': ({account}) => ({
    says: `${account} として署名する権限がないか、そのサービス アカウントが存在しません。Google の応答はどちらの場合も同じです。`,
    fix: `まず、［${NAMES.settings}］のアドレスを、Cloud コンソール（${SERVICE_ACCOUNTS}）のアドレスと比較してください。正しい場合は、サービス アカウントの［権限］を開き、ロール「Service Account Token Creator」（roles/iam.serviceAccountTokenCreator）を自分に付与し、数分待ってからもう一度お試しください。`,
  }),
  'secret-scope-refused': ({text}) => ({
    says: `スクリプトに、シークレットを読み取るための権限がありません。${quoted(text)}`,
    fix: AUTHORIZE,
  }),
  'secret-denied': ({text}) => ({
    says: `シークレットを読み取る権限がないか、プロジェクトが存在しません（Secret Manager）。${quoted(text)}`,
    fix: `まず名前を確認してください。正しい場合は、S/MIME Rollout を実行するユーザーに、シークレットに対するロール「Secret Manager Secret Accessor」を付与し、数分待ってから、${RUN_AGAIN}`,
  }),
  'secret-not-found': ({text}, {columns}) => ({
    says: `Secret Manager に、このシークレットまたはこのバージョンがありません。${quoted(text)}`,
    fix: `［${columns.password}］セルまたは設定に入力した名前を、Cloud コンソール（${path('セキュリティ', 'Secret Manager')}）のシークレットの名前と比較してください。`,
  }),
  'secret-version-off': ({text}) => ({
    says: `シークレットのこのバージョンは、無効になっているか、破棄されています。${quoted(text)}`,
    fix: '有効にするか、新しいバージョンを追加してください。“latest” は、無効になっている場合でも常に最新のバージョンを指します。',
  }),
  'ca-scope-refused': ({text}) => ({
    says: `スクリプトに、Google CA Service を使用するための権限がありません。${quoted(text)}`,
    fix: AUTHORIZE,
  }),
  'ca-denied': ({permission, text}) => ({
    says: `Google CA Service でこの操作を行う権限がないか、CA プールが存在しません。${quoted(text)}`,
    fix: `まず、［${NAMES.settings}］のプールの名前を確認してください。正しい場合は、S/MIME Rollout を実行するユーザーに、${caRole(permission)}を付与し（Cloud コンソールの［Certificate Authority Service］）、数分待ってからもう一度お試しください。`,
  }),
  'ca-not-found': ({text}) => ({
    says: `Google CA Service に、この CA プールまたは証明書がありません。${quoted(text)}`,
    fix: `［${NAMES.settings}］のプールの名前を、Cloud コンソール（${PATHS.caService}>［CA プール マネージャー］）の名前と比較してください。`,
  }),
  'ca-without-authority': ({text}) => ({
    says: `現在、CA プールに署名できる CA がありません。${quoted(text)}`,
    fix: `Cloud コンソール（${PATHS.caService}）でプールの CA を有効にし、もう一度お試しください。`,
  }),
  'ca-refuses': ({text}) => ({
    says: `CA プールがリクエストを拒否しました。${quoted(text)}`,
    fix: `プールのポリシーで許可されていない事項は、サイドバーの［${NAMES.checkSetup}］に表示されます。Cloud コンソールでポリシーを変更するか、サイドバーで鍵の種類、サブジェクト、テンプレート、有効期間を変更してください。`,
  }),
  'not-an-admin': () => ({
    says: '組織のユーザーを読み取る権限がありません。',
    fix: `ディレクトリを読み取るには、権限［ユーザー］>［読み取り］（グループの場合は［グループ］>［読み取り］も）を持つ管理者ロールが必要です（管理コンソールの${path('アカウント', '管理者ロール')}）。このロールを持つ人に、この操作、またはスケジュールをオンにすることを依頼してください。他の組織のドメインとグループは読み取れません。`,
  }),
  'cse-switched-off': ({text}) => ({
    says: `このユーザーの Gmail クライアントサイド暗号化がオンになっていないか、エディションが対応していません。${quoted(text)}`,
    fix: `管理コンソールで${PATHS.cse}を開き、ユーザーの組織部門またはグループで Gmail をオンにして、鍵サービスを割り当ててください。最長 24 時間待ってから、${RUN_AGAIN}ホスト型 S/MIME には必要ありません。`,
  }),
  'cse-forbidden': ({text}) => ({
    says: `このユーザーのクライアントサイド暗号化を、Google が許可していません。${quoted(text)}`,
    fix: `通常は、ユーザーの組織部門またはグループで Gmail クライアントサイド暗号化がオンになっていないか、エディションが対応していません（管理コンソールの${PATHS.cse}）。オンになっている場合は、サイドバーの［${NAMES.checkSetup}］で、不足している権限がないか確認してください。`,
  }),
  'cse-not-active': () => ({
    says: 'このユーザーのクライアントサイド暗号化はまだ有効になっていません。オンにしてから反映されるまで、最長 24 時間かかります。',
    fix: 'アップロードは 2 日間、1 時間ごとに自動的に再試行されます。その他の操作は、後でもう一度実行してください。',
  }),
  'key-service-unreachable': ({host}) => ({
    says: `${host} の鍵サービスが応答しません。`,
    fix: reachable(RUN_AGAIN),
  }),
  'key-service-unavailable': ({host, status}) => ({
    says: `${host} の鍵サービスが一時的に利用できませんでした（HTTP ${status}）。`,
    fix: LATER,
  }),
  'key-service-denies': ({host, status}) => ({
    says: `${host} の鍵サービスがアクセスを拒否しました（HTTP ${status}）。`,
    fix: '入力したトークンを確認し、この操作にトークンを使用できるかを鍵サービスの管理者に問い合わせてください。',
  }),
  'key-service-refuses': ({host, status, text}) => ({
    says: `${host} の鍵サービスがリクエストを拒否しました（HTTP ${status}）。${answered(text)}`,
    fix: `サイドバーの［${NAMES.checkKeyService}］でアドレスを確認してください。鍵のラップが拒否された場合は、リクエストの形式を確認してください。`,
  }),
  'key-service-not-allowed': ({host}) => notAllowed(host),
  'ca-server-unreachable': ({host}) => ({
    says: `${host} の CA サーバーが応答しません。`,
    fix: reachable('もう一度お試しください。'),
  }),
  'ca-server-unavailable': ({host, status}) => ({
    says: `${host} の CA サーバーが一時的に利用できませんでした（HTTP ${status}）。`,
    fix: '後でもう一度お試しください。',
  }),
  'ca-server-denies': ({host, text}) => ({
    says: `${host} の CA サーバーが鍵を受け付けませんでした。${answered(text)}`,
    fix: `${IN_CA_SETTINGS}の鍵をサーバーの構成（auth_keys）の鍵と、プロファイルを構成内の名前と比較してください。`,
  }),
  'ca-server-refuses': ({host, status, text}) => ({
    says: `${host} の CA サーバーがリクエストを拒否しました（HTTP ${status}）。${answered(text)}`,
    fix: `${IN_CA_SETTINGS}のプロファイルと、サーバーの構成でそのプロファイルに許可されている内容を確認してください。`,
  }),
  'ca-server-not-allowed': ({host}) => notAllowed(host),
  'file-not-found': () => ({
    says: '証明書ファイルがドライブに見つからないか、アクセス権がありません。',
    fix: '行のリンクまたは ID と、ファイルが自分と共有されていることを確認してください。リンクで共有されている古いファイルにはリソースキーも必要です。“resourcekey=…” を含むリンク全体を貼り付けてください。',
  }),
  'file-not-downloadable': (_, {sheets}) => ({
    says: 'リンク先が、ファイルではありません（Google ドキュメントなど）。',
    fix: `証明書ファイル自体（.p12 または .pfx ファイル、［${sheets.cse}］シートでは .p7pem ファイルも可）のリンクを指定してください。`,
  }),
  'file-is-folder': () => ({
    says: 'リンク先が、ファイルではなくフォルダです。',
    fix: `ドライブでフォルダを開き、ファイル自体のリンクをコピーして（${PATHS.copyLink}）、貼り付けてください。多くの行に入力するには、サイドバーでドライブのフォルダをインポートしてください。`,
  }),
  'shortcut-target-not-found': () => ({
    says: 'リンク先のドライブのショートカットが示すファイルが、削除されているか、自分と共有されていません。',
    fix: 'ショートカットではなくファイル自体のリンクを指定し、自分と共有されていることを確認してください。',
  }),
  'download-forbidden': () => ({
    says: 'ドライブからファイルをダウンロードできません。オーナーが閲覧者のダウンロードをオフにしているか、組織のデータ保護ルール（DLP）でブロックされています。',
    fix: '自分を編集者にするか、共有設定で閲覧者のダウンロードを許可するよう、オーナーに依頼してください。ルールでブロックされている場合は、管理コンソールの［ルール］でファイルを除外するか、サイドバーでパソコンからファイルをインポートしてください。',
  }),
  'file-flagged': () => ({
    says: 'Google がファイルをマルウェアまたは迷惑コンテンツとして報告しているため、ダウンロードできません。',
    fix: 'ドライブで審査をリクエストするよう、ファイルのオーナーに依頼してください。または、証明書をもう一度エクスポートし、新しいファイルとしてドライブにアップロードするか、サイドバーでパソコンからインポートしてください。',
  }),
  'download-quota-used-up': () => ({
    says: 'ファイルのダウンロード回数が多く、ドライブのダウンロードの割り当てを使い切りました。',
    fix: 'ドライブでファイルのコピーを作成し、そのリンクを指定してください。または、後でこの行をもう一度実行してください。割り当ては 1 日以内にリセットされます。',
  }),
  'answer-unreadable': ({status}) => ({
    says: `Google の応答（HTTP ${status}）を読み取れませんでした。`,
    fix: LATER,
  }),
  'refused-otherwise': ({status, text}) => ({
    says: `Google がリクエストを拒否しました（HTTP ${status}）。${quoted(text)}`,
    fix: 'この行をもう一度実行してください。再発する場合は、Google のメッセージを検索するか、報告してください。',
  }),
};
