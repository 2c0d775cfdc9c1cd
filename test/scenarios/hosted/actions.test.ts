import {openRollout, type Rollout} from '../../support/rollout';

const WRITES = /insert|delete|setDefault/;
const HANA = 'hana.yamada@meridian.example';
const ILSE = 'ilse.vandermeer@meridian.example';
const JOAO = 'joao.pereira@meridian.example';
const MAI = 'mai.dang@meridian.example';
const LENA = 'lena.fischer@meridian.example';
const NADIA = 'nadia.haddad@meridian.example';
const PRESS = 'press@meridian.example';
/** Of Amina: Gmail gives no status for it. */
const SALES = 'sales@meridian.example';

let rollout: Rollout;
let rewind: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

const held = (user: string) => rollout.company.google.smimeInfos(user);
const state = (alias: string) => rollout.row(alias)['State'];

describe('check', () => {
  it('sends nothing to Gmail, and asks for no token', () => {
    rollout.run('check');
    const asked = Object.keys(rollout.requests());
    expect(asked).toEqual(['drive.files.get']);
  });

  it('says of each row whether it is ready', () => {
    rollout.select(MAI, LENA);
    rollout.run('check', 'selected');
    expect(state(MAI)).toBe('Ready');
    expect(state(LENA)).toBe('Blocked');
    expect(rollout.row(MAI)['Expires']).toMatch(/^2027/);
    expect(rollout.row(MAI)['Certificate id']).toBe('');
  });

  it('leaves a finished row unchanged whose password was emptied', () => {
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    rollout.run('check', 'selected');
    expect(state(MAI)).toBe('Uploaded');
  });

  it('gives the resource key of a link, and of a shortcut’s target, and names it where it is missing', () => {
    const {google} = rollout.company;
    const id = google.addDriveFile({
      name: 'mai.p12',
      bytes: google.drive.get(
        rollout.row(MAI)['Certificate file']!,
        rollout.company.operator,
      )!.bytes,
      resourceKey: '0-key_1',
    });
    const link = `https://drive.google.com/file/d/${id}/view?usp=sharing`;
    const checked = (cell: string) => {
      rollout.type(MAI, 'Certificate file', cell);
      rollout.select(MAI);
      rollout.run('check', 'selected');
      return rollout.row(MAI);
    };
    expect(checked(`${link}&resourcekey=0-key_1`)['State']).toBe('Ready');
    expect(checked(link)).toMatchObject({
      State: 'Failed',
      Message: expect.stringMatching(/also needs its resource key/),
    });
    const shortcut = google.addDriveShortcut(id, {name: 'mai.p12'});
    expect(checked(shortcut)['State']).toBe('Ready');
  });

  /** One's own row with the target of a shortcut, and a row with a shortcut to nothing. */
  const typeShortcuts = () => {
    const {google} = rollout.company;
    const file = rollout.row(MAI)['Certificate file']!;
    rollout.type(
      MAI,
      'Certificate file',
      google.addDriveShortcut(file, {name: 'mai.p12'}),
    );
    const gone = google.addDriveShortcut('1gone-permanently', {name: 'gone'});
    rollout.type(NADIA, 'Certificate file', gone);
  };

  it('reads the file to which a shortcut leads, and recognizes a folder and a lost target', () => {
    typeShortcuts();
    const folder = rollout.company.google.addDriveFolder({name: 'certs'});
    const CHLOE = 'chloe.bernard@meridian.example';
    rollout.type(CHLOE, 'Certificate file', folder);
    rollout.select(MAI, NADIA, CHLOE);
    rollout.run('check', 'selected');
    expect(state(MAI)).toBe('Ready');
    expect(rollout.row(NADIA)['Message']).toMatch(
      /shortcut .* whose file was deleted/,
    );
    expect(rollout.row(CHLOE)['Message']).toMatch(/leads to a folder/);
  });
});

