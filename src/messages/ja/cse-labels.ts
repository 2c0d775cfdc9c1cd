/** Japanese: the columns of the CSE sheet, and the words in them. */
import type {Language} from '../language';
import {details} from './labels';
import {actionNames as A} from './action-names';
import {COLUMNS, LOCAL, NAMES, OURS} from './words';

export const cse: Language['cse'] = {
  user: {
    header: COLUMNS.user,
    note: 'ユーザーのメインのメールアドレス。クライアントサイド暗号化は、メインのメールアドレスでのみ使用できます。',
  },
  certificate: {
    header: COLUMNS.certificate,
    note: '証明書とルートまでのチェーンを含む、ドライブのファイル。.p7pem、.p7b、PEM ファイル、または .p12 ファイル（証明書のみが使用されます）。リンク、ID、スマートチップのいずれかで指定します。',
  },
  password: {
    header: COLUMNS.password,
    note: `.p12 ファイルの場合のみ。アップロードに成功すると消去されますが（［${NAMES.settings}］を参照）、セルの以前の内容はスプレッドシートの変更履歴に残ります。`,
  },
  metadata: {
    header: COLUMNS.metadata,
    note: '秘密鍵の場所: ドライブの .wrap ファイル、“https://key.service/address wrappedKey”（鍵サービスのアドレスとラップされた鍵）、“hardware: 説明”（ハードウェア キー）、または “wrap”（鍵サービスで .p12 ファイルの鍵をラップ）。',
  },
  use: {
    header: COLUMNS.use,
    note: 'both（両方）、signing（署名）、encryption（暗号化）のいずれか。空欄の場合は both。1 人のユーザーに 2 個の鍵ペアを使用する場合は、用途ごとに行が必要です。',
  },
  queued: {
    header: COLUMNS.queued,
    note: 'この行で待機中の操作。セルを空にすると、この行は実行対象から外れます。',
  },
  state: {header: COLUMNS.state, note: OURS},
  message: {
    header: COLUMNS.message,
    note: `${OURS}結果と、必要な対応を示します。`,
  },
  keyPair: {
    header: COLUMNS.keyPair,
    note: `${OURS}この行の鍵ペアの Gmail での ID です。`,
  },
  previousKeyPair: {
    header: '以前の鍵ペア',
    note: `${OURS}直近の切り替えの前に CSE ID が使用していた鍵ペアです。［${A.cseRollBack}］で元に戻せます。`,
  },
  identity: {
    header: 'CSE ID',
    note: `${OURS}ユーザーの CSE ID が使用している鍵ペアです。`,
  },
  keyService: {header: '鍵サービス', note: OURS},
  fingerprint: {
    header: '証明書のフィンガープリント',
    note: `${OURS}証明書の SHA-256 フィンガープリントです。`,
  },
  expires: {header: COLUMNS.expires, note: `${OURS}${LOCAL}`},
  obliterableIn: {
    header: '完全削除可能まで（日）',
    note: `${OURS}無効な鍵ペアを完全に削除できるようになるまでの日数です。鍵ペアが有効な間は空欄です。`,
  },
  waitingSince: {
    header: '待機開始日時',
    note: `${OURS}このユーザーのクライアントサイド暗号化がまだ有効ではないと、Gmail から最初に報告された日時です。${LOCAL}`,
  },
  readFrom: {
    header: '読み取り元',
    note: `${OURS}フィンガープリントの対象（ドライブのファイルの ID、またはセルの内容を示す印）です。`,
  },
  updated: {header: '更新日時', note: `${OURS}${LOCAL}`},
  details,
};

export const cseIdentity: Language['cseIdentity'] = {
  none: 'なし',
  thisPair: 'この鍵ペア',
  thisForSigning: 'この鍵ペア（署名）',
  thisForEncryption: 'この鍵ペア（暗号化）',
};
