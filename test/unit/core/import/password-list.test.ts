/** Lists of passwords in folders: which of them says what of a file. */
import {
  hintsOf,
  isPasswordList,
  mailboxesIn,
  Passwords,
} from '../../../../src/core/import/password-list';
import {passwordsOfFolder} from '../../../../src/core/schedule/watched-passwords';

type Lists = ConstructorParameters<typeof Passwords>[0];
type Files = ConstructorParameters<typeof Passwords>[1];
type File = Files[number];

const ANN = {user: 'ann@x.example', alias: 'ann@x.example'};
const DESK = {user: 'ann@x.example', alias: 'desk@x.example'};

const file = (name: string, ...path: string[]) =>
  ({id: [...path, name].join('/'), name, path}) as unknown as File;
const row = (path: string, password: string, of: object = {}) => ({
  ...{path, user: '', alias: '', password, line: 2},
  ...of,
});

const FILES = [file('a.p12', 'North'), file('a.p12'), file('b.p12', 'North')];
const LISTS = [
  {folder: [], rows: [row('a.p12', 'top'), row('b.p12', 'far')]},
  {
    folder: ['North'],
    rows: [
      ...[row('a.p12', 'near'), row('a.p12', 'late'), row('b.p12', '')],
      row('', 'of Ann', {user: ANN.user}),
      row('', 'of the desk', DESK),
    ],
  },
] as unknown as Lists;

it.each([
  ['passwords.csv', true],
  ['Certificate-Passwords 2026.TXT ', true],
  ['passwörter.tsv', true],
  ['passwords.p12', false],
  ['words.csv', false],
])('“%s” is a list of passwords: %s', (name, is) => {
  expect(isPasswordList(name)).toBe(is);
});

it('The nearest list counts, and in it the first line', () => {
  const passwords = new Passwords(LISTS, FILES);
  const [inNorth, atTop, other] = FILES;
  expect(passwords.of(inNorth!, null)).toBe('near');
  expect(passwords.of(other!, null)).toBe('far');
  expect(passwords.of(other!, ANN)).toBe('far');
  expect(new Passwords([LISTS[1]!], FILES).of(atTop!, null)).toBe('');
});

it('A list that names no file is asked for the mailbox', () => {
  const passwords = new Passwords([LISTS[1]!], FILES);
  const unnamed = file('c.p12', 'North');
  expect(passwords.of(unnamed, ANN)).toBe('of Ann');
  expect(passwords.of(unnamed, DESK)).toBe('of the desk');
  expect(passwords.of(unnamed, null)).toBe('');
  expect(passwords.of(FILES[0]!, ANN)).toBe('near');
});

it('Lists name mailboxes and files', () => {
  expect(mailboxesIn(LISTS)).toEqual([ANN, DESK]);
  expect(hintsOf(LISTS)).toHaveLength(7);
  expect(hintsOf(LISTS)[6]).toEqual({path: '', ...DESK, folder: ['North']});
});

it('A watched file has each password that is known for it once, and else an empty one', () => {
  const lists = [LISTS[1]!];
  const unnamed = file('c.p12', 'North');
  const known = passwordsOfFolder(lists, FILES, 'of Ann');
  expect(known(unnamed, [ANN, DESK])).toEqual(['of Ann', 'of the desk']);
  expect(known(FILES[0]!, [])).toEqual(['near', 'of Ann']);
  expect(passwordsOfFolder(lists, FILES, '')(unnamed, [])).toEqual(['']);
});
