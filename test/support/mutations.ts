/** Small faults that are put into sources on purpose, to see whether a test notices. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {transformSync} from 'esbuild';
import {parseModule} from 'esprima';
import fc from 'fast-check';

/** A change of one line. */
export interface Mutation {
  /** Relative to the project. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** What is exchanged, wherever it occurs in a line. */
const EXCHANGES: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/===/g, () => '!=='],
  [/!==/g, () => '==='],
  [/ < /g, () => ' <= '],
  [/ > /g, () => ' >= '],
  [/ <= /g, () => ' < '],
  [/ >= /g, () => ' > '],
  [/&&/g, () => '||'],
  [/\|\|/g, () => '&&'],
  [/\?\?/g, () => '&&'],
  [/ \+ /g, () => ' - '],
  [/ - /g, () => ' + '],
  [/\btrue\b/g, () => 'false'],
  [/\bfalse\b/g, () => 'true'],
  // Not in a class or a quantifier of a regular expression.
  [/(?<![\w.'[{-])\d[\d_]*(?![\w.'\]}-])/g, found => `${found} + 1`],
];

/** A line that is a statement of its own, and that a program can do without. */
const STATEMENT = /^\s+(?!return|const|let|throw|break|continue)[\w.]+.*;$/;

/**
 * Changes of some files, drawn at random: first a file, then a line of it.
 *
 * @param files - paths relative to the project, each as often as it should weigh
 * @param count - how many; fewer if the files have no more
 * @param folder - the project
 * @param isWanted - false leaves a change out
 */
export function drawMutations(
  files: readonly string[],
  count: number,
  seed: number,
  folder = '.',
  isWanted: (mutation: Mutation) => boolean = () => true,
): readonly Mutation[] {
  const drawn: Mutation[] = [];
  // Otherwise small numbers are drawn more often, and with them the first files and lines.
  const number = fc.noBias(fc.nat());
  const choices = fc.sample(fc.tuple(number, number), {
    numRuns: count * 20,
    seed,
  });
  for (const [first, second] of choices) {
    if (drawn.length === count) break;
    const file = files[first % files.length]!;
    const source = readFileSync(path.join(folder, file), 'utf8');
    const all = mutationsOf(file, source);
    const mutation = all[second % all.length];
    const isNew = !drawn.some(
      it => it.file === file && it.line === mutation?.line,
    );
    if (!mutation || !isNew || !isWanted(mutation)) continue;
    if (changesProgram(source, mutation)) drawn.push(mutation);
  }
  return drawn;
}

/** All that can be changed, comments and types included. */
export function mutationsOf(file: string, source: string): Mutation[] {
  return source.split('\n').flatMap((before, i) => {
    const texts = EXCHANGES.flatMap(([pattern, other]) =>
      [...before.matchAll(pattern)].map(({0: found, index}) => {
        const rest = before.slice(index + found.length);
        return before.slice(0, index) + other(found) + rest;
      }),
    );
    if (STATEMENT.test(before)) texts.push('');
    return texts.map(after => ({file, line: i + 1, before, after}));
  });
}

/** A version of the sources, by its files: their text. */
export type Sources = ReadonlyMap<string, string>;

/**
 * Finds the changes of one version of the sources in another one, where files may have other names and lines other numbers.
 *
 * @returns null for a line that is not once in either of them, between the same two lines
 */
export function counterpartsIn(
  there: Sources,
  here: Sources,
): (mutation: Mutation) => Mutation | null {
  const places = placesIn(there);
  const own = placesIn(here);
  return ({file, line, after}) => {
    const between = betweenLines(here.get(file)!.split('\n'), line);
    const [place, ...others] = places.get(between) ?? [];
    const isOnce = own.get(between)!.length === 1 && others.length === 0;
    if (!place || !isOnce) return null;
    // It may be indented otherwise.
    const [indent] = /^\s*/.exec(place.before)!;
    return {...place, after: after && indent + after.trimStart()};
  };
}

/** Where lines are, by the line with both its neighbors. */
function placesIn(sources: Sources): Map<string, Omit<Mutation, 'after'>[]> {
  const places = new Map<string, Omit<Mutation, 'after'>[]>();
  for (const [file, source] of sources) {
    const lines = source.split('\n');
    for (const [i, before] of lines.entries()) {
      const between = betweenLines(lines, i + 1);
      const known = places.get(between) ?? [];
      places.set(between, [...known, {file, line: i + 1, before}]);
    }
  }
  return places;
}

function betweenLines(lines: readonly string[], line: number): string {
  const three = [line - 2, line - 1, line].map(it => lines[it] ?? '');
  return three.map(it => it.trim()).join('\n');
}

/** The source with the change in it. */
export function mutated(source: string, {line, after}: Mutation): string {
  const lines = source.split('\n');
  lines[line - 1] = after;
  return lines.join('\n');
}

/** False for what is in a comment, a type, or a text, and for what does not parse. */
function changesProgram(source: string, mutation: Mutation): boolean {
  const code = (text: string) =>
    transformSync(text, {
      loader: mutation.file.endsWith('x') ? 'tsx' : 'ts',
      logLevel: 'silent',
      // As far as the parser goes; it knows no `import()`.
      target: 'es2017',
      supported: {'dynamic-import': false},
    }).code;
  try {
    const after = mutated(source, mutation);
    return withoutTexts(code(source)) !== withoutTexts(code(after));
  } catch (error) {
    if (error instanceof Error && 'errors' in error) return false;
    throw error;
  }
}

/** A program as its tree, without what its texts say: a sign or a number in a sentence is neither an operator nor a constant. */
function withoutTexts(code: string): string {
  return JSON.stringify(parseModule(code).body, (key, value: unknown) => {
    if (key === 'raw' || key === 'cooked') return undefined;
    return typeof value === 'string' && key === 'value' ? '' : value;
  });
}
