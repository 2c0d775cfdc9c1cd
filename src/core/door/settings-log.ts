/** Logs changes of settings, and notifies operators by mail of those that determine who may do what. */
import {RecipientLanguages} from '../run/recipients';
import type {DoorPorts} from './ports';
import {issuerSettings} from '../request/issuer-settings';
import {requestSettings} from '../request/settings';
import {logLines} from '../run/pending';

/** A setting that is another one now, as texts that hold no secret. */
export interface SettingChange {
  readonly setting: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Settings whose changes are reported to operators immediately: who may act, how, which rules are relaxed, and where
 * mails go.
 */
const MAILED = [
  ...['operators', 'asWarning', 'recipients', 'secretPrefix'],
  ...['watchedFolder', 'watchedSecret', 'chat webhook'],
  ...['access', 'serviceAccount', 'private key', 'certification authority'],
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
  const changes = Object.keys(after)
    .filter(it => before[it] !== after[it])
    .map(setting => ({
      setting,
      before: (before[setting] ?? '').slice(0, LONGEST),
      after: (after[setting] ?? '').slice(0, LONGEST),
    }));
  // The first operator sets up access for the first time: there was nothing before, and nobody else.
  const isFirst = access === 'own' && operators.length <= 1;
  if (changes.length === 0 || isFirst) return value;
  const isLogged = logLines(ports, () =>
    changes.map(it => ({
      time: ports.now(),
      operator: ports.operator,
      action: ports.speech.settingsLabel(),
      ...{user: '', alias: '', before: it.before, after: it.after},
      ...{outcome: '', message: it.setting},
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
function everySetting({store, consent}: DoorPorts): Record<string, string> {
  const {clientId, webApp} = consent.settings();
  const {watchedFolder = '', watchedSecret = ''} = store.schedule();
  // This already shows who relaxed a rule.
  const {relaxed: _, ...settings} = store.settings();
  const all: Record<string, unknown> = {
    ...settings,
    ...store.schedule(),
    // Absent if none is set.
    watchedFolder,
    watchedSecret,
    ...store.cse(),
    'certification authority': issuerText({store}),
    'certificate requests': Object.values(requestSettings({store})),
    'chat webhook': store.chatWebhook() !== '',
    'private key': store.hasPrivateKey(),
    'key of the CA server': store.issuerKey() !== '',
    'client secret': consent.secret() !== '',
    'consent client': clientId,
    'web app': webApp,
  };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, textOf(value)]),
  );
}

/** In words of its own: a pool and its template mean nothing alone. */
function issuerText(ports: Pick<DoorPorts, 'store'>): string {
  const {kind, pool, template, lifetimeDays, server, profile, secret} =
    issuerSettings(ports);
  const {scriptKeys, keySecret} = issuerSettings(ports);
  if (kind === 'none') return '';
  if (kind === 'cfssl') {
    return [server, profile, secret].filter(Boolean).join(', ');
  }
  const keys =
    scriptKeys === 'none'
      ? []
      : [`${scriptKeys} keys in the script`, keySecret];
  return [pool, template, `${lifetimeDays} days`, ...keys]
    .filter(Boolean)
    .join(', ');
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
