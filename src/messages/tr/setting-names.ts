/** Turkish: the label of each setting, as sidebar, Log, mails, and sentences use it. */
import {settingNamesOf, type SettingLabels} from '../setting-names';
import {actionNames} from './action-names';
import {NAMES} from './words';

export const settingLabels: SettingLabels = {
  settings: {
    access: 'Posta kutularına erişim',
    serviceAccount: 'Hizmet hesabının e-posta adresi',
    clientId: 'İstemci kimliği',
    operators: 'Operatörler',
    testUser: 'Test kullanıcısı',
    makeDefault: NAMES.makeDefault,
    emptyPassword: 'Yükleme başarılı olunca şifre hücresini boşalt',
    repairsFiles: NAMES.repairsFiles,
    secretPrefix: NAMES.secrets,
    language: 'E-tablonun dili',
    width: 'Aynı anda işlenen posta kutusu',
    asWarning: 'Gevşetilen kurallar',
    roots: NAMES.roots,
    privateKey: 'Özel anahtar',
  },
  schedule: {
    every: actionNames.refresh,
    hour: 'Saat',
    renew: NAMES.renewDue,
    everyUser: NAMES.everyUser,
    readsAll: 'Her seferinde tüm posta kutularını oku',
    renewalDays: 'Kaç gün önce yenilensin',
    tiers: 'Kaç gün önce e-posta gönderilsin',
    watchedFolder: 'İzlenen klasör',
    watchedSecret: 'Şifrelerini içeren gizli anahtar',
    recipients: 'E-posta alıcıları',
    chatWebhook: 'Google Chat webhook’u',
  },
  keyService: {
    address: 'Adres',
    assigned: 'Birimlerin ve grupların anahtar hizmetleri',
    wraps: 'S/MIME Rollout özel anahtarları sarmalatsın',
    template: 'İsteğin gövdesi',
    keyFormat: 'Anahtar biçimi',
    answerField: 'Yanıt alanı',
    perimeterId: 'Çevre kimliği',
  },
  request: {
    keyType: 'Anahtar türü',
    subject: 'Sertifika konusu',
    furtherAddresses: 'Kullanıcının diğer adresleri için de',
    columns: 'CSV’nin sütunları',
  },
  authority: {
    kind: 'Sertifikaları veren',
    pool: 'CA havuzu',
    template: 'Sertifika şablonu',
    lifetimeDays: 'Geçerlilik süresi (gün)',
    scriptKeys: `“${actionNames.renew}” yeni sertifika ister`,
    keySecret: 'Yeni anahtarları şifreleyen gizli anahtar',
    server: 'Sunucunun adresi',
    profile: 'Profil',
    secret: 'Anahtarı içeren gizli anahtar',
    key: 'Anahtar',
  },
  consent: {
    clientId: 'İstemci kimliği',
    secret: 'İstemci gizli anahtarı',
    webApp: 'Web uygulamasının adresi',
  },
  userKit: {
    firstDay: 'İlk gün',
    contact: 'Kullanıcılar için iletişim',
    language: 'Metinlerin dili',
    subject: 'Konu',
    text: 'Metin',
    card: 'Sorular ve yanıtlar',
  },
};

export const settingNames = settingNamesOf(
  settingLabels,
  {
    schedule: NAMES.schedule,
    keyService: NAMES.keyService,
    request: NAMES.request,
    authority: NAMES.authority,
    consent: NAMES.consent,
    userKit: NAMES.userKit,
  },
  (page, label) => `${page} > ${label}`,
);
