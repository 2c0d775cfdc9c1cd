import type {Mailbox} from '../../../../src/core/google/gmail/smime-info';
import type {DriveFile} from '../../../../src/core/import/drive-file';
import {
  matchByAddresses,
  matchFiles,
  type Hint,
} from '../../../../src/core/import/match';
import type {Matching} from '../../../../src/core/import/settle';
import {noisyFolder} from './support/folder';

const file = (where: string): DriveFile => {
  const path = where.split('/');
  const name = path.pop()!;
  return {id: where, name, path, size: 3000};
};

const at = (user: string, alias = user): Mailbox => ({user, alias});

const ADA = at('ada@example.com');
const BOB = at('bob.meyer@example.com');
const EVE = at('eve@example.com');
const EVE_ORG = at('eve@example.org');
const SALES = at('ada@example.com', 'sales@example.com');
const STAFF = [ADA, BOB, EVE, EVE_ORG];

const match = (wanted: readonly Mailbox[], ...files: string[]) =>
  matchFiles(files.map(file), wanted);

/** `file → alias (how, sure)`, one line each. */
const told = ({matches}: Matching) =>
  matches.map(
    it => `${it.file.id} → ${it.mailbox.alias} (${it.how}, ${it.sure})`,
  );

describe('A certificate file', () => {
  it.each([
    ['ada@example.com.p12', ADA, 'address in name', 'certain'],
    ['ADA@EXAMPLE.COM.PFX', ADA, 'address in name', 'certain'],
    ['ada@example.com', ADA, 'address in name', 'certain'],
    ['ada%40example.com.p12', ADA, 'address in name', 'certain'],
    ['ada@example.com-2026.pfx', ADA, 'address in name', 'certain'],
    ['ada@example.com (1).p12', ADA, 'address in name', 'certain'],
    ['ada@example.com_laptop.p12', ADA, 'address in name', 'certain'],
    ['ada@example.com.crt.p12', ADA, 'address in name', 'certain'],
    ['cert_ada@example.com.p12', ADA, 'address in name', 'likely'],
    ['2026-01-31-ada@example.com.p12', ADA, 'address in name', 'likely'],
    ['Ada Lovelace <ada@example.com>.p12', ADA, 'address in name', 'certain'],
    ['ada_example.com.p12', ADA, 'address in name', 'certain'],
    ['ada_at_example_com_0a3f9c1122.p12', ADA, 'address in name', 'certain'],
    ['ada(at)example.com.p12', ADA, 'address in name', 'certain'],
    ['ada.p12', ADA, 'local part', 'likely'],
    ['ada (1).p12', ADA, 'local part', 'likely'],
    ['ada-smime-2026.p12', ADA, 'local part', 'likely'],
    ['ada_example.p12', ADA, 'local part', 'likely'],
    ['bob.meyer.p12', BOB, 'local part', 'likely'],
    ['Bob Meyer.p12', BOB, 'local part', 'likely'],
    ['Meyer, Bob - certificate.pfx', BOB, 'local part', 'likely'],
    ['BobMeyer.p12', BOB, 'local part', 'likely'],
    ['example.org/eve.p12', EVE_ORG, 'local part', 'certain'],
    ['eve_example_org.p12', EVE_ORG, 'address in name', 'certain'],
    ['users/ada@example.com/smime.p12', ADA, 'folder name', 'certain'],
    ['ada@example.com/2026/cert-01.p12', ADA, 'folder name', 'certain'],
    ['users/bob_meyer/smime.p12', BOB, 'folder name', 'likely'],
    ['bob.meyer@example.com/Bob.p12', BOB, 'folder name', 'likely'],
  ] as const)('%s is for %j by %s', (name, mailbox, how, sure) => {
    expect(told(match(STAFF, name))).toEqual([
      `${name} → ${mailbox.alias} (${how}, ${sure})`,
    ]);
  });

  it.each([
    ['with a name that another one ends with', 'granada@example.com.p12'],
    ['with a first name before it', 'mary.ada@example.com.p12'],
    ['of a longer domain', 'ada@example.com.au.p12'],
    ['of a domain with a hyphen', 'ada@example.com-group.org.p12'],
    ['of another domain', 'ada@example.net.p12'],
    ['of another domain, spelled out', 'ada_example_net.p12'],
    ['in the folder of somebody else', 'users/zoe@example.com/ada.p12'],
    ['in the folder of another domain', 'example.net/ada.p12'],
    ['with a first name alone', 'bob.p12'],
    ['with another last name', 'Ada Meyer.p12'],
    ['of a stranger in somebody’s folder', 'ada@example.com/zoe.p12'],
    ['that says nothing', 'smime-2026.p12'],
  ])('%s matches nobody', (_, name) => {
    expect(match(STAFF, name)).toMatchObject({
      matches: [],
      ambiguous: [],
      unmatchedFiles: [{id: name}],
      unmatchedMailboxes: STAFF,
    });
  });

  it.each([
    ['whose local part two have', 'eve.p12', [EVE, EVE_ORG]],
    ['that names two', 'eve@example.com eve@example.org.p12', [EVE, EVE_ORG]],
    [
      'whose name and folder name two',
      'users/ada@example.com/eve@example.com.p12',
      [EVE, ADA],
    ],
    [
      'of a wanted one in the folder of another',
      'ada@example.com/bob.meyer.p12',
      [BOB, ADA],
    ],
  ])('%s is ambiguous', (_, name, mailboxes) => {
    const {matches, ambiguous} = match(STAFF, name);
    expect(matches).toEqual([]);
    expect(ambiguous).toMatchObject([
      {mailboxes, claims: [{file: {id: name}}]},
    ]);
  });

  it('with accents is found in either way to write them', () => {
    const zoe = at('zoe.mueller@example.com');
    const anna = at('anna.muller@example.org');
    expect(told(match([zoe], 'Zoë Müller.p12'.normalize('NFD')))).toHaveLength(
      1,
    );
    expect(
      told(match([anna], 'Anna Müller.p12'.normalize('NFC'))),
    ).toHaveLength(1);
  });

  it('numbered as a copy could be that of a namesake with this number', () => {
    const john = at('john@example.com');
    const john2 = at('john2@example.com');
    expect(match([john, john2], 'john 2.p12').ambiguous).toHaveLength(1);
    expect(told(match([john], 'john (2).p12'))).toHaveLength(1);
    expect(told(match([john, john2], 'john2.p12'))).toEqual([
      'john2.p12 → john2@example.com (local part, likely)',
    ]);
  });

  it('of an alias is found by the alias, never by its user', () => {
    expect(
      told(match([SALES], 'ada@example.com.p12', 'sales@example.com.p12')),
    ).toEqual([
      'sales@example.com.p12 → sales@example.com (address in name, certain)',
    ]);
    expect(told(match([ADA, SALES], 'ada@example.com/sales.p12'))).toEqual([
      'ada@example.com/sales.p12 → sales@example.com (local part, certain)',
    ]);
  });

  it('of an alias that two users have is for the one whose folder it is in', () => {
    const shared = [SALES, at('eve@example.com', 'sales@example.com')];
    expect(match(shared, 'sales@example.com.p12').ambiguous).toHaveLength(1);
    const {matches} = match(shared, 'eve@example.com/sales@example.com.p12');
    expect(matches.map(it => it.mailbox)).toEqual([shared[1]]);
  });
});

