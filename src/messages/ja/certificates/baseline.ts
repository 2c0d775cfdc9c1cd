/** The S/MIME Baseline Requirements of the CA/Browser Forum, in Japanese. */
import {count, day, listed} from '../format';
import type {CertificateSentences} from './words';

export const baseline = {
  'no-baseline-policy': ({policies}) => ({
    says:
      policies.length > 0
        ? `証明書に、公的な CA 向けの S/MIME Baseline Requirements への準拠が示されていません。証明書のポリシー: ${listed(policies)}。`
        : '証明書に、発行の根拠となるポリシーが記載されていません。',
    fix: '管理コンソールで追加する必要があるプライベート CA では、通常のことです。公的な CA が発行した場合は、CA に理由を問い合わせてください。',
  }),
  'legacy-generation': ({notBefore}) => ({
    says: `${day(notBefore)}から有効なこの証明書は「legacy」世代です。2025年7月15日以降、公的な CA はこの世代の証明書を発行できません。`,
    fix: '次回の更新時に、「multipurpose」または「strict」の証明書を CA に依頼してください。',
  }),
  'validity-over-baseline': ({days, limit}) => ({
    says: `証明書の有効期間は ${count(days, '日')}です。公的な CA が発行できるのは最長 ${count(limit, '日')}です。`,
    fix: '次回の更新時に、有効期間がより短い証明書を CA に依頼してください。',
  }),
} satisfies Partial<CertificateSentences>;
