import {english} from '../../../src/messages/en/sidebar';
import {
  chooseLanguage,
  sentencesIn,
  speechIn,
} from '../../../src/messages/sidebar';

describe('the choice of a language', () => {
  it('uses the first preferred language that is available, by its primary subtag', () => {
    const chosen = chooseLanguage(['fr-CA', 'ar-EG', 'en-GB'], ['en', 'ar']);
    expect(chosen).toEqual({lang: 'ar', locale: 'ar-EG'});
  });

  it('keeps the region of the person for dates', () => {
    const {locale} = chooseLanguage(['en-GB']);
    expect(speechIn(locale).date(Date.UTC(2026, 10, 22))).toBe('22 Nov 2026');
  });

  it('knows a language by its former name, too', () => {
    for (const locale of ['iw-IL', 'iw', 'he-IL']) {
      expect(chooseLanguage([locale], ['en', 'he']).lang).toBe('he');
    }
  });

  it('falls back on English', () => {
    const chosen = chooseLanguage(['tlh'], ['en', 'ar']);
    expect(chosen).toEqual({lang: 'en', locale: 'en'});
  });
});

describe('speech', () => {
  const {plural, span, date, number, days} = speechIn('en');

  it('picks the plural category that the language has for a number', () => {
    const forms = {
      zero: 'no rows',
      one: 'a row',
      two: 'two rows',
      few: '# rows (few)',
      many: '# rows (many)',
      other: '# rows',
    };
    const inArabic = [0, 1, 2, 3, 11, 100].map(count =>
      speechIn('ar-u-nu-latn').plural(count, forms),
    );
    expect(inArabic).toEqual([
      'no rows',
      'a row',
      'two rows',
      '3 rows (few)',
      '11 rows (many)',
      '100 rows',
    ]);
    expect(plural(1, {one: '# row', other: '# rows'})).toBe('1 row');
    expect(plural(1200, {one: '# row', other: '# rows'})).toBe('1,200 rows');
  });

  it('puts the number where the form has its mark, even where text looks like a replacement pattern', () => {
    expect(plural(2, {other: '$& and # rows'})).toBe('$& and 2 rows');
  });

  it('puts the number into each place, and leaves the mark within a word alone', () => {
    expect(plural(3, {other: '# PKCS#12 files, all # of them'})).toBe(
      '3 PKCS#12 files, all 3 of them',
    );
  });

  it('writes the month of a day as a word in every language', () => {
    const day = Date.UTC(2027, 9, 23);
    const written = ['en-GB', 'de', 'tr', 'ja'].map(it =>
      speechIn(it).date(day),
    );
    expect(written).toEqual([
      '23 Oct 2027',
      '23. Okt. 2027',
      '23 Eki 2027',
      '2027年10月23日',
    ]);
  });

  it('keeps the facts in a sentence unchanged, even if they look like the mark', () => {
    const say = sentencesIn(english, 'en');
    expect(say.overview.count('Done #', 3)).toBe('Done #: 3 rows');
  });

  it('says spans in the unit that fits', () => {
    expect([span(5), span(89), span(95), span(3600), span(9000)]).toEqual([
      '5 sec',
      '89 sec',
      '2 min',
      '60 min',
      '2.5 hr',
    ]);
  });

  it('names the UTC day, whatever the time zone of the reader', () => {
    expect(date(Date.UTC(2026, 0, 1))).toBe('Jan 1, 2026');
    expect(date(Date.UTC(2026, 0, 1, 23, 59, 59))).toBe('Jan 1, 2026');
  });

  it('writes numbers and days as the language does', () => {
    expect(number(12345)).toBe('12,345');
    expect([days(-2), days(0), days(12)]).toEqual([
      '2 days ago',
      'today',
      'in 12 days',
    ]);
  });

  it('says a moment in the time zone that is named, across the change to summer time', () => {
    const {moment} = speechIn('en-GB');
    const winter = Date.UTC(2027, 2, 28, 0, 30);
    const summer = Date.UTC(2027, 2, 28, 1, 30);
    expect(moment(winter, 'Europe/Berlin')).toBe('28 Mar 2027, 01:30');
    expect(moment(summer, 'Europe/Berlin')).toBe('28 Mar 2027, 03:30');
  });

  it('says a moment in UTC, and that it is UTC, where the zone is not known', () => {
    expect(speechIn('en-GB').moment(0, 'Mars/Olympus')).toBe(
      '1 Jan 1970, 00:00 UTC',
    );
  });

  it('names months and hours', () => {
    const {month, monthLetter, hour} = speechIn('de');
    expect(month('2027-03')).toBe('März 2027');
    expect(monthLetter('2027-03')).toBe('M');
    expect([hour(0), hour(23)]).toEqual(['00:00', '23:00']);
  });

  it('never rounds a share up', () => {
    const {share} = speechIn('en');
    expect([share(1999, 2000), share(2, 3), share(5, 5), share(0, 5)]).toEqual([
      '99.9%',
      '66.6%',
      '100%',
      '0%',
    ]);
  });
});
