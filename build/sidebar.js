// src/sidebar → sidebar.html.
import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {news} from './guide.js';
import {onlyLanguages} from './languages.js';

/**
 * The page with its script and style inside; no request to anyone.
 *
 * @param options.guide - the guide's address; null: the page has the short texts of its sections alone
 * @param options.languages - names such as `de`, in addition to English; null for all
 * @returns the text of sidebar.html.
 */
export async function buildSidebar({guide = null, languages = null} = {}) {
  const result = await build({
    entryPoints: ['src/sidebar/main.tsx'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // HtmlService removes text that looks like a comment from template literals.
    supported: {'template-literal': false},
    plugins: onlyLanguages(languages),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      GUIDE_ADDRESS: JSON.stringify(guide),
      NEWS: JSON.stringify(await news()),
    },
    logLevel: 'warning',
  });
  const script = result.outputFiles[0].text;
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
