/** English: upkeep: its mails, and what keeps it from working. */
import {cut} from '../../core/base/finding';
import type {Alert} from '../../core/schedule/alerts';
import type {Digest, DigestGroup} from '../../core/schedule/digest';
import type {UpkeepFindings} from '../../core/schedule/findings';
import {heading, link, mailBody, paragraph, table} from '../html';
import type {Language, Sentences} from '../language';
import {actions, date} from './labels';
import type {Mail} from '../../core/rows/mail';

const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`;

export const upkeepSentences: Sentences<UpkeepFindings> = {
  'no-more-triggers': () => ({
    says: 'Apps Script gives this script no more triggers.',
    fix: 'Delete triggers that are not needed (Extensions → Apps Script → Triggers) and save again; nothing was changed.',
  }),
  'every-user-needs-delegation': () => ({
    says: 'Users without a row can only be read by delegation, and the sheet is set to your own account.',
    fix: 'Set delegation up in the settings first, or switch “every user” off.',
  }),
  'digest-unsent': () => ({
    says: 'The digest could not be sent, not even with its figures alone.',
    fix: 'See whether the recipients are right and whether today’s mails are used up. It is tried again at the next refresh.',
  }),
  'refresh-overdue': ({since, days, owner}) => ({
    says:
      since > 0
        ? `The last refresh was ${count(days, 'day')} ago, on ${date(since)}, although it is scheduled.`
        : `The scheduled refresh has not happened for ${count(days, 'day')}.`,
    fix: `It runs as ${owner}, whose clock trigger may have been switched off or whose account may have changed. Open Upkeep as ${owner} and save again, or save it as yourself to take it over.`,
  }),
  'authorization-missing': ({operator, url}) => ({
    says: `${operator} has not granted the script every permission that it needs, or has withdrawn one.`,
    fix: `Open the sidebar as ${operator} and allow everything${url ? `, or open ${url}` : ''}.`,
  }),
  'rows-fail-alike': ({failed, rows, message}) => ({
    says: `${failed === rows ? 'All' : `${failed} of`} ${rows} rows could not be read, all for the same reason: ${message}`,
    fix: 'Use “Check set-up” in the sidebar to see what is missing.',
  }),
  'users-unread': ({users, message}) => ({
    says:
      users === 0
        ? `The organisation’s users could not be read. ${message}`
        : `The mailboxes of ${count(users, 'user')} without a row could not be read. The first reason: ${message}`,
    fix: 'It is tried again at the next refresh.',
  }),
  'no-watched-folder': () => ({
    says: 'No watched folder is set.',
    fix: 'Put the link of a Drive folder into Upkeep and save.',
  }),
  'watched-folder-unread': ({message}) => ({
    says: `The watched folder could not be read. ${message}`,
    fix: 'It is tried again at the next refresh.',
  }),
  'row-has-own-file': ({alias}) => ({
    says: `The row of ${alias} names another file that was not uploaded yet.`,
    fix: 'Run Renew on that row, or empty its Certificate file cell.',
  }),
};

export const digest: Language['digest'] = (digest, sheetUrl) => {
  const {groups} = digest;
  const standing = standingText(digest);
  const intro = 'This is new since the last mail.';
  const plain = groups.flatMap(group => [
    '',
    `${titleOf(group)} (${group.count})`,
    ...group.lines.map(it => `- ${plainLine(it)}`),
    ...moreOf(group),
  ]);
  const html = groups.flatMap(group => [
    heading(`${titleOf(group)} (${group.count})`),
    ...(group.lines.length > 0 ? [tableOf(group)] : []),
    ...moreOf(group).map(paragraph),
  ]);
  return {
    subject: `S/MIME Rollout: ${subjectOf(groups)}`,
    body: [intro, ...plain, '', ...standing, `The sheet: ${sheetUrl}`].join(
      '\n',
    ),
    html: mailBody([
      paragraph(intro),
      ...html,
      link(sheetUrl, 'Open the sheet'),
      ...standing.map(paragraph),
    ]),
  };
};

export const failure: Language['failure'] = (sentences, sheetUrl) =>
  failureMail(
    'S/MIME Rollout: the refresh does not work',
    'The refresh of the sheet does not work:',
    sentences,
    {
      outro:
        'It is tried again. This mail comes once; the sidebar shows whether it works again.',
      sheetUrl,
    },
  );

export const interrupted: Language['interrupted'] = (
  action,
  sentences,
  isLast,
  sheetUrl,
) =>
  failureMail(
    `S/MIME Rollout: ${actions[action]} ${isLast ? 'has stopped' : 'does not continue'}`,
    `The run “${actions[action]}” cannot continue:`,
    sentences,
    {
      outro: isLast
        ? 'It is not tried again: the clock trigger was removed. What was done is in the Log sheet. When the cause is gone, open the sidebar and continue or stop the run.'
        : 'It is tried again in an hour. What was done is in the Log sheet.',
      sheetUrl,
    },
  );

function failureMail(
  subject: string,
  intro: string,
  sentences: readonly string[],
  {outro, sheetUrl}: {readonly outro: string; readonly sheetUrl: string},
): Mail {
  return {
    subject,
    body: [
      intro,
      '',
      ...sentences.map(it => `- ${oneLine(it)}`),
      '',
      outro,
      `The sheet: ${sheetUrl}`,
    ].join('\n'),
    html: mailBody([
      paragraph(intro),
      ...sentences.map(it => paragraph(oneLine(it))),
      link(sheetUrl, 'Open the sheet'),
      paragraph(outro),
    ]),
  };
}

export const settingsChanged: Language['settingsChanged'] = (
  changes,
  by,
  sheetUrl,
) => {
  const intro = `${by} has changed settings of S/MIME Rollout:`;
  const lines = changes.map(
    ({setting, before, after}) =>
      `${setting}: ${oneLine(before) || '–'} → ${oneLine(after) || '–'}`,
  );
  const outro =
    'If you did not expect this, open the sidebar, look at Settings, and ask that person.';
  return {
    subject: 'S/MIME Rollout: settings were changed',
    body: [
      ...[intro, '', ...lines.map(it => `- ${it}`)],
      ...['', outro, `The sheet: ${sheetUrl}`],
    ].join('\n'),
    html: mailBody([
      paragraph(intro),
      ...lines.map(it => paragraph(it)),
      link(sheetUrl, 'Open the sheet'),
      paragraph(outro),
    ]),
  };
};

function subjectOf(groups: readonly DigestGroup[]): string {
  const sum = (kind: Alert['kind']) =>
    groups
      .filter(it => it.kind === kind)
      .reduce((total, it) => total + it.count, 0);
  const parts: readonly [number, string][] = [
    [sum('expired'), 'expired'],
    [sum('ending'), 'ending soon'],
    [sum('trouble'), 'blocked or failed'],
    [sum('notInUse'), 'stored, not in use'],
    [sum('waiting'), 'waiting for consent'],
    [sum('left'), 'left'],
    [sum('stored'), 'stored'],
    [sum('renewed'), 'renewed'],
    [sum('fileTaken'), 'from the watched folder'],
    [sum('fileLeft'), 'not used from the folder'],
  ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(', ');
}

function titleOf({kind, tier}: DigestGroup): string {
  switch (kind) {
    case 'expired':
      return 'Expired';
    case 'ending':
      return `Ending within ${count(tier, 'day')}`;
    case 'trouble':
      return 'Blocked or failed';
    case 'notInUse':
      return 'Stored, not in use';
    case 'waiting':
      return 'Waiting for the user’s consent';
    case 'left':
      return 'Users who have left';
    case 'stored':
      return 'Stored';
    case 'renewed':
      return 'Renewed or replaced';
    case 'fileTaken':
      return 'Files used from the watched folder';
    case 'fileLeft':
      return 'Files in the watched folder that were not used';
  }
}

function plainLine(alert: Alert): string {
  const {user, alias, kind} = alert;
  if (kind === 'fileLeft') return `${nameOf(alias)}: ${whatOf(alert)}`;
  const row = rowText(alert, 'no row', 'row ');
  const whose = alias === user ? row : `user ${nameOf(user)}, ${row}`;
  return `${nameOf(alias)} (${whose}): ${whatOf(alert)}`;
}

/** Rows of the CSE sheet are named so. */
function rowText({row, isKeyPair}: Alert, none: string, before = ''): string {
  if (row === null) return none;
  return isKeyPair ? `CSE ${before}${row}` : `${before}${row}`;
}

function whatOf(alert: Alert): string {
  const {kind, ends, days, message} = alert;
  const day = ends === null ? '' : date(ends);
  switch (kind) {
    case 'expired':
      return `expired on ${day}`;
    case 'ending':
      return `ends on ${day}, ${count(days ?? 0, 'day')} left`;
    case 'trouble':
    case 'notInUse':
    case 'waiting':
    case 'left':
    case 'fileTaken':
    case 'fileLeft':
      return shortened(message);
    case 'stored':
    case 'renewed':
      return `${changeOf(alert)}${day && `, valid until ${day}`}`;
  }
}

function changeOf({kind, isReplaced}: Alert): string {
  if (kind === 'stored') return 'stored';
  return isReplaced ? 'replaced in Gmail' : 'renewed';
}

function tableOf({kind, lines}: DigestGroup): string {
  const where = ['Alias', 'User', 'Row'];
  const cells = (it: Alert) => [
    nameOf(it.alias),
    nameOf(it.user),
    rowText(it, 'none'),
  ];
  const day = ({ends}: Alert) => (ends === null ? '' : date(ends));
  switch (kind) {
    case 'expired':
      return table(
        [...where, 'Expired on'],
        lines.map(it => [...cells(it), day(it)]),
      );
    case 'ending':
      return table(
        [...where, 'Ends on', 'Days left'],
        lines.map(it => [...cells(it), day(it), String(it.days ?? 0)]),
      );
    case 'trouble':
    case 'notInUse':
    case 'waiting':
    case 'left':
      return table(
        [...where, 'What happened, and what to do'],
        lines.map(it => [...cells(it), shortened(it.message)]),
      );
    case 'fileTaken':
      return table(
        [...where, 'File'],
        lines.map(it => [...cells(it), shortened(it.message)]),
      );
    case 'fileLeft':
      return table(
        ['File', 'Why it was not used'],
        lines.map(it => [nameOf(it.alias), shortened(it.message)]),
      );
    case 'stored':
    case 'renewed':
      return table(
        [...where, 'What', 'Valid until'],
        lines.map(it => [...cells(it), changeOf(it), day(it)]),
      );
  }
}

function moreOf({kind, count: all, lines}: DigestGroup): string[] {
  const more = all - lines.length;
  if (more === 0) return [];
  if (kind === 'fileLeft') return [`And ${more} more.`];
  const isEnd = kind === 'expired' || kind === 'ending';
  const sheet = isEnd ? 'Inventory or CSE' : 'Rollout';
  return [
    lines.length > 0
      ? `And ${more} more: see the ${sheet} sheet.`
      : `${more}: see the ${sheet} sheet.`,
  ];
}

function standingText({standing, untold}: Digest): string[] {
  return [
    ...(standing > 0
      ? [
          `${count(standing, 'thing')} told in an earlier mail ${standing === 1 ? 'still stands' : 'still stand'}.`,
        ]
      : []),
    ...(untold > 0
      ? [
          `There is so much to tell that ${count(untold, 'thing')} of less weight had to be left out: see the sheets.`,
        ]
      : []),
  ];
}

/** A row may lack its user. */
function nameOf(address: string): string {
  return cut(oneLine(address), LONGEST_NAME) || '–';
}

/** No address is longer (RFC 5321 section 4.5.3.1). */
const LONGEST_NAME = 320;

/** Long enough for every sentence of ours; what outsiders wrote may be longer. */
const LONGEST_MESSAGE = 300;

function shortened(message: string): string {
  const text = oneLine(message);
  return text.length > LONGEST_MESSAGE
    ? `${text.slice(0, LONGEST_MESSAGE)}…`
    : text;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
