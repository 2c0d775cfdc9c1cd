/** Japanese: the certification authority that issues certificates through its API. */
import type {
  IssuerFindings,
  IssuerKeyFindings,
} from '../../core/request/issuer-findings';
import type {SuccessorFindings} from '../../core/request/successor-findings';
import type {Sentences} from '../language';
import {actionNames as A} from './action-names';
import {count, day, listed} from './format';
import {NAMES, NOTHING_TO_DO, path} from './words';

const SETTING: Readonly<
  Record<IssuerFindings['issuer-setting-invalid']['setting'], string>
> = {
  pool: 'CA プール（例: projects/pki-prod/locations/europe-west3/caPools/mail）',
  template:
    '証明書テンプレート（例: projects/pki-prod/locations/europe-west3/certificateTemplates/mail）',
  lifetimeDays: '1～1,185 の日数',
  server: 'https:// で始まり、クエリを含まないアドレス',
  profile: 'プロファイルの名前',
  secret: 'シークレットの名前（例: projects/pki-prod/secrets/cfssl）',
  keySecret: 'シークレットの名前（例: projects/pki-prod/secrets/renewal-keys）',
};

/** Settings whose values the Cloud console shows. */
const IN_CONSOLE: readonly (keyof typeof SETTING)[] = ['pool', 'template'];

const DROPPED = {
  address: 'メールアドレス（サブジェクト代替名）',
  purpose: '用途「メール保護」（拡張鍵用途）',
  signing: 'デジタル署名（鍵用途）',
} as const;

const POLICY = `Cloud コンソール（${path('セキュリティ', 'Certificate Authority Service', 'CA プール マネージャー')}）でプールの発行ポリシー`;
const IN_SETTINGS = path(NAMES.settings, NAMES.authority);
const NO_SUCCESSOR = '後継の証明書はリクエストされませんでした。';
const NEW_REQUEST = 'この行の新しいリクエストを作成してください。';

export const issuerSentences: Sentences<
  IssuerFindings & IssuerKeyFindings & SuccessorFindings
