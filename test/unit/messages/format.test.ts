/** Apps Script may lack the data of Intl: the sheet's languages bring their own, and say what Intl says. */
import {day as english} from '../../../src/messages/en/format';
import {day as german} from '../../../src/messages/de/format';
import {day as turkish} from '../../../src/messages/tr/format';
import {day as hebrew} from '../../../src/messages/he/format';
import {day as japanese} from '../../../src/messages/ja/format';
import {languageOf} from '../../../src/messages';

const DAY = {day: 'numeric', month: 'short', year: 'numeric'} as const;

it.each([
  ['en-GB', english],
  ['de', german],
  ['tr', turkish],
  ['he', hebrew],
  ['ja', japanese],
])('Days in %s are those of Intl', (locale, day) => {
  const intl = new Intl.DateTimeFormat(locale, {...DAY, timeZone: 'UTC'});
  for (let month = 0; month < 12; month++) {
    const time = Date.UTC(2027, month, 3);
    expect(day(time).replace('Sep ', 'Sept ')).toBe(
      intl.format(time).replace('Sep ', 'Sept '),
    );
  }
});

it('The sheet is written without Intl', () => {
  const kept = Object.getOwnPropertyDescriptor(globalThis, 'Intl')!;
  Object.defineProperty(globalThis, 'Intl', {
    value: undefined,
    configurable: true,
  });
  try {
    for (const locale of ['iw_IL', 'ja_JP', 'de_AT', 'tr', 'pt_BR']) {
      const {findings, sheet} = languageOf(locale);
      const facts = {date: 1_824_249_600_000, days: 3} as never;
      expect(findings['expired'](facts, sheet).says).not.toBe('');
    }
  } finally {
    Object.defineProperty(globalThis, 'Intl', kept);
  }
});

it.each([
  ['iw_IL', 'he'],
  ['iw', 'he'],
  ['he-IL', 'he'],
  ['ja_JP', 'ja'],
  ['tr_TR', 'tr'],
  ['de_AT', 'de'],
  ['pt_BR', 'en'],
  ['', 'en'],
])('The locale “%s” speaks %s', (locale, lang) => {
  expect(languageOf(locale).lang).toBe(lang);
});
