/** A count gets its words in one way: by the plural categories of CLDR, as `Intl` has them, in every language. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {languageNames} from '../../../src/messages';
import {pluralsBy, type CategoryOf} from '../../../src/messages/plural';

const FOLDER = 'src/messages';
const NUMBERS = [...Array(121).keys(), 1000, 1_000_000];

/** The library that sources compile with is older. */
const {ListFormat} = Intl as unknown as {
  readonly ListFormat: new (lang: string) => {
    format(texts: readonly string[]): string;
  };
};

interface Format {
  readonly categoryOf: CategoryOf;
  grouped(number: number): string;
  list(texts: readonly string[]): string;
}

async function formatOf(lang: string): Promise<Format> {
  return (await import(`../../../${FOLDER}/${lang}/format.ts`)) as Format;
}

describe.each(languageNames())('In %s', lang => {
  it('the plural categories are those of Intl', async () => {
    const {categoryOf} = await formatOf(lang);
    const intl = new Intl.PluralRules(lang);
    expect(NUMBERS.map(categoryOf)).toEqual(NUMBERS.map(it => intl.select(it)));
  });

  it('numbers are grouped as by Intl', async () => {
    const {grouped} = await formatOf(lang);
    const intl = new Intl.NumberFormat(lang);
    const numbers = [...NUMBERS, 999, 12_345, 123_456_789];
    expect(numbers.map(grouped)).toEqual(numbers.map(it => intl.format(it)));
  });

  it('lists are joined as by Intl', async () => {
    const {list} = await formatOf(lang);
    // American English has a comma before “and”; sentences here do without.
    const intl = new ListFormat(lang === 'en' ? 'en-GB' : lang);
    const words = lang === 'he' ? ['אחד', 'שתיים', 'Gmail'] : ['a', 'b', 'c'];
    for (let length = 0; length <= words.length; length++) {
      const some = words.slice(0, length);
      expect(list(some).replace(/[\u2068\u2069]/g, '')).toBe(intl.format(some));
    }
  });
});

it('A number that is said otherwise comes before its category, and a value may have the mark of the number', () => {
  const {plural, pick} = pluralsBy(() => 'one', String);
  const forms = {1: 'tomorrow', one: 'in # day', other: 'in # days'};
  expect(plural(1, forms)).toBe('tomorrow');
  expect(plural(21, forms)).toBe('in 21 day');
  expect(pick(21, {one: 'List # of Ada', other: ''})).toBe('List # of Ada');
});

it('No sentence chooses its form by a comparison with 1 or 2', () => {
  const files = readdirSync(FOLDER, {recursive: true, encoding: 'utf8'});
  const sources = files.filter(it => it.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(200);
  const found = sources.flatMap(file =>
    readFileSync(path.join(FOLDER, file), 'utf8')
      .split('\n')
      .filter(line => /[=!]==? [12]\b/.test(line))
      .map(line => `${file}: ${line.trim()}`),
  );
  // The rules of the languages themselves.
  expect(found.filter(it => !/^\w\w\/format\.ts: /.test(it))).toEqual([]);
});
