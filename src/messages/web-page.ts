/** A page of the web app around its text: own style, no request to anyone, and nothing of the address in it. */
import {escapeHtml} from './html';
import {unbroken} from './unbroken';

/** A piece of the text between headings. Texts are plain; addresses begin with `https:`. */
export type Part =
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'strong'; readonly text: string}
  | {readonly kind: 'heading'; readonly text: string}
  | {readonly kind: 'list'; readonly items: readonly string[]}
  /** Leaves the page. */
  | {readonly kind: 'button'; readonly text: string; readonly to: string}
  /** Opens in a new tab. */
  | {readonly kind: 'link'; readonly text: string; readonly to: string};

/** Text on its ground has a contrast of 7:1 and more in both schemes. */
const STYLE = `
:root{color-scheme:light dark;--ground:#fff;--text:#1f1f1f;--link:#0842a0;--button:#0b57d0;--on:#fff}
@media (prefers-color-scheme:dark){:root{--ground:#131314;--text:#e3e3e3;--link:#a8c7fa;--button:#a8c7fa;--on:#041e49}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,Roboto,Arial,sans-serif}
main{max-width:38rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.0625rem;margin:1.5rem 0 .25rem}
p,ul{margin:0 0 .75rem;overflow-wrap:anywhere}
ul{padding-inline-start:1.25rem}
a{color:var(--link)}
a.button{display:inline-block;margin:1rem 0;padding:.75rem 1.5rem;border-radius:2rem;background:var(--button);color:var(--on);font-weight:600;text-decoration:none}
a:focus-visible{outline:3px solid var(--link);outline-offset:3px}
@media (forced-colors:active){a.button{border:1px solid}}
`;

/** Code and state, or the invitation, leave the address bar and the browser's history. */
const SCRIPT = "google.script.history.replace(null, {}, '');";

/**
 * @param lang - BCP 47
 * @param title - a constant: it is seen outside of the page
 */
export function webPage(
  lang: string,
  dir: 'ltr' | 'rtl',
  title: string,
  {heading, parts}: {readonly heading: string; readonly parts: readonly Part[]},
): string {
  const shown = (text: string) => escapeHtml(unbroken(lang, text));
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}">`,
    '<head><meta charset="utf-8"><meta name="referrer" content="no-referrer"><base target="_blank">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>`,
    `<body><main><h1>${shown(heading)}</h1>`,
    ...parts.map(it => htmlOf(it, shown)),
    `</main><script>${SCRIPT}</script></body></html>`,
  ].join('\n');
}

function htmlOf(part: Part, shown: (text: string) => string): string {
  switch (part.kind) {
    case 'text':
      return `<p>${shown(part.text)}</p>`;
    case 'strong':
      return `<p><strong>${shown(part.text)}</strong></p>`;
    case 'heading':
      return `<h2>${shown(part.text)}</h2>`;
    case 'list':
      return `<ul>${part.items.map(it => `<li>${shown(it)}</li>`).join('')}</ul>`;
    case 'button':
      return `<p><a class="button" href="${addressOf(part.to)}" target="_blank" rel="noopener noreferrer">${shown(part.text)}</a></p>`;
    case 'link':
      return `<p><a href="${addressOf(part.to)}" target="_blank" rel="noopener noreferrer">${shown(part.text)}</a></p>`;
  }
}

function addressOf(to: string): string {
  if (!/^https:\/\//.test(to)) throw new Error('A link leads to https only.');
  return escapeHtml(to);
}
