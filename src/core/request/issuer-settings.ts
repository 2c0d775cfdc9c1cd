/** What the admin sets about the certification authority. */
import {cut} from '../base/finding';
import {caPoolIn} from '../google/privateca';
import {isSecretReference} from '../google/secret-manager';
import {text} from '../google/gmail/json';
import {RequestRefused} from '../rows/refusal';
import type {IssuerOverview, IssuerSettings, IssuerVerbs} from './contract';
import {
  issuerFinding,
  issuerKeyFinding,
  type IssuerFinding,
  type IssuerSetting,
} from './issuer-findings';
import type {RequestPorts} from './ports';

const MAX_QUOTED = 200;
/** As long as the baseline requirements let a certificate for e-mail be valid. */
const MAX_DAYS = 1185;
const TEMPLATE =
  /^projects\/[a-z0-9][a-z0-9.:-]{0,98}\/locations\/[a-z0-9-]{1,40}\/certificateTemplates\/[A-Za-z0-9_-]{1,63}$/;

const SERVER =
  /^https:\/\/[a-z0-9][a-z0-9.-]{0,252}(:\d{1,5})?(\/[\w.~-]{1,100}){0,5}$/;
const KEYS: readonly IssuerSettings['scriptKeys'][] = [
  'none',
  'P-256',
  'P-384',
  'RSA 2048',
];
const KINDS: readonly IssuerSettings['kind'][] = ['none', 'google', 'cfssl'];

/** What a new sheet starts with. */
export const FIRST_ISSUER: IssuerSettings = {
  kind: 'none',
  pool: '',
  template: '',
  lifetimeDays: 365,
  server: '',
  profile: '',
  secret: '',
  scriptKeys: 'none',
  keySecret: '',
};

/** What is set. */
export function issuerSettings({
  store,
}: Pick<RequestPorts, 'store'>): IssuerSettings {
  return {...FIRST_ISSUER, ...store.kept().issuer};
}

/** What is set, and whether a key is saved; the key itself is never given. */
export function issuerOverview(ports: RequestPorts): IssuerOverview {
  const hasKey = ports.store.issuerKey() !== '';
  return {settings: issuerSettings(ports), hasKey};
}

/** Stores settings that are right in every part. @throws RequestRefused with all that is wrong, nothing stored */
export function saveIssuerSettings(
  ports: RequestPorts,
  {settings, key}: IssuerVerbs['saveIssuerSettings']['in'],
): IssuerOverview {
  const issuer = tidyIssuer(settings ?? FIRST_ISSUER);
  const typed = typeof key === 'string' ? key.trim() : '';
  const wrong = [
    ...findingsInIssuer(issuer),
    // What was typed is not quoted: most of it may be right.
    ...(typed === '' || keyIn(typed)
      ? []
      : [issuerKeyFinding('issuer-key-invalid', {})]),
  ];
  if (wrong.length > 0) throw new RequestRefused(wrong);
  ports.store.keep({issuer});
  if (typed !== '') ports.store.saveIssuerKey(typed);
  return issuerOverview(ports);
}

/** A key in hexadecimal, as CFSSL's configuration has it; null for anything else. */
export function keyIn(text: string): Uint8Array | null {
  return /^([0-9a-f]{2}){16,128}$/i.test(text)
    ? Uint8Array.from(text.match(/../g)!, it => parseInt(it, 16))
    : null;
}

/** As people type: blanks do not matter. What comes from the page is not trusted to be what its type says. */
function tidyIssuer(settings: IssuerSettings): IssuerSettings {
  const plain = (value: unknown) => text(value).trim().replace(/\/+$/, '');
  return {
    kind: KINDS.find(it => it === settings.kind) ?? 'none',
    pool: plain(settings.pool),
    template: plain(settings.template),
    lifetimeDays: Number(settings.lifetimeDays),
    server: plain(settings.server),
    profile: plain(settings.profile),
    secret: plain(settings.secret),
    scriptKeys: KEYS.find(it => it === settings.scriptKeys) ?? 'none',
    keySecret: plain(settings.keySecret),
  };
}

/** What speaks against settings; empty when they can be used. */
export function findingsInIssuer(
  settings: IssuerSettings,
): readonly IssuerFinding[] {
  const {kind, pool, template, lifetimeDays, server, profile, secret} =
    settings;
  const {scriptKeys, keySecret} = settings;
  const checks: Record<IssuerSetting, boolean> =
    kind === 'google'
      ? {
          ...RIGHT,
          pool: caPoolIn(pool) !== null,
          template: template === '' || TEMPLATE.test(template),
          lifetimeDays:
            Number.isInteger(lifetimeDays) &&
            lifetimeDays >= 1 &&
            lifetimeDays <= MAX_DAYS,
          keySecret: scriptKeys === 'none' || isSecretReference(keySecret),
        }
      : kind === 'cfssl'
        ? {
            ...RIGHT,
            server: SERVER.test(server),
            profile: /^[\w .-]{0,64}$/.test(profile),
            secret: secret === '' || isSecretReference(secret),
          }
        : RIGHT;
  return (Object.keys(checks) as IssuerSetting[])
    .filter(it => !checks[it])
    .map(setting => {
      const value = cut(String(settings[setting]), MAX_QUOTED);
      return issuerFinding('issuer-setting-invalid', {setting, value});
    });
}

const RIGHT: Record<IssuerSetting, boolean> = {
  ...{pool: true, template: true, lifetimeDays: true},
  ...{server: true, profile: true, secret: true, keySecret: true},
};
