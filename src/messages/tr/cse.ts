/** Key metadata, the key service, and wrapping, in Turkish. */
import type {CseFindings, UriProblem, Whence} from '../../core/cse/findings';
import type {SheetWords} from '../sheet-words';
import type {SheetSentences} from '../language';
import {grouped, listed} from './format';

const FORMS =
  'Hücreye şunlardan birini yazın: kullanıcının .wrap dosyasının Drive bağlantısı; anahtar hizmetinin adresi ve ardından sarmalanmış anahtar; “hardware:” ve bir açıklama; veya “wrap”.';
const WRAP_AGAIN =
  'Kullanıcının anahtarını anahtar hizmetine yeniden sarmalatın ve yeni .wrap dosyasını Drive’a yükleyin.';
export const cseSentences: SheetSentences<CseFindings> = {
  'metadata-missing': (_, {columns}) => ({
    says: `“${columns.metadata}” hücresi boş.`,
    fix: FORMS,
  }),
  'metadata-unreadable': (_, {columns}) => ({
    says: `“${columns.metadata}” hücresi anlaşılamadı.`,
    fix: FORMS,
  }),
  'wrap-file-unreadable': ({problem}) => ({
    says: {
      empty: 'Anahtar meta verileri dosyası boş.',
      'too-large':
        'Anahtar meta verileri dosyası çok büyük. Bir .wrap dosyası yalnızca birkaç kilobayttır.',
      'not-text': 'Anahtar meta verileri dosyası UTF-8 metni değil.',
      'not-json': 'Anahtar meta verileri dosyası bir JSON nesnesi değil.',
    }[problem],
    fix: 'Satıra kullanıcının .wrap dosyasının bağlantısını yazın. Bu, “kacls_url” ve “wrapped_private_key” içeren bir JSON dosyasıdır.',
  }),
  'wrap-file-incomplete': ({missing}) => ({
    says: `Anahtar meta verileri dosyasında eksik veya boş olan: ${listed(missing)}.`,
    fix: WRAP_AGAIN,
  }),
  'private-key-in-clear': ({where}, {columns}) => ({
    says: inClear(columns)[where],
    fix: KEY_IS_OUT[where],
  }),
  'wrapped-data-missing': ({uri}, {columns}) => ({
    says: uri
      ? `“${columns.metadata}” hücresi bir anahtar hizmetinin adresini (${uri}) içeriyor, ancak ardından sarmalanmış anahtar gelmiyor.`
      : `“${columns.metadata}” hücresi bir anahtar hizmetinin adresini içeriyor, ancak ardından sarmalanmış anahtar gelmiyor.`,
    fix: 'Adresten sonra bir boşluk veya satır sonu ile anahtar hizmetinin döndürdüğü sarmalanmış anahtarı ekleyin.',
  }),
  'wrapped-data-not-base64': () => ({
    says: 'Sarmalanmış anahtar Base64 değil: Kesilmiş veya değiştirilmiş.',
    fix: WRAP_AGAIN,
  }),
  'wrapped-data-too-long': ({length, limit}) => ({
    says: `Sarmalanmış anahtar ${grouped(length)} karakter. Gmail en fazla ${grouped(limit)} karakter (8 KiB) kabul eder.`,
    fix: 'Hücrede sarmalanmış anahtardan başka bir şey olmadığını kontrol edin. Öyleyse anahtar hizmetinin sağlayıcısından daha kısa bir biçim isteyin.',
  }),
  'hardware-description': ({problem, limit}) => ({
    says:
      problem === 'empty'
        ? '“hardware:” ifadesinden sonraki açıklama eksik.'
        : `Donanım anahtarının açıklaması ${limit} karakterden uzun.`,
    fix: 'Akıllı kartı veya anahtarı, kullanıcının tanıyacağı birkaç sözcükle açıklayın.',
  }),

  'key-service-uri': ({uri, problem}) => ({
    says: URI_PROBLEMS[problem](
      uri ? `Anahtar hizmetinin adresi (${uri})` : 'Anahtar hizmetinin adresi',
    ),
    fix: 'Anahtar hizmetinin Yönetici konsolundaki adresini kullanın (ör. https://kacls.example.com/v1).',
  }),
  'key-service-answer': ({uri}) => ({
    says: `${uri} adresinden gelen yanıt bir anahtar hizmetinin yanıtı değil.`,
    fix: 'Adresi kontrol edin. Sonuna “/status” eklendiğinde, sunucu türünü ve desteklenen işlemleri içeren JSON döndürmelidir.',
  }),
  'key-service-not-kacls': ({uri, serverType}) => ({
    says: serverType
      ? `${uri} adresindeki hizmetin türü “${serverType}”. Gmail için bir anahtar hizmeti (KACLS) gerekir.`
      : `${uri} adresindeki hizmet türünü belirtmiyor. Gmail için bir anahtar hizmeti (KACLS) gerekir.`,
    fix: 'Adresi anahtar hizmetinin sağlayıcısıyla kontrol edin.',
  }),
  'key-service-lacks': ({uri, operations}) => ({
    says: `${uri} adresindeki anahtar hizmeti, Gmail’in imzalamak ve şifre çözmek için gerektirdiği şu işlemleri sunmuyor: ${listed(operations)}.`,
    fix: 'Sağlayıcısından Gmail’i destekleyen bir sürüm isteyin.',
  }),
  'key-service-lists-no': ({uri, operations}) => ({
    says: `${uri} adresindeki anahtar hizmeti şunları listelemiyor: ${listed(operations)}. Bazı hizmetler yine de sunar; bu nedenle denenecek.`,
    fix: 'Reddederse anahtarları sağlayıcının kendi aracıyla sarmalayın ve satırlara .wrap dosyalarının bağlantılarını yazın.',
  }),

  'assignment-unreadable': ({to}) => ({
    says: `“${to}” ne bir kuruluş biriminin yolu ne de bir grubun adresi.`,
    fix: '“/Satış/Kuzey https://kacls.example.com/v1” gibi bir satır yazın. Birimin yolu eğik çizgiyle başlar.',
  }),
  'assignment-twice': ({to}) => ({
    says: `“${to}” için iki anahtar hizmeti var.`,
    fix: 'Yalnızca Yönetici konsoluyla eşleşen satırı bırakın.',
  }),
  'too-many-assignments': ({most}) => ({
    says: `Kendi anahtar hizmeti olan birimlerin ve grupların sayısı sınırı aşıyor: en fazla ${grouped(most)}.`,
    fix: 'Yalnızca anahtar hizmeti diğerlerinden farklı olanları listeleyin.',
  }),
  'wrapping-needs-service': () => ({
    says: 'Sarmalama açık, ancak anahtar hizmeti ayarlanmamış.',
    fix: 'Anahtar hizmetinin adresini girin. Özel anahtarlar yalnızca oraya gönderilir ve hiçbir satır farklı bir hizmet belirtemez.',
  }),
  'wrapping-needs-pkcs12': () => ({
    says: 'Satırda “wrap” yazıyor, ancak sertifika dosyası bir PKCS#12 dosyası değil; bu nedenle özel anahtar içermiyor.',
    fix: 'Satıra anahtarı içeren .p12 veya .pfx dosyasının bağlantısını ya da “wrap” yerine bir .wrap dosyasının bağlantısını yazın.',
  }),
  'wrapping-shows-key': ({uri}) => ({
    says: `Google’da çalışan S/MIME Rollout, özel anahtarı dosyadan çıkarır ve sarmalanması için ${uri} adresine gönderir.`,
    fix: 'Anahtar Google’a ulaşmamalıysa onu sağlayıcının kendi aracıyla sarmalayın ve satıra .wrap dosyasının bağlantısını yazın.',
  }),
  'wrapping-template': ({problem, names}) => ({
    says: {
      'not-json': `Sarmalama isteği JSON değil.`,
      'no-object': `Sarmalama isteği bir JSON nesnesi değil.`,
      'no-private-key': `Sarmalama isteğinde özel anahtar için yer yok.`,
      'several-private-keys': `Sarmalama isteği özel anahtarı birden fazla kez içeriyor.`,
      'unknown-placeholder': `Sarmalama isteği bilinmeyen yer tutucular içeriyor${names.length > 0 ? `: ${listed(names)}` : ''}.`,
      'too-deep': `Sarmalama isteği çok fazla iç içe geçmiş.`,
    }[problem],
    fix: 'İsteği, anahtarın yerinde tam bir kez {{private_key}} bulunan bir JSON nesnesi olarak yazın. Sağlayıcının gerektirdiği yerlere {{authentication}} ve {{perimeter_id}} ekleyin.',
  }),
  'wrapping-value-missing': ({name}) => ({
    says: `Sarmalama isteği için “${name}” değeri gerekiyor, ancak bu değer yok.`,
    fix: 'Değeri kenar çubuğunda girin veya yer tutucusunu istekten kaldırın.',
  }),
  'wrapping-answer-field': ({field}) => ({
    says: `“${field}”, sarmalanmış anahtarı içeren yanıt alanının adı olamaz.`,
    fix: 'Alanın adını yazın (ör. wrapped_private_key). İç içe bir alan için adları noktalarla birleştirin.',
  }),
  'wrapping-answer': ({uri, field}) => ({
    says: `${uri} adresindeki anahtar hizmetinin yanıtında “${field}” alanında sarmalanmış anahtar yok.`,
    fix: 'Alanın adına anahtar hizmetinin belgelerinde bakın ve ayarı değiştirin.',
  }),
  'key-format': ({key}) => ({
    says: `Anahtarın türü ${key}, ancak sarmalama için ayarlanan PKCS#1 anahtar biçimi yalnızca RSA anahtarları içindir.`,
    fix: 'Anahtar hizmeti kabul ediyorsa biçimi PKCS#8 olarak ayarlayın veya RSA anahtarlı bir sertifika kullanın.',
  }),
};

