import {
  consentChange,
  type ConsentLine,
} from '../../../../src/core/consent/table';
import type {Cell} from '../../../../src/core/base/cells';

const NOW = Date.UTC(2027, 2, 1);
const AT = {user: 1, state: 2, since: 3, mails: 4, reason: 5, updated: 6};

const line = (
  user: string,
  changed: Partial<ConsentLine> = {},
): ConsentLine => ({
  ...{user, state: 'asked', label: 'Asked', since: 1000, mails: 1, reason: ''},
  ...changed,
});
const cells = ({user, label, since, mails, reason}: ConsentLine): Cell[] => [
  ...[user, label, since === null ? null : {instant: since}, mails],
  ...[reason, {instant: 5}],
];
const sheet = (...lines: ConsentLine[]) =>
  new Map(lines.map((it, i) => [i + 2, cells(it)]));

describe('the Consent sheet', () => {
  it('is left as it is when it says everything already', () => {
    const lines = [line('a@x.org'), line('b@x.org')];
    const change = consentChange(sheet(...lines), lines, AT, NOW);
    expect(change).toEqual({
      write: new Map(),
      append: [],
      takeOut: [],
      news: [],
    });
  });

  it('keeps its order and gets only the cells that are different', () => {
    const before = sheet(line('b@x.org'), line('a@x.org'));
    const allowed = line('a@x.org', {
      state: 'allowed',
      label: 'Allowed',
      since: 9000,
    });
    const change = consentChange(before, [allowed, line('b@x.org')], AT, NOW);
    expect([...change.write]).toEqual([
      [
        3,
        new Map<number, Cell>([
          [2, 'Allowed'],
          [3, {instant: 9000}],
          [6, {instant: NOW}],
        ]),
      ],
    ]);
    expect(change.news).toEqual([{...allowed, before: 'Asked'}]);
  });

  it('gets new users at its end, and loses those about whom there is nothing to say', () => {
    const change = consentChange(
      sheet(line('gone@x.org'), line('a@x.org'), line('A@X.org')),
      [line('a@x.org'), line('new@x.org')],
      AT,
      NOW,
    );
    expect(change.takeOut).toEqual([2, 4]);
    expect(change.append).toHaveLength(1);
    expect(change.append[0]!.get(1)).toBe('new@x.org');
    expect(change.news.map(it => it.user)).toEqual(['new@x.org']);
  });

  it('tells another mail as news, and who was not asked as none', () => {
    const again = line('a@x.org', {mails: 2});
    const idle = line('b@x.org', {
      state: 'notAsked',
      label: 'Not asked',
      since: null,
      mails: 0,
    });
    const {news} = consentChange(
      sheet(line('a@x.org')),
      [again, idle],
      AT,
      NOW,
    );
    expect(news.map(it => it.user)).toEqual(['a@x.org']);
  });

  it('made again tells nothing of those who have answered long ago', () => {
    const lines = [
      line('a@x.org', {state: 'allowed', label: 'Allowed'}),
      line('b@x.org'),
    ];
    const {news, append} = consentChange(new Map(), lines, AT, NOW);
    expect(append).toHaveLength(2);
    expect(news.map(it => it.user)).toEqual(['b@x.org']);
  });

  it('never takes text from outside for a formula', () => {
    const odd = line('=hyperlink@x.org', {reason: '=1+1'});
    const {append} = consentChange(new Map(), [odd], AT, NOW);
    expect(append[0]!.get(1)).toBe("'=hyperlink@x.org");
    expect(append[0]!.get(5)).toBe("'=1+1");
  });
});
