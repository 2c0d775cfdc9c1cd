/** Japanese: the pages for a user who is asked to consent. */
import type {Ending, Page, PageFacts} from '../../../core/consent/page';
import type {WebPage} from '../../consent-words';
import {webPage, type Part} from '../../web-page';
import {JAPANESE} from '../words';

const TITLE = 'メールボックスの S/MIME 証明書';
const PERMISSIONS = 'https://myaccount.google.com/permissions';
/** The link; the invitation mail names it. */
export const DECLINE = '許可しない';

export function page(shown: Page): WebPage {
  const {heading, parts} =
    shown.kind === 'invitation'
      ? invitation(shown.facts)
      : ending(shown.kind, shown.facts);
  const {lang, dir} = JAPANESE;
  return {title: TITLE, html: webPage(lang, dir, TITLE, {heading, parts})};
}

interface Text {
  readonly heading: string;
  readonly parts: readonly Part[];
}

const text = (it: string): Part => ({kind: 'text', text: it});
const heading = (it: string): Part => ({kind: 'heading', text: it});

function invitation(facts: Extract<Page, {kind: 'invitation'}>['facts']): Text {
  const {organisation, contact, user, continueTo, declineTo} = facts;
  return {
    heading: `${organisation} が、あなたのメール設定へのアクセス権をリクエストしています`,
    parts: [
      text(
        `${organisation} は、Gmail で署名付きメールの送信と暗号化されたメールの受信ができるように、メールボックスに S/MIME 証明書を設定します。そのために、1 回だけ許可が必要です。`,
      ),
      text('招待の対象'),
      {kind: 'strong', text: user},
      heading('使用目的'),
      {
        kind: 'list',
        items: [
          '証明書を Gmail の設定に保存し、使用されるようにします。',
          '期限切れになる前に証明書を更新します。その際、改めて許可を求めることはありません。',
        ],
      },
      heading('権限の範囲'),
      {
        kind: 'list',
        items: [
          'Google では「Gmail のメール設定とフィルタの表示、編集、作成、変更」と表示されます。そのため、フィルタ、署名、不在通知など、その他の基本的なメール設定の変更も可能になりますが、S/MIME Rollout はこの権限を証明書にのみ使用します。',
          'メールの閲覧や送信は許可されません。',
          'ご本人が許可していることを確認するため、メールアドレスが読み取られます。',
        ],
      },
      {kind: 'button', text: 'Google に進む', to: continueTo},
      text(
        '権限の範囲は Google のページに表示されます。メール設定のチェックボックスはオンのままにしてください。オフにすると、証明書を設定できません。',
      ),
      {kind: 'link', text: DECLINE, to: declineTo},
      ...withdrawal(contact),
    ],
  };
}

function withdrawal(contact: string): Part[] {
  return [
    heading('後で取り消す場合'),
    text(
      `権限は Google アカウントでいつでも取り消せます。${contact} に依頼することもできます。`,
    ),
    {
      kind: 'link',
      text: 'アカウントにアクセスできるアプリ',
      to: PERMISSIONS,
    },
  ];
}

const AGAIN = '招待メールのリンクをもう一度開いてください。';
const NOT_YOUR_FAULT = 'ご自身の操作に問題はありません。';
const NOTHING_SAVED = '何も保存されていません。';
const STILL_VALID = '何も保存されておらず、招待は引き続き有効です。';

