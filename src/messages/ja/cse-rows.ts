/** Japanese: rows of the CSE sheet, their outcomes, and the refusals of requests. */
import type {CseRowFindings} from '../../core/cse/row-findings';
import type {
  CseDoorFindings,
  CseWorkFindings,
} from '../../core/cse/work-findings';
import type {CseOutcome, Outcome} from '../../core/rows/outcome';
import type {SheetSentences} from '../language';
import {actionNames as A} from './action-names';
import {count, day} from './format';
import {NAMES, PATHS} from './words';

const IN_ENCRYPTION = `サイドバーの［${NAMES.encryption}］`;

export const cseRowSentences: SheetSentences<CseRowFindings> = {
  'cse-use-unknown': ({value}, {columns}) => ({
    says: `［${columns.use}］列の「${value}」は、“both”、“signing”、“encryption” のいずれでもありません。`,
    fix: 'これらのいずれかを入力するか、両方の用途の場合はセルを空にしてください。',
  }),
  'cse-certificate-missing': (_, {columns}) => ({
    says: `［${columns.certificate}］セルが空です。`,
    fix: '.p7pem、.p7b、PEM、.p12 ファイルのいずれかの、ドライブのリンクまたは ID を入力してください。',
  }),
  'cse-certificate-not-a-link': (_, {columns}) => ({
    says: `［${columns.certificate}］セルの内容が、ドライブのリンクでもファイル ID（25 文字以上）でもありません。`,
    fix: `ドライブでファイルを選択し、${PATHS.copyLink}を選択して、リンクを貼り付けてください。ファイル名だけでは指定できません。セルにファイルのパスワードが入力されている場合は、［${columns.password}］列に移してください。`,
  }),
  'cse-certificate-link-to-folder': (_, {columns}) => ({
    says: `［${columns.certificate}］列のリンク先が、ファイルではなくフォルダです。`,
    fix: `ドライブでフォルダを開き、証明書ファイル自体のリンクをコピーして（${PATHS.copyLink}）、貼り付けてください。`,
  }),
  'cse-row-twice': ({row, first, use}) => ({
    says: {
      both: `${row} 行目は、${first} 行目と同じユーザーと用途（両方の用途）の行です。`,
      signing: `${row} 行目は、${first} 行目と同じユーザーと用途（署名）の行です。`,
      encryption: `${row} 行目は、${first} 行目と同じユーザーと用途（暗号化）の行です。`,
    }[use],
    fix: 'いずれかの行を削除してください。処理されるのは最初の行のみです。',
  }),
  'cse-both-beside-one': ({row, other}) => ({
    says: `${row} 行目と ${other} 行目は同じユーザーの行で、一方は両方の用途、もう一方は 1 つの用途の行です。`,
    fix: '両方の用途を兼ねる行だけを残すか、署名の行と暗号化の行に分けてください。',
  }),
  'cse-partner-row-missing': ({user, lacks}, {columns}) => ({
    says: {
      both: `CSE ID には用途ごとの鍵ペアが必要ですが、${user} には両方の用途を兼ねる行がありません。`,
      signing: `CSE ID には用途ごとの鍵ペアが必要ですが、${user} には署名の行がありません。`,
      encryption: `CSE ID には用途ごとの鍵ペアが必要ですが、${user} には暗号化の行がありません。`,
    }[lacks],
    fix: {
      both: `両方の用途を兼ねる行を追加するか、［${columns.use}］セルを空にして、この鍵ペアを両方の用途に使用してください。`,
      signing: `署名の行を追加するか、［${columns.use}］セルを空にして、この鍵ペアを両方の用途に使用してください。`,
      encryption: `暗号化の行を追加するか、［${columns.use}］セルを空にして、この鍵ペアを両方の用途に使用してください。`,
    }[lacks],
  }),
};

