import type {Speech} from '../../sidebar';
import {actionNames as A} from '../action-names';
import {list} from '../format';
import {COLUMNS, NAMES} from '../words';

/** Certificate files from this computer, and one password for many. */
export const local = ({number, span, date, sheet: {sheets}}: Speech) => {
  const files = (count: number) => `${number(count)} 個のファイル`;
  return {
    local: {
      intro:
        'パソコンの証明書ファイルを Gmail にアップロードします。ファイルはここで開いて確認されます。送信されるのはアップロードするものだけで、ドライブにもシートにも保存されません。',
      password: 'すべてのファイルのパスワード',
      passwordHint:
        'すべてのファイルが完了するまで、このページにのみ保持されます。パスワードが異なるファイルについては、個別に入力を求められます。',
      forget: 'パスワードを破棄',
      choose: 'ファイルを選択…',
      drop: 'またはここにドロップ',
      dropHint:
        '.p12 ファイル、.pfx ファイル、拡張子のないファイル、およびそれらを開くための passwords.csv。',
      passwordList: (name: string, count: number) =>
        `${name}: パスワード ${number(count)} 個。ここにあるファイルに使用され、このページにのみ保持されます。`,
      listUnusable: (name: string) =>
        `${name} をパスワードの一覧として読み取れません。`,
      listUnusableFix:
        'ファイルごとに 1 行で、名前とパスワードを、列見出し file と password の下に記載してください。その後、もう一度選択してください。',
      open: 'もう一度開く',
      makeDefault: 'デフォルトにする',
      spreads: '証明書にあるユーザーの他のアドレスにも使用する',
      spreadsHint:
        'ユーザーの複数のアドレス用の証明書は、アドレスごとに表示されます。ユーザーのアドレスは Gmail から取得されます。',
      others: {
        notTheirs: (addresses: string, user: string) => ({
          says: `証明書には、${user} のものではないアドレスも含まれています: ${addresses}。`,
          fix: 'それらのアドレスにはアップロードされません。',
        }),
        unconfirmed: (addresses: string) => ({
          says: `証明書には、ユーザーが確認していないアドレスも含まれています: ${addresses}。`,
          fix: 'ユーザーが Gmail からの確認メールのリンクをクリックするまで、それらのアドレスにはアップロードされません。',
        }),
        unknown: (why: string) => ({
          says: `ユーザーの他のアドレスを読み取れませんでした。${why}`,
          fix: 'ファイルは、このアドレスにのみアップロードされます。',
        }),
      },

      opening: (done: number, total: number) =>
        `ファイルを開いています（${number(done + 1)}/${number(total)}）…`,
      opened: (all: number, ready: number) =>
        `${files(all)}、うち ${number(ready)} 個が準備完了。`,
      upload: (count: number) => `${files(count)}をアップロード`,
      goOn: (count: number) => `${files(count)}で続行`,
      retry: (count: number) => `失敗した ${files(count)}を再試行`,
      alike: files,
      stop: '停止',
      stopping: '送信中のリクエストが終わり次第停止します。',
      stopped:
        '停止しました。完了した分はそのまま残ります。残りは続行できます。',
      progress: (done: number, total: number) =>
        `${number(done)}/${number(total)}`,
      progressLabel: '進行状況',
      rate: (perMinute: number) => `毎分 ${number(perMinute)} 個`,
      left: (seconds: number) => `残り約 ${span(seconds)}`,
      ended: (done: number, total: number) =>
        `${files(total)}のうち ${number(done)} 個を送信しました。`,

      list: 'ファイル',
      clear: 'リストを消去',
      show: '表示',
      shows: {
        all: (count: number) => `${NAMES.all}（${number(count)}）`,
        attention: (count: number) => `${NAMES.attention}（${number(count)}）`,
        ready: (count: number) => `準備完了（${number(count)}）`,
        over: (count: number) => `完了（${number(count)}）`,
      },
      accounts: {
        done: (count: number) => `完了 ${number(count)}`,
        kept: (count: number) => `変更なし ${number(count)}`,
        blocked: (count: number) => `ブロック ${number(count)}`,
        failed: (count: number) => `失敗 ${number(count)}`,
        notBegun: (count: number) => `未開始 ${number(count)}`,
      },
      standings: {
        'other kind': '証明書ファイルではありません',
        unreadable: '読み取れません',
        waiting: 'まだ開かれていません',
        locked: 'パスワードが必要',
        unusable: 'ブロック',
        undecided: 'ユーザーが不明',
        twice: '重複',
        rival: '1 人のユーザーに複数',
        'left out': 'スキップ',
        ready: '準備完了',
        'ready with warnings': '準備完了（警告あり）',
        sending: '送信中',
        done: '完了',
        kept: 'すでに Gmail にあります',
        blocked: 'ブロック',
        failed: '失敗',
        'not finished': '未完了',
      },
      reasons: {
        'other kind': {
          says: 'PKCS#12 ファイル（.p12、.pfx）ではありません。',
          fix: 'スキップされます。',
        },
        unreadable: {
          says: 'ファイルを読み取れませんでした。',
          fix: 'もう一度選択してください。フォルダの場合は、その中のファイルを選択してください。',
        },
        locked: {
          says: '入力したどのパスワードでも、ファイルを開けません。',
          fix: 'このファイルのパスワードを入力してください。',
        },
        twice: {
          says: 'リストに、このメールボックスの同じ証明書がすでにあります。',
          fix: '1 回だけ送信されます。',
        },
        rival: {
          says: 'リストに、このメールボックスの異なる証明書があります。',
          fix: '1 つを除いてスキップしてください。',
        },
        undecided: {
          says: 'この証明書がどのユーザーのものかわかりません。',
          fix: 'メールボックスを選択してください。',
        },
        nobody: {
          says: '証明書にアドレスがなく、ファイル名もどの行とも一致しません。',
          fix: `ユーザーを［${sheets.rollout}］シートに追加するか、ファイル名にアドレスを含めて、ファイルをもう一度選択してください。`,
        },
        new: {
          says: 'シートに、このアドレスの行がありません。',
          fix: '証明書が Gmail に保存されると、行が追加されます。',
        },
        'not finished': {
          says: '完了していません。',
          fix: '続行してください。同じ処理が二重に行われることはありません。',
        },
      },
      until: (time: number) => `有効期限: ${date(time)}`,
      mailbox: '対象',
      whose: {
        certificate: (alias: string, user: string) =>
          alias === user ? alias : `${alias}（${user}）`,
        name: (alias: string) => `${alias}（ファイル名から）`,
        new: (alias: string) => `${alias}（新しい行）`,
        further: (alias: string, user: string) =>
          `${alias}（${user}、この証明書に含まれる）`,
      },
      nobodyYet: '選択…',
      leaveOut: 'スキップ',
      own: (name: string) => `${name} のパスワード`,
      openOne: '開く',
      more: (count: number) => `他の検出事項 ${number(count)} 件`,
      download: 'リストをダウンロード（CSV）',
      asText: 'リストをテキストで表示',
      reportName: '証明書ファイル.csv',
      columns: {
        file: 'ファイル',
        user: COLUMNS.user,
        alias: COLUMNS.alias,
        until: COLUMNS.expires,
        state: COLUMNS.state,
        reason: '理由',
      },
    },

    runPassword: {
      title: 'パスワードのないすべての行に使用するパスワード',
      label: COLUMNS.password,
      hint: `${list([A.check, A.preview, A.upload, A.update, A.renew].map(it => `［${it}］`))}で使用されます。開いている間、このページにのみ保持されます。バックグラウンドで処理される行には使用できません。`,
      given: 'パスワードのない行用のパスワードが設定されています。',
      forget: '削除',
    },
  };
};
