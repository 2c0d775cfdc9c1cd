/**
 * Problems with a row, a file or an answer, as data.
 *
 * A finding carries a code, how severe it is, and the facts a sentence needs; the sentence itself is made at the edge by
 * `src/messages`. Each part of the core declares its own codes as an interface that maps a code to its facts, so that a
 * code without a sentence, or a sentence that uses a fact the finding lacks, does not compile.
 */

/**
 * How severe a finding is: `block` stops the row before anything is sent (or reports Google's refusal), `warn` lets it
 * through and colors it, `advice` is for anyone who reads the card.
 */
export type Severity = 'block' | 'warn' | 'advice';

/**
 * Findings over a catalog `Facts` that maps each code to the facts that come with it. Facts are never a password, a
 * key, a token or a PKCS#12; times are milliseconds since the epoch, UTC.
 */
export type FindingOf<Facts> = {
  [Code in keyof Facts & string]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly facts: Facts[Code];
  };
}[keyof Facts & string];

/** A fact that is another finding: the reason, which a sentence quotes in its own language. */
export interface QuotedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly facts: object;
}

/** How severe each finding of a catalog is: a code without a severity does not compile. */
export type Severities<Facts> = Readonly<
  Record<keyof Facts & string, Severity>
>;

/** Makes a finding of one catalog from its code and facts. */
export type FindingMaker<Facts> = <Code extends keyof Facts & string>(
  code: Code,
  facts: Facts[Code],
) => FindingOf<Facts>;

/**
 * The function that makes the findings of a catalog. A code's severity is written here alone, next to the catalog.
 *
 * @param severities - of every code
 */
export function findingMaker<Facts>(
  severities: Severities<Facts>,
): FindingMaker<Facts> {
  return <Code extends keyof Facts & string>(
    code: Code,
    facts: Facts[Code],
  ) => ({code, severity: severities[code], facts});
}

/** The same finding where what usually stops a row does not: a block becomes a warning. */
export function asWarning<F extends {readonly severity: Severity}>(
  finding: F,
): F {
  return finding.severity === 'block'
    ? {...finding, severity: 'warn'}
    : finding;
}

/** Orders severities, most severe first. */
const GRAVITY: Readonly<Record<Severity, number>> = {
  block: 0,
  warn: 1,
  advice: 2,
};

/**
 * The most severe of some findings, the first one where several are equally severe.
 *
 * @returns null for an empty list.
 */
export function worst<F extends {readonly severity: Severity}>(
  findings: readonly F[],
): F | null {
  let found: F | null = null;
  for (const finding of findings) {
    if (!found || GRAVITY[finding.severity] < GRAVITY[found.severity]) {
      found = finding;
    }
  }
  return found;
}

/** The most severe first; equally severe ones stay in their order. */
export function byGravity<F extends {readonly severity: Severity}>(
  findings: readonly F[],
): F[] {
  return [...findings].sort(
    (a, b) => GRAVITY[a.severity] - GRAVITY[b.severity],
  );
}

/** A text of bounded length; an ellipsis says that something was cut off. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // Half of a surrogate pair is not a character.
  const end = /[\ud800-\udbff]/.test(text[most - 2]!) ? most - 2 : most - 1;
  return `${text.slice(0, end)}…`;
}

/** Longer names are made to be long: a certificate's, a file's, an address. */
const MAX_NAME = 200;

/** Facts whose texts, those in lists too, are of bounded length. */
export function cutFacts<Facts extends object>(facts: Facts): Facts {
  const short = (fact: unknown): unknown => {
    if (typeof fact === 'string') return cut(fact, MAX_NAME);
    return Array.isArray(fact) ? fact.map(short) : fact;
  };
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, short(fact)]),
  ) as Facts;
}
