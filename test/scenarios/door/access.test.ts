import {createPublicKey} from 'node:crypto';
import {Clock} from '../../../emulator/clock';
import {
  createSampleCompany,
  SAMPLE_START,
} from '../../../emulator/sample-company/company';
import {createWorkspace} from '../../../emulator/workspace';
import {DIST} from '../../support/project';
import {openRollout, type Rollout} from '../../support/rollout';
import {knownKey} from '../../unit/core/certificates/support/known-keys';

const MAI = 'mai.dang@meridian.example';
const SALES = 'sales@meridian.example';
const TOKEN = 'oauth2.token';
const SIGN = 'iamcredentials.projects.serviceAccounts.signJwt';
const BASIC = 'https://www.googleapis.com/auth/gmail.settings.basic';

/** A fresh sheet of someone else's, with no delegation. */
async function openWorkspaceOf(operator: string) {
  const clock = new Clock(SAMPLE_START);
  const company = await createSampleCompany({clock});
  const {google} = company;
  const workspace = createWorkspace({google, clock, operator, bundle: DIST});
  workspace.menu('setUp');
  return {company, workspace};
}

let rollout: Rollout;
let rewind: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

const settings = (change: object) => {
  const {settings} = rollout.ask('settings');
  rollout.ask('saveSettings', {settings: {...settings, ...change}});
};
const upload = (alias: string) => {
  rollout.select(alias);
  rollout.run('upload', 'selected');
  return rollout.row(alias);
};

/** The unmet lines of the set-up check, with their messages. */
const unmet = () => rollout.ask('checkSetup').filter(it => it.met === 'no');

describe('one’s own account', () => {
  it('goes through the Gmail advanced service, all its methods, without any delegation', async () => {
    const {company, workspace} = await openWorkspaceOf(MAI);
    const row = company.rows.find(it => it.user === MAI)!;
    const file = company.google.state.driveFiles.find(
      it => it.id === row.file,
    )!;
    Object.assign(file, {readers: [MAI]});
    workspace.edit('Rollout', 2, 'User', row.user);
    workspace.edit('Rollout', 2, 'Certificate file', row.file);
    workspace.edit('Rollout', 2, 'Password', row.password);
    workspace.menu('uploadAll');
    expect(workspace.shown('Rollout')[1]).toContain('Uploaded');
    const [info] = company.google.smimeInfos(MAI);
    const at = {user: MAI, alias: MAI, id: info!.id};
    for (const verb of [
      'certificates',
      'certificate',
      'setDefault',
      'checkSetup',
    ]) {
      expect(workspace.run('door', [{verb, ...at}])).toMatchObject({ok: true});
    }
    workspace.run('door', [{verb: 'delete', ...at, force: true}]);
    expect(company.google.smimeInfos(MAI)).toEqual([]);
    const used = Object.keys(workspace.counts.calls).filter(it =>
      it.startsWith('Gmail.'),
    );
    expect(used.map(it => it.split('.').pop()).sort()).toEqual([
      'get',
      'insert',
      'list',
      'list',
      'remove',
      'setDefault',
    ]);
    const methods = company.google.state.log.map(it => it.method);
    expect(methods).not.toContain(TOKEN);
  });

  it('does not reach anyone else, and says what would', () => {
    settings({access: 'own'});
    const row = upload(MAI);
    expect(row['State']).toBe('Blocked');
    expect(row['Message']).toMatch(/delegation/);
  });
});

