/** The CSE sheet through the real bundle: what Check and Refresh say, and the sheet itself. */
import {
  ADA,
  DORA,
  KEY_SERVICE,
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

const {ada, ben, dora, pairs} = rowsOf(() => company);

describe('Check', () => {
  it('says that a row can be sent, and asks the key service once for all rows', () => {
    company.fillIn(ada(), ben('signing'), ben('encryption'), dora());
    company.calls();
    expect(company.run('cseCheck')).toMatchObject({succeeded: 4});
    expect(company.calls()).toEqual(['kacls.status']);
    expect(company.row(ADA)).toMatchObject({
      State: 'Ready',
      'Key pair': '',
      'Key service': KEY_SERVICE,
      'Certificate fingerprint': expect.stringMatching(
        /^[0-9a-f]{64}$/,
      ) as string,
    });
  });

  it('sends nothing to Gmail', () => {
    company.fillIn(ada());
    company.run('cseCheck');
    expect(pairs(ADA)).toEqual([]);
  });

  it.each([
    [
      'a chain without its root',
      () => ({
        ...dora(),
        certificate: company.certificate('dora without root'),
      }),
      'root',
    ],
    [
      'a certificate of somebody else',
      () => ({...dora(), certificate: company.certificate('ada')}),
      'address',
    ],
    [
      'no certificate',
      () => ({...dora(), certificate: ''}),
      'Certificate cell is empty',
    ],
    [
      'no key metadata',
      () => ({...dora(), metadata: ''}),
      'Key metadata cell is empty',
    ],
    [
      'a use that is none',
      () => ({...dora(), certificate: 'no link at all'}),
      'neither a Drive link',
    ],
    [
      'a key service that is not https',
      () => ({
        ...dora(),
        metadata: `http://kacls.example.com/v1 ${company.wrapped('dora')}`,
      }),
      'https',
    ],
    [
      'wrapped data that is too long',
      () => ({...dora(), metadata: `${KEY_SERVICE} ${'A'.repeat(9000)}`}),
      '8,192',
    ],
    [
      'a file that is not there',
      () => ({
        ...dora(),
        metadata: 'https://drive.google.com/file/d/1234567890abcdef/view',
      }),
      'key metadata file was not found',
    ],
    [
      'signing without encryption',
      () => ({...dora(), use: 'signing'}),
      'for encryption',
    ],
    [
      'wrapping that is switched off',
      () => ({...dora(), metadata: 'wrap'}),
      'turned off',
    ],
  ])('blocks %s', (_, row, says) => {
    company.fillIn(row());
    expect(company.run('cseCheck')).toMatchObject({blocked: 1});
    expect(company.row(DORA)).toMatchObject({
      State: 'Blocked',
      Message: expect.stringContaining(says) as string,
    });
  });

  it('blocks rows of another key service than the first one, and names both', () => {
    company.fillIn(ada(), {
      ...dora(),
      metadata: company.wrapFile('dora', NEW_SERVICE),
    });
    company.run('cseCheck');
    expect(company.row(ADA)['State']).toBe('Ready');
    const {State, Message} = company.row(DORA);
    expect(State).toBe('Blocked');
    expect(Message).toContain(NEW_SERVICE);
    expect(Message).toContain(KEY_SERVICE);
  });

  it('uses the key service in the settings, whatever the first row says', () => {
    company.setUpCse({keyService: NEW_SERVICE});
    company.fillIn(ada());
    company.run('cseCheck');
    expect(company.row(ADA)['Message']).toContain(
      'key service in the settings',
    );
  });

  it('says it on each row when the key service does not answer', () => {
    company.google.faults.add({
      match: {method: 'kacls.status'},
      times: 99,
      respond: 'network',
    });
    company.fillIn(ada(), dora());
    company.calls();
    company.run('cseCheck');
    for (const user of [ADA, DORA]) {
      expect(company.row(user)).toMatchObject({
        State: 'Blocked',
        Message: expect.stringContaining('doesn’t respond') as string,
      });
    }
  });

  it('says what to add to the manifest for a service that it does not list', () => {
    const service = 'https://kacls.elsewhere.example/v2';
    company.google.addKeyService({url: service});
    company.fillIn({...dora(), metadata: company.wrapFile('dora', service)});
    company.run('cseCheck');
    expect(company.row(DORA)['Message']).toContain(
      '"https://kacls.elsewhere.example/"',
    );
  });

  it('names rows that exclude each other on each of them', () => {
    company.fillIn(ada(), ada(), {...ada(), use: 'signing'});
    company.run('cseCheck');
    const [first, second, third] = company.lines().map(it => it['Message']!);
    expect(first).toContain('Rows 2 and 4');
    expect(second).toContain('row 2');
    expect(third).toContain('Rows 4 and 2');
  });
});

describe('Refresh', () => {
  const uploaded = () => {
    company.fillIn(ada());
    company.run('cseUpload');
  };

  it('finds changes made elsewhere', () => {
    uploaded();
    const pair = pairs(ADA)[0]!;
    pair.disabledAt = company.workspace.clock.now();
    company.run('cseRefresh');
    expect(company.row(ADA)).toMatchObject({
      State: 'Disabled',
      'Obliterable in': '30',
    });
    company.workspace.clock.advance(20 * 86_400_000);
    company.run('cseRefresh');
    expect(company.row(ADA)['Obliterable in']).toBe('10');
    company.workspace.clock.advance(10 * 86_400_000);
    company.run('cseRefresh');
    expect(company.row(ADA)['Obliterable in']).toBe('0');
    company.google.state.users
      .find(it => it.primary === ADA)!
      .cse.keyPairs.splice(0);
    company.run('cseRefresh');
    expect(company.row(ADA)['State']).toBe('Obliterated');
  });

  it('says that the identity is gone, and counts pairs that no row names', () => {
    uploaded();
    const pkcs7 = new TextDecoder().decode(company.files.get('small-cse-ada'));
    company.google.holdCseKeyPair(ADA, {pkcs7});
    company.run('cseRefresh');
    expect(company.row(ADA)).toMatchObject({
      State: 'In place',
      Message: expect.stringContaining('has 1 key pair') as string,
    });
    company.google.state.users
      .find(it => it.primary === ADA)!
      .cse.identities.splice(0);
    company.run('cseRefresh');
    expect(company.row(ADA)).toMatchObject({
      State: 'Identity deleted',
      Identity: 'none',
    });
  });

  it('that fails keeps the state', () => {
    uploaded();
    company.google.setCse(ADA, 'off');
    company.run('cseRefresh');
    expect(company.row(ADA)).toMatchObject({
      State: 'In place',
      Message: expect.stringMatching(/^Not done: /) as string,
    });
    company.google.setCse(ADA, 'on');
    company.run('cseRefresh');
    expect(company.row(ADA)['Message']).toBe(
      'The key pair and the identity are in Gmail.',
    );
  });

  it('says of a row whose pair was never stored that it is not in Gmail', () => {
    company.fillIn(ada());
    company.run('cseRefresh');
    expect(company.row(ADA)['State']).toBe('Not in Gmail');
  });
});

describe('the sheets', () => {
  it('ignore words typed into Queued for rows that only a confirmed run may touch', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    company.ask('start', {action: 'cseRefresh', selection: 'all'});
    company.type(ADA, 'Queued', 'cseDisable');
    company.ask('continue');
    expect(pairs(ADA)[0]!.disabledAt).toBeNull();
  });

  it('of hosted S/MIME are not disturbed by a CSE sheet that is not there', () => {
    const {spreadsheet} = company.workspace;
    spreadsheet.sheets.splice(
      spreadsheet.sheets.findIndex(it => it.name === 'CSE'),
      1,
    );
    expect(company.ask('overview').notices).toEqual([]);
    expect(company.ask('cse')).toMatchObject({ready: false, rows: 0});
    expect(company.ask('cseRow')).toBeNull();
    expect(
      company.refusal('start', {action: 'cseUpload', selection: 'all'}),
    ).toEqual(['sheet-missing']);
    company.ask('setUpSheets');
    expect(company.ask('cse')).toMatchObject({ready: true});
  });

  it('find rows again that were sorted while they were worked on', () => {
    company.fillIn(ada(), dora());
    company.ask('start', {action: 'cseUpload', selection: 'all'});
    let swapped = false;
    company.workspace.faults.onHostCall(name => {
      if (swapped || !/fetchAll/.test(name)) return;
      swapped = true;
      const lines = company.lines();
      for (const row of [2, 3]) {
        for (const name of ['User', 'Certificate', 'Key metadata']) {
          company.workspace.edit('CSE', row, name, lines[3 - row]![name]!);
        }
      }
    });
    company.ask('continue');
    company.workspace.faults.onHostCall(null);
    expect(company.lines()[0]!['User']).toBe(DORA);
    for (const user of [ADA, DORA]) {
      expect(company.row(user)).toMatchObject({
        State: 'In place',
        'Key pair': pairs(user)[0]!.id,
      });
    }
  });
});
