import {createElement, Fragment, options} from 'preact';
import {keepTogether} from '../../../src/sidebar/unbroken';

const before = options.vnode;
afterEach(() => {
  if (before) options.vnode = before;
  else delete options.vnode;
});

/** What an element shows, with a tilde in place of each place at which no line may end. */
function shown(element: string, ...texts: string[]): string {
  const {children} = createElement(element, null, ...texts).props;
  return [children]
    .flat()
    .join('')
    .replace(/\u2060/g, '~');
}

it.each([
  [
    'de',
    'Ihre E-Mails, mit S/MIME-Zertifikat',
    'Ihre E-~Mails, mit S/MIME-Zertifikat',
  ],
  ['tr', 'Bu e-tablo ve E-postalar, re-x', 'Bu e-~tablo ve E-~postalar, re-x'],
  [
    'he',
    'ב-Gmail וב-\u2068ada\u2069, א-ב',
    'ב-~Gmail וב-~\u2068ada\u2069, א-ב',
  ],
  ['ja', '2026年12月1日に 3 行', '2026~年12~月1~日に 3 行'],
  ['en', 'e-mail', 'e-mail'],
])('in %s, “%s” is kept together where no line is to end', (lang, text, as) => {
  keepTogether(lang);
  expect(shown('p', text)).toBe(as);
  expect(shown('p', text, text)).toBe(as + as);
});

it('finds texts within lists, and those that have no element of their own', () => {
  keepTogether('ja');
  const within = createElement('p', null, 'a', ['1日', ['2日']]).props;
  expect(within.children).toEqual(['a', ['1\u2060日', ['2\u2060日']]]);
  const {children} = createElement(Fragment, null, '1日').props;
  expect(children).toBe('1\u2060日');
});

it('leaves what is copied or typed as it is', () => {
  keepTogether('ja');
  for (const exact of ['code', 'pre', 'textarea']) {
    expect(shown(exact, '1日')).toBe('1日');
  }
});
