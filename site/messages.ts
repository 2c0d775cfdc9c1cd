/** Messages A–Z: a page for each part of the alphabet, made of the tables of sentences. */
import {CAUSES, causeIn, type Cause} from '../src/core/report/causes';
import type {DoorFindings} from '../src/core/rows/door-findings';
import type {Findings} from '../src/core/rows/outcome';
import type {Sentence} from '../src/messages/language';
import type {SheetWords} from '../src/messages/sheet-words';
import {causePages, placeOfCause} from './causes';
import {factsWith, SOME, withoutFacts} from './facts';
import {labelsOf, type Tables} from './tables';
import {ENGLISH, folderOf} from './translations';

/** A page begins with the first code that is not before `from`. */
const PAGES = [
  {from: 'a', title: 'A–B'},
  {from: 'c', title: 'C – Cl'},
  {from: 'co', title: 'Co'},
  {from: 'cr', title: 'Cr – Cs'},
  {from: 'd', title: 'D–E'},
  {from: 'f', title: 'F–H'},
  {from: 'i', title: 'I'},
  {from: 'k', title: 'K–L'},
  {from: 'm', title: 'M – No'},
  {from: 'no-p', title: 'No – Not'},
  {from: 'o', title: 'O–P'},
  {from: 'r', title: 'R'},
  {from: 's', title: 'S – Sh'},
  {from: 'si', title: 'Si – Sy'},
  {from: 't', title: 'T–U'},
  {from: 'v', title: 'V–Z'},
] as const;

/** The English heading’s anchor, which “?” in the sidebar opens in all languages. */
const BY_CAUSE = '<a id="by-cause"></a>';

type Catalogue = Findings & DoorFindings;
type Code = keyof Catalogue & string;

/** Facts that determine the text, each with the values whose sentences deserve a line. */
const VARIANTS: {
  readonly [C in Code]?: readonly Partial<Catalogue[C]>[];
} = {
  'not-pkcs12': [
    {looksLike: 'certificate'},
    {looksLike: 'pkcs7'},
    {looksLike: 'pem'},
  ],
  'not-a-chain-file': [{looksLike: 'private-key'}],
  'wrong-password': [{hint: 'none'}, {hint: 'empty'}, {hint: 'spaces'}],
  'several-leaves': [{subjects: ['…', '…']}],
  'user-unreachable': [
    {kind: 'consumer'},
    {kind: 'serviceAccount'},
    {kind: 'group'},
    {kind: 'elsewhere'},
  ],
  'issuer-setting-invalid': [
    {setting: 'pool'},
    {setting: 'template'},
    {setting: 'lifetimeDays'},
  ],
  'setting-invalid': [
    {setting: 'settings.width'},
    {setting: 'schedule.renewalDays'},
  ],
  'revocation-unknown': [
    {why: 'unreachable'},
    {why: 'outdated'},
    {why: 'no-list'},
  ],
  revoked: [{reason: 'keyCompromise'}],
  'successor-unusable': [
    {why: 'revoked'},
    {why: 'key-lost'},
    {why: 'no-certificate'},
  ],
  'consent-left-out': [
    {
      ...{allowed: SOME, impossible: SOME, declined: SOME},
      ...{asked: SOME, otherwise: SOME},
    },
  ],
  'command-line-at-work': [{action: 'upload', minutes: 10}],
  'users-left-out': [
    {inactive: SOME, withoutMailbox: SOME, groups: SOME, outside: SOME},
  ],
  'extensions-contradict': [
    {contradictions: ['duplicate']},
    {contradictions: ['ca-without-certSign']},
  ],
  'root-unusable': [
    {why: 'notRoot'},
    {why: 'notCertificate'},
    {why: 'unreadable'},
  ],
  'ca-drops': [{what: ['address', 'purpose', 'signing']}],
  'secret-unusable': [{why: 'damaged'}, {why: 'not text'}, {why: 'empty'}],
  'wrap-file-unreadable': [
    {problem: 'empty'},
    {problem: 'too-large'},
    {problem: 'not-text'},
    {problem: 'not-json'},
  ],
  'private-key-in-clear': [{where: 'file'}],
  'key-service-uri': [{problem: 'not-https'}],
  'wrapping-template': [{problem: 'not-json'}, {problem: 'no-private-key'}],
  'cse-row-twice': [{use: 'signing'}],
  'cse-partner-row-missing': [{lacks: 'encryption'}],
  'partner-without-pair': [{use: 'encryption'}],
  'nothing-selected': [
    {selection: 'selected', action: 'upload', hidden: 0},
    {selection: 'attention', action: 'upload', hidden: 0},
  ],
  'run-in-progress': [{action: 'upload', minutes: null}],
  'another-execution': [{action: 'upload', minutes: null}],
  'confirmation-missing': [{action: 'delete'}],
  'not-previewed': [{action: 'list'}],
  'too-many-rows': [{action: 'upload'}],
  'users-from-unknown': [{kind: 'group'}],
  'users-from-invalid': [{kind: 'group'}],
  'nobody-found': [{kind: 'group'}],
  'consent-needed': [
    {state: 'notAsked', reason: null},
    {state: 'asked', reason: null},
    {state: 'declined', reason: null},
    {state: 'revoked', reason: 'gone'},
  ],
  'consent-setting-invalid': [{setting: 'clientId'}, {setting: 'webApp'}],
};

