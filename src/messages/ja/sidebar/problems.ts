import type {Cause} from '../../../core/report/causes';
import {REMEDIES} from '../../commands';
import type {Speech} from '../../sidebar';
import {actionNames as A} from '../action-names';
import {causes} from '../causes';
import {COLUMNS, NAMES, PATHS, path} from '../words';

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
const NEW_FILE = `新しいファイルをドライブに保存し、そのリンクを行の［${COLUMNS.file}］セルに入力します。`;
const WHOLE_CHAIN = 'チェーン全体を含めてエクスポート';
const WITH_ALL =
  '証明書パス内のすべての証明書を含めて、各ファイルをもう一度エクスポートします。';
const IN_MESSAGE = `［${COLUMNS.message}］セル`;

/** The file's own chain, or a new export, is what most causes need. */
const ca = (what: string): Remedy => ({
  fix: 'CA に依頼',
  what,
  steps: [
    `これらの行のいずれかの［${COLUMNS.message}］を CA に送信します。`,
    ASK_CA,
    '新しいファイルをドライブに保存し、そのリンクを各行に入力します。',
  ],
});

const remedies: Readonly<Record<Cause, Remedy>> = {
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
      `行の［${COLUMNS.password}］セルに入力します。`,
    ],
    commands: 'open',
  },
  'file-not-found': {
    fix: 'ファイルを共有するか、リンクを修正',
    what: 'リンクのファイルがドライブにないか、アクセス権がありません。',
    steps: [
      '行のリンクをブラウザで開きます。',
      `ファイルが表示されない場合は、正しいリンクを［${COLUMNS.file}］に入力します。`,
      '他の人だけが開ける場合は、ファイルを自分と共有するよう依頼します。',
    ],
  },
  'file-link': {
    fix: 'ファイルへのリンクを入力',
    what: `［${COLUMNS.file}］セルが空であるか、ドライブのファイルへのリンクではありません。`,
    steps: [
      `ドライブでファイルを選択し、${PATHS.copyLink}を選択します。`,
      `リンクを行の［${COLUMNS.file}］に入力します。または、フォルダをインポートすると、ファイルが自動的に行に対応付けられます。`,
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
    what: `［${COLUMNS.user}］または［${COLUMNS.alias}］セルの内容が、メールアドレスではありません。`,
    steps: [
      `行の［${COLUMNS.user}］または［${COLUMNS.alias}］にアドレスを入力します。`,
    ],
  },
  'cell-in-row': {
    fix: 'メッセージに示されたセルを修正',
    what: `［${COLUMNS.renewalDays}］または［${COLUMNS.access}］セルの内容を解釈できません。`,
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
    what: `［${COLUMNS.password}］セルまたは設定で指定された Google Cloud のシークレットを読み取れません。`,
    steps: [
      `［${COLUMNS.password}］または設定の名前を、Secret Manager のシークレットと比較します。`,
      'オペレーターにロール「Secret Manager Secret Accessor」を付与します。',
      `許可されているシークレットを［${NAMES.settings}］で確認します。`,
    ],
  },
  alias: {
    fix: 'Gmail でエイリアスを追加または確認',
    what: 'ユーザーにその送信元アドレスがないか、ユーザーがアドレスを確認していません。',
    steps: [
      `［${COLUMNS.alias}］セルに入力ミスがないか確認します。最も近いアドレスが${IN_MESSAGE}に示されています。`,
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
      `［${COLUMNS.user}］に入力ミスがないか確認します。エイリアスやグループではなく、メインのメールアドレスを入力します。`,
      'ユーザーが離脱した場合は、行を削除します。',
    ],
  },
  access: {
    fix: '設定でアクセスを確認',
    what: 'これらのメールボックスへのアクセス権がありません。',
    steps: [
      `${path(NAMES.settings, NAMES.setUpCheck)}を開き、表示された対応を行います。`,
      `［${COLUMNS.access}］が “consent” の行には、ユーザーの同意が必要です。ユーザーを招待します。`,
    ],
  },
  'google-busy': {
    fix: '後でもう一度実行',
    what: 'Google が混雑しているか利用できなかったか、今日の上限に達しました。行に問題はありません。',
    steps: ['数分待ちます。1 日の上限に達した場合は、明日まで待ちます。'],
  },
  'not-default': {
    fix: '有効なデフォルトを設定',
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
      `証明書のアドレスが${IN_MESSAGE}に示されています。［${COLUMNS.user}］および［${COLUMNS.alias}］と比較します。`,
      'アドレスを修正するか、正しいファイルへのリンクを入力します。',
    ],
  },
  'address-missing': ca('証明書にメールアドレスが含まれていません。'),
  'no-email-protection': ca('証明書をメールに使用できません。'),
  'rsa-modulus': ca('RSA 鍵のサイズを Gmail で使用できません。'),
  'key-unsuitable': ca('Gmail で使用できるのは、RSA 鍵と楕円曲線鍵のみです。'),
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
      `行の［${COLUMNS.password}］に入力します。`,
    ],
    commands: 'repack',
  },
  'extensions-contradict': ca('証明書の内容に矛盾があります。'),
  'signature-invalid': ca('CA の署名が証明書と一致しません。'),
  'issuer-expired': ca('チェーンの CA 証明書が期限切れです。'),
  'issuer-not-yet-valid': ca('チェーンの CA 証明書がまだ有効ではありません。'),
  'issuer-signature': ca(
    'チェーンの CA 証明書の署名方式を Gmail で使用できません。',
  ),
  'issuer-key': ca('チェーンの CA 証明書の鍵を Gmail で使用できません。'),
  'issuer-form': ca('チェーンの CA 証明書の形式が特殊です。'),
  'issuer-not-ca': ca('チェーンに、他の証明書を発行できない証明書があります。'),
  'issuer-cannot-sign': ca('チェーンに、証明書に署名できない CA があります。'),
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
    steps: [`各行を開き、［${COLUMNS.message}］に示された対応を行います。`],
  },
};

