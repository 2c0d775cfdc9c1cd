/** Japanese: findings about rows from a CSV, from a folder in Drive, or from the Inventory. */
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {FolderFindings} from '../../core/google/drive/folder';
import type {ImportFindings} from '../../core/import/findings';
import type {Sentences} from '../language';
import {count, list} from './format';
import {NOTHING_TO_DO, PATHS, path} from './words';

const IMPORT_AGAIN = '行を修正し、CSV をもう一度インポートしてください。';
const UNTIL_THEN = 'それまで、この行にはファイルが指定されません。';
const COPY_ADDRESS =
  'ドライブでフォルダを開き、ブラウザからそのアドレスをコピーしてください。';
const CONFIRM_AGAIN =
  '何も書き込まれていません。内容を見直して、もう一度確認してください。';

/** About a CSV and its lines. */
const csvSentences: Sentences<ImportFindings> = {
  'csv-empty': () => ({
    says: 'CSV に行がありません。',
    fix: 'メールボックスごとに 1 行の CSV（列: user、path、password）を選択してください。',
  }),
  'csv-without-user-column': ({headers}) => ({
    says:
      headers.length > 0
        ? `次のどの列も、ユーザーのアドレスとして認識できませんでした: ${list(headers)}。`
        : 'ユーザーのアドレスを含む列がありません。',
    fix: 'メインのメールアドレスを含む列を選択するか、一覧でその列の名前を「user」にしてください。',
  }),
  'line-before-header': () => ({
    says: 'この行は列見出しより上にあります。',
    fix: `タイトルであれば、${NOTHING_TO_DO}そうでない場合は、列見出しの下に移動してください。`,
  }),
  'line-without-user': () => ({
    says: 'この行にユーザーがありません。',
    fix: `user 列にユーザーのメインのメールアドレスを入力してください。${IMPORT_AGAIN}`,
  }),
  'line-user-not-address': ({value}) => ({
    says: `user 列の「${value}」はメールアドレスではありません。`,
    fix: `ユーザーのメインのメールアドレスを入力してください（例: ada@example.com）。${IMPORT_AGAIN}`,
  }),
  'line-alias-not-address': ({value}) => ({
    says: `alias 列の「${value}」はメールアドレスではありません。`,
    fix: `送信元アドレスを入力するか、メインのメールアドレスの場合は空のままにしてください。${IMPORT_AGAIN}`,
  }),
  'line-without-path': () => ({
    says: 'この行にはユーザーもファイルもありません。',
    fix: IMPORT_AGAIN,
  }),
  'line-too-short': ({cells, needed}) => ({
    says: `この行のセルは ${count(cells, '個')}ですが、少なくとも ${count(needed, '個')}必要です。`,
    fix: IMPORT_AGAIN,
  }),
  'line-too-long': ({cells, columns}) => ({
    says: `この行のセルは ${count(cells, '個')}ですが、表の列は ${count(columns, '個')}です。`,
    fix: `区切り文字を含むセルは引用符で囲んでください（例: "a,b"）。${IMPORT_AGAIN}`,
  }),
  'line-break-in-password': () => ({
    says: 'パスワードに改行が含まれています。通常は、それより前の引用符が閉じられていないことが原因です。',
    fix: `引用符を閉じてください。セル内の引用符は 2 つ続けて入力する必要があります。${IMPORT_AGAIN}`,
  }),
  'line-twice': ({user, alias, first}) => ({
    says: `${alias === user ? user : `${user} の ${alias}`} は、すでに ${first} 行目にあります。`,
    fix: 'いずれかの行を削除してください。インポートされるのは最初の行のみです。',
  }),
  'path-not-found': ({path: at, name}) => ({
    says: `フォルダに、パス「${at}」の証明書ファイル「${name}」がありません。`,
    fix: `ファイルをフォルダに入れるか、パスを修正して、CSV をもう一度インポートしてください。${UNTIL_THEN}`,
  }),
  'path-ambiguous': ({path: at, places}) => ({
    says: `「${at}」に一致するファイルが複数あります: ${list(places)}。`,
    fix: `フォルダを含むパス、またはファイルへのリンクを入力し、CSV をもう一度インポートしてください。${UNTIL_THEN}`,
  }),
};

/** About a folder as such. */
const folderSentences: Sentences<FolderFindings> = {
  'folder-not-a-link': ({value}) => ({
    says: value
      ? `「${value}」は、ドライブのフォルダへのリンクでもフォルダ ID でもありません。`
      : 'フォルダが入力されていません。',
    fix: COPY_ADDRESS,
  }),
  'folder-not-found': () => ({
    says: 'フォルダがドライブに見つからないか、アクセス権がありません。',
    fix: 'リンクと、フォルダが自分と共有されていることを確認してください。',
  }),
  'not-a-folder': ({name}) => ({
    says: `「${name}」はフォルダではありません。`,
    fix: COPY_ADDRESS,
  }),
  'folder-too-large': ({folders, depth, files}) => ({
    says: `フォルダが大きすぎます。スキャンできるのは、最大で ${count(folders, '個')}のフォルダ、${depth} 階層、${count(files, '個')}のファイルです。`,
    fix: 'サブフォルダを 1 つずつ選択してください。',
  }),
  'shortcuts-unreachable': ({names}) => ({
    says: `一部のショートカットのリンク先ファイルが、削除されているか、自分と共有されていません: ${list(names)}。`,
    fix: 'アクセス権をリクエストするか、ファイル自体をフォルダに入れてください。',
  }),
};

