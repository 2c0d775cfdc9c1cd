/** Which address a certificate is for, in Turkish. */
import {count, listed} from '../format';
import {ifRefused, NOTHING_TO_DO, type CertificateSentences} from './words';

export const address = {
  'address-mismatch': ({alias, addresses}) => ({
    says: `Sertifika ${alias} adresi için değil, şu adres için: ${listed(addresses)}.`,
    fix: `Dosyayı o adresin satırına ekleyin veya CA’dan ${alias} için bir sertifika isteyin.`,
  }),
  'address-missing': ({alias}) => ({
    says: 'Sertifikada e-posta adresi yok.',
    fix: alias
      ? `CA’dan ${alias} için bir S/MIME sertifikası isteyin. Bu sertifika bir web sitesi veya bilgisayar için olabilir.`
      : 'CA’dan bir S/MIME sertifikası isteyin. Bu sertifika bir web sitesi veya bilgisayar için olabilir.',
  }),
  'address-case': ({alias, address}) => ({
    says: `Sertifika ${address} için, satır ise ${alias} için: Aralarında yalnızca büyük ve küçük harf farkı var.`,
    fix: ifRefused('adresi takma addaki gibi yazılmış'),
  }),
  'address-only-in-subject': ({address, attribute}) => ({
    says: `${address} adresi yalnızca sertifikanın konusunda (${attribute}) var; bazı e-posta programlarının baktığı konu alternatif adında yok.`,
    fix: ifRefused('adresi konu alternatif adında içeren'),
  }),
  'address-utf8': ({address}) => ({
    says: `Sertifika ${address} adresini yalnızca, az sayıda e-posta programının okuduğu, uluslararası adresler için daha yeni olan biçimde (SmtpUTF8Mailbox) içeriyor.`,
    fix: `${ifRefused('adresi rfc822Name olarak da içeren')} Bu, @ işaretinden önceki bölümde yalnızca ASCII karakterleri varsa mümkündür.`,
  }),
  'several-addresses': ({addresses}) => ({
    says: `Sertifika ${count(addresses.length, 'adres')} için: ${listed(addresses)}.`,
    fix: `${NOTHING_TO_DO} Aynı dosyayı bu adreslerin her birinin satırında kullanabilirsiniz.`,
  }),
  'subject-address-extra': ({addresses}) => ({
    says: `Sertifikanın konusunda bulunup konu alternatif adında bulunmayan: ${listed(addresses)}.`,
    fix: ifRefused('her iki yerde de aynı adresleri listeleyen'),
  }),
  'other-names': ({kinds}) => ({
    says: `Sertifika, web sitesi sertifikaları gibi, makineler için de (${listed(kinds)}).`,
    fix: ifRefused('yalnızca e-posta için olan'),
  }),
} satisfies Partial<CertificateSentences>;
