/** Turkish: the certification authority that issues certificates through its API. */
import type {
  IssuerFindings,
  IssuerKeyFindings,
} from '../../core/request/issuer-findings';
import type {SuccessorFindings} from '../../core/request/successor-findings';
import type {Sentences} from '../language';
import {actionNames} from './action-names';
import {count, day, listed} from './format';
import {NAMES, NOTHING_TO_DO, PATHS} from './words';

type Setting = IssuerFindings['issuer-setting-invalid']['setting'];

/** What is missing, and what a value is not. */
const SETTING: Readonly<
  Record<Setting, readonly [empty: string, not: (value: string) => string]>
> = {
  pool: [
    'CA havuzu boş. Buraya bir CA havuzu girilmelidir (ör. projects/pki-prod/locations/europe-west3/caPools/mail).',
    value =>
      `“${value}” bir CA havuzu değil (ör. projects/pki-prod/locations/europe-west3/caPools/mail).`,
  ],
  template: [
    'Sertifika şablonu boş. Buraya bir sertifika şablonu girilmelidir (ör. projects/pki-prod/locations/europe-west3/certificateTemplates/mail).',
    value =>
      `“${value}” bir sertifika şablonu değil (ör. projects/pki-prod/locations/europe-west3/certificateTemplates/mail).`,
  ],
  lifetimeDays: [
    'Geçerlilik süresi boş. Buraya 1 ile 1.185 arasında bir gün sayısı girilmelidir.',
    value => `“${value}” 1 ile 1.185 arasında bir gün sayısı değil.`,
  ],
  server: [
    'Sunucunun adresi boş. Buraya https:// ile başlayan, sorgu içermeyen bir adres girilmelidir.',
    value =>
      `“${value}” https:// ile başlayan, sorgu içermeyen bir adres değil.`,
  ],
  profile: [
    'Profil boş. Buraya bir profilin adı girilmelidir.',
    value => `“${value}” bir profil adı değil.`,
  ],
  secret: [
    'Anahtarı içeren gizli anahtarın adı boş. Buraya bir ad girilmelidir (ör. projects/pki-prod/secrets/cfssl).',
    value =>
      `“${value}” bir gizli anahtarın adı değil (ör. projects/pki-prod/secrets/cfssl).`,
  ],
  keySecret: [
    'Yeni anahtarları şifreleyen gizli anahtarın adı boş. Buraya bir ad girilmelidir (ör. projects/pki-prod/secrets/renewal-keys).',
    value =>
      `“${value}” bir gizli anahtarın adı değil (ör. projects/pki-prod/secrets/renewal-keys).`,
  ],
};

/** Settings whose values the Cloud console shows. */
const IN_CONSOLE: readonly Setting[] = ['pool', 'template'];

const DROPPED = {
  address: 'e-posta adresi (konu alternatif adı)',
  purpose: 'e-posta koruması amacı (genişletilmiş anahtar kullanımı)',
  signing: 'dijital imza (anahtar kullanımı)',
} as const;

const SETTINGS = `“${NAMES.settings}” > “${NAMES.authority}”`;
const POOLS = `${PATHS.caService} > CA havuzu yöneticisi`;
const CHANGE_POLICY = `havuzun sertifika verme politikasını Google Cloud konsolunda (${POOLS}) değiştirin`;

export const issuerSentences: Sentences<
  IssuerFindings & IssuerKeyFindings & SuccessorFindings
