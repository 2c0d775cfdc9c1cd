/** The set-up check: every requirement in order, each tried for real; what an earlier red line leaves open is unknown. */
import {VERSION} from '../../version';
import {authorize, type Grant} from '../access/authorized';
import {
  DIRECTORY_MEMBERS,
  DIRECTORY_USERS,
  SETTINGS_BASIC,
  SETTINGS_SHARING,
} from '../access/scopes';
import type {Tokens} from '../access/tokens';
import {askDrive} from '../google/drive/file';
import {
  clientIdOf,
  delegationScopes,
  namesOtherAliases,
  sourcesWanted,
  wantedOfDirectory,
} from '../directory/delegation-entry';
import {membersOf} from '../google/directory/members';
import {listUsers} from '../google/directory/users';
import {listSendAs} from '../google/gmail/send-as';
import {listSmimeInfo} from '../google/gmail/smime-info';
import type {DoorPorts} from './ports';
import {secretResults} from './secret-check';
import type {Finding} from '../rows/outcome';
import {overdueFindings} from '../schedule/overdue';
import {recordIn} from '../run/schedule-record';
import {olderFinding} from '../run/document';
import type {Workflow} from '../google/wire';
import {probe} from '../rows/run-for-request';
import {consentResults} from '../consent/verbs/consent-check';
import {assignmentScopes, isUnit} from '../cse/assignment';
import {cseResults} from '../cse/verbs/cse-check';
import {issuerResults} from '../request/verbs/issuer-check';
import {
  REQUIREMENTS,
  result,
  tokenCulprit,
  type RequirementCode,
  type RequirementResult,
  type Requirement,
} from '../rows/requirement';

/** Tries everything that the chosen access needs. Reads only; the client id it finds is kept in the settings. */
export function checkSetup(ports: DoorPorts): Requirement[] {
  return requirementResults(ports).map(it =>
    ports.viewerSpeech.requirement(it),
  );
}

/** The same as data. */
export function requirementResults(ports: DoorPorts): RequirementResult[] {
  const results = accessResults(ports);
  return [
    ...platformResults(ports),
    ...refreshResults(ports),
    ...results,
    ...secretResults(ports),
    ...consentResults(ports),
    ...cseResults(ports, results),
    ...issuerResults(ports),
  ];
}

/** Those about reaching mailboxes, by the access that is set. */
export function accessResults(ports: DoorPorts): RequirementResult[] {
  const {access} = ports.store.settings();
  return access === 'own'
    ? mailboxResults(ports, ports.operator, {kind: 'own'})
    : delegationResults(ports, access);
}

function platformResults(ports: DoorPorts): RequirementResult[] {
  const {granted, url} = ports.platform.authorization();
  const older = olderFinding(ports);
  const facts = {about: VERSION, finding: older};
  return [
    result('version', older ? 'no' : 'yes', facts),
    result('scopes-granted', granted ? 'yes' : 'no', {about: url}),
    result('sheets-ready', ports.workbook.isSetUp() ? 'yes' : 'no'),
    driveResult(ports),
  ];
}

/** Certificate files are read by it, as the person at the keyboard. */
function driveResult(ports: DoorPorts): RequirementResult {
  const {operator} = ports;
  const asked = probe(ports, operator, askDrive(operator));
  return result('drive-api', asked.finding ? 'no' : 'yes', asked);
}

/** Only where a refresh is scheduled. */
function refreshResults(ports: DoorPorts): RequirementResult[] {
  const {owner} = recordIn(ports.store.kept());
  if (ports.store.schedule().every === 'never') return [];
  const [finding = null] = overdueFindings(ports);
  const met = finding ? 'no' : 'yes';
  return [result('refresh-happens', met, {about: owner, finding})];
}

function delegationResults(
  ports: DoorPorts,
  access: 'keyless' | 'key',
): RequirementResult[] {
  const about = ports.store.settings().serviceAccount;
  const wanted = directoryRequirements(ports);
  const applies = ({code}: RequirementResult) =>
    code !== (access === 'key' ? 'iam-api' : 'key-stored') &&
    (code !== 'delegation-sharing' || namesOtherAliases(ports)) &&
    (!isOfDirectory(code) || wanted.includes(code));
  const tokens = ports.rights.delegation();
  const results = tokens
    ? [
        result('key-stored', 'yes', {about}),
        ...tokenResults(ports, tokens, about),
      ]
    : [
        result('key-stored', 'no', {about}),
        ...from('iam-api').map(code => result(code, 'unknown', {about})),
      ];
  return results.filter(applies);
}

