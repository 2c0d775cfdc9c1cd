/** Turkish: the columns of the CSE sheet, and the words in them. */
import type {Language} from '../language';
import {actionNames} from './action-names';
import {details} from './labels';
import {COLUMNS, NAMES, OURS} from './words';

const LOCAL = 'E-tablonun saat diliminde. Mesajlardaki tarihler UTC’dir.';

export const cse: Language['cse'] = {
  user: {
    header: COLUMNS.user,
    note: 'Kullanıcının birincil e-posta adresi. İstemci tarafı şifreleme yalnızca birincil adresler içindir.',
  },
  certificate: {
    header: COLUMNS.certificate,
    note: 'Sertifikayı ve köke kadar zincirini içeren Drive dosyası: .p7pem, .p7b veya PEM dosyası ya da yalnızca sertifikaları kullanılan bir .p12 dosyası. Bağlantısı, kimliği veya dosyanın akıllı çipi.',
  },
  password: {
    header: COLUMNS.password,
    note: `Yalnızca .p12 dosyaları için. Yükleme başarılı olunca hücre boşaltılır (bkz. “${NAMES.settings}”). Ancak hücrenin önceki içeriği e-tablonun sürüm geçmişinde kalır.`,
  },
  metadata: {
    header: COLUMNS.metadata,
    note: 'Özel anahtarın nerede olduğu: Drive’daki .wrap dosyası; “https://anahtar.hizmeti/adresi sarmalanmışAnahtar”; “hardware: açıklama”; veya .p12 dosyasındaki anahtarın anahtar hizmeti tarafından sarmalanması için “wrap”.',
  },
  use: {
    header: COLUMNS.use,
    note: 'both (her ikisi), signing (imzalama) veya encryption (şifreleme). Boş: both. Bir kullanıcının iki anahtar çifti için, her kullanım için bir tane olmak üzere iki satır gerekir.',
  },
  queued: {
    header: COLUMNS.queued,
    note: 'Bu satır için bekleyen işlem. Satırı çalıştırmadan çıkarmak için hücreyi boşaltın.',
  },
  state: {header: COLUMNS.state, note: OURS},
  message: {
    header: COLUMNS.message,
    note: `${OURS} Ne olduğu ve ne yapılması gerektiği.`,
  },
  keyPair: {
    header: COLUMNS.keyPair,
    note: `${OURS} Bu satırdaki anahtar çiftinin Gmail’deki ID’si.`,
  },
  previousKeyPair: {
    header: 'Önceki anahtar çifti',
    note: `${OURS} Son değişiklikten önce kimliğin kullandığı anahtar çifti. “${actionNames.cseRollBack}” işlemi buna döner.`,
  },
  identity: {
    header: 'Kimlik',
    note: `${OURS} Kullanıcının kimliğinin hangi anahtar çiftini kullandığı.`,
  },
  keyService: {header: 'Anahtar hizmeti', note: OURS},
  fingerprint: {
    header: 'Sertifika parmak izi',
    note: `${OURS} Sertifikanın SHA-256 özeti.`,
  },
  expires: {header: COLUMNS.expires, note: `${OURS} ${LOCAL}`},
  obliterableIn: {
    header: 'Kalıcı silmeye kalan gün',
    note: `${OURS} Devre dışı anahtar çiftinin kalıcı olarak silinebilmesi için geçmesi gereken gün sayısı; etkinken boştur.`,
  },
  waitingSince: {
    header: 'Bekleme başlangıcı',
    note: `${OURS} Gmail’in, istemci tarafı şifrelemenin kullanıcı için henüz etkin olmadığını ilk kez bildirdiği zaman. ${LOCAL}`,
  },
  readFrom: {
    header: 'Okunduğu yer',
    note: `${OURS} Parmak izinin neye ait olduğu: Drive dosyalarının kimlikleri veya hücre içeriğinin bir özeti.`,
  },
  updated: {header: 'Güncellendi', note: `${OURS} ${LOCAL}`},
  details,
};

export const cseIdentity: Language['cseIdentity'] = {
  none: 'yok',
  thisPair: 'bu çift',
  thisForSigning: 'bu çift (imzalama)',
  thisForEncryption: 'bu çift (şifreleme)',
};