describe('keyless delegation', () => {
  it('asks IAM to sign, once a user, and shares the token between the user’s rows', () => {
    rollout.workspace.activate('Rollout', ['A2:A2', 'A12:A12']);
    rollout.run('upload', 'selected');
    const requests = rollout.requests();
    expect(requests[SIGN]).toBe(requests[TOKEN]);
    expect(requests[SIGN]).toBeLessThanOrEqual(2);
  });

  it('asks for settings.sharing only for an alias', () => {
    const asked = () =>
      Object.values(rollout.company.google.state.tokens).map(
        it => it.scopes.length,
      );
    rollout.company.google.delegate(rollout.company.settings.clientId, [BASIC]);
    expect(upload(MAI)['State']).toBe('Uploaded');
    expect(Math.max(...asked().filter(it => it < 5))).toBe(1);
    const alias = upload(SALES);
    expect(alias['State']).toBe('Failed');
    expect(alias['Message']).toMatch(/Domain-wide delegation/);
  });

  it.each([
    [
      'the role is missing',
      (it: Rollout) => {
        it.company.google.state.serviceAccounts[0]!.tokenCreators.length = 0;
      },
      /Token Creator/,
    ],
    [
      'the address is mistyped',
      () =>
        settings({serviceAccount: 'smime@mistyped.iam.gserviceaccount.com'}),
      /compare the address/,
    ],
    [
      'the account is gone',
      (it: Rollout) => {
        it.company.google.state.serviceAccounts[0]!.deleted = true;
      },
      /no such service account/,
    ],
    [
      'the entry is missing',
      (it: Rollout) =>
        it.company.google.delegate(it.company.settings.clientId, []),
      /Domain-wide delegation/,
    ],
    [
      'IAM’s API is off',
      (it: Rollout) =>
        it.company.google.disableApi(
          it.company.google.project,
          'iamcredentials',
        ),
      /IAM Service Account Credentials API/,
    ],
  ])('says what to do when %s', (_, breakIt, message) => {
    breakIt(rollout);
    expect(upload(MAI)['Message']).toMatch(message);
  });
});

describe('a private key', () => {
  const key = knownKey('rsa-2048');
  const privateKey = String(key.export({type: 'pkcs8', format: 'pem'}));
  const publicKey = String(
    createPublicKey(key).export({type: 'spki', format: 'pem'}),
  );
  const keyFile = () =>
    JSON.stringify({
      type: 'service_account',
      client_email: rollout.company.settings.serviceAccount,
      client_id: rollout.company.settings.clientId,
      private_key: privateKey,
    });

  it('signs without IAM', () => {
    Object.assign(rollout.company.google.state.serviceAccounts[0]!, {
      publicKey,
    });
    rollout.ask('savePrivateKey', {json: keyFile()});
    expect(upload(MAI)['State']).toBe('Uploaded');
    expect(rollout.requests()[SIGN]).toBeUndefined();
  });

  it('is kept for this person alone, and never given back', () => {
    rollout.ask('savePrivateKey', {json: keyFile()});
    const answer = rollout.ask('settings');
    expect(answer.hasPrivateKey).toBe(true);
    expect(JSON.stringify(answer)).not.toContain('PRIVATE KEY');
    const {document, script, user} = rollout.workspace.properties;
    expect(JSON.stringify([document, script])).not.toContain('PRIVATE KEY');
    expect(Object.keys(user).join()).toContain(rollout.company.operator);
    rollout.ask('forgetPrivateKey');
    expect(rollout.ask('settings').hasPrivateKey).toBe(false);
    expect(JSON.stringify(user)).not.toContain('PRIVATE KEY');
  });

  it('that Google does not know is reported as such', () => {
    rollout.ask('savePrivateKey', {json: keyFile()});
    expect(upload(MAI)['Message']).toMatch(/doesn’t know the key/);
  });

  it.each([
    '',
    '{}',
    'not JSON',
    '{"client_email":"a@b.example","private_key":"-----BEGIN PRIVATE KEY-----\\nx"}',
  ])('is refused if it is invalid (%s)', json =>
    expect(rollout.refusal('savePrivateKey', {json})).toEqual([
      'key-unreadable',
    ]),
  );
});

const testUser = ({company}: Rollout) =>
  company.google.state.users.find(
    it => it.primary === company.settings.testUser,
  )!;

