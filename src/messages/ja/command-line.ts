/** Japanese: what the command line says. */
import type {CommandLineWords} from '../command-line';
import {actionHints} from './action-hints';
import {NAMES} from './words';

export const commandLine: CommandLineWords = {
  about:
    'Google Workspace のすべてのユーザーに S/MIME 証明書を用意し、有効な状態に保ちます。',
  usage: '使い方: $0 COMMAND --csv FILE | --sheet ID [OPTIONS]',
  commands: actionHints,
  inventory: '各アドレスについて Gmail にある証明書を一覧にします。',
  delete: '各行の証明書を Gmail から削除します。',
  offBoard: '行のユーザーの証明書をすべて Gmail から削除します。',
  cse: {
    about: 'クライアントサイド暗号化: CSE シートを対象にします。',
    cseDisable: '各行の鍵ペアを無効にします。署名と復号はできなくなります。',
    cseDeleteIdentity: '行のユーザーの CSE ID を削除します。',
  },
  report: 'シートの内容に基づくカバレッジを CSV で出力します。',
  diagnostics:
    '設定を試し、アドレスを含まないサポート用のレポートを出力します。',
  parser: {
    commands: 'コマンド:',
    options: 'オプション:',
    boolean: 'はい／いいえ',
    string: '文字列',
    number: '数値',
    defaultIs: 'デフォルト:',
    choices: '選択肢:',
    unknownOption: '不明なオプション: %s',
    unknownCommand: '不明なコマンド: %s',
    valueMissing: '値がありません: %s',
    tooMany: '指定できるコマンドは 1 つだけです。',
    twice: option => `このオプションは 1 回だけ指定してください: ${option}`,
    invalidValues: '使用できない値です:',
    given: '%s、指定された値: %s、選択肢: %s',
  },
  request: {
    about: '認証局からの証明書（鍵とリクエスト）。',
    commands: {
      make: '証明書が必要なアドレスごとに鍵とリクエストを作成します。',
      issue: 'リクエストの証明書を Google の CA プールにリクエストします。',
      pack: '届いた証明書とその鍵を証明書ファイルにまとめます。',
    },
    keysNeeded: '「--keys」で鍵ファイルを指定してください。',
    keyFile: {
      'not-a-key-file':
        '「--keys」のファイルは鍵ファイルではありません。別のファイルを指定してください。',
      'newer-version':
        '鍵ファイルは新しいバージョンで作成されています。S/MIME Rollout を更新してください。',
      'wrong-passphrase':
        'このパスフレーズでは鍵ファイルを開けません。作成時のパスフレーズを指定してください。',
    },
    passphraseWeak:
      'パスフレーズが弱すぎます。8 種類以上の文字を含む 16 文字以上にしてください。',
    passphraseNeeded:
      '「--passphrase-file」で鍵ファイルのパスフレーズを指定してください。',
    passphrasePrompt: '鍵ファイルのパスフレーズ: ',
    folderNeeded: '「--requests」でリクエストのフォルダを指定してください。',
    certificatesNeeded:
      '「--certificates」で証明書のフォルダを指定してください。',
    outNeeded:
      '証明書ファイルのフォルダを「--folder」で、行の CSV を「--out」で指定してください。',
    passwordNeeded:
      '証明書ファイルのパスワードを「--password-file」「--password-env」「--ask-password」のいずれかで指定してください。',
    poolNeeded:
      '認証局を指定してください: 「--ca-pool」で CA プール（projects/PROJECT/locations/LOCATION/caPools/POOL）、または「--cfssl」と「--cfssl-key-file」で CFSSL サーバー',
    subjectInvalid:
      'このサブジェクトは使用できません。CN={alias} のような部分を使い、プレースホルダは alias、user、local、domain にしてください。',
    noCertificate: file => `「${file}」に証明書がありません。`,
    made: (count, known) =>
      `作成したリクエスト: ${count}。鍵ファイルに作成済み: ${known}。`,
    issued: (there, total) => `証明書: ${total} 件中 ${there} 件。`,
    packed: (count, left) =>
      `証明書ファイル: ${count}。使用できる証明書のないリクエスト: ${left}。`,
  },
  options: {
    sheet: 'スクリプトのスプレッドシート（ID またはアドレス）',
    rows: '対象の行: all、todo、attention、ready',
    csv: '行を含む CSV ファイル（ユーザー、ファイル、パスワード、必要に応じてエイリアス）',
    folder: '証明書ファイルのフォルダ（デフォルト: CSV ファイルのフォルダ）',
    out: '結果をこの CSV ファイルに書き込む',
    jsonOut: '結果をこのファイルに書き込む（1 行に 1 つの JSON オブジェクト）',
    json: '結果を JSON で出力する（1 行に 1 つのオブジェクト）',
    dryRun: '実行内容を表示するだけで、何も変更しない',
    yes: 'この行数であることを質問なしで確認する',
    journal: '実行の進行状況の保存先（デフォルト: CSV ファイルの隣）',
    passwordFile:
      'パスワードのない行のファイルを開くパスワードが 1 行目にあるファイル',
    passwordEnv: 'そのパスワードを含む環境変数',
    askPassword: 'そのパスワードの入力を求める',
    makeDefault: 'アップロードした証明書をデフォルトにする',
    force: 'デフォルトの証明書や最後の有効な証明書も削除する',
    renewalDays: '有効期限の何日前から更新の対象とするか',
    width: '同時に送るリクエストの数（1～200）',
    language: '言語: en、de、tr、he、ja（デフォルト: LANG）',
    serviceAccount: 'ユーザーの代わりに操作するサービス アカウントのアドレス',
    keyFile: 'サービス アカウントの JSON キー（ない場合は IAM が署名します）',
    endpoint: 'Google の代わりに使うエミュレータのアドレス',
    roots: 'Gmail が信頼する追加のルート証明書の PEM ファイル',
    jobFolder: 'ジョブの全タスクが共有するフォルダ',
    gmailUnits:
      'Cloud プロジェクトの 1 分あたりの Gmail 割り当て単位（デフォルト: 1200000）',
    of: 'レポートの対象: coverage、parts、problems、figures',
    keys: 'リクエストの鍵ファイル（パスフレーズで暗号化される）',
    passphraseFile: '1 行目が鍵ファイルのパスフレーズであるファイル',
    requests: 'リクエストのフォルダ（アドレスごとに 1 ファイル）',
    certificates: '認証局が発行した証明書のフォルダ',
    subject: 'リクエストのサブジェクト（例: CN={alias},O=Example）',
    keyType: '鍵の種類',
    caPool: 'Google の CA プール: projects/…/locations/…/caPools/…',
    caTemplate:
      'Google の証明書テンプレート: projects/…/locations/…/certificateTemplates/…',
    cfssl: 'CA プールの代わりに使う CFSSL サーバー: https://…',
    cfsslProfile: 'CFSSL サーバーのプロファイル（省略時はデフォルト）',
    cfsslKeyFile: 'CFSSL サーバーの鍵（16 進数）のファイル',
    lifetimeDays: '発行する証明書の有効日数',
    revocation:
      'http のアドレスの失効リストも読み取る（「check」ではファイルの証明書を確認する）',
    testUser: 'メールボックスを試すユーザーのアドレス',
    cseSettings: 'クライアントサイド暗号化の設定の JSON ファイル',
    keyServiceTokenFile: '1 行目が鍵サービスのトークンであるファイル',
    merge:
      '「report」でのみ使用: ジョブのタスクが書き出した分割ファイルを 1 つのファイルにまとめる',
    help: 'ヘルプを表示する',
    version: 'バージョンを表示する',
    completion: 'シェルでコマンドを補完するスクリプトを出力する',
  },
  exitCodes:
    '終了コード: 0 すべての行が完了。1 対応が必要な行がある。2 コマンドが正しくない、または確認されていない。3 何も実行できなかった。4 行が残っており、同じコマンドで続行できる。',
  commandMissing:
    'コマンドを指定してください。「--help」で一覧を表示できます。',
  progress: ({done, total, perMinute, left}) =>
    `${total} 行中 ${done} 行、毎分 ${perMinute} 行${left === null ? '' : `、残り約 ${left} 秒`}`,
  ended: ({succeeded, blocked, failed, before, left, seconds, requests}) =>
    [
      `完了 ${succeeded}`,
      `ブロック ${blocked}`,
      `失敗 ${failed}`,
      ...(before > 0 ? [`以前に完了 ${before}`] : []),
      ...(left > 0 ? [`残り ${left}`] : []),
    ].join('、') + `。${seconds} 秒、リクエスト数 ${requests}。`,
  confirm: (action, rows) =>
    `${action}: この操作は元に戻せません。対象は ${rows} 行です。続行するには、この行数を入力してください: `,
  confirmByOption: rows =>
    `このコマンドは削除を行います。質問なしで確認するには「--yes ${rows}」を追加してください。`,
  confirmDiffers: expected =>
    `${expected} と一致しません。何も変更されていません。`,
  stoppedBy: operator =>
    `${operator} がスプレッドシートから停止しました。開始済みの行は完了まで処理されます。`,
  stopping:
    '開始済みの行を完了しています。すぐに停止するには、もう一度 Ctrl-C を押してください。',
  continues: '続行するには、同じコマンドをもう一度実行してください。',
  dayQuota:
    'Google の本日の割り当てを使い切りました。続行するには、明日同じコマンドを実行してください。',
  asksToWait: until =>
    `一部の行について、Google から待機を求められています。${until} 以降に同じコマンドを実行してください。`,
  passwordPrompt: '証明書ファイルのパスワード: ',
  noRows: '行がありません。何も実行されていません。',
  line: line => `${line} 行目:`,
  needsSheet: command =>
    `「${command}」はログに基づくため、「--sheet」が必要です。`,
  sheetOnly: command =>
    `「${command}」はスプレッドシートを対象とするため、「--sheet」が必要です。`,
  fileMissing: {
    says: 'ファイルがフォルダにありません。',
    fix: '行のパスを確認するか、「--folder」でフォルダを指定してください。',
  },
  testUserNeeded:
    'どのユーザーのメールボックスを試すかがわかりません。「--test-user」で指定してください。',
  settingsInvalid: file =>
    `「${file}」に使用できる設定がありません。必要な内容はガイドを参照してください。`,
  csvOrSheet:
    '行は「--csv」または「--sheet」のどちらか一方で指定してください。',
  sheetMissing: sheet =>
    `スプレッドシートにシート「${sheet}」がありません。先にスクリプトで設定してください。`,
  columnsMissing: (sheet, columns) =>
    `シート「${sheet}」に次の列がありません: ${columns.join('、')}。メニューの［${NAMES.setUp}］を選択してください。`,
  runInProgress: sheet =>
    `シート「${sheet}」に処理待ちの行があります。スプレッドシートでの実行が終わっていません。終了を待つか停止してから、コマンドをもう一度実行してください。`,
  atWork: {
    script: (operator, since) =>
      `${operator} が ${since} からスプレッドシートで処理を実行しています。完了を待つかスプレッドシートで停止してから、コマンドをもう一度実行してください。`,
    commandLine: (operator, since) =>
      `${operator} が ${since} からコマンドラインでスプレッドシートの処理を実行しています。そのコマンドの完了を待ってから、もう一度実行してください。`,
    lost: 'このプロセスが長時間停止していたため、他のユーザーがスプレッドシートの処理を開始した可能性があります。続行するには、同じコマンドをもう一度実行してください。',
  },
  waitsForOther: operator =>
    `${operator} がコマンドラインでスプレッドシートの処理を実行中か、直前まで実行していました。最大 3 分間待機します。`,
  unreadable: file => `「${file}」を読み込めません。パスを確認してください。`,
  sameFile: (option, other) =>
    `「${option}」と「${other}」が同じファイルを指しています。「${option}」で別のファイルを指定してください。`,
  notAFile: file =>
    `「${file}」は繰り返し読み込めるファイルではありません。行をファイルに保存し、そのファイルを指定してください。`,
  csvChanged: file =>
    `読み込み中に「${file}」が変更されました。同じコマンドをもう一度実行してください。`,
  journalHeld: file =>
    `別のコマンドがジャーナル「${file}」を使用中か、1 分前まで使用していました。終了を待ってから、もう一度実行してください。`,
  fileRefused: why =>
    `ファイルを読み書きできません（${why}）。原因を取り除き、同じコマンドをもう一度実行してください。`,
  variableMissing: name =>
    `環境変数 ${name} が設定されていません。設定するか、別の方法でパスワードを指定してください。`,
  notPreviewed: command =>
    `「${command}」は Gmail を変更しないため、「--dry-run」は意味がありません。外してください。`,
  job: {
    folderMissing:
      'このプロセスはジョブのタスクの 1 つです。全タスクが共有するフォルダを「--job-folder」で指定してください。',
    variableWrong: name =>
      `環境変数 ${name} を使用できません。ジョブをもう一度開始してください。`,
    row: '行',
    ended: tasks => `全タスクが終了しました（${tasks} 個）。`,
    notEnded: tasks =>
      `次のタスクが終了していません: ${tasks.join('、')}。ログを確認し、ジョブをもう一度実行してください。`,
    superseded:
      '後の試行がこのタスクを処理しているため、この試行は停止しました。',
    partUnreadable: file =>
      `「${file}」は他のファイルと同じジョブの分割ファイルではありません。1 つのジョブの分割ファイルを指定してください。`,
    partsMissing: tasks =>
      `次のタスクの分割ファイルがありません: ${tasks.join('、')}。全タスクの分割ファイルを指定してください。`,
    merged: (rows, parts) => `${parts} 個の分割ファイルから ${rows} 行。`,
  },
  access: {
    noCredentials:
      'Google の認証情報が見つかりません。「gcloud auth application-default login」を実行するか、「--key-file」でキーを指定してください。',
    credentialsUnreadable: why =>
      `Google の認証情報を使用できません（${why}）。「gcloud auth application-default login」で再度ログインしてください。`,
    keyFileUnreadable: (file, why) =>
      `JSON キーのファイル「${file}」を読み込めません（${why}）。パスを確認してください。`,
    keyFileInvalid: file =>
      `「${file}」はサービス アカウントの JSON キーではありません。キーをもう一度ダウンロードしてください。`,
    serviceAccountNeeded:
      'ユーザーの代わりに操作するサービス アカウントがわかりません。「--service-account」で指定してください。',
    otherUniverse: universe =>
      `認証情報は ${universe} のもので、そこではユーザーの代わりに操作できません。googleapis.com の認証情報を使用してください。`,
    noOwnToken:
      'この認証情報に対して Google からトークンが発行されませんでした。再度ログインするか、サービス アカウントを確認してください。',
  },
};
