/** Japanese, whole. */
import type {
  CseOutcome,
  Outcome,
  RolloutOutcome,
} from '../../core/rows/outcome';
import type {Language} from '../language';
import {actionNames as A} from './action-names';
import {causes} from './causes';
import {remarks} from './remarks';
import {removes} from './removes';
import {certificateSentences} from './certificates';
import {count, day, grouped, list, listed} from './format';
import {consent, consentDoorSentences, consentSentences} from './consent';
import {cseSentences} from './cse';
import {cseFolderSentences} from './cse-folder';
import {cse, cseIdentity} from './cse-labels';
import {
  cseDoorSentences,
  cseOutcome,
  cseRowSentences,
  cseWorkSentences,
} from './cse-rows';
import {changes, dashboard, news, report} from './dashboard';
import {diagnostics} from './diagnostics';
import {directorySentences} from './directory';
import {googleSentences} from './google';
import {actions, inventory, log, menu, rollout, sheets, states} from './labels';
import {importSentences} from './import';
import {logWords} from './log';
import {preview} from './planned';
import {chatDigest, digest} from './digest';
import {issuerSentences} from './issuer';
import {requirements} from './requirements';
import {nameOf, notes, notWell, outOfSight, summary} from './run';
import {
  failure,
  interrupted,
  settingsChanged,
  scheduleSentences,
} from './schedule';
import {doorSentences, rolloutSentences, rowSentences} from './rollout';
import {settingNames, settingValue} from './setting-names';
import {JAPANESE, NAMES, NOT_DONE, NOTHING_CHANGED, path, SHEET} from './words';

const rows = (number: number) => count(number, '行');

const UNREADABLE =
  'それらの証明書で暗号化されたメールは、Gmail で読めなくなります。この操作は元に戻せません。';

/** Some of those concerned; more follow if there are. */
const some = (examples: readonly string[], total: number) =>
  `${list(examples)}${total > examples.length ? ' …' : ''}`;

export const japanese: Language = {
  ...JAPANESE,
  sheet: SHEET,
  findings: {
    ...certificateSentences,
    ...googleSentences,
    ...rowSentences,
    ...cseSentences,
    ...cseRowSentences,
    ...cseWorkSentences,
    ...cseDoorSentences,
    ...cseFolderSentences,
    ...rolloutSentences,
    ...doorSentences,
    ...scheduleSentences,
    ...importSentences,
    ...directorySentences,
    ...consentSentences,
    ...consentDoorSentences,
    ...issuerSentences,
  },
  states,
  causes,
  untouched: '未チェック',
  notDone: NOT_DONE,
  actions,
  preview,
  obliterate: '鍵ペアを完全に削除',
  outcome,
  likely: ({says, fix}) => `考えられる理由: ${says}${fix}`,
  notes,
  withVersion: (message, version) =>
    `${message}（S/MIME Rollout ${version}）`.trim(),
  summary,
  digest,
  chatDigest,
  diagnostics,
  failure,
  interrupted,
  settingsChanged,
  settings: NAMES.settings,
  settingNames,
  settingValue,
  sheets,
  rollout,
  cse,
  cseIdentity,
  inventory,
  log,
  logWords,
  inventoryYes: 'はい',
  inventoryNone: '証明書なし',
  remarks,
  changes,
  renamed: (from, to) => `アドレスが ${from} から ${to} に変更された`,
  replaced: address => `${address} が別のユーザーのアドレスになった`,
  news,
  dashboard,
  report,
  consent,
  protection: 'S/MIME Rollout が書き込む範囲',
  requirements,
  copy: {clientId: 'クライアント ID', scopes: 'OAuth スコープ'},
  menu,
  progress: of =>
    `${of.previews ? `${nameOf(of)}: ` : ''}${rows(of.total)}中 ${rows(of.done)}が完了、${list(notWell(of))} …`,
  finished: of =>
    `${of.previews ? nameOf(of) : '完了'}: ${list([`成功 ${grouped(of.succeeded)}`, ...notWell(of)])}`,
  unfinished: left =>
    `${rows(left)}がまだキューにあり、バックグラウンドで処理されます。進行状況はサイドバーに表示されます。`,
  forecast: (total, {seconds, fetches, batching, costs, today, perDay}) =>
    [
      `${rows(total)}: 約 ${timeIn(seconds)}、1 日のリクエスト ${grouped(perDay)} 件のうち ${grouped(fetches)} 件。`,
      batching === 'sparing'
        ? `大きなバッチで送信されます。小さなバッチの場合: 約 ${timeIn(costs.quick.seconds)}、リクエスト ${grouped(costs.quick.fetches)} 件。`
        : '',
      fetches + today > perDay
        ? `今日はすでに ${grouped(today)} 件を使用しています。使い切ると一時停止し、翌日に再開されます。`
        : '',
    ].join(''),
  fromFolder: ({due, toRenew, left, more}) =>
    [
      due === 0
        ? '更新時期の行はありません。'
        : `更新時期の ${rows(due)}のうち、${rows(toRenew.length)}に、より新しいファイルが監視フォルダにあります。`,
      left.length > 0
        ? `使用されなかったファイル: ${listed(left.map(it => it.name))}。理由はサイドバーの${path(NAMES.health, NAMES.schedule)}に表示されます。`
        : '',
      more
        ? 'ファイルが他にもあります。続けるには、このメニュー項目をもう一度選択してください。'
        : '',
    ].join(''),
  outOfSight,
  removes,
  confirm: {
    delete: (total, examples) =>
      `${rows(total)}の証明書（${some(examples, total)}）を Gmail から削除します。${UNREADABLE}デフォルトの証明書と、唯一の有効な証明書は残ります。削除しますか？`,
    offBoard: (total, examples) =>
      `${rows(total)}のユーザー（${some(examples, total)}）のすべての証明書を Gmail から削除します。行のないアドレスも含め、これらのユーザーのすべてのアドレスが対象です。${UNREADABLE}すべて削除しますか？`,
    cseDisable: (total, examples) =>
      `${rows(total)}の鍵ペア（${some(examples, total)}）を無効にします。Gmail はそれらの鍵ペアで復号も署名もできなくなります。後で再び有効にできます。無効にしますか？`,
    cseDeleteIdentity: (total, examples) =>
      `${rows(total)}のクライアントサイド暗号化 ID（${some(examples, total)}）を削除します。これらのユーザーは、再び CSE ID が作成されるまで、暗号化されたメールを送受信できなくなります。鍵ペアは残ります。削除しますか？`,
  },
};

