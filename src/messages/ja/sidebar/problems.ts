import {REMEDIES} from '../../commands';
import type {Speech} from '../../sidebar';
import {causes} from '../causes';
import {NAMES, path} from '../words';
import {remediesIn} from './remedies';

/** A sentence and what to copy, for each system. */
type Commands = Readonly<
  Record<
    keyof typeof REMEDIES,
    Readonly<
      Record<
        'windows' | 'macos' | 'openssl',
        {readonly says: string; readonly run: string}
      >
    >
  >
>;

const TRY = 'パスワードを試します:';
const SAVE_AS = `${path('ファイル', '項目を書き出す')}を選択して、.p12 として保存します。`;

/** The ways to do it by hand, by system. */
const commands: Commands = {
  chain: {
    windows: {
      says: 'チェーンを含めて、もう一度エクスポートします:',
      run: REMEDIES.chain.windows,
    },
    macos: {
      says: `［キーチェーンアクセス］で、証明書とその CA の証明書を一緒に選択し、${SAVE_AS}`,
      run: REMEDIES.chain.macos,
    },
    openssl: {
      says: 'CA の証明書（chain.pem に PEM 形式で保存）を追加します:',
      run: REMEDIES.chain.openssl,
    },
  },
  export: {
    windows: {
      says: '秘密鍵とチェーンを含めてエクスポートします:',
      run: REMEDIES.export.windows,
    },
    macos: {
      says: `${path('キーチェーンアクセス', '自分の証明書')}で、証明書とその CA の証明書を一緒に選択し、${SAVE_AS}`,
      run: REMEDIES.export.macos,
    },
    openssl: {
      says: '鍵、証明書、チェーンを 1 つのファイルにまとめます:',
      run: REMEDIES.export.openssl,
    },
  },
  open: {
    windows: {says: TRY, run: REMEDIES.open.windows},
    macos: {says: TRY, run: REMEDIES.open.macos},
    openssl: {says: TRY, run: REMEDIES.open.openssl},
  },
  repack: {
    windows: {
      says: 'ファイルをインポートし、もう一度エクスポートします:',
      run: REMEDIES.repack.windows,
    },
    macos: {
      says: `ファイルを［キーチェーンアクセス］に読み込み、${SAVE_AS}`,
      run: REMEDIES.repack.macos,
    },
    openssl: {
      says: '一般的な保護方式でエクスポートします:',
      run: REMEDIES.repack.openssl,
    },
  },
};

/** Rows that need attention: their causes, and what to do about each. */
export const problems = ({number, date, sheet}: Speech) => {
  const rows = (count: number) => `${number(count)} 行`;
  return {
    causes,
    remedies: remediesIn(sheet),
    commands,
    problems: {
      title: (count: number) => `要対応 ${rows(count)}`,
      rows,
      /** Follows the number, for screen readers. */
      rowsOnly: () => '行',
      more: (count: number, inRows: number) =>
        `他の原因 ${number(count)} 件（${rows(inRows)}）を表示`,
      save: 'すべて CSV で保存',
      saveRows: 'CSV で保存',
      saved: (name: string) => `${name} をダウンロードしました。`,
      whatToDo: '必要な対応',
      byHand: 'コマンド',
      systems: {windows: 'Windows', macos: 'macOS', openssl: 'OpenSSL'},
      system: 'お使いのシステム',
      command: 'コマンド',
      keepSecret:
        '作業後は、不要なファイルを削除してください。秘密鍵が含まれています。',
      again: {
        check: (count: number) => `この ${rows(count)}をもう一度チェック`,
        upload: (count: number) => `この ${rows(count)}をもう一度アップロード`,
        refresh: (count: number) => `この ${rows(count)}の情報を更新`,
      },
      occupied: '実行中です。完了するまでお待ちください。',
      none: 'この理由で要対応の行は、もうありません。',
      line: (row: number, expires: number | null) =>
        expires === null
          ? `${number(row)} 行目`
          : `${number(row)} 行目 · 有効期限: ${date(expires)}`,
      moreRows: (count: number) => `他 ${rows(count)}を表示`,
      filter: 'シートでこれらの行のみ表示',
      filtered:
        'シートを開いている全員に、これらの行のみが表示されるようになりました。',
      showAll: 'すべての行を表示',
      otherFilter: 'シートにすでにフィルタがあります。',
      otherFilterHint:
        '置き換えると、シートを開いている全員に変更が表示されます。',
      replaceFilter: 'フィルタを置き換える',
      relaxTitle: '問題ではない場合',
      relaxHint: `これらの行は、警告付きでアップロードされるようになります。Gmail で拒否されることはあります。これは［${NAMES.settings}］で変更できます。`,
      relax: '今後は警告として扱う',
      relaxed: '警告に変更しました',
      relaxedHint:
        '行をもう一度チェックして、準備完了になったものを確認してください。',
      undo: '元に戻す',
      undone: '問題に戻しました',
      openSettings: '設定を開く',
    },
  };
};
