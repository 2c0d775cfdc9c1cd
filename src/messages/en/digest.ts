/** English: the digest, by mail and as a message in Google Chat. */
import {cut} from '../../core/base/finding';
import type {Alert} from '../../core/schedule/alerts';
import type {Digest, DigestGroup, DigestLine} from '../../core/schedule/digest';
import type {DigestFacts} from '../../core/schedule/ports';
import {
  bar,
  button,
  figures,
  heading,
  link,
  list,
  mailPage,
  paragraph,
  RULE,
  title,
  type ListLine,
} from '../html';
import type {Language, SheetPlaces} from '../language';
import {causes} from './causes';
import {count, day as longDate} from './format';
import {ENGLISH, oneLine} from './words';

/** Lines of a group; see `core/schedule/digest`. */
const MAX_LINES = 5;

/** Gmail clips a mail at 102 kB; a long address in each line must not bring it there. */
const MAX_HTML = 30_000;

export const digest: Language['digest'] = (digest, facts, places) => {
  const headline = headlineOf(facts);
  const intro = introOf(digest, facts);
  const foot = footOf(facts);
  const open = openOf(digest, facts);
  const body = [
    headline,
    '',
    intro,
    `${open}: ${places.url}`,
    ...digest.groups.flatMap(group => [
      '',
      titleOf(group),
      ...group.lines.map(it => `- ${plainLine(it, digest)}`),
      ...moreOf(group, group.lines.length),
    ]),
    ...furtherOf(digest).flatMap(it => ['', it]),
    ...restOf(digest).flatMap(it => ['', it]),
    '',
    '--',
    ...foot,
    `The sheet: ${places.url}`,
  ].join('\n');
  return {
    subject: facts.isTest ? `Test: ${headline}` : headline,
    body,
    html: shortEnough(lines => {
      const groups = digest.groups.flatMap((group, i) => [
        ...(i > 0 ? [RULE] : []),
        heading(titleOf(group)),
        list(group.lines.slice(0, lines).map(it => lineOf(it, digest, places))),
        ...moreOf(group, Math.min(lines, group.lines.length)).map(it =>
          linkLine(sheetOf(group, places), it),
        ),
      ]);
      return mailPage(
        ENGLISH,
        [
          paragraph(`S/MIME Rollout · ${longDate(facts.now)}`, 'quiet'),
          title(headline),
          figures(numbersOf(facts)),
          bar(facts.figures.covered, facts.figures.aliases),
          paragraph(intro),
          button(sheetUrl(places, 'rollout'), open),
          ...groups,
          ...furtherOf(digest).map(it =>
            linkLine(sheetUrl(places, 'rollout'), it),
          ),
          ...restOf(digest).map(it => paragraph(it, 'quiet')),
        ],
        [
          ...foot.map(it => paragraph(it, 'quiet')),
          linkLine(places.url, 'Open the sheet'),
        ],
      );
    }),
  };
};

export const chatDigest: Language['chatDigest'] = (digest, facts, places) => {
  return [
    `*${facts.isTest ? 'Test: ' : ''}${headlineOf(facts)}*`,
    ...digest.groups.map(it => `• ${titleOf(it)}`),
    ...furtherOf(digest),
    `<${sheetUrl(places, 'rollout')}|${openOf(digest, facts)}>`,
  ].join('\n');
};

/** Complete if it is short enough, otherwise with fewer lines in each group. */
function shortEnough(htmlWith: (lines: number) => string): string {
  for (const lines of [MAX_LINES, 3, 1]) {
    const html = htmlWith(lines);
    if (html.length <= MAX_HTML) return html;
  }
  return htmlWith(0);
}

/** Subject and title: the current figures. */
function headlineOf({figures}: DigestFacts): string {
  const {aliases, covered, soon, attention} = figures;
  return [
    `${covered} of ${aliases} covered`,
    soon === 1 ? '1 expires within 30 days' : `${soon} expire within 30 days`,
    attention === 1 ? '1 needs attention' : `${attention} need attention`,
  ].join(' · ');
}

function numbersOf({figures}: DigestFacts) {
  const {aliases, covered, soon, attention} = figures;
  const warns = (number: number, tone: 'warn' | 'bad') =>
    number > 0 ? tone : ('quiet' as const);
  return [
    {
      number: `${covered} of ${aliases}`,
      label: 'addresses covered',
      tone: 'good' as const,
    },
    {
      number: String(soon),
      label: 'expire within 30 days',
      tone: warns(soon, 'warn'),
    },
    {
      number: String(attention),
      label: 'need attention',
      tone: warns(attention, 'bad'),
    },
  ];
}

function introOf(digest: Digest, {isTest}: DigestFacts): string {
  if (digest.groups.length === 0) return 'Nothing is open.';
  if (isTest) return 'This test shows everything that is open now.';
  if (digest.isWhole) {
    return 'This is everything that is open this week. What no earlier mail has reported is marked “New”.';
  }
  return digest.standing > 0
    ? 'This is new since the last mail.'
    : 'This is everything that is open.';
}

function openOf(digest: Digest, {figures: {attention}}: DigestFacts): string {
  const isAbout = digest.groups.some(it => it.kind === 'trouble');
  if (!isAbout || attention === 0) return 'Open the sheet';
  return attention === 1 ? 'Open the row' : `Open the ${attention} rows`;
}

function footOf({owner, isListed, isTest}: DigestFacts): string[] {
  if (isTest) {
    return ['You get this mail because you chose “Send me a test”.'];
  }
  return [
    `You get this mail because ${owner} turned on the schedule${isListed ? ' and your address is in its list' : ''}.`,
    'What’s new comes after a refresh; everything that’s open comes with the first refresh of a week.',
    'To change or stop this mail, open the sheet and choose S/MIME → Open sidebar → Health → Schedule.',
  ];
}

