/** Turkish: what the sidebar offers for settings that are a choice, and how Log and mails show it. */
import type {SettingValues} from '../setting-values';

export const settingValues: SettingValues = {
  yes: 'Evet',
  no: 'Hayır',
  access: {
    own: 'Kendi hesabım',
    keyless: 'Hizmet hesabı, anahtarsız',
    key: 'Hizmet hesabı, özel anahtar',
  },
  every: {
    never: 'Hiçbir zaman',
    hour: 'Her saat',
    day: 'Günde bir kez, belirli bir saatte',
  },
  kind: {
    none: 'Dosya alan bir CA',
    google: 'Google Cloud Certificate Authority Service',
    cfssl: 'CFSSL, kendi CA sunucunuz',
  },
  scriptKeys: {
    none: 'Hayır',
    'P-256': 'Evet, komut dosyasında oluşturulan P-256 anahtarlarıyla',
    'P-384': 'Evet, komut dosyasında oluşturulan P-384 anahtarlarıyla',
    'RSA 2048': 'Evet, komut dosyasında oluşturulan RSA 2048 anahtarlarıyla',
  },
  keyType: {
    'RSA 2048': 'RSA 2048',
    'RSA 3072': 'RSA 3072',
    'RSA 4096': 'RSA 4096 (yavaş)',
    'P-256': 'EC P-256',
    'P-384': 'EC P-384',
  },
  keyFormat: {
    'pkcs8-pem': 'PKCS#8, PEM',
    'pkcs1-pem': 'PKCS#1, PEM (yalnızca RSA)',
    'pkcs8-base64': 'PKCS#8, Base64',
  },
};
