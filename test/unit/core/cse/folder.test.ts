import fc from 'fast-check';
import type {CseFolderFindings} from '../../../../src/core/cse/folder-findings';
import {
  pairFiles,
  pathOf,
  type FolderPairs,
  type Leftover,
} from '../../../../src/core/cse/folder-pairs';
import {folderChanges} from '../../../../src/core/cse/folder-changes';
import {type CseTexts} from '../../../../src/core/cse/row';
import {linkTo, type DriveFile} from '../../../../src/core/import/drive-file';
import {cseFolderSentences} from '../../../../src/messages/en/cse-folder';
import {BLANK_CSE_ROW} from './support/blank-row';
import {SHEET} from '../../../../src/messages/en/words';

/** `place` is below the chosen folder. */
const file = (place: string, size = 2000): DriveFile => {
  const path = ['chosen', ...place.split('/')];
  const name = path.pop()!;
  return {id: `id-of-${place.replace(/\W/g, '_')}`, name, path, size};
};

const pair = (...places: string[]) => pairFiles(places.map(it => file(it)));

/** `user: certificate + key`, one line each. */
const told = ({users}: FolderPairs) =>
  users.map(
    ({user, certificate, key}) =>
      `${user}: ${certificate ? pathOf(certificate) : '-'} + ${key ? pathOf(key) : '-'}`,
  );

const reasons = (leftovers: readonly Leftover[]) =>
  leftovers.map(it => [pathOf(it.file), it.finding.code]);

const sentence = <C extends keyof CseFolderFindings>({
  code,
  facts,
}: {
  code: C;
  facts: Parameters<(typeof cseFolderSentences)[C]>[0];
}) => cseFolderSentences[code](facts, SHEET);

describe('Files of one user', () => {
  it.each([
    ['as Google’s tool has them', 'ada@example.com.p7pem'],
    ['PKCS#7 in DER', 'ada@example.com.p7b'],
    ['PKCS#7 by its other ending', 'ada@example.com.p7c'],
    ['a PEM chain', 'ada@example.com.pem'],
    ['a chain that says so', 'ada@example.com.crt-chain'],
    ['a PKCS#12', 'ada@example.com.p12'],
    ['a PKCS#12 of Windows', 'ada@example.com.pfx'],
    ['in upper case', 'ADA@Example.COM.P7PEM'],
    ['with blanks around', ' ada@example.com .p7pem '],
    ['in a folder of its own', 'certs/ada@example.com.p7pem'],
  ])('are a pair: %s', (_, certificate) => {
    for (const key of ['ada@example.com.wrap', 'keys/Ada@example.com.WRAP']) {
      const found = pair(key, certificate);
      expect(told(found)).toEqual([`ada@example.com: ${certificate} + ${key}`]);
      expect(found.leftovers).toEqual([]);
    }
  });

  it('are distinguished from those of users whose names begin or end alike', () => {
    const found = pair(
      'ada@example.com.p7pem',
      'ada@example.com.au.wrap',
      'a.ada@example.com.wrap',
    );
    expect(told(found)).toEqual([
      'ada@example.com: ada@example.com.p7pem + -',
      'ada@example.com.au: - + ada@example.com.au.wrap',
      'a.ada@example.com: - + a.ada@example.com.wrap',
    ]);
  });

  it('are left, all of them, when there are two of a kind', () => {
    const found = pair(
      '2025/ada@example.com.p7pem',
      '2026/ADA@example.com.p7b',
      'ada@example.com.wrap',
    );
    expect(told(found)).toEqual([]);
    expect(reasons(found.leftovers)).toEqual([
      ['2025/ada@example.com.p7pem', 'cse-files-for-one-user'],
      ['2026/ADA@example.com.p7b', 'cse-files-for-one-user'],
      ['ada@example.com.wrap', 'cse-files-for-one-user'],
    ]);
    expect(sentence(found.leftovers[0]!.finding)).toEqual({
      says: 'ada@example.com has 2 certificate files: 2025/ada@example.com.p7pem, 2026/ADA@example.com.p7b.',
      fix: 'Leave only the right one in the folder, and scan the folder again.',
    });
  });

  it('have the PKCS#12 from which they were made beside them', () => {
    const found = pair(
      'ada@example.com.p12',
      'ada@example.com.pfx',
      'ada@example.com.p7pem',
      'ada@example.com.wrap',
    );
    expect(told(found)).toEqual([
      'ada@example.com: ada@example.com.p7pem + ada@example.com.wrap',
    ]);
    expect(found.unneeded.map(it => it.name)).toEqual([
      'ada@example.com.p12',
      'ada@example.com.pfx',
    ]);
  });
});

