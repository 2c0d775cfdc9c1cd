import type {Speech} from '../../sidebar';
import {states} from '../consent/states';
import {settingLabels} from '../setting-labels';
import {COLUMNS, NAMES, path} from '../words';

/** Users who consent: how it is set up, who is invited, what each has answered, and how it is withdrawn. */
export const consent = ({moment, number, sheet: {sheets, columns}}: Speech) => {
  const users = (count: number) => `${number(count)} 人`;
  return {
    consent: {
      intro:
        '委任を使用しないユーザー用です。各ユーザーが Google のページで 1 回許可します。メインのメールアドレスでのみ使用できます。',
      open: `［${NAMES.consent}］を開く`,

      state: 'ステータス',
      count: (label: string, count: number) => `${label}: ${users(count)}`,
      noUsers: `同意が必要な行はなく、誰も招待されていません。他のアクセス方法がない行、または［${columns.access}］列が “consent” の行に、同意が必要です。`,
      room: 'スクリプトのプロパティの空き容量',
      roomFor: (count: number) => `${users(count)}分`,
      roomShort: (count: number) =>
        `まだ同意していない ${users(count)}分には足りません。不要になった同意を取り消すか、一部のユーザーに委任を使用してください。`,
      mailsLeft: '今日送信できる残りのメール',
      mails: number,
      states,

      listState: (label: string, count: number) =>
        `${users(count)}を表示: ${label}`,

      ask: 'ユーザーを招待',
      whom: '対象',
      kinds: {
        selected: '選択した行のユーザー',
        all: '未招待、一部のみ許可、または取り消し',
        unanswered: '未回答（リマインダーを送信）',
        named: '入力したアドレス',
      },
      named: 'アドレス',
      namedHint: '1 行に 1 つずつ入力します。',
      namedWrong: (text: string) => `アドレスではありません: ${text}`,
      look: '集計',
      looking: '集計中…',
      result: '実行した場合の結果',
      wouldAsk: (count: number) =>
        `${users(count)}に、リンクを含むメールが送信されます。`,
      examples: '対象の例:',
      more: (count: number) => `他 ${users(count)}`,
      nobody: '招待する相手がいません。別のユーザーを選択してください。',
      mailsToday: (left: number) =>
        `今日はあと ${number(left)} 通のメールを送信できます。`,
      send: (count: number) => `${number(count)} 通の招待を送信`,

      sending: '招待を送信中',
      progress: (done: number, total: number) =>
        `${number(done)}/${number(total)}`,
      stop: '停止',
      stopping: '送信中のメールが終わり次第停止します。',
      ended: '招待を送信しました',
      halted: '一部の招待が送信されませんでした',
      sent: (count: number) =>
        `${number(count)} 通の招待をメールで送信しました。`,
      sentAtLeast: (count: number) =>
        `それまでに ${number(count)} 通の招待がメールで送信されました。さらに数通が送信された可能性があります。同じメールが二重に送信されることはありません。`,
      unsent: (count: number) =>
        `${users(count)}にはまだ送信されていません。同じメールが二重に送信されることはありません。`,
      failed: (count: number) =>
        `${users(count)}にメールを送信できませんでした:`,
      goOn: '続行',
      countAgain: 'もう一度集計',
      another: '他のユーザーを招待',

      list: COLUMNS.user,
      search: '検索',
      searchHint: 'アドレス、状態、理由の一部。',
      searchFirst: (listed: number, all: number) =>
        `アドレス、状態、理由の一部。${users(all)}のうち最初の ${users(listed)}が検索されます。それ以外のユーザーを見つけるには、アドレス全体を入力してください。`,
      showing: (shown: number, all: number) =>
        `${users(all)}中 ${users(shown)}を表示`,
      found: (shown: number, found: number) =>
        `該当する ${users(found)}中 ${users(shown)}を表示`,
      showMore: 'さらに表示',
      listedAbove: `［${sheets.consent}］シートには、すべてのユーザーが記載されています。ここにないユーザーを見つけるには、アドレス全体で検索してください。`,
      unlisted: 'このリストにありません',
      since: moment,
      times: (mails: number) =>
        mails === 0 ? '' : `メール ${number(mails)} 回`,
      chooseFound: (count: number) => `この ${users(count)}を選択`,
      chosen: (count: number) => `${users(count)}を選択しています。`,
      chooseNone: '選択を解除',
      askChosen: '招待する',
      withdrawChosen: (count: number) => `${users(count)}の同意を取り消す…`,
      nothingToWithdraw:
        '招待されたユーザーがいないため、取り消すものがありません。',

      link: 'リンクを取得',
      linkFor: (user: string) => `${user} のリンクを取得`,
      linkTitle: (user: string) => `${user} のリンク`,
      linkSays: (user: string) =>
        `${user} にのみ送信してください。リンクは 30 日間、そのアカウントでのみ有効です。以前のリンクは無効になりました。`,
      linkName: 'リンク',
      linkThere: (user: string) => `${user} のリンクを作成しました。`,

      withdraw: '取り消す…',
      withdrawFor: (user: string) => `${user} の同意を取り消す`,
      withdrawTitle: (count: number) =>
        `${users(count)}の同意を取り消しますか？`,
      withdrawConfirm: (count: number) => `${users(count)}の同意を取り消す`,
      which: '対象のユーザー:',
      harm: '同意は Google で取り消され、スクリプトから削除されます。送信済みのリンクは無効になり、これらのユーザーが再び同意するまで、その行は処理できません。証明書は Gmail に残ります。',
      typeCount: (count: number) =>
        `確認のため、ユーザーの人数を入力してください: ${number(count)}`,
      withdrawn: (count: number) => `${users(count)}の同意を取り消しました。`,
      withdrawEnded: '取り消しました',
      kept: (count: number) => `${users(count)}の同意を取り消せませんでした:`,
    },
    consentSetUp: {
      title: NAMES.settings,
      show: '設定を表示',
      hide: '設定を非表示',
      marks: {done: '完了', open: '未処理'},
      steps: {
        deploy: '1. ウェブアプリをデプロイ',
        client: '2. OAuth クライアントを作成',
        secret: '3. クライアントを入力',
        invitation: '4. 招待を作成',
      },
      deploy: [
        `シートのメニューで${path('拡張機能', 'Apps Script')}を選択します。`,
        `${path('デプロイ', '新しいデプロイ')}を選択し、種類として［ウェブアプリ］を選択します。`,
        '次のユーザーとして実行: 自分。アクセスできるユーザー: 自分の組織。',
        'ウェブアプリのアドレスをコピーしてここに貼り付け、保存します。',
      ],
      webApp: settingLabels.consent.webApp,
      webAppHint: 'script.google.com で始まり、/exec で終わります。',
      webAppWrong:
        'このアドレスは /exec で終わっていません。もう一度コピーしてください。',
      first:
        '先にウェブアプリのアドレスを保存してください。クライアントの作成に必要です。',
      client: [
        'Google Cloud コンソールで組織のプロジェクトを選択し、［API とサービス］で Gmail API を有効にします。',
        `${path('Google Auth Platform', '対象')}を開き、［内部］を選択します。そうしないと、同意が 7 日で期限切れになるか、Google の確認が必要になります。`,
        '［データアクセス］で、次のスコープを追加します。',
        '［クライアント］で、種類が［ウェブ アプリケーション］のクライアントを、このとおりのリダイレクト URI で作成します。同じアドレスのもう一方の形式を 2 つ目として追加します。2 つの形式は、https://script.google.com/a/macros/\u200b<ドメイン>/s/…/exec と https://script.google.com/macros/s/…/exec です。',
      ],
      redirectUri: '承認済みのリダイレクト URI',
      scopes: 'スコープ',
      clientId: settingLabels.consent.clientId,
      clientIdHint: '.apps.googleusercontent.com で終わります。',
      clientFile: 'クライアント ファイル',
      clientFileHint:
        'クライアントの作成時に、Cloud コンソールから client_secret_….json としてダウンロードできます。下の 2 つの項目の入力にのみ使用され、どこにも送信されません。',
      clientFileFaults: {
        'not a client': `これは OAuth クライアントのファイルではありません。Cloud コンソールの${path('クライアント', 'JSON をダウンロード')}で入手できる client_secret_….json を選択してください。`,
        installed:
          'これはデスクトップ アプリ用のクライアントのため、ユーザーが Google から戻れません。種類が［ウェブ アプリケーション］のクライアントを、上記のリダイレクト URI で作成してください。',
      },
      secret: settingLabels.consent.secret,
      secretHint:
        'Google では、クライアントの作成時に 1 回だけ表示されます。スクリプトのプロパティに保存され、再び表示されることはありません。',
      secretStored:
        'シークレットが保存されています。維持する場合は空欄のままにしてください。',
      forget: 'シークレットを削除…',
      forgetTitle: 'クライアント シークレットを削除しますか？',
      forgetSays:
        'シークレットを再び入力するまで、誰も招待できず、同意したユーザーの行も処理できません。同意は残ります。',
      forgetConfirm: 'シークレットを削除',
      forgotten: 'シークレットを削除しました。',
      organisation: '組織',
      organisationHint:
        'ユーザーが知っている名前。ユーザーのページに表示されます。',
      contact: 'お問い合わせ先',
      contactHint: 'ユーザーからの質問を受け付けるアドレスまたは電話番号。',
      sender: '送信者',
      senderHint:
        '依頼する人またはチームの、ユーザーが知っている名前。空欄の場合は送信者のアドレス。',
      verify: 'ユーザーが確認する方法（省略可）',
      verifyHint:
        '招待が本物であることを確認できる、イントラネットのページまたは電話番号。',
      subject: '件名',
      text: '本文',
      textHint: '{link} は、各ユーザー専用のリンクに置き換えられます。',
      textWrong:
        '本文に {link} が含まれていないため、ユーザーにリンクが届きません。',
      remindDays: 'リマインダーまでの日数',
      remindDaysHint:
        '回答していないユーザーに、この日数が経過するごとに、最大 3 回メールが再送されます。0 の場合は送信されません。スケジュールがオンになっている必要があります。',
      remindDaysWrong: '0～90 の整数を入力してください。',
      preview: 'プレビュー',
      previewTitle: '招待のプレビュー',
      previewSubject: (subject: string) => `件名: ${subject}`,
      testHint:
        '保存済みの本文で、テストが自分に送信されます。リンクはどこにもつながりません。',
      isReady: '保存しました。ユーザーを招待できます。',
    },
  };
};
