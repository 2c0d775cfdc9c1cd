/** The forms that a number asks for, by the plural categories of CLDR: the one way from a count to its words, in every language. */

/** The category of a number in a language, as `Intl.PluralRules` names it. */
export type CategoryOf = (number: number) => Intl.LDMLPluralRule;

/** What there is for each category, and for numbers that have one of their own; `other` is what they all have. */
export type FormsOf<Form> = Partial<Record<Intl.LDMLPluralRule, Form>> & {
  readonly [exactly: number]: Form;
  readonly other: Form;
};

/** The texts for the plural categories that a language has, and for numbers that are said otherwise, such as 1 for “tomorrow”. */
export type PluralForms = FormsOf<string>;

/** The ways to choose by a number. */
export interface Plurals {
  /** The form for a number, with the number wherever the form has a `#` of its own. */
  plural(number: number, forms: PluralForms): string;
  /** The form for a number as it is, for forms with values from outside, which may have a `#`. */
  pick<Form>(number: number, forms: FormsOf<Form>): Form;
}

/** The number’s place in a form; a `#` within a word, such as PKCS#12, is a character of that word. */
const PLACE = /(?<![\p{L}\p{N}])#(?![\p{L}\p{N}])/gu;

/**
 * The plural forms of a language.
 *
 * @param categoryOf - by `Intl`, or by the language’s own rule where the host may lack it
 * @param grouped - a number as that language writes it
 */
export function pluralsBy(
  categoryOf: CategoryOf,
  grouped: (number: number) => string,
): Plurals {
  const pick = <Form>(number: number, forms: FormsOf<Form>): Form =>
    forms[number] ?? forms[categoryOf(number)] ?? forms.other;
  return {
    pick,
    plural: (number, forms) =>
      pick(number, forms).replace(PLACE, () => grouped(number)),
  };
}