/** A sentence and what to copy, for each system. */
type Commands = Readonly<
  Record<
    keyof typeof REMEDIES,
    Readonly<
      Record<
        'windows' | 'macos' | 'openssl',
        {readonly says: string; readonly run: string}
      >
    >
  >
>;

const TRY = 'パスワードを試します:';
const SAVE_AS = `${path('ファイル', '項目を書き出す')}を選択して、.p12 として保存します。`;

/** The ways to do it by hand, by system. */
const commands: Commands = {
  chain: {
    windows: {
      says: 'チェーンを含めて、もう一度エクスポートします:',
      run: REMEDIES.chain.windows,
    },
    macos: {
      says: `［キーチェーンアクセス］で、証明書とその CA の証明書を一緒に選択し、${SAVE_AS}`,
      run: REMEDIES.chain.macos,
    },
    openssl: {
      says: 'CA の証明書（chain.pem に PEM 形式で保存）を追加します:',
      run: REMEDIES.chain.openssl,
    },
  },
  export: {
    windows: {
      says: '秘密鍵とチェーンを含めてエクスポートします:',
      run: REMEDIES.export.windows,
    },
    macos: {
      says: `${path('キーチェーンアクセス', '自分の証明書')}で、証明書とその CA の証明書を一緒に選択し、${SAVE_AS}`,
      run: REMEDIES.export.macos,
    },
    openssl: {
      says: '鍵、証明書、チェーンを 1 つのファイルにまとめます:',
      run: REMEDIES.export.openssl,
    },
  },
  open: {
    windows: {says: TRY, run: REMEDIES.open.windows},
    macos: {says: TRY, run: REMEDIES.open.macos},
    openssl: {says: TRY, run: REMEDIES.open.openssl},
  },
  repack: {
    windows: {
      says: 'ファイルをインポートし、もう一度エクスポートします:',
      run: REMEDIES.repack.windows,
    },
    macos: {
      says: `ファイルを［キーチェーンアクセス］に読み込み、${SAVE_AS}`,
      run: REMEDIES.repack.macos,
    },
    openssl: {
      says: '一般的な保護方式でエクスポートします:',
      run: REMEDIES.repack.openssl,
    },
  },
};

/** Rows that need attention: their causes, and what to do about each. */
export const problems = ({number, date}: Speech) => {
  const rows = (count: number) => `${number(count)} 行`;
  return {
    causes,
    remedies,
    commands,
    problems: {
      title: (count: number) => `要対応 ${rows(count)}`,
      rows,
      /** Follows the number, for screen readers. */
      rowsOnly: () => '行',
      more: (count: number, inRows: number) =>
        `他の原因 ${number(count)} 件（${rows(inRows)}）を表示`,
      save: 'すべて CSV で保存',
      saveRows: 'CSV で保存',
      saved: (name: string) => `${name} をダウンロードしました。`,
      whatToDo: '必要な対応',
      byHand: 'コマンド',
      systems: {windows: 'Windows', macos: 'macOS', openssl: 'OpenSSL'},
      system: 'お使いのシステム',
      command: 'コマンド',
      keepSecret:
        '作業後は、不要なファイルを削除してください。秘密鍵が含まれています。',
      again: {
        check: (count: number) => `この ${rows(count)}をもう一度チェック`,
        upload: (count: number) => `この ${rows(count)}をもう一度アップロード`,
        refresh: (count: number) => `この ${rows(count)}の情報を更新`,
      },
      occupied: '実行中です。完了するまでお待ちください。',
      none: 'この理由で要対応の行は、もうありません。',
      line: (row: number, expires: number | null) =>
        expires === null
          ? `${number(row)} 行目`
          : `${number(row)} 行目 · 有効期限: ${date(expires)}`,
      moreRows: (count: number) => `他 ${rows(count)}を表示`,
      filter: 'シートでこれらの行のみ表示',
      filtered:
        'シートを開いている全員に、これらの行のみが表示されるようになりました。',
      showAll: 'すべての行を表示',
      otherFilter: 'シートにすでにフィルタがあります。',
      otherFilterHint:
        '置き換えると、シートを開いている全員に変更が表示されます。',
      replaceFilter: 'フィルタを置き換える',
      relaxTitle: '問題ではない場合',
      relaxHint: `これらの行は、警告付きでアップロードされるようになります。Gmail で拒否されることはあります。これは［${NAMES.settings}］で変更できます。`,
      relax: '今後は警告として扱う',
      relaxed: '警告に変更しました',
      relaxedHint:
        '行をもう一度チェックして、準備完了になったものを確認してください。',
      undo: '元に戻す',
      undone: '問題に戻しました',
      openSettings: '設定を開く',
    },
  };
};