/** A group’s title with its count. */
function titleOf({kind, cause, count: all}: DigestGroup): string {
  const name = kind === 'trouble' && cause ? causes[cause] : TITLES[kind];
  return `${name} (${all})`;
}

const TITLES: Readonly<Record<Alert['kind'], string>> = {
  revoked: 'Revoked by the CA',
  expired: 'Expired',
  ending: 'Expires soon',
  trouble: 'Needs attention',
  notInUse: 'Stored, not in use',
  waiting: 'Waiting for the user’s consent',
  left: 'Users who have left',
  stored: 'Stored',
  renewed: 'Renewed or replaced',
  fileTaken: 'Files used from the watched folder',
  fileLeft: 'Files in the watched folder that were not used',
};

/** The row by its number; empty if there is none. */
function rowOf({row, isKeyPair}: Alert): string {
  if (row === null) return '';
  return `${isKeyPair ? 'CSE row' : 'Row'} ${row}`;
}

function lineOf(
  line: DigestLine,
  {isWhole}: Digest,
  places: SheetPlaces,
): ListLine {
  const row = rowOf(line);
  return {
    at:
      row === ''
        ? ''
        : link(
            sheetUrl(places, line.isKeyPair ? 'cse' : 'rollout', line.row),
            row,
          ),
    text: whoseOf(line),
    says: whatOf(line),
    ...(isWhole && line.isNew ? {mark: 'New'} : {}),
  };
}

function plainLine(line: DigestLine, {isWhole}: Digest): string {
  const row = rowOf(line);
  const mark = isWhole && line.isNew ? 'New: ' : '';
  const says = whatOf(line);
  return `${mark}${row && `${row}: `}${whoseOf(line)}${says && ` – ${says}`}`;
}

function whoseOf({kind, user, alias}: Alert): string {
  const name = nameOf(alias);
  if (kind === 'fileLeft' || alias === user) return name;
  return `${name} (${nameOf(user)})`;
}

function whatOf({kind, row, ends, days, message, isReplaced}: Alert): string {
  const day = ends === null ? '' : longDate(ends);
  switch (kind) {
    case 'expired':
      return `Expired on ${day}.${row === null ? ' It has no row.' : ''}`;
    case 'ending':
      return `Expires on ${day}, ${inDays(days ?? 0)}.${row === null ? ' It has no row.' : ''}`;
    case 'revoked':
      return message === ''
        ? `Its CA has revoked it.${row === null ? ' It has no row.' : ''}`
        : shortened(message);
    case 'trouble':
    case 'notInUse':
    case 'waiting':
    case 'left':
    case 'fileTaken':
    case 'fileLeft':
      return shortened(message);
    case 'stored':
      return `Stored.${day && ` Valid until ${day}.`}`;
    case 'renewed':
      return `${isReplaced ? 'Replaced in Gmail.' : 'Renewed.'}${day && ` Valid until ${day}.`}`;
  }
}

function inDays(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** @param shown - lines of the group that are there */
function moreOf({count: all}: DigestGroup, shown: number): string[] {
  if (all <= shown) return [];
  return [
    shown > 0 ? `And ${all - shown} more` : `See all ${all} in the sheet`,
  ];
}

function furtherOf({furtherCauses, furtherRows}: Digest): string[] {
  if (furtherCauses === 0) return [];
  return [
    `See ${count(furtherCauses, 'more cause')} (${count(furtherRows, 'row')}) in the sheet`,
  ];
}

function restOf({standing, unreported}: Digest): string[] {
  return [
    ...(standing > 0
      ? [
          `${count(standing, 'thing')} from earlier mails ${standing === 1 ? 'is' : 'are'} still open. The first mail of each week lists them again.`,
        ]
      : []),
    ...(unreported > 0
      ? [
          `There is so much to report that ${count(unreported, 'thing')} of less weight had to be left out: see the sheets.`,
        ]
      : []),
  ];
}

/** Where the rest of a group is. */
function sheetOf({kind, lines}: DigestGroup, places: SheetPlaces): string {
  const isCertificate = ['revoked', 'expired', 'ending'].includes(kind);
  const isCse = lines.length > 0 && lines.every(it => it.isKeyPair);
  if (isCse) return sheetUrl(places, 'cse');
  return sheetUrl(places, isCertificate ? 'inventory' : 'rollout');
}

/** The address of a sheet or of a row in it; of the spreadsheet where the sheet is not known. */
function sheetUrl(
  {url, sheets}: SheetPlaces,
  sheet: keyof SheetPlaces['sheets'],
  row: number | null = null,
): string {
  const id = sheets[sheet];
  if (id === undefined) return url;
  return `${url.split('#')[0]!}#gid=${id}${row === null ? '' : `&range=A${row}`}`;
}

function linkLine(address: string, text: string): string {
  return `<p style="margin:8px 0 12px">${link(address, text)}</p>`;
}

/** A row may lack its user. */
function nameOf(address: string): string {
  return cut(oneLine(address), LONGEST_NAME) || '–';
}

/** No address is longer (RFC 5321 section 4.5.3.1). */
const LONGEST_NAME = 320;

/** A sentence or two; the row’s card has the whole. */
const LONGEST_MESSAGE = 160;

function shortened(message: string): string {
  const text = oneLine(message);
  if (text.length <= LONGEST_MESSAGE) return text;
  const part = text.slice(0, LONGEST_MESSAGE);
  const end = part.lastIndexOf(' ');
  return `${end > LONGEST_MESSAGE / 2 ? part.slice(0, end) : part}…`;
}
