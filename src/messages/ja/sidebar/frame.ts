import {NAMES, SHEETS} from '../words';

/** The frame of every screen: tabs, kinds of notices, what happens when the script doesn’t respond. */
export const frame = () => ({
  tabs: {
    label: 'S/MIME Rollout の各部',
    rollout: SHEETS.rollout,
    row: '行',
    import: NAMES.import,
    health: NAMES.health,
    settings: NAMES.settings,
  },

  /** The pages over a tab; also the label of *Back* if it leads to such a page. */
  pages: {
    advanced: NAMES.advanced,
    consent: NAMES.consent,
    encryption: NAMES.encryption,
    setUpCheck: NAMES.setUpCheck,
    schedule: NAMES.schedule,
    cause: '原因',
    userKit: NAMES.userKit,
    authority: NAMES.authority,
  },

  severity: {block: '問題', warn: '警告', advice: 'ヒント'},

  common: {
    cancel: 'キャンセル',
    close: '閉じる',
    again: '再読み込み',
    loading: '読み込み中…',
    copy: 'コピー',
    copyWhat: (what: string) => `コピー: ${what}`,
    copied: 'コピーしました。',
    copiedNow: '✓ コピーしました',
    copyRefused:
      'ブラウザでコピーが許可されませんでした。上のテキストを 1 つずつコピーしてください。',
    copyByHand:
      'テキストが選択されています。Ctrl+C（Mac では ⌘C）を押してください。',
  },

  transport: {
    says: (error: string) =>
      `スクリプトが応答しませんでした。${error || '理由は示されていません。'}`,
    fix: 'オンラインであることを確認し、もう一度お試しください。再発する場合は、シートを再読み込みして、サイドバーを開き直してください。',
    accounts:
      'このブラウザで複数の Google アカウントにログインしている場合、サイドバーが Google によってブロックされることがあります。このアカウントだけでログインしているブラウザ プロファイルまたはシークレット ウィンドウでシートを開いてください。',
    refused: {
      says: (error: string) =>
        `サイドバーからスクリプトへの接続を Google が拒否しました。${error}`,
      fix: '通常は、このブラウザで複数の Google アカウントにログインしていることが原因です。このアカウントだけでログインしているブラウザ プロファイルまたはシークレット ウィンドウでシートを開いてください。それ以外の場合は、権限が取り消されたか、組織でスクリプトが制限されています。［S/MIME］メニューの任意の項目を選択すると、Google から権限が再び求められるか、制限が表示されます。',
    },
    unexpected: (error: string) => `サイドバーでエラーが発生しました: ${error}`,
    reload: 'サイドバーを閉じ、［S/MIME］メニューから開き直してください。',
  },
});
