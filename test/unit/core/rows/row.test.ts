import {fileIdOf} from '../../../../src/core/google/drive/link';
import {nearestAddress} from '../../../../src/core/rows/nearest-address';
import {
  accessOf,
  findingsAmong,
  findingsOf,
  fingerprintIn,
  isOutdated,
  mailboxOf,
  rowOf,
  type RowTexts,
} from '../../../../src/core/rows/row';

const row = (texts: Partial<RowTexts>): RowTexts => ({
  number: 2,
  user: 'ada@example.com',
  alias: '',
  file: '1AbCdEfGhIjKlMnOpQrStUvWxYz0',
  password: '',
  renewalDays: '',
  access: '',
  queued: '',
  state: '',
  message: '',
  id: '',
  fingerprint: '',
  readFrom: '',
  ...texts,
});

const codes = (texts: Partial<RowTexts>) =>
  findingsOf(row(texts), true).map(it => it.code);

describe('a fingerprint in a cell', () => {
  const DIGITS = 'ab12'.repeat(16);
  const pairs = DIGITS.match(/../g)!;

  it.each([
    ['plain', DIGITS],
    ['capitals', DIGITS.toUpperCase()],
    ['colons', pairs.join(':').toUpperCase()],
    ['blanks', ` ${pairs.join(' ')} `],
    ['hyphens', pairs.join('-')],
    ['OpenSSL’s label', `sha256 Fingerprint=${pairs.join(':').toUpperCase()}`],
    ['the mark that Windows copies along', `\u200e${pairs.join(' ')}`],
    ['line breaks', `${DIGITS.slice(0, 32)}\n${DIGITS.slice(32)}`],
  ])('is read with %s', (_, cell) => {
    expect(fingerprintIn(cell)).toBe(DIGITS);
  });

  it('stays unchanged if it is not one', () => {
    expect(fingerprintIn(' Not one ')).toBe('not one');
    expect(fingerprintIn('')).toBe('');
  });
});

it('What steers the direction of writing is copied along with cells and means nothing', () => {
  const marked = (text: string) => `\u200f\u2066${text}\u2069\u200e`;
  const found = rowOf(
    row({
      ...{user: marked('ada@example.com'), renewalDays: marked('30')},
      file: marked('1AbCdEfGhIjKlMnOpQrStUvWxYz0'),
      ...{id: marked('ANe1'), fingerprint: marked('AB:12')},
    }),
  );
  expect(found).toMatchObject({
    ...{user: 'ada@example.com', fileId: '1AbCdEfGhIjKlMnOpQrStUvWxYz0'},
    renewalDays: 30,
    recorded: {id: 'ANe1', fingerprint: 'ab12'},
  });
  expect(accessOf(row({access: marked('Consent')}))).toBe('consent');
});

describe('a row', () => {
  it.each([
    ['nobody', {user: ' '}, 'user-missing'],
    ['a name as user', {user: 'Ada Lovelace'}, 'user-not-an-address'],
    [
      'two addresses as user',
      {user: 'a@x.org, b@x.org'},
      'user-not-an-address',
    ],
    ['a word as alias', {alias: 'sales'}, 'alias-not-an-address'],
    ['another way than there is', {access: 'post'}, 'access-invalid'],
    ['no file', {file: ''}, 'file-missing'],
    [
      'a link to a folder',
      {file: 'https://drive.google.com/drive/u/0/folders/1AbCdEfGhIjKlMn'},
      'file-link-to-folder',
    ],
    ['a path as file', {file: 'C:\\certs\\ada.p12'}, 'file-not-a-link'],
    [
      'a link to elsewhere',
      {file: 'https://example.com/ada.p12'},
      'file-not-a-link',
    ],
  ])('with %s is reported as such', (_, texts, code) => {
    expect(codes(texts)).toEqual([code]);
  });

  it('needs no file when the action does not read it', () => {
    expect(findingsOf(row({file: ''}), false)).toEqual([]);
  });

  it('means the primary address when its alias is empty, in lowercase', () => {
    expect(mailboxOf(row({user: ' mailto:Ada@Example.COM '}))).toEqual({
      user: 'ada@example.com',
      alias: 'ada@example.com',
    });
  });
});

