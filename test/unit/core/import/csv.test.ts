import fc from 'fast-check';
import {unparse} from 'papaparse/papaparse.min.js';
import {readCsv, type CsvRow} from '../../../../src/core/import/csv';
import {decode} from '../../../../src/core/import/decode';
import {countedModule, type Counted} from '../../../support/steps';
import {runs} from '../../../support/thoroughness';

/** Half of it is used where every quote is broken; a search from each line to the end would take thousands. */
const STEPS_A_CHARACTER = 600;
const COUNTED_CHARACTERS = 90_000;
const ROWS = runs(5000, 20_000);

/** https://developers.google.com/workspace/gmail/api/guides/smime_certs, “Insert certificates from a CSV file”. */
const GOOGLE = `user1@example.com,/path/to/user1_cert.p12,cert_password_1
user2@example.com,/path/to/user2_cert.p12,cert_password_2
user3@example.com,/path/to/user3_cert.p12,cert_password_3
`;

const row = (
  line: number,
  user: string,
  path = '',
  password = '',
  alias = '',
) => ({
  line,
  user,
  alias,
  path,
  password,
});

const ada = (line: number) => row(line, 'ada@example.com', 'ada.p12', 'pw1');
const bob = (line: number) => row(line, 'bob@example.com', 'bob.p12', 'pw2');

const meanings = (text: string) => readCsv(text).columns.map(it => it.means);
const refusals = (text: string) =>
  readCsv(text).rejected.map(it => [it.line, it.finding.code]);