export {japanese as language};

function timeIn(seconds: number): string {
  if (seconds < 60) return count(seconds, '秒');
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return count(minutes, '分');
  return count(Math.round(minutes / 60), '時間');
}

/** The message of a successful row. */
function outcome(it: Outcome): string {
  const {state} = it;
  const {certificate}: RolloutOutcome = it;
  const {keyPair}: CseOutcome = it;
  const until = certificate?.expires
    ? `有効期限は ${day(certificate.expires)}です。`
    : '';
  switch (state) {
    case 'uploaded':
      return `証明書は Gmail に保存されています。${until}`;
    case 'renewed':
      return `新しい証明書は Gmail に保存され、デフォルトに設定されました。${until}古い証明書は残るため、その証明書で暗号化されたメールも引き続き読めます。`;
    case 'valid':
      return 'Gmail には、このエイリアスの有効なデフォルトの証明書があります。';
    case 'offBoarded':
      return 'このユーザーの証明書は Gmail からすべて削除されました。削除した証明書で暗号化されたメールは、Gmail で読めなくなります。';
    case 'kept':
      return `この証明書はすでに Gmail に保存されているため、${NOTHING_CHANGED}${until}`;
    case 'defaultSet':
      return `この証明書がデフォルトになりました。${until}`;
    case 'ready':
    case 'readyWithWarnings':
      return `証明書ファイルはアップロードできる状態です。${until}`;
    case 'wouldInsert':
      return `［${A.upload}］を実行すると、この証明書が Gmail に追加されます。${until}`;
    case 'wouldSetDefault':
      return `この証明書は Gmail に保存されています。［${A.upload}］を実行すると、デフォルトになります。`;
    case 'wouldKeep':
      return `この証明書はすでに Gmail に保存されています。［${A.upload}］を実行しても何も変更されません。`;
    case 'deleted':
      return '証明書は Gmail から削除されました。この証明書で暗号化されたメールは、Gmail で読めなくなります。';
    case 'inPlace':
    case 'switched':
    case 'rolledBack':
    case 'disabled':
    case 'obliterated':
    case 'identityDeleted':
      return cseOutcome(it);
    case 'missing':
      return keyPair ? cseOutcome(it) : '';
    case 'pairStored':
    case 'pending':
    case 'uploadedNotDefault':
    case 'consentNeeded':
    case 'left':
    case 'renewalDue':
    case 'expired':
    case 'revoked':
    case 'blocked':
    case 'failed':
    case null:
      return '';
  }
}
