import fc from 'fast-check';
import {parse} from 'papaparse/papaparse.min.js';
import {
  coverageCsv,
  REPORT_COLUMNS,
} from '../../../../src/core/report/coverage-csv';
import type {KeyPairLine} from '../../../../src/core/report/key-pairs';
import {figuresOf} from '../../../../src/core/report/figures';
import type {RowTexts} from '../../../../src/core/rows/row';
import type {InventoryLine} from '../../../../src/core/inventory/table';
import {english} from '../../../../src/messages/en';
import {DAY, line, lines, NOW, row, rows, SPEECH} from './inventory';

const WORDS = english.report;

const csv = (
  rowTexts: RowTexts[],
  inventory: InventoryLine[],
  keyPairs: KeyPairLine[] = [],
) => coverageCsv({rows: rowTexts, inventory, keyPairs}, NOW, WORDS);

/** Only what the product uses of the package has types in it. */
const parseAll = parse as unknown as (
  text: string,
  config: object,
) => {data: string[][]; errors: object[]};

/** As another program reads it. */
function read(text: string): Record<string, string>[] {
  expect(text[0]).toBe('\ufeff');
  const {data, errors} = parseAll(text.slice(1), {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  const [header = [], ...records] = data;
  expect(header).toEqual(REPORT_COLUMNS.map(name => WORDS.headers[name]));
  return records.map(record => {
    expect(record).toHaveLength(REPORT_COLUMNS.length);
    return Object.fromEntries(REPORT_COLUMNS.map((it, i) => [it, record[i]!]));
  });
}

describe('the report', () => {
  it('has a line for each alias with its default and the row it has', () => {
    const held = [
      line({
        ...{remarks: ['noRow'], unit: '/Sales'},
        groups: ['staff@x.org', 'press@x.org'],
      }),
      line({id: '2', isDefault: false, remarks: ['notDefault', 'untrusted']}),
    ];
    const rowTexts = row({state: 'Kept', message: 'All is well.'});
    expect(read(csv([rowTexts], held))).toEqual([
      {
        user: 'ada@x.org',
        alias: 'ada@x.org',
        covered: 'yes',
        subject: 'CN=Ada',
        issuer: 'Issuing CA',
        key: 'RSA 2048',
        validFrom: '2026-11-21',
        validTo: '2026-12-02',
        daysLeft: '10',
        fingerprint: 'aa',
        certificates: '2',
        remarks: 'Untrusted chain; Valid longer than the default; No row',
        state: 'Kept',
        message: 'All is well.',
        kind: 'hosted S/MIME',
        unit: '/Sales',
        groups: 'staff@x.org; press@x.org',
      },
    ]);
  });

  it('has a line for each key pair of client-side encryption', () => {
    const pair: KeyPairLine = {
      ...{row: 3, user: 'ada@x.org', use: 'signing', id: 'p', fingerprint: 'f'},
      ...{expires: NOW + 2 * DAY, state: 'In place', message: ''},
    };
    const later = {...pair, expires: NOW - DAY, message: 'https://x/file'};
    const unknown = {...pair, expires: null};
    const records = read(csv([], [], [pair, later, unknown]));
    expect(records[0]).toMatchObject({
      ...{user: 'ada@x.org', alias: 'ada@x.org', covered: 'yes'},
      ...{validTo: '2026-11-24', daysLeft: '2', state: 'In place'},
      ...{fingerprint: 'f', kind: 'client-side encryption'},
    });
    expect(records[1]).toMatchObject({covered: 'expired', message: '…'});
    expect(records[2]).toMatchObject({covered: 'no', validTo: ''});
  });

  it.each([
    ['yes', {}],
    ['expired', {validTo: NOW - DAY}],
    ['no', {validFrom: NOW + DAY}],
    ['no', {isDefault: false}],
    ['none', {id: '', isDefault: false}],
  ])('says %s of %j', (covered, more) => {
    expect(read(csv([], [line(more)]))[0]!['covered']).toBe(covered);
  });

  it('also names an alias that was never looked at, whatever the directory says of its user', () => {
    const unread = line({
      ...{id: '', subject: '', read: null, unit: '/Sales'},
    });
    expect(read(csv([row({})], [unread]))).toMatchObject([
      {covered: 'not read yet'},
    ]);
    const [only] = read(csv([row({alias: 'Sales@x.org', state: 'Ready'})], []));
    expect(only).toMatchObject({
      user: 'ada@x.org',
      alias: 'sales@x.org',
      covered: 'not read yet',
      certificates: '',
      state: 'Ready',
    });
  });

  it('keeps a negative number a number and disarms a formula', () => {
    const [only] = read(
      csv(
        [row({message: '=HYPERLINK("x")'})],
        [line({validTo: NOW - 3 * DAY, subject: '-2+3', issuer: '@SUM(A1)'})],
      ),
    );
    expect(only).toMatchObject({
      daysLeft: '-3',
      subject: "'-2+3",
      issuer: "'@SUM(A1)",
      message: '\'=HYPERLINK("x")',
    });
  });

  it('tells no link of a file', () => {
    const message =
      '“https://drive.google.com/file/d/abc/view” is no certificate file.';
    const [only] = read(csv([row({message})], [line()]));
    expect(only!['message']).toBe('“…” is no certificate file.');
  });

  it('is read by another program as it was meant, and agrees with the figures', () => {
    fc.assert(
      fc.property(rows, lines, (texts, inventory) => {
        const text = csv(texts, inventory);
        const records = read(text);
        expect(text).not.toContain('s3cret-password');
        expect(text).not.toContain('secret-file');
        const {coverage} = figuresOf(
          {rows: texts, inventory, keyPairs: [], history: [], now: NOW},
          SPEECH,
        );
        const covered = records.filter(it => it['covered'] === 'yes');
        expect(covered).toHaveLength(coverage.covered);
        const looked = records.filter(it => it['covered'] !== 'not read yet');
        expect(looked).toHaveLength(coverage.aliases);
        const formulas = records
          .flatMap(it => Object.entries(it))
          .filter(
            ([name, field]) =>
              name !== 'daysLeft' && /^[=+\-@\t\r]/.test(field),
          );
        expect(formulas).toEqual([]);
        const byAlias = new Map(
          inventory.map(it => [`${it.user} ${it.alias}`, it]),
        );
        for (const {user, alias, subject} of covered) {
          expect(byAlias.has(`${user} ${alias}`)).toBe(true);
          // Wherever an apostrophe disarms a formula, the rest is what was said.
          const bare = (text: string) => text.replace(/'/g, '');
          const said = inventory.map(it => bare(it.subject));
          expect(said).toContain(bare(subject!));
        }
      }),
    );
  });

  it('is named by the day', () => {
    expect(WORDS.fileName('2026-11-22')).toBe('smime-coverage-2026-11-22.csv');
  });
});
