/** Turkish: what the command line says about actions. */
import type {RunAction} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';
import {updateHint} from './action-names';

/** What the command line says about an action. Destructive ones have a sentence of their own (`removal` in `sidebar/actions`). */
export const actionHints: Readonly<
  Record<Exclude<RunAction, DestructiveAction>, string>
> = {
  check: 'Her sertifika dosyasını açar. Hiçbir şey göndermez.',
  preview: 'Yükleme sırasında ne olacağını gösterir. Hiçbir şeyi değiştirmez.',
  upload: 'Gmail’de eksik olan sertifikaları yükler.',
  update: updateHint,
  renew:
    'Varsayılan sertifikanın süresi dolmadan bir sonraki sertifikayı yükler. Eskiler kalır.',
  refresh:
    'Gmail’de hangi sertifikaların olduğunu okur ve süresi yakında dolacakları bildirir.',
  list: 'Gmail’de hangi sertifikaların olduğunu Envanter sayfasına yazar.',
  setDefault:
    'Her satırın sertifikasını, Gmail’in imzalarken kullandığı sertifika yapar.',
  restore:
    'Günlük sayfasındaki son değişiklikte yerine başkası ayarlanan varsayılanı geri yükler.',
  cseCheck:
    'Sertifikayı, anahtar meta verilerini ve anahtar hizmetini kontrol eder. Gmail’e hiçbir şey göndermez.',
  cseUpload:
    'Anahtar çiftini yükler ve kullanıcının kimliğine atar. Hiçbir şey iki kez kaydedilmez.',
  cseRefresh:
    'Gmail’de hangi anahtar çiftlerinin ve hangi kimliğin olduğunu okur.',
  cseSwitch:
    'Anahtarı artık farklı bir anahtar hizmeti tarafından sarmalanmış satırlar içindir: Yeni anahtar çiftlerini yükler ve kimliklere atar. Eski anahtar çiftleri kalır; böylece eski e-postalar okunabilir.',
  cseRollBack:
    'Kimliklere, değişiklikten önce kullandıkları anahtar çiftlerini yeniden atar. Yeni anahtar çiftleri kalır.',
  cseEnable:
    'Devre dışı anahtar çiftleriyle yeniden imzalamayı ve şifre çözmeyi sağlar.',
};
