/**
 * A language made from English by machine: accents, two fifths longer, in brackets. What a screen shows outside of brackets does
 * not come from the tables of sentences, so no translation reaches it.
 */
/** Its tag: that of English, so that whatever chooses a language chooses this one in a build that has it for English. */
export const PSEUDO = 'en-XA';

const PLAIN = 'AaBbCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz';
const ACCENTED = 'ÅåƁƀÇçĐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠŝŢţÛûŴŵÝýŽž';

/** Texts that are not words: tags of the language, kinds of parts, and names of other texts. A label there has a capital. */
const KEPT = new Set(['lang', 'dir', 'kind', 'to', 'commands']);
const isKept = (key: string, value: unknown) =>
  typeof value === 'string' &&
  (key === 'former' || (KEPT.has(key) && !/^\p{Lu}/u.test(value)));

/** Stays as it is in a text: addresses, and places that are filled later. */
const FIXED = /https?:\S+|[\w.+-]+@[\w.-]+|\{\w+\}/g;

/** Names that are the same in every language. */
const BRANDS = /S\/MIME( Rollout)?|Gmail|Google|PKCS#12/g;

/** Every text of a table, and every text that its functions return, in the pseudo-language. */
export function pseudo<Table>(table: Table): Table {
  return changed(table, []) as Table;
}

function changed(value: unknown, facts: readonly string[]): unknown {
  if (typeof value === 'string') return pseudoText(value, facts);
  if (typeof value === 'function') {
    const say = value as (...facts: readonly unknown[]) => unknown;
    return (...given: readonly unknown[]) =>
      changed(say(...given), textsIn(given));
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(it => changed(it, facts));
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [
      key,
      isKept(key, it) ? it : changed(it, facts),
    ]),
  );
}

/** @param facts - texts from outside, which stay as they are */
export function pseudoText(text: string, facts: readonly string[] = []) {
  if (!/\p{L}/u.test(text) || facts.includes(text)) return text;
  const longest = facts
    .filter(it => it.length > 2)
    .sort((a, b) => b.length - a.length)
    .map(it => it.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const kept = new RegExp([...longest, FIXED.source].join('|'), 'g');
  const stay = text.match(kept) ?? [];
  const own = text.split(kept).map(accented);
  const whole = own.map((it, i) => it + (stay[i] ?? '')).join('');
  return `[${whole}${'·'.repeat(Math.ceil(own.join('').length * 0.4))}]`;
}

function accented(text: string): string {
  return [...text].map(it => ACCENTED[PLAIN.indexOf(it)] ?? it).join('');
}

/** All texts in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/**
 * What a text says outside of brackets.
 *
 * @param data - what comes from outside, such as names
 */
export function untranslated(
  text: string,
  data: readonly string[] = [],
): string[] {
  const known = data.reduce((rest, it) => rest.split(it).join(' '), text);
  let depth = 0;
  let outside = '';
  for (const it of known) {
    if (it === '[') depth += 1;
    if (depth === 0) outside += it;
    if (it === ']') {
      depth -= 1;
      outside += '|';
    }
  }
  const rest = outside.replace(FIXED, ' ').replace(BRANDS, ' ');
  return rest.match(/\p{L}[\p{L} ’'-]*/gu) ?? [];
}

/** What HTML of ours shows: its texts, and the attributes that are read aloud or shown. */
export function shownIn(html: string): string {
  const read = [
    ...html.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g),
  ];
  const texts = html
    .replace(/<(style|script)>[^<]*<\/\1>/g, '')
    .replace(/<[^<>]*>/g, '\n')
    .replace(/&\w+;|&#\d+;/g, ' ');
  return [texts, ...read.map(it => it[1])].join('\n');
}
