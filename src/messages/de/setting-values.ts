/** German: what the sidebar offers for settings that are a choice, and how Log and mails show it. */
import type {SettingValues} from '../setting-values';

export const settingValues: SettingValues = {
  yes: 'Ja',
  no: 'Nein',
  access: {
    own: 'Eigenes Konto',
    keyless: 'Dienstkonto ohne Schlüssel',
    key: 'Dienstkonto mit privatem Schlüssel',
  },
  every: {
    never: 'Nie',
    hour: 'Jede Stunde',
    day: 'Einmal am Tag, zu einer festen Zeit',
  },
  kind: {
    none: 'Einer CA, die Dateien erhält',
    google: 'Google Cloud Certificate Authority Service',
    cfssl: 'CFSSL, Ihrem eigenen CA-Server',
  },
  scriptKeys: {
    none: 'Nein',
    'P-256': 'Ja, P-256-Schlüssel im Skript erzeugen',
    'P-384': 'Ja, P-384-Schlüssel im Skript erzeugen',
    'RSA 2048': 'Ja, RSA-2048-Schlüssel im Skript erzeugen',
  },
  keyType: {
    'RSA 2048': 'RSA 2048',
    'RSA 3072': 'RSA 3072',
    'RSA 4096': 'RSA 4096 (langsam)',
    'P-256': 'EC P-256',
    'P-384': 'EC P-384',
  },
  keyFormat: {
    'pkcs8-pem': 'PKCS#8, PEM',
    'pkcs1-pem': 'PKCS#1, PEM (nur RSA)',
    'pkcs8-base64': 'PKCS#8, Base64',
  },
};
