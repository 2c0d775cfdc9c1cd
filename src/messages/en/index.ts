/** English, whole. Another language is another folder like this one. */
import type {
  CseOutcome,
  Outcome,
  RolloutOutcome,
} from '../../core/rows/outcome';
import type {Language} from '../language';
import {causes} from './causes';
import {remarks} from './remarks';
import {removes} from './removes';
import {certificateSentences} from './certificates';
import {count, grouped, listed, pick, plural} from './format';
import {consent, consentDoorSentences, consentSentences} from './consent';
import {cseSentences} from './cse';
import {cseFolderSentences} from './cse-folder';
import {cse, cseIdentity} from './cse-labels';
import {
  cseDoorSentences,
  cseOutcome,
  cseRowSentences,
  cseWorkSentences,
} from './cse-rows';
import {changes, dashboard, news, report} from './dashboard';
import {diagnostics} from './diagnostics';
import {directorySentences} from './directory';
import {googleSentences} from './google';
import {
  actions,
  date,
  inventory,
  list,
  log,
  menu,
  rollout,
  sheets,
  states,
} from './labels';
import {importSentences} from './import';
import {logWords} from './log';
import {preview} from './planned';
import {chatDigest, digest} from './digest';
import {issuerSentences} from './issuer';
import {requirements} from './requirements';
import {nameOf, notes, notWell, outOfSight, summary} from './run';
import {
  failure,
  interrupted,
  settingsChanged,
  scheduleSentences,
} from './schedule';
import {doorSentences, rolloutSentences, rowSentences} from './rollout';
import {settingNames, settingValue} from './setting-names';
import {ENGLISH, NAMES, NOT_DONE, PATHS, SHEET} from './words';

const rows = (number: number) => count(number, 'row', 'rows');

export const english: Language = {
  ...ENGLISH,
  sheet: SHEET,
  findings: {
    ...certificateSentences,
    ...googleSentences,
    ...rowSentences,
    ...cseSentences,
    ...cseRowSentences,
    ...cseWorkSentences,
    ...cseDoorSentences,
    ...cseFolderSentences,
    ...rolloutSentences,
    ...doorSentences,
    ...scheduleSentences,
    ...importSentences,
    ...directorySentences,
    ...consentSentences,
    ...consentDoorSentences,
    ...issuerSentences,
  },
  states,
  causes,
  untouched: 'To check',
  notDone: NOT_DONE,
  actions,
  preview,
  obliterate: 'Obliterate key pair',
  outcome,
  likely: ({says, fix}) => `The likely reason: ${says} ${fix}`,
  notes,
  withVersion: (message, version) =>
    `${message} (S/MIME Rollout ${version})`.trim(),
  summary,
  digest,
  chatDigest,
  diagnostics,
  failure,
  interrupted,
  settingsChanged,
  settings: NAMES.settings,
  settingNames,
  settingValue,
  sheets,
  rollout,
  cse,
  cseIdentity,
  inventory,
  log,
  logWords,
  inventoryYes: 'Yes',
  inventoryNone: 'no certificate',
  remarks,
  changes,
  renamed: (from, to) => `renamed from ${from} to ${to}`,
  replaced: address => `${address} is now another user’s address`,
  news,
  dashboard,
  report,
  consent,
  protection: 'S/MIME Rollout writes here',
  requirements,
  copy: {clientId: 'Client ID', scopes: 'OAuth scopes'},
  menu,
  progress: of =>
    `${of.previews ? `${nameOf(of)}: ` : ''}${grouped(of.done)} of ${rows(of.total)} done, ${notWell(of).join(', ')} …`,
  finished: of =>
    `${of.previews ? nameOf(of) : 'Done'}: ${[`${rows(of.succeeded)} succeeded`, ...notWell(of)].join(', ')}.`,
  unfinished: left =>
    plural(left, {
      one: '# row is still in the queue and will be processed in the background. The sidebar shows the progress.',
      other:
        '# rows are still in the queue and will be processed in the background. The sidebar shows the progress.',
    }),
  forecast: (total, {seconds, fetches, batching, costs, today, perDay}) =>
    `${rows(total)}: about ${timeIn(seconds)}, ${grouped(fetches)} of ${grouped(perDay)} requests per day${
      batching === 'sparing'
        ? `, sent in larger batches. In smaller ones: about ${timeIn(costs.quick.seconds)}, ${grouped(costs.quick.fetches)} requests.`
        : '.'
    }${
      fetches + today > perDay
        ? ` ${grouped(today)} have already been used today. When all are used up, the run pauses and continues the next day.`
        : ''
    }`,
  fromFolder: ({due, toRenew, left, more}) =>
    [
      due === 0
        ? 'No row is due for renewal.'
        : pick(toRenew.length, {
            one: `1 row of ${rows(due)} due has a newer file in the watched folder.`,
            other: `${rows(toRenew.length)} of ${rows(due)} due have a newer file in the watched folder.`,
          }),
      left.length > 0
        ? `Not used: ${listed(left.map(it => it.name))}. The sidebar shows the reasons under ${PATHS.schedule}.`
        : '',
      more
        ? 'There are more files. Choose this menu item again to continue.'
        : '',
    ]
      .filter(it => it !== '')
      .join(' '),
  outOfSight,
  removes,
  confirm: {
    delete: (total, examples) =>
      `The certificates of ${rows(total)} (${list(examples)}${total > examples.length ? ' …' : ''}) will be deleted from Gmail. Mail that was encrypted to them can then no longer be read in Gmail. This can’t be undone. Default certificates and the only valid ones are kept. Delete?`,
    offBoard: (total, examples) =>
      `All certificates of the users in ${rows(total)} (${list(examples)}${total > examples.length ? ' …' : ''}) will be deleted from Gmail, for all their addresses, including those without a row. Mail that was encrypted to them can then no longer be read in Gmail. This can’t be undone. Delete all?`,
    cseDisable: (total, examples) =>
      `The key pairs of ${rows(total)} (${list(examples)}${total > examples.length ? ' …' : ''}) will be disabled. Gmail can then neither decrypt nor sign with them. You can enable them again. Disable?`,
    cseDeleteIdentity: (total, examples) =>
      `The client-side encryption identities of ${rows(total)} (${list(examples)}${total > examples.length ? ' …' : ''}) will be deleted. These users can then neither send nor receive encrypted mail until they have an identity again. Their key pairs stay. Delete?`,
  },
};

