/** Japanese: the invitation as it is mailed. */
import type {ConsentSpeech} from '../../../core/consent/speech';
import {invitationMail, LINK} from '../../invitation-mail';
import {day} from '../format';
import {JAPANESE} from '../words';
import {DECLINE} from './page';

const PREFIXES = {
  first: '',
  reminder: 'リマインダー: ',
  test: 'テスト: ',
} as const;

export const invitation: ConsentSpeech['invitation'] = organisation => {
  const who = organisation || '所属組織';
  return {
    subject: `${who}: メール証明書の設定の許可について`,
    text: [
      'お疲れさまです。',
      `${who}では、メールの署名と暗号化の導入を進めています。そのため、ご使用の Gmail に証明書を設定する必要があります。設定の許可をお願いいたします。許可は 1 回だけで、1 分ほどで完了します。`,
      LINK,
    ].join('\n\n'),
  };
};

export const mail = invitationMail({
  page: JAPANESE,
  button: '確認して許可',
  known: 'ご確認いただきたいこと',
  facts: [
    [
      'メールの内容が読まれることはありません。',
      '権限の対象は Gmail の設定で、メールの内容ではありません。証明書の設定にのみ使用されます。',
    ],
    [
      '許可しないことも、後で取り消すこともできます。',
      `ページで［${DECLINE}］を選択するか、Google アカウントでいつでも権限を取り消せます。`,
    ],
    [
      'パスワードをお尋ねすることはありません。',
      'いつもどおり Google にログインするだけです。それ以外のページでパスワードを求められた場合は、そのページを閉じてください。',
    ],
  ],
  real: 'このメールが本物か確認するには',
  isFor: user => `この招待は ${user} 宛です。`,
  works: until => `リンクはご本人専用で、${day(until)}まで有効です。`,
  contact: contact => `お問い合わせ先: ${contact}`,
  subject: (kind, subject) => PREFIXES[kind] + subject,
  verify: how =>
    `こちらでご確認ください: ${how} （アドレスは、リンクをクリックせずに、ご自身で入力してください。）`,
  askContact: contact =>
    `すでにご存じのアドレスまたは電話番号を使用して、${contact} にお問い合わせください。`,
  sentFor: sender =>
    `このメールは ${sender} の代理で S/MIME Rollout から送信されました。`,
  testFoot: 'これはテストです。リンクはどこにもつながりません。',
  reminder: at =>
    `許可または拒否されない場合、${day(at)}にリマインダーが送信されます。`,
});