describe('A file', () => {
  it.each([
    ['root-ca.pem', 2000, 'cse-file-name'],
    ['ada@example.com (1).p7pem', 2000, 'cse-file-name'],
    ['Copy of ada@example.com.wrap', 2000, 'cse-file-name'],
    ['.wrap', 2000, 'cse-file-name'],
    ['ada@example.com.p7pem', 0, 'cse-file-empty'],
    ['ada@example.com.p7pem', 1_048_577, 'cse-file-too-large'],
    ['ada@example.com.wrap', 65_537, 'cse-file-too-large'],
  ])('is left out with the reason: %s, %d bytes', (name, size, code) => {
    const found = pairFiles([file(name, size)]);
    expect(reasons(found.leftovers)).toEqual([[name, code]]);
    expect(found.users).toEqual([]);
  });

  it('that is empty does not conflict with a good one', () => {
    const found = pairFiles([
      file('ada@example.com.p7pem', 0),
      file('ada@example.com.p7b'),
      file('ada@example.com.wrap', 65_536),
    ]);
    expect(told(found)).toEqual([
      'ada@example.com: ada@example.com.p7b + ada@example.com.wrap',
    ]);
  });

  it.each([
    'readme.txt',
    'ada@example.com',
    'ada@example.com.key',
    'ada@example.com.wrap.json',
    '._ada@example.com.p7pem',
    'wrap',
  ])('of another kind is only counted: %s', name => {
    const found = pair(name);
    expect(found.others.map(it => it.name)).toEqual([name]);
    expect([found.users, found.leftovers]).toEqual([[], []]);
  });
});

