/**
 * Turkish: the name of each action, and its form within a line. Sheets, menu and sidebar use these, and add only what differs
 * there.
 */
import type {RunAction} from '../../core/door/contract';

export const actionNames: Readonly<Record<RunAction, string>> = {
  check: 'Kontrol et',
  preview: 'Önizle',
  upload: 'Yükle',
  update: 'Eksikleri tamamla',
  renew: 'Sertifikaları yenile',
  list: 'Listele',
  refresh: 'Durumu al',
  setDefault: 'Varsayılan olarak ayarla',
  restore: 'Önceki varsayılanı geri yükle',
  delete: 'Sil',
  offBoard: 'Tüm sertifikaları kaldır',
  cseCheck: 'Kontrol et',
  cseUpload: 'Anahtar çiftini ve kimliği yükle',
  cseSwitch: 'Anahtar hizmetini değiştir',
  cseRollBack: 'Önceki anahtar çiftine dön',
  cseRefresh: 'Durumu al',
  cseEnable: 'Anahtar çiftini etkinleştir',
  cseDisable: 'Anahtar çiftini devre dışı bırak',
  cseDeleteIdentity: 'Kimliği sil',
};

/** What sidebar and command line say about the action that few people need. */
export const updateHint =
  'Geçerli sertifika yoksa dosyayı yükler. Süresi dolmuş veya eksik varsayılanın yerine, süresi en son dolacak sertifikayı ayarlar.';
