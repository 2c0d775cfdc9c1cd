/** What the admin sets: checked before it is stored, and never a key read back. */
import {addressIn, isAddress, quotableAddress} from '../base/address';
import {cut} from '../base/finding';
import {certificates} from '../certificates/lazy';
import type {Verbs} from './contract';
import {isRecord, parseJson, text} from '../google/gmail/json';
import {secretPrefixIn} from '../google/secret-manager';
import type {DoorPorts} from './ports';
import {DoorRefusal, RequestRefused, type DoorFinding} from '../rows/refusal';
import type {SettingsOf} from '../rows/setting-names';
import type {RelaxedRule, Settings} from '../rows/settings';
import {knownCause} from '../report/verbs/problems';
import {requestFinding} from '../rows/door-findings';

export const MAX_WIDTH = 100;
/** The maximum length of a quotation of an invalid setting. */
const LONGEST_QUOTED = 100;

/** The defaults of a new sheet. */
export const FIRST_SETTINGS: Settings = {
  access: 'own',
  serviceAccount: '',
  clientId: '',
  operators: [],
  testUser: '',
  makeDefault: true,
  emptyPassword: true,
  repairsFiles: true,
  secretPrefix: '',
  language: '',
  width: 100,
  asWarning: [],
  relaxed: [],
  roots: [],
};

type Answer = Verbs['settings']['out'];

/** The settings, and whether a private key is stored for this person. */
export function settingsOf(ports: DoorPorts): Answer {
  const settings = ports.store.settings();
  return {settings, hasPrivateKey: ports.store.hasPrivateKey()};
}

/** Stores settings that are right in every part. @throws RequestRefused with all that is wrong, nothing stored */
export function saveSettings(ports: DoorPorts, wanted: Settings): Answer {
  const {roots, findings} = rootsOf(wanted);
  const tidy = tidySettings(wanted);
  const relaxed = relaxedIn(ports, tidy.asWarning);
  const settings = {...tidy, relaxed, roots};
  const wrong = [...findingsOf(settings, ports.operator), ...findings];
  if (wrong.length > 0) throw new RequestRefused(wrong);
  ports.store.saveSettings(settings);
  return settingsOf(ports);
}

/**
 * Makes one block a warning from now on, or a block again.
 *
 * @throws DoorRefusal for a cause that no admin may relax
 */
export function relaxRule(
  ports: DoorPorts,
  {cause, to}: Verbs['relax']['in'],
): Answer {
  const code = knownCause(cause);
  const relaxable: readonly string[] = certificates().relaxableCodes();
  if (!relaxable.includes(code) || !['warning', 'block'].includes(to)) {
    throw new DoorRefusal('unknown-verb', {});
  }
  const settings = ports.store.settings();
  const others = settings.asWarning.filter(it => it !== code);
  const asWarning = to === 'warning' ? [...others, code] : others;
  return saveSettings(ports, {...settings, asWarning});
}

/** Who relaxed the blocks that are warnings from now on: existing entries stay. */
function relaxedIn(
  {store, operator, now}: DoorPorts,
  asWarning: readonly string[],
): readonly RelaxedRule[] {
  const before = store.settings();
  const at = now();
  return asWarning.flatMap(code => {
    if (!before.asWarning.includes(code)) return [{code, by: operator, at}];
    return before.relaxed.filter(it => it.code === code);
  });
}

/**
 * Accepts the JSON key file of a service account: stores the key in this person's user properties, the account's address
 * and client id in the settings.
 *
 * @throws DoorRefusal if it is not a key file, or its key cannot sign; nothing is stored then
 */
export function savePrivateKey(ports: DoorPorts, json: string): Answer {
  const file = parseJson(json);
  const key = isRecord(file) ? file : {};
  const email = text(key['client_email']);
  const privateKey = text(key['private_key']);
  if (!isAddress(email) || !ports.rights.canSign(privateKey)) {
    throw new DoorRefusal('key-unreadable', {});
  }
  ports.store.savePrivateKey(email, privateKey);
  ports.store.saveSettings({
    ...ports.store.settings(),
    access: 'key',
    serviceAccount: email,
    clientId: text(key['client_id']),
  });
  return settingsOf(ports);
}

