// What Code.js evaluates only on first use, as texts in comments.
import path from 'node:path';
import {build} from 'esbuild';
import {gzipSync, strToU8} from 'fflate';
import {smallAesTables} from './aes-tables.js';
import {inFunction, withoutExports, withShortHelpers} from './script-text.js';
import {SERVER} from './server-options.js';
import {LINE, shorten} from './shorten.js';

/**
 * Stores what is evaluated only on first use in Code.js as text. V8 parses a function twice, once when the script loads and once
 * when the function is called, but skips over a comment: a click that needs neither certificates nor messages starts in two thirds
 * of the time. The texts are packed, so that what a click reads, and what a person pastes into the editor, is smaller.
 *
 * A file is stored as text if `lazy.ts` of a folder or `messages/languages.ts` loads it by `require` inside a function. Each is a
 * bundle of its own, so it shares no modules and no state with the rest. A text may have another.
 *
 * @param texts - receives the bundle of each file
 */
export function asText(texts) {
  return {
    name: 'as-text',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^\.\//}, ({kind, importer, path: to, resolveDir}) =>
        kind === 'require-call' && LOADS_TEXT.test(importer)
          ? {
              path: path.relative('.', path.join(resolveDir, to)),
              namespace: 'text',
            }
          : null,
      );
      onLoad({filter: /^/, namespace: 'text'}, async ({path: file}) => {
        const entryPoints = [`${file}.ts`];
        const plugins = [smallAesTables, asText(texts)];
        texts.set(
          file,
          await build({
            ...{...SERVER, entryPoints, plugins},
            ...{format: 'esm', metafile: true},
          }),
        );
        const contents = `module.exports = (0, eval)(${JSON.stringify(placeOf(file))});`;
        return {contents};
      });
    },
  };
}

const LOADS_TEXT = /[\\/](lazy|languages)\.ts$/;

/** The placeholder of a text until everything is shortened. */
const placeOf = file => `text of ${file.split(path.sep).join('/')}`;
const PLACE = /"(text of [^"]+)"/g;

/**
 * The program with its texts in their places.
 *
 * @returns with `comments`: a function for each packed text, which the program names
 */
export async function withTexts(program, texts, readable) {
  const codes = new Map();
  for (const [file, bundle] of texts) {
    const {text, exported} = withoutExports(
      withShortHelpers(bundle.text ?? bundle.outputFiles[0].text),
    );
    const code = readable ? text : await shorten(text);
    const taken = bundle.taken && 'taken_';
    codes.set(placeOf(file), inFunction(code, exported, taken));
  }
  const comments = [];
  const filled = code =>
    code.replace(PLACE, (_, place) => {
      const text = codes.get(place);
      if (!codes.delete(place)) {
        throw new Error(`${place} has to be required at one place`);
      }
      const whole = filled(text);
      if (readable) return quoted(whole);
      const name = `text${comments.length}_`;
      comments.push(inComment(name, whole));
      return `unpacked_(${name})`;
    });
  return {program: filled(program), comments};
}

/** A text as a literal, with the lines that it has. */
function quoted(text) {
  const escaped = text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n\\\n');
  return `'${escaped}'`;
}

/**
 * A text as a comment in a function: a third of its size. V8 passes over a comment, while it copies a literal of that length. The
 * same text gives the same bytes on every machine, which Node's own gzip does not promise.
 */
function inComment(name, text) {
  const bytes = gzipSync(strToU8(text), {level: 9, mtime: 0});
  const lines = Buffer.from(bytes)
    .toString('base64')
    .replace(new RegExp(`.{${LINE}}`, 'g'), '$&\n');
  return `function ${name}() {/*\n${lines}\n*/}\n`;
}

/** Reads such a comment, and lets Apps Script itself unpack it. An ending such as theirs keeps the page from calling functions. */
export const UNPACK = `function unpacked_(text) {
  const [, packed] = /[/][*]([^*]*)[*][/]/.exec(text.toString()) || [];
  if (!packed) throw new Error('A comment of Code.js is missing. Copy Code.js again from the release, whole and unchanged.');
  const bytes = Utilities.base64Decode(packed.split('\\n').join(''));
  return Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString();
}
`;
