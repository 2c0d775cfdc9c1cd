import type {Speech} from '../../sidebar';
import {list} from '../format';
import {actionNames} from '../action-names';
import {NAMES} from '../words';

/** The checklist of the first run. */
export const firstRun = ({number}: Speech) => {
  const rows = (count: number) => `${number(count)} 行`;
  return {
    /** The entry in the Admin console, wherever it is missing. */
    delegation: {
      open: '管理コンソールを開く',
      how: '管理コンソールで［新しく追加］を選択し、両方を貼り付けて、［承認］を選択してください。クライアント ID がすでにある場合は、その設定を編集し、スコープを置き換えてください。',
      copyAll: 'すべてコピー',
      copyAllHint:
        '特権管理者でない場合は、コピーした内容を特権管理者に送信してください。',
      /** For a person who cannot see this page. */
      message: (entry: string, address: string) =>
        `管理コンソールのドメイン全体の委任に、次の設定を追加してください。\n${address}\n\n${entry}\n\nクライアント ID がすでにある場合は、その設定を編集し、スコープをこれらに置き換えてください。`,
    },

    firstRun: {
      title: 'S/MIME Rollout の設定',
      done: (done: number, all: number) =>
        `${number(all)} 個中 ${number(done)} 個の手順が完了`,
      minutes: (minutes: number) => `残り約 ${number(minutes)} 分`,
      problems: (count: number) => `問題 ${number(count)} 件`,
      hide: 'チェックリストを非表示',
      line: (done: number, all: number) =>
        `設定: ${number(all)} 個中 ${number(done)} 個の手順が完了`,
      collapsed: (to: number) => `手順 1～${number(to)}`,
      step: (step: number, state: string) => `手順 ${number(step)}、${state}: `,
      states: {
        done: '完了',
        now: '現在の手順',
        todo: NAMES.todo,
        blocked: 'まだ開始できません',
        problem: '問題',
      },
      after: (steps: readonly number[]) =>
        `手順 ${list(steps.map(it => number(it)))} の完了後に開始できます。`,
      change: '変更',
      names: {
        sheets: 'シートを作成',
        access: 'アクセス方法を選択',
        delegation: '委任を許可',
        mailbox: '1 つのメールボックスをテスト',
        rows: '最初の行を追加',
        check: '証明書ファイルをチェック',
        pilot: '1～3 行でパイロットを実施',
        rest: '残りをアップロード',
        schedule: 'スケジュールをオンにする',
      },
      hints: {
        sheets: 'すべてのシートの準備ができました。',
        access: '',
        delegation: '特権管理者が必要です。',
        mailbox: '',
        rows: '今すぐ実行できます。',
        check: 'Gmail には何も送信しません。',
        pilot:
          '小さく始めます。間違いがあっても、影響は最大 3 つのメールボックスです。',
        rest: '問題なくパイロットが完了すると開始できます。',
        schedule: '情報と証明書を更新し、ダイジェストをメールで送信します。',
      },
      sheets: {
        says: 'このスプレッドシートはまだ空です。S/MIME Rollout のシートが追加されます。',
        button: 'シートを作成',
        hint: '自分のシートは変更されません。最初のオペレーターになります。',
      },
      access: {
        says: 'メールボックスにどのようにアクセスしますか？',
        legend: 'メールボックスへのアクセス',
        choices: {
          keyless: 'サービス アカウント（鍵なし）',
          key: 'サービス アカウント（秘密鍵）',
          own: '自分のメールボックスのみ',
        },
        hints: {
          keyless:
            'すべてのユーザー。Google がサービス アカウントの署名を行うため、鍵を紛失する心配がありません。',
          key: 'すべてのユーザー。オペレーターごとに鍵ファイルを保存します。',
          own: '設定は不要です。自分の証明書で最初に試す場合に適しています。',
        },
        recommended: 'おすすめ',
        account: 'サービス アカウントのメールアドレス',
        accountLink: 'サービス アカウントを開く',
        buttons: {
          keyless: '鍵なしのアクセスを使用',
          key: '秘密鍵を使用',
          own: '自分のメールボックスのみ使用',
        },
        accountMissing:
          'サービス アカウントのメールアドレスを入力してください。',
        chosen: {
          keyless: '鍵なし。すべてのユーザーにアクセスできます。',
          key: '秘密鍵。すべてのユーザーにアクセスできます。',
          own: '自分のメールボックスのみ。他のユーザーの行はブロックされたままになります。',
        },
      },
      delegation: {
        says: '特権管理者が管理コンソールで設定を 1 つ追加します。',
        own: '自分のメールボックスには必要ありません。',
        works: (user: string) => `${user} で動作しています。`,
        clientId: 'クライアント ID',
        noClientId:
          'Google からクライアント ID をまだ取得できていません。サービス アカウントの詳細に表示されています。',
        scopes: (count: number) => `スコープ（${number(count)}）`,
        scopesHint:
          '他のエイリアスの行には、もう 1 つのスコープが必要です。そのような行があると、ここに表示されます。',
        waiting: (user: string) => `${user} ではまだ動作していません。`,
        waitingHint:
          '20 秒ごとに確認しています。新しい設定は通常、数分で有効になりますが、1 日かかることもあります。',
        testing: (user: string) => `${user} へのアクセスを確認中…`,
      },
      mailbox: {
        says: (user: string) => `${user} の S/MIME 設定を読み取ります。`,
        works: (user: string) => `${user} のメールボックスにアクセスできます。`,
        worksOwn: 'アクセスできるのは自分のメールボックスのみです。',
        uses: (user: string) => `${user} を使用します。`,
        test: 'このメールボックスをテスト',
        again: 'もう一度テスト',
        changeMailbox: 'メールボックスを変更',
        field: 'テスト用メールボックス',
        fieldHint:
          '展開先の組織部門のユーザー。メールボックスの内容は変更されません。',
        gmailSettings: 'Gmail の設定を開く',
        repeated:
          '20 秒ごとに再テストしています。管理コンソールでの変更が反映されるまで、最長 24 時間かかることがあります。',
      },
      rows: {
        says: '各行で 1 人のユーザーに証明書を設定します。インポートでは、追加の前にプレビューが表示されます。',
        button: '証明書をインポート',
        link: NAMES.import,
        done: (count: number) => `シートに ${rows(count)}あります。`,
        hint: 'または、ユーザーとファイルのリンクをシートに入力してください。',
      },
      check: {
        says: '各ファイルを開き、Gmail の要件と照合します。何も送信しません。',
        button: (count: number) => `${rows(count)}をチェック`,
        link: actionNames.check,
        done: 'すべてのファイルをチェックしました。',
      },
      pilot: {
        says: '動作を確認してもらえる少数のユーザーから始めてください。',
        button: (count: number) => `${rows(count)}をアップロード`,
        done: 'パイロットが成功しました。',
        noneReady: '準備完了の行がありません。',
        noneReadyHint:
          '各行のメッセージに従って対応し、もう一度チェックしてください。アップロードされるのは準備完了の行のみです。',
        failed: (failed: number, all: number) =>
          `${rows(all)}中 ${rows(failed)}が成功しませんでした。`,
        failedHint:
          '各行のメッセージを確認し、パイロットをもう一度実施してください。',
        worked: (count: number) =>
          `パイロットの ${number(count)} 個のメールボックスで、Gmail が新しい証明書で署名します。`,
        ask: 'パイロットのユーザーに署名付きメールの送信を依頼してから、続行してください。',
        opensAll: (all: number, now: number) =>
          `この ${rows(now)}が成功すると、${rows(all)}すべてをアップロードできるようになります。失敗した行がある場合、この規模のアップロードが成功するまで、残りはアップロードできません。`,
        opensTen: (now: number) =>
          `この ${rows(now)}が成功すると、次の 10 行をアップロードできるようになります。`,
        gates: '展開の段階',
        few: '1～3 行',
        ten: '10 行',
        all: (count: number) => `${rows(count)}すべて`,
        allRows: 'すべての行',
        worksState: '成功',
        now: '現在',
        closed: '未開放',
        openAll: 'すべての行を開放する…',
        openAllTitle: (count: number) => `${rows(count)}すべてを開放しますか？`,
        openAllSays:
          'アップロードが正常に動作することは、パイロットでまだ確認されていません。問題がある場合、すべてのメールボックスに一度に影響します。',
        openAllConfirm: 'すべての行を開放',
      },
      rest: {
        done: '準備完了の行はすべてアップロードされました。',
      },
      schedule: {
        says: '毎晩情報を更新し、更新時期の証明書を更新して、要対応のものをメールで知らせます。',
        button: 'スケジュールをオンにする',
        link: 'オンにする',
        done: 'スケジュールはオンです。',
      },
    },
  };
};