function tokenResults(
  ports: DoorPorts,
  tokens: Tokens,
  account: string,
): RequirementResult[] {
  const user = ports.store.settings().testUser || ports.operator;
  const clientId = clientIdOf(ports);
  const hasAliases = namesOtherAliases(ports);
  const scopes = delegationScopes(ports, ofAssignments(ports));
  // With a key the script signs alone, and asks IAM for nothing.
  const isKeyless = ports.store.settings().access === 'keyless';
  const signingScope = isKeyless ? ports.platform.signingScope : '';
  const entry = {about: account, clientId, scopes, signingScope};
  const basic = probe(ports, user, tokens.tokenFor(user, [SETTINGS_BASIC]));
  if (basic.finding) return refusedToken(basic.finding, entry, user);
  const both = [SETTINGS_BASIC, SETTINGS_SHARING];
  const sharing = hasAliases
    ? probe(ports, user, tokens.tokenFor(user, both))
    : null;
  return [
    ...(['iam-api', 'service-account', 'may-sign'] as const).map(code =>
      result(code, 'yes', entry),
    ),
    result('delegation-basic', 'yes', entry),
    ...(sharing
      ? [
          result('delegation-sharing', sharing.finding ? 'no' : 'yes', {
            ...entry,
            ...sharing,
          }),
        ]
      : []),
    ...mailboxResults(ports, user, {kind: 'delegation', tokens}),
    ...directoryResults(ports, {kind: 'delegation', tokens}, entry),
  ];
}

/** Users are read as the person at the keyboard, whoever the test user is. */
function directoryResults(
  ports: DoorPorts,
  grant: Grant,
  entry: Partial<RequirementResult>,
): RequirementResult[] {
  const {operator} = ports;
  const groups = [
    ...sourcesWanted(ports).filter(it => it.kind === 'group'),
    ...ports.store
      .cse()
      .assigned.flatMap(it => (isUnit(it.to) ? [] : [{name: it.to}])),
  ];
  const works: readonly (readonly [RequirementCode, Workflow<unknown>])[] = [
    ['directory-users', listUsers(operator, '')],
    ['directory-members', membersOf(operator, groups[0]?.name ?? '')],
  ];
  const wanted = directoryRequirements(ports);
  return works
    .filter(([code]) => wanted.includes(code))
    .map(([code, work]) => {
      const held = probe(ports, operator, authorize(work, grant));
      const met = held.finding ? 'no' : 'yes';
      return result(code, met, {...entry, about: operator, ...held});
    });
}

function directoryRequirements(ports: DoorPorts): RequirementCode[] {
  const scopes = [...wantedOfDirectory(ports), ...ofAssignments(ports)];
  return [
    ...(scopes.includes(DIRECTORY_USERS) ? (['directory-users'] as const) : []),
    ...(scopes.includes(DIRECTORY_MEMBERS)
      ? (['directory-members'] as const)
      : []),
  ];
}

function ofAssignments({store}: DoorPorts): readonly string[] {
  return assignmentScopes(store.cse().assigned);
}

function isOfDirectory(code: RequirementCode): boolean {
  return code === 'directory-users' || code === 'directory-members';
}

function refusedToken(
  finding: Finding,
  entry: Partial<RequirementResult>,
  user: string,
): RequirementResult[] {
  const {culprits, met} = tokenCulprit(finding);
  return from('iam-api').map(code => {
    const facts = from('mailbox').includes(code) ? {about: user} : entry;
    if (culprits.includes(code)) {
      return result(code, 'no', {...facts, finding});
    }
    return result(code, met.includes(code) ? 'yes' : 'unknown', facts);
  });
}

/** Whether Gmail's API answers, whether it does so for this mailbox, and whether that may hold certificates. */
function mailboxResults(
  ports: DoorPorts,
  user: string,
  grant: Grant,
): RequirementResult[] {
  const about = {about: user};
  const mailbox = probe(ports, user, authorize(listSendAs(user), grant));
  if (mailbox.finding) {
    const isOff = mailbox.finding.code === 'api-disabled';
    const red = {...about, ...mailbox};
    return [
      result('gmail-api', isOff ? 'no' : 'yes', isOff ? red : about),
      result('mailbox', isOff ? 'unknown' : 'no', isOff ? about : red),
      result('smime', 'unknown', about),
    ];
  }
  const list = listSmimeInfo({user, alias: user});
  const held = probe(ports, user, authorize(list, grant));
  return [
    result('gmail-api', 'yes', about),
    result('mailbox', 'yes', about),
    result('smime', held.finding ? 'no' : 'yes', {...about, ...held}),
  ];
}

function from(code: (typeof REQUIREMENTS)[number]): RequirementCode[] {
  return REQUIREMENTS.slice(REQUIREMENTS.indexOf(code));
}
