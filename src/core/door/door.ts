/** The single entry point of the sidebar: who is admitted, what is requested, and an answer that is never an exception. */
import type {DoorAnswer, DoorRequest, Overview, Verb, Verbs} from './contract';
import {faultOf} from '../base/fault';
import type {DoorPorts} from './ports';
import {continueRun} from '../run/slice';
import {forgetStopped, resumeRun} from '../run/resume';
import {stopRun} from '../run/stop-run';
import {stopCommand} from '../run/stop-wish';
import {refuseNewer} from '../run/document';
import {markSetUp, migrate} from './upgrade/migrate';
import {
  countToAsk,
  invitationLink,
  invite,
  previewInvitation,
  testInvitation,
} from '../consent/verbs/consent-invitations';
import {withdrawConsent} from '../consent/verbs/consent-withdrawal';
import {
  consentOf,
  forgetConsentSecret,
  saveConsent,
} from '../consent/verbs/consent';
import {
  addUsers,
  groups,
  orgUnits,
  countUsers,
  forgetUsersFrom,
  usersFrom,
} from '../schedule/verbs/directory';
import {openProtectedCse} from '../cse/verbs/cse-protected';
import {examineRow, openProtected} from '../hosted/verbs/certificate-file';
import {scanCseFolder, takeCseFolder} from '../cse/verbs/cse-folder';
import {scanFolder, takeMatches} from '../import/verbs/drive-folder';
import {importCsv, previewCsv} from '../import/verbs/import-csv';
import {lastImport, undoImport} from '../import/verbs/last-import';
import {addAliases, missingAliases} from '../hosted/verbs/missing-aliases';
import {checkKeyService, cse, cseRow, saveCse} from '../cse/verbs/cse';
import {changeIdentity, changeKeyPair, cseUser} from '../cse/verbs/cse-user';
import {
  addFurtherAddresses,
  furtherAddresses,
  userAddresses,
} from '../hosted/verbs/further-addresses';
import {diagnosticsOf} from './diagnostics';
import {coverageReport, showDashboard} from '../report/dashboard';
import {
  filterProblems,
  problemRows,
  problemsOf,
  problemsReport,
} from '../report/verbs/problems';
import {
  addCaCertificates,
  caCertificates,
} from '../hosted/verbs/ca-certificates';
import {mailboxes, uploadFiles} from '../hosted/verbs/local-files';
import {
  certificateOf,
  certificatesOf,
  deleteOne,
  makeDefault,
} from '../hosted/verbs/mailbox';
import {
  requestStandings,
  userNames,
  requestTargets,
} from '../request/verbs/request-targets';
import {issuer} from '../request/issuers';
import {issuerOverview, saveIssuerSettings} from '../request/issuer-settings';
import {saveRequestSettings} from '../request/settings';
import {
  fetchCertificates,
  issueCertificates,
} from '../request/verbs/issue-certificates';
import {beginFirstRun} from './first-run';
import {changeFirstRun, testMailbox} from './first-run-verbs';
import {overview} from './overview';
import {pulseOf} from './pulse';
import {
  firstRow,
  PAGE,
  preview,
  removal,
  start,
  startUnlessLong,
} from './run-verbs';
import {rowCard} from '../hosted/verbs/row-card';
import {DoorRefusal, RequestRefused} from '../rows/refusal';
import {
  forgetPrivateKey,
  savePrivateKey,
  relaxRule,
  saveSettings,
  settingsOf,
} from './settings';
import {withSettingsLog} from './settings-log';
import {checkSetup} from './setup-check';
import {saveUserKit, userKit} from './user-kit';
import {sendTestDigest} from '../schedule/mail-digest';
import {saveSchedule, takeFiles, scheduleOf} from '../schedule/verbs/schedule';

/** What each verb does. */
type Handlers = {
  [V in Verb]: (ports: DoorPorts, request: Verbs[V]['in']) => Verbs[V]['out'];
};