describe('preview', () => {
  it('says for each row what an upload would do', () => {
    rollout.select(MAI, HANA, ILSE, PRESS, SALES);
    rollout.run('preview', 'selected');
    expect(state(MAI)).toBe('Preview: insert');
    expect(state(SALES)).toBe('Preview: insert');
    expect(state(HANA)).toBe('Preview: keep');
    expect(state(ILSE)).toBe('Preview: set default');
    expect(state(PRESS)).toBe('Blocked');
    expect(rollout.row(PRESS)['Message']).toMatch(/hasn’t confirmed/);
  });

  it.each([
    ['accepted', false, true],
    ['accepted', true, false],
    // An alias of the organization's own domains: Google says nothing of it.
    [undefined, false, false],
  ] as const)(
    'warns of a confirmed address (%s) whose mail arrives in another mailbox (an alias: %s)',
    (verificationStatus, treatAsAlias, isWarned) => {
      const {google} = rollout.company;
      const amina = google.state.users.find(it =>
        it.sendAs.some(({sendAsEmail}) => sendAsEmail === SALES),
      )!;
      const sales = amina.sendAs.find(it => it.sendAsEmail === SALES)!;
      Object.assign(sales, {verificationStatus, treatAsAlias});
      rollout.select(SALES);
      rollout.run('preview', 'selected');
      expect(state(SALES)).toBe('Preview: insert');
      const {Message: message, Details: details} = rollout.row(SALES);
      expect(message!.includes('different mailbox')).toBe(isWarned);
      expect(details!.includes('alias-elsewhere')).toBe(isWarned);
      rollout.run('refresh', 'selected');
      const remarks = rollout
        .lines('Inventory')
        .filter(it => it['Address'] === SALES)
        .map(it => it['Remarks']!.includes('another mailbox'));
      expect(new Set(remarks)).toEqual(new Set([isWarned]));
    },
  );

  it('writes nothing to Gmail, and is what the upload then does', () => {
    rollout.run('preview');
    expect(
      Object.keys(rollout.requests()).filter(it => WRITES.test(it)),
    ).toEqual([]);
    const planned = rollout.lines('Rollout').map(it => it['State']);
    rollout.run('upload');
    const became: Record<string, string> = {
      'Preview: insert': 'Uploaded',
      'Preview: keep': 'Kept',
      'Preview: set default': 'Default set',
      Blocked: 'Blocked',
    };
    rollout.lines('Rollout').forEach((line, i) => {
      const expected = became[planned[i]!];
      const refusedByGmail = line['State'] === 'Failed';
      if (expected && !refusedByGmail) expect(line['State']).toBe(expected);
    });
  });
});

describe('list', () => {
  it('writes every certificate of every alias into the Inventory, and a line for an alias without any', () => {
    rollout.run('list');
    const lines = rollout.lines('Inventory');
    const hana = lines.filter(it => it['Address'] === HANA);
    expect(hana).toHaveLength(1);
    expect(hana[0]).toMatchObject({
      User: HANA,
      Default: 'Yes',
      Issuer: expect.stringContaining('Beacon Trust'),
      'Certificate id': held(HANA)[0]!.id,
      Serial: expect.stringMatching(/^[0-9a-f]+$/),
      Fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      'Valid from': expect.stringMatching(/^2026-/),
      Expires: expect.stringMatching(/ 2027$/),
    });
    const mai = lines.filter(it => it['Address'] === MAI);
    expect(mai).toMatchObject([{Subject: 'no certificate'}]);
  });

  it('run again changes only what changed, and keeps notes beside their lines', () => {
    rollout.run('list');
    const notes = rollout.workspace.shown('Inventory')[0]!.length + 1;
    const before = rollout.lines('Inventory');
    const row = before.findIndex(it => it['Address'] === HANA) + 2;
    rollout.workspace.edit('Inventory', row, notes, 'ask Hana');
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    rollout.run('list');
    const after = rollout.workspace.shown('Inventory');
    expect(after).toHaveLength(before.length + 1);
    const line = after.find(it => it[notes - 1] === 'ask Hana');
    expect(line).toContain(HANA);
    expect(
      rollout.lines('Inventory').filter(it => it['Address'] === MAI),
    ).toMatchObject([{Default: 'Yes'}]);
  });

  it('leaves the state of the row as it was', () => {
    rollout.select(MAI);
    rollout.run('check', 'selected');
    rollout.run('list', 'selected');
    expect(state(MAI)).toBe('Ready');
  });
});

describe('set default', () => {
  it('makes the row’s certificate the default, by its id', () => {
    rollout.select(ILSE);
    rollout.run('upload', 'selected', {makeDefault: false});
    rollout.run('setDefault', 'selected');
    expect(held(ILSE)[0]!.isDefault).toBe(true);
    expect(state(ILSE)).toBe('Default set');
  });

  it('writes nothing when it is the default already', () => {
    rollout.select(HANA);
    rollout.run('upload', 'selected');
    rollout.requests();
    rollout.run('setDefault', 'selected');
    expect(
      Object.keys(rollout.requests()).filter(it => WRITES.test(it)),
    ).toEqual([]);
  });

  it('is refused for a row that names no certificate', () => {
    rollout.select(MAI);
    expect(rollout.run('setDefault', 'selected').blocked).toBe(1);
    expect(rollout.row(MAI)['Message']).toMatch(/which certificate to use/);
  });

  it('of one certificate from the sidebar answers with the alias’s new state', () => {
    rollout.select(JOAO);
    rollout.run('upload', 'selected', {makeDefault: false});
    const [older, newer] = held(JOAO);
    const cards = rollout.ask('setDefault', {
      user: JOAO,
      alias: JOAO,
      id: newer!.id,
    });
    expect(cards.filter(it => it.isDefault).map(it => it.id)).toEqual([
      newer!.id,
    ]);
    expect(cards.map(it => it.id)).toContain(older!.id);
  });
});