const NOTHING_SENT = 'Hiçbir şey gönderilmedi.';

const inClear = (
  columns: SheetWords['columns'],
): Readonly<Record<Whence, string>> => ({
  cell: `“${columns.metadata}” hücresi şifrelenmemiş bir özel anahtar içeriyor. ${NOTHING_SENT}`,
  file: `Anahtar meta verileri dosyası şifrelenmemiş bir özel anahtar içeriyor. ${NOTHING_SENT}`,
  answer: `Anahtar hizmetinin yanıtı şifrelenmemiş bir özel anahtar içeriyor. ${NOTHING_SENT}`,
});

const KEY_IS_OUT: Readonly<Record<Whence, string>> = {
  cell: 'Hücreyi boşaltın. E-tabloyu veya önceki sürümlerini görebilen başkaları anahtarı elde etmiş olabilir; bu nedenle yeni bir anahtar ve sertifika kullanın.',
  file: 'Dosyayı Drive’dan silin. Dosyayı okuyabilen başkaları anahtarı elde etmiş olabilir; bu nedenle yeni bir anahtar ve sertifika kullanın.',
  answer:
    'Adresi ve yanıt alanının adını kontrol edin: Yanıttaki anahtar sarmalanmış olmalıdır.',
};

const URI_PROBLEMS: Readonly<Record<UriProblem, (address: string) => string>> =
  {
    'not-a-url': address => `${address} bir web adresi değil.`,
    'not-https': address => `${address} https:// ile başlamıyor.`,
    'user-info': address => `${address} kullanıcı adı veya şifre içeriyor.`,
    query: address =>
      `${address} “?” veya “#” içeriyor; bu nedenle sonuna yol eklenemez.`,
    'other-path': address =>
      `${address}, yolunda başka bir yola yönlendirebilecek “..” veya ters eğik çizgi (belki kodlanmış olarak) içeriyor.`,
    'too-long': address => `${address} çok uzun.`,
  };
