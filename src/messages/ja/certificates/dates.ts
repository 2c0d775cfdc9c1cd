/** When a certificate is valid, in Japanese. */
import {count, day} from '../format';
import {ifRefused, REISSUE, type CertificateSentences} from './words';

export const dates = {
  expired: ({notAfter}) => ({
    says: `証明書は ${day(notAfter)}に期限切れになりました。`,
    fix: REISSUE,
  }),
  'not-yet-valid': ({notBefore}) => ({
    says: `証明書は ${day(notBefore)}まで有効になりません。`,
    fix: 'その日以降にこの行をもう一度実行してください。',
  }),
  'dates-invalid': () => ({
    says: '証明書の日付を読み取れないか、有効になる前に期限切れになります。',
    fix: REISSUE,
  }),
  'expires-soon': ({notAfter, days}) => ({
    says: `証明書は${days === 0 ? '今日または明日' : `あと ${count(days, '日')}で`}期限切れになります（${day(notAfter)}）。`,
    fix: 'それまでは使用できます。今のうちに次の証明書を CA に依頼してください。',
  }),
  'not-newest': ({notBefore, heldNotBefore}) => ({
    says: `この証明書は ${day(notBefore)}から有効ですが、Gmail にはこのアドレスの、${day(heldNotBefore)}から有効な証明書があります。`,
    fix: '他のユーザーは最新の証明書で暗号化し続けます。より新しい証明書を使用するか、もう一方の証明書の取り消しを CA に依頼してください。',
  }),
  revoked: ({subject, since, reason}) => ({
    says: {
      unspecified: `${subject} の証明書は、${day(since)}に CA によって取り消されました（理由: 指定なし）。`,
      keyCompromise: `${subject} の証明書は、${day(since)}に CA によって取り消されました（理由: 鍵の危殆化）。`,
      cACompromise: `${subject} の証明書は、${day(since)}に CA によって取り消されました（理由: CA の鍵の危殆化）。`,
      affiliationChanged: `${subject} の証明書は、${day(since)}に CA によって取り消されました（理由: 所属の変更）。`,
      superseded: `${subject} の証明書は、${day(since)}に CA によって取り消されました（理由: 別の証明書による置き換え）。`,
      cessationOfOperation: `${subject} の証明書は、${day(since)}に CA によって取り消されました（理由: 使用の終了）。`,
      certificateHold: `${subject} の証明書は、${day(since)}に CA によって取り消されました（理由: 一時停止（保留））。`,
      privilegeWithdrawn: `${subject} の証明書は、${day(since)}に CA によって取り消されました（理由: 権限の取り消し）。`,
      aACompromise: `${subject} の証明書は、${day(since)}に CA によって取り消されました（理由: 関連する機関の危殆化）。`,
    }[reason],
    fix: '失効を確認する相手には受け入れられません。CA に新しい証明書をリクエストし、アップロードしてください。',
  }),
  'revocation-unknown': ({subject, why, list}) => ({
    says: {
      unreachable: `${subject} の証明書が取り消されているかどうかを確認できませんでした。失効リストを取得できませんでした${list === '' ? '' : `（${list}）`}。`,
      unreadable: `${subject} の証明書が取り消されているかどうかを確認できませんでした。失効リストを読み取れません${list === '' ? '' : `（${list}）`}。`,
      'other-issuer': `${subject} の証明書が取り消されているかどうかを確認できませんでした。失効リストが別の発行元のものです${list === '' ? '' : `（${list}）`}。`,
      'not-signed-by-issuer': `${subject} の証明書が取り消されているかどうかを確認できませんでした。失効リストが発行元によって署名されていません${list === '' ? '' : `（${list}）`}。`,
      outdated: `${subject} の証明書が取り消されているかどうかを確認できませんでした。失効リストが古くなっています${list === '' ? '' : `（${list}）`}。`,
      delta: `${subject} の証明書が取り消されているかどうかを確認できませんでした。失効リストが差分のみ（デルタ CRL）で、対応していません${list === '' ? '' : `（${list}）`}。`,
      partial: `${subject} の証明書が取り消されているかどうかを確認できませんでした。失効リストが一部の証明書のみを対象としており、対応していません${list === '' ? '' : `（${list}）`}。`,
      'no-list': `${subject} の証明書が取り消されているかどうかを確認できませんでした。証明書に失効リストの指定がありません${list === '' ? '' : `（${list}）`}。`,
      'no-issuer': `${subject} の証明書が取り消されているかどうかを確認できませんでした。発行元が不明です${list === '' ? '' : `（${list}）`}。`,
    }[why],
    fix: 'CA に問い合わせるか、後でもう一度お試しください。',
  }),
  'validity-long': ({days}) => ({
    says: `証明書の有効期間は ${count(days, '日')}です。Gmail の S/MIME プロファイルでは、最長 27 か月に制限される可能性があります。`,
    fix: ifRefused('有効期間が 2 年以内の'),
  }),
} satisfies Partial<CertificateSentences>;
