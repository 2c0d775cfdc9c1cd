/** Turkish: findings about importing a folder of certificate and key files into the CSE sheet. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {SheetSentences} from '../language';
import {count, grouped, listed} from './format';
import {NOTHING_TO_DO} from './words';

const SCAN_AGAIN = 'Ardından klasörü yeniden tarayın.';
export const cseFolderSentences: SheetSentences<CseFolderFindings> = {
  'cse-file-empty': () => ({
    says: 'Dosya boş.',
    fix: `Dosyayı klasöre yeniden yükleyin. ${SCAN_AGAIN}`,
  }),
  'cse-file-too-large': ({size, limit}) => ({
    says: `Dosya ${grouped(size)} bayt. Bu türde bir dosya en fazla ${grouped(limit)} bayt olur.`,
    fix: `Yerine kullanıcının sertifika veya anahtar dosyasını koyun. ${SCAN_AGAIN}`,
  }),
  'cse-file-name': ({ending}) => ({
    says: 'Dosya adı bir e-posta adresi değil; bu nedenle dosyanın hangi kullanıcıya ait olduğunu belirtmiyor.',
    fix: `Dosyaya kullanıcının birincil adresini ad olarak verin (ör. ada@example.com${ending}). ${SCAN_AGAIN}`,
  }),
  'cse-certificate-without-key': ({user, isPkcs12}) => ({
    says: `${user} için anahtar dosyası yok.`,
    fix: `${user}.wrap dosyasını bu klasöre veya alt klasörlerinden birine koyun. ${SCAN_AGAIN} Anahtar dosyaları farklı bir klasördeyse her ikisini de içeren klasörü seçin. ${isPkcs12 ? 'Anahtarı anahtar hizmetine sarmalatmak için, anahtar meta verileri olarak “wrap” içeren bir satır ekleyin.' : 'Anahtar donanımdaysa “hardware:” ve bir açıklama içeren bir satır ekleyin.'}`,
  }),
  'cse-key-without-certificate': ({user}) => ({
    says: `${user} için sertifika dosyası yok.`,
    fix: `${user}.p7pem dosyasını bu klasöre veya alt klasörlerinden birine koyun. ${SCAN_AGAIN} Sertifikalar farklı bir klasördeyse her ikisini de içeren klasörü seçin.`,
  }),
  'cse-files-for-one-user': ({user, certificates, keys}) => ({
    says: [
      certificates.length > 0
        ? `${user} için ${count(certificates.length, 'sertifika dosyası')} var: ${listed(certificates)}.`
        : '',
      keys.length > 0
        ? `${user} için ${count(keys.length, 'anahtar dosyası')} var: ${listed(keys)}.`
        : '',
    ]
      .filter(it => it !== '')
      .join(' '),
    fix: `Klasörde yalnızca doğru olanı bırakın. ${SCAN_AGAIN}`,
  }),
  'cse-row-for-one-use': ({user, row}, {sheets}) => ({
    says: `“${sheets.cse}” sayfasının ${row} numaralı satırı zaten ${user} için, ancak her iki kullanım için değil.`,
    fix: 'Dosyaların bağlantılarını kullanıcının satırlarına kendiniz yazın. Veya her iki kullanım için tek bir anahtar çifti kullanmak üzere önce satırın kullanımını “both” olarak değiştirip kullanıcının diğer satırını silin.',
  }),
  'cse-folder-without-files': () => ({
    says: 'Klasörde, Google’ın istemci tarafı şifreleme aracının kullandığı adlara sahip sertifika veya anahtar dosyası yok.',
    fix: 'kullanıcı@alan.p7pem ve kullanıcı@alan.wrap dosyalarını içeren klasörü veya onun üstündeki bir klasörü seçin.',
  }),
  'cse-folder-others': ({count: all, names}) => ({
    says: `Başka türden ${count(all, 'dosya')} yok sayıldı: ${all > names.length ? `${names.join(', ')} ve ${grouped(all - names.length)} tane daha` : listed(names, names.length)}.`,
    fix: 'Birinin .p7pem veya .wrap ile bitmesi gerekmiyorsa bir şey yapmanıza gerek yok.',
  }),
  'cse-folder-pkcs12': ({count: all}) => ({
    says: `Aynı kullanıcı için bir sertifika zinciri olduğundan ${count(all, 'PKCS#12 dosyası')} yok sayıldı.`,
    fix: `${NOTHING_TO_DO} Artık gerekmeyen özel anahtarları Drive’dan silin.`,
  }),
  'cse-folder-differs': ({added, changed}) => ({
    says: `Sayfa veya klasör, taramadan sonra değişti. Şimdi eklenecek satır: ${grouped(added)}, değişecek satır: ${grouped(changed)}.`,
    fix: 'Hiçbir şey yazılmadı. Yeniden onaylamak için klasörü yeniden tarayın.',
  }),
};