describe('The sheet', () => {
  const ADA = 'ada@example.com';
  const P7 = file(`${ADA}.p7pem`);
  const P12 = file(`${ADA}.p12`);
  const WRAP = file(`${ADA}.wrap`);
  const HARDWARE = 'hardware: blue card';

  const row = (texts: Partial<CseTexts>): CseTexts => ({
    ...BLANK_CSE_ROW,
    ...{number: 2, user: ADA},
    ...texts,
  });

  const plan = (files: DriveFile[], ...rows: CseTexts[]) => {
    const {added, changed, unchanged, leftovers} = folderChanges(
      pairFiles(files),
      rows,
    );
    return {
      added: added.map(({certificate, metadata}) => [certificate, metadata]),
      changed: changed.map(it => [it.key, it.cells]),
      unchanged: unchanged.length,
      left: reasons(leftovers).map(([, code]) => code),
    };
  };

  const NOTHING = {added: [], changed: [], unchanged: 0, left: []};

  it('gets a row of links for a user who has none', () => {
    const other = row({user: 'ben@example.com'});
    expect(plan([P7, WRAP], other)).toEqual({
      ...NOTHING,
      added: [[linkTo(P7), linkTo(WRAP)]],
    });
  });

  it.each([
    ['ids', P7.id, WRAP.id],
    ['links', linkTo(P7), `${linkTo(WRAP)}?usp=sharing`],
  ])('stays unchanged if the row has the files, as %s', (_, one, other) => {
    const there = row({
      ...{user: ' ADA@example.com', use: 'Both'},
      ...{certificate: one, metadata: other},
    });
    expect(plan([P7, WRAP], there)).toEqual({...NOTHING, unchanged: 1});
    expect(plan([P7], there)).toEqual({...NOTHING, unchanged: 1});
    expect(plan([WRAP], there)).toEqual({...NOTHING, unchanged: 1});
  });

  it('reads chips by their targets', () => {
    const there = row({
      ...{certificate: P7.name, certificateLink: linkTo(P7)},
      ...{metadata: WRAP.name, metadataLink: linkTo(WRAP)},
    });
    expect(plan([P7, WRAP], there)).toEqual({...NOTHING, unchanged: 1});
  });

  it('gets only the cells that are different', () => {
    const there = row({certificate: P7.id, metadata: 'wrap'});
    expect(plan([P7, WRAP], there)).toEqual({
      ...NOTHING,
      changed: [[`${ADA} both`, {metadata: linkTo(WRAP)}]],
    });
  });

  it('gets a certificate alone where the row says how its key is kept', () => {
    const change = (it: DriveFile) => ({
      ...NOTHING,
      changed: [[`${ADA} both`, {certificate: linkTo(it)}]],
    });
    expect(plan([P7], row({metadata: HARDWARE}))).toEqual(change(P7));
    expect(plan([P12], row({metadata: HARDWARE}))).toEqual(change(P12));
    expect(plan([P12], row({metadata: ' Wrap'}))).toEqual(change(P12));
  });

  it.each([
    ['wrapping, which needs the key', 'wrap'],
    ['the wrapped key of another certificate', WRAP.id],
    ['wrapped data', 'https://kacls.example.com/v1 d3JhcHBlZA=='],
    ['nothing', ''],
  ])('never gets a certificate beside %s', (_, metadata) => {
    const there = row({certificate: 'id-of-another-file-than-that', metadata});
    const left = ['cse-certificate-without-key'];
    expect(plan([P7], there)).toEqual({...NOTHING, left});
  });

  it('gets no half of a pair', () => {
    const withoutKey = ['cse-certificate-without-key'];
    expect(plan([P7])).toEqual({...NOTHING, left: withoutKey});
    expect(plan([P12])).toEqual({...NOTHING, left: withoutKey});
    expect(plan([P7], row({certificate: P7.id}))).toEqual({
      ...NOTHING,
      left: withoutKey,
    });
    const without = ['cse-key-without-certificate'];
    expect(plan([WRAP])).toEqual({...NOTHING, left: without});
    expect(plan([WRAP], row({certificate: P7.id}))).toEqual({
      ...NOTHING,
      left: without,
    });
  });

  it('keeps rows for a single use as they are, and gets no third one', () => {
    const single = row({number: 7, use: 'signing', certificate: P7.id});
    const found = folderChanges(pairFiles([P7, WRAP]), [single]);
    expect(found.changed).toEqual([]);
    expect(found.added).toEqual([]);
    expect(reasons(found.leftovers)).toEqual([
      [P7.name, 'cse-row-for-one-use'],
      [WRAP.name, 'cse-row-for-one-use'],
    ]);
    expect(sentence(found.leftovers[0]!.finding).says).toBe(
      'Row 7 of the CSE sheet is already for ada@example.com, but not for both uses.',
    );
  });

  it('gets the files in the first of several rows for both uses', () => {
    const rows = [row({use: 'signing'}), row({}), row({number: 9})];
    expect(plan([P7, WRAP], ...rows).changed).toHaveLength(1);
  });
});