export const cseWorkSentences = {
  'cse-needs-delegation': ({user}) => ({
    says: `${user} のクライアントサイド暗号化は、ドメイン全体の委任を使用した場合にのみ設定できます。自分のアカウントの場合も同様です。`,
    fix: `サイドバーで［${NAMES.settings}］を開き、鍵なしの委任を選択して、［${NAMES.checkSetup}］の案内に従ってください。`,
  }),
  'key-service-differs': ({uri, expected, by}) => ({
    says: `鍵は ${uri} でラップされていますが、${by === 'settings' ? '設定の鍵サービス' : '他の行の鍵サービス'}は ${expected} です。`,
    fix:
      by === 'settings'
        ? `その鍵サービスで鍵をラップするか、${IN_ENCRYPTION}で設定を変更してください。`
        : `鍵サービスが割り当てられていないユーザーは、全員が同じ鍵サービスを使用する必要があります。行を修正するか、${IN_ENCRYPTION}で組織部門またはグループに鍵サービスを割り当てるか、鍵サービスごとに分けて行を実行してください。`,
  }),
  'key-service-not-assigned': ({uri, expected, to}) => ({
    says: `鍵は ${uri} でラップされていますが、ユーザーは ${to} に属しており、その鍵サービスは ${expected} です。`,
    fix: `その鍵サービスで鍵をラップするか、${IN_ENCRYPTION}で割り当てを管理コンソールに合わせて変更してください。`,
  }),
  'assigned-group-unknown': ({group}) => ({
    says: `グループ ${group} に鍵サービスが割り当てられていますが、組織にそのグループがありません。`,
    fix: `${IN_ENCRYPTION}でグループのアドレスを修正してください。`,
  }),
  'unit-unknown': ({user}, {columns}) => ({
    says: `${user} がディレクトリに見つからないため、組織部門と鍵サービスがわかりません。`,
    fix: `［${columns.user}］列がユーザーのメインのメールアドレスか確認してください。`,
  }),
  'key-service-unnamed': () => ({
    says: '行に “wrap” が指定されていますが、鍵サービスが設定されていません。',
    fix: `${IN_ENCRYPTION}で、全員用、またはユーザーの組織部門かグループ用に、鍵サービスのアドレスを入力してください。`,
  }),
  'wrapping-switched-off': () => ({
    says: '行に “wrap” が指定されていますが、鍵のラップがオフになっています。',
    fix: `代わりに、より安全な .wrap ファイルのリンクを指定してください。または、説明を読んだうえで、${IN_ENCRYPTION}でラップをオンにしてください。`,
  }),
  'wrapping-wants-token': () => ({
    says: 'この行は自動的に再試行できません。鍵をラップする必要がありますが、鍵サービスのトークンは保存されません。',
    fix: `クライアントサイド暗号化が有効になったら、サイドバーでこの行の［${A.cseUpload}］を実行し、トークンを入力してください。`,
  }),
  'metadata-file-not-found': ({isOtherThing}, {columns}) => ({
    says: isOtherThing
      ? `［${columns.metadata}］セルのリンク先が、ファイルではありません（Google ドキュメントなど）。`
      : '鍵のメタデータ ファイルがドライブに見つからないか、アクセス権がありません。',
    fix: 'ユーザーの .wrap ファイルのリンクまたは ID をセルに入力し、ファイルが自分と共有されていることを確認してください。',
  }),
  'cse-password-emptied': (_, {columns}) => ({
    says: `以前のアップロード後に［${columns.password}］セルが消去され、Gmail にはその鍵ペアがもうありません。`,
    fix: 'パスワードを入力し直してください。',
  }),
  'identity-elsewhere': ({pairs}) => ({
    says: `鍵ペアは Gmail に保存されていますが、ユーザーの CSE ID は別の鍵ペア（${pairs}）を使用しています。`,
    fix: `CSE ID でこの鍵ペアを使用するには、この行で［${A.cseSwitch}］を実行してください。もう一方の鍵ペアは残ります。`,
  }),
  'identity-missing': () => ({
    says: '鍵ペアは Gmail に保存されていますが、ユーザーの CSE ID がありません。',
    fix: `この行で［${A.cseUpload}］をもう一度実行してください。CSE ID だけが作成されます。`,
  }),
  'identity-gone': () => ({
    says: 'ユーザーの CSE ID がなくなりました。鍵ペアは Gmail に残っています。',
    fix: `CSE ID をもう一度作成するには、この行で［${A.cseUpload}］を実行してください。`,
  }),
  'pair-stored-only': ({id}) => ({
    says: `鍵ペアは Gmail に保存されましたが（ID: ${id}）、CSE ID で使用するように変更できませんでした。`,
    fix: 'この行で同じ操作をもう一度実行してください。残りの処理だけが行われます。',
  }),
  'partner-without-pair': ({row, use}) => ({
    says: {
      both: `鍵ペアは Gmail に保存されていますが、CSE ID には ${row} 行目の両方の用途用の鍵ペアも必要で、それは Gmail にありません。`,
      signing: `鍵ペアは Gmail に保存されていますが、CSE ID には ${row} 行目の署名用の鍵ペアも必要で、それは Gmail にありません。`,
      encryption: `鍵ペアは Gmail に保存されていますが、CSE ID には ${row} 行目の暗号化用の鍵ペアも必要で、それは Gmail にありません。`,
    }[use],
    fix: `${row} 行目とこの行で、一緒に［${A.cseUpload}］を実行してください。`,
  }),
  'pair-disabled': ({id}) => ({
    says: `Gmail にはすでにこの鍵ペア（ID: ${id}）がありますが、無効になっています。`,
    fix: `この行で［${A.cseEnable}］を実行してから、この操作をもう一度実行してください。鍵ペアは二重に作成されていません。`,
  }),
  'pair-gone': ({id}) => ({
    says: `鍵ペア ${id} は完全に削除され、Gmail にありません。この鍵ペアで暗号化されたメールは読めなくなりました。`,
    fix: `もう一度鍵ペアをアップロードするには、［${A.cseUpload}］を実行してください。`,
  }),
  'pair-not-stored': () => ({
    says: 'Gmail から鍵ペアの保存の確認がなく、一覧にも表示されません。',
    fix: '後でこの行をもう一度実行してください。同じものが二重に保存されることはありません。',
  }),
  'pair-stored-differently': ({id}) => ({
    says: `Gmail に、確認したファイルとは異なる証明書が保存されました（鍵ペア ${id}）。`,
    fix: `この行で［${A.cseRefresh}］を実行し、この問題を報告してください。`,
  }),
  'no-pair-named': (_, {columns}) => ({
    says: `対象の鍵ペアがわかりません。この行の［${columns.keyPair}］セルが空です。`,
    fix: `先に、この行で［${A.cseUpload}］を実行してください。`,
  }),
  'no-previous-pair': () => ({
    says: 'この行に以前の鍵ペアがないため、元に戻せません。',
    fix: `サイドバーで鍵ペアを選択してください。行をクリックし、［${NAMES.useForIdentity}］を使用します。`,
  }),
  'previous-pair-unusable': ({id}) => ({
    says: `以前の鍵ペア（${id}）が無効であるか、Gmail にないため、CSE ID は変更されませんでした。`,
    fix: '無効になっている場合は、サイドバーで有効にしてから、もう一度元に戻してください。',
  }),
  'waited-too-long': ({since, hours}) => ({
    says: `${count(hours, '時間')}が経過しても（${day(since)}から）、このユーザーのクライアントサイド暗号化が有効になっていません。アップロードはこれ以上再試行されません。`,
    fix: `管理コンソールで${PATHS.cse}を開いてください。ユーザーの組織部門またはグループで Gmail がオンになっていること、鍵サービスが割り当てられていること、エディションに含まれていること、ユーザーにライセンスがあることを確認してください。その後、この行をもう一度実行してください。`,
  }),
  'pairs-without-row': ({count: pairs}) => ({
    says: `Gmail には、どの行にもないこのユーザーの鍵ペアが ${count(pairs, '個')}あります。`,
    fix: 'カーソルをこの行に置くと、サイドバーに表示されます。',
  }),
} satisfies SheetSentences<CseWorkFindings>;