/** Forgets this person's private key; without one nothing happens. */
export function forgetPrivateKey(ports: DoorPorts): Answer {
  ports.store.forgetPrivateKey();
  return settingsOf(ports);
}

/** As people type: blanks and uppercase do not matter in addresses, nor does an operator named twice. */
function tidySettings(settings: Settings): Omit<Settings, 'roots' | 'relaxed'> {
  const list = (
    texts: readonly string[],
    plain: (text: string) => string = addressIn,
  ) => [...new Set(texts.map(plain).filter(it => it !== ''))];
  return {
    access: settings.access,
    serviceAccount: addressIn(settings.serviceAccount),
    clientId: settings.clientId.trim(),
    operators: list(settings.operators),
    testUser: addressIn(settings.testUser),
    makeDefault: settings.makeDefault === true,
    emptyPassword: settings.emptyPassword === true,
    // A page that is older than the script does not send it.
    repairsFiles: settings.repairsFiles !== false,
    secretPrefix: (settings.secretPrefix ?? '').trim(),
    language: (settings.language ?? '').trim().toLowerCase(),
    width: settings.width,
    asWarning: list(settings.asWarning, it => it.trim().toLowerCase()),
  };
}

/** They are kept in one property of the document, which holds 9 kB. */
const MAX_ROOTS = 60;
const MAX_ROOT_CHARACTERS = 6000;

/** As people paste them: certificates in PEM, fingerprints, names. A page that is older than the script sends none. */
function rootsOf({roots: given}: Settings): {
  readonly roots: readonly string[];
  readonly findings: readonly DoorFinding[];
} {
  const texts: readonly unknown[] = Array.isArray(given) ? given : [];
  const {roots, wrong} = certificates().readRoots(texts.map(text).join('\n'));
  const findings: DoorFinding[] = wrong
    .slice(0, MAX_NAMED)
    .map(({why, value}) =>
      requestFinding('root-unusable', {why, value: cut(value, MAX_VALUE)}),
    );
  const isTooMuch =
    roots.length > MAX_ROOTS || roots.join('').length > MAX_ROOT_CHARACTERS;
  if (isTooMuch) {
    const facts = {count: roots.length, most: MAX_ROOTS};
    findings.push(requestFinding('too-many-roots', facts));
  }
  return {roots, findings};
}

/** How many parts of a text that name no root are listed, and the length of each. */
const MAX_NAMED = 5;
const MAX_VALUE = 80;

function findingsOf(settings: Settings, operator: string): DoorFinding[] {
  const wrong: DoorFinding[] = [];
  const check = (
    right: boolean,
    setting: SettingsOf['settings'],
    value: string,
  ) => {
    if (right) return;
    wrong.push(
      requestFinding('setting-invalid', {
        setting: `settings.${setting}`,
        value,
      }),
    );
  };
  const {access, serviceAccount, clientId, operators, testUser, width} =
    settings;
  check(['own', 'keyless', 'key'].includes(access), 'access', String(access));
  check(
    access === 'own' || isAddress(serviceAccount),
    'serviceAccount',
    quotableAddress(serviceAccount),
  );
  check(/^\d*$/.test(clientId), 'clientId', clientId);
  for (const it of operators) {
    check(isAddress(it), 'operators', quotableAddress(it));
  }
  check(
    testUser === '' || isAddress(testUser),
    'testUser',
    quotableAddress(testUser),
  );
  check(
    Number.isInteger(width) && width >= 1 && width <= MAX_WIDTH,
    'width',
    String(width),
  );
  const {secretPrefix} = settings;
  check(
    secretPrefix === '' || secretPrefixIn(secretPrefix) !== null,
    'secretPrefix',
    secretPrefix.slice(0, LONGEST_QUOTED),
  );
  check(
    /^([a-z]{2,3})?$/.test(settings.language),
    'language',
    settings.language,
  );
  for (const it of settings.asWarning) {
    check(/^[a-z0-9-]+$/.test(it), 'asWarning', it);
  }
  if (!operators.includes(operator)) {
    wrong.push(requestFinding('operator-would-be-locked-out', {operator}));
  }
  return wrong;
}
