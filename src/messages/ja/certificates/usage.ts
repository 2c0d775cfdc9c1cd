/** The permitted uses of a certificate, in Japanese. */
import {nameIn} from '../../distinguished-name';
import type {Contradiction} from '../../../core/certificates/findings';
import {list, listed} from '../format';
import {
  ifRefused,
  purposes,
  REISSUE_BY_CA,
  type CertificateSentences,
} from './words';

const ONE_FOR_BOTH =
  'Gmail は、1 つのアドレスの署名と暗号化の両方に 1 つの証明書を使用します。';

export const usage = {
  'ca-certificate': ({subject}) => ({
    says: `これはユーザーの証明書ではなく、CA（${nameIn(subject)}）の証明書です。`,
    fix: 'CA の秘密鍵は絶対にアップロードしないでください。ユーザー自身の証明書ファイルをこの行に指定してください。',
  }),
  'no-email-protection': ({usages}) => ({
    says: `証明書はメール用ではありません。${usages.length > 0 ? `用途: ${purposes(usages)}。` : 'どの用途にも使用できません。'}`,
    fix: 'CA に S/MIME 証明書（拡張鍵用途に「emailProtection」を含む）を依頼してください。',
  }),
  'no-extended-key-usage': () => ({
    says: '証明書に拡張鍵用途がなく、何のための証明書かがわかりません。',
    fix: ifRefused('拡張鍵用途に「emailProtection」を含む'),
  }),
  'other-usages': ({usages}) => ({
    says: `証明書の用途に、メール以外（${purposes(usages)}）が含まれています。Gmail の S/MIME プロファイルでは許可されない可能性があります。`,
    fix: ifRefused('メール専用の'),
  }),
  'no-key-usage': () => ({
    says: '証明書に鍵用途がなく、鍵の使用方法がわかりません。',
    fix: ifRefused('鍵用途に「digitalSignature」と「keyEncipherment」を含む'),
  }),
  'cannot-sign': ({usages}) => ({
    says: `証明書の鍵は署名に使用できません。鍵用途: ${listed(usages)}。`,
    fix: `${ONE_FOR_BOTH}CA が別々の証明書を発行している場合は、「digitalSignature」を含む 1 つの証明書を依頼してください。`,
  }),
  'cannot-encrypt': ({usages, needed}) => ({
    says: `このユーザーには誰も暗号化されたメールを送信できません。証明書の鍵用途（${listed(usages)}）に「${needed}」がありません。`,
    fix: `${ONE_FOR_BOTH}暗号化されたメールが必要な場合は、鍵用途に「digitalSignature」と「${needed}」を含む 1 つの証明書を CA に依頼してください。`,
  }),
  'key-usage-unfit': ({usages, key}) => ({
    says: `証明書の鍵用途（${listed(usages)}）が、鍵（${key}）または他の用途に適合していません。`,
    fix: ifRefused('適切な鍵用途の'),
  }),
  'key-usage-not-critical': () => ({
    says: '証明書の鍵用途がクリティカルに指定されていません。Gmail で必要とされる可能性があります。',
    fix: ifRefused('鍵用途がクリティカルに指定された'),
  }),
  'extensions-contradict': ({contradictions}) => ({
    says: `ファイル内の証明書の内容に矛盾があります: ${list(contradictions.map(it => `「${CONTRADICTIONS[it]}」`))}。`,
    fix: REISSUE_BY_CA,
  }),
  'extensions-unreadable': ({extensions}) => ({
    says: `証明書の一部を読み取れません: ${listed(extensions)}。`,
    fix: ifRefused('新しい'),
  }),
  'critical-extensions': ({extensions}) => ({
    says: `証明書に、対応するソフトが少ないクリティカルな拡張フィールドがあります: ${listed(extensions)}。対応していないソフトは、証明書を拒否しなければなりません。`,
    fix: ifRefused('それらの拡張フィールドのない'),
  }),
  'no-crl': ({ways}) => ({
    says:
      ways.length > 0
        ? `証明書の失効リスト（CRL）の入手方法は ${listed(ways)} のみです。Gmail は HTTP で読み取ります。`
        : '証明書に、CA が証明書失効リスト（CRL）を公開している場所が記載されていません。',
    fix: ifRefused('「http:」で始まる CRL 配布ポイントのアドレスを含む'),
  }),
  'authority-info': () => ({
    says: '証明書の「authority information access」に、発行元の証明書またはステータス サービス（OCSP）のウェブアドレスがありません。',
    fix: ifRefused('両方のアドレスを含む'),
  }),
} satisfies Partial<CertificateSentences>;

const CONTRADICTIONS: Readonly<Record<Contradiction, string>> = {
  duplicate: '同じ拡張フィールドが 2 回含まれている',
  'certSign-without-ca': '証明書に署名できるが、CA ではない',
  'ca-without-certSign': 'CA であるが、証明書に署名できない',
  'pathLength-without-ca': '下位の CA の数を制限しているが、CA ではない',
  'netscape-without-smime': 'Netscape 証明書タイプに S/MIME が含まれていない',
};
