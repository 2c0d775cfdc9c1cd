import type {Speech} from '../../sidebar';
import {listed} from '../format';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

/** The settings and the set-up check. */
export const settings = ({number, date}: Speech) => ({
  caCertificates: {
    title: NAMES.caCertificates,
    intro:
      'CA 証明書が不足している証明書ファイルを補完します。開いたファイルの証明書と、Gmail にある証明書は自動的に記憶されます。',
    choose: 'ファイルを選択',
    drop: 'またはここにドロップ',
    hint: 'PEM、DER、.p7b、またはそれらの ZIP アーカイブ。秘密鍵は含めないでください。',
    added: (count: number) =>
      count === 0
        ? 'CA 証明書は追加されませんでした。'
        : `${number(count)} 個の CA 証明書を追加しました。`,
    refused: (count: number) =>
      `${number(count)} 個の証明書は、期限切れであるか CA のものではないため除外されました。`,
    unread: (files: readonly string[]) =>
      `次のファイルから証明書を読み取れませんでした: ${listed(files)}。`,
    known: (count: number) => `登録済みの CA 証明書: ${number(count)} 個`,
    one: (name: string, expires: number) =>
      `${name}（有効期限: ${date(expires)}）`,
  },

  settings: {
    access: settingLabels.settings.access,
    accesses: settingValues.access,
    accessHints: {
      own: '自分のアドレスのみ。設定は不要です。',
      keyless:
        'すべてのユーザー。Google がサービス アカウントの署名を行い、鍵が Google の外に出ることはありません。最もおすすめの方法です。',
      key: '鍵なしを使用できない場合に、すべてのユーザー。鍵は、このスクリプトの自分用のプロパティに保存されます。',
    },
    serviceAccount: settingLabels.settings.serviceAccount,
    clientId: settingLabels.settings.clientId,
    clientIdHint:
      '管理コンソールのドメイン全体の委任の設定に使用する、サービス アカウントの番号。',
    testUser: settingLabels.settings.testUser,
    testUserHint: '設定の確認で、このユーザーの S/MIME 設定が読み取られます。',
    operators: settingLabels.settings.operators,
    operatorsHint:
      'S/MIME Rollout を使用できるアドレス。1 行に 1 つずつ入力します。',
    language: settingLabels.settings.language,
    languageHint:
      'メニュー、メッセージ、メールの言語にもなります。行、状態、列は新しい言語で維持されます。',
    languageOfLocale: 'スプレッドシートのロケールの言語',
    upload: 'アップロード',
    makeDefault: settingLabels.settings.makeDefault,
    emptyPassword: settingLabels.settings.emptyPassword,
    emptyPasswordHint: 'シートの以前の版にはパスワードが残っています。',
    repairsFiles: settingLabels.settings.repairsFiles,
    repairsFilesHint:
      'CA 証明書が不足しているファイルや、Gmail で読み取れないファイルは、アップロードの際に同じパスワードでパッケージし直されます。ドライブのファイルは変更されません。',
    secretPrefix: settingLabels.settings.secretPrefix,
    secretPrefixHint:
      'パスワードのセルに、Google Secret Manager のシークレットの名前を入力できるようになります。プロジェクトのすべてのシークレットの場合は “projects/PROJECT”、1 つの場合は “projects/PROJECT/secrets/NAME” を入力します。空欄の場合は許可されません。',
    width: settingLabels.settings.width,
    widthHint: '1～100。少なくすると、Google の制限に達しにくくなります。',
    widthWrong: '1～100 の整数を入力してください。',
    relaxed: {
      title: settingLabels.settings.asWarning,
      hint: 'チェックしたルールは、行をブロックする代わりに警告します。ファイルが Gmail で拒否されることはあります。',
      count: (count: number) =>
        `${number(count)} 個のルールが緩和されています。`,
      by: (operator: string, time: number) =>
        `${date(time)}に ${operator} が緩和`,
      blocked: (rows: number) =>
        rows === 0
          ? '現在ブロックしている行はありません'
          : `現在 ${number(rows)} 行をブロック`,
      more: (count: number) => `他の ${number(count)} 個のルールを表示`,
      all: (count: number) => `${number(count)} 個のルールをすべて表示`,
      other: (code: string) => `以前のバージョンのルール: ${code}`,
    },
    roots: settingLabels.settings.roots,
    rootsHint:
      'Google のリストにあるか、管理コンソールで追加されたルート。PEM 形式の証明書を貼り付けるか、SHA-256 フィンガープリントまたは名前を 1 行に 1 つずつ入力します。チェーンがいずれにも達しない場合は、警告だけが表示されます。',
    appearance: '外観',
    themes: {automatic: '自動', light: 'ライト'},
    more: 'その他',
    setUpCheckHint: '必要なものがすべて揃っているか確認します',
    save: '保存',
    saved: '保存しました。',
    savedNow: '✓ 保存しました',
    unsaved: '保存していない変更があります。',
    discard: '変更を破棄',
    key: settingLabels.settings.privateKey,
    keyStored: '鍵が自分用に保存されています。表示されることはありません。',
    keyMissing: '鍵が自分用に保存されていません。',
    keyHint:
      'サービス アカウントの JSON 鍵ファイル。このスクリプトの自分用のプロパティに保存され、再び表示されることはありません。',
    keyFile: 'JSON 鍵ファイル',
    keyPaste: '代わりに鍵を貼り付ける',
    keyText: 'JSON 鍵ファイルの内容',
    keySave: '鍵を保存',
    keyForget: '鍵を削除',
    keySaved: '鍵を保存しました。',
    keyForgotten: '鍵を削除しました。',
    keyUnreadable: (name: string) =>
      `ファイル ${name} を読み取れませんでした。`,
    keyUnreadableFix: 'もう一度選択するか、内容を貼り付けてください。',
  },

  setup: {
    intro:
      'メールボックスへのアクセスに必要なものがすべて揃っているか確認し、不足している場合は対応方法を示します。',
    start: NAMES.checkSetup,
    again: 'もう一度確認',
    running: '確認中…',
    met: {yes: '完了', no: '未完了', unknown: '未確認'},
    todo: '必要な対応',
    allMet: 'すべて設定されています。',
    someMet: (count: number) => `${number(count)} 件の要件を満たしています`,
    someMissing: (count: number) =>
      `${number(count)} 件の要件を満たしていません。`,
    someUnknown: (count: number) =>
      `${number(count)} 件の要件を確認できませんでした。`,
  },
});
