/** Turkish: what Inventory, Dashboard and the coverage report say. */
import type {InventoryNews} from '../../core/inventory/table';
import type {Language} from '../language';
import {actionNames} from './action-names';
import {grouped} from './format';
import {COLUMNS, NAMES, SHEETS} from './words';
import {remarks} from './remarks';

export const changes: Language['changes'] = {
  new: 'yeni',
  gone: 'sertifika artık yok',
  default: 'varsayılan oldu',
  'no longer default': 'artık varsayılan değil',
  'alias gone': 'takma ad artık yok',
  'user gone': 'kullanıcı artık yok veya askıya alınmış',
};

/** A message should stay readable: further news are in the Inventory. */
const MAX_NEWS = 5;

export function news(all: readonly InventoryNews[]): string {
  if (all.length === 0) return '';
  const said = all.slice(0, MAX_NEWS).map(sentence);
  const more = all.length - said.length;
  const rest =
    more > 0
      ? [`${grouped(more)} değişiklik daha (bkz. “${SHEETS.inventory}”)`]
      : [];
  return `Durum en son alındığından beri: ${[...said, ...rest].join('; ')}.`;
}

function sentence({at, what, id}: InventoryNews): string {
  switch (what) {
    case 'new':
      return `${at.alias} için yeni bir sertifika var (${id})`;
    case 'gone':
      return `${at.alias} için ${id} sertifikası artık yok`;
    case 'default':
      return `${at.alias} için ${id} varsayılan oldu`;
    case 'no longer default':
      return `${at.alias} için ${id} artık varsayılan değil`;
    case 'alias gone':
      return `${at.user} kullanıcısının ${at.alias} takma adı artık yok`;
    case 'user gone':
      return `${at.alias} adresinden gönderen ${at.user} kullanıcısı artık yok veya askıya alınmış`;
  }
}

export const dashboard: Language['dashboard'] = {
  title: 'S/MIME Rollout',
  coveredOf: (covered, aliases) => `${grouped(covered)}/${grouped(aliases)}`,
  addressesCovered: 'kapsanan adres',
  needAttention: 'dikkat gerektiren satır',
  expireSoon: '30 gün içinde süresi dolan',
  countedAt: 'son sayım',
  cause: 'Neden',
  notCounted: `Henüz sayım yapılmadı. “${actionNames.refresh}” işlemini çalıştırın veya kenar çubuğunda “${NAMES.health}” bölümünü açın.`,
  coverage: 'Kapsam',
  aliases: 'Adresler',
  share: 'Pay',
  covered: 'Kapsanan',
  expired: 'Varsayılan geçerli değil',
  none: 'Varsayılan yok',
  untrusted: 'Kapsanan, zincir güvenilir değil',
  revoked: 'Varsayılan iptal edilmiş',
  state: COLUMNS.state,
  rows: 'Satırlar',
  month: 'Ay',
  ending: 'Süresi dolan varsayılan sertifikalar',
  later: 'daha sonra',
  domain: 'Alan',
  others: 'diğerleri',
  key: 'Anahtar',
  issuer: COLUMNS.issuer,
  certificates: 'Sertifikalar',
  keyPairs: NAMES.encryption,
  valid: 'Sertifika geçerli',
  expiringSoon: 'Süresi 30 gün içinde doluyor',
  noLongerValid: 'Süresi doldu',
  nextExpiry: 'Süresi ilk dolacak',
  day: 'Gün',
  by: 'Ölçüt',
  part: 'Ad',
  unit: 'Kuruluş birimi',
  group: 'Grup',
  charts: {
    states: 'Duruma göre satırlar',
    causes: 'Nedene göre dikkat gerektirenler',
    expiries: 'Bitiş ayına göre varsayılan sertifikalar',
    domains: 'Alana göre kapsam',
    keys: 'Anahtara göre sertifikalar',
    issuers: 'Verene göre sertifikalar',
    history: 'İlerleme: kapsanan adresler',
  },
};

export const report: Language['report'] = {
  headers: {
    user: COLUMNS.user,
    alias: COLUMNS.address,
    covered: 'Kapsanan',
    subject: 'Sertifika konusu',
    issuer: COLUMNS.issuer,
    key: 'Anahtar',
    validFrom: 'Geçerlilik başlangıcı',
    validTo: COLUMNS.expires,
    daysLeft: 'Kalan gün',
    fingerprint: 'SHA-256 parmak izi',
    certificates: 'Kayıtlı sertifikalar',
    remarks: 'Notlar',
    state: 'Satırın durumu',
    message: 'Satırın mesajı',
    kind: 'Tür',
    unit: 'Kuruluş birimi',
    groups: 'Gruplar',
  },
  problems: {
    headers: [
      NAMES.row,
      COLUMNS.user,
      COLUMNS.alias,
      'Neden',
      COLUMNS.state,
      COLUMNS.message,
    ],
    fileName: day => `smime-dikkat-gerektiren-satirlar-${day}.csv`,
  },
  parts: {
    headers: [
      'Ölçüt',
      'Ad',
      'Kapsanan (%)',
      'Takma adlar',
      'Kapsanan',
      'Varsayılan geçerli değil',
      'Varsayılan yok',
      'Kapsanan, zincir güvenilir değil',
    ],
    unit: 'Kuruluş birimi',
    group: 'Grup',
    domain: 'Alan',
    others: 'diğerleri',
    fileName: day => `smime-birime-gore-kapsam-${day}.csv`,
  },
  kinds: {hosted: 'barındırılan S/MIME', cse: 'istemci tarafı şifreleme'},
  covered: {
    covered: 'evet',
    revoked: 'iptal edilmiş',
    expired: 'süresi dolmuş',
    unusable: 'hayır',
    noDefault: 'hayır',
    none: 'yok',
    unread: 'henüz okunmadı',
  },
  remarks,
  fileName: day => `smime-kapsam-${day}.csv`,
};