describe('A CSV', () => {
  it('of Google’s guide goes in unchanged, its first line too', () => {
    const read = readCsv(GOOGLE);
    expect(read.rows).toEqual(
      [1, 2, 3].map(n =>
        row(
          n,
          `user${n}@example.com`,
          `/path/to/user${n}_cert.p12`,
          `cert_password_${n}`,
        ),
      ),
    );
    expect(read).toMatchObject({
      rejected: [],
      findings: [],
      headerLine: null,
      delimiter: ',',
    });
  });

  const SHAPES: readonly (readonly [string, string, readonly CsvRow[]])[] = [
    [
      'with the header of Google’s Java sample, which takes it for a user',
      'UserId,CertFilename,CertPassword\nada@example.com,ada.p12,pw1\n',
      [ada(2)],
    ],
    [
      'with columns in any order and columns of others between',
      'No,Password,Department,Certificate file,User\n1,pw1,R&D,ada.p12,ada@example.com\n2,pw2,,bob.p12,bob@example.com',
      [ada(2), bob(3)],
    ],
    [
      'of a European Excel: semicolons, CRLF, byte order mark',
      '\ufeffUser;Path;Password\r\nada@example.com;ada.p12;pw1\r\nbob@example.com;bob.p12;pw2\r\n',
      [ada(2), bob(3)],
    ],
    [
      'of Excel’s “Unicode text”: tabs',
      'User\tPath\tPassword\r\nada@example.com\tada.p12\tpw1\r\n',
      [ada(2)],
    ],
    [
      'with Excel’s line sep=;',
      'sep=;\r\nUser;Path;Password\r\nada@example.com;ada.p12;pw1\r\n',
      [ada(3)],
    ],
    [
      'where everything is in quotes',
      '"user","path","password"\n"ada@example.com","ada.p12","pw1"\n',
      [ada(2)],
    ],
    [
      'with quotes and delimiters in quotes',
      'user,path,password\nada@example.com,"certs, new/ada.p12","p""w,1"\n',
      [row(2, 'ada@example.com', 'certs, new/ada.p12', 'p"w,1')],
    ],
    [
      'with line breaks in a note, after which lines are still counted right',
      'user,note,path,password\nada@example.com,"two\r\nlines\n",ada.p12,pw1\nbob@example.com,,bob.p12,pw2\n',
      [ada(2), bob(5)],
    ],
    [
      'with blank lines and lines of delimiters alone',
      '\n\nada@example.com,ada.p12,pw1\n\n,,\n   \nbob@example.com,bob.p12,pw2\n\n',
      [ada(3), bob(7)],
    ],
    [
      'of an old Mac: CR',
      'user,path,password\rada@example.com,ada.p12,pw1\rbob@example.com,bob.p12,pw2',
      [ada(2), bob(3)],
    ],
    [
      'with all line ends mixed',
      'user,path,password\r\nada@example.com,ada.p12,pw1\nbob@example.com,bob.p12,pw2\r',
      [ada(2), bob(3)],
    ],
    [
      'whose last line has no end and no password',
      'ada@example.com,ada.p12,pw1\nbob@example.com,bob.p12',
      [ada(1), row(2, 'bob@example.com', 'bob.p12')],
    ],
    [
      'without header and with aliases',
      'ada@example.com,sales@example.com,sales.p12,pw1\nbob@example.com,,bob.p12,pw2\n',
      [
        row(1, 'ada@example.com', 'sales.p12', 'pw1', 'sales@example.com'),
        bob(2),
      ],
    ],
    [
      'of Gmail’s own words',
      'userId,sendAsEmail,pkcs12,encryptedKeyPassword\nada@example.com,sales@example.com,sales.p12,pw1\n',
      [row(2, 'ada@example.com', 'sales.p12', 'pw1', 'sales@example.com')],
    ],
    [
      'with a title above its header',
      'S/MIME certificates 2026,,\n,,\nUser,File,PIN\nada@example.com,ada.p12,pw1\n',
      [ada(4)],
    ],
    [
      'in German, with accents in the header',
      'Benutzer;Absender;Zertifikat;Paßwort;Prüfung\nada@example.com;;ada.p12;pw1;ja\n'.replace(
        'Paßwort',
        'Kennwort',
      ),
      [ada(2)],
    ],
    [
      'with names and mailto: links for addresses',
      'E-Mail,File,Passphrase\nAda Lovelace <Ada@Example.com>,ada.p12,pw1\n mailto:bob@example.com ,bob.p12,pw2\n',
      [ada(2), bob(3)],
    ],
    [
      'with display names under “user” and addresses under “e-mail”',
      'User,E-mail,File,Password\nAda Lovelace,ada@example.com,ada.p12,pw1\n',
      [ada(2)],
    ],
    [
      'with Windows paths in quotes after a blank',
      'user, path, password\nada@example.com, "C:\\certs\\ada.p12",pw1\n',
      [row(2, 'ada@example.com', 'C:\\certs\\ada.p12', 'pw1')],
    ],
    [
      'with Drive links',
      'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQ/view,ada@example.com,pw1\n',
      [
        row(
          1,
          'ada@example.com',
          'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQ/view',
          'pw1',
        ),
      ],
    ],
    [
      'of users alone',
      'primaryEmail\nada@example.com\nbob@example.com\n',
      [row(2, 'ada@example.com'), row(3, 'bob@example.com')],
    ],
    [
      'without header, whose second column is a password, not a file',
      'ada@example.com,pw1\nbob@example.com,pw2\n',
      [
        row(1, 'ada@example.com', '', 'pw1'),
        row(2, 'bob@example.com', '', 'pw2'),
      ],
    ],
    [
      'without header, whose files are named by address',
      'ada@example.com,ada@example.com.p12,pw1\n',
      [row(1, 'ada@example.com', 'ada@example.com.p12', 'pw1')],
    ],
    [
      'exported from a sheet with more columns after the password',
      'ada@example.com,ada.p12,pw1,Ada Lovelace,R&D\nbob@example.com,bob.p12,pw2,Bob,R&D\n',
      [ada(1), bob(2)],
    ],
    [
      'with the delimiters of others in its cells',
      'ada@example.com;a,b/ada.p12;p,w,1\nbob@example.com;c,d/bob.p12;p,w,2\n',
      [
        row(1, 'ada@example.com', 'a,b/ada.p12', 'p,w,1'),
        row(2, 'bob@example.com', 'c,d/bob.p12', 'p,w,2'),
      ],
    ],
  ];

  it.each(SHAPES)('%s is read', (_, text, rows) => {
    const read = readCsv(text);
    expect(read.rows).toEqual(rows);
    expect(read.findings).toEqual([]);
  });

  it('keeps a password unchanged: blanks, quotes, a leading =', () => {
    const {rows} = readCsv(
      'user,path,password\na@x.org,a.p12, pw \nb@x.org,b.p12,p"w"\nc@x.org,c.p12,=1+1\nd@x.org,d.p12,"""pw"""\ne@x.org,e.p12,\'pw\n',
    );
    expect(rows.map(it => it.password)).toEqual([
      ' pw ',
      'p"w"',
      '=1+1',
      '"pw"',
      "'pw",
    ]);
  });

  it('loses no line to a quote that does not close', () => {
    const {rows, rejected} = readCsv(
      'user,path,password\na@x.org,a.p12,"pw\nb@x.org,b.p12,"p"w\n"c@x.org","c, d.p12","pw"\nd@x.org,d.p12,pw"\n',
    );
    expect(rows.map(it => [it.line, it.password])).toEqual([
      [2, '"pw'],
      [3, '"p"w'],
      [4, 'pw'],
      [5, 'pw"'],
    ]);
    expect(rejected).toEqual([]);
  });

  it('refuses a password with a line break, which is a quote that closed too late', () => {
    expect(refusals('a@x.org,a.p12,"pw\nb@x.org,b.p12,pw"\n')).toEqual([
      [1, 'line-break-in-password'],
    ]);
  });

  it('says of each line that it does not take why', () => {
    const text = `user,alias,path,password
,,ada.p12,pw
Ada Lovelace,,ada.p12,pw
ada@example.com,sales,ada.p12,pw
ada@example.com
ada@example.com,,ada.p12,a,b
ok@example.com,,ok.p12,pw
`;
    const {rows, rejected} = readCsv(text);
    expect(rows.map(it => it.user)).toEqual(['ok@example.com']);
    expect(
      rejected.map(it => [it.line, it.finding.code, it.finding.facts]),
    ).toEqual([
      [2, 'line-without-user', {}],
      [3, 'line-user-not-address', {value: 'Ada Lovelace'}],
      [4, 'line-alias-not-address', {value: 'sales'}],
      [5, 'line-too-short', {cells: 1, needed: 3}],
      [6, 'line-too-long', {cells: 5, columns: 4}],
    ]);
  });

  it('says which header means what', () => {
    expect(
      meanings('Full name,Send-As E-Mail,PRIMARY ADDRESS,P12,pass phrase\n'),
    ).toEqual([null, 'alias', 'user', 'path', 'password']);
    expect(meanings('user,email,path\nada@x.org,sales@x.org,a.p12')).toEqual([
      'user',
      'alias',
      'path',
    ]);
    expect(meanings('password,certificate password,user,file\n')).toEqual([
      null,
      'password',
      'user',
      'path',
    ]);
    expect(meanings('pw,ada@x.org,/c/ada.p12\n')).toEqual([
      null,
      'user',
      'path',
    ]);
    expect(meanings('ada@x.org,pw,/c/ada.p12\n')).toEqual([
      'user',
      'password',
      'path',
    ]);
  });

  it('without users says what it found instead', () => {
    const read = readCsv('Name;Certificate;PIN\nAda;ada.p12;1\n');
    expect(read.rows).toEqual([]);
    expect(read.findings).toEqual([
      {
        code: 'csv-without-user-column',
        severity: 'block',
        facts: {headers: ['Name', 'Certificate', 'PIN']},
      },
    ]);
  });

  it('of passwords beside files needs no users', () => {
    const {rows, findings} = readCsv(
      'ada.p12,pw1\nbob.pfx,pw2\n',
      'user or path',
    );
    expect(findings).toEqual([]);
    expect(rows).toEqual([
      row(1, '', 'ada.p12', 'pw1'),
      row(2, '', 'bob.pfx', 'pw2'),
    ]);
    expect(
      readCsv('file,password\nada.p12,pw1\n', 'user or path').rows,
    ).toEqual([row(2, '', 'ada.p12', 'pw1')]);
  });

  it.each(['', '\ufeff', ' \n\r\n', ',,\n,'])(
    'that is blank (%j) is said to be',
    text => {
      expect(readCsv(text)).toMatchObject({
        rows: [],
        rejected: [],
        findings: [{code: 'csv-empty'}],
      });
    },
  );

  it('never shows a password in a finding', () => {
    const secret = 'correct horse';
    const tables = [
      `user,path,password\n,a.p12,${secret}\nx,a.p12,${secret}\na@x.org,a.p12,${secret},${secret}\na@x.org\n`,
      `${secret};a;b\n${secret};a;b\n`,
      `path,user,password\na.p12,a@x.org,"${secret}\n"\n`,
    ];
    for (const text of tables) {
      const {rejected, findings, columns} = readCsv(text);
      expect(rejected.length).toBeGreaterThan(0);
      expect(JSON.stringify({rejected, findings, columns})).not.toContain(
        secret,
      );
    }
  });
});

