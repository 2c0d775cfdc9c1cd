/** The language of a person, and sentences made from findings in it. */
import type {Notice, Requirement} from '../core/door/contract';
import {cut, worst, type QuotedFinding} from '../core/base/finding';
import {isAboutTrust} from '../core/rows/accepted-chain';
import type {Finding, Outcome} from '../core/rows/outcome';
import {isAboutRepair} from '../core/rows/repair';
import type {DoorFinding} from '../core/rows/refusal';
import type {RequirementResult} from '../core/rows/requirement';
import type {RunRemarks} from '../core/run/progress';
import type {Language, Sentence} from './language';
import {LANGUAGES} from './languages';
import {joined} from './punctuation';
import type {SheetWords} from './sheet-words';
import {primaryOf} from './tag';

export {joined} from './punctuation';

const FALLBACK = 'en';

const spoken = new Map<string, Language>();

/** The names of all languages, as in `Language.lang`. */
export function languageNames(): readonly string[] {
  return Object.keys(LANGUAGES);
}

/** The name of a language in itself; the code if there is no such language. */
export function languageName(code: string): string {
  return LANGUAGES[code]?.[0] ?? code;
}

/** The first language that there is among some that a person wants; null if there is none of them. */
export function firstOffered(tags: readonly string[]): Language | null {
  const found = tags.map(primaryOf).find(it => languageNames().includes(it));
  return found === undefined ? null : languageOf(found);
}

/**
 * A language by its name, as a page sends it.
 *
 * @param name - not trusted to be a name, nor a text
 * @returns null if there is no such language in this build
 */
export function languageNamed(name: unknown): Language | null {
  const known = languageNames().find(it => it === name);
  return known === undefined ? null : languageOf(known);
}

/** The language of a locale such as `de_AT`, `iw_IL` or `en-GB`; English if there is none yet. */
export function languageOf(locale: string): Language {
  const wanted = primaryOf(locale);
  const name = languageNames().includes(wanted) ? wanted : FALLBACK;
  const language = spoken.get(name) ?? LANGUAGES[name]![1]().language;
  spoken.set(name, language);
  return language;
}

/** Longer is only what quotes long names from outside. */
const MAX_MESSAGE = 2000;

/** A finding as a person reads it. */
export function noticeOf(
  language: Language,
  finding: Finding | DoorFinding,
): Notice {
  const {code, severity} = finding;
  const {says, fix} = sentenceOf(language, finding);
  const short = (text: string) => cut(text, MAX_MESSAGE);
  const notice = {code, severity, says: short(says), fix: short(fix)};
  if (finding.code !== 'delegation-entry') return notice;
  return {...notice, copy: entryCopies(language, finding.facts)};
}

/** Findings in one text: what happened and what to do, one after the other. */
export function sentenceIn(
  language: Language,
  findings: readonly (Finding | DoorFinding)[],
): string {
  const notices = findings.map(it => noticeOf(language, it));
  return joined(language, ...notices.flatMap(({says, fix}) => [says, fix]));
}

/** What there is to say about a run as a whole; empty if that is nothing. */
export function remarksIn(
  language: Language,
  {notes, outOfSight}: RunRemarks,
): string {
  const said = language.notes(language.sheet);
  return [
    ...notes.map(it => said[it]),
    ...(outOfSight ? [language.outOfSight(outOfSight)] : []),
  ].join(' ');
}

/** The delegation entry for copying; the client ID is left out if it is unknown. */
function entryCopies(
  {copy}: Language,
  {clientId, scopes}: {readonly clientId: string; readonly scopes: string},
): NonNullable<Notice['copy']> {
  return [
    {label: copy.clientId, text: clientId},
    {label: copy.scopes, text: scopes},
  ].filter(it => it.text !== '');
}

/**
 * The text of the Message cell: the worst finding with what to do, and how many more there are; otherwise what was done. Advice
 * alone does not replace what was done. An outcome that leaves the row's state unchanged says so.
 */
export function messageOf(language: Language, outcome: Outcome): string {
  const {preview} = outcome;
  if (preview) return cut(sayPreview(language, outcome, preview), MAX_MESSAGE);
  const message = sayOutcome(language, outcome);
  const whole = outcome.keepsState
    ? joined(language, language.notDone, message)
    : message;
  return cut(whole, MAX_MESSAGE);
}

