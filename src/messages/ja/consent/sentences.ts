/** Japanese: findings about consent, for rows and for requests. */
import type {ConsentDoorFindings} from '../../../core/consent/findings';
import type {Sentences, SheetSentences} from '../../language';
import {unstopped} from '../../punctuation';
import {actionNames as A} from '../action-names';
import {count, day, list, listed} from '../format';
import {NAMES, NOTHING_CHANGED, PATHS, path} from '../words';
import type {
  ConsentReason,
  ConsentFindings,
} from '../../../core/access/consent-state';

export const reasons: Readonly<Record<ConsentReason, string>> = {
  storeFull:
    'ユーザーは同意しましたが、保存するための空き容量がありませんでした。',
  unticked: 'ユーザーがメール設定のチェックボックスをオンにしませんでした。',
  gone: 'Google がこの同意を受け付けなくなりました。理由は示されていません。ユーザーがアプリを削除したかパスワードを変更した、同意が 6 か月間使用されなかった、または OAuth クライアントがテスト中で同意が 7 日で期限切れになる、などの可能性があります。',
  signInAgain:
    '組織のセッション ポリシーにより、ユーザーはもう一度ログインして同意する必要があります。',
  renamed:
    'ユーザーのアドレスが変更され、同意は新しいアドレスに対するものになっています。',
  policy: `組織のポリシーにより、OAuth クライアントがブロックされています（管理コンソールの${PATHS.apiControls}）。`,
  otherOrganisation: 'OAuth クライアントが別の組織のものです。',
  accountDeleted: 'ユーザーが削除されたか、停止中です。',
};

const HERE = `サイドバーの［${NAMES.consent}］`;
const INVITE = `${HERE}で、ユーザーをもう一度招待してください。`;
const RUN_AGAIN = 'その後、この行をもう一度実行してください。';
const NOTHING_LEFT = '必要な対応はありません。';

export const consentSentences: SheetSentences<ConsentFindings> = {
  'consent-needed': ({user, state, since, reason}) => {
    const why = reason ? reasons[reason] : '';
    switch (state) {
      case 'notAsked':
        return {
          says: `${user} はまだ同意を求める招待を受けていません。`,
          fix: `${HERE}でユーザーを招待してください。${RUN_AGAIN}`,
        };
      case 'asked':
        return {
          says: `${user} は ${day(since)}に招待されましたが、まだ回答していません。${why}`,
          fix: `回答を待つか、${INVITE}${RUN_AGAIN}`,
        };
      case 'declined':
        return {
          says: `${user} は ${day(since)}に拒否しました。`,
          fix: `ユーザーに相談してください。招待は引き続き使用できます。新しい招待を送信するには、${HERE}で行を選択するか、アドレスを入力してください。${RUN_AGAIN}`,
        };
      case 'partly':
        return {
          says: `${user} は、必要な権限の一部を許可しませんでした。${why}`,
          fix: `リンクをもう一度開いてチェックボックスをオンにするよう、ユーザーに依頼してください。${INVITE}`,
        };
      case 'revoked':
        return {
          says: `${user} の同意は無効になりました（${day(since)}に検出）。${why}`,
          fix:
            reason === 'renamed'
              ? `新しいアドレスを行に入力してください。以前のアドレスを現在別のユーザーが使用している場合は、${HERE}でそのユーザーを招待してください。`
              : INVITE,
        };
      case 'impossible':
        return {
          says: `${user} が同意することを Google が許可していません。${why}`,
          fix: `管理コンソールで設定を変更し、［${NAMES.consent}］でユーザーのアドレスを入力して、もう一度招待してください。または、委任を使用してください。`,
        };
      case 'allowed':
        return {
          says: `${user} の同意を使用できませんでした。`,
          fix: 'この行をもう一度実行してください。',
        };
    }
  },
  'consent-given': () => ({
    says: 'ユーザーが同意しました。Gmail には、このエイリアスの証明書がまだありません。',
    fix: `この行で［${A.upload}］を実行してください。`,
  }),
  'consent-not-set-up': (_, {columns}) => ({
    says: 'この行はユーザーの同意を使用しますが、同意が設定されていません。',
    fix: `${HERE}で OAuth クライアントとそのシークレットを保存するか、［${columns.access}］セルを空にしてください。`,
  }),
};

const users = (number: number) => count(number, '人');

const FROM_CONSOLE = 'Cloud コンソールからコピーしてください。';

const SETTINGS: Readonly<
  Record<ConsentDoorFindings['consent-setting-invalid']['setting'], string>
> = {
  clientId: `クライアント ID が、“.apps.googleusercontent.com” で終わる OAuth クライアントのものではありません。Cloud コンソール（${path('API とサービス', '認証情報')}）からコピーしてください。`,
  secret: `クライアント シークレットが正しくありません。スペースを含まない 200 文字以内の文字列です。${FROM_CONSOLE}`,
  webApp: `ウェブアプリのアドレスは “https://script.google.com/” で始まり、“/exec” で終わる必要があります。${path('拡張機能', 'Apps Script', 'デプロイ', 'デプロイを管理')}からコピーしてください。`,
  organisation:
    '組織の名前がないか、100 文字を超えています。誰からのリクエストかをユーザーに知らせる必要があります。',
  contact:
    'お問い合わせ先がないか、200 文字を超えています。誰に問い合わせればよいかをユーザーに知らせる必要があります。',
  sender: '送信者の名前が 100 文字を超えています。',
  verify:
    '招待の確認方法のテキストが 200 文字を超えています。ページまたは電話番号を入力してください。',
  subject: '件名が 200 文字を超えています。',
  text: '本文には、リンクを挿入する位置に “{link}” が必要です。本文は 2,000 文字以内にしてください。',
  remindDays: 'リマインダーまでの日数は、0～90 の整数でなければなりません。',
};

