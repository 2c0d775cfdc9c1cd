import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

/** The certification authority that issues certificates through its API. */
export const authority = ({number}: Speech) => ({
  authority: {
    lineHint: 'ボタン 1 つで証明書を発行します',
    intro: `認証局（CA）に S/MIME Rollout が対応する API がある場合、［${NAMES.import}］でリクエストした証明書がその API で発行されます。それ以外の CA には、リクエストをファイルで渡します。`,
    kind: settingLabels.authority.kind,
    kinds: settingValues.kind,
    kindHints: {
      none: 'リクエストをダウンロードし、CA から届いた証明書をインポートします。',
      google:
        'Google Cloud プロジェクトの CA プール。Google の料金がかかります。',
      cfssl: 'インターネットから HTTPS で到達できる必要があります。',
    },
    pool: settingLabels.authority.pool,
    poolHint: 'projects/…/locations/…/caPools/…',
    template: settingLabels.authority.template,
    templateHint: '省略可: projects/…/locations/…/certificateTemplates/…',
    lifetime: settingLabels.authority.lifetimeDays,
    lifetimeHint:
      '1～1,185。プールのポリシーにより、さらに短く制限されることがあります。',
    scriptKeys: settingLabels.authority.scriptKeys,
    scriptKeyKinds: settingValues.scriptKeys,
    scriptKeyHints: {
      none: '各証明書はサイドバーでリクエストします。鍵もサイドバーで作成されます。',
      'P-256':
        '鍵は夜間も含め Apps Script で作成されます。先に脅威モデルをお読みください。',
      'P-384': '数倍の時間がかかります。',
      'RSA 2048':
        '鍵 1 個に数秒かかるため、1 回の実行で作成できるのは数個です。',
    },
    keySecret: settingLabels.authority.keySecret,
    keySecretHint: `Secret Manager の projects/…/secrets/…（32 文字以上）。［${NAMES.settings}］で許可されている必要があります。`,
    server: settingLabels.authority.server,
    serverHint:
      'https のアドレス。allowed-hosts.json にも記載されている必要があります。',
    profile: settingLabels.authority.profile,
    profileHint:
      'サーバーの構成での名前。空欄の場合は、サーバーのデフォルトが使用されます。',
    secret: settingLabels.authority.secret,
    secretHint: `省略可: Secret Manager の projects/…/secrets/…。［${NAMES.settings}］で許可されている必要があります。`,
    key: settingLabels.authority.key,
    keyHint:
      'プロファイルの 16 進数の鍵（auth_keys）。自分用にのみ保存され、再び表示されることはありません。',
    keySaved:
      '鍵が自分用に保存されています。置き換えるには、別の鍵を入力してください。',
    checkHint: '発行に必要なものを、何も発行せずにテストします',
  },

  issuing: {
    title: 'CA からの証明書',
    intro: (name: string) =>
      `${name} がリクエストに署名し、証明書はすぐにアップロードされます。もう一度リクエストすると、同じ証明書が返されます。`,
    saveFirst: '先に鍵ファイルを保存してください。',
    issue: (count: number) =>
      `${number(count)} 個の証明書をリクエストしてアップロード`,
    issued: (done: number, total: number) =>
      `${number(total)} 個中 ${number(done)} 個の証明書が発行されました。`,
    unfinished: '一部の証明書が発行されていません。残りを続行してください。',
    refused: (count: number) =>
      `${number(count)} 件のリクエストに対して CA が証明書を発行しませんでした`,
  },
});
