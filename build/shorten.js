// A program without what only people need.
import {transform} from 'esbuild';
import {parseScript} from 'esprima';
import {SERVER} from './server-options.js';

/** After this many characters, the next statement of the bundle is put on a new line. */
export const LINE = 165;

/**
 * The program without white space and with short names for everything local to a function. Names visible to the whole file are
 * kept: they appear in stack traces, which lead from a fault to the source.
 */
export async function shorten(text) {
  // As a script's, the names of the top level may be used from elsewhere, so they stay.
  const {code} = await transform(text, {
    target: SERVER.target,
    supported: SERVER.supported,
    charset: 'utf8',
    minify: true,
  });
  return inLines(code);
}

/** V8 keeps a program in one byte a character if no character needs two. */
export function inAscii(code) {
  return code.replace(
    /[^\0-\x7f]/g,
    it => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** All that `_copy` copies is read, a getter as well: it would be called once, and too early. */
function refuseGetters({type, callee, arguments: args}) {
  if (type !== 'CallExpression' || callee.name !== '_copy') return;
  if (args[1].properties?.some(({kind}) => kind !== 'init')) {
    throw new Error('a source has a getter next to a spread in an object');
  }
}

/**
 * Starts a new line at the next statement, property or method after `LINE` characters: a fault is reported by its line and
 * column, and two builds can be compared. The line limit of esbuild would cut texts such as the addresses of hosts.
 */
function inLines(code) {
  const breaks = new Set();
  parseScript(code, {range: true}, node => {
    const {type, body, consequent, range} = node;
    refuseGetters(node);
    if (type === 'Property' || type === 'MethodDefinition') {
      breaks.add(range[0]);
    }
    const list = Array.isArray(body) ? body : consequent;
    if (Array.isArray(list)) for (const it of list) breaks.add(it.range[0]);
  });
  let lines = '';
  let last = 0;
  for (const at of [...breaks].sort((one, other) => one - other)) {
    if (at - last < LINE) continue;
    lines += `${code.slice(last, at).trimEnd()}\n`;
    last = at;
  }
  return lines + code.slice(last);
}