describe('A list whose cells are separated in another way', () => {
  const SECRET = 'Sommer.24-Kirsche';

  it.each(['|', ' | ', ':', '^', '=', '，', '；', '｜', '：', '\u00a0|'])(
    'by “%s” is understood without header',
    separator => {
      const text = ['ada@example.com', 'ada.p12', SECRET].join(separator);
      expect(readCsv(text).rows).toEqual([
        row(1, 'ada@example.com', 'ada.p12', SECRET),
      ]);
    },
  );

  it.each(['|', '^', '=', '，'])('by “%s” is understood by its header', it => {
    const text = `password${it}user${it}path\n${SECRET}${it}ada@example.com${it}ada.p12\n`;
    expect(readCsv(text).rows).toEqual([
      row(2, 'ada@example.com', 'ada.p12', SECRET),
    ]);
  });

  it('twice gives no user with the rest of the line', () => {
    expect(readCsv(`ada@example.com||${SECRET}\n`).rows).toEqual([
      row(1, 'ada@example.com', '', SECRET),
    ]);
  });

  it('keeps the usual one where it can be read', () => {
    expect(readCsv('ada@example.com,a|b.p12,p|w:=1\n').rows).toEqual([
      row(1, 'ada@example.com', 'a|b.p12', 'p|w:=1'),
    ]);
  });

  it.each([' - ', ' => ', '\\', '/', '~', '*', '#', '%', ' ', '_', '-'])(
    'by “%s” is refused without its password',
    separator => {
      for (const head of ['', 'user\n', 'user,path,password\n']) {
        const text = `${head}ada@example.com${separator}${SECRET}\n`;
        const {rows, rejected, findings} = readCsv(text);
        expect(rows).toEqual([]);
        expect(rejected.length + findings.length).toBeGreaterThan(0);
        expect(JSON.stringify([rejected, findings])).not.toContain('Kirsche');
      }
    },
  );
});

