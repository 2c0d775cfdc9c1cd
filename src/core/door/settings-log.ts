/** Logs changes of settings, and notifies operators by mail of those that determine who may do what. */
import {RecipientLanguages} from '../run/recipients';
import type {DoorPorts} from './ports';
import type {IssuerSettings} from '../request/contract';
import {issuerSettings} from '../request/issuer-settings';
import {requestSettings} from '../request/settings';
import {logLines} from '../run/pending';
import type {
  SettingNameOn,
  SettingPage,
  SettingsOf,
} from '../rows/setting-names';

/** The settings whose changes are logged; the texts for users determine nothing. */
type LoggedSetting = SettingNameOn<Exclude<SettingPage, 'userKit'>>;

/** A setting that is another one now, as texts that hold no secret. */
export interface SettingChange {
  readonly setting: LoggedSetting;
  readonly before: string;
  readonly after: string;
}

/**
 * Settings whose changes are reported to operators immediately: who may act, how, which rules are relaxed, and where
 * mails go.
 */
const MAILED: readonly LoggedSetting[] = [
  'settings.operators',
  'settings.asWarning',
  'settings.secretPrefix',
  'settings.access',
  'settings.serviceAccount',
  'settings.privateKey',
  'schedule.recipients',
  'schedule.chatWebhook',
  'schedule.watchedFolder',
  'schedule.watchedSecret',
  'authority.kind',
  'authority.pool',
  'authority.template',
  'authority.lifetimeDays',
  'authority.scriptKeys',
  'authority.keySecret',
  'authority.server',
  'authority.profile',
  'authority.secret',
];

/** Longer values are cut. */
const LONGEST = 500;

/**
 * Does something that may change settings, then logs the differences and notifies operators: also the former ones, so
 * that nobody is removed silently.
 */
export function withSettingsLog<T>(ports: DoorPorts, change: () => T): T {
  const before = everySetting(ports);
  const {operators, access} = ports.store.settings();
  const value = change();
  const after = everySetting(ports);
  const changes = (Object.keys(after) as LoggedSetting[])
    .filter(it => before[it] !== after[it])
    .map(setting => ({
      setting,
      before: before[setting].slice(0, LONGEST),
      after: after[setting].slice(0, LONGEST),
    }));
  // The first operator sets up access for the first time: there was nothing before, and nobody else.
  const isFirst = access === 'own' && operators.length <= 1;
  if (changes.length === 0 || isFirst) return value;
  const isLogged = logLines(ports, () =>
    changes.map(it => ({
      time: ports.now(),
      operator: ports.operator,
      action: ports.speech.settingsLabel(),
      ...{user: '', alias: ''},
      before: ports.speech.settingValue(it.setting, it.before),
      after: ports.speech.settingValue(it.setting, it.after),
      ...{outcome: '', message: ports.speech.settingName(it.setting)},
      // The same in every language.
      details: it.setting,
    })),
  );
  const mailed = changes.filter(it => !isLogged || MAILED.includes(it.setting));
  const to = new Set([...operators, ...ports.store.settings().operators]);
  if (mailed.length > 0) mailChanges(ports, [...to], mailed);
  return value;
}

function mailChanges(
  ports: DoorPorts,
  to: readonly string[],
  changes: readonly SettingChange[],
): void {
  try {
    for (const [language, those] of new RecipientLanguages(
      ports,
      to,
    ).byLanguage()) {
      const {subject, body, html} = ports.speech.settingsChanged(
        changes,
        ports.operator,
        language,
      );
      ports.mail(those.join(','), subject, body, html);
    }
  } catch {
    // The lines are in the Log; what was saved must not look as if it were not.
    return;
  }
}

/** Every setting as text, by name. No secret is one: of those only whether there is one. */
function everySetting({
  store,
  consent,
  speech,
}: DoorPorts): Record<LoggedSetting, string> {
  const {clientId, webApp} = consent.settings();
  // This already shows who relaxed a rule.
  const {relaxed: _, ...settings} = store.settings();
  const {keyService, assigned, wraps, wrapping} = store.cse();
  const all: Record<LoggedSetting, unknown> = {
    ...named('settings', {
      ...settings,
      language: speech.languageName(settings.language),
      privateKey: store.hasPrivateKey(),
    }),
    ...named('schedule', {
      // Absent if none is set.
      ...{watchedFolder: '', watchedSecret: '', readsAll: false},
      ...store.schedule(),
      chatWebhook: store.chatWebhook() !== '',
    }),
    ...named('keyService', {address: keyService, assigned, wraps, ...wrapping}),
    ...named('request', requestSettings({store})),
    ...named('authority', {
      ...authorityInUse({store}),
      key: store.issuerKey() !== '',
    }),
    ...named('consent', {clientId, webApp, secret: consent.secret() !== ''}),
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, textOf(value)]),
  ) as Record<LoggedSetting, string>;
}

/** The settings of a page by their names, which no other page has. */
function named<Page extends SettingPage>(
  page: Page,
  settings: Readonly<Record<SettingsOf[Page], unknown>>,
): Record<SettingNameOn<Page>, unknown> {
  return Object.fromEntries(
    Object.entries(settings).map(([setting, value]) => [
      `${page}.${setting}`,
      value,
    ]),
  ) as Record<SettingNameOn<Page>, unknown>;
}

/** What the authority in use is asked with; the rest is empty: nobody has checked what was typed there. */
function authorityInUse(
  ports: Pick<DoorPorts, 'store'>,
): Record<keyof IssuerSettings, string> {
  const {kind, pool, template, lifetimeDays, server, profile, secret} =
    issuerSettings(ports);
  const {scriptKeys, keySecret} = issuerSettings(ports);
  const [isGoogle, isCfssl] = [kind === 'google', kind === 'cfssl'];
  const makesKeys = isGoogle && scriptKeys !== 'none';
  return {
    kind: kind === 'none' ? '' : kind,
    pool: isGoogle ? pool : '',
    template: isGoogle ? template : '',
    lifetimeDays: isGoogle ? String(lifetimeDays) : '',
    scriptKeys: makesKeys ? scriptKeys : '',
    keySecret: makesKeys ? keySecret : '',
    server: isCfssl ? server : '',
    profile: isCfssl ? profile : '',
    secret: isCfssl ? secret : '',
  };
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(itemText).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** An assignment is an object of texts. */
function itemText(item: unknown): string {
  return typeof item === 'object' && item !== null
    ? Object.values(item).join(' ')
    : String(item);
}