> = {
  'successor-issued': ({authority}) => ({
    says: `${authority} CA havuzu yeni bir sertifika verdi. Anahtarı komut dosyasında oluşturuldu.`,
    fix: NOTHING_TO_DO,
  }),
  'successor-too-short': ({lifetime, renewal}) => ({
    says: `Yeni sertifika istenmedi: Geçerlilik süresi (${count(lifetime, 'gün')}), yenilemenin yapılacağı süreden (bitişten ${count(renewal, 'gün')} önce) uzun değil.`,
    fix: `${SETTINGS} altında daha uzun bir geçerlilik süresi ya da zamanlamada veya satırda daha az gün seçin.`,
  }),
  'successor-too-early': ({since}) => ({
    says: `Yeni sertifika istenmedi: Mevcut sertifika ${day(since)} tarihinde verildi ve yenisinin süresi daha geç dolmayacak.`,
    fix: 'Havuzdaki CA’nın ne zamana kadar geçerli olduğunu ve politikasının hangi geçerlilik süresine izin verdiğini kontrol edin.',
  }),
  'successor-tier': () => ({
    says: 'Yeni sertifika istenmedi: CA havuzu, sertifikaları saklamayan DevOps katmanında.',
    fix: 'Enterprise katmanında bir havuz kullanın veya sertifikayı kenar çubuğunda isteyin.',
  }),
  'successor-subject': ({template}) => ({
    says: `Yeni sertifika istenmedi: “${template}” konusu bu satıra uymuyor.`,
    fix: `Konuyu “${NAMES.request}” altında değiştirin veya sertifikayı orada isteyin.`,
  }),
  'successor-secret-short': ({least}) => ({
    says: `Yeni anahtarları şifreleyen gizli anahtar ${count(least, 'karakterden')} kısa: Yeni sertifika istenmez.`,
    fix: 'Gizli anahtara daha uzun bir sürüm ekleyin. Oluşturmak için:\nopenssl rand -hex 32 | gcloud secrets versions add renewal-keys --data-file=-',
  }),
  'successor-abandoned': ({serial}) => ({
    says: `CA havuzu, artık hiçbir satırın ihtiyaç duymadığı bir sertifika verdi (seri numarası ${serial}). Sertifika iptal edildi ve anahtarı silindi.`,
    fix: NOTHING_TO_DO,
  }),
  'successor-unusable': ({why}) => ({
    says: {
      revoked:
        'CA, kullanılamayan yeni bir sertifika verdi. Birisi onu CA’da iptal etmiş.',
      'key-lost':
        'CA, kullanılamayan yeni bir sertifika verdi. Anahtarı gizli anahtarla açılamıyor; bu nedenle CA’da iptal edildi.',
      'no-certificate':
        'CA, kullanılamayan yeni bir sertifika verdi. CA’nın yanıtında sertifika yok.',
    }[why],
    fix: `Bu satır için “${actionNames.renew}” işlemini yeniden çalıştırın veya kenar çubuğunda bir sertifika isteyin.`,
  }),
  'no-issuer': () => ({
    says: 'S/MIME Rollout’un sertifika isteyebileceği bir sertifika yetkilisi kurulu değil.',
    fix: `${SETTINGS} altında bir sertifika yetkilisi kurun veya istekleri indirip CA’nıza iletin.`,
  }),
  'issuer-scope-missing': () => ({
    says: 'Bu S/MIME Rollout kopyası, Google CA Service’in kabul etmediği daha dar bir izinle (auth/iam) oluşturulmuş.',
    fix: 'Google CA Service’i kullanmak için signing-scope.json dosyasını silip projeyi yeniden gönderin veya istekleri CA’nıza dosya olarak iletin. Göndermek için:\nnpm run push',
  }),
  'issuer-setting-invalid': ({setting, value}) => ({
    says: value === '' ? SETTING[setting][0] : SETTING[setting][1](value),
    fix: `${SETTINGS} altında düzeltin.${IN_CONSOLE.includes(setting) ? ' Google Cloud konsolu, kaynak adlarını her havuzun ve şablonun sayfasında gösterir.' : ''}`,
  }),
  'issuer-key-invalid': () => ({
    says: 'CA sunucusunun anahtarı 32 ile 256 arasında onaltılık basamaktan oluşmalıdır.',
    fix: 'Anahtarı sunucunun yapılandırmasından (auth_keys → key) kopyalayın.',
  }),
  'issuer-key-missing': () => ({
    says: 'Sizin için kaydedilmiş bir CA sunucusu anahtarı yok.',
    fix: `Anahtarı ${SETTINGS} altında girin veya orada Secret Manager’daki bir gizli anahtarın adını belirtin.`,
  }),
  'request-unreadable': () => ({
    says: 'Sertifika isteği okunamadığı için hiçbir şey gönderilmedi.',
    fix: 'Satır için yeni bir istek oluşturun.',
  }),
  'asked-before': ({at}) => ({
    says: `Bu sertifika CA’dan ${day(at)} tarihinde istendi ve yanıtı hiç gelmedi. CA isteği artık tanımıyor; bu nedenle yeniden istemek ikinci bir sertifikaya yol açabilir.`,
    fix: 'CA’yı yönetenlere sertifikanın verilip verilmediğini sorun. Verildiyse sertifikayı anahtar dosyanızla içe aktarın. Verilmediyse bu isteği silip satır için yeni bir istek oluşturun.',
  }),
  'issued-and-revoked': () => ({
    says: 'CA bu sertifikayı vermiş ve sonra iptal etmiş.',
    fix: 'Bu isteği silip satır için yeni bir istek oluşturun.',
  }),
  'issued-without-certificate': () => ({
    says: 'CA sertifikayı verdiğini bildiriyor, ancak yanıtında sertifika yok.',
    fix: 'Tekrar deneyin. Yine olursa sertifikayı CA’dan indirip anahtar dosyanızla içe aktarın.',
  }),
  'ca-no-requests': () => ({
    says: 'CA havuzu sertifika imzalama isteklerini (CSR) kabul etmiyor.',
    fix: `CSR’ye dayalı sertifika vermeye izin verilmesi için ${CHANGE_POLICY}.`,
  }),
  'ca-key-type': ({keyType}) => ({
    says: `CA havuzu ${keyType} türündeki anahtarları imzalamıyor.`,
    fix: `“${NAMES.request}” altında başka bir anahtar türü seçin veya bu türe izin verilmesi için ${CHANGE_POLICY}.`,
  }),
  'ca-lifetime': ({wanted, most}) => ({
    says: `Sertifikalar ${count(wanted, 'gün')} için isteniyor, ancak CA havuzu en fazla ${count(most, 'güne')} izin veriyor.`,
    fix: `${SETTINGS} altında daha kısa bir geçerlilik süresi seçin veya daha uzununa izin verilmesi için ${CHANGE_POLICY}.`,
  }),
  'ca-drops': ({what}) => ({
    says: `CA havuzu şunu sertifikaya koymaz: ${listed(what.map(it => DROPPED[it]))}. Gmail böyle bir sertifikayı kabul etmez.`,
    fix: `Konu alternatif adlarının, anahtar kullanımının ve genişletilmiş anahtar kullanımının aktarılması için ${CHANGE_POLICY} veya bunları içeren bir şablon ayarlayın.`,
  }),
  'ca-purpose': ({ca}) => ({
    says: `${ca} adlı CA’nın kendi sertifikasında e-posta koruması amacı yok. Gmail bunu her ara sertifikada zorunlu tutar.`,
    fix: 'Genişletilmiş anahtar kullanımında e-posta koruması olan bir alt CA oluşturun ve bunu havuzda devre dışı bırakın.',
  }),
  'ca-root-only': () => ({
    says: 'Havuzdaki bir CA, kök CA’dır. Gmail, kullanıcının sertifikası ile kök arasında en az bir ara sertifika ister.',
    fix: 'Havuzda bir alt CA oluşturun ve oradaki kök CA’yı devre dışı bırakın.',
  }),
};
