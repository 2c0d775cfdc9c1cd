/** Japanese: the site and the generated pages of the guide. */
import type {SiteWords} from './site-words';

export const japanese: SiteWords = {
  name: '日本語',
  dir: 'ltr',
  frame: {
    skip: '本文へ移動',
    search: 'ドキュメントを検索',
    placeholder: '検索（/ キーで移動）',
    results: '検索結果',
    noResults: '見つかりませんでした',
    unreadable: '検索インデックスを読み込めませんでした。',
    pages: 'ページ',
    language: '言語',
  },
  label: text => `［${text}］`,
  messages: {
    title: 'メッセージ一覧（A～Z）',
    intro: ({details, log}) =>
      `どのメッセージにもコードがあります。コードは、行と${log}シートの${details}列、\`npm run check\` の出力、診断情報で確認できます。アドレスや日付など、場合によって変わる部分は、ここでは「…」と表記しています。`,
    byCause: '原因別',
    byCauseIntro: ({attention}, commands) =>
      `原因は、サイドバーの${attention}の一覧と同じです。原因が同じ行は、通常、同じ方法で解決できます。[証明書ファイル用のコマンド](${commands})も参照してください。`,
    byCauseHead: ['原因', 'コード'],
    byCode: 'コード別',
    byCodeHead: ['ページ', '範囲'],
    letterTitle: letters => `メッセージ ${letters}`,
    all: 'すべてのメッセージ',
    cause: '原因:',
    todo: '対処方法:',
  },
  causes: {
    titles: {
      'intermediate-missing': 'ファイルと行の問題',
      'smime-off': 'Google と Gmail の問題',
      expired: '証明書の問題',
      'issuer-expired': 'CA の証明書の問題',
    },
    messages: 'メッセージ:',
    commands: 'コマンド',
  },
  commands: {
    title: '証明書ファイル用のコマンド',
    intro: keepSecret =>
      `同じコマンドは、サイドバーで、それを必要とする行とともに表示されます。${keepSecret}結果を確認するには、\`npm run check -- new.p12\` を実行します。`,
    sets: {
      chain: 'ファイルにチェーンを追加する',
      export: '証明書を秘密鍵とともにエクスポートする',
      open: 'パスワードを試す',
      repack: '別の保護方式でエクスポートする',
    },
  },
};
