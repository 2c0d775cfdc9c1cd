/** English: what the sidebar offers for settings that are a choice, and how Log and mails show it. */
import type {SettingValues} from '../setting-values';

export const settingValues: SettingValues = {
  yes: 'Yes',
  no: 'No',
  access: {
    own: 'Own account',
    keyless: 'Service account, keyless',
    key: 'Service account, private key',
  },
  every: {
    never: 'Never',
    hour: 'Every hour',
    day: 'Once a day, at a set time',
  },
  kind: {
    none: 'A CA that receives files',
    google: 'Google Cloud Certificate Authority Service',
    cfssl: 'CFSSL, your own CA server',
  },
  scriptKeys: {
    none: 'No',
    'P-256': 'Yes, with P-256 keys made in the script',
    'P-384': 'Yes, with P-384 keys made in the script',
    'RSA 2048': 'Yes, with RSA 2048 keys made in the script',
  },
  keyType: {
    'RSA 2048': 'RSA 2048',
    'RSA 3072': 'RSA 3072',
    'RSA 4096': 'RSA 4096 (slow)',
    'P-256': 'EC P-256',
    'P-384': 'EC P-384',
  },
  keyFormat: {
    'pkcs8-pem': 'PKCS#8, PEM',
    'pkcs1-pem': 'PKCS#1, PEM (RSA only)',
    'pkcs8-base64': 'PKCS#8, Base64',
  },
};
