import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {list} from '../format';
import {COLUMNS, SHEETS} from '../words';

/** How many aliases were covered at an instant (milliseconds since the epoch), of how many. */
interface DayFigures {
  readonly at: number;
  readonly covered: number;
  readonly aliases: number;
}

/** The sheets in figures. */
export const figures = (speech: Speech) => {
  const {sheets} = speech.sheet;
  const {number, date, moment, month, share, days} = speech;
  const addresses = (count: number) => `${number(count)} 個のアドレス`;
  return {
    figures: {
      count: '今すぐ集計',
      counting: '集計中…',
      counted: (time: number) =>
        `${moment(time)} に集計し、［${sheets.dashboard}］シートに書き込みました。Gmail をもう一度読み取るには、［${SHEETS.rollout}］で［${actionNames.refresh}］を実行してください。`,
      /** @param oldest milliseconds since the epoch, as `newest` */
      read: (oldest: number, newest: number) =>
        date(oldest) === date(newest)
          ? `${date(newest)}に Gmail から読み取りました。`
          : `${date(oldest)}～${date(newest)}に Gmail から読み取りました。各証明書の読み取り日時は［${sheets.inventory}］シートで確認できます。`,
      afterRun: '実行中です。完了後に集計されます。',
      none: 'Gmail はまだ読み取られていません',
      empty:
        '最初に情報を更新して Gmail にあるものを読み取ると、導入状況がここに表示されます。スケジュールは毎晩情報を更新します。',
      refresh: (count: number) => `${number(count)} 行の情報を更新`,
      table: '表として表示',
      chartOf: (what: string, parts: readonly string[]) =>
        `${what}: ${list(parts)}`,
      part: (name: string, count: number) => `${name}: ${number(count)}`,
      more: (count: number) => `他 ${number(count)} 件`,

      coverage: '導入状況',
      covered: '導入済み',
      coveredOf: (covered: number, all: number) =>
        `${addresses(all)}のうち ${number(covered)} 個が導入済み`,
      /** The rows of Rollout, beside the addresses that Gmail was read for. */
      counts: (read: number, covered: number, rows: number) =>
        `Gmail が読み取られた ${addresses(read)}の集計です。［${sheets.rollout}］では ${number(rows)} 行のうち ${number(covered)} 行が導入済みです。`,
      share: (covered: number, all: number) => share(covered, all),
      coverageParts: {
        trusted: 'デフォルトが有効',
        untrusted: 'デフォルトは有効、チェーンは信頼されていない',
        expired: 'デフォルトが有効ではない',
        none: 'デフォルトなし',
      },

      states: '行の状態',

      expiries: '月別の期限切れ',
      expiriesHint:
        'デフォルトの証明書を、期限切れになる月別に示します。枠線のみ: 過去の月。',
      noExpiries: 'デフォルトの証明書がまだありません。',
      expiriesSay: (all: number, most: number, when: string) =>
        `デフォルトの証明書 ${number(all)} 個。最も多い月は ${when}: ${number(most)} 個`,
      month,
      before: (first: string) => `${month(first)}より前`,
      after: (last: string) => `${month(last)}より後`,
      columns: {month: '月', certificates: '証明書'},

      next: '次に期限切れになるもの',
      expiry: (time: number, left: number) => `${date(time)}、${days(left)}`,
      rowNumber: (row: number) => `${number(row)} 行目`,

      keyPairs: 'クライアントサイド暗号化の鍵ペア',
      keyPairParts: {
        valid: '有効期限まで 30 日超',
        soon: '30 日以内に期限切れ',
        expired: '期限切れ',
        unknown: '読み取り不可',
      },
      nextKeyPair: (time: number) =>
        `次に期限切れになるのは ${date(time)}です。`,

      domains: 'ドメイン別の導入状況',
      units: '組織部門別の導入状況',
      groups: 'グループ別の導入状況',
      groupsHint: 'ユーザーのインポート元のグループです。',
      others: 'その他すべて',
      keys: '鍵',
      issuers: COLUMNS.issuer,
      certificates: (count: number) => `証明書 ${number(count)} 個`,

      progress: '推移',
      oneDay: '2 日分の数値が揃うと、グラフが表示されます。',
      progressSays: (from: DayFigures, to: DayFigures) =>
        `${date(from.at)}は ${addresses(from.aliases)}のうち ${number(from.covered)} 個、${date(to.at)}は ${number(to.aliases)} 個のうち ${number(to.covered)} 個が導入済み。`,
      lines: {covered: '導入済み', aliases: 'すべてのアドレス'},
      progressColumns: {
        day: '日付',
        aliases: 'アドレス',
        covered: '導入済み',
        expired: '有効ではない',
        none: 'なし',
      },
      day: date,

      report: 'レポート',
      reportHint:
        'アドレスごとに 1 行で、デフォルトの証明書と行を示します。または、ドメイン、組織部門、グループの導入状況を割合で示します。ファイルにパスワード、鍵、証明書は含まれません。',
      download: {
        aliases: 'レポート（CSV）',
        parts: '部門別の導入状況（CSV）',
      },
      saved: (name: string) =>
        `${name} をダウンロードしました。秘密情報は含まれません。`,
      saveAgain: (name: string) => `${name} をもう一度保存`,
    },
  };
};
