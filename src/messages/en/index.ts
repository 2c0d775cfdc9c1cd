/** English, whole. Another language is another folder like this one. */
import type {
  CseOutcome,
  Outcome,
  RolloutOutcome,
} from '../../core/rows/outcome';
import type {Language} from '../language';
import {causes} from './causes';
import {certificateSentences} from './certificates';
import {listed} from './format';
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
import {changes, dashboard, news, remarks, report} from './dashboard';
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
import {requirements} from './requirements';
import {nameOf, notes, notWell, outOfSight, summary} from './run';
import {failure, interrupted, settingsChanged, upkeepSentences} from './upkeep';
import {doorSentences, rolloutSentences, rowSentences} from './rollout';

const rows = (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`;

export const english: Language = {
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
    ...upkeepSentences,
    ...importSentences,
    ...directorySentences,
    ...consentSentences,
    ...consentDoorSentences,
  },
  states,
  causes,
  untouched: 'Not done yet',
  notDone: 'Not done:',
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
  settings: 'Settings',
  sheets,
  rollout,
  cse,
  cseIdentity,
  inventory,
  log,
  logWords,
  inventoryYes: 'default',
  inventoryNone: 'no certificate',
  remarks,
  changes,
  renamed: (from, to) => `renamed from ${from} to ${to}`,
  replaced: address => `${address} is another account’s address now`,
  news,
  dashboard,
  report,
  consent,
  protection: 'S/MIME Rollout writes here',
  requirements,
  copy: {clientId: 'Client ID', scopes: 'OAuth scopes'},
  menu,
  progress: of =>
    `${of.previews ? `${nameOf(of)}: ` : ''}${of.done} of ${rows(of.total)} done, ${notWell(of).join(', ')} …`,
  finished: of =>
    `${of.previews ? nameOf(of) : 'Done'}: ${[`${rows(of.succeeded)} well`, ...notWell(of)].join(', ')}.`,
  unfinished: left =>
    `${rows(left)} ${left === 1 ? 'is' : 'are'} still in the queue and will be done in the background; the sidebar shows how far it is.`,
  forecast: (count, {seconds, fetches, today, perDay}) =>
    `${rows(count)}: about ${timeIn(seconds)}, ${number(fetches)} of ${number(perDay)} requests a day.${
      fetches + today > perDay
        ? ` ${number(today)} were made today already: the run stops when they are used up and continues the next day.`
        : ''
    }`,
  fromFolder: ({due, toRenew, left, more}) =>
    [
      due === 0
        ? 'No row is due.'
        : `${rows(toRenew.length)} of ${rows(due)} due ${toRenew.length === 1 ? 'has' : 'have'} a newer file in the watched folder.`,
      left.length > 0
        ? `Not used: ${listed(left.map(it => it.name))}. The sidebar says why (Health → Schedule).`
        : '',
      more ? 'There are more files: choose it again.' : '',
    ]
      .filter(it => it !== '')
      .join(' '),
  outOfSight,
  confirm: {
    delete: (count, examples) =>
      `The certificates of ${rows(count)} (${list(examples)}${count > examples.length ? ' …' : ''}) will be deleted from Gmail. Mail that was encrypted to them can then no longer be read in Gmail, and this cannot be undone. Default and only valid certificates are left alone. Delete?`,
    offBoard: (count, examples, others) =>
      `Every certificate of the users in ${rows(count)} (${list(examples)}${count > examples.length ? ' …' : ''}) will be deleted from Gmail, for all their addresses, also those that have no row${others.length > 0 ? ` (${listed(others)})` : ''}. Mail that was encrypted to them can then no longer be read in Gmail, and this cannot be undone. Delete all?`,
    cseDisable: (count, examples) =>
      `The key pairs of ${rows(count)} (${list(examples)}${count > examples.length ? ' …' : ''}) will be disabled. Gmail can then neither decrypt with them nor sign. They can be enabled again. Disable?`,
    cseDeleteIdentity: (count, examples) =>
      `The client-side encryption identities of ${rows(count)} (${list(examples)}${count > examples.length ? ' …' : ''}) will be deleted. These users can then neither send nor get encrypted mail until there is an identity again; their key pairs stay. Delete?`,
  },
  date,
};

/** `100,000` */
function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function timeIn(seconds: number): string {
  if (seconds < 60) return `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120)
    return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  return `${number(Math.round(minutes / 60))} hours`;
}

/** Said when nothing stands against the row. */
function outcome(it: Outcome): string {
  const {state} = it;
  const {certificate}: RolloutOutcome = it;
  const {keyPair}: CseOutcome = it;
  const until = certificate?.expires
    ? ` It is valid until ${date(certificate.expires)}.`
    : '';
  switch (state) {
    case 'uploaded':
      return `The certificate is in Gmail.${until}`;
    case 'renewed':
      return `The new certificate is in Gmail and is the default.${until} The old ones were kept, so that mail encrypted to them stays readable.`;
    case 'valid':
      return 'Gmail has a valid default certificate for this alias.';
    case 'offBoarded':
      return 'Gmail holds no certificate for this user any more. Mail encrypted to those that it held can no longer be read there.';
    case 'kept':
      return `Gmail has this certificate already; nothing was changed.${until}`;
    case 'defaultSet':
      return `The certificate is now the default.${until}`;
    case 'ready':
    case 'readyWithWarnings':
      return `The file opens, and nothing in it stands against an upload.${until}`;
    case 'planInsert':
      return `An upload would store this certificate.${until}`;
    case 'planSetDefault':
      return 'Gmail has this certificate; an upload would make it the default.';
    case 'planKeep':
      return 'Gmail has this certificate as wanted; an upload would change nothing.';
    case 'deleted':
      return 'The certificate was deleted from Gmail. Mail encrypted to it can no longer be read there.';
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
    case 'blocked':
    case 'failed':
    case null:
      return '';
  }
}
