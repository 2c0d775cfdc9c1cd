/** Turkish: small pieces, and names of what other sentences quote. */
import type {SheetWords} from '../sheet-words';
import {WITH_BLANKS} from '../punctuation';

/** Of sheet, sidebar, mails, and pages. */
export const TURKISH = {
  ...WITH_BLANKS,
  lang: 'tr',
  dir: 'ltr',
} as const;

/** What menu and sidebar call it: sentences quote these. */
export const NAMES = {
  setUp: 'Sayfaları kur',
  checkSetup: 'Kurulumu kontrol et',
  setUpCheck: 'Kurulum kontrolü',
  todo: 'Yapılacak',
  attention: 'Dikkat gerekiyor',
  selected: 'Seçilenler',
  all: 'Tümü',
  sidebar: 'Kenar çubuğunu aç',
  settings: 'Ayarlar',
  row: 'Satır',
  import: 'İçe aktar',
  consent: 'Rıza',
  encryption: 'İstemci tarafı şifreleme',
  health: 'Sistem durumu',
  schedule: 'Zamanlama',
  editSchedule: 'Zamanlamayı düzenle',
  authority: 'Sertifika yetkilisi',
  request: 'Sertifika iste',
  keyService: 'Anahtar hizmeti',
  userKit: 'Kullanıcılarınıza duyurun',
  copyDiagnostics: 'Tanılamayı kopyala',
  caCertificates: 'CA sertifikalarınızı ekleyin',
  roots: 'Gmail’in güvendiği kökler',
  secrets: 'Okunabilecek gizli anahtarlar',
  makeDefault: 'Yüklenen sertifikayı varsayılan yap',
  repairsFiles: 'Sertifika dosyalarını tamamla ve onar',
  everyUser: 'Alandaki tüm kullanıcıları oku',
  renewDue: 'Zamanı gelenleri yenile',
  checkKeyService: 'Anahtar hizmetini kontrol et',
  useForIdentity: 'İmzalama ve şifreleme için kullan',
  continue: 'Devam et',
  stop: 'Durdur',
  count: 'Say',
  advanced: 'Gelişmiş',
  localFiles: 'Bu bilgisayardaki sertifika dosyaları',
  sendTest: 'Bana deneme gönder',
  decline: 'Reddet',
} as const;

/** The sheets. */
export const SHEETS = {
  rollout: 'Dağıtım',
  cse: 'İTŞ',
  consent: 'Rıza',
  inventory: 'Envanter',
  log: 'Günlük',
  dashboard: 'Kontrol paneli',
} as const;

/** Headers of columns that sentences name. */
export const COLUMNS = {
  user: 'Kullanıcı',
  alias: 'Takma ad',
  address: 'Adres',
  file: 'Sertifika dosyası',
  certificate: 'Sertifika',
  password: 'Şifre',
  renewalDays: 'Yenileme (gün önce)',
  access: 'Erişim',
  queued: 'Kuyrukta',
  state: 'Durum',
  message: 'Mesaj',
  issuer: 'Sertifikayı veren',
  expires: 'Bitiş tarihi',
  metadata: 'Anahtar meta verileri',
  use: 'Kullanım',
  keyPair: 'Anahtar çifti',
  id: 'Sertifika kimliği',
} as const;

/** The beginning of a message about something that was not done. */
export const NOT_DONE = 'Yapılmadı:';

/** The labels of a sheet in this language, for sentences that quote them. */
export const SHEET: SheetWords = {
  dir: TURKISH.dir,
  sheets: SHEETS,
  columns: COLUMNS,
  setUp: NAMES.setUp,
  notDone: NOT_DONE,
};

/** Pages of Google’s consoles and products, as they are called there. */
export const PATHS = {
  smime: 'Uygulamalar > Google Workspace > Gmail > Kullanıcı ayarları > S/MIME',
  apiControls: 'Güvenlik > Erişim ve veri denetimi > API denetimleri',
  cse: 'Güvenlik > Erişim ve veri denetimi > İstemci tarafı şifreleme',
  drive: 'Uygulamalar > Google Workspace > Drive ve Dokümanlar',
  triggers: 'Uzantılar > Apps Script > Tetikleyiciler',
  appsScript: 'Uzantılar > Apps Script',
  sendAs: 'Hesaplar > Postaları şu adresten gönder',
  copyLink: 'Paylaş > Bağlantıyı kopyala',
  api: 'API’ler ve Hizmetler',
  caService: 'Güvenlik > Certificate Authority Service',
  serviceAccounts: 'IAM ve Yönetici > Hizmet hesapları',
  webhooks: 'Uygulamalar ve entegrasyonlar > Webhook’lar',
} as const;

export const OURS = 'S/MIME Rollout tarafından doldurulur.';
export const NOTHING_CHANGED = 'Hiçbir şey değiştirilmedi.';
export const NOTHING_TO_DO = 'Bir şey yapmanız gerekmiyor.';