describe('A list with blanks behind its delimiters', () => {
  const passwords = (text: string) => readCsv(text).rows.map(it => it.password);

  it.each([
    [
      'ada@example.com, ada.p12, s1\nb@example.com, b.p12, "s,2"\n',
      ['s1', 's,2'],
    ],
    ['"user", "path", "password"\n"a@x.org", "a.p12", "s1"\n', ['s1']],
    ['user;path;password\na@x.org;\t"a.p12";\t"s;1"\n', ['s;1']],
    ['user|path|password\na@x.org| "a.p12" | "s|1"\n', ['s|1']],
    ['user^path^password\na@x.org^ "a.p12"^ "s^1"\n', ['s^1']],
    ['user, path, password\na@x.org, a.p12, "say ""hi"""\n', ['say "hi"']],
    [
      'user, path, password\na@x.org, a.p12, pw\nb@x.org,b.p12,pw\n',
      ['pw', 'pw'],
    ],
    ['“ada@example.com”,“ada.p12”,“s,1”\n', ['s,1']],
  ])('%j has the passwords that were meant', (text, expected) => {
    expect(passwords(text)).toEqual(expected);
  });

  it.each([
    ['user,path,password\na@x.org,a.p12," pw"\n', ' pw'],
    ['user,path,password\na@x.org,a.p12, pw\n', ' pw'],
    ['user,path,password\na@x.org,a.p12, "a" b\n', ' "a" b'],
    ['user,path,password\na@x.org,a.p12,"x, "", z"\n', 'x, ", z'],
    ['user,path,password\na@x.org,a.p12,“pw”\n', '“pw”'],
  ])('is not what this is: %j', (text, expected) => {
    expect(passwords(text)).toEqual([expected]);
  });

  it('has no line with more cells than its header', () => {
    expect(refusals('user,path,password\na@x.org,a.p12,se,cret\n')).toEqual([
      [2, 'line-too-long'],
    ]);
  });
});

describe('Characters that nobody sees', () => {
  it('are left out of headers, addresses and paths, not of passwords', () => {
    const text =
      'user\u200b,\u2060path,password\n\u202aAda@example.com\u202c,\u202aC:\\ada.p12,pw\u200b\n';
    expect(readCsv(text).rows).toEqual([
      row(2, 'ada@example.com', 'C:\\ada.p12', 'pw\u200b'),
    ]);
  });
});