export {english as language};

function timeIn(seconds: number): string {
  if (seconds < 60) return count(seconds, 'second', 'seconds');
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return count(minutes, 'minute', 'minutes');
  return count(Math.round(minutes / 60), 'hour', 'hours');
}

/** The message of a successful row. */
function outcome(it: Outcome): string {
  const {state} = it;
  const {certificate}: RolloutOutcome = it;
  const {keyPair}: CseOutcome = it;
  const until = certificate?.expires
    ? ` It expires on ${date(certificate.expires)}.`
    : '';
  switch (state) {
    case 'uploaded':
      return `The certificate is in Gmail.${until}`;
    case 'renewed':
      return `The new certificate is in Gmail and is the default.${until} The old ones were kept so that mail encrypted to them stays readable.`;
    case 'valid':
      return 'Gmail has a valid default certificate for this alias.';
    case 'offBoarded':
      return 'Gmail no longer has any certificates for this user. Mail that was encrypted to the deleted ones can no longer be read in Gmail.';
    case 'kept':
      return `Gmail already has this certificate. Nothing was changed.${until}`;
    case 'defaultSet':
      return `The certificate is now the default.${until}`;
    case 'ready':
    case 'readyWithWarnings':
      return `The certificate file is ready to upload.${until}`;
    case 'wouldInsert':
      return `Upload would add this certificate to Gmail.${until}`;
    case 'wouldSetDefault':
      return 'Gmail has this certificate. Upload would make it the default.';
    case 'wouldKeep':
      return 'Gmail already has this certificate. Upload would change nothing.';
    case 'deleted':
      return 'The certificate was deleted from Gmail. Mail that was encrypted to it can no longer be read in Gmail.';
    case 'inPlace':
    case 'switched':
    case 'rolledBack':
    case 'disabled':
    case 'obliterated':
    case 'identityDeleted':
      return cseOutcome(it);
    case 'missing':
      return keyPair ? cseOutcome(it) : '';
    case 'pairStored':
    case 'pending':
    case 'uploadedNotDefault':
    case 'consentNeeded':
    case 'left':
    case 'renewalDue':
    case 'expired':
    case 'revoked':
    case 'blocked':
    case 'failed':
    case null:
      return '';
  }
}