function ending(kind: Ending, {organisation, contact}: PageFacts): Text {
  const ask = text(
    contact
      ? `お問い合わせ先: ${contact}`
      : 'ご不明な点は、招待の送信者にお問い合わせください。',
  );
  const say = (heading: string, ...lines: string[]): Text => ({
    heading,
    parts: [...lines.map(text), ask],
  });
  switch (kind) {
    case 'allowed':
      return {
        heading: '完了しました。ありがとうございます。',
        parts: [
          text(
            `${organisation} が、あなたの S/MIME 証明書を保存し、有効な状態に保てるようになりました。これ以上の操作は不要です。このページを閉じてかまいません。`,
          ),
          text(
            'パスワードを変更すると、Google によって権限が取り消されます。その場合は、もう一度許可を求められることがあります。',
          ),
          ...withdrawal(contact),
        ],
      };
    case 'allowedAlready':
      return {
        heading: 'すでに許可されています',
        parts: [
          text('必要な操作はありません。このページを閉じてかまいません。'),
          ...withdrawal(contact),
        ],
      };
    case 'somebodyElse':
      return say(
        'この招待は別のアカウント宛です',
        `招待されたアカウントとは別のアカウントで Google にログインしていました。${NOTHING_SAVED}権限は取り消されました。`,
        `${AGAIN}Google のページで、メールを受信したアカウントを選択してください。`,
      );
    case 'anotherAccount':
      return say(
        'このリンクは別のアカウント用です',
        '招待されたアカウントとは別のアカウントで Google にログインしています。何も行われていません。',
        'メールを受信したアカウントでログインし、リンクをもう一度開いてください。',
      );
    case 'declined':
      return say(
        '許可しないことを選択しました',
        'メールボックスは変更されておらず、リマインダーも今後送信されません。許可がない場合、この方法では証明書を設定できません。',
        `許可する場合は、${AGAIN}`,
      );
    case 'partly':
      return say(
        'チェックボックスがオフになっていました',
        `メール設定の権限がないため、証明書を設定できません。${NOTHING_SAVED}`,
        `${AGAIN}Google のページで、メール設定のチェックボックスをオンにしてください。`,
      );
    case 'oldLink':
      return say(
        'この招待は無効になりました',
        '30 日が経過したか、新しい招待が送信されたか、招待が取り消されました。',
        '最新のメールのリンクを使用するか、新しい招待をご依頼ください。',
      );
    case 'startAgain':
      return say(
        'もう一度始めてください',
        `Google からの応答に時間がかかりすぎたか、応答が 2 回届いたか、使用できない応答でした。${NOTHING_SAVED}`,
        AGAIN,
      );
    case 'impossible':
      return say(
        'Google で許可できませんでした',
        '組織のポリシーまたはアカウントの状態により、許可できません。ここでは変更できません。',
        '管理者が確認できるように、下記のお問い合わせ先にお知らせください。',
      );
    case 'storeFull':
      return say(
        '許可を保存できませんでした',
        `保存するための空き容量がありません。${NOT_YOUR_FAULT}`,
        '下記のお問い合わせ先にお知らせください。後でもう一度招待されます。',
      );
    case 'unreachable':
      return say(
        '処理できませんでした',
        `Google に接続できなかったか、同時に応答した人が多すぎました。${STILL_VALID}`,
        `${AGAIN}再び失敗する場合は、数分待ってからお試しください。`,
      );
    case 'notSetUp':
      return say(
        'まだ準備ができていません',
        `設定が不完全であるか、正しくありません。${NOT_YOUR_FAULT}`,
        '招待の送信者にお知らせのうえ、後でもう一度お試しください。',
      );
    case 'permissionMissing':
      return say(
        '権限が不足しています',
        `このページをデプロイした担当者が「外部サービスへの接続」の権限を許可していないため、Google に接続できません。${NOT_YOUR_FAULT}${STILL_VALID}`,
        `下記のお問い合わせ先に、次のとおりお知らせください: ページをデプロイした担当者がスプレッドシートを開き、［S/MIME］メニューの任意の項目を選択して、すべてを許可する必要があります。その後、${AGAIN}`,
      );
    case 'failed':
      return say(
        'エラーが発生しました',
        `${NOT_YOUR_FAULT}数分後にもう一度お試しください。`,
      );
    case 'nothingHere':
      return {
        heading: '表示する内容がありません',
        parts: [
          text(
            'このページは、メールで招待された方のためのものです。招待にあるリンク全体を開いてください。回答した直後の場合は、このページを閉じてかまいません。',
          ),
        ],
      };
  }
}