export const consentDoorSentences: Sentences<ConsentDoorFindings> = {
  'consent-setting-invalid': ({setting}) => ({
    says: SETTINGS[setting],
    fix: `${NOTHING_CHANGED}修正して、もう一度保存してください。`,
  }),
  'consent-not-ready': () => ({
    says: 'まだユーザーを招待できません。OAuth クライアント、そのシークレット、またはウェブアプリのアドレスがありません。',
    fix: `${HERE}で、不足しているものを入力してください。`,
  }),
  'consent-web-app-differs': ({actual}) => ({
    says: `設定にあるウェブアプリのアドレスが、Apps Script の示すアドレス（${actual}）と異なります。`,
    fix: 'ウェブアプリをデプロイし直した場合は、Apps Script の示すアドレスを、設定と OAuth クライアントのリダイレクト URI に入力してください。',
  }),
  'end-user-access-off': ({user, text}) => ({
    says: `${user} のメールボックスには同意によってアクセスできますが、ユーザーの証明書の管理が Gmail で許可されていません。${text ? `Google の応答:「${unstopped(text)}」。` : ''}`,
    fix: `管理コンソールで、ユーザーの組織部門の${PATHS.smime}を開いてください。［メール送受信で S/MIME 暗号化を有効にする］をオンにし、［S/MIME API のエンドユーザー アクセスを有効にする］が表示されていれば、それもオンにしてください。反映まで最長 24 時間かかります。`,
  }),
  'consent-users-differ': ({expected, confirmed}) => ({
    says: `確認された ${users(confirmed)}が、現在の対象（${users(expected)}）と一致しません。`,
    fix: 'もう一度集計して確認してください。すでに完了した分はそのまま残ります。',
  }),
  'consent-not-to-be-asked': ({user}) => ({
    says: `${user} はすでに同意しています。`,
    fix: NOTHING_LEFT,
  }),
  'consent-not-known': ({user}) => ({
    says: `${user} について保存されているものはありません。`,
    fix: NOTHING_LEFT,
  }),
  'consent-mail-failed': ({user}) => ({
    says: `${user} へのメールを送信できませんでした。`,
    fix: 'アドレスを確認してユーザーをもう一度招待するか、別の方法でリンクを送信してください。',
  }),
  'consent-busy': () => ({
    says: '他の実行プロセスが同時に同意を保存しており、時間がかかりすぎました。',
    fix: '1 分後にもう一度お試しください。',
  }),
  'consent-store-full': ({room}) => ({
    says:
      room === 0
        ? 'スクリプトのプロパティがいっぱいのため、これ以上同意を保存できません。'
        : `スクリプトのプロパティに保存できる同意は、残り約 ${users(room)}分です。`,
    fix: '不要になった同意を取り消すか、他のユーザーには委任を使用してください。',
  }),
  'consent-store-nearly-full': ({room}) => ({
    says: `スクリプトのプロパティ（上限 500 kB）に保存できる同意は、残り約 ${users(room)}分です。`,
    fix: '不要になった同意を取り消すか、それ以上のユーザーには委任を使用してください。',
  }),
  'consent-mails-short': ({count: wanted, left}) => ({
    says: `今日送信できるのは、${count(wanted, '通')}のうち ${count(left, '通')}のみです。`,
    fix: '招待されていないユーザーについては、明日続行してください。',
  }),
  'consent-left-out': ({allowed, impossible, declined, asked, otherwise}) => ({
    says: `招待されないユーザー: ${list(
      [
        allowed > 0 ? `同意済み ${users(allowed)}` : '',
        impossible > 0
          ? `Google が同意を許可していない ${users(impossible)}`
          : '',
        declined > 0 ? `拒否した ${users(declined)}` : '',
        asked > 0 ? `招待済み ${users(asked)}` : '',
        otherwise > 0 ? `別の方法でアクセスできる ${users(otherwise)}` : '',
      ].filter(it => it !== ''),
    )}。`,
    fix: [
      asked > 0
        ? '回答していないユーザーには、リマインダーを送信できます。'
        : '',
      declined > 0
        ? '拒否したユーザーをもう一度招待するには、行を選択するか、アドレスを入力してください。'
        : '',
    ].join(''),
  }),
  'consent-not-kept': ({users: named}) => ({
    says: `空き容量がないため、次のユーザーの同意を保存できませんでした: ${listed(named)}。`,
    fix: '不要になった同意を取り消してから、これらのユーザーをもう一度招待してください。',
  }),
  'consent-reminders-off': () => ({
    says: 'リマインダーはスケジュールによって送信されますが、スケジュールがオフになっています。',
    fix: 'スケジュールをオンにするか、リマインダーを自分で送信してください。',
  }),
};