describe('rows beside each other', () => {
  it('are reported if they have the same user and alias, all but the first', () => {
    const found = findingsAmong([
      row({number: 2, file: 'a'.repeat(28)}),
      row({number: 3, file: 'b'.repeat(28), alias: 'ADA@example.com'}),
    ]);
    expect([...found.keys()]).toEqual([3]);
    expect(found.get(3)).toMatchObject([
      {code: 'row-twice', facts: {first: 2, isOtherFile: true}},
    ]);
    const same = findingsAmong([row({number: 2}), row({number: 3})]);
    expect(same.get(3)?.[0]).toMatchObject({
      code: 'row-twice',
      facts: {isOtherFile: false},
    });
  });

  it('are warned when they use one certificate file', () => {
    const found = findingsAmong([
      row({number: 2}),
      row({number: 5, user: 'eve@example.com'}),
    ]);
    expect(found.get(2)).toMatchObject([
      {
        code: 'file-on-several-rows',
        severity: 'warn',
        facts: {rows: ['5'], more: 0},
      },
    ]);
  });

  it('are not warned when they are of one user, for whose addresses one certificate can be', () => {
    const found = findingsAmong([
      row({number: 2}),
      row({number: 5, alias: 'sales@example.com'}),
    ]);
    expect([...found]).toEqual([]);
  });
});

describe('what a person puts into the file column', () => {
  const id = '1AbC-dEfGhIjKlMnOpQrStUvWxYz_0123';

  it.each([
    id,
    ` ${id} `,
    `https://drive.google.com/file/d/${id}/view?usp=sharing`,
    `https://drive.google.com/file/d/${id}`,
    `https://drive.google.com/open?id=${id}`,
    `https://drive.google.com/uc?export=download&id=${id}`,
    `https://drive.google.com/a/example.com/file/d/${id}/edit#x`,
  ])('%s is read', cell => expect(fileIdOf(cell)).toBe(id));

  it.each(['', 'ada.p12', 'https://evil.example/file/d/' + id, 'my file'])(
    '%s is not',
    cell => expect(fileIdOf(cell)).toBeNull(),
  );

  it.each([25, 28, 33, 44, 128])('an id of %d characters is read', length => {
    const id = 'a1-_'.repeat(32).slice(0, length);
    expect(fileIdOf(id)).toBe(id);
  });

  it.each([1, 9, 10, 16, 20, 24])(
    'a text of %d letters and digits is none, but in a link it is an id',
    length => {
      const text = 'aB3dE6gH9jK2mN5pQ8sT1vW4'.slice(0, length);
      expect(fileIdOf(text)).toBeNull();
      expect(fileIdOf(`\u200b${text} `)).toBeNull();
      if (length < 10) return;
      const link = `https://drive.google.com/file/d/${text}/view`;
      expect(fileIdOf(link)).toBe(text);
    },
  );
});

describe('the nearest address', () => {
  it('is the one that was meant', () => {
    const addresses = ['sales@x.org', 'press@x.org'];
    expect(nearestAddress('slaes@x.org', addresses)).toBe('sales@x.org');
    expect(nearestAddress('somebody@else.org', addresses)).toBe('');
  });
});

describe('the records of a row', () => {
  const recorded = {
    id: 'i',
    fingerprint: 'f',
    readFrom: '1AbCdEfGhIjKlMnOpQrStUvWxYz0',
  };

  it('count as long as the row names the same file, or none', () => {
    expect(isOutdated(row(recorded))).toBe(false);
    expect(isOutdated(row({...recorded, file: ''}))).toBe(false);
    expect(rowOf(row(recorded)).recorded.id).toBe('i');
  });

  it('follows a name’s link, if the cell shows only a name', () => {
    const named = (id: string) =>
      row({
        ...recorded,
        file: 'certificate-2026',
        fileLink: `https://drive.google.com/file/d/${id}/view`,
      });
    expect(isOutdated(named(recorded.readFrom))).toBe(false);
    expect(isOutdated(named('1ZzZzZzZzZzZzZzZzZzZzZzZzZzZ'))).toBe(true);
  });

  it('is void once the row names another file', () => {
    const changed = row({...recorded, file: '1ZzZzZzZzZzZzZzZzZzZzZzZzZzZ'});
    expect(isOutdated(changed)).toBe(true);
    expect(rowOf(changed).recorded).toEqual({
      id: '',
      fingerprint: '',
      readFrom: '',
    });
  });
});
