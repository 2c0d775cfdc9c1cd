/** Japanese: the remarks of the Inventory. */
import type {Remark} from '../../core/inventory/table';

export const remarks: Readonly<Record<Remark, string>> = {
  revoked: '失効',
  expired: '期限切れ',
  expiresSoon: 'まもなく期限切れ',
  untrusted: '信頼されていないチェーン',
  unconfirmed: 'エイリアス未確認',
  elsewhere: 'メールが別のメールボックスに届く',
  aliasGone: 'エイリアスなし',
  userGone: 'ユーザーが存在しないか停止中',
  otherThanRow: '行の証明書と異なる',
  notDefault: 'デフォルトより有効期限が遅い',
  newer: 'デフォルトより新しい',
  noRow: '行なし',
  duplicate: '重複して保存',
  none: '証明書なし',
};