describe('Several certificate files', () => {
  it('for one mailbox are ambiguous, whatever their dates', () => {
    const {matches, ambiguous, unmatchedMailboxes} = match(
      [ADA, BOB],
      'ada@example.com-2025.p12',
      'ada@example.com-2026.p12',
      'Bob Meyer.p12',
    );
    expect(matches.map(it => it.mailbox)).toEqual([BOB]);
    expect(ambiguous).toMatchObject([{mailboxes: [ADA], claims: [{}, {}]}]);
    expect(unmatchedMailboxes).toEqual([]);
  });

  it('that could belong to anyone do not outweigh an address', () => {
    const {matches, ambiguous} = match(
      [EVE, EVE_ORG],
      'eve@example.com.p12',
      'eve.p12',
    );
    expect(matches.map(it => it.mailbox)).toEqual([EVE]);
    expect(ambiguous).toMatchObject([{claims: [{file: {id: 'eve.p12'}}]}]);
  });
});

describe('A passwords.csv beside the files', () => {
  const hints: Hint[] = [
    {path: 'C:\\export\\0001.p12', user: 'ada@example.com', alias: ''},
    {path: '0002.p12', user: 'ada@example.com', alias: 'sales@example.com'},
    {path: '0003.p12', user: 'zoe@example.com', alias: ''},
  ];

  it('says whose each file is, before its name does', () => {
    const files = [
      '0001.p12',
      '0002.p12',
      '0003.p12',
      'ada@example.com.p12',
    ].map(file);
    const {matches, unmatchedFiles} = matchFiles(files, [ADA, SALES], hints);
    expect(matches.map(it => [it.file.id, it.mailbox, it.how])).toEqual([
      ['0001.p12', ADA, 'passwords.csv'],
      ['0002.p12', SALES, 'passwords.csv'],
    ]);
    expect(unmatchedFiles.map(it => it.id)).toEqual([
      '0003.p12',
      'ada@example.com.p12',
    ]);
  });

  it('applies only to its own folder', () => {
    const files = ['a/0001.p12', 'b/0001.p12'].map(file);
    const {matches} = matchFiles(files, [ADA], [{...hints[0]!, folder: ['b']}]);
    expect(matches.map(it => it.file.id)).toEqual(['b/0001.p12']);
  });

  it('that names one file for two is ambiguous', () => {
    const twice = [hints[0]!, {...hints[0]!, user: 'eve@example.com'}];
    expect(
      matchFiles([file('0001.p12')], STAFF, twice).ambiguous,
    ).toMatchObject([{mailboxes: [ADA, EVE]}]);
  });
});

