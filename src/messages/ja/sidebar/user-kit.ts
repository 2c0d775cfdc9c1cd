import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';

/** The facts in the texts; each is empty if unknown. */
interface KitFacts {
  readonly day: string;
  readonly contact: string;
}

/**
 * The texts of operators for their users. The meaning of the lock is defined by Gmail:
 * support.google.com/mail/answer/6330403.
 */
export const userKit = ({date}: Speech) => ({
  userKit: {
    lineHint: '案内メールとヘルプデスク用カード',
    intro:
      'メールへの署名が始まる日のための 2 つのテキストです。自由に変更できます。ここからユーザーに送信されることはありません。',
    date,
    firstDay: settingLabels.userKit.firstDay,
    contact: settingLabels.userKit.contact,
    contactHint:
      'ユーザーの問い合わせ先（例: 「IT サービスデスク、内線 4400」）。開始日と問い合わせ先は、テキストを変更するまで自動的に反映されます。',
    language: settingLabels.userKit.language,
    languageHint: 'テキストは言語ごとに保存されます。',
    languageOfSheet: 'シートの言語',
    mail: '案内メール',
    mailName: '案内メール.txt',
    card: 'ヘルプデスク用カード',
    cardName: 'ヘルプデスク用カード.txt',
    parts: {
      subject: settingLabels.userKit.subject,
      text: settingLabels.userKit.text,
      card: settingLabels.userKit.card,
    },
    download: (what: string) => `ダウンロード: ${what}`,
    downloadInEach: 'すべての言語でダウンロード',
    downloadInEachWhat: (what: string) => `すべての言語でダウンロード: ${what}`,
    reset: 'テキストを元に戻す',
    resetWhat: (what: string) => `テキストを元に戻す: ${what}`,

    subjectOf: (day: string) =>
      day
        ? `${day} からメールに署名が付きます`
        : 'メールに署名が付くようになります',
    textOf: ({day, contact}: KitFacts) =>
      [
        'お疲れさまです。',
        `${day ? `${day} から` : 'まもなく'}、Gmail から送信するメールに署名が付きます。受信者は、メールが本人から送信され、改ざんされていないことを確認できます。`,
        '必要な操作はありません。署名は自動的に付きます。すべての受信者の証明書が Gmail に登録されている場合は、メールが暗号化され、受信者だけが読めるようになります。',
        [
          'メールの作成時に、受信者の右側にある鍵アイコンで、メールの保護の状態を確認できます。',
          '• 緑: 受信者に対して暗号化されます（S/MIME）',
          '• グレー: 送信経路で暗号化されます（TLS）。ほとんどのメールはこれで問題ありません',
          '• 赤: 暗号化されません。機密情報を送信しないでください',
        ].join('\n'),
        '受信者が複数の場合、鍵アイコンは最も低い保護レベルを示します。鍵アイコンを選択し、［詳細を表示］を選択すると、受信者ごとに確認できます。受信したメールでは、メールの詳細に鍵アイコンが表示されます。',
        '緑にならない場合は、相手に署名付きのメールを送信してもらい、そのメールに返信してください。',
        'メールでパスワードをお尋ねすることは絶対にありません。',
        contact || 'IT チーム',
      ].join('\n\n'),
    cardOf: ({day, contact}: KitFacts) =>
      [
        ...(day ? [`メールへの署名は ${day} に始まります。`] : []),
        'メールに署名が付かない\nGmail を再読み込みします。それでも変わらない場合は、S/MIME Rollout のシートでユーザーの行を確認します。必要な対応がメッセージに表示されています。',
        '鍵アイコンが緑ではなくグレー\nGmail に、この受信者の証明書がありません。受信者に署名付きのメールを送信してもらい、そのメールに返信します。受信者が複数の場合、鍵アイコンは最も低い保護レベルを示します。',
        '鍵アイコンが赤\n受信者のメール サービスが、送信経路の暗号化に対応していません。機密情報には別の手段を使用します。',
        '受信者に警告が表示される\n受信者のメールソフトが、当組織の CA を信頼していない可能性があります。CA 証明書または CA のアドレスを受信者に送信します。',
        '過去の暗号化されたメールを読めない\n送信者と日付を記録します。証明書は削除しないでください。メールを読むために古い証明書が必要な場合があります。エスカレーションします。',
        'スマートフォンまたはノートパソコンを紛失した\n秘密鍵はデバイスではなく Google に保管されています。ユーザーをすべてのデバイスからログアウトさせ、パスワードを再設定します。',
        'メールでパスワードまたは証明書ファイルを求められた\n当組織からのメールではありません。フィッシングとして報告します。',
        `エスカレーション先\n${contact || 'メール担当チーム'}`,
      ].join('\n\n'),
  },
});
