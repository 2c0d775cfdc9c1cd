/** What the sentences about certificates have in common. */
import type {
  CertificateFindings,
  Conversion,
} from '../../../core/certificates/findings';
import type {Sentences} from '../../language';
import {conversion} from '../../commands';
import {listed} from '../format';

export type CertificateSentences = Sentences<CertificateFindings>;

export const REISSUE =
  'CA に新しい証明書を依頼し、そのファイルをこの行に指定してください。';
export const REISSUE_BY_CA =
  'これを変更できるのは CA だけです。Gmail の S/MIME プロファイルに準拠した発行元からの証明書を CA に依頼してください。';
export const REEXPORT =
  '証明書をリクエストした場所から、秘密鍵と「証明書パス内のすべての証明書」を含めて、もう一度エクスポートしてください。';
/** @param which - what the new certificate is like, in front of the noun */
export const ifRefused = (which: string): string =>
  `Gmail で拒否される可能性があります。拒否された場合は、${which}証明書を CA に依頼してください。`;
export {NOTHING_TO_DO} from '../words';

/** The commands that rewrite a file; see `conversion`. */
export function convert(of: Conversion, before = '', behind = ''): string {
  const afterwards = '変換後、秘密鍵を含む all.pem を削除してください。';
  return conversion(of, afterwards, {before, behind});
}

const PURPOSES: Readonly<Record<string, string>> = {
  serverAuth: 'ウェブサーバー',
  clientAuth: 'ログイン',
  codeSigning: 'プログラムへの署名',
  emailProtection: 'メール',
  timeStamping: 'タイムスタンプ',
  OCSPSigning: '失効状態の応答（OCSP）',
  documentSigning: 'ドキュメントへの署名',
  microsoftDocumentSigning: 'ドキュメントへの署名',
  smartcardLogon: 'スマートカードでのログイン',
  encryptingFileSystem: 'ファイルの暗号化',
  anyExtendedKeyUsage: 'すべての目的',
};

/** What certificates with these extended key usages are for; one that has no name here stays as it is. */
export function purposes(usages: readonly string[]): string {
  return listed(usages.map(it => PURPOSES[it] ?? it));
}
