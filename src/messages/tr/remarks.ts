/** Turkish: the remarks of the Inventory. */
import type {Remark} from '../../core/inventory/table';

export const remarks: Readonly<Record<Remark, string>> = {
  revoked: 'İptal edilmiş',
  expired: 'Süresi dolmuş',
  expiresSoon: 'Süresi yakında doluyor',
  untrusted: 'Zincir güvenilir değil',
  unconfirmed: 'Takma ad onaylanmamış',
  elsewhere: 'E-postalar başka bir posta kutusuna geliyor',
  aliasGone: 'Takma ad artık yok',
  userGone: 'Kullanıcı artık yok veya askıya alınmış',
  otherThanRow: 'Satırın sertifikası değil',
  notDefault: 'Varsayılandan daha uzun geçerli',
  newer: 'Varsayılandan daha yeni',
  noRow: 'Satır yok',
  duplicate: 'İki kez kayıtlı',
  none: 'Sertifika yok',
};
