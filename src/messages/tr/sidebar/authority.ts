import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

/** The certification authority that issues certificates through its API. */
export const authority = ({number}: Speech) => ({
  authority: {
    lineHint: 'Tek bir düğmeyle sertifika verir',
    intro: `Sertifika yetkilinizin (CA), S/MIME Rollout’un bildiği bir API’si varsa “${NAMES.import}” altında istediğiniz sertifikaları verir. Diğer CA’lar istekleri dosya olarak alır.`,
    kind: settingLabels.authority.kind,
    kinds: settingValues.kind,
    kindHints: {
      none: 'İstekleri indirir ve CA’nın teslim ettiği sertifikaları içe aktarırsınız.',
      google:
        'Google Cloud projenizdeki bir CA havuzu. Google bunun için ücret alır.',
      cfssl: 'İnternetten HTTPS üzerinden erişilebilir olmalıdır.',
    },
    pool: settingLabels.authority.pool,
    poolHint: 'projects/…/locations/…/caPools/…',
    template: settingLabels.authority.template,
    templateHint: 'İsteğe bağlı: projects/…/locations/…/certificateTemplates/…',
    lifetime: settingLabels.authority.lifetimeDays,
    lifetimeHint:
      '1 ile 1.185 arası. Havuzun politikası daha azına izin verebilir.',
    scriptKeys: settingLabels.authority.scriptKeys,
    scriptKeyKinds: settingValues.scriptKeys,
    scriptKeyHints: {
      none: 'Her sertifikayı, anahtarının oluşturulduğu kenar çubuğunda istersiniz.',
      'P-256':
        'Anahtarları, geceleri de, Apps Script oluşturur. Önce tehdit modelini okuyun.',
      'P-384': 'Birkaç kat uzun sürer.',
      'RSA 2048': 'Her anahtar birkaç saniye sürer: her yürütmede birkaç tane.',
    },
    keySecret: settingLabels.authority.keySecret,
    keySecretHint: `Secret Manager’da en az 32 karakterlik projects/…/secrets/… girişi. “${NAMES.settings}” bölümünde izin verilmelidir.`,
    server: settingLabels.authority.server,
    serverHint: 'allowed-hosts.json dosyasında da listelenen bir https adresi.',
    profile: settingLabels.authority.profile,
    profileHint:
      'Sunucunun yapılandırmasındaki bir ad. Boşsa varsayılanı kullanılır.',
    secret: settingLabels.authority.secret,
    secretHint: `İsteğe bağlı: Secret Manager’da projects/…/secrets/… girişi. “${NAMES.settings}” bölümünde izin verilmelidir.`,
    key: settingLabels.authority.key,
    keyHint:
      'Profilin onaltılık anahtarı (auth_keys). Yalnızca sizin için kaydedilir ve bir daha gösterilmez.',
    keySaved:
      'Sizin için bir anahtar kayıtlı. Değiştirmek için başka bir anahtar yazın.',
    checkHint: 'Sertifika vermeden, vermek için gerekenleri dener',
  },

  issuing: {
    title: 'CA’nızdan sertifikalar',
    intro: (name: string) =>
      `${name} istekleri imzalar ve sertifikalar hemen yüklenir. Yeniden isterseniz aynı sertifikaları alırsınız.`,
    saveFirst: 'Önce anahtar dosyasını kaydedin.',
    issue: (count: number) => `${number(count)} sertifika iste ve yükle`,
    issued: (done: number, total: number) =>
      `Verilen sertifika: ${number(done)}/${number(total)}.`,
    unfinished: 'Tüm sertifikalar verilmedi. Kalanlarla devam edin.',
    refused: (count: number) =>
      `CA’nın sertifika vermediği istek: ${number(count)}`,
  },
});
