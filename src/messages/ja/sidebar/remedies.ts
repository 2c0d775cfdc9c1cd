import type {Cause} from '../../../core/report/causes';
import type {SheetWords} from '../../sheet-words';
import {actionNames as A} from '../action-names';
import {NAMES, PATHS, path} from '../words';

/** What to do about a cause. */
interface Remedy {
  /** In a few words, below the cause's title. */
  readonly fix: string;
  /** What happened. */
  readonly what: string;
  /** In this order. */
  readonly steps: readonly string[];
  /** Which commands help. */
  readonly commands?: 'chain' | 'export' | 'open' | 'repack';
}

const ASK_CA = 'Gmail の要件に準拠した新しい証明書を CA に依頼します。';
const WHOLE_CHAIN = 'チェーン全体を含めてエクスポート';
const WITH_ALL =
  '証明書パス内のすべての証明書を含めて、各ファイルをもう一度エクスポートします。';

/** What to do about each cause. */
export const remediesIn = ({
  columns,
}: SheetWords): Readonly<Record<Cause, Remedy>> => {
  const NEW_FILE = `新しいファイルをドライブに保存し、そのリンクを行の［${columns.file}］セルに入力します。`;
  const IN_MESSAGE = `［${columns.message}］セル`;

  /** The file's own chain, or a new export, is what most causes need. */
  const ca = (what: string): Remedy => ({
    fix: 'CA に依頼',
    what,
    steps: [
      `これらの行のいずれかの［${columns.message}］を CA に送信します。`,
      ASK_CA,
      '新しいファイルをドライブに保存し、そのリンクを各行に入力します。',
    ],
  });
  return {
    'intermediate-missing': {
      fix: WHOLE_CHAIN,
      what: 'ファイルに、ユーザー証明書とルートの間の証明書がありません。この証明書がないと、Gmail で拒否されます。',
      steps: [
        `CA から中間証明書を入手します。証明書の名前は${IN_MESSAGE}に表示されています。`,
        WITH_ALL,
        NEW_FILE,
      ],
      commands: 'chain',
    },
    'chain-incomplete': {
      fix: WHOLE_CHAIN,
      what: 'ファイルのチェーンが、ルートに達する前に途切れています。',
      steps: [
        `${IN_MESSAGE}に表示されている CA の証明書を入手します。`,
        WITH_ALL,
        NEW_FILE,
      ],
      commands: 'chain',
    },
    'not-a-certificate-file': {
      fix: '.p12 または .pfx ファイルを選択',
      what: 'リンク先のファイルが、証明書と秘密鍵を含む PKCS#12 ファイルではありません。',
      steps: [
        '証明書を秘密鍵とともに、.p12 または .pfx としてエクスポートします。',
        NEW_FILE,
      ],
      commands: 'export',
    },
    password: {
      fix: 'パスワードを入力し直す',
      what: '行のパスワードでは、ファイルを開けません。',
      steps: [
        'ファイルをエクスポートした人からパスワードを入手します。大文字と小文字、スペースを確認します。',
        `行の［${columns.password}］セルに入力します。`,
      ],
      commands: 'open',
    },
    'file-not-found': {
      fix: 'ファイルを共有するか、リンクを修正',
      what: 'リンクのファイルがドライブにないか、アクセス権がありません。',
      steps: [
        '行のリンクをブラウザで開きます。',
        `ファイルが表示されない場合は、正しいリンクを［${columns.file}］に入力します。`,
        '他の人だけが開ける場合は、ファイルを自分と共有するよう依頼します。',
      ],
    },
    'file-link': {
      fix: 'ファイルへのリンクを入力',
      what: `［${columns.file}］セルが空であるか、ドライブのファイルへのリンクではありません。`,
      steps: [
        `ドライブでファイルを選択し、${PATHS.copyLink}を選択します。`,
        `リンクを行の［${columns.file}］に入力します。または、フォルダをインポートすると、ファイルが自動的に行に対応付けられます。`,
      ],
    },
    download: {
      fix: 'ダウンロードを許可',
      what: 'ドライブにファイルは表示されますが、ダウンロードできません。',
      steps: [
        `閲覧者のダウンロードを許可するか（${path('共有', '設定')}）、自分を編集者にするよう、オーナーに依頼します。`,
        'ドライブで有害なファイルと表示される場合は、安全なパソコンからドライブにアップロードし直します。',
      ],
    },
    'private-key': {
      fix: '秘密鍵を含めてエクスポート',
      what: 'ファイルに秘密鍵がないか、証明書に対応していない秘密鍵が含まれています。',
      steps: [
        '証明書をリクエストしたパソコンで、証明書を秘密鍵とともにエクスポートします。',
        NEW_FILE,
      ],
      commands: 'export',
    },
    'protection-unknown': {
      fix: '一般的な形式でエクスポート',
      what: 'ファイルが、S/MIME Rollout の対応していない方式で保護されています。',
      steps: [
        '各ファイルを、AES-256 または Triple DES とパスワードを使用して、もう一度エクスポートします。',
        NEW_FILE,
      ],
      commands: 'repack',
    },
    'expensive-to-open': {
      fix: 'サイドバーで開くか、もう一度エクスポート',
      what: 'ファイルのパスワード保護の処理に、スクリプトの制限時間を超える時間がかかります。',
      steps: [
        '行の実行中はサイドバーを開いたままにします。ファイルはブラウザで開かれます。',
        'それ以外の場合は、反復回数を減らして各ファイルをもう一度エクスポートします。',
      ],
      commands: 'repack',
    },
    'address-in-row': {
      fix: 'ユーザーまたはエイリアスを修正',
      what: `［${columns.user}］または［${columns.alias}］セルの内容が、メールアドレスではありません。`,
      steps: [
        `行の［${columns.user}］または［${columns.alias}］にアドレスを入力します。`,
      ],
    },
    'cell-in-row': {
      fix: 'メッセージに示されたセルを修正',
      what: `［${columns.renewalDays}］または［${columns.access}］セルの内容を解釈できません。`,
      steps: [`${IN_MESSAGE}に示されたセルを修正するか、空にします。`],
    },
    'row-twice': {
      fix: '行のいずれかを削除',
      what: '2 つの行が同じアドレス用です。Gmail は 1 つのアドレスに 1 つの証明書を使用します。',
      steps: [
        `両方の行を比較します。もう一方の行は${IN_MESSAGE}に示されています。`,
        '古いファイルの行を削除します。',
      ],
    },
    secret: {
      fix: 'シークレットを確認',
      what: `［${columns.password}］セルまたは設定で指定された Google Cloud のシークレットを読み取れません。`,
      steps: [
        `［${columns.password}］または設定の名前を、Secret Manager のシークレットと比較します。`,
        'オペレーターにロール「Secret Manager Secret Accessor」を付与します。',
        `許可されているシークレットを［${NAMES.settings}］で確認します。`,
      ],
    },
    alias: {
      fix: 'Gmail でエイリアスを追加または確認',
      what: 'ユーザーにその送信元アドレスがないか、ユーザーがアドレスを確認していません。',
      steps: [
        `［${columns.alias}］セルに入力ミスがないか確認します。最も近いアドレスが${IN_MESSAGE}に示されています。`,
        `入力ミスでない場合は、ユーザーが Gmail の${PATHS.gmailSendAs}でアドレスを追加します。`,
      ],
    },
    'smime-off': {
      fix: 'ホスト型 S/MIME を有効にする',
      what: 'これらのユーザーのホスト型 S/MIME が有効になっていないか、エディションが対応していません。',
      steps: [
        `管理コンソールで${PATHS.smime}を開きます。`,
        'ユーザーの組織部門で有効にします。反映まで最長 24 時間かかることがあります。',
      ],
    },
    'root-not-trusted': {
      fix: '管理コンソールでルートを追加',
      what: 'これらの証明書のルートは Gmail で信頼されていません。',
      steps: [
        `管理コンソールで${PATHS.smime}を開きます。`,
        'ルートとその中間証明書を追加します。反映まで数時間かかることがあります。',
      ],
    },
    'no-mailbox': {
      fix: 'ユーザーを修正するか、行を削除',
      what: '組織に、これらのユーザーのメールボックスがありません。',
      steps: [
        `［${columns.user}］に入力ミスがないか確認します。エイリアスやグループではなく、メインのメールアドレスを入力します。`,
        'ユーザーが離脱した場合は、行を削除します。',
      ],
    },
    access: {
      fix: '設定でアクセスを確認',
      what: 'これらのメールボックスへのアクセス権がありません。',
      steps: [
        `${path(NAMES.settings, NAMES.setUpCheck)}を開き、表示された対応を行います。`,
        `［${columns.access}］が “consent” の行には、ユーザーの同意が必要です。ユーザーを招待します。`,
      ],
    },
    'google-busy': {
      fix: '後でもう一度実行',
      what: 'Google が混雑しているか利用できなかったか、今日の上限に達しました。行に問題はありません。',
      steps: ['数分待ちます。1 日の上限に達した場合は、明日まで待ちます。'],
    },
    'not-default': {
      fix: '有効な証明書をデフォルトに設定',
      what: 'Gmail に、これらのアドレスの有効なデフォルトの証明書がありません。',
      steps: [
        `これらの行で［${A.setDefault}］を実行します。証明書が期限切れの場合は、［${A.renew}］を実行します。`,
      ],
    },
    'certificate-gone': {
      fix: 'ファイルをもう一度アップロード',
      what: '行の証明書が Gmail にありません。',
      steps: [
        `ユーザーに引き続き必要な場合は、これらの行で［${A.upload}］を実行します。`,
      ],
    },
    refused: {
      fix: 'Google の応答を確認',
      what: 'Google が、理由を示さずに、または通常とは異なる理由で拒否しました。',
      steps: [
        `${IN_MESSAGE}と、考えられる理由を確認します。`,
        '成功した行と比較します（発行元、鍵の種類、チェーンが同じかどうか）。',
        '独自のルートとその中間証明書が管理コンソールにあるか確認します。',
      ],
    },
    revoked: {
      fix: '証明書を置き換える',
      what: 'Gmail が使用している証明書が、CA によって取り消されました。',
      steps: [
        'CA に新しい証明書をリクエストします。誤って取り消した場合でも、元に戻すことはできません。',
        NEW_FILE,
      ],
    },
    expired: {
      fix: '証明書を更新',
      what: 'ファイルの証明書が期限切れです。',
      steps: ['CA に新しい証明書を依頼します。', NEW_FILE],
    },
    'not-yet-valid': {
      fix: '有効になるまで待つ',
      what: 'ファイルの証明書はまだ有効ではありません。',
      steps: [
        `有効になる日が${IN_MESSAGE}に示されています。その日に行をもう一度実行します。`,
      ],
    },
    'dates-invalid': ca('証明書に、正しくない日付が含まれています。'),
    'address-mismatch': {
      fix: 'このユーザーのファイルを使用',
      what: '証明書のアドレスが、行のアドレスと異なります。',
      steps: [
        `証明書のアドレスが${IN_MESSAGE}に示されています。［${columns.user}］および［${columns.alias}］と比較します。`,
        'アドレスを修正するか、正しいファイルへのリンクを入力します。',
      ],
    },
    'address-missing': ca('証明書にメールアドレスが含まれていません。'),
    'no-email-protection': ca('証明書をメールに使用できません。'),
    'rsa-modulus': ca('RSA 鍵のサイズを Gmail で使用できません。'),
    'key-unsuitable': ca(
      'Gmail で使用できるのは、RSA 鍵と楕円曲線鍵のみです。',
    ),
    'self-signed': {
      fix: 'CA の証明書を使用',
      what: '証明書が自己署名です。Gmail では、CA と中間証明書が必要です。',
      steps: ['Gmail が信頼する CA に証明書を依頼します。', NEW_FILE],
    },
    'issued-by-root': ca(
      'これらの証明書はルートから直接発行されています。Gmail では、間に中間証明書が必要です。',
    ),
    'ca-certificate': {
      fix: 'ユーザー証明書を使用',
      what: 'ファイルに、ユーザー証明書ではなく CA の証明書が含まれています。',
      steps: [
        'ユーザー自身の証明書を秘密鍵とともにエクスポートします。',
        NEW_FILE,
      ],
      commands: 'export',
    },
    'several-keys': {
      fix: 'ファイルごとに 1 つの証明書をエクスポート',
      what: 'ファイルに複数の秘密鍵があり、Gmail が誤った鍵を選択する可能性があります。',
      steps: ['各証明書を別々のファイルにエクスポートします。', NEW_FILE],
      commands: 'export',
    },
    'password-other-reading': {
      fix: '単純な文字のパスワードを使用',
      what: 'パスワードに、Gmail が異なる解釈をする可能性のある文字が含まれています。',
      steps: [
        '半角の英字、数字、記号のみのパスワードで、各ファイルをもう一度エクスポートします。',
        `行の［${columns.password}］に入力します。`,
      ],
      commands: 'repack',
    },
    'extensions-contradict': ca('証明書の内容に矛盾があります。'),
    'signature-invalid': ca('CA の署名が証明書と一致しません。'),
    'issuer-expired': ca('チェーンの CA 証明書が期限切れです。'),
    'issuer-not-yet-valid': ca(
      'チェーンの CA 証明書がまだ有効ではありません。',
    ),
    'issuer-signature': ca(
      'チェーンの CA 証明書の署名方式を Gmail で使用できません。',
    ),
    'issuer-key': ca('チェーンの CA 証明書の鍵を Gmail で使用できません。'),
    'issuer-form': ca('チェーンの CA 証明書の形式が特殊です。'),
    'issuer-not-ca': ca(
      'チェーンに、他の証明書を発行できない証明書があります。',
    ),
    'issuer-cannot-sign': ca(
      'チェーンに、証明書に署名できない CA があります。',
    ),
    'issuer-path-length': ca(
      'チェーンが、その中の CA で許可されている長さを超えています。',
    ),
    'issuer-name-differs': ca(
      '発行元の名前が、発行元自身の証明書の名前と異なります。',
    ),
    'issuer-no-crl': ca('チェーンの CA 証明書に失効リストの指定がありません。'),
    'issuer-no-usage': ca('チェーンの CA 証明書に発行用途の指定がありません。'),
    'issuer-no-email-protection': ca(
      'チェーンに、メール用の証明書を発行できない CA があります。',
    ),
    other: {
      fix: '各行のメッセージを確認',
      what: 'これらの行は、理由がそれぞれ異なります。',
      steps: [`各行を開き、［${columns.message}］に示された対応を行います。`],
    },
  };
};
