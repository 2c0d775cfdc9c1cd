/** How much room a text takes, where no font can be asked. */

/** Full-width and wide characters (Unicode Standard Annex #11, East Asian Width): twice as wide as others. */
const FULL =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud83c-\ud83e\ud840-\ud87f][\udc00-\udfff]/g;
/** Soft hyphens, accents, points, and marks of direction. */
const NONE =
  /\u00ad|[\u0300-\u036f]|[\u0591-\u05bd]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069]|[\ufe00-\ufe0f]/g;

/** Of a bold sans serif such as Arial, as parts of the font size; digits and most small letters are `OTHER`. */
const NARROW = /[\siıjlIİ.,:;'’|!()[\]/\\tf-]/g;
const CAPITAL = /[A-ZÀ-ÖØ-ÞĞŞ%&]/g;
const BROAD = /[mwMW@—…]/g;
const SIZES = {full: 1, narrow: 0.34, capital: 0.75, broad: 0.95, other: 0.61};

/** In columns of a terminal: two for each full-width character, one for others, none for marks. */
export function columnsFor(text: string): number {
  const seen = text.replace(NONE, '');
  const full = seen.match(FULL) ?? [];
  return seen.length - full.join('').length + 2 * full.length;
}

/** In ems of a bold sans serif: an estimate that is rather too great. */
export function emsFor(text: string): number {
  let rest = text.replace(NONE, '');
  const take = (these: RegExp, size: number): number => {
    const before = rest;
    const count = before.match(these)?.length ?? 0;
    rest = before.replace(these, '');
    return count * size;
  };
  return (
    take(FULL, SIZES.full) +
    take(BROAD, SIZES.broad) +
    take(NARROW, SIZES.narrow) +
    take(CAPITAL, SIZES.capital) +
    rest.length * SIZES.other
  );
}