/** What would be done, and the most severe finding about it. */
function sayPreview(
  language: Language,
  {findings}: Outcome,
  {action, steps}: NonNullable<Outcome['preview']>,
): string {
  const preview = language.preview.says(action, steps);
  const does = joined(language, preview, doneBesides(language, findings));
  const gravest = worst(findings.filter(it => !saysWhatWasDone(it)));
  if (!gravest) return does;
  const {says, fix} = sentenceOf(language, gravest);
  return joined(language, does, says, fix);
}

/** Findings that say what else was done, or will be: the row says so although nothing is wrong any more. */
function saysWhatWasDone(finding: Finding): boolean {
  return (
    isAboutRepair(finding) ||
    ['revoked-at-ca', 'successor-issued'].includes(finding.code)
  );
}

function doneBesides(language: Language, findings: readonly Finding[]): string {
  const says = findings
    .filter(saysWhatWasDone)
    .map(it => sentenceOf(language, it).says);
  return joined(language, ...says);
}

function sayOutcome(language: Language, outcome: Outcome): string {
  const besides = doneBesides(language, outcome.findings);
  const gravest = worst(outcome.findings.filter(it => !saysWhatWasDone(it)));
  const done = joined(language, language.outcome(outcome), besides);
  if (!gravest) return done;
  const {says, fix} = sentenceOf(language, gravest);
  if (gravest.severity === 'block') {
    return joined(language, says, whyOf(language, outcome) || fix);
  }
  if (gravest.severity === 'warn') return joined(language, done, says, fix);
  return done || joined(language, says, fix);
}

/** Where Gmail gave no reason, the check's most severe warning is the likely one; of one that it gave, what the check found of that. */
function whyOf(language: Language, outcome: Outcome): string {
  const refusal = outcome.findings[0]?.code;
  const isTold = refusal === 'root-not-trusted';
  if (refusal !== 'refused-without-reason' && !isTold) return '';
  const warning = outcome.findings.find(it =>
    isTold ? isAboutTrust(it) : it.severity === 'warn',
  );
  return warning ? language.likely(sentenceOf(language, warning)) : '';
}

/** A line of the set-up check as a person reads it. */
export function requirementOf(
  language: Language,
  result: RequirementResult,
): Requirement {
  const words = language.requirements[result.code];
  const {sheet} = language;
  const {code, met, finding, about} = result;
  const base = {code, label: words.label, met};
  if (met === 'yes') {
    return {
      ...base,
      says: words.met(about, sheet, result.signingScope),
      todo: '',
      copy: [],
    };
  }
  if (met === 'unknown') {
    return {...base, says: words.unknown, todo: '', copy: []};
  }
  if (!finding) {
    const todo = words.todo?.(about, sheet) ?? '';
    return {...base, says: words.unmet?.(sheet) ?? '', todo, copy: []};
  }
  const {says, fix} = sentenceOf(language, finding);
  const {clientId} = result;
  const scopes = result.scopes.join(',');
  const copy = scopes ? entryCopies(language, {clientId, scopes}) : [];
  return {...base, says, todo: fix, copy};
}

/** The table is typed code by code; taken together, the types of a code and its sentence can no longer be matched. */
function sentenceOf(language: Language, finding: QuotedFinding): Sentence {
  const table = language.findings as unknown as Readonly<
    Record<string, (facts: object, sheet: SheetWords) => Sentence>
  >;
  return table[finding.code]!(saidFacts(language, finding), language.sheet);
}

/** Facts whose findings are sentences; what an earlier version has stored is one already. */
function saidFacts(language: Language, {facts}: QuotedFinding): object {
  const said = Object.entries(facts).map(([name, fact]: [string, unknown]) => {
    if (!isFinding(fact)) return [name, fact] as const;
    const {says, fix} = sentenceOf(language, fact);
    return [name, joined(language, says, fix)] as const;
  });
  return Object.fromEntries(said);
}

function isFinding(fact: unknown): fact is QuotedFinding {
  return (
    typeof fact === 'object' &&
    fact !== null &&
    'severity' in fact &&
    'code' in fact
  );
}
