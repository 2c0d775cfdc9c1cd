/** Turkish: the short words: states, actions, sheets, columns, menu. */
import type {Language} from '../language';
import {actionNames} from './action-names';
import {remarks} from './remarks';
import {COLUMNS, NAMES, OURS, SHEETS} from './words';

export {states} from './states';

/** The Log and the mails name actions on both sheets. */
export const actions: Language['actions'] = {
  ...actionNames,
  cseCheck: `${actionNames.cseCheck} (İTŞ)`,
  cseRefresh: `${actionNames.cseRefresh} (İTŞ)`,
};

export const sheets: Language['sheets'] = SHEETS;

const LOCAL = 'E-tablonun saat diliminde. Mesajlardaki tarihler UTC’dir.';

const ADDRESS = `${OURS} Gönderen adresi: kullanıcının birincil adresi veya bir takma ad.`;

/** On the header of every Details column. */
export const details = {
  header: 'Ayrıntılar',
  note: `${OURS} Destek içindir: her bulgunun kodu ve Google yanıt verdiyse HTTP durumu ile Google’ın bildirdiği neden.`,
};

export const rollout: Language['rollout'] = {
  user: {
    header: COLUMNS.user,
    note: 'Kullanıcının birincil e-posta adresi.',
  },
  alias: {
    header: COLUMNS.alias,
    note: 'Sertifikanın ait olduğu gönderen adresi. Boş: birincil e-posta adresi.',
  },
  file: {
    header: COLUMNS.file,
    note: 'Drive’daki .p12 veya .pfx dosyası: bağlantısı, kimliği veya dosyanın akıllı çipi.',
  },
  password: {
    header: COLUMNS.password,
    note: `Dosyanın şifresi. Yükleme başarılı olunca hücre boşaltılır (bkz. “${NAMES.settings}”). Ancak hücrenin önceki içeriği e-tablonun sürüm geçmişinde kalır.`,
  },
  renewalDays: {
    header: COLUMNS.renewalDays,
    note: 'Bu satırın sertifikası, süresi dolmadan kaç gün önce yenilenecek: 1 ile 365 arası. Boş: zamanlamadaki gün sayısı.',
  },
  access: {
    header: COLUMNS.access,
    note: 'Her iki yol da kuruluysa bu posta kutusuna nasıl erişileceği: “delegation” (alan genelinde yetki) veya “consent” (rıza). Boş: kuruluysa alan genelinde yetkiyle, değilse kullanıcının rızasıyla.',
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
  issuer: {header: COLUMNS.issuer, note: OURS},
  expires: {header: COLUMNS.expires, note: `${OURS} ${LOCAL}`},
  id: {
    header: COLUMNS.id,
    note: `${OURS} Bu satırdaki sertifikanın Gmail’deki kimliği; “${actionNames.setDefault}” ve “${actionNames.delete}” işlemleri bunu kullanır.`,
  },
  fingerprint: {
    header: 'Parmak izi',
    note: `${OURS} Sertifikanın SHA-256 özeti.`,
  },
  readFrom: {
    header: 'Okunduğu yer',
    note: `${OURS} Parmak izinin ait olduğu Drive dosyasının kimliği.`,
  },
  updated: {header: 'Güncellendi', note: `${OURS} ${LOCAL}`},
  details,
};

export const inventory: Language['inventory'] = {
  user: {header: COLUMNS.user, note: OURS},
  alias: {header: COLUMNS.address, note: ADDRESS},
  default: {header: 'Varsayılan', note: OURS},
  subject: {header: 'Sertifika konusu', note: OURS},
  issuer: {header: COLUMNS.issuer, note: OURS},
  key: {header: 'Anahtar', note: OURS},
  chain: {
    header: 'Zincir',
    note: `${OURS} Gmail’de kaç sertifika olduğu: kullanıcının kendi sertifikası ve onu verenlerinkiler.`,
  },
  validFrom: {header: 'Geçerlilik başlangıcı', note: `${OURS} ${LOCAL}`},
  validTo: {header: COLUMNS.expires, note: `${OURS} ${LOCAL}`},
  daysLeft: {
    header: 'Kalan gün',
    note: `${OURS} Durumun son alındığı andan sertifikanın süresi dolana kadar geçecek tam gün sayısı. Eksi: süresi dolmuş.`,
  },
  row: {
    header: NAMES.row,
    note: `${OURS} Durum son alındığında takma adın “${SHEETS.rollout}” sayfasındaki satırı; birden fazlaysa ilki.`,
  },
  remark: {
    header: 'Notlar',
    note: `${OURS} “${remarks.untrusted}”: sertifika kendinden imzalı veya ara sertifika eksik, bir CA’ya ait değil ya da geçerli değil. Gmail’in hangi köklere güvendiği ve sertifikanın iptal edilip edilmediği burada kontrol edilmez. “${remarks.noRow}”: “${SHEETS.rollout}” sayfasında bu takma ad için satır yok. “${remarks.otherThanRow}”: satırda farklı bir sertifika kayıtlı. “${remarks.notDefault}”: süresi varsayılandan sonra doluyor.`,
  },
  changed: {
    header: 'Değişiklik',
    note: `${OURS} Bulunan son değişiklik ve tarihi.`,
  },
  serial: {header: 'Seri numarası', note: `${OURS} Onaltılık.`},
  fingerprint: {header: 'Parmak izi', note: `${OURS} SHA-256.`},
  id: {
    header: COLUMNS.id,
    note: `${OURS} Sertifikanın Gmail’deki kimliği.`,
  },
  read: {
    header: 'Okunma zamanı',
    note: `${OURS} Bunun Gmail’den ne zaman okunduğu. ${LOCAL}`,
  },
  unit: {
    header: 'Kuruluş birimi',
    note: `${OURS} Durum son alındığında kullanıcının kuruluş birimi. Kullanıcılar dizinden içe aktarılmıyorsa boştur.`,
  },
  groups: {
    header: 'Gruplar',
    note: `${OURS} Kullanıcıların içe aktarıldığı gruplardan bu kullanıcının üyesi oldukları.`,
  },
  userId: {
    header: 'Kullanıcı kimliği',
    note: `${OURS} Google’ın bu kullanıcıya verdiği kimlik; adres değişse de değişmez.`,
  },
};

export const log: Language['log'] = {
  time: {header: 'Zaman', note: LOCAL},
  operator: {header: 'Operatör', note: OURS},
  action: {header: 'İşlem', note: OURS},
  user: {header: COLUMNS.user, note: OURS},
  alias: {header: COLUMNS.address, note: ADDRESS},
  before: {header: 'Önce', note: 'İşlemden önce Gmail’de ne olduğu.'},
  after: {header: 'Sonra', note: 'İşlemden sonra Gmail’de ne olduğu.'},
  outcome: {header: 'Sonuç', note: OURS},
  message: {header: COLUMNS.message, note: OURS},
  details,
  beforeIds: {
    header: 'Önce (kimlikler)',
    note: `${OURS} Aynısı, Gmail’deki kimliklerle: “${actionNames.restore}” bunları buradan okur.`,
  },
  afterIds: {
    header: 'Sonra (kimlikler)',
    note: `${OURS} Aynısı, Gmail’deki kimliklerle.`,
  },
};

export const menu: Language['menu'] = {
  ...actionNames,
  title: 'S/MIME',
  sidebar: NAMES.sidebar,
  sidebarTitle: 'S/MIME Rollout',
  setUp: NAMES.setUp,
  setUpDone: 'Sayfalar hazır.',
  list: actionNames.list,
  delete: `${actionNames.delete}…`,
  offBoard: `${actionNames.offBoard}…`,
  advanced: NAMES.advanced,
  cse: NAMES.encryption,
  cseDisable: `${actionNames.cseDisable}…`,
  cseDeleteIdentity: `${actionNames.cseDeleteIdentity}…`,
  selected: NAMES.selected,
  todo: NAMES.todo,
  attention: NAMES.attention,
  all: NAMES.all,
  previewSelected: `Önizle: ${NAMES.selected}`,
  previewTodo: `Önizle: ${NAMES.todo}`,
  previewAttention: `Önizle: ${NAMES.attention}`,
  previewAll: `Önizle: ${NAMES.all}`,
  fromFolder: 'İzlenen klasörden yenile',
  openLog: 'Günlüğü aç',
  checkSetup: NAMES.checkSetup,
  allMet: 'Dağıtım için gereken her şey kurulu.',
  notMet: 'Henüz her şey kurulu değil:',
  diagnostics: `Destek için kenar çubuğunu açıp “${NAMES.setUpCheck}” > “${NAMES.copyDiagnostics}” seçeneğini kullanın.`,
};
