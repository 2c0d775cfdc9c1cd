/** Japanese: what the command line says about actions. */
import type {RunAction} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';
import {SHEETS} from './words';
import {updateHint} from './action-names';

/** What the command line says about an action. Destructive ones have a sentence of their own (`removal` in `sidebar/actions`). */
export const actionHints: Readonly<
  Record<Exclude<RunAction, DestructiveAction>, string>
> = {
  check: '各証明書ファイルを開いて確認します。何も送信しません。',
  preview: 'アップロードした場合の結果を表示します。何も変更しません。',
  upload: 'Gmail にない証明書をアップロードします。',
  update: updateHint,
  renew:
    'デフォルトの証明書が期限切れになる前に、次の証明書をアップロードします。古い証明書は残ります。',
  refresh:
    'Gmail にある証明書を読み取り、まもなく期限切れになるものを報告します。',
  list: `Gmail にある証明書を［${SHEETS.inventory}］シートに書き込みます。`,
  setDefault: '各行の証明書を、Gmail が署名に使用する証明書にします。',
  restore: `［${SHEETS.log}］シートにある直近の変更で置き換えられたデフォルトに戻します。`,
  cseCheck:
    '証明書、鍵のメタデータ、鍵サービスを確認します。Gmail には何も送信しません。',
  cseUpload:
    '鍵ペアをアップロードし、ユーザーの CSE ID で使用するようにします。同じものが二重に保存されることはありません。',
  cseRefresh: 'Gmail にある鍵ペアと CSE ID を読み取ります。',
  cseSwitch:
    '鍵が別の鍵サービスでラップし直された行が対象です。新しい鍵ペアをアップロードし、CSE ID で使用するようにします。古い鍵ペアは残るため、古いメールも引き続き読めます。',
  cseRollBack:
    'CSE ID が、切り替え前に使用していた鍵ペアを再び使用するようにします。新しい鍵ペアは残ります。',
  cseEnable: '無効な鍵ペアで、署名と復号を再びできるようにします。',
};
