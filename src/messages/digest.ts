/** The digest, by mail and as a message in Google Chat, put together from the words of a language. */
import {cut} from '../core/base/finding';
import type {Cause} from '../core/report/causes';
import type {Alert} from '../core/schedule/alert';
import type {Digest, DigestGroup, DigestLine} from '../core/schedule/digest';
import type {DigestFacts} from '../core/schedule/ports';
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
  type MailLanguage,
} from './html';
import {isolated} from './direction';
import type {Language, SheetPlaces} from './language';

/** What a language says in the digest; each text is a whole sentence or line. Days are milliseconds since the epoch. */
export interface DigestWords {
  readonly page: MailLanguage;
  day(instant: number): string;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly titles: Readonly<Record<Alert['kind'], string>>;
  test(headline: string): string;
  /** Subject and title: the current figures. */
  headline(figures: DigestFacts['figures']): string;
  /** Instead of the title, where Gmail has not been read, so that there are no figures. */
  readonly unread: string;
  coveredOf(covered: number, aliases: number): string;
  number(value: number): string;
  readonly labels: Readonly<Record<'covered' | 'soon' | 'attention', string>>;
  readonly intros: Readonly<
    Record<'nothing' | 'test' | 'whole' | 'fresh' | 'everything', string>
  >;
  readonly openSheet: string;
  /** The button to so many rows that need attention. */
  openRows(rows: number): string;
  sheetAt(url: string): string;
  readonly testFoot: string;
  foot(owner: string, isListed: boolean): readonly string[];
  group(name: string, count: number): string;
  row(row: number, isKeyPair: boolean): string;
  /** Of a line that no earlier mail has reported. */
  readonly fresh: string;
  revoked(hasRow: boolean): string;
  expired(day: string, hasRow: boolean): string;
  ending(day: string, days: number, hasRow: boolean): string;
  /** `day` is empty if unknown. */
  stored(day: string): string;
  renewed(day: string, isReplaced: boolean): string;
  more(count: number): string;
  seeAll(count: number): string;
  seeCauses(causes: number, rows: number): string;
  standing(count: number): string;
  unreported(count: number): string;
}

/** Lines of a group; see `core/schedule/digest`. */
const MAX_LINES = 5;

/** Gmail clips a mail at 102 kB; a long address in each line must not bring it there. */
const MAX_HTML = 30_000;

/** The mail. */
export const digestMail =
  (words: DigestWords): Language['digest'] =>
  (digest, facts, places) => {
    const headline = headlineOf(words, digest, facts);
    const intro = introOf(words, digest, facts);
    const foot = footOf(words, facts);
    const open = openOf(words, digest, facts);
    // The button says the same.
    const isLinked = open === words.openSheet;
    const body = [
      headline,
      '',
      ...intro,
      `${open}: ${places.url}`,
      ...digest.groups.flatMap(group => [
        '',
        titleOf(words, group),
        ...group.lines.map(it => `- ${plainLine(words, it, digest)}`),
        ...moreOf(words, group, group.lines.length),
      ]),
      ...furtherOf(words, digest).flatMap(it => ['', it]),
      ...restOf(words, digest).flatMap(it => ['', it]),
      '',
      '--',
      ...foot,
      ...(isLinked ? [] : [words.sheetAt(places.url)]),
    ].join('\n');
    return {
      subject: facts.isTest ? words.test(headline) : headline,
      body,
      html: shortEnough(lines => {
        const groups = digest.groups.flatMap((group, i) => [
          ...(i > 0 ? [RULE] : []),
          heading(titleOf(words, group)),
          list(
            group.lines
              .slice(0, lines)
              .map(it => lineOf(words, it, {digest, places})),
          ),
          ...moreOf(words, group, Math.min(lines, group.lines.length)).map(it =>
            linkLine(sheetOf(group, places), it),
          ),
        ]);
        return mailPage(
          words.page,
          [
            paragraph(datedIn(words, facts.now), 'quiet'),
            title(headline),
            ...(isUnread(digest, facts)
              ? []
              : [
                  figures(numbersOf(words, facts)),
                  bar(facts.figures.covered, facts.figures.aliases),
                ]),
            ...intro.map(it => paragraph(it)),
            button(sheetUrl(places, 'rollout'), open),
            ...groups,
            ...furtherOf(words, digest).map(it =>
              linkLine(sheetUrl(places, 'rollout'), it),
            ),
            ...restOf(words, digest).map(it => paragraph(it, 'quiet')),
          ],
          [
            ...foot.map(it => paragraph(it, 'quiet')),
            ...(isLinked ? [] : [linkLine(places.url, words.openSheet)]),
          ],
        );
      }),
    };
  };

/** The day would be taken apart by a name that runs from left to right. */
function datedIn({page, day}: DigestWords, now: number): string {
  const parts = ['S/MIME Rollout', day(now)];
  return (page.dir === 'rtl' ? parts.map(isolated) : parts).join(' · ');
}

