// The languages that a copy has: lines of the two lists of languages.
import {readFile} from 'node:fs/promises';

/** Spoken where no other language fits, so every copy has it. */
const FALLBACK = 'en';

/** The lists, each with one line for a language. */
const LISTS = /[\\/]src[\\/]messages[\\/](?:sidebar-)?languages\.ts$/;
const LINE = /^ {2}(\w+): .*\b(?:require|import|resolve)\(/;

const nameIn = line => LINE.exec(line)?.[1] ?? null;

/** The names of all languages there are. */
export async function languageNames() {
  const list = await readFile('src/messages/languages.ts', 'utf8');
  return list.split('\n').flatMap(line => nameIn(line) ?? []);
}

/**
 * Leaves languages out of a bundle.
 *
 * @param wanted - names such as `de`; English is always there. null for all
 * @returns plugins for esbuild
 */
export function onlyLanguages(wanted) {
  if (wanted === null) return [];
  const setup = ({onLoad}) => {
    onLoad({filter: LISTS}, async ({path}) => {
      const lines = (await readFile(path, 'utf8')).split('\n');
      const kept = lines.filter(line => {
        const name = nameIn(line);
        return name === null || name === FALLBACK || wanted.includes(name);
      });
      return {contents: kept.join('\n'), loader: 'ts'};
    });
  };
  return [{name: 'only-languages', setup}];
}

/**
 * The languages that a command names.
 *
 * @param text - such as `en,de`
 * @throws Error if there is no such language
 */
export async function languagesIn(text) {
  const wanted = text.split(',').map(it => it.trim());
  const all = await languageNames();
  const unknown = wanted.filter(it => !all.includes(it));
  if (unknown.length > 0) {
    throw new Error(
      `There is no language ${unknown.join(', ')}. There are: ${all.join(', ')}.`,
    );
  }
  return wanted;
}