export const cseDoorSentences: SheetSentences<CseDoorFindings> = {
  'no-cse-row': (_, {sheets}) => ({
    says: `カーソルが［${sheets.cse}］シートの行にありません。`,
    fix: '行内のセルをクリックしてください。',
  }),
  'pair-unknown': ({id}) => ({
    says: `Gmail に、このユーザーの鍵ペア ${id} がありません。`,
    fix: 'ユーザーの鍵ペアを再読み込みし、いずれかを選択してください。',
  }),
  'obliterate-too-early': ({daysLeft}) => ({
    says:
      daysLeft === null
        ? '有効な鍵ペアは完全に削除できません。'
        : `この鍵ペアを完全に削除できるようになるのは ${count(daysLeft, '日')}後です。`,
    fix: `${daysLeft === null ? '先に無効にしてください。' : ''}Gmail で完全に削除できるのは、無効になってから 30 日を超えた鍵ペアのみです。`,
  }),
  'obliterate-in-use': ({id}) => ({
    says: `ユーザーの CSE ID が、まだ鍵ペア ${id} を使用しています。`,
    fix: '先に、CSE ID で別の鍵ペアを使用するように変更するか、CSE ID を削除してください。',
  }),
  'address-typed-differs': ({user}) => ({
    says: `入力されたアドレスが ${user} ではないため、完全な削除は実行されませんでした。`,
    fix: '確認のため、ユーザーのアドレスを入力してください。',
  }),
  'pair-in-use': ({id}) => ({
    says: `ユーザーの CSE ID が鍵ペア ${id} を使用しています。無効にすると、ユーザーは署名することも、暗号化されたメールを読むこともできなくなります。`,
    fix: '問題がなければ確認してください。または、先に CSE ID で別の鍵ペアを使用するように変更してください。',
  }),
  'identity-not-confirmed': ({user}) => ({
    says: `${user} の CSE ID の削除が確認されなかったため、何も削除されませんでした。`,
    fix: '確認して、もう一度お試しください。',
  }),
};