describe('The addresses in a certificate', () => {
  const opened = (name: string, ...addresses: string[]) => ({
    file: file(name),
    addresses,
  });

  it('match a file whose name says nothing, in any letter case', () => {
    const matching = matchByAddresses(
      [opened('1.p12', 'Ada@Example.COM')],
      [ADA, BOB],
      {several: false},
    );
    expect(told(matching)).toEqual([
      '1.p12 → ada@example.com (address in certificate, certain)',
    ]);
    expect(matching.unmatchedMailboxes).toEqual([BOB]);
  });

  it('outweigh the name', () => {
    const named = match([ADA, BOB], 'ada@example.com.p12', 'Bob Meyer.p12');
    const matching = matchByAddresses(
      [
        opened('ada@example.com.p12', 'zoe@example.com'),
        opened('Bob Meyer.p12', 'ada@example.com'),
      ],
      [ADA, BOB],
      {several: false, named},
    );
    expect(told(matching)).toEqual([
      'Bob Meyer.p12 → ada@example.com (address in certificate, certain)',
    ]);
    expect(matching.unmatchedFiles.map(it => it.id)).toEqual([
      'ada@example.com.p12',
    ]);
  });

  it('fill a row for each of them where that is wanted, else only the one that the name says', () => {
    const wanted = [ADA, SALES];
    const one = opened('sales.p12', 'ada@example.com', 'sales@example.com');
    const named = match(wanted, 'sales.p12');
    const matched = (several: boolean, also = {}) =>
      matchByAddresses([one], wanted, {several, ...also}).matches.map(
        it => it.mailbox,
      );
    expect(matched(true)).toEqual([ADA, SALES]);
    expect(matched(false, {named})).toEqual([SALES]);
    expect(matched(false)).toEqual([]);
    expect(
      matchByAddresses([one], wanted, {several: false}).ambiguous,
    ).toMatchObject([{mailboxes: wanted}]);
  });

  it('leave what could not be opened to its name', () => {
    const named = match([ADA, BOB], 'ada.p12', 'Bob Meyer.p12', '1.p12');
    const matching = matchByAddresses(
      [opened('1.p12', 'bob.meyer@example.com')],
      [ADA, BOB],
      {several: false, named},
    );
    expect(told(matching)).toEqual([
      'ada.p12 → ada@example.com (local part, likely)',
    ]);
    expect(matching.ambiguous).toMatchObject([
      {mailboxes: [BOB], claims: [{}, {}]},
    ]);
  });
});