describe('the set-up check', () => {
  it('is green from end to end in the sample company, and finds the client id automatically', () => {
    const lines = rollout.ask('checkSetup');
    expect(lines.map(it => [it.code, it.met])).toEqual([
      ['version', 'yes'],
      ['scopes-granted', 'yes'],
      ['sheets-ready', 'yes'],
      ['drive-api', 'yes'],
      ['iam-api', 'yes'],
      ['service-account', 'yes'],
      ['may-sign', 'yes'],
      ['delegation-basic', 'yes'],
      ['delegation-sharing', 'yes'],
      ['gmail-api', 'yes'],
      ['mailbox', 'yes'],
      ['smime', 'yes'],
      ['cse-key-pairs', 'yes'],
    ]);
    expect(rollout.ask('settings').settings.clientId).toBe(
      rollout.company.settings.clientId,
    );
    expect(lines.find(it => it.code === 'may-sign')!.says).toMatch(
      /the scope cloud-platform for that\.$/,
    );
  });

  it('writes nothing to Gmail', () => {
    rollout.ask('checkSetup');
    const methods = Object.keys(rollout.requests());
    expect(methods.filter(it => /insert|delete|setDefault$/.test(it))).toEqual(
      [],
    );
  });

  it('gives the client id and the scopes to paste when the entry is missing', () => {
    rollout.company.google.delegate(rollout.company.settings.clientId, []);
    const [line] = unmet();
    expect(line).toMatchObject({
      code: 'delegation-basic',
      todo: expect.stringMatching(/Domain-wide delegation/),
    });
    expect(line!.copy.map(it => it.text)).toEqual([
      rollout.company.settings.clientId,
      rollout.company.settings.scopes.join(','),
    ]);
  });

  it.each([
    [
      'drive-api',
      ({company: {google}}: Rollout) =>
        google.disableApi(google.project, 'drive'),
    ],
    [
      'iam-api',
      ({company: {google}}: Rollout) =>
        google.disableApi(google.project, 'iamcredentials'),
    ],
    [
      'delegation-sharing',
      ({company: {google, settings}}: Rollout) =>
        google.delegate(settings.clientId, [BASIC]),
    ],
    [
      'gmail-api',
      ({company: {google}}: Rollout) =>
        google.disableApi(google.state.serviceAccounts[0]!.project, 'gmail'),
    ],
    [
      'mailbox',
      (it: Rollout) => {
        testUser(it).deleted = true;
      },
    ],
    [
      'smime',
      (it: Rollout) => {
        testUser(it).smime = 'off';
      },
    ],
    [
      'service-account',
      ({company: {google}}: Rollout) =>
        google.faults.add({
          match: {host: 'iamcredentials.googleapis.com'},
          times: 2,
          respond: google.presets.serviceAccountNotFound,
        }),
    ],
  ])('is red at %s', (code, breakIt) => {
    breakIt(rollout);
    const lines = unmet();
    expect(lines.map(it => it.code)).toEqual([code]);
    expect(lines[0]!.says).not.toBe('');
    expect(lines[0]!.todo).not.toBe('');
  });

  // Google answers both with the same 403, so neither can be ruled out.
  it.each([
    [
      'the address is mistyped',
      () =>
        settings({serviceAccount: 'smime@mistyped.iam.gserviceaccount.com'}),
    ],
    [
      'the role is missing',
      () => {
        const {google} = rollout.company;
        google.state.serviceAccounts[0]!.tokenCreators.length = 0;
      },
    ],
  ])('is red for account and right to sign where %s', (_, breakIt) => {
    breakIt();
    const lines = unmet();
    const account = rollout.ask('settings').settings.serviceAccount;
    expect(lines.map(it => it.code)).toEqual(['service-account', 'may-sign']);
    for (const {says, todo} of lines) {
      expect(says).toContain(account);
      expect(says).toMatch(/no such service account/);
      expect(todo).toMatch(/compare the address.*Token Creator/);
    }
  });

  it('asks for the key that is not stored', () => {
    settings({access: 'key'});
    expect(unmet().map(it => it.code)).toEqual(['key-stored']);
  });

  it('checks one’s own mailbox where there is no delegation', () => {
    settings({access: 'own'});
    expect(rollout.ask('checkSetup').map(it => it.code)).toEqual([
      'version',
      'scopes-granted',
      'sheets-ready',
      'drive-api',
      'gmail-api',
      'mailbox',
      'smime',
      'cse-key-pairs',
    ]);
    expect(unmet().map(it => it.code)).toEqual(['cse-key-pairs']);
  });

  it('says when permissions of the script are missing', () => {
    const mails = 'https://www.googleapis.com/auth/script.send_mail';
    rollout.workspace.allow(rollout.company.operator, [mails]);
    expect(unmet()).toMatchObject([
      {
        code: 'scopes-granted',
        todo: expect.stringContaining('https://script.google.com/'),
      },
    ]);
  });
});

