// The languages of the page, except for English: packed, since a person reads one of them.
import path from 'node:path';
import {build} from 'esbuild';
import {gzipSync, strToU8} from 'fflate';

/** In the page as it is, since every reader needs it where another is missing. */
const ENGLISH = './en/sidebar';

/**
 * Puts each language but English that `messages/languages.ts` loads by `import()` into the page as a packed text, which is evaluated
 * when it is the reader's. Each is a bundle of its own, so it shares no modules and no state with the rest.
 *
 * @param options - those of the page for esbuild
 */
export function packedLanguages(options) {
  const setup = ({onResolve, onLoad}) => {
    onResolve(
      {filter: /^\.\/\w+\/sidebar$/},
      ({kind, path: relative, resolveDir}) =>
        kind === 'dynamic-import' && relative !== ENGLISH
          ? {path: path.join(resolveDir, relative), namespace: 'packed'}
          : null,
    );
    onLoad({filter: /^/, namespace: 'packed'}, async ({path: folder}) => {
      const {text, names} = await bundleOf(folder, options);
      const contents = `
        import {unpacked} from './src/sidebar/unpacked';
        export const {${names}} = (0, eval)(await unpacked('${packed(text)}'));
      `;
      return {contents, resolveDir: process.cwd()};
    });
  };
  return {name: 'packed-languages', setup};
}

/** A folder of sentences as an expression whose value it is, and the names of what it exports. */
async function bundleOf(folder, options) {
  const {outputFiles} = await build({
    ...options,
    ...{entryPoints: [`${folder}/index.ts`], plugins: [], format: 'esm'},
  });
  const [{text}] = outputFiles;
  const [ending, list] = /export\s*\{([^}]+)\};?\s*$/.exec(text);
  const pairs = list.split(',').map(it => it.trim().split(' as ').reverse());
  const value = pairs.map(it => it.join(':')).join(',');
  return {
    text: `(()=>{"use strict";${text.slice(0, -ending.length)}return{${value}}})()`,
    names: pairs.map(([name]) => name).join(', '),
  };
}

/** By gzip and base64url: the same text gives the same bytes on every machine, which Node's own gzip does not promise. */
function packed(text) {
  const bytes = gzipSync(strToU8(text), {level: 9, mtime: 0});
  return Buffer.from(bytes).toString('base64url');
}
