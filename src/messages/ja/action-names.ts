/**
 * Japanese: the name of each action, and its form within a line. Sheets, menu and sidebar use these, and add only what differs
 * there.
 */
import type {RunAction} from '../../core/door/contract';

export const actionNames: Readonly<Record<RunAction, string>> = {
  check: 'チェック',
  preview: 'プレビュー',
  upload: 'アップロード',
  update: '不足を補う',
  renew: '証明書を更新',
  list: '一覧を取得',
  refresh: '最新の情報に更新',
  setDefault: 'デフォルトに設定',
  restore: '以前のデフォルトに戻す',
  delete: '削除',
  offBoard: 'すべての証明書を削除',
  cseCheck: 'チェック',
  cseUpload: '鍵ペアと CSE ID をアップロード',
  cseSwitch: '鍵サービスを切り替え',
  cseRollBack: '以前の鍵ペアに戻す',
  cseRefresh: '最新の情報に更新',
  cseEnable: '鍵ペアを有効にする',
  cseDisable: '鍵ペアを無効にする',
  cseDeleteIdentity: 'CSE ID を削除',
};

/** What sidebar and command line say about the action that few people need. */
export const updateHint =
  '有効な証明書がない場合はファイルをアップロードします。デフォルトの証明書が期限切れか未設定の場合は、有効期限が最も遅い証明書をデフォルトにします。';
