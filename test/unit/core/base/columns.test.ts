import {
  dispensableIn,
  inputsOf,
  namesBy,
  namesOf,
  tableOf,
  textsOf,
} from '../../../../src/core/base/columns';

const TABLE = tableOf({
  user: {width: 100, owner: 'admin'},
  days: {width: 100, owner: 'option'},
  state: {width: 100},
  note: {width: 100, owner: 'admin'},
});

describe('the columns of a table', () => {
  it('keep their order', () => {
    expect(namesOf(TABLE)).toEqual(['user', 'days', 'state', 'note']);
  });

  it('are distinguished by who fills them', () => {
    expect(inputsOf(TABLE)).toEqual(['user', 'note']);
    expect(namesBy(TABLE, 'option')).toEqual(['days']);
    expect(namesBy(TABLE, 'ours')).toEqual(['state']);
  });

  it('may lack those that are optional, and those that a later version has added', () => {
    const later = {...TABLE, serial: {width: 100, isLater: true}} as const;
    expect(dispensableIn(tableOf(later))).toEqual(['days', 'serial']);
  });

  it('give rows as texts, wherever they are, and leave out what the admin has not filled', () => {
    const at = {note: 1, state: 2, user: 3};
    const lines = [
      ['hello', 'Kept', 'ada@x.org'],
      [' ', 'Kept', ''],
      ['', '', 'ben@x.org'],
      ['short line'],
    ];
    expect(textsOf(TABLE, lines, at, 2)).toEqual([
      {number: 2, user: 'ada@x.org', days: '', state: 'Kept', note: 'hello'},
      {number: 4, user: 'ben@x.org', days: '', state: '', note: ''},
      {number: 5, user: '', days: '', state: '', note: 'short line'},
    ]);
  });
});