describe('Any folder', () => {
  const USERS = ['ada@example.com', 'ben@example.com', 'ben@example.com.au'];
  const CERTIFICATES = ['.p7pem', '.p7b', '.p7c', '.pem', '.crt-chain'];
  const ENDINGS = [...CERTIFICATES, '.p12', '.pfx', '.wrap', '.wrap', '.txt'];

  const anyCase = (text: string) =>
    fc
      .array(fc.boolean(), {minLength: text.length, maxLength: text.length})
      .map(upper =>
        [...text].map((it, i) => (upper[i] ? it.toUpperCase() : it)).join(''),
      );

  const blank = fc.constantFrom('', '', '', ' ', '  ', '\u00a0');

  /** With the truth about it; a user is missing where the name does not say one. */
  const anyFile = fc
    .record({
      owner: fc.constantFrom(...USERS, null, ''),
      ending: fc.constantFrom(...ENDINGS),
      folder: fc.constantFrom([], ['certs'], ['keys'], ['2025', 'certs']),
      size: fc.constantFrom(0, 1, 2000, 65_536, 65_537, 1_048_577),
    })
    .chain(({owner, ending, folder, size}) =>
      fc
        .tuple(
          owner ? anyCase(owner) : fc.constantFrom('', 'chain', 'a@b@example'),
          anyCase(ending),
          ...([blank, blank, blank] as const),
        )
        .map(([stem, end, before, between, after]) => ({
          ...{owner, ending, size},
          path: ['chosen', ...folder],
          name: before + stem + between + end + after,
        })),
    );

  const idOf = (i: number) => `a-file-that-lies-in-drive-${i}`;

  const anyFolder = fc
    .array(anyFile, {maxLength: 14})
    .map(files => files.map((it, i) => ({...it, id: idOf(i)})));

  it('is paired without an error, and every file is accounted for', () => {
    fc.assert(
      fc.property(anyFolder, files => {
        const {users, leftovers, unneeded, others} = pairFiles(files);
        const inPairs = users.flatMap(it =>
          [it.certificate, it.key].filter(each => each !== null),
        );
        const all = [
          ...inPairs,
          ...leftovers.map(it => it.file),
          ...unneeded,
          ...others,
        ];
        expect(all.map(it => it.id).sort()).toEqual(
          files.map(it => it.id).sort(),
        );
        const truth = new Map(files.map(it => [it.id, it]));
        for (const {user, certificate, isPkcs12, key} of users) {
          const kinds = isPkcs12 ? ['.p12', '.pfx'] : CERTIFICATES;
          if (certificate) {
            const {owner, ending, size} = truth.get(certificate.id)!;
            expect([owner, kinds.includes(ending)]).toEqual([user, true]);
            expect(size > 0 && size <= 1_048_576).toBe(true);
            // No other file could be meant.
            const same = files.filter(
              it =>
                it.owner === user &&
                kinds.includes(it.ending) &&
                it.size > 0 &&
                it.size <= 1_048_576,
            );
            expect(same).toHaveLength(1);
          }
          if (key) {
            const {owner, ending} = truth.get(key.id)!;
            expect([owner, ending]).toEqual([user, '.wrap']);
          }
        }
      }),
      {numRuns: 400},
    );
  });

  it('changes nothing the second time, and no row for a single use', () => {
    const anyRow = fc.record({
      user: fc.constantFrom(...USERS),
      use: fc.constantFrom('', 'both', 'signing', 'encryption', 'else'),
      certificate: fc.constantFrom(
        '',
        idOf(0),
        'an-older-file-that-lies-in-drive',
      ),
      metadata: fc.constantFrom(
        ...['', 'wrap', 'hardware: x', idOf(1), 'an-older-wrap-file-in-drive'],
      ),
    });
    fc.assert(
      fc.property(
        anyFolder,
        fc.array(anyRow, {maxLength: 5}),
        (files, drawn) => {
          const pairs = pairFiles(files);
          const rows = drawn.map((it, i): CseTexts => ({
            ...BLANK_CSE_ROW,
            ...{number: i + 2, ...it},
          }));
          const first = folderChanges(pairs, rows);
          const {added, changed} = first;
          const after = [...rows];
          for (const {files: of, cells} of changed) {
            const at = after.findIndex(
              it => it.user === of.user && (it.use === '' || it.use === 'both'),
            );
            after[at] = {...after[at]!, ...cells};
          }
          for (const {files: of, certificate, metadata} of added) {
            const {user} = of;
            after.push({...BLANK_CSE_ROW, user, certificate, metadata});
          }
          const second = folderChanges(pairs, after);
          expect([second.added, second.changed]).toEqual([[], []]);
          expect(second.unchanged).toHaveLength(
            added.length + changed.length + first.unchanged.length,
          );
          expect(second.leftovers).toEqual(first.leftovers);
          rows.forEach((it, i) => {
            const single = it.use !== '' && it.use !== 'both';
            if (single) expect(after[i]).toEqual(it);
          });
        },
      ),
      {numRuns: 300},
    );
  });
});
