/** What a sidebar shows that does not come from the tables of sentences, and what is cut where texts are longer than in English. */
import {cutOff, misfits} from './fitting';
import {PSEUDO, untranslated} from './pseudo';
import type {Sidebar} from './sidebar-page';

/** Too short to be a word, such as the letters of months; an answer that is one word in small letters is a code. */
const NO_WORD = /^.{0,2}$/;
const CODE = /^[a-z]+$|^.{0,2}$/;

/**
 * Does in the pseudo-language what was done in a sidebar, and looks at it.
 *
 * @param data - what is shown and is neither from the tables nor from the script, such as what a person typed
 */
export async function faultsInPseudo(
  sidebar: Sidebar,
  data: readonly string[] = [],
): Promise<string[]> {
  const other = await sidebar.inLanguage(PSEUDO);
  const given = [...other.given]
    .flatMap(it => [it, ...namesIn(it), ...sentencesIn(it)])
    .filter(it => !CODE.test(it));
  const known = [...given, ...data].sort((a, b) => b.length - a.length);
  const shown = await other.frame.evaluate(shownTexts);
  const words = shown.flatMap(it =>
    untranslated(it, known)
      .filter(word => !NO_WORD.test(word))
      .map(word => `not translated: ${word} (in “${it}”)`),
  );
  return [
    ...words,
    ...(await misfits(other)),
    ...(await other.frame.evaluate(cutOff)),
  ].map(it => `pseudo-language: ${it}`);
}

/** The values of a distinguished name, since a screen shows the common one. */
function namesIn(text: string): string[] {
  return text.includes('=') ? text.split(/[,=]/).map(it => it.trim()) : [];
}

/** The sentences of a text, since a screen shows what happened apart from what to do. */
function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s/);
}

/** Runs in the page: its texts, and attributes that are shown or read aloud. */
function shownTexts(): string[] {
  const spoken = [
    ...['aria-label', 'aria-valuetext', 'aria-roledescription'],
    ...['title', 'placeholder', 'alt', 'data-done'],
  ];
  const all = [...document.querySelectorAll('body *')].filter(
    it => !it.closest('script, style, code, pre, [lang]:not(html)'),
  );
  // An address has places where its line may break.
  const own = all.flatMap(it =>
    it.querySelector(':scope > wbr')
      ? it.textContent
      : [...it.childNodes]
          .filter(child => child.nodeType === Node.TEXT_NODE)
          .map(child => child.textContent ?? ''),
  );
  const attributes = all.flatMap(it =>
    spoken.flatMap(name => it.getAttribute(name) ?? []),
  );
  return [document.title, ...own, ...attributes].filter(it =>
    /\p{L}/u.test(it),
  );
}
