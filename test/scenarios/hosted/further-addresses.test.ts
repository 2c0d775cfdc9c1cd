/** One certificate for several addresses of a user: asked of Google, shown, and only then rows of their own. */
import {linesOf} from '../../../emulator/company';
import type {Verbs} from '../../../src/core/door/contract';
import {expectSameWhereverKilled} from '../../support/killed-anywhere';
import {deathsIn, distinct} from '../../support/long-run';
import {
  ADA,
  ADA_DESK,
  ADA_NEW,
  BEN,
  CLEO,
  CLEO_SALES,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

/** How long an execution that died with the lease keeps it. */
const LEASE_MS = 100_000;

let small: SmallCompany;
let rewind: () => void;
beforeAll(async () => {
  // Each certificate names everybody's addresses: its content is not confirmed by Google.
  small = await openSmallCompany({[ADA]: 'a year', [BEN]: 'half a year'});
  rewind = small.checkpoint();
});
beforeEach(() => rewind());

type Further = Verbs['furtherAddresses']['out'];

function look(input: Partial<Verbs['furtherAddresses']['in']> = {}): Further {
  let found: Further;
  let page = '';
  do {
    const of = {selection: 'all', password: '', ...input, page} as const;
    found = small.ask('furtherAddresses', of);
    page = found.next;
  } while (page !== '');
  return found;
}

const select = (...aliases: string[]) => {
  const users = small.lines('Rollout').map(it => it['Alias']);
  small.workspace.activate(
    'Rollout',
    aliases.map(it => `A${users.indexOf(it) + 2}`),
  );
};

/** Calls of a method since something began. */
function calls(method: string, during: () => void): number {
  const {log} = small.google.state;
  const before = log.length;
  during();
  return log.slice(before).filter(it => it.method.endsWith(method)).length;
}

function upload(of: Partial<Verbs['start']['in']>): void {
  let progress = small.ask('start', {
    ...{action: 'upload', selection: 'selected', ...of},
  });
  while (!progress.finished) progress = small.ask('continue');
}

const accept = ({further}: Further) =>
  further.map(({user, alias, from}) => ({user, alias, from}));

describe('what the certificates of rows name', () => {
  it('is classified by what Google lists: further addresses of the row’s own user, and addresses of nobody', () => {
    select(ADA);
    const found = look({selection: 'selected'});
    expect(found).toMatchObject({
      count: 1,
      rows: 1,
      seen: 1,
      unread: [],
      more: 0,
    });
    expect(accept(found)).toEqual([{user: ADA, alias: ADA_DESK, from: ADA}]);
    expect(found.left).toEqual(
      [BEN, CLEO, CLEO_SALES].map(address => ({
        ...{row: 2, user: ADA, address, is: 'not theirs'},
      })),
    );
  });

  it('asks each user once, and changes nothing', () => {
    const before = JSON.stringify(linesOf(small.workspace, 'Rollout'));
    expect(calls('sendAs.list', () => void look())).toBe(2);
    expect(JSON.stringify(linesOf(small.workspace, 'Rollout'))).toBe(before);
    expect(small.holds(ADA, ADA_DESK)).toEqual([]);
  });

  it('says which addresses the user has not confirmed', () => {
    const {sendAs} = small.google.state.users.find(it => it.primary === ADA)!;
    const at = sendAs.findIndex(it => it.sendAsEmail === ADA_DESK);
    sendAs[at] = {...sendAs[at]!, verificationStatus: 'pending'};
    const found = look();
    expect(accept(found)).toEqual([]);
    expect(found.left).toContainEqual({
      ...{row: 2, user: ADA, address: ADA_DESK, is: 'unconfirmed'},
    });
  });

  it('says whose file cannot be opened and whose addresses Google does not give, and continues with the others', () => {
    small.type(BEN, 'Password', 'wrong');
    const found = look();
    expect(accept(found)).toHaveLength(1);
    expect(found.unread).toMatchObject([
      {user: BEN, why: expect.stringContaining('password')},
    ]);
    rewind();
    small.google.faults.add({
      match: {method: 'gmail.users.settings.sendAs.list', user: ADA},
      respond: {status: 403, body: {error: {code: 403, message: 'no'}}},
    });
    expect(look()).toMatchObject({further: [], unread: [{user: ADA}]});
  });

  it('leaves out an address that has a certificate or a file of its own in a row', () => {
    small.workspace.edit('Rollout', 6, 1, ADA);
    small.workspace.edit('Rollout', 6, 'Alias', ADA_DESK);
    expect(accept(look())).toHaveLength(1);
    small.workspace.edit(
      'Rollout',
      6,
      'Certificate file',
      small.addFile('half a year'),
    );
    expect(accept(look())).toEqual([]);
  });

  it('opens rows without a password with the one that is given for the run', () => {
    const password = small.certificates.password('a year');
    small.type(ADA, 'Password', '');
    select(ADA);
    expect(accept(look({selection: 'selected'}))).toEqual([]);
    expect(accept(look({selection: 'selected', password}))).toHaveLength(1);
  });

  it('costs an upload that does not ask for it nothing', () => {
    select(ADA);
    expect(calls('sendAs.list', () => upload({}))).toBe(0);
  });
});

describe('rows for further addresses', () => {
  it('are added with file and password, and uploaded in the run that names them', () => {
    select(ADA);
    const accepted = accept(look({selection: 'selected'}));
    expect(small.ask('addFurtherAddresses', {accepted})).toEqual({
      ...{added: 1, filled: 0, unchanged: 0, gone: 0},
    });
    const also = accepted.map(({user, alias}) => ({user, alias}));
    const of = {action: 'upload', selection: 'selected', also} as const;
    expect(small.ask('preview', of).count).toBe(2);
    upload({also});
    expect(small.holds(ADA)).toEqual(['a year *']);
    expect(small.holds(ADA, ADA_DESK)).toEqual(['a year *']);
    expect(small.holds(BEN)).toEqual([]);
    expect(small.row(ADA_DESK)).toMatchObject({
      ...{User: ADA, State: 'Uploaded', Password: ''},
      Message: expect.stringMatching(/^The certificate is in Gmail\. [^.]*\.$/),
    });
  });

  it('are not doubled, wherever the script dies while it adds them, and the next try completes them', () => {
    select(ADA);
    const accepted = accept(look({selection: 'selected'}));
    const deaths = distinct(
      deathsIn(small.company, () =>
        small.ask('addFurtherAddresses', {accepted}),
      ),
    );
    for (const death of deaths) {
      death.toIt();
      small.workspace.clock.advance(LEASE_MS);
      // A person who starts over is shown the same.
      expect(accept(look({selection: 'selected'}))).toEqual(accepted);
      small.ask('addFurtherAddresses', {accepted});
      const rows = small
        .lines('Rollout')
        .filter(it => it['Alias'] === ADA_DESK);
      expect(rows).toMatchObject([
        {User: ADA, Password: small.certificates.password('a year')},
      ]);
    }
    expect(deaths.length).toBeGreaterThan(2);
  });

  it('are the same wherever the run is killed that uploads them', () => {
    select(ADA);
    const accepted = accept(look({selection: 'selected'}));
    small.ask('addFurtherAddresses', {accepted});
    const also = accepted.map(({user, alias}) => ({user, alias}));
    expectSameWhereverKilled(
      small.company,
      {verb: 'start', action: 'upload', selection: 'selected', also},
      4,
    );
  });

  it('are for nobody else than the addresses that were accepted, whatever a request claims', () => {
    const claimed = [
      {user: ADA, alias: CLEO, from: ADA},
      {user: ADA, alias: ADA_NEW, from: ADA},
    ];
    small.ask('addFurtherAddresses', {accepted: claimed});
    upload({selection: 'named', also: claimed});
    expect(small.row(ADA_NEW)['State']).toMatch(/Blocked|Failed/);
    expect(small.holds(CLEO)).toEqual([]);
    expect(small.holds(ADA)).toEqual([]);
    expect(
      small.refusal('addFurtherAddresses', {accepted: [{}] as never}),
    ).toEqual(['unknown-verb']);
  });

  it('are refused in addition to a selection for destructive actions', () => {
    const also = [{user: ADA, alias: ADA}];
    for (const action of ['delete', 'offBoard'] as const) {
      const of = {action, selection: 'named', also} as const;
      expect(small.refusal('preview', of)).toEqual(['unknown-verb']);
      expect(small.refusal('start', of)).toEqual(['unknown-verb']);
    }
  });
});
