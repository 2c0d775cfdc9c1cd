import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {COLUMNS} from '../words';

/** The row under the cursor, and certificates wherever they are shown. */
export const row = ({number, date, pick}: Speech) => ({
  row: {
    title: '行',
    none: '行が選択されていません',
    noneHint:
      'シートで行を選択すると、そのファイル、Gmail にある証明書、修正すべき点が表示されます。',
    first: (count: number) =>
      pick(count, {
        1: '要対応の行を表示',
        other: `要対応の ${number(count)} 行の最初から始める`,
      }),
    number: (row: number) => `${number(row)} 行目`,
    place: (row: number, place: number, among: number) =>
      `${number(row)} 行目 · 要対応 ${number(place)}/${number(among)}`,
    placeInCause: (row: number, place: number, among: number) =>
      `${number(row)} 行目 · この原因の行 ${number(place)}/${number(among)}`,
    walk: '要対応の行',
    previous: '前の要対応の行',
    next: '次の要対応の行',
    gone: {
      says: 'この行はシートにありません。',
      fix: '別の行を選択してください。',
    },
    elsewhere: (shown: number, selected: number) =>
      `表示中: ${number(shown)} 行目。シートでは ${number(selected)} 行目が選択されています。`,
    openOther: (row: number) => `${number(row)} 行目を表示`,
    aliasOf: (user: string) => `${user} のエイリアス`,
    whatToDo: (count: number) => `必要な対応（${number(count)} 行）`,
    runs: 'この行',
    reload: 'この行を再読み込み',
    checkRow: 'この行をチェック',
    uploadRow: 'この行をアップロード',
    uploadShut:
      '行をブロックする問題がなくなると、アップロードできるようになります。',
    compared: {
      title: 'ファイルと Gmail',
      read: '比較',
      again: 'もう一度比較',
      hint: 'ファイルを開き、Gmail を読み取ります。何も変更しません。',
      noneHeld: 'Gmail に、このアドレスの証明書がありません。',
      file: 'ドライブのファイル',
      default: 'Gmail のデフォルト',
      held: 'Gmail にあるもの',
      expires: COLUMNS.expires,
      day: (time: number) => date(time),
      nothing: 'なし',
      same: '両方とも同じ証明書です。',
    },
    user: COLUMNS.user,
    alias: COLUMNS.alias,
    state: COLUMNS.state,
    blank: '空',
    untouched: 'まだ何も行われていません',
    asOf: (time: string) => `${time} 時点`,
    file: COLUMNS.file,
    check: 'ファイルをチェック',
    checkHint: 'ファイルを開き、問題を一覧表示します。何も送信しません。',
    noFile:
      'この行に証明書ファイルがありません。ファイルのドライブのリンクをシートに入力してください。',
    noPassword:
      'この行にパスワードがないため、空のパスワードでファイルを開きます。',
    opening: 'ファイルの保護が強力なため、このパソコンで開いています…',
    clean: 'このファイルに問題は見つかりませんでした。',
    unreadable: 'このファイルから証明書を読み取れませんでした。',
    chain: 'ファイルのチェーン',
    noChain: 'ファイルに他の証明書は含まれていません。',
  },

  certificates: {
    title: 'Gmail の証明書',
    show: '証明書を表示',
    again: 'Gmail をもう一度読み取る',
    none: 'Gmail に、このアドレスの証明書がありません。',
    found: (count: number) => `証明書 ${number(count)} 個`,
    isDefault: 'デフォルト',
    states: {
      valid: '有効',
      expired: '期限切れ',
      'not yet valid': 'まだ有効ではありません',
    },
    subject: 'サブジェクト',
    issuer: COLUMNS.issuer,
    addresses: 'アドレス',
    validity: '有効期間',
    period: (from: number, to: number) => `${date(from)}～${date(to)}`,
    serial: 'シリアル番号',
    fingerprint: 'SHA-256 フィンガープリント',
    key: '鍵',
    signature: '署名',
    distinguishedName: '識別名',
    details: '詳細',
    showChain: 'チェーンを表示',
    hideChain: 'チェーンを非表示',
    chain: 'チェーン',
    noChain: 'Gmail に、この証明書のチェーンがありません。',
    pem: 'PEM テキスト',
    setDefault: actionNames.setDefault,
    madeDefault: 'この証明書がデフォルトになりました。',
    delete: '削除…',
    deleteTitle: 'この証明書を削除しますか？',
    harm: 'この証明書で暗号化されたメールは、過去のものも含め、Gmail で読めなくなります。Gmail から証明書を復元することはできません。',
    of: (address: string) => `対象: ${address}`,
    force: 'それでも削除する',
    forceHint:
      'この証明書は、このアドレスのデフォルト、または唯一の有効な証明書です。チェックを入れない限り削除されません。削除すると、ユーザーは署名することも、暗号化されたメールを読むこともできなくなる可能性があります。',
    confirm: '削除',
    deleted: '証明書を削除しました。',
  },
});
