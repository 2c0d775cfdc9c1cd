/** Japanese: what Inventory, Dashboard and the coverage report say. */
import type {InventoryNews} from '../../core/inventory/table';
import type {Language} from '../language';
import {count, grouped} from './format';
import {actions} from './labels';
import {COLUMNS, NAMES, SHEETS} from './words';
import {remarks} from './remarks';

export const changes: Language['changes'] = {
  new: '新規',
  gone: '証明書がなくなった',
  default: 'デフォルトになった',
  'no longer default': 'デフォルトではなくなった',
  'alias gone': 'エイリアスがなくなった',
  'user gone': 'ユーザーが削除または停止された',
};

/** A message should stay readable: further news are in the Inventory. */
const MAX_NEWS = 5;

export function news(all: readonly InventoryNews[]): string {
  if (all.length === 0) return '';
  const said = all.slice(0, MAX_NEWS).map(sentence);
  const more = all.length - said.length;
  const rest =
    more > 0
      ? [`他 ${count(more, '件')}（［${SHEETS.inventory}］を参照）`]
      : [];
  return `前回の情報更新以降の変更: ${[...said, ...rest].join('、')}。`;
}

function sentence({at, what, id}: InventoryNews): string {
  switch (what) {
    case 'new':
      return `${at.alias} に新しい証明書（${id}）`;
    case 'gone':
      return `${at.alias} の証明書 ${id} がなくなった`;
    case 'default':
      return `${id} が ${at.alias} のデフォルトになった`;
    case 'no longer default':
      return `${id} が ${at.alias} のデフォルトではなくなった`;
    case 'alias gone':
      return `${at.user} のエイリアス ${at.alias} がなくなった`;
    case 'user gone':
      return `${at.alias} を送信元としていた ${at.user} が削除または停止された`;
  }
}

export const dashboard: Language['dashboard'] = {
  title: 'S/MIME Rollout',
  coveredOf: (covered, aliases) => `${grouped(covered)}/${grouped(aliases)}`,
  addressesCovered: '導入済みのアドレス',
  needAttention: '要対応の行',
  expireSoon: '30 日以内に期限切れ',
  countedAt: '最終集計',
  cause: '原因',
  notCounted: `まだ集計されていません。［${actions.refresh}］を実行するか、サイドバーの［${NAMES.health}］を開いてください。`,
  coverage: '導入状況',
  aliases: 'アドレス',
  share: '割合',
  covered: '導入済み',
  expired: 'デフォルトが有効ではない',
  none: 'デフォルトなし',
  untrusted: '導入済み（チェーンは信頼されていない）',
  revoked: 'デフォルトが失効',
  state: COLUMNS.state,
  rows: '行',
  month: '月',
  ending: '期限切れになるデフォルトの証明書',
  later: 'それ以降',
  domain: 'ドメイン',
  others: 'その他すべて',
  key: '鍵',
  issuer: COLUMNS.issuer,
  certificates: '証明書',
  keyPairs: NAMES.encryption,
  valid: '証明書が有効',
  expiringSoon: '30 日以内に期限切れ',
  noLongerValid: '期限切れ',
  nextExpiry: '次の有効期限',
  day: '日付',
  by: '分類',
  part: '名前',
  unit: '組織部門',
  group: 'グループ',
  charts: {
    states: '状態別の行数',
    causes: '要対応（原因別）',
    expiries: 'デフォルトの証明書（有効期限の月別）',
    domains: 'ドメイン別の導入状況',
    keys: '鍵別の証明書',
    issuers: '発行元別の証明書',
    history: '進捗: 導入済みのアドレス',
  },
};

export const report: Language['report'] = {
  headers: {
    user: COLUMNS.user,
    alias: COLUMNS.address,
    covered: '導入済み',
    subject: 'サブジェクト',
    issuer: COLUMNS.issuer,
    key: '鍵',
    validFrom: '有効期間の開始',
    validTo: COLUMNS.expires,
    daysLeft: '残り日数',
    fingerprint: 'SHA-256 フィンガープリント',
    certificates: '保存されている証明書の数',
    remarks: '備考',
    state: '行の状態',
    message: '行のメッセージ',
    kind: '種類',
    unit: '組織部門',
    groups: 'グループ',
  },
  problems: {
    headers: [
      '行',
      COLUMNS.user,
      COLUMNS.alias,
      '理由',
      COLUMNS.state,
      COLUMNS.message,
    ],
    fileName: day => `smime-要対応の行-${day}.csv`,
  },
  parts: {
    headers: [
      '分類',
      '名前',
      '導入済み（%）',
      'エイリアス',
      '導入済み',
      'デフォルトが有効ではない',
      'デフォルトなし',
      '導入済み（チェーンは信頼されていない）',
    ],
    unit: '組織部門',
    group: 'グループ',
    domain: 'ドメイン',
    others: 'その他すべて',
    fileName: day => `smime-組織部門別の導入状況-${day}.csv`,
  },
  kinds: {hosted: 'ホスト型 S/MIME', cse: NAMES.encryption},
  covered: {
    covered: 'はい',
    revoked: '失効',
    expired: '期限切れ',
    unusable: 'いいえ',
    noDefault: 'いいえ',
    none: 'なし',
    unread: '未読み取り',
  },
  remarks,
  fileName: day => `smime-導入状況-${day}.csv`,
};
