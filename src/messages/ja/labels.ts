/** Japanese: the short words: states, actions, sheets, columns, menu. */
import type {Language} from '../language';
import {actionNames} from './action-names';
import {remarks} from './remarks';
import {COLUMNS, LOCAL, NAMES, OURS, SHEETS, path} from './words';

export {states} from './states';

/** The Log and the mails name actions on both sheets. */
export const actions: Language['actions'] = {
  ...actionNames,
  cseCheck: `${actionNames.cseCheck}（CSE）`,
  cseRefresh: `${actionNames.cseRefresh}（CSE）`,
};

export const sheets: Language['sheets'] = SHEETS;

const ADDRESS = `${OURS}送信元アドレス（ユーザーのメインのメールアドレスまたはエイリアス）です。`;

/** On the header of every Details column. */
export const details = {
  header: '詳細',
  note: `${OURS}サポート用の情報です。検出された各問題のコードと、Google から応答があった場合はその HTTP ステータスと理由を示します。`,
};

export const rollout: Language['rollout'] = {
  user: {
    header: COLUMNS.user,
    note: 'ユーザーのメインのメールアドレス。',
  },
  alias: {
    header: COLUMNS.alias,
    note: '証明書の対象となる送信元アドレス。空欄の場合はメインのメールアドレス。',
  },
  file: {
    header: COLUMNS.file,
    note: 'Google ドライブにある .p12 または .pfx ファイル。リンク、ID、スマートチップのいずれかで指定します。',
  },
  password: {
    header: COLUMNS.password,
    note: `ファイルのパスワード。アップロードに成功すると消去されますが（［${NAMES.settings}］を参照）、セルの以前の内容はスプレッドシートの変更履歴に残ります。`,
  },
  renewalDays: {
    header: COLUMNS.renewalDays,
    note: 'この行の証明書を、期限切れの何日前に更新するか（1～365）。空欄の場合はスケジュールの日数。',
  },
  access: {
    header: COLUMNS.access,
    note: '両方の方法が設定されている場合に、このメールボックスにアクセスする方法: “delegation”（委任）または “consent”（同意）。空欄の場合は、委任が設定されていれば委任、そうでなければユーザーの同意を使用します。',
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
  issuer: {header: COLUMNS.issuer, note: OURS},
  expires: {header: COLUMNS.expires, note: `${OURS}${LOCAL}`},
  id: {
    header: COLUMNS.id,
    note: `${OURS}この行の証明書の Gmail での ID です。［${actionNames.setDefault}］と［${actionNames.delete}］で使用されます。`,
  },
  fingerprint: {
    header: 'フィンガープリント',
    note: `${OURS}証明書の SHA-256 フィンガープリントです。`,
  },
  readFrom: {
    header: '読み取り元',
    note: `${OURS}フィンガープリントに対応するドライブ ファイルの ID です。`,
  },
  updated: {header: '更新日時', note: `${OURS}${LOCAL}`},
  details,
};

export const inventory: Language['inventory'] = {
  user: {header: COLUMNS.user, note: OURS},
  alias: {header: COLUMNS.address, note: ADDRESS},
  default: {header: 'デフォルト', note: OURS},
  subject: {header: 'サブジェクト', note: OURS},
  issuer: {header: COLUMNS.issuer, note: OURS},
  key: {header: '鍵', note: OURS},
  chain: {
    header: 'チェーン',
    note: `${OURS}Gmail にある証明書の数です（ユーザー証明書と、その発行元の証明書）。`,
  },
  validFrom: {header: '有効期間の開始', note: `${OURS}${LOCAL}`},
  validTo: {header: COLUMNS.expires, note: `${OURS}${LOCAL}`},
  daysLeft: {
    header: '残り日数',
    note: `${OURS}最後に情報を更新した時点から証明書の有効期限までの満日数です。負の値は期限切れを示します。`,
  },
  row: {
    header: '行',
    note: `${OURS}最後に情報を更新した時点での、［${SHEETS.rollout}］シートにあるこのエイリアスの行番号です。複数ある場合は最初の行です。`,
  },
  remark: {
    header: '備考',
    note: `${OURS}「${remarks.untrusted}」: 自己署名であるか、中間証明書がない、CA のものではない、または有効ではありません。Gmail が信頼するルートかどうか、証明書が取り消されたかどうかは確認しません。「${remarks.noRow}」: ［${SHEETS.rollout}］シートにこのエイリアスの行がありません。「${remarks.otherThanRow}」: 行には別の証明書が記録されています。「${remarks.notDefault}」: デフォルトの証明書よりも後に期限切れになります。`,
  },
  changed: {
    header: '変更',
    note: `${OURS}最後に検出された変更と、その日付です。`,
  },
  serial: {header: 'シリアル番号', note: `${OURS}16 進数です。`},
  fingerprint: {
    header: 'フィンガープリント',
    note: `${OURS}SHA-256 フィンガープリントです。`,
  },
  id: {header: COLUMNS.id, note: `${OURS}Gmail での ID です。`},
  read: {
    header: '読み取り日時',
    note: `${OURS}Gmail から読み取った日時です。${LOCAL}`,
  },
  unit: {
    header: '組織部門',
    note: `${OURS}最後に情報を更新した時点での、ユーザーの組織部門です。ディレクトリからユーザーをインポートしていない場合は空欄です。`,
  },
  groups: {
    header: 'グループ',
    note: `${OURS}インポート元のグループのうち、ユーザーが属するものです。`,
  },
  userId: {
    header: 'ユーザー ID',
    note: `${OURS}Google でのユーザーの ID です。アドレスが変わってもこの ID は変わりません。`,
  },
};

export const log: Language['log'] = {
  time: {header: '日時', note: LOCAL},
  operator: {header: 'オペレーター', note: OURS},
  action: {header: '操作', note: OURS},
  user: {header: COLUMNS.user, note: OURS},
  alias: {header: COLUMNS.address, note: ADDRESS},
  before: {header: '操作前', note: '操作の前に Gmail にあったもの。'},
  after: {header: '操作後', note: '操作の後に Gmail にあったもの。'},
  outcome: {header: '結果', note: OURS},
  message: {header: COLUMNS.message, note: OURS},
  details,
  beforeIds: {
    header: '操作前（ID）',
    note: `${OURS}同じ内容を Gmail の ID で示します。［${actionNames.restore}］はここから ID を読み取ります。`,
  },
  afterIds: {
    header: '操作後（ID）',
    note: `${OURS}同じ内容を Gmail の ID で示します。`,
  },
};

export const menu: Language['menu'] = {
  ...actionNames,
  title: 'S/MIME',
  sidebar: NAMES.sidebar,
  sidebarTitle: 'S/MIME Rollout',
  setUp: NAMES.setUp,
  setUpDone: 'シートの準備ができました。',
  list: actionNames.list,
  delete: `${actionNames.delete}…`,
  offBoard: `ユーザーの${actionNames.offBoard}…`,
  advanced: NAMES.advanced,
  cse: NAMES.encryption,
  cseDisable: `${actionNames.cseDisable}…`,
  cseDeleteIdentity: `${actionNames.cseDeleteIdentity}…`,
  selected: NAMES.selected,
  todo: NAMES.todo,
  attention: NAMES.attention,
  all: NAMES.all,
  previewSelected: `プレビュー: ${NAMES.selected}`,
  previewTodo: `プレビュー: ${NAMES.todo}`,
  previewAttention: `プレビュー: ${NAMES.attention}`,
  previewAll: `プレビュー: ${NAMES.all}`,
  fromFolder: NAMES.fromFolder,
  openLog: 'ログを開く',
  checkSetup: NAMES.checkSetup,
  allMet: '展開に必要な設定はすべて完了しています。',
  notMet: 'まだ完了していない設定があります:',
  diagnostics: `サポートが必要な場合は、サイドバーを開いて${path(NAMES.setUpCheck, NAMES.copyDiagnostics)}を選択してください。`,
};