export const importSentences: Sentences<ImportDoorFindings> = {
  ...csvSentences,
  ...folderSentences,
  'csv-not-a-link': ({value}) => ({
    says: value
      ? `「${value}」は、ドライブのリンクでもファイル ID でもありません。`
      : 'ファイルが入力されていません。',
    fix: `ドライブで CSV を選択し、${PATHS.copyLink}を選択して、リンクを貼り付けてください。`,
  }),
  'csv-not-found': () => ({
    says: 'CSV がドライブに見つからないか、アクセス権がありません。',
    fix: 'リンクと、ファイルが自分と共有されていることを確認してください。',
  }),
  'csv-not-a-file': () => ({
    says: 'リンク先が CSV ファイルではありません（Google スプレッドシートなど）。',
    fix: `Google スプレッドシートで${path('ファイル', 'ダウンロード', 'カンマ区切り形式')}を選択し、そのファイルをインポートしてください。または、セルをコピーして貼り付けてください。`,
  }),
  'csv-unreadable': () => ({
    says: 'CSV を完全に受信できなかったため、何もインポートされませんでした。',
    fix: 'サイドバーを閉じて開き直し、CSV をもう一度選択してください。',
  }),
  'csv-too-large': ({megabytes}) => ({
    says: `CSV が ${megabytes} MB を超えています。`,
    fix: 'CSV を分割して、順にインポートしてください。同じ行が二重に追加されることはありません。',
  }),
  'password-list-unusable': ({name}) => ({
    says: `フォルダ内の一覧「${name}」を使用できませんでした。`,
    fix: 'path（または user）と password の列を持つ、2 MB 以下の CSV に置き換えてください。',
  }),
  'paths-without-folder': ({paths}) => ({
    says: `${count(paths, '個')}のパスがドライブのリンクではありません。`,
    fix: 'ファイルを含むドライブのフォルダを選択してください。ファイルは名前で検索されます。リンクがある行は、そのリンクを保持します。',
  }),
  'import-changed': () => ({
    says: '直近のインポートを元に戻せません。行のいずれかが変更または実行されたか、独自の列に入力があります。',
    fix: '不要な行は、シートで削除してください。',
  }),
  'import-differs': ({added, changed}) => ({
    says: `プレビュー以降にシートまたは CSV が変更されました。現在は ${count(added, '行')}が追加され、${count(changed, '行')}が変更されます。`,
    fix: '何も書き込まれていません。プレビューを見直して、もう一度確認してください。',
  }),
  'aliases-differ': ({expected, confirmed}) => ({
    says: `確認されたエイリアスは ${count(confirmed, '個')}ですが、現在追加されるのは ${count(expected, '個')}です。`,
    fix: CONFIRM_AGAIN,
  }),
  'no-mailboxes-known': () => ({
    says: 'ファイルをユーザーに対応付けられません。シートに行がなく、フォルダに一覧もありません。',
    fix: '先に、ディレクトリまたは CSV からユーザーを追加してください。または、user、path、password の列を持つ「passwords.csv」をフォルダに入れてください。',
  }),
  'matches-unreadable': () => ({
    says: '選択内容を完全に受信できなかったため、何も書き込まれませんでした。',
    fix: 'サイドバーを閉じて開き直し、フォルダをもう一度スキャンしてください。',
  }),
  'file-names-nobody': () => ({
    says: 'ファイルの証明書にメールアドレスが含まれていません。',
    fix: 'CA に S/MIME 証明書を依頼するか、ファイルのリンクを自分で行に入力してください。',
  }),
  'file-of-others': ({addresses}) => ({
    says: `証明書は ${list(addresses)} 用ですが、そのメールボックスの行がありません。`,
    fix: 'そのメールボックスに証明書が必要な場合は、行を追加してフォルダをもう一度スキャンしてください。',
  }),
  'file-not-looked-into': () => ({
    says: 'ファイル名からはどのユーザーのファイルかわからず、ファイルはまだ開かれていません。',
    fix: 'スキャンを続けてください。',
  }),
  'file-older': ({alias, name}) => ({
    says: `${alias} には、より新しい証明書があります: ${name}。`,
    fix: `${NOTHING_TO_DO}代わりにこのファイルを使用するには、リンクを行に入力してください。`,
  }),
  'files-for-one-mailbox': ({files, alias}) => ({
    says: `${alias} 用のファイルが ${count(files, '個')}あります。`,
    fix: 'いずれか 1 つを選択してください。通常は最新のファイルです。',
  }),
  'file-for-several-mailboxes': ({aliases}) => ({
    says: `このファイルは、次のいずれのものである可能性もあります: ${list(aliases)}。`,
    fix: 'いずれか 1 つを選択するか、ファイルを開けるようにパスワードを入力するか、1 つの証明書を複数の行に使用するよう設定してください。',
  }),
  'files-for-several-mailboxes': ({files, aliases}) => ({
    says: `${count(files, '個')}のファイルが、次のどれに対応するのかわかりません: ${list(aliases)}。`,
    fix: 'それぞれにファイルを選択するか、ファイルを開けるようにパスワードを入力してください。',
  }),
};