/** The outcome of a row for which nothing is blocking; empty for outcomes that rows of the Rollout sheet have, too. */
export function cseOutcome({state, findings, keyPair}: CseOutcome): string {
  const done = said(state, keyPair?.obliterableIn ?? null);
  const [others] = findings.filter(it => it.code === 'pairs-without-row');
  if (done === '' || !others) return done;
  return `${done}${cseWorkSentences['pairs-without-row'](others.facts).says}`;
}

function said(state: Outcome['state'], daysLeft: number | null): string {
  switch (state) {
    case 'inPlace':
      return '鍵ペアと CSE ID は Gmail に保存されています。';
    case 'switched':
      return 'CSE ID は新しい鍵ペアを使用しています。古い鍵ペアは残るため、古いメールも引き続き読めます。';
    case 'rolledBack':
      return `CSE ID は再び以前の鍵ペアを使用しています。もう一方の鍵ペアは残っています。そちらに戻すには、［${A.cseSwitch}］を実行してください。`;
    case 'disabled':
      return `鍵ペアは無効になっており、Gmail はこの鍵ペアで復号も署名もできません。後で再び有効にできます。${untilObliterable(daysLeft)}`;
    case 'obliterated':
      return '鍵ペアは完全に削除されました。この鍵ペアで暗号化されたメールは、二度と読めません。';
    case 'identityDeleted':
      return 'CSE ID は削除されました。鍵ペアは残っています。';
    case 'missing':
      return 'Gmail に、この行の鍵ペアがありません。';
    default:
      return '';
  }
}

/** Without the days left: a cell that says something else every day would be a change every day; they have a column. */
function untilObliterable(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  return daysLeft === 0
    ? 'サイドバーで完全に削除できます。'
    : '30 日を超えると、完全に削除できるようになります。';
}
