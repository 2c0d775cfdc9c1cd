/** Japanese: the digest. */
import {digestMail, digestPost, type DigestWords} from '../digest';
import {causes} from './causes';
import {count, day, grouped, pick} from './format';
import {JAPANESE, NAMES, path} from './words';

const NO_ROW = '行がありません。';

const words: DigestWords = {
  page: JAPANESE,
  day,
  causes,
  titles: {
    revoked: 'CA による取り消し',
    expired: '期限切れ',
    ending: 'まもなく期限切れ',
    trouble: NAMES.attention,
    notInUse: '保存済み（未使用）',
    waiting: 'ユーザーの同意待ち',
    left: '離脱したユーザー',
    stored: '保存済み',
    renewed: '更新または置き換え',
    fileTaken: '監視フォルダから使用したファイル',
    fileLeft: '監視フォルダ内の使用されなかったファイル',
  },
  test: headline => `テスト: ${headline}`,
  headline: ({aliases, covered, soon, attention}) =>
    [
      `導入済み ${grouped(covered)}/${grouped(aliases)} 件`,
      `30 日以内に期限切れ ${count(soon, '件')}`,
      `要対応 ${count(attention, '件')}`,
    ].join(' · '),
  unread: 'Gmail はまだ読み取られていません',
  coveredOf: (covered, aliases) => `${grouped(covered)}/${grouped(aliases)}`,
  number: grouped,
  labels: {
    covered: '導入済みのアドレス',
    soon: '30 日以内に期限切れ',
    attention: '要対応',
  },
  intros: {
    nothing: '未対応のものはありません。',
    test: 'このテストでは、現在未対応のものをすべて表示しています。',
    whole:
      '今週未対応のものをすべて表示しています。これまでのメールで報告していないものには「新規」と表示されます。',
    fresh: '前回のメール以降の新しい内容です。',
    everything: '未対応のものをすべて表示しています。',
  },
  openSheet: 'シートを開く',
  openRows: rows => `${count(rows, '行')}を開く`,
  sheetAt: url => `シート: ${url}`,
  testFoot: `このメールは、［${NAMES.sendTest}］を選択したため送信されました。`,
  foot: (owner, isListed) => [
    `このメールは、${owner} がスケジュールをオンにし${isListed ? '、宛先のリストにこのアドレスが含まれ' : ''}ているため送信されました。`,
    '新しい内容は情報の更新後に、未対応のものすべては週の最初の更新時に送信されます。',
    `このメールを変更または停止するには、シートを開いて${path('S/MIME', NAMES.sidebar, NAMES.health, NAMES.schedule)}を選択してください。`,
  ],
  group: (name, all) => `${name}（${grouped(all)}）`,
  row: (row, isKeyPair) => `${isKeyPair ? 'CSE の ' : ''}${row} 行目`,
  fresh: '新規',
  revoked: hasRow => `CA によって取り消されました。${hasRow ? '' : NO_ROW}`,
  expired: (on, hasRow) =>
    `${on} に期限切れになりました。${hasRow ? '' : NO_ROW}`,
  ending: (on, days, hasRow) =>
    `${on}（${inDays(days)}）に期限切れになります。${hasRow ? '' : NO_ROW}`,
  stored: until => `保存しました。${until && `有効期限は ${until}です。`}`,
  renewed: (until, isReplaced) =>
    `${isReplaced ? 'Gmail で置き換えられました。' : '更新しました。'}${until && `有効期限は ${until}です。`}`,
  more: more => `他 ${count(more, '件')}`,
  seeAll: all => `シートで ${grouped(all)} 件すべてを表示`,
  seeCauses: (causes, rows) =>
    `シートで他の原因 ${count(causes, '件')}（${count(rows, '行')}）を表示`,
  standing: all =>
    `以前のメールで報告した ${count(all, '件')}が未対応のままです。毎週最初のメールで再び一覧表示されます。`,
  unreported: all =>
    `報告する内容が多いため、重要度の低い ${count(all, '件')}を省略しました。シートで確認してください。`,
};

function inDays(days: number): string {
  if (days <= 0) return '今日';
  return pick(days, {1: '明日', other: `${grouped(days)} 日後`});
}

export const digest = digestMail(words);
export const chatDigest = digestPost(words);
