/** Japanese: what rows, files and requests can be wrong about. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {CseDoorFindings} from '../../core/cse/work-findings';
import type {DirectoryFindings} from '../../core/directory/findings';
import type {ConsentDoorFindings} from '../../core/consent/findings';
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {IssuerFindings} from '../../core/request/issuer-findings';
import type {ScheduleFindings} from '../../core/schedule/findings';
import type {DoorFindings} from '../../core/rows/door-findings';
import type {RolloutFindings} from '../../core/rows/rollout-findings';
import type {RowFindings} from '../../core/rows/row-findings';
import type {SheetSentences} from '../language';
import {traitsOf} from '../../core/rows/actions';
import {actionNames as A} from './action-names';
import {count, day, grouped, list, listed, listedWith} from './format';
import {actions} from './labels';
import {settingNames} from './setting-names';
import {NAMES, NOTHING_CHANGED, NOTHING_TO_DO, PATHS, path} from './words';

const setUpBy = (setUp: string) => path('S/MIME', setUp);
const ONE_OF_THESE = 'これらのいずれかを入力するか、セルを空にしてください。';
const TYPE_AGAIN = 'パスワードを入力し直してください。';
const CHOOSE_IN_ROW = 'サイドバーで行を開き、有効な証明書を選択してください。';
const NEW_FIRST =
  '先に新しい証明書をアップロードするか、サイドバーでこの証明書も削除するよう選択してください。';
const FILE_AND_RENEW = `新しい証明書ファイルとパスワードをこの行に指定し、［${A.renew}］を実行してください。`;
const NOTHING_LEFT = '必要な対応はありません。';

export const rowSentences: SheetSentences<RowFindings> = {
  'user-missing': (_, {columns}) => ({
    says: `［${columns.user}］セルが空です。`,
    fix: 'ユーザーのメインのメールアドレスを入力してください。',
  }),
  'user-not-an-address': ({value}, {columns}) => ({
    says: `［${columns.user}］列の「${value}」はメールアドレスではありません。`,
    fix: 'ユーザーのメインのメールアドレスを入力してください（例: ada@example.com）。セルにユーザーのスマートチップがある場合は、アドレスのテキストに置き換えてください。',
  }),
  'alias-not-an-address': ({value}, {columns}) => ({
    says: `［${columns.alias}］列の「${value}」はメールアドレスではありません。`,
    fix: '送信元アドレスを入力するか、メインのメールアドレスの場合はセルを空のままにしてください。',
  }),
  'file-missing': (_, {columns}) => ({
    says: `［${columns.file}］セルが空です。`,
    fix: '.p12 または .pfx ファイルの、ドライブのリンクまたは ID を入力してください。',
  }),
  'file-not-a-link': (_, {columns}) => ({
    says: `［${columns.file}］セルの内容が、ドライブのリンクでもファイル ID（25 文字以上）でもありません。`,
    fix: `ドライブでファイルを選択し、${PATHS.copyLink}を選択して、リンクを貼り付けてください。ファイル名だけでは指定できません。セルにファイルのパスワードが入力されている場合は、［${columns.password}］列に移してください。`,
  }),
  'file-link-to-folder': (_, {columns}) => ({
    says: `［${columns.file}］列のリンク先が、ファイルではなくフォルダです。`,
    fix: `ドライブでフォルダを開き、証明書ファイル自体のリンクをコピーして（${PATHS.copyLink}）、貼り付けてください。多くの行に入力するには、サイドバーでドライブのフォルダをインポートしてください。`,
  }),
  'renewal-days-invalid': ({value}, {columns}) => ({
    says: `［${columns.renewalDays}］列の「${value}」は日数ではありません。`,
    fix: '1～365 の整数を入力するか、セルを空にしてください。',
  }),
  'access-invalid': ({value}, {columns}) => ({
    says: `［${columns.access}］列の「${value}」は、“delegation” でも “consent” でもありません。`,
    fix: ONE_OF_THESE,
  }),
  'row-twice': ({row, first, isOtherFile}) =>
    isOtherFile
      ? {
          says: `${row} 行目は、ユーザーとエイリアスが ${first} 行目と同じですが、証明書ファイルが異なります。Gmail は 1 つのアドレスの署名と暗号化の両方に 1 つの証明書を使用するため、${first} 行目のみが処理されます。`,
          fix: 'CA が署名用と暗号化用に別々の証明書を発行した場合は、鍵用途に「digitalSignature」と「keyEncipherment」（EC 鍵の場合は「keyAgreement」）を含む 1 つの証明書を依頼してください。そうでない場合は、不要な行を削除してください。',
        }
      : {
          says: `${row} 行目は、ユーザーとエイリアスが ${first} 行目と同じです。`,
          fix: 'いずれかの行を削除してください。処理されるのは最初の行のみです。',
        },
  'secret-misspelt': (_, {columns}) => ({
    says: `［${columns.password}］セルにシークレットの名前がありますが、Secret Manager の形式になっていません。`,
    fix: '“projects/PROJECT/secrets/NAME” の形式で入力し、特定のバージョンの場合は “/versions/NUMBER” を追加してください。リージョン シークレットには対応していません。',
  }),
  'secret-not-allowed': ({prefix}, {columns}) => ({
    says:
      prefix === ''
        ? `［${columns.password}］セルにシークレットの名前がありますが、［${NAMES.settings}］でシークレットが許可されていません。`
        : `［${columns.password}］セルに、［${NAMES.settings}］で許可されていないシークレットの名前があります。許可されているのは「${prefix}」のシークレットのみです。`,
    fix:
      prefix === ''
        ? `${path(NAMES.settings, NAMES.secrets)}にプロジェクトまたはシークレットを入力するか、パスワード自体をセルに入力してください。`
        : 'プロジェクト ID または番号を含め、設定のとおりに名前を入力するか、設定の変更をオペレーターに依頼してください。',
  }),
  'secret-scope-missing': (_, {columns}) => ({
    says: `［${columns.password}］セルにシークレットの名前がありますが、スクリプトはシークレットを読み取る権限なしでビルドされています。`,
    fix: 'Secret Manager では、スコープ “cloud-platform” のみを使用できます。signing-scope.json を削除し、プロジェクトをもう一度プッシュして新しい権限を許可するか、パスワード自体をセルに入力してください。',
  }),
  'secret-unusable': ({why}) => ({
    says: {
      damaged:
        'シークレットが転送中に破損しました。チェックサムが一致しません。',
      'not text':
        'シークレットが UTF-8 テキストではないため、パスワードとして使用できません。',
      empty: 'シークレットが空です。',
    }[why],
    fix:
      why === 'damaged'
        ? 'この行をもう一度実行してください。'
        : 'パスワードを含むバージョンをシークレットに追加し、この行をもう一度実行してください。',
  }),
  'file-on-several-rows': ({rows, more}) => ({
    says: `同じ証明書ファイルが次の行でも使用されています: ${listedWith(
      rows.map(it => `${it} 行目`),
      more,
    )}。`,
    fix: '正しいか確認してください。証明書は、証明書に含まれるアドレスでのみ使用できます。',
  }),
  'no-access': ({user, operator}) => ({
    says: `${user} のメールボックスへのアクセス権がありません。委任または同意がない場合、アクセスできるのは自分のメールボックス（${operator}）のみです。`,
    fix: `サイドバーで［${NAMES.settings}］を開き、鍵なしの委任を選択して、［${NAMES.checkSetup}］の案内に従ってください。または、同意を設定してユーザーを招待してください。`,
  }),
};

export const rolloutSentences: SheetSentences<RolloutFindings> = {
  'alias-unknown': ({alias, nearest}, {columns}) => ({
    says: `ユーザーには送信元アドレス ${alias} がありません。`,
    fix: nearest
      ? `${nearest} のことですか？違う場合は、ユーザーの Gmail 設定（${PATHS.sendAs}）でこのアドレスを追加してください。`
      : `ユーザーの Gmail 設定（${PATHS.sendAs}）でこのアドレスを追加するか、［${columns.alias}］列を修正してください。`,
  }),
  'alias-not-verified': ({alias}) => ({
    says: `ユーザーは送信元アドレス ${alias} をまだ確認していません。`,
    fix: 'Gmail からの確認メールにあるリンクをクリックするようユーザーに依頼し、その後、この行をもう一度実行してください。',
  }),
  'alias-elsewhere': ({alias, user}) => ({
    says: `Gmail は ${alias} を ${user} のエイリアスとして扱っていません。このアドレス宛のメールは別のメールボックスに届きます。この証明書で ${user} は ${alias} として署名できますが、このアドレス宛の暗号化されたメールは読めません。`,
    fix: `${user} が ${alias} を送信にのみ使用する場合は、同じ証明書をもう一方のメールボックスにもアップロードしてください。そうでない場合は、Gmail の設定（${PATHS.sendAs}）で［エイリアスとして扱います］をオンにするよう、ユーザーに依頼してください。`,
  }),
  'password-emptied': ({isGone}, {columns}) => ({
    says: `以前のアップロード後に［${columns.password}］セルが消去され、${isGone ? 'Gmail にはその証明書がもうありません' : 'ファイルを開けません'}。`,
    fix: isGone
      ? TYPE_AGAIN
      : `${NOTHING_TO_DO}ファイルをチェックするには、${TYPE_AGAIN}`,
  }),
  'replaced-in-gmail': () => ({
    says: 'Gmail にある有効なデフォルトの証明書は、この行でアップロードした証明書ではありません。別の証明書に置き換えられています。新しいデフォルトはそのまま残ります。',
    fix: `それで正しければ、${NOTHING_TO_DO}そうでない場合は、パスワードを入力し直して［${A.upload}］を実行するか、［${A.setDefault}］で証明書を選択してください。`,
  }),
  'default-ends-later': ({ends, subject}) => ({
    says: `現在のデフォルト（${subject}）の有効期限は ${day(ends)}で、この証明書より後です。`,
    fix: `現在のデフォルトを維持するには、［${NAMES.makeDefault}］をオフにしてください。`,
  }),
  'uploaded-not-default': () => ({
    says: '証明書は Gmail に保存されましたが、デフォルトに設定できませんでした。',
    fix: `この行で［${A.upload}］をもう一度実行してください。デフォルトの設定だけが行われます。`,
  }),
  'stored-differently': ({id}) => ({
    says: `Gmail に、確認したものとは異なる証明書（ID: ${id}）が保存されました。`,
    fix: `この行で［${A.refresh}］を実行して Gmail にある証明書を確認し、この問題を報告してください。`,
  }),
  'certificate-not-held': ({id}) => ({
    says: `Gmail に、このエイリアスの${id ? `証明書 ${id} ` : 'アップロードされた証明書'}がありません。`,
    fix: `この行で［${A.refresh}］を実行し、Gmail にある証明書のいずれかを選択してください。`,
  }),
  'packed-again': ({encryption}) => ({
    says: `Gmail は理由を示さずにファイルを拒否しましたが、${encryption === 'legacy' ? '3DES と SHA-1' : 'AES-256 と SHA-256'} でパッケージし直すと受け付けました。`,
    fix: `${NOTHING_TO_DO}ファイル自体は変更されません。`,
  }),
  'no-certificate-named': (_, {columns}) => ({
    says: `使用する証明書がわかりません。この行の［${columns.id}］が空です。`,
    fix: `先に、この行をアップロードまたはプレビューするか、サイドバーで証明書を選択してください。`,
  }),
  'is-default': () => ({
    says: '証明書は、このエイリアスのデフォルトです。',
    fix: '先に別の証明書をデフォルトにするか、サイドバーでこの証明書も削除するよう選択してください。',
  }),
  'last-valid': () => ({
    says: '証明書は、このエイリアスの唯一の有効な証明書です。削除すると、ユーザーは署名することも、暗号化されたメールを受信することもできなくなります。',
    fix: NEW_FIRST,
  }),
  'only-certificate': () => ({
    says: '証明書は、このエイリアスについて Gmail にある唯一の証明書です。現在は有効ではありませんが、この証明書で暗号化されたメールは、証明書が Gmail にある間だけ読めます。',
    fix: NEW_FIRST,
  }),
  'revoked-at-ca': () => ({
    says: 'CA プールがこのユーザーに発行した証明書は取り消されました。',
    fix: `${NOTHING_TO_DO}失効リストを確認する相手には、約 1 日以内に反映されます。`,
  }),
  'already-as-wanted': () => ({
    says: '証明書はすでに Gmail から削除されていました。',
    fix: NOTHING_TO_DO,
  }),
  // Without the days left: a cell that says something else every day would be a change every day.
  'renewal-due': ({ends}) => ({
    says: `デフォルトの証明書は ${day(ends)}に期限切れになります。`,
    fix: FILE_AND_RENEW,
  }),
  'default-expired': ({ends}) => ({
    says: `Gmail が署名に使用する証明書は ${day(ends)}に期限切れになりました。`,
    fix: `［${A.renew}］を実行してください。Gmail に、より新しい有効な証明書がない場合は、先に新しいファイルとパスワードをこの行に指定してください。`,
  }),
  'newer-not-default': ({began, ends}) => ({
    says: `Gmail には、デフォルトではない、より新しい証明書（有効期間: ${day(began)}～${day(ends)}）もあります。メールソフトは通常、受け取った中で最も新しい証明書で暗号化します。`,
    fix: `新しい方で署名するには、サイドバーの［${A.setDefault}］でその証明書を選択してください。そうでなければ、${NOTHING_TO_DO}`,
  }),
  'no-default': () => ({
    says: 'Gmail にこのエイリアスの有効な証明書がありますが、デフォルトが設定されていません。',
    fix: `［${A.update}］を実行してください。有効期限が最も遅い証明書がデフォルトになります。`,
  }),
  'certificate-gone': () => ({
    says: 'この行の証明書は削除され、Gmail にありません。',
    fix: `もう一度アップロードするには、パスワードを入力し直し、［${A.upload}］を実行してください。`,
  }),
  'file-not-newer': ({ends, heldEnds}) => ({
    says: `この行のファイルの証明書の有効期限は ${day(ends)}で、Gmail にある証明書（${day(heldEnds)}）より後ではありません。`,
    fix: `${FILE_AND_RENEW}取り消された、または再発行された証明書を置き換えるファイルの場合は、［${A.upload}］を実行してください。`,
  }),
  'expires-before-date': ({ends, until}) => ({
    says: `この証明書の有効期限は ${day(ends)}で、［${A.update}］に設定された日付（${day(until)}）より前です。`,
    fix: `有効期限がより遅いファイルとそのパスワードをこの行に指定し、［${A.update}］をもう一度実行してください。`,
  }),
  'no-previous-default': (_, {sheets}) => ({
    says: `［${sheets.log}］に、このエイリアスの以前のデフォルトがありません。`,
    fix: 'サイドバーで行を開き、証明書のいずれかを選択してください。',
  }),
  'previous-expired': ({ends}) => ({
    says: `以前のデフォルトは ${day(ends)}に期限切れになったため、デフォルトに戻されませんでした。`,
    fix: CHOOSE_IN_ROW,
  }),
  'row-changed': () => ({
    says: '操作の開始後にこの行のセルが変更されたため、この行では何も実行されませんでした。',
    fix: '行を確認し、操作をもう一度実行してください。',
  }),
  'program-fault': ({text}) => ({
    says: `この行で内部エラーが発生しました（${text}）。`,
    fix: '行の状態とともに報告してください。他の行の処理は続行されました。',
  }),
};

export const doorSentences: SheetSentences<
  Omit<
    DoorFindings,
    keyof (CseDoorFindings &
      ConsentDoorFindings &
      CseDoorFindings &
      CseFolderFindings &
      ScheduleFindings &
      DirectoryFindings &
      IssuerFindings &
      ImportDoorFindings)
  >
> = {
  'not-an-operator': ({operator}) => ({
    says: `${operator ? `${operator} は` : 'このアカウントは、'}このシートのオペレーターではありません。`,
    fix: `［${NAMES.settings}］で追加してもらうよう、オペレーターに依頼してください。`,
  }),
  'not-set-up': (_, {setUp}) => ({
    says: 'シートがまだ設定されていません。',
    fix: `${setUpBy(setUp)}を選択してください。`,
  }),
  'document-older': ({version, script}, {setUp}) => ({
    says: `このスプレッドシートは、最後にバージョン ${version} で設定されましたが、スクリプトはバージョン ${script} です。`,
    fix: `${setUpBy(setUp)}を選択してください。以前のバージョンで保存された内容が移行され、何も削除されません。`,
  }),
  'document-newer': ({version, script}) => ({
    says: `このスプレッドシートは、スクリプト（${script}）より新しいバージョン ${version} で設定されています。${NOTHING_CHANGED}`,
    fix: `バージョン ${version} 以降をインストールし、スプレッドシートを再読み込みしてください。`,
  }),
  'sheet-missing': ({sheet}, {setUp}) => ({
    says: `［${sheet}］シートがありません。`,
    fix: `${setUpBy(setUp)}を選択してください。不足しているものが作成され、何も削除されません。`,
  }),
  'column-missing': ({sheet, columns}, {setUp}) => ({
    says: `［${sheet}］シートに次の列がありません: ${list(columns)}。`,
    fix: `${setUpBy(setUp)}を選択してください。不足している列見出しが追加され、何も削除されません。`,
  }),
  'sheet-protected': ({sheet, columns, operator}) => ({
    says:
      columns.length === 0
        ? `［${sheet}］シートは保護されており、${operator} は編集できません。`
        : `［${sheet}］シートの次の列に保護されたセルがあり、${operator} は編集できません: ${list(columns)}。`,
    fix: `${NOTHING_CHANGED}${operator} が保護されたセルを編集できるようにするよう（${path('データ', 'シートと範囲を保護')}）、スプレッドシートのオーナーに依頼し、もう一度開始してください。`,
  }),
  'nothing-selected': ({selection, action, hidden}, {sheets}) => {
    const sheet = sheets[traitsOf(action).sheet];
    switch (selection) {
      case 'selected':
        if (hidden > 0) {
          return {
            says: `［${sheet}］シートで選択されている ${count(hidden, '行')}は、すべて非表示になっています。`,
            fix: '行を再表示するか、別の行を選択して、もう一度お試しください。',
          };
        }
        return {
          says: `［${sheet}］シートで、ユーザーを含む行が選択されていません。`,
          fix: '1 つ以上の行を選択して、もう一度お試しください。',
        };
      case 'todo':
        return {
          says: '未処理の行はありません。',
          fix: `［${NAMES.all}］を選択するか、シートで行を選択してください。`,
        };
      case 'attention':
        return {
          says: '要対応の行はありません。',
          fix: `［${NAMES.todo}］または［${NAMES.all}］を選択するか、シートで行を選択してください。`,
        };
      case 'pilot':
        return {
          says: 'アップロードの準備ができた行がありません。',
          fix: `先に行の［${A.check}］を実行し、要対応の行を修正してください。`,
        };
      case 'pending':
        return {says: '待機中の行はありません。', fix: NOTHING_LEFT};
      case 'named':
        return {
          says: `対象の行が［${sheet}］シートにありません。`,
          fix: 'シートを確認して、もう一度開始してください。',
        };
      case 'imported':
        return {
          says: `直近のインポートの行が［${sheet}］シートにありません。`,
          fix: '別の行を選択してください。',
        };
      case 'cause':
        return {
          says: 'この理由で要対応の行は、もうありません。',
          fix: NOTHING_LEFT,
        };
      case 'stored':
        return {says: '鍵ペアのある行がありません。', fix: NOTHING_LEFT};
      case 'all':
        return {
          says: `［${sheet}］シートにまだ行がありません。`,
          fix: 'ユーザーと証明書ファイルを、1 行に 1 組ずつ入力してください。',
        };
    }
  },
  'run-in-progress': ({operator, action, left, minutes}) => ({
    says:
      left === 0
        ? `実行（${runOf(action, operator, minutes)}）が、行のないユーザーのメールボックスをまだ読み取っています。`
        : `実行（${runOf(action, operator, minutes)}）の ${count(left, '行')}がまだキューにあります。`,
    fix: '先に、サイドバーで再開または停止してください。',
  }),
  'another-execution': ({operator, action, done, total, minutes}) => ({
    says: action
      ? `「${actions[action]}」の実行${minutes === null ? '' : `（${started(minutes)}）`}は、現在 ${operator ? `${operator} ` : '別の実行プロセス'}が処理しています。${count(total, '行')}中 ${count(done, '行')}が完了しました。`
      : `現在、${operator ? `${operator} ` : '別の実行プロセス'}がこのシートで処理を行っています。`,
    fix: '完了するまで待つか、サイドバーで停止してください。処理が途中で切断された場合は、2 分後に再開できます。',
  }),
  'command-line-at-work': ({operator, action, minutes}) => ({
    says: `現在、${operator} がコマンドラインからこのシートで${action ? `「${actions[action]}」を` : ''}実行しています（${started(minutes)}）。`,
    fix: `コマンドが完了するまで待つか、サイドバーの［${NAMES.stop}］またはそのターミナルでの Ctrl-C で終了してください。処理が途中で切断された場合は、3 分後に開始できます。`,
  }),
  'confirmation-differs': ({expected, confirmed}, {sheets}) => ({
    says:
      confirmed === expected
        ? `実行を確認した後に、行または［${sheets.log}］の該当する記録が変更されました。`
        : `確認されたのは ${count(confirmed, '行')}ですが、現在この操作の対象は ${count(expected, '行')}です。`,
    fix: `${NOTHING_CHANGED}行を見直して、もう一度確認してください。`,
  }),
  'confirmation-missing': ({action}) => ({
    says: `「${actions[action]}」が、確認された行の指定なしで開始されました。`,
    fix: `${NOTHING_CHANGED}サイドバーまたはメニューから開始してください。独自のクライアントの場合は、プレビューで返された “rows” をそのまま送信する必要があります。`,
  }),
  'not-previewed': ({action}) => ({
    says: `「${actions[action]}」にはプレビューがないため、何も開始されませんでした。`,
    fix: `アップロードの場合は、［${A.preview}］を選択してください。`,
  }),
  'too-many-rows': ({action, count: rows, most}) => ({
    says: `「${actions[action]}」の対象は ${count(rows, '行')}です。1 回に実行できるのは最大 ${count(most, '行')}です。`,
    fix: `${count(most, '行')}以下を選択して操作を実行し、その後、次の行を選択してください。`,
  }),
  'files-unreadable': () => ({
    says: 'ファイルを完全に受信できなかったため、何もアップロードされませんでした。',
    fix: 'サイドバーを閉じて開き直し、ファイルをもう一度選択してください。',
  }),
  'run-not-continued': ({operator, minutes}) => ({
    says: `実行が ${count(minutes, '分')}間進んでいません。`,
    fix: `［${NAMES.continue}］を選択してください。サイドバーには時間制限がありません。開始から数秒で中断した実行には、まだ時間主導型トリガーがありません。時間主導型トリガーの実行時間は 1 人あたり 1 日 6 時間までで、${operator} の分を使い切った可能性があります（その場合、Google からコンピュータ時間の超過を知らせるメールが届きます）。その場合は 1 日以内に再開されます。そうでない場合は、${path('拡張機能', 'Apps Script')}の［トリガー］と［実行数］を確認してください。`,
  }),
  'shared-with-others': ({people}) => ({
    says: `オペレーターではない ${count(people.length, '人')}が、このシートとパスワードを閲覧できます: ${listed(people)}。`,
    fix: `［共有］で削除するか、［${NAMES.settings}］でオペレーターに追加してください。消去されたパスワードは、シートの以前の版に残っています。`,
  }),
  'shared-by-link': ({mayEdit, inDomain}) => ({
    says: `リンクを知っている${inDomain ? '組織内の' : ''}全員が、このシートとパスワードを${mayEdit ? '編集' : '閲覧'}できます。`,
    fix: `${path('共有', '一般的なアクセス')}で［制限付き］を選択してください。`,
  }),
  'more-rows-twice': ({rows, more}) => ({
    says: `次の行も、ユーザーとエイリアスが上の行と重複しています: ${listedWith(
      rows.map(it => `${it} 行目`),
      more,
    )}。`,
    fix: '不要な行を削除してください。',
  }),
  'no-row': (_, {sheets}) => ({
    says: `カーソルが［${sheets.rollout}］シートの行にありません。`,
    fix: '行内のセルをクリックしてください。',
  }),
  'no-run': () => ({
    says: '再開できる実行がありません。',
    fix: '操作を開始してください。',
  }),
  'renewal-days-for-run-invalid': ({value, most}) => ({
    says: `「${value}」は 1～${grouped(most)} の日数ではないため、何も開始されませんでした。`,
    fix: '修正するか、スケジュールの日数を使用する場合はフィールドを空にしてください。',
  }),
  'valid-until-invalid': ({value}) => ({
    says: `「${value}」は今日以降の日付ではないため、何も開始されませんでした。`,
    fix: 'より後の日付を選択するか、現在有効かどうかで判断する場合はフィールドを空にしてください。',
  }),
  'took-too-long': () => ({
    says: 'Google から 1 分以内に応答がありませんでした。',
    fix: '数分後にもう一度お試しください。',
  }),
  'setting-invalid': ({setting, value}) => ({
    says: `「${value}」は、設定「${settingNames[setting]}」の値として使用できません。`,
    fix: `${NOTHING_CHANGED}修正して、もう一度保存してください。`,
  }),
  'operator-would-be-locked-out': ({operator}) => ({
    says: `自分（${operator}）がオペレーターではなくなります。`,
    fix: '自分をリストに残してください。他のオペレーターに削除してもらうことはできます。',
  }),
  'root-unusable': ({why, value}) => ({
    says:
      why === 'notRoot'
        ? `${value} はルートではなく、中間 CA です。`
        : why === 'notCertificate'
          ? `ルートに、証明書ではないものが含まれています（${value}）。`
          : `ルートの一部を読み取れません（${value}）。`,
    fix:
      why === 'notRoot'
        ? `${NOTHING_CHANGED}その上位にあるルートの証明書を貼り付けてください。`
        : `${NOTHING_CHANGED}PEM 形式のルート証明書を貼り付けるか、SHA-256 フィンガープリントまたは名前を 1 行に 1 つずつ入力してください。`,
  }),
  'too-many-roots': ({count: given, most}) => ({
    says: `ルートが ${count(given, '個')}あります。保存できるのは最大 ${count(most, '個')}で、名前が長い場合はさらに少なくなります。`,
    fix: `${NOTHING_CHANGED}どの証明書にも必要ないルートを削除してください。`,
  }),
  'key-unreadable': () => ({
    says: 'これはサービス アカウントの JSON 鍵ファイルではありません。',
    fix: '鍵の作成時に Cloud コンソールからダウンロードされたファイルを選択してください。“{” で始まり、“private_key” を含むファイルです。',
  }),
  'unknown-verb': () => ({
    says: 'サイドバーがスクリプトより古いバージョンです。',
    fix: 'サイドバーを閉じて、開き直してください。',
  }),
  'permission-missing': ({url}) => ({
    says: 'スクリプトに必要な権限の一部が許可されていません。',
    fix: `${url ? `${url} ` : 'スクリプトの権限ダイアログ（［S/MIME］メニューの任意の項目を選択すると表示されます）'}を開き、［すべて選択］を選択して許可してください。その後、操作をもう一度選択してください。Google では自動的に続行されません。`,
  }),
  'door-fault': ({text}) => ({
    says: `内部エラーが発生しました（${text}）。`,
    fix: 'もう一度お試しください。再発する場合は、行った操作を報告してください。',
  }),
};

/** A run, within a sentence. */
function runOf(
  action: keyof typeof actions,
  operator: string,
  minutes: number | null,
): string {
  return list([
    actions[action],
    `実行者: ${operator}`,
    ...(minutes === null ? [] : [started(minutes)]),
  ]);
}

/** How old a run is, within a sentence. */
function started(minutes: number): string {
  if (minutes < 1) return '1 分以内に開始';
  if (minutes < 120) return `${count(minutes, '分')}前に開始`;
  return minutes < 48 * 60
    ? `${count(Math.floor(minutes / 60), '時間')}前に開始`
    : `${count(Math.floor(minutes / 1440), '日')}前に開始`;
}
