/** Names of languages, as browsers and Google write them. */

/** Names that Java, and with it Google, had for languages before ISO 639 changed them. */
const FORMER: Readonly<Record<string, string>> = {
  iw: 'he',
  in: 'id',
  ji: 'yi',
};

/**
 * The language of a locale, without its region.
 *
 * @param locale - such as `de_AT`, `iw_IL` or `pt-BR`
 * @returns the primary subtag of RFC 5646, in lowercase; empty for an empty locale
 */
export function primaryOf(locale: string): string {
  const [primary = ''] = locale
    .trim()
    .toLowerCase()
    .split(/[-_.@]/);
  return FORMER[primary] ?? primary;
}
