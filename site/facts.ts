/** Facts for sentences that are shown without a case: each fact is “…”. */

/** Whatever is read as an instant; its day is shown as “…”. */
const INSTANT = Date.UTC(2027, 9, 23);

/** How the sentences of the languages write that day. */
const DAYS = /23\D{1,12}2027|2027年10月23日|2027-10-23/g;

/** What keeps a fact’s own direction is not needed around “…”. */
const ISOLATED = /[\u2066-\u2068]…\u2069/g;

/** A number that is shown as “…”, for a fact whose sentence leaves out what is not more than 0. */
export const SOME = 731;

/** What sentences do with lists; any other name is that of a fact. */
const OF_LISTS: readonly (string | symbol)[] = [
  'length',
  'slice',
  'map',
  'filter',
  'some',
  'includes',
  'join',
  Symbol.iterator,
];

/**
 * Represents any fact: a text, an instant, a list of one text, or an object of such; as a number it is NaN.
 *
 * @param known - the given facts, by name
 */
export function factsWith(known: Readonly<Record<string, unknown>>): object {
  const list = Object.assign(['…'], known);
  return new Proxy(list, {
    get(_, key) {
      if (key === Symbol.toPrimitive) {
        return (hint: string) =>
          ({default: INSTANT, number: NaN, string: '…'})[hint];
      }
      if (key === 'toString' || key === 'replace') return () => '…';
      const isThere = key in known || key === '0' || OF_LISTS.includes(key);
      const own: unknown = isThere ? Reflect.get(list, key) : factsWith({});
      return typeof own === 'function' ? (own.bind(list) as unknown) : own;
    },
  });
}

/** A sentence with such facts, and “…” where it would show one. */
export function withoutFacts(sentence: string): string {
  return sentence
    .replace(DAYS, '…')
    .replace(/\b(?:NaN|731)\b/g, '…')
    .replace(ISOLATED, '…')
    .replace(/…((?:, |、)…)+/g, '…');
}
