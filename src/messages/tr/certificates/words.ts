/** What the sentences about certificates have in common. */
import type {
  CertificateFindings,
  Conversion,
} from '../../../core/certificates/findings';
import type {Sentences} from '../../language';
import {conversion} from '../../commands';
import {listed} from '../format';

export {NAMES, NOTHING_TO_DO, PATHS} from '../words';

export type CertificateSentences = Sentences<CertificateFindings>;

export const REISSUE =
  'CA’dan yeni bir sertifika isteyin ve dosyasını satıra ekleyin.';
export const REISSUE_BY_CA =
  'Bunu yalnızca CA değiştirebilir. Ondan, Gmail’in S/MIME profiline uyan bir verenden sertifika isteyin.';
export const REEXPORT =
  'Sertifikayı, istendiği yerden özel anahtarıyla ve yoldaki tüm sertifikalarla birlikte yeniden dışa aktarın.';
export const UNLESS_REFUSED =
  'Gmail sertifikayı reddetmedikçe bir şey yapmanız gerekmiyor.';

/**
 * What to do if Gmail refuses a certificate.
 *
 * @param which - what describes the new one, before its noun; empty for any
 */
export function ifRefused(which = ''): string {
  return `Gmail reddedebilir. Reddederse CA’dan ${which && `${which} `}yeni bir sertifika isteyin.`;
}

/** The commands that rewrite a file; see `conversion`. */
export function convert(of: Conversion, before = '', behind = ''): string {
  const afterwards = 'Ardından özel anahtarı içeren all.pem dosyasını silin.';
  return conversion(of, afterwards, {before, behind});
}

const PURPOSES: Readonly<Record<string, string>> = {
  serverAuth: 'web sunucuları',
  clientAuth: 'oturum açma',
  codeSigning: 'program imzalama',
  emailProtection: 'e-posta',
  timeStamping: 'zaman damgası',
  OCSPSigning: 'durum yanıtları (OCSP)',
  documentSigning: 'belge imzalama',
  microsoftDocumentSigning: 'belge imzalama',
  smartcardLogon: 'akıllı kartla oturum açma',
  encryptingFileSystem: 'dosya şifreleme',
  anyExtendedKeyUsage: 'her amaç',
};

/** What certificates with these extended key usages are for; one that has no name here stays as it is. */
export function purposes(usages: readonly string[]): string {
  return listed(usages.map(it => PURPOSES[it] ?? it));
}
