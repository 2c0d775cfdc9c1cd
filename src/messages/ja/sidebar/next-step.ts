import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {NAMES} from '../words';

/** The headline, the next step, and the menu of everything else. */
export const nextStep = ({moment, number, pick}: Speech) => {
  const rows = (count: number) => `${number(count)} 行`;
  return {
    next: {
      title: '次のステップ',
      import: '証明書をインポート',
      check: (count: number) =>
        count === 0 ? actionNames.check : `${rows(count)}をチェック`,
      upload: (count: number, isPilot: boolean) =>
        count === 0
          ? actionNames.upload
          : isPilot
            ? `${rows(count)}をアップロード`
            : `準備完了の ${rows(count)}をアップロード`,
      fix: (count: number) =>
        count === 0 ? '行を修正' : `${rows(count)}を修正`,
      wait: '許可していないユーザーを表示',
      schedule: 'スケジュールをオンにする',
      scheduleSays:
        '証明書には有効期限があります。スケジュールは毎晩情報を更新し、更新時期の証明書を更新して、要対応のものをメールで知らせます。',
      scheduleHint: `自分として実行されます。［${NAMES.health}］で変更できます。`,
      nothing: '対応は不要です。',
      nothingUntil: (instant: number, timeZone: string) =>
        `対応は不要です。次回の情報更新: ${moment(instant, timeZone)}頃。`,
      noneHere: `選択した行に、この操作が必要なものはありません。［${NAMES.todo}］を選択してください。`,
      skipped: (count: number) =>
        `他の ${rows(count)}は、修正されるまでスキップされます。`,
      pilotHint: (count: number) =>
        pick(count, {
          1: 'まずパイロットを行います。この行が成功すると、さらに多くの行をアップロードできるようになります。',
          other: `まずパイロットを行います。${rows(count)}すべてが成功すると、さらに多くの行をアップロードできるようになります。`,
        }),
      hints: {
        check: '各証明書ファイルを開いて確認します。何も送信しません。',
        upload:
          '証明書を Gmail に保存します。同じものが二重に保存されることはありません。',
        fix: '原因ごとに手順が表示されます。',
        wait: 'これらの行は、ユーザーが許可するか、Gmail に反映されるまで待機します。',
      },

      headline: {
        none: 'まだ行がありません',
        toCheck: (count: number) => `未チェック ${rows(count)}`,
        // A line ends after 中, and not between a number and its counter.
        covered: (covered: number, all: number) =>
          `${number(all)}\u00a0行中 ${number(covered)}\u00a0行が導入済み`,
        all: (count: number) => `${rows(count)}すべて導入済み`,
      },

      legend: {
        covered: '導入済み',
        due: 'まもなく期限切れ',
        ready: 'アップロード可能',
        toCheck: '未チェック',
        waiting: '待機中',
        attention: NAMES.attention,
        gone: '削除済み',
      },

      menu: {
        title: 'その他の操作',
        upload: (count: number) => `${rows(count)}をアップロード`,
        check: (count: number) => `${rows(count)}をチェック`,
        refresh: (count: number) => `${rows(count)}の情報を更新`,
        renew: 'まもなく期限切れの証明書を更新',
        setDefault: actionNames.setDefault,
        restore: actionNames.restore,
        hints: {
          upload: 'Gmail にないものを保存します。',
          check: '各ファイルを開きます。何も送信しません。',
          refresh: 'Gmail にあるものを読み取ります。',
          renew: '次の証明書をアップロードします。',
          setDefault: '各行の証明書で署名します。',
          restore: 'デフォルトの直近の変更を元に戻します。',
          advanced: '不足を補う、プレビュー、今回の実行のオプション',
          delete: '削除されるものが先に表示されます。',
          offBoard: 'ユーザーのすべての証明書を削除します。',
        },
      },

      advanced: {
        options: '今回の実行のオプション',
        previews: 'プレビュー',
        previewsHint:
          '操作した場合の結果を行ごとに示します。何も変更しません。',
      },
    },
  };
};
