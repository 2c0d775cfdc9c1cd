// The languages that a copy has, and what each part of it has of them: lines of the list of languages.
import {readFile} from 'node:fs/promises';

/** Spoken where no other language fits, so every copy has it. */
const FALLBACK = 'en';

/** The list, with one line for a language. */
const LIST = /[\\/]src[\\/]messages[\\/]languages\.ts$/;
const LINE = /^ {2}(\w+): \[.*\brequire\(/;

/** How a line loads what a part does not say. */
const OTHERS = {sheet: /\bimport\([^)]*\)/, sidebar: /\brequire\([^)]*\)/};

const nameIn = line => LINE.exec(line)?.[1] ?? null;

/** The names of all languages there are. */
export async function languageNames() {
  const list = await readFile('src/messages/languages.ts', 'utf8');
  return list.split('\n').flatMap(line => nameIn(line) ?? []);
}

/**
 * Leaves languages out of a bundle, and of the others what the bundle does not say.
 *
 * @param part - what it says: that of the sheet, or of the sidebar
 * @param wanted - names such as `de`; English is always there. null for all
 * @returns plugins for esbuild
 */
export function onlyLanguages(part, wanted = null) {
  const setup = ({onLoad}) => {
    onLoad({filter: LIST}, async ({path}) => {
      const lines = (await readFile(path, 'utf8')).split('\n');
      const kept = lines.filter(line => {
        const name = nameIn(line);
        return !name || !wanted || name === FALLBACK || wanted.includes(name);
      });
      const text = kept.map(it =>
        nameIn(it) ? it.replace(OTHERS[part], 'null') : it,
      );
      return {contents: text.join('\n'), loader: 'ts'};
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
