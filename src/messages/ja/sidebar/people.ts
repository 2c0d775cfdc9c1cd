import type {Speech} from '../../sidebar';
import {actionNames} from '../action-names';
import {SHEETS} from '../words';

/** Rows for users of the directory, and for aliases that the Inventory knows of. */
export const people = ({number, sheet: {sheets}}: Speech) => {
  const rows = (count: number) => `${number(count)} 行`;
  const COUNT = '集計';
  return {
    users: {
      intro:
        '行のない有効なユーザーごとに行を追加します。ユーザー、既存の行、証明書は変更されません。',
      from: 'ユーザーの範囲',
      kinds: {
        domain: 'ドメイン',
        orgUnit: '組織部門',
        group: 'グループ',
      },
      names: {
        domain: 'ドメイン',
        orgUnit: '組織部門のパス',
        group: 'グループのアドレス',
      },
      nameHints: {
        domain: '例: example.com',
        orgUnit: '例: /Sales/Europe（下位の組織部門を含みます）',
        group: '例: sales@example.com（その中のグループのメンバーも含みます）',
      },
      readUnits: 'リストから選択',
      readingUnits: '組織部門を読み取り中…',
      units: '組織部門',
      noUnit: '組織部門を選択',
      unit: (path: string, count: number) => `${path}（${number(count)} 人）`,
      unitsFound: (count: number) =>
        count === 0
          ? 'ユーザーのいる組織部門はありません。全員が最上位に属しています。'
          : `${number(count)} 個の組織部門が見つかりました。`,
      readingGroups: 'グループを読み取り中…',
      group: 'グループ',
      noGroup: 'グループを選択',
      groupOf: (name: string, address: string, count: number) =>
        `${name ? `${name} · ` : ''}${address}（${number(count)} 人）`,
      groupsFound: (count: number) =>
        count === 0
          ? '組織にグループがありません。'
          : `${number(count)} 個のグループが見つかりました。`,
      moreGroups:
        'リストにないグループもあります。その場合は、グループのアドレスを入力してください。',
      groupsNeed:
        'グループを一覧表示するには、ドメイン全体の委任の設定に、任意のスコープ admin.directory.group.readonly が必要です。ない場合は、アドレスを入力してください。',
      keep: '新規ユーザーの追加と離脱者のマークを続ける',
      keepHint:
        'すべての行の情報を更新するたびに、新しいユーザーの行が追加され、離脱したユーザーの行がマークされます。行や証明書は削除されません。',
      needs: '必要なもの',
      needsHint: (scopes: number) =>
        `サービス アカウントはオペレーター本人としてディレクトリを読み取るため、本人が管理者である必要があります。ドメイン全体の委任の設定に、さらに ${number(scopes)} 個のスコープが必要です。不足している場合は、［${COUNT}］で設定全体が表示されます。`,
      count: COUNT,
      counting: '集計中…',
      result: '実行した場合の結果',
      found: (count: number) => `有効なユーザー: ${number(count)} 人`,
      present: (count: number) => `すでに行がある: ${number(count)} 人`,
      added: (count: number) => `行が追加される: ${number(count)} 人`,
      left: (count: number) => `スキップされる: ${number(count)} 件`,
      examples: '新しい行:',
      add: (count: number, keep: boolean) =>
        keep
          ? count === 0
            ? 'このインポート元を保存'
            : `${rows(count)}を追加し、インポート元を保存`
          : `${rows(count)}を追加`,
      adding: '追加中…',
      done: 'ユーザーを追加しました',
      addedRows: (count: number) => `${rows(count)}を追加しました。`,
      keptNow:
        '今後、すべての行の情報を更新するたびに、新しいユーザーが追加され、離脱したユーザーがマークされます。',
      another: '他のユーザーを追加',
      kept: '保存されたインポート元',
      keptHint: 'すべての行の情報を更新するたびに使用されます。',
      noneKept: 'まだありません。',
      source: (kind: string, name: string) => `${kind}: ${name}`,
      forget: '削除',
      forgetWhat: (kind: string, name: string) => `${kind} ${name} を削除`,
      forgotten: (name: string) => `${name} を削除しました。行は残ります。`,
    },

    aliases: {
      intro: 'ユーザーの送信元アドレスのうち、有効な証明書も行もないものです。',
      first: `［${sheets.inventory}］から読み取ります。最新の状態にするには、先に［${SHEETS.rollout}］で［${actionNames.refresh}］を実行してください。`,
      look: 'エイリアスを検索',
      looking: '検索中…',
      lookAgain: 'もう一度検索',
      result: '検索結果',
      found: (all: number, usable: number) =>
        `有効な証明書のないエイリアス: ${number(all)} 個。行が追加されるもの: ${number(usable)} 個。`,
      none: `不足しているエイリアスはありません。［${sheets.inventory}］のすべてのエイリアスに、行または有効な証明書があります。`,
      groups: {
        'without certificate': '証明書なし',
        expired: '証明書が期限切れ',
        unconfirmed: '未確認',
        outside: '外部のアドレス',
      },
      groupHints: {
        'without certificate': '行が追加されます。',
        expired: '行が追加されます。',
        unconfirmed:
          '行は追加されません。ユーザーが Gmail でアドレスを確認するまで、Gmail は証明書を受け付けません。',
        outside:
          '行は追加されません。組織のどのドメインのアドレスでもありません。行が必要な場合は、自分で追加してください。',
      },
      group: (name: string, count: number) => `${name}: ${number(count)}`,
      listNames: {
        'without certificate': 'エイリアス-証明書なし.csv',
        expired: 'エイリアス-期限切れ.csv',
        unconfirmed: 'エイリアス-未確認.csv',
        outside: 'エイリアス-外部.csv',
      },
      add: (count: number) => `${rows(count)}を追加`,
      adding: '追加中…',
      done: 'エイリアスを追加しました',
      added: (count: number) => `${rows(count)}を追加しました。`,
    },
  };
};
