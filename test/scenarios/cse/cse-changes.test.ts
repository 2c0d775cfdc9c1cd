/** The CSE sheet through the real bundle: changes to key pairs and identities that Gmail holds. */
import {
  ADA,
  BEN,
  NEW_SERVICE,
  openCseCompany,
  rowsOf,
  type CseCompany,
} from '../../support/cse-company';

let company: CseCompany;
let asOpened: () => void;

beforeAll(async () => {
  company = await openCseCompany();
  asOpened = company.checkpoint();
});
beforeEach(() => asOpened());

const {ada, ben, pairs, identity} = rowsOf(() => company);

describe('Switch', () => {
  const uploaded = () => {
    company.fillIn(ada(), ben('signing'), ben('encryption'));
    company.run('cseUpload');
    company.type(ADA, 'Key metadata', company.wrapFile('ada', NEW_SERVICE));
    for (const use of ['signing', 'encryption']) {
      const name = `ben next ${use}`;
      company.type(BEN, 'Certificate', company.certificate(name), use);
      company.type(
        BEN,
        'Key metadata',
        company.wrapFile(name, NEW_SERVICE),
        use,
      );
    }
  };

  it('makes new pairs, lets the identity use them, and keeps the old ones', () => {
    uploaded();
    const old = {ada: pairs(ADA)[0]!.id, ben: identity(BEN)!.keyPairs};
    company.writes();
    expect(company.run('cseSwitch')).toMatchObject({succeeded: 3});
    expect(company.writes().sort()).toEqual([
      'identities.patch',
      'identities.patch',
      'keypairs.create',
      'keypairs.create',
      'keypairs.create',
    ]);
    expect(company.row(ADA)).toMatchObject({
      State: 'Switched',
      'Previous key pair': old.ada,
      Identity: 'this pair',
      'Key service': NEW_SERVICE,
    });
    const {signing, encryption} = old.ben as {
      signing: string;
      encryption: string;
    };
    expect(company.row(BEN, 'signing')).toMatchObject({
      State: 'Switched',
      'Previous key pair': signing,
    });
    expect(company.row(BEN, 'encryption')).toMatchObject({
      State: 'Switched',
      'Previous key pair': encryption,
    });
    expect(pairs(BEN).map(it => it.disabledAt)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('done twice changes nothing', () => {
    uploaded();
    company.run('cseSwitch');
    const before = company.lines().map(it => ({...it, Updated: ''}));
    company.writes();
    company.run('cseSwitch');
    expect(company.writes()).toEqual([]);
    expect(company.lines().map(it => ({...it, Updated: ''}))).toEqual(before);
  });

  it('can be rolled back, and stays unchanged if rolled back again', () => {
    uploaded();
    const old = [identity(ADA)!.keyPairs, identity(BEN)!.keyPairs];
    company.run('cseSwitch');
    const now = company.row(ADA)['Key pair'];
    company.writes();
    expect(company.run('cseRollBack')).toMatchObject({succeeded: 3});
    expect(company.writes()).toEqual(['identities.patch', 'identities.patch']);
    expect([identity(ADA)!.keyPairs, identity(BEN)!.keyPairs]).toEqual(old);
    expect(company.row(ADA)).toMatchObject({
      State: 'Rolled back',
      'Previous key pair': '',
      Identity: 'this pair',
    });
    expect(company.row(BEN, 'encryption')['State']).toBe('Rolled back');
    const before = company.lines().map(it => ({...it, Updated: ''}));
    company.run('cseRollBack');
    expect(company.writes()).toEqual([]);
    expect(company.lines().map(it => ({...it, Updated: ''}))).toEqual(before);
    company.run('cseSwitch');
    expect(company.row(ADA)).toMatchObject({
      State: 'Switched',
      'Key pair': now,
    });
    expect(company.row(BEN, 'signing')['State']).toBe('Switched');
  });

  it('is not rolled back to a pair that is disabled', () => {
    uploaded();
    company.run('cseSwitch');
    pairs(ADA)[0]!.disabledAt = company.workspace.clock.now();
    company.run('cseRollBack');
    expect(company.row(ADA)).toMatchObject({
      State: 'Switched',
      Message: expect.stringContaining('Not done:') as string,
    });
  });

  it('of a row without a previous pair is refused and leaves its state', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    company.run('cseRollBack');
    expect(company.row(ADA)).toMatchObject({
      State: 'In place',
      Message: expect.stringContaining('no previous key pair') as string,
    });
  });

  it('tells the Log what the identity used before and after, in words and by ids', () => {
    uploaded();
    const [old] = pairs(ADA);
    company.run('cseSwitch');
    const line = company
      .lines('Log')
      .filter(it => it['User'] === ADA)
      .pop()!;
    expect(line['Action']).toBe('Switch key service');
    expect(line).toMatchObject({
      Before: '1 key pair, in use',
      After: 'Key pair in use',
    });
    expect(line['Before (IDs)']).toContain(`identity ${old!.id}`);
    expect(line['After (IDs)']).toBe(
      `identity ${company.row(ADA)['Key pair']}`,
    );
  });
});

describe('Enable, Disable and Delete identity', () => {
  it('disable the row’s pair, count the days, and enable it again', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    company.run('cseDisable', {confirmed: 1});
    expect(pairs(ADA)[0]!.disabledAt).not.toBeNull();
    expect(company.row(ADA)).toMatchObject({
      State: 'Disabled',
      'Obliterable in': '30',
    });
    company.run('cseEnable');
    expect(pairs(ADA)[0]!.disabledAt).toBeNull();
    expect(company.row(ADA)).toMatchObject({
      State: 'In place',
      'Obliterable in': '',
    });
  });

  it('want the rows confirmed, not their number alone', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    for (const action of ['cseDisable', 'cseDeleteIdentity'] as const) {
      const asked = {action, selection: 'all'} as const;
      const {rows = ''} = company.ask('preview', asked);
      for (const [given, code] of [
        [{confirmed: 2, rows}, 'confirmation-differs'],
        [{confirmed: 1}, 'confirmation-missing'],
        [{confirmed: 1, rows: `${rows}x`}, 'confirmation-differs'],
      ] as const) {
        expect(company.refusal('start', {...asked, ...given})).toEqual([code]);
      }
    }
  });

  it('say that the pair is gone', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    company.google.state.users
      .find(it => it.primary === ADA)!
      .cse.keyPairs.splice(0);
    company.run('cseEnable');
    expect(company.row(ADA)).toMatchObject({
      State: 'Obliterated',
      Message: expect.stringContaining('no longer has the key pair') as string,
    });
  });

  it('delete the identity for both rows of the user, although only one was selected', () => {
    company.fillIn(ben('signing'), ben('encryption'));
    company.run('cseUpload');
    company.workspace.activate('CSE', ['A2']);
    const one = {selection: 'selected', confirmed: 1} as const;
    company.run('cseDeleteIdentity', one);
    expect(identity(BEN)).toBeUndefined();
    for (const line of company.lines()) {
      expect(line).toMatchObject({
        State: 'Identity deleted',
        Identity: 'none',
      });
    }
  });

  it('delete the identity and keep the pairs; done twice it stays deleted', () => {
    company.fillIn(ada(), ben('signing'), ben('encryption'));
    company.run('cseUpload');
    for (let i = 0; i < 2; i++) {
      company.run('cseDeleteIdentity', {confirmed: 3});
      expect(identity(ADA)).toBeUndefined();
      expect(pairs(BEN)).toHaveLength(2);
      for (const line of company.lines()) {
        expect(line).toMatchObject({
          State: 'Identity deleted',
          Identity: 'none',
        });
      }
    }
    company.run('cseUpload');
    expect(company.lines().map(it => it['State'])).toEqual([
      'In place',
      'In place',
      'In place',
    ]);
  });
});