const HANDLERS: Handlers = {
  overview,
  pulse: ports => ({pulse: pulseOf(ports)}),
  setUpSheets,
  row: rowCard,
  preview,
  removal,
  firstRow,
  start: (ports, request) => start(ports, request),
  startUnlessLong,
  continue: (ports, from) => continueRun(ports, {...PAGE, from}) ?? noRun(),
  ...{stop: stopRun, stopCommand},
  resume: resumeRun,
  finishHere: ports => {
    forgetStopped(ports);
    return overview(ports);
  },
  certificates: (ports, request) => certificatesOf(ports, request),
  certificate: (ports, request) => certificateOf(ports, request, request.id),
  examine: examineRow,
  openProtected,
  openProtectedCse,
  setDefault: (ports, request) => makeDefault(ports, request, request.id),
  delete: (ports, request) =>
    deleteOne(ports, request, request.id, request.force === true),
  settings: settingsOf,
  saveSettings: (ports, {settings}) =>
    withSettingsLog(ports, () => saveSettings(ports, settings)),
  relax: (ports, request) =>
    withSettingsLog(ports, () => relaxRule(ports, request)),
  savePrivateKey: (ports, {json}) =>
    withSettingsLog(ports, () => savePrivateKey(ports, json)),
  forgetPrivateKey: ports =>
    withSettingsLog(ports, () => forgetPrivateKey(ports)),
  checkSetup,
  testMailbox,
  changeFirstRun,
  diagnostics: diagnosticsOf,
  dashboard: showDashboard,
  report: coverageReport,
  problems: problemsOf,
  problemRows,
  problemsReport,
  filterProblems,
  countUsers,
  addUsers,
  groups,
  orgUnits,
  usersFrom,
  forgetUsersFrom,
  schedule: scheduleOf,
  testDigest: sendTestDigest,
  takeFromFolder: takeFiles,
  mailboxes,
  userAddresses,
  furtherAddresses,
  addFurtherAddresses,
  uploadFiles,
  caCertificates,
  addCaCertificates,
  requestTargets,
  requestStandings,
  userNames,
  issuer,
  issueCertificates,
  fetchCertificates,
  issuerSettings: issuerOverview,
  saveIssuerSettings: (ports, request) =>
    withSettingsLog(ports, () => saveIssuerSettings(ports, request)),
  saveRequestSettings: (ports, request) =>
    withSettingsLog(ports, () => saveRequestSettings(ports, request)),
  consent: consentOf,
  saveConsent: (ports, request) =>
    withSettingsLog(ports, () => saveConsent(ports, request)),
  forgetConsentSecret: ports =>
    withSettingsLog(ports, () => forgetConsentSecret(ports)),
  countToAsk,
  invite,
  previewInvitation,
  testInvitation,
  invitationLink,
  withdrawConsent,
  readCsv: previewCsv,
  importCsv,
  scanFolder,
  takeMatches,
  scanCseFolder,
  takeCseFolder,
  missingAliases,
  addAliases,
  lastImport,
  undoImport,
  userKit,
  saveUserKit,
  cse,
  saveCse: (ports, request) =>
    withSettingsLog(ports, () => saveCse(ports, request)),
  checkKeyService,
  cseRow,
  cseUser,
  changeKeyPair,
  changeIdentity,
  saveSchedule: (ports, input) =>
    withSettingsLog(ports, () => saveSchedule(ports, input)),
};

/**
 * Answers a request from the sidebar.
 *
 * Only operators are admitted; while there are none, anyone who can edit the sheet may view it and set it up, and becomes the
 * first operator. All failures are returned as notices; so is a fault of the program, without its text, since that could quote
 * data.
 */
export function answer(ports: DoorPorts, request: DoorRequest): DoorAnswer {
  try {
    const verb = verbOf(request);
    admit(ports, verb);
    checkPermissions(ports, verb);
    const handler = HANDLERS[verb] as (
      ports: DoorPorts,
      request: DoorRequest,
    ) => Verbs[Verb]['out'];
    return {ok: true, value: handler(ports, request)};
  } catch (error) {
    return {ok: false, notices: noticesOf(ports, error)};
  }
}

/**
 * Google asks for permissions when a menu item is chosen, but not for a page: here it can only be reported. The set-up check
 * names what fails without them.
 *
 * @throws DoorRefusal
 */
function checkPermissions({platform}: DoorPorts, verb: Verb): void {
  if (verb === 'checkSetup') return;
  const {granted, url} = platform.authorization();
  if (!granted) throw new DoorRefusal('permission-missing', {url});
}

/** What an exception means to a person. */
export function noticesOf(ports: DoorPorts, error: unknown) {
  const findings =
    error instanceof RequestRefused
      ? error.findings
      : new DoorRefusal('door-fault', {text: faultOf(error)}).findings;
  return findings.map(it => ports.viewerSpeech.notice(it));
}

/** Lets operators pass, and no document of a newer version. @throws DoorRefusal */
export function admit(ports: DoorPorts, verb: Verb): void {
  const {operator, store} = ports;
  // A visitor of the web app, on whose behalf nothing is done: not even the set-up.
  if (operator === '') throw new DoorRefusal('not-an-operator', {operator});
  // Before anything is read that the newer version may keep differently.
  refuseNewer(ports);
  const {operators} = store.settings();
  const open = operators.length === 0;
  if (open && (verb === 'setUpSheets' || verb === 'overview')) return;
  if (open) throw new DoorRefusal('not-set-up', {});
  if (operators.includes(operator)) return;
  throw new DoorRefusal('not-an-operator', {operator});
}

/** Requests by their names of 0.5.0, from a page that was open while the script was updated. To be removed in 1.0.0. */
const FORMER_VERBS: Readonly<Record<string, Verb>> = {
  upkeep: 'schedule',
  saveUpkeep: 'saveSchedule',
};

/** A value from the page need not be a verb. */
function verbOf(request: DoorRequest): Verb {
  const asked: unknown = request?.verb;
  const verb = FORMER_VERBS[String(asked)] ?? asked;
  const known =
    typeof verb === 'string' &&
    Object.prototype.hasOwnProperty.call(HANDLERS, verb);
  if (!known) throw new DoorRefusal('unknown-verb', {});
  return verb as Verb;
}

/**
 * Migrates what an earlier version has stored, and creates or repairs the sheets; the first person to do so becomes the first
 * operator.
 */
export function setUpSheets(ports: DoorPorts): Overview {
  const isNew = !ports.workbook.isSetUp();
  migrate(ports);
  ports.workbook.setUp();
  markSetUp(ports);
  // A document that was already in use needs no first steps, even if its sheets were deleted.
  if (isNew && !ports.store.kept().firstRun) beginFirstRun(ports);
  const settings = ports.store.settings();
  if (settings.operators.length === 0) {
    ports.store.saveSettings({...settings, operators: [ports.operator]});
  }
  return overview(ports);
}

function noRun(): never {
  throw new DoorRefusal('no-run', {});
}