/** The message. */
export const digestPost =
  (words: DigestWords): Language['chatDigest'] =>
  (digest, facts, places) => {
    const headline = headlineOf(words, digest, facts);
    return [
      `*${facts.isTest ? words.test(headline) : headline}*`,
      ...digest.groups.map(it => `• ${titleOf(words, it)}`),
      ...furtherOf(words, digest),
      `<${sheetUrl(places, 'rollout')}|${openOf(words, digest, facts)}>`,
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

function numbersOf(words: DigestWords, {figures}: DigestFacts) {
  const {aliases, covered, soon, attention} = figures;
  const {labels} = words;
  const warns = (number: number, tone: 'warn' | 'bad') =>
    number > 0 ? tone : ('quiet' as const);
  return [
    {
      number: words.coveredOf(covered, aliases),
      label: labels.covered,
      tone: 'good' as const,
    },
    {
      number: words.number(soon),
      label: labels.soon,
      tone: warns(soon, 'warn'),
    },
    {
      number: words.number(attention),
      label: labels.attention,
      tone: warns(attention, 'bad'),
    },
  ];
}

function introOf(
  {intros}: DigestWords,
  digest: Digest,
  facts: DigestFacts,
): readonly string[] {
  if (isUnread(digest, facts)) return [];
  if (digest.groups.length === 0) return [intros.nothing];
  if (facts.isTest) return [intros.test];
  if (digest.isWhole) return [intros.whole];
  return [digest.standing > 0 ? intros.fresh : intros.everything];
}

/** Whether nothing is known yet: that nothing is open would be saying too much. */
function isUnread(
  {groups}: Digest,
  {figures: {aliases, attention}}: DigestFacts,
): boolean {
  return aliases === 0 && attention === 0 && groups.length === 0;
}

function headlineOf(
  words: DigestWords,
  digest: Digest,
  facts: DigestFacts,
): string {
  return isUnread(digest, facts) ? words.unread : words.headline(facts.figures);
}

function openOf(
  words: DigestWords,
  digest: Digest,
  {figures: {attention}}: DigestFacts,
): string {
  const isAbout = digest.groups.some(it => it.kind === 'trouble');
  return isAbout && attention > 0 ? words.openRows(attention) : words.openSheet;
}

function footOf(
  words: DigestWords,
  {owner, isListed, isTest}: DigestFacts,
): readonly string[] {
  return isTest ? [words.testFoot] : words.foot(owner, isListed);
}

/** A group’s title with its count. */
function titleOf(
  words: DigestWords,
  {kind, cause, count}: DigestGroup,
): string {
  const name =
    kind === 'trouble' && cause ? words.causes[cause] : words.titles[kind];
  return words.group(name, count);
}

/** The row by its number; empty if there is none. */
function rowOf(words: DigestWords, {row, isKeyPair}: Alert): string {
  return row === null ? '' : words.row(row, isKeyPair ?? false);
}

function lineOf(
  words: DigestWords,
  line: DigestLine,
  {
    digest: {isWhole},
    places,
  }: {readonly digest: Digest; readonly places: SheetPlaces},
): ListLine {
  const row = rowOf(words, line);
  return {
    at:
      row === ''
        ? ''
        : link(
            sheetUrl(places, line.isKeyPair ? 'cse' : 'rollout', line.row),
            row,
          ),
    text: whoseOf(words, line),
    says: whatOf(words, line),
    ...(isWhole && line.isNew ? {mark: words.fresh} : {}),
  };
}

function plainLine(
  words: DigestWords,
  line: DigestLine,
  {isWhole}: Digest,
): string {
  const row = rowOf(words, line);
  const mark = isWhole && line.isNew ? `${words.fresh}: ` : '';
  const says = whatOf(words, line);
  return `${mark}${row && `${row}: `}${whoseOf(words, line)}${says && ` – ${says}`}`;
}

function whoseOf(
  {page: {dir}}: DigestWords,
  {kind, user, alias}: Alert,
): string {
  // Where lines run from left to right, addresses are copied without anything around them.
  const shown = (address: string) =>
    dir === 'rtl' ? isolated(nameOf(address)) : nameOf(address);
  if (kind === 'fileLeft' || alias === user) return shown(alias);
  return `${shown(alias)} (${shown(user)})`;
}

function whatOf(
  words: DigestWords,
  {kind, row, ends, days, message, isReplaced}: Alert,
): string {
  const day = ends === null ? '' : words.day(ends);
  switch (kind) {
    case 'expired':
      return words.expired(day, row !== null);
    case 'ending':
      return words.ending(day, days ?? 0, row !== null);
    case 'revoked':
      return message === '' ? words.revoked(row !== null) : shortened(message);
    case 'trouble':
    case 'notInUse':
    case 'waiting':
    case 'left':
    case 'fileTaken':
    case 'fileLeft':
      return shortened(message);
    case 'stored':
      return words.stored(day);
    case 'renewed':
      return words.renewed(day, isReplaced ?? false);
  }
}

/** @param shown - lines of the group that are there */
function moreOf(
  words: DigestWords,
  {count}: DigestGroup,
  shown: number,
): string[] {
  if (count <= shown) return [];
  return [shown > 0 ? words.more(count - shown) : words.seeAll(count)];
}

function furtherOf(
  words: DigestWords,
  {furtherCauses, furtherRows}: Digest,
): string[] {
  return furtherCauses === 0
    ? []
    : [words.seeCauses(furtherCauses, furtherRows)];
}

function restOf(words: DigestWords, {standing, unreported}: Digest): string[] {
  return [
    ...(standing > 0 ? [words.standing(standing)] : []),
    ...(unreported > 0 ? [words.unreported(unreported)] : []),
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

/** A text without line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
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
