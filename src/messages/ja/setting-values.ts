/** Japanese: what the sidebar offers for settings that are a choice, and how Log and mails show it. */
import type {SettingValues} from '../setting-values';

export const settingValues: SettingValues = {
  yes: 'はい',
  no: 'いいえ',
  access: {
    own: '自分のアカウント',
    keyless: 'サービス アカウント（鍵なし）',
    key: 'サービス アカウント（秘密鍵）',
  },
  every: {
    never: 'しない',
    hour: '1 時間ごと',
    day: '1 日 1 回、指定した時刻',
  },
  kind: {
    none: 'ファイルを受け取る CA',
    google: 'Google Cloud Certificate Authority Service',
    cfssl: 'CFSSL（独自の CA サーバー）',
  },
  scriptKeys: {
    none: 'しない',
    'P-256': 'する（スクリプト内で作成した P-256 鍵）',
    'P-384': 'する（スクリプト内で作成した P-384 鍵）',
    'RSA 2048': 'する（スクリプト内で作成した RSA 2048 鍵）',
  },
  keyType: {
    'RSA 2048': 'RSA 2048',
    'RSA 3072': 'RSA 3072',
    'RSA 4096': 'RSA 4096（低速）',
    'P-256': 'EC P-256',
    'P-384': 'EC P-384',
  },
  keyFormat: {
    'pkcs8-pem': 'PKCS#8、PEM',
    'pkcs1-pem': 'PKCS#1、PEM（RSA のみ）',
    'pkcs8-base64': 'PKCS#8、Base64',
  },
};