> = {
  'successor-issued': ({authority}) => ({
    says: `CA プール ${authority} が新しい証明書を発行しました。鍵はスクリプト内で作成されました。`,
    fix: NOTHING_TO_DO,
  }),
  'successor-too-short': ({lifetime, renewal}) => ({
    says: `${NO_SUCCESSOR}有効期間（${count(lifetime, '日')}）が、更新を始める日数（期限切れの ${count(renewal, '日')}前）より長くありません。`,
    fix: `${IN_SETTINGS}でより長い有効期間を選択するか、スケジュールまたは行の日数を減らしてください。`,
  }),
  'successor-too-early': ({since}) => ({
    says: `${NO_SUCCESSOR}現在の証明書は ${day(since)}に発行されたもので、新しく発行しても有効期限が延びません。`,
    fix: 'プールの CA の有効期限と、ポリシーで許可されている有効期間を確認してください。',
  }),
  'successor-tier': () => ({
    says: `${NO_SUCCESSOR}CA プールが DevOps ティアのため、証明書が保持されません。`,
    fix: 'Enterprise ティアのプールを使用するか、サイドバーで証明書をリクエストしてください。',
  }),
  'successor-subject': ({template}) => ({
    says: `${NO_SUCCESSOR}サブジェクト「${template}」がこの行に適合しません。`,
    fix: `［${NAMES.request}］でサブジェクトを変更するか、そこで証明書をリクエストしてください。`,
  }),
  'successor-secret-short': ({least}) => ({
    says: `新しい鍵を暗号化するシークレットが ${count(least, '文字')}未満のため、後継の証明書はリクエストされません。`,
    fix: 'より長いバージョンをシークレットに追加してください。作成するコマンド:\nopenssl rand -hex 32 | gcloud secrets versions add renewal-keys --data-file=-',
  }),
  'successor-abandoned': ({serial}) => ({
    says: `CA プールが発行したシリアル番号 ${serial} の証明書は、どの行でも不要になりました。証明書は取り消され、鍵は削除されました。`,
    fix: NOTHING_TO_DO,
  }),
  'successor-unusable': ({why}) => ({
    says: {
      revoked:
        'CA が発行した後継の証明書を使用できません。CA で取り消されました。',
      'key-lost':
        'CA が発行した後継の証明書を使用できません。シークレットで鍵を開けないため、CA で取り消されました。',
      'no-certificate':
        'CA が発行した後継の証明書を使用できません。CA の応答に証明書が含まれていません。',
    }[why],
    fix: `この行で［${A.renew}］をもう一度実行するか、サイドバーで証明書をリクエストしてください。`,
  }),
  'no-issuer': () => ({
    says: 'S/MIME Rollout が証明書をリクエストできる認証局が設定されていません。',
    fix: `${IN_SETTINGS}で設定するか、リクエストをダウンロードして CA に渡してください。`,
  }),
  'issuer-scope-missing': () => ({
    says: 'この S/MIME Rollout は、Google CA Service では使用できない、範囲の狭い権限（auth/iam）でビルドされています。',
    fix: 'Google CA Service を使用するには、signing-scope.json を削除してプロジェクトをもう一度プッシュしてください。または、リクエストをファイルとして CA に渡してください。プッシュするコマンド:\nnpm run push',
  }),
  'issuer-setting-invalid': ({setting, value}) => ({
    says:
      value === ''
        ? `設定が空です。必要な値: ${SETTING[setting]}。`
        : `「${value}」は正しい値ではありません。必要な値: ${SETTING[setting]}。`,
    fix: `${IN_SETTINGS}で修正してください。${IN_CONSOLE.includes(setting) ? 'リソース名は、Cloud コンソールの各プールおよびテンプレートのページに表示されます。' : ''}`,
  }),
  'issuer-key-invalid': () => ({
    says: 'CA サーバー用の鍵は、32～256 桁の 16 進数でなければなりません。',
    fix: 'サーバーの構成（auth_keys → key）からコピーしてください。',
  }),
  'issuer-key-missing': () => ({
    says: 'CA サーバー用の鍵が、自分用に保存されていません。',
    fix: `${IN_SETTINGS}で入力するか、そこで Secret Manager のシークレットを指定してください。`,
  }),
  'request-unreadable': () => ({
    says: '証明書のリクエストを読み取れなかったため、何も送信されませんでした。',
    fix: NEW_REQUEST,
  }),
  'asked-before': ({at}) => ({
    says: `この証明書は ${day(at)}に CA にリクエストされましたが、応答がありませんでした。CA はそのリクエストを認識できなくなっているため、もう一度リクエストすると証明書が二重に発行される可能性があります。`,
    fix: `証明書が発行されたかどうかを CA の管理者に確認してください。発行されている場合は、その証明書を鍵ファイルと一緒にインポートしてください。発行されていない場合は、このリクエストを破棄し、${NEW_REQUEST}`,
  }),
  'issued-and-revoked': () => ({
    says: 'この証明書は CA によって発行された後、取り消されました。',
    fix: `このリクエストを破棄し、${NEW_REQUEST}`,
  }),
  'issued-without-certificate': () => ({
    says: 'CA は証明書を発行したと応答しましたが、応答に証明書が含まれていません。',
    fix: 'もう一度お試しください。再発する場合は、CA から証明書をダウンロードし、鍵ファイルと一緒にインポートしてください。',
  }),
  'ca-no-requests': () => ({
    says: 'CA プールが証明書署名リクエスト（CSR）を受け付けません。',
    fix: `${POLICY}を変更し、CSR に基づく発行を許可してください。`,
  }),
  'ca-key-type': ({keyType}) => ({
    says: `CA プールは、種類が ${keyType} の鍵に署名しません。`,
    fix: `［${NAMES.request}］で別の鍵の種類を選択するか、${POLICY}を変更してこの種類を許可してください。`,
  }),
  'ca-lifetime': ({wanted, most}) => ({
    says: `リクエストする証明書の有効期間は ${count(wanted, '日')}ですが、CA プールで許可されているのは最長 ${count(most, '日')}です。`,
    fix: `${IN_SETTINGS}でより短い有効期間を選択するか、${POLICY}を変更してより長い有効期間を許可してください。`,
  }),
  'ca-drops': ({what}) => ({
    says: `CA プールが発行する証明書には、次のものが含まれません: ${listed(what.map(it => DROPPED[it]))}。そのような証明書は Gmail で使用できません。`,
    fix: `${POLICY}を変更し、サブジェクト代替名、鍵用途、拡張鍵用途を許可するか、それらを含むテンプレートを設定してください。`,
  }),
  'ca-purpose': ({ca}) => ({
    says: `CA（${ca}）自身の証明書に用途「メール保護」がありません。Gmail では、すべての中間証明書にこの用途が必要です。`,
    fix: '拡張鍵用途「メール保護」を持つ下位 CA を作成し、プールのこの CA を無効にしてください。',
  }),
  'ca-root-only': () => ({
    says: 'プールの CA がルートです。Gmail では、ユーザー証明書とルートの間に、少なくとも 1 つの中間証明書が必要です。',
    fix: 'プールに下位 CA を作成し、ルート CA を無効にしてください。',
  }),
};