describe('A folder of 500 files made by different tools', () => {
  const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89];

  it.each(SEEDS)(
    '(seed %i): at least 95 % are matched where names allow, none wrongly',
    seed => {
      const {files, wanted} = noisyFolder(500, seed);
      expect(files).toHaveLength(500);
      const matching = matchFiles(
        files.map(it => it.file),
        wanted,
      );
      const counted = count(files, matching);
      expect({seed, wrong: counted.wrong}).toEqual({seed, wrong: []});
      expect(counted.allowed).toBeGreaterThan(340);
      if (counted.matched < counted.allowed * 0.95)
        throw new Error(JSON.stringify(counted, null, 1));
      everyOneIsSomewhere(
        files.map(it => it.file),
        wanted,
        matching,
      );
    },
  );

  it.each(SEEDS)(
    '(seed %i): at least 95 % are matched where contents allow, none wrongly',
    seed => {
      const {files, wanted} = noisyFolder(500, seed);
      const named = matchFiles(
        files.map(it => it.file),
        wanted,
      );
      const opened = files.map(({file, owner}) => ({
        file,
        addresses: [owner?.alias ?? 'nobody@example.net'],
      }));
      const matching = matchByAddresses(opened, wanted, {
        several: false,
        named,
      });
      const owners = files.map(it => it.owner?.alias);
      const single = files.map(it => ({
        ...it,
        allows:
          it.owner !== null &&
          owners.filter(alias => alias === it.owner?.alias).length === 1,
      }));
      const counted = count(single, matching);
      expect(counted).toMatchObject({wrong: [], missed: []});
      expect(counted.allowed).toBeGreaterThan(400);
    },
  );
});

function count(
  files: readonly {file: DriveFile; owner: Mailbox | null; allows: boolean}[],
  {matches}: Matching,
) {
  const mailboxOf = new Map(matches.map(it => [it.file.id, it.mailbox]));
  const allowed = files.filter(it => it.allows);
  const shown = (it: {file: DriveFile; owner: Mailbox | null}) =>
    `${[...it.file.path, it.file.name].join('/')} of ${it.owner?.alias ?? 'a stranger'} → ${mailboxOf.get(it.file.id)?.alias ?? 'nobody'}`;
  return {
    allowed: allowed.length,
    matched: allowed.filter(it => mailboxOf.has(it.file.id)).length,
    wrong: files
      .filter(
        it =>
          mailboxOf.has(it.file.id) &&
          mailboxOf.get(it.file.id)!.alias !== it.owner?.alias,
      )
      .map(shown),
    missed: allowed.filter(it => !mailboxOf.has(it.file.id)).map(shown),
  };
}

function everyOneIsSomewhere(
  files: readonly DriveFile[],
  wanted: readonly Mailbox[],
  matching: Matching,
) {
  const placed = [
    ...matching.matches.map(it => it.file.id),
    ...matching.ambiguous.flatMap(it => it.claims.map(claim => claim.file.id)),
    ...matching.unmatchedFiles.map(it => it.id),
  ];
  expect(placed.sort()).toEqual(files.map(it => it.id).sort());
  const mailboxes = new Set(
    [
      ...matching.matches.map(it => it.mailbox),
      ...matching.ambiguous.flatMap(it => it.mailboxes),
      ...matching.unmatchedMailboxes,
    ].map(it => it.alias),
  );
  expect(mailboxes.size).toBe(wanted.length);
}
