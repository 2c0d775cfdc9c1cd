// What esbuild writes as a module, as the text of a script.

/** A module's text as that of a script, and its exports: `name`, or `name: itsOwn`. */
export function withoutExports(module) {
  const [ending, names] = /export \{([^}]*)\};\s*$/.exec(module);
  return {
    text: module.slice(0, -ending.length),
    exported: names
      .split(',')
      .map(it => it.trim().split(' as ').reverse().join(': ')),
  };
}

/**
 * One function around a program, so that nothing of it is global; its value is what the program exports.
 *
 * @param parameter - of what the program is given, if it is: the value is then a function of that
 */
export function inFunction(program, exported, parameter = null) {
  const body = `${program}return {${exported.join(', ')}};\n`;
  const inner = parameter ? `return ${parameter} => {\n${body}};\n` : body;
  return `(() => {\n"use strict";\n${inner}})()`;
}

/** What esbuild writes for `{...other}`, and for `{...other, more}`. */
const SPREADS =
  /__spreadValues = \(a, b\) => \{\n {2}for \([\s\S]*?\n {2}return a;\n\}(?:[,;]\s*(?:var )?__spreadProps = \(a, b\) => __defProps\(a, __getOwnPropDescs\(b\)\))?/;

/**
 * The same by a function of V8's own, several times as fast: a run copies objects all the time. A property `__proto__`, which a
 * text from outside may have, would not become one of the copy.
 */
const QUICK_SPREAD =
  '__spreadValues = (a, b) => b != null && __hasOwnProp.call(b, "__proto__") ? Object.defineProperties(a, Object.getOwnPropertyDescriptors(b)) : Object.assign(a, b)';

/** esbuild's functions for what ES2017 does not have are called by the hundred; lazy modules need no path as their name. */
export function withShortHelpers(code) {
  if (/\b_copy\b/.test(code)) {
    throw new Error(
      'a source uses a name that is meant for a function of esbuild',
    );
  }
  const {length} = code.match(/\b__spread(Values|Props) = /g) ?? [];
  const [found = ''] = SPREADS.exec(code) ?? [];
  if (length !== (found.match(/ = \(a, b\) =>/g) ?? []).length) {
    throw new Error('esbuild writes a spread otherwise than it did');
  }
  return code
    .replace(SPREADS, QUICK_SPREAD)
    .replace(/\b(__spreadValues|__spreadProps)\b/g, '_copy')
    .replace(/\b(__esm|__commonJS)\(\{\s*"[^"]+"\(/g, '$1({f(');
}
