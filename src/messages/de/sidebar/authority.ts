import type {SidebarPart} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';

/** The certification authority that issues certificates through its API. */
export const authority: SidebarPart<'authority' | 'issuing'> = ({
  number,
  plural,
}) => ({
  authority: {
    lineHint: 'Stellt Zertifikate auf Knopfdruck aus',
    intro:
      'Wenn Ihre Zertifizierungsstelle (CA) eine API hat, die S/MIME Rollout kennt, stellt sie die Zertifikate aus, die Sie unter „Import“ anfordern. Jede andere CA erhält die Anfragen als Dateien.',
    kind: settingLabels.authority.kind,
    kinds: settingValues.kind,
    kindHints: {
      none: 'Sie laden die Anfragen herunter und importieren die Zertifikate, die die CA liefert.',
      google:
        'Ein CA-Pool in Ihrem Google Cloud-Projekt. Google berechnet dafür Gebühren.',
      cfssl: 'Er muss aus dem Internet über HTTPS erreichbar sein.',
    },
    pool: settingLabels.authority.pool,
    poolHint: 'projects/…/locations/…/caPools/…',
    template: settingLabels.authority.template,
    templateHint: 'Optional: projects/…/locations/…/certificateTemplates/…',
    lifetime: settingLabels.authority.lifetimeDays,
    lifetimeHint:
      '1 bis 1.185. Die Richtlinie des Pools erlaubt vielleicht weniger.',
    scriptKeys: settingLabels.authority.scriptKeys,
    scriptKeyKinds: settingValues.scriptKeys,
    scriptKeyHints: {
      none: 'Sie fordern jedes Zertifikat in der Seitenleiste an, wo sein Schlüssel erzeugt wird.',
      'P-256':
        'Apps Script erzeugt die Schlüssel, auch nachts. Lesen Sie zuerst das Bedrohungsmodell.',
      'P-384': 'Dauert ein Mehrfaches davon.',
      'RSA 2048':
        'Dauert Sekunden für jeden Schlüssel: nur wenige in jedem Vorgang.',
    },
    keySecret: settingLabels.authority.keySecret,
    keySecretHint:
      'projects/…/secrets/… in Secret Manager, mit mindestens 32 Zeichen. Die Einstellungen müssen es erlauben.',
    server: settingLabels.authority.server,
    serverHint: 'Eine https-Adresse, die auch in allowed-hosts.json steht.',
    profile: settingLabels.authority.profile,
    profileHint:
      'Ein Name in der Konfiguration des Servers. Wenn leer, wird sein Standard verwendet.',
    secret: settingLabels.authority.secret,
    secretHint:
      'Optional: projects/…/secrets/… in Secret Manager. Die Einstellungen müssen es erlauben.',
    key: settingLabels.authority.key,
    keyHint:
      'Der hexadezimale Schlüssel des Profils (auth_keys). Er wird nur für Sie gespeichert und nie wieder angezeigt.',
    keySaved:
      'Für Sie ist ein Schlüssel gespeichert. Geben Sie einen anderen ein, um ihn zu ersetzen.',
    checkHint: 'Testet, was zum Ausstellen nötig ist, ohne etwas auszustellen',
  },

  issuing: {
    title: 'Zertifikate von Ihrer CA',
    intro: (name: string) =>
      `${name} signiert die Anfragen, und die Zertifikate werden sofort hochgeladen. Wenn Sie noch einmal anfordern, erhalten Sie dieselben Zertifikate.`,
    saveFirst: 'Speichern Sie zuerst die Schlüsseldatei.',
    issue: (count: number) =>
      plural(count, {
        one: '# Zertifikat anfordern und hochladen',
        other: '# Zertifikate anfordern und hochladen',
      }),
    issued: (done: number, total: number) =>
      `${number(done)} von ${number(total)} Zertifikaten ausgestellt.`,
    unfinished:
      'Nicht alle Zertifikate wurden ausgestellt. Setzen Sie mit den übrigen fort.',
    refused: (count: number) =>
      plural(count, {
        one: 'Für # Anfrage hat die CA kein Zertifikat ausgestellt',
        other: 'Für # Anfragen hat die CA kein Zertifikat ausgestellt',
      }),
  },
});