interface Entry {
  readonly code: Code;
  /** Null if it is not about a row. */
  readonly cause: Exclude<Cause, 'other'> | null;
  readonly sentences: readonly {readonly says: string; readonly fix: string}[];
}

/** The pages of a language with their texts, by path: an index, a page for each part of the alphabet, and those of the causes. */
export function messagePages(tables: Tables): ReadonlyMap<string, string> {
  const entries = entriesOf(tables);
  const folder = folderOf(tables.lang);
  const pages = new Map([
    [`${folder}/messages.md`, indexPage(tables, entries)],
  ]);
  for (const page of PAGES) {
    const own = entries.filter(it => pageOf(it.code) === page);
    pages.set(`${folder}/${fileOf(page)}`, letterPage(tables, page.title, own));
  }
  const codes = entries.map(it => it.code);
  for (const [file, text] of causePages(tables, codes, linkTo)) {
    pages.set(`${folder}/${file}`, text);
  }
  return pages;
}

function entriesOf(tables: Tables): Entry[] {
  const codes = Object.keys(tables.sheet.findings) as Code[];
  return codes.sort().map(code => {
    const cause = causeIn(code);
    return {
      code,
      cause: cause === 'other' ? null : cause,
      sentences: sentencesOf(tables, code),
    };
  });
}

function sentencesOf({sheet}: Tables, code: Code): Entry['sentences'] {
  const sentence = sheet.findings[code] as (
    facts: object,
    labels: SheetWords,
  ) => Sentence;
  const given: readonly object[] = VARIANTS[code] ?? [{}];
  return given.map(facts => {
    const known = {file: 'file.p12', legacy: false, ...facts};
    const {says, fix} = sentence(factsWith(known), sheet.sheet);
    if (/\b(undefined|native code)\b/.test(`${says} ${fix}`)) {
      throw new Error(
        `${sheet.lang}: ${code} needs facts in VARIANTS of site/messages.ts`,
      );
    }
    return {says: withoutFacts(says), fix: withoutFacts(fix)};
  });
}

function pageOf(code: string): (typeof PAGES)[number] {
  return PAGES.filter(it => it.from <= code).at(-1)!;
}

function fileOf({title}: {readonly title: string}): string {
  const letters = title.toLowerCase().replace(/[^a-z]+/g, '-');
  return `messages-${letters}.md`;
}

function indexPage(tables: Tables, entries: readonly Entry[]): string {
  const t = tables.words.messages;
  const labels = labelsOf(tables);
  const causes = CAUSES.map(cause => {
    const own = entries.filter(it => it.cause === cause);
    const links = own.map(it => linkTo(it.code)).join(', ') || '–';
    return `| ${linkToCause(tables, cause)} | ${links} |`;
  });
  const letters = PAGES.map(it => {
    const own = entries.filter(entry => pageOf(entry.code) === it);
    const [first, last] = [own[0]!.code, own.at(-1)!.code];
    return `| [${it.title}](${fileOf(it)}) | \`${first}\` … \`${last}\` |`;
  });
  return `# ${t.title}

${t.intro(labels)}

## ${tables.lang === ENGLISH ? '' : BY_CAUSE}${t.byCause}

${t.byCauseIntro(labels, 'certificate-commands.md')}

| ${t.byCauseHead.join(' | ')} |
|---|---|
${causes.join('\n')}

## ${t.byCode}

| ${t.byCodeHead.join(' | ')} |
|---|---|
${letters.join('\n')}
`;
}

function linkTo(code: string): string {
  return `[\`${code}\`](${fileOf(pageOf(code))}#${code})`;
}

function linkToCause(tables: Tables, cause: Cause): string {
  return `[${tables.sheet.causes[cause]}](${placeOfCause(tables, cause)})`;
}

function letterPage(
  tables: Tables,
  letters: string,
  entries: readonly Entry[],
): string {
  const t = tables.words.messages;
  const sections = entries.map(({code, cause, sentences}) => {
    const said = sentences.map(it => sentenceLines(it, t.todo)).join('\n\n');
    const why =
      cause === null ? '' : `**${t.cause}** ${linkToCause(tables, cause)}\\\n`;
    return `### ${code}\n${why}${said}\n`;
  });
  return `# ${t.letterTitle(letters)}\n\n[${t.all}](messages.md)\n\n${sections.join('\n')}`;
}

/** Commands are on lines of their own, which are kept. */
function sentenceLines(
  {says, fix}: Entry['sentences'][number],
  before: string,
): string {
  const [first = '', ...further] = fix.split('\n');
  const steps = further.map(line =>
    /^(openssl|npm|certutil|keytool|[a-z]+ -)/.test(line)
      ? `\`${line}\``
      : line,
  );
  const todo = [first, ...steps].join('\\\n');
  return todo === '' ? says : `${says}\\\n**${before}** ${todo}`;
}