describe('delete', () => {
  it('needs the count that was confirmed', () => {
    rollout.select(HANA);
    const preview = rollout.ask('preview', {
      action: 'delete',
      selection: 'selected',
    });
    expect(preview).toMatchObject({count: 1, examples: [HANA]});
    const start = {action: 'delete', selection: 'selected'} as const;
    expect(rollout.refusal('start', start)).toEqual(['confirmation-differs']);
    expect(rollout.refusal('start', {...start, confirmed: 7})).toEqual([
      'confirmation-differs',
    ]);
    expect(held(HANA)).toHaveLength(1);
  });

  it('refuses the default and the only valid one, unless forced', () => {
    rollout.select(HANA);
    rollout.run('upload', 'selected');
    const {blocked} = rollout.run('delete', 'selected', {confirmed: 1});
    expect(blocked).toBe(1);
    expect(state(HANA)).toBe('Kept');
    expect(rollout.row(HANA)['Message']).toMatch(/is the default/);
    expect(held(HANA)).toHaveLength(1);
    rollout.run('delete', 'selected', {confirmed: 1, force: true});
    expect(state(HANA)).toBe('Deleted');
    expect(held(HANA)).toHaveLength(0);
    expect(rollout.row(HANA)).toMatchObject({
      'Certificate id': '',
      Fingerprint: '',
    });
  });

  it('removes the line from the Inventory', () => {
    rollout.select(JOAO);
    rollout.run('upload', 'selected');
    const older = held(JOAO).find(it => !it.isDefault)!;
    rollout.ask('delete', {
      user: JOAO,
      alias: JOAO,
      id: older.id,
      force: false,
    });
    const ids = rollout
      .lines('Inventory')
      .filter(it => it['Address'] === JOAO)
      .map(it => it['Certificate id']);
    expect(ids).toEqual([held(JOAO)[0]!.id]);
  });

  it('of what is gone already counts as done', () => {
    rollout.select(HANA);
    rollout.run('upload', 'selected');
    rollout.ask('delete', {
      user: HANA,
      alias: HANA,
      id: held(HANA)[0]!.id,
      force: true,
    });
    rollout.run('delete', 'selected', {confirmed: 1});
    expect(state(HANA)).toBe('Deleted');
  });
});

describe('one certificate', () => {
  it('comes with its chain', () => {
    const [info] = held(HANA);
    const {certificate, chain, pem} = rollout.ask('certificate', {
      user: HANA,
      alias: HANA,
      id: info!.id,
    });
    expect(certificate).toMatchObject({
      id: info!.id,
      isDefault: true,
      addresses: [HANA],
    });
    expect(chain.length).toBeGreaterThan(0);
    expect(pem).toContain('BEGIN CERTIFICATE');
    expect(pem).not.toContain('PRIVATE');
  });

  it('that Gmail does not have is reported', () => {
    expect(
      rollout.refusal('certificate', {
        user: HANA,
        alias: HANA,
        id: 'ANe1Bm-nothing',
      }),
    ).toEqual(['not-found']);
  });
});

describe('the file of the row under the cursor', () => {
  it('is opened and judged', () => {
    rollout.select('tariq.aziz@meridian.example');
    const {certificate, notices} = rollout.ask('examine');
    expect(certificate).toMatchObject({key: expect.stringContaining('RSA')});
    expect(notices.map(it => it.code)).toContain('no-email-protection');
    expect(notices[0]!.severity).toBe('block');
  });

  it('has no problem when its password was emptied after the upload', () => {
    rollout.select(HANA);
    rollout.run('upload', 'selected');
    rollout.select(HANA);
    const {certificate, notices} = rollout.ask('examine');
    expect(certificate).toBeNull();
    expect(notices.map(it => [it.code, it.severity])).toEqual([
      ['password-emptied', 'advice'],
    ]);
    // Nothing was asked of Gmail, which has the certificate.
    expect(notices[0]!.says).not.toContain('Gmail');
    expect(notices[0]!.fix).toContain('You don’t need to do anything.');
  });

  it('is that of the row that was asked for, wherever the cursor is by then', () => {
    rollout.select('tariq.aziz@meridian.example');
    const {row, user, alias} = rollout.ask('examine');
    rollout.select(HANA);
    const of = {row: row + 1, user, alias};
    expect(rollout.ask('examine', {of})).toMatchObject({row, user, alias});
  });
});

describe('the log', () => {
  it('has one line for each row of a run, in the operator’s name, with what it was before and after', () => {
    rollout.select(HANA, JOAO, LENA, PRESS, MAI);
    rollout.run('upload', 'selected');
    const lines = rollout.lines('Log');
    expect(lines.map(it => it['Address']).sort()).toEqual(
      [HANA, JOAO, LENA, PRESS, MAI].sort(),
    );
    const joao = lines.find(it => it['Address'] === JOAO)!;
    expect(joao).toMatchObject({
      Operator: rollout.company.operator,
      Action: 'Upload',
      User: JOAO,
      Outcome: 'Uploaded',
      Before: expect.stringMatching(/^Default until \d+ \w{3} \d{4}$/),
      After: expect.stringMatching(/^Default until \d+ \w{3} \d{4}, 1 more$/),
      'Before (IDs)': expect.stringMatching(/^1, default \S+, until /),
      'After (IDs)': expect.stringMatching(/^2, default \S+, until /),
    });
  });
});