describe('Any table', () => {
  const address = fc
    .tuple(
      fc.stringMatching(/^[a-z][a-z0-9_+'-]{0,6}(\.[a-z0-9_+'-]{1,5})?$/),
      fc.constantFrom('example.com', 'sub.example.org', 'bücher.example'),
    )
    .map(([local, domain]) => `${local}@${domain}`);
  const printable = fc
    .string({unit: 'grapheme', maxLength: 12})
    .map(it => it.replace(/[\r\n\0]/g, '_'));
  const cell = fc.oneof(printable, fc.stringMatching(/^[ ",;\t'a=]{0,6}$/));
  const record = fc.record({
    user: address,
    alias: fc.oneof(fc.constant(''), address),
    path: fc
      .tuple(cell, fc.constantFrom('.p12', '.PFX'))
      .map(([name, end]) => `x${name}${end}`),
    password: cell,
    note: fc.oneof(cell, fc.constant('two\nlines')),
  });
  const written = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    quotes: fc.boolean(),
    order: fc.shuffledSubarray(
      ['user', 'alias', 'path', 'password', 'note'] as const,
      {minLength: 5},
    ),
    encoding: fc.constantFrom('utf8', 'utf8 with mark', 'utf16le', 'utf16be'),
    end: fc.boolean(),
  });

  it('that the library writes, with any delimiter, quotes, line ends and encoding, reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(record, {minLength: 1, maxLength: 12}),
        written,
        (records, how) => {
          const lines = [
            [...how.order],
            ...records.map(it =>
              how.order.map(name => it[name].replace(/\n/g, how.newline)),
            ),
          ];
          const text = unparse(lines, how) + (how.end ? how.newline : '');
          const read = readCsv(decode(encoded(text, how.encoding)));
          expect(read.rejected).toEqual([]);
          expect(
            read.rows.map(({user, alias, path, password}) => ({
              user,
              alias,
              path,
              password,
            })),
          ).toEqual(
            records.map(({user, alias, path, password}) => ({
              user,
              alias,
              path,
              password,
            })),
          );
          expect(read.delimiter).toBe(how.delimiter);
        },
      ),
      {seed: 20261122, numRuns: 200},
    );
  });

  it('without header, in the order of Google’s guide, reads back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(record, {minLength: 1, maxLength: 12}),
        written,
        (records, how) => {
          const lines = records.map(it => [it.user, it.path, it.password]);
          const read = readCsv(unparse(lines, how));
          expect(read.rows).toEqual(
            records.map(({user, path, password}, i) => ({
              line: i + 1,
              user,
              alias: '',
              path,
              password,
            })),
          );
        },
      ),
      {seed: 20261122, numRuns: 100},
    );
  });

  it('and any text whatever: each line that is not blank is imported or rejected, and nothing throws', () => {
    const hostile = fc.stringMatching(/^[a@x.o,;\t"\r\n =]{0,80}$/);
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string()), text => {
        const {rows, rejected, headerLine} = readCsv(text);
        const lines = [...rows, ...rejected].map(it => it.line);
        expect(new Set(lines).size).toBe(lines.length);
        expect(lines).not.toContain(headerLine);
        const count = text.split(/\r\n?|\n/).length;
        for (const line of lines) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(count);
        }
      }),
      {seed: 20261122, numRuns: 300},
    );
  });
});

describe(`A CSV of ${ROWS} rows`, () => {
  let counted: Counted;
  beforeAll(async () => {
    counted = await countedModule('src/core/import/csv');
  });
  afterAll(() => counted.end());

  /** Counting takes long itself, and a part of the text shows it, too. */
  const expectInProportion = async (text: string) => {
    const part = text.slice(0, COUNTED_CHARACTERS);
    const {steps} = await counted.call('readCsv', part);
    expect(steps / part.length).toBeLessThan(STEPS_A_CHARACTER);
  };

  const lines = Array.from({length: ROWS}, (_, i) => [
    `user${i}@example.com`,
    `C:\\certs, new\\user${i}.p12`,
    `"pass ${i}"`,
  ]);

  it('is read with work in proportion', async () => {
    const bytes = new TextEncoder().encode(
      unparse([['user', 'path', 'password'], ...lines]),
    );
    const text = decode(bytes);
    const read = readCsv(text);
    expect(read.rows).toHaveLength(ROWS);
    const last = ROWS - 1;
    expect(read.rows[last]).toEqual(
      row(
        ROWS + 1,
        `user${last}@example.com`,
        `C:\\certs, new\\user${last}.p12`,
        `"pass ${last}"`,
      ),
    );
    await expectInProportion(text);
  });

  it('is read with work in proportion even if each line has a broken quote', async () => {
    const text = lines
      .map(([user], i) => `${user},user${i}.p12,"pw`)
      .join('\n');
    const {rows} = readCsv(text);
    expect(rows).toHaveLength(ROWS);
    expect(rows.every(it => it.password === '"pw')).toBe(true);
    await expectInProportion(text);
  });
});

function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf8') return new TextEncoder().encode(text);
  const marked = `\ufeff${text}`;
  if (encoding === 'utf8 with mark') return new TextEncoder().encode(marked);
  const bytes = Buffer.from(marked, 'utf16le');
  return new Uint8Array(encoding === 'utf16be' ? bytes.swap16() : bytes);
}