describe('settings', () => {
  it.each([
    ['width', {width: 0}],
    ['width', {width: 1.5}],
    ['serviceAccount', {serviceAccount: 'me'}],
    ['clientId', {clientId: 'abc'}],
    ['testUser', {testUser: 'nobody'}],
    ['operators', {operators: ['robin.delacroix@meridian.example', 'x']}],
    ['asWarning', {asWarning: ['<b>']}],
  ])('that are wrong (%s) are refused, and nothing is stored', (_, change) => {
    const {settings} = rollout.ask('settings');
    expect(
      rollout.refusal('saveSettings', {settings: {...settings, ...change}}),
    ).toEqual(['setting-invalid']);
    expect(rollout.ask('settings').settings).toEqual(settings);
  });

  it('cannot lock their author out', () => {
    const {settings} = rollout.ask('settings');
    expect(
      rollout.refusal('saveSettings', {
        settings: {...settings, operators: ['eve@meridian.example']},
      }),
    ).toEqual(['operator-would-be-locked-out']);
  });

  it('turn a block into a warning', () => {
    settings({asWarning: ['no-email-protection']});
    rollout.select('tariq.aziz@meridian.example');
    rollout.run('check', 'selected');
    expect(rollout.row('tariq.aziz@meridian.example')['State']).toBe(
      'Ready, with warnings',
    );
  });
});

describe('one user whom Google refuses while others work', () => {
  const SHARING = 'https://www.googleapis.com/auth/gmail.settings.sharing';
  const MEMBERS =
    'https://www.googleapis.com/auth/admin.directory.group.member.readonly';
  const delegate = (...scopes: string[]) =>
    rollout.company.google.delegate(rollout.company.settings.clientId, scopes);
  /** The message of Mai's row with another user in it. */
  const messageFor = (user: string) => {
    rollout.type(MAI, 'User', user);
    rollout.type(MAI, 'Alias', '');
    rollout.select(user);
    rollout.run('list', 'selected');
    return rollout.row(user)['Message'];
  };

  it.each([
    ['mai.dang@gmail.com', /mai\.dang@gmail\.com is a personal Google Account/],
    ['bot@p1.iam.gserviceaccount.com', /is a service account/],
    ['mai@elsewhere.example', /No user at elsewhere\.example has been reached/],
  ])('is explained by the address: %s', (user, says) => {
    expect(messageFor(user)).toMatch(says);
  });

  it('is not said to be of an unknown domain in one’s own', () => {
    const message = messageFor('nobody@meridian.example');
    expect(message).toMatch(/knows no user with this address/);
    expect(message).not.toMatch(/No user at/);
  });

  it('is reported as a group if the directory may be read', () => {
    const {google, operator} = rollout.company;
    google.addGroup('team@meridian.example', [MAI]);
    google.state.users.find(it => it.primary === operator)!.admin = true;
    delegate(BASIC, SHARING);
    expect(messageFor('team@meridian.example')).toMatch(
      /knows no user with this address/,
    );
    rewind();
    google.addGroup('team@meridian.example', [MAI]);
    google.state.users.find(it => it.primary === operator)!.admin = true;
    delegate(BASIC, SHARING, MEMBERS);
    expect(messageFor('team@meridian.example')).toMatch(/is a group/);
  });

  it('is reported as someone else’s if the delegation works for the operator', () => {
    const {google} = rollout.company;
    google.faults.add({
      match: {method: TOKEN, user: MAI},
      respond: {
        status: 401,
        body: {
          error: 'unauthorized_client',
          error_description: 'Client is unauthorized',
        },
      },
    });
    expect(messageFor(MAI)).toMatch(/not a user of your organization/);
    rewind();
    delegate();
    expect(messageFor(MAI)).toMatch(/entry is missing/);
  });

  it('lacks the second scope for an alias, which the row names', () => {
    delegate(BASIC);
    expect(upload(MAI)['State']).toBe('Uploaded');
    const alias = upload(SALES);
    expect(alias['State']).toBe('Failed');
    expect(alias['Message']).toContain(`lacks the scope ${SHARING}`);
  });
});
