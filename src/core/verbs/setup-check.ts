/** The set-up check: every requirement in order, each tried for real; what an earlier red line leaves open is unknown. */
import {authorized, type Grant} from '../access/authorized';
import {
  DELEGATED_SCOPES,
  SETTINGS_BASIC,
  SETTINGS_SHARING,
} from '../access/scopes';
import {serviceAccountId} from '../access/service-account';
import type {Tokens} from '../access/tokens';
import type {Requirement} from '../door';
import {listSendAs} from '../gmail/send-as';
import {listSmimeInfo} from '../gmail/smime-info';
import type {Ports} from '../ports';
import type {Finding} from '../rollout/outcome';
import {outcomeOf} from '../rollout/workflow';
import {runOne} from '../run/one';
import type {Workflow} from '../wire';
import {DoorRefusal} from './refusal';

/** What can be required, in the order in which it is tried. */
export const REQUIREMENTS = [
  'scopes-granted',
  'sheets-ready',
  'own-mailbox',
  'own-smime',
  'key-stored',
  'service-account',
  'delegation-basic',
  'delegation-sharing',
  'test-user',
  'test-user-smime',
] as const;

export type RequirementCode = (typeof REQUIREMENTS)[number];

/** One requirement, tried. */
export interface RequirementResult {
  readonly code: RequirementCode;
  readonly met: 'yes' | 'no' | 'unknown';
  /** What stood against it. */
  readonly finding: Finding | null;
  /** The user, account or page it is about. */
  readonly about: string;
  /** For the delegation entry. */
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** Tries everything that the chosen access needs. Reads only; the client id it finds is kept in the settings. */
export function checkSetup(ports: Ports): Requirement[] {
  const {access} = ports.store.settings();
  const results = [
    ...platformResults(ports),
    ...(access === 'own'
      ? mailboxResults(ports, ports.operator, 'own-mailbox', 'own-smime', {
          kind: 'own',
        })
      : delegationResults(ports)),
  ];
  return results.map(it => ports.speech.requirement(it));
}

function platformResults(ports: Ports): RequirementResult[] {
  const {granted, url} = ports.platform.authorization();
  return [
    result('scopes-granted', granted ? 'yes' : 'no', {about: url}),
    result('sheets-ready', ports.workbook.isSetUp() ? 'yes' : 'no'),
  ];
}

function delegationResults(ports: Ports): RequirementResult[] {
  const settings = ports.store.settings();
  const account = {about: settings.serviceAccount};
  const tokens = ports.rights.delegation();
  if (!tokens) {
    return [
      result('key-stored', 'no', account),
      ...REQUIREMENTS.slice(REQUIREMENTS.indexOf('service-account')).map(it =>
        result(it, 'unknown', account),
      ),
    ];
  }
  const key =
    settings.access === 'key' ? [result('key-stored', 'yes', account)] : [];
  const user = settings.testUser || ports.operator;
  return [...key, ...tokenResults(ports, tokens, user, clientIdOf(ports))];
}

/** The id that IAM tells is the right one, whatever was typed; where IAM does not tell, what was typed has to do. */
function clientIdOf(ports: Ports): string {
  const settings = ports.store.settings();
  const work = serviceAccountId(settings.serviceAccount, ports.operator);
  const asked = runOne(ports, ports.operator, work);
  if (!asked?.ok || !asked.value) return settings.clientId;
  if (asked.value !== settings.clientId) {
    ports.store.saveSettings({...settings, clientId: asked.value});
  }
  return asked.value;
}

/** Which requirement a refused token speaks against, and which ones it shows to be met. */
const CULPRITS: readonly {
  readonly codes: readonly Finding['code'][];
  readonly culprit: RequirementCode;
  readonly met: readonly RequirementCode[];
}[] = [
  {
    codes: [
      'service-account-unknown',
      'may-not-sign',
      'api-disabled',
      'signing-key-unknown',
      'scope-missing',
      'token-rejected',
      'forbidden',
    ],
    culprit: 'service-account',
    met: [],
  },
  {
    codes: ['user-unknown', 'account-deleted'],
    culprit: 'test-user',
    met: ['service-account'],
  },
];
const OTHERWISE = {
  culprit: 'delegation-basic',
  met: ['service-account'],
} as const;

function tokenResults(
  ports: Ports,
  tokens: Tokens,
  user: string,
  clientId: string,
): RequirementResult[] {
  const account = ports.store.settings().serviceAccount;
  const entry = {about: account, clientId, scopes: DELEGATED_SCOPES};
  const basic = tried(ports, user, tokens.tokenFor(user, [SETTINGS_BASIC]));
  if (basic.finding) return refusedToken(basic.finding, entry, user);
  const both = [SETTINGS_BASIC, SETTINGS_SHARING];
  const sharing = tried(ports, user, tokens.tokenFor(user, both));
  return [
    result('service-account', 'yes', entry),
    result('delegation-basic', 'yes', entry),
    result('delegation-sharing', sharing.finding ? 'no' : 'yes', {
      ...entry,
      ...sharing,
    }),
    ...mailboxResults(ports, user, 'test-user', 'test-user-smime', {
      kind: 'delegation',
      tokens,
      scopes: [SETTINGS_BASIC],
    }),
  ];
}

function refusedToken(
  finding: Finding,
  entry: Partial<RequirementResult>,
  user: string,
): RequirementResult[] {
  const {culprit, met} =
    CULPRITS.find(it => it.codes.includes(finding.code)) ?? OTHERWISE;
  const from = REQUIREMENTS.indexOf('service-account');
  return REQUIREMENTS.slice(from).map(code => {
    const facts = code.startsWith('test-user') ? {about: user} : entry;
    if (code === culprit) return result(code, 'no', {...facts, finding});
    const shown = (met as readonly RequirementCode[]).includes(code);
    return result(code, shown ? 'yes' : 'unknown', facts);
  });
}

/** Whether a mailbox answers, and whether it may hold certificates. */
function mailboxResults(
  ports: Ports,
  user: string,
  answers: RequirementCode,
  smime: RequirementCode,
  grant: Grant,
): RequirementResult[] {
  const about = {about: user};
  const mailbox = tried(ports, user, authorized(listSendAs(user), grant));
  if (mailbox.finding) {
    return [
      result(answers, 'no', {...about, ...mailbox}),
      result(smime, 'unknown', about),
    ];
  }
  const list = listSmimeInfo({user, alias: user});
  const held = tried(ports, user, authorized(list, grant));
  return [
    result(answers, 'yes', about),
    result(smime, held.finding ? 'no' : 'yes', {...about, ...held}),
  ];
}

function tried(
  ports: Ports,
  user: string,
  work: Workflow<unknown>,
): {readonly finding: Finding | null} {
  const ended = runOne(ports, user, work);
  if (ended?.ok) return {finding: null};
  const error = ended ? ended.error : new DoorRefusal('took-too-long', {});
  return {finding: outcomeOf(error).findings[0] ?? null};
}

function result(
  code: RequirementCode,
  met: RequirementResult['met'],
  facts: Partial<RequirementResult> = {},
): RequirementResult {
  return {
    finding: null,
    about: '',
    clientId: '',
    scopes: [],
    ...facts,
    code,
    met,
  };
}
