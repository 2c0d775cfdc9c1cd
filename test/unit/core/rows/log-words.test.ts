import {namesOf} from '../../../../src/core/base/columns';
import {
  cellsOf,
  LOG,
  type LogColumn,
  type LogEntry,
} from '../../../../src/core/rows/log-table';
import {english} from '../../../../src/messages/en';

const FINGERPRINT = 'ab'.repeat(32);

function lineOf(before: string, after: string, user = 'ada@x.org') {
  const entry: LogEntry = {
    ...{time: 0, operator: 'o@x.org', action: 'Upload', user, alias: user},
    ...{before, after, outcome: 'Uploaded', message: ''},
  };
  const cells = cellsOf(entry, english.logWords);
  const names = namesOf(LOG);
  return (name: LogColumn) =>
    String(cells[names.indexOf(name)]).replace(/^'/, '');
}

it.each([
  ['0', 'None'],
  ['1, default ANe1, until 2027-11-04', 'Default until 4 Nov 2027'],
  ['2, default ANe1, until 2027-11-04', 'Default until 4 Nov 2027, 1 more'],
  ['3', '3 certificates, no default'],
  // Of a run that 0.4.0 had begun.
  ['1, default ANe1', 'Default'],
  // A deletion, and an off-boarding.
  [
    `2, default ANe1, until 2027-11-04, ${FINGERPRINT}`,
    'Default until 4 Nov 2027, 1 more',
  ],
  [`2, ${FINGERPRINT}, ${FINGERPRINT}`, '2 certificates'],
  ['0, identity none', 'None'],
  ['2, identity none', '2 key pairs, none in use'],
  ['1, identity ANe1', '1 key pair, in use'],
  ['3, identity ANe1 ANe2', '3 key pairs, 2 in use'],
  ['identity none', 'No key pair in use'],
  ['identity ANe1', 'Key pair in use'],
  ['ANe1, identity none', 'No key pair in use'],
  ['ANe1, disabled', 'Key pair disabled'],
  [
    '2, identity ANe1; ANe2, gone',
    '2 key pairs, 1 in use; this one is obliterated',
  ],
])('“%s” is shown as “%s”, and kept with its ids', (text, words) => {
  const line = lineOf(text, '');
  expect(line('before')).toBe(words);
  expect(line('beforeIds')).toBe(text);
  expect(line('after')).toBe('');
  expect(line('afterIds')).toBe('');
});

it.each([
  ['1, default ANe1, until 2027-11-04', '1, default ANe1, until 2027-11-04'],
  ['1, identity ANe1', 'identity ANe1'],
])('what stayed as it was is called the same: %s', (before, after) => {
  expect(lineOf(before, after)('after')).toBe('Same');
  expect(lineOf(before, after)('afterIds')).toBe(after);
});

it('another certificate that expires on the same day is not the same', () => {
  const line = lineOf(
    '1, default ANe1, until 2027-11-04',
    '1, default ANe2, until 2027-11-04',
  );
  expect(line('after')).toBe('Default until 4 Nov 2027');
});

it.each(['Invited', 'own', '', '=1+1', '2, more or less', 'a, b'])(
  'any other text stays as it is: “%s”',
  text => {
    expect(lineOf(text, text)('before')).toBe(text);
    expect(lineOf(text, text)('after')).toBe(text);
    expect(lineOf(text, text)('beforeIds')).toBe('');
  },
);

it('a setting of 3 does not mean 3 certificates', () => {
  const line = lineOf('3', '30', '');
  expect(line('before')).toBe('3');
  expect(line('after')).toBe('30');
});
