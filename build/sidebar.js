// src/sidebar → sidebar.html.
import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {guidePages, news} from './guide.js';
import {onlyLanguages} from './languages.js';
import {packedLanguages} from './packed-languages.js';

const PAGE = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2022',
  // HtmlService removes text that looks like a comment from template literals.
  supported: {'template-literal': false},
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * The page with its script and style inside; no request to anyone.
 *
 * @param options.guide - the guide's address; null: the page has the short texts of its sections alone
 * @param options.usesEval - whether languages are packed; without it, all are in the page as they are
 * @param options.languages - names such as `de`, in addition to English; null for all
 * @param options.plugins - more for esbuild, such as a test's own language
 * @returns the text of sidebar.html.
 */
export async function buildSidebar({
  guide = null,
  usesEval = true,
  languages = null,
  plugins = [],
} = {}) {
  const result = await build({
    ...PAGE,
    entryPoints: ['src/sidebar/main.tsx'],
    // The page waits for its language, which it cannot in a plain script.
    format: 'esm',
    plugins: [
      ...plugins,
      ...onlyLanguages('sidebar', languages),
      ...(usesEval ? [packedLanguages(PAGE)] : []),
    ],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: {
      'process.env.NODE_ENV': '"production"',
      GUIDE_ADDRESS: JSON.stringify(guide),
      GUIDE_PAGES: JSON.stringify(guide === null ? {} : await guidePages()),
      NEWS: JSON.stringify(await news()),
    },
  });
  const script = `(async()=>{"use strict";${result.outputFiles[0].text}})()`;
  const style = await build({
    entryPoints: ['src/sidebar/page.css'],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  const page = await readFile('src/sidebar/page.html', 'utf8');
  // Functions as replacements: a `$&` in the code must stay as it is.
  return page
    .replace('/*STYLE*/', () => inlined(style.outputFiles[0].text))
    .replace('/*SCRIPT*/', () => inlined(script));
}

/**
 * Refuses text that would end or change the element that contains it, or that HtmlService would treat as a scriptlet.
 */
function inlined(text) {
  const unsafe = /<\/(script|style)|<!--|<script|<\?/i.exec(text);
  if (unsafe) {
    throw new Error(
      `"${unsafe[0]}" must not stand in the page's script or style`,
    );
  }
  return text;
}
