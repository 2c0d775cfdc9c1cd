import {X509Certificate} from 'node:crypto';
import {Clock} from '../../../emulator/clock';
import {MAILBOXES} from '../../../emulator/sample-company/recipe';
import {
  createSampleCompany,
  SAMPLE_START,
} from '../../../emulator/sample-company/company';
import {createWorkspace} from '../../../emulator/workspace';
import {built, DIST} from '../../support/project';
import {openRollout, type Rollout} from '../../support/rollout';
import {sampleOf} from '../../support/sample';

/** The row whose file takes a while to open. */
const SLOW_TO_OPEN = 'giorgos.papadopoulos@meridian.example';
const OUTSIDER = 'eve.outsider@meridian.example';

/** Everything that a run could leave a trace in, as one text; the Password column itself is the admin's. */
function traces({workspace}: Rollout): string {
  const {spreadsheet, properties, cache, log, mail, ui} = workspace;
  const own = workspace.shown('Rollout')[0]!.indexOf('Password');
  const sheets = spreadsheet.sheets.map(sheet => ({
    ...sheet,
    rows: sheet.rows.map(row => ({
      ...row,
      values:
        sheet.name === 'Rollout'
          ? row.values.map((cell, i) => (i === own ? '' : cell))
          : row.values,
    })),
  }));
  return JSON.stringify({sheets, properties, cache, log, mail, ui});
}

/** In base64, as certificates and PKCS#12 files begin. */
const ASN1 = /MII[A-Za-z0-9+/_-]{40,}={0,2}/g;

describe('secrets', () => {
  it('leave no trace in cells, properties, cache, log, mail or answers, whatever happened', async () => {
    // Only files that take a while to open are remembered in the cache.
    const rollout = await openRollout(DIST, {});
    const {google} = rollout.company;
    google.faults.add({
      match: {method: 'gmail.users.settings.sendAs.smimeInfo.insert'},
      times: 3,
      respond: google.presets.backendError,
    });
    const answers: unknown[] = [];
    const lines = rollout.lines('Rollout');
    const remembered = lines.findIndex(it => it['User'] === SLOW_TO_OPEN);
    const numbers = new Set([remembered, ...sampleOf([...lines.keys()], 8)]);
    const rows = [...numbers].map(it => `A${it + 2}`);
    rollout.workspace.activate('Rollout', rows);
    answers.push(rollout.run('check', 'selected'));
    // Plan opens files as Check does: a few will do.
    rollout.workspace.activate('Rollout', rows.slice(0, 4));
    answers.push(rollout.run('preview', 'selected'));
    rollout.workspace.activate('Rollout', rows);
    for (const action of ['upload', 'list'] as const) {
      answers.push(rollout.run(action, 'selected'));
    }
    rollout.workspace.activate('Rollout', 'A2');
    answers.push(
      rollout.ask('row'),
      rollout.ask('examine'),
      rollout.ask('overview'),
      rollout.ask('checkSetup'),
    );
    const everything = traces(rollout) + JSON.stringify(answers);
    for (const {password} of MAILBOXES) {
      if (password.length > 3)
        expect(everything.includes(password)).toBe(false);
    }
    for (const token of Object.keys(google.state.tokens)) {
      expect(everything.includes(token)).toBe(false);
    }
    // The cache holds what files were found to hold: certificates, and nothing else of ASN.1.
    const ders = everything.match(ASN1) ?? [];
    // In base64 of keys that are made anew anything stands by chance.
    const rest = everything.replace(ASN1, '');
    expect(/PRIVATE KEY|eyJ[A-Za-z0-9_-]{30}/.exec(rest)).toBeNull();
    expect(ders.length).toBeGreaterThan(0);
    for (const der of ders) {
      expect(
        () => new X509Certificate(Buffer.from(der, 'base64')),
      ).not.toThrow();
    }
  });

  let rollout: Rollout;
  let rewind: () => void;
  const asked: string[] = [];
  beforeAll(async () => {
    rollout = await openRollout();
    const {google} = rollout.company;
    const handle = google.handle.bind(google);
    google.handle = request => {
      asked.push(decodeURIComponent(request.url));
      return handle(request);
    };
    rewind = rollout.checkpoint();
  });

  it.each([
    ['with blanks', 'Kein Zug fährt heute!'],
    ['of letters and digits', 'aB3dE6gH9jK2'],
    ['as long as they may be', 'correct-horse_battery-st'],
  ])(
    'stay where they are when they were typed into the column of the file: %s',
    (_, password) => {
      rewind();
      asked.length = 0;
      rollout.workspace.edit('Rollout', 2, 'Certificate file', password);
      rollout.workspace.activate('Rollout', 'A2');
      for (const action of ['check', 'preview', 'upload'] as const) {
        expect(rollout.run(action, 'selected')).toMatchObject({blocked: 1});
      }
      const [line] = rollout.lines('Rollout');
      expect(line).toMatchObject({
        State: 'Blocked',
        'Certificate file': password,
        Message: expect.stringMatching(
          /neither a Drive link nor a file ID.*move it to the Password column/s,
        ),
      });
      const {'Certificate file': cell, ...others} = line!;
      expect(cell).toBe(password);
      const said = JSON.stringify([
        ...[others, rollout.lines('Log'), rollout.refusal('examine')],
        ...[rollout.workspace.properties, rollout.workspace.cache, asked],
      ]);
      expect(said).not.toContain(password);
    },
  );

  it('are not repeated when Google’s answer repeats them', () => {
    rewind();
    const {google} = rollout.company;
    const secret = 'MIIKZwIBAzCCCi0GCSqGSIb3DQEHAaCCCh4EggoaMIIKFjCC';
    google.faults.add({
      match: {method: 'gmail.users.settings.sendAs.smimeInfo.insert'},
      times: 99,
      respond: {
        status: 400,
        body: JSON.stringify({
          error: {
            code: 400,
            message: `Invalid value at 'smime_info.pkcs12': "${secret}"`,
          },
        }),
      },
    });
    rollout.select('mai.dang@meridian.example');
    rollout.run('upload', 'selected');
    expect(traces(rollout).includes(secret.slice(0, 24))).toBe(false);
    expect(rollout.row('mai.dang@meridian.example')['State']).toBe('Failed');
  });
});

describe('the door', () => {
  const openFor = async () => {
    const clock = new Clock(SAMPLE_START);
    const company = await createSampleCompany({clock});
    const workspace = createWorkspace({
      google: company.google,
      clock,
      operator: company.operator,
      editors: [OUTSIDER],
      bundle: DIST,
    });
    return {company, workspace};
  };
  const codes = (answer: unknown) =>
    (answer as {notices?: {code: string}[]}).notices?.map(it => it.code) ?? [];

  it('refuses an editor who is not an operator, at every verb', async () => {
    const {workspace} = await openFor();
    workspace.menu('setUp');
    const source = built('Code.js');
    const verbs = [
      'overview',
      'setUpSheets',
      'row',
      'preview',
      'start',
      'continue',
      'stop',
      'certificates',
      'certificate',
      'examine',
      'openProtected',
      'setDefault',
      'delete',
      'settings',
      'saveSettings',
      'savePrivateKey',
      'forgetPrivateKey',
      'checkSetup',
      'diagnostics',
    ];
    for (const verb of verbs) {
      expect(source).toContain(verb);
      const answer = workspace.run('door', [{verb}], {as: OUTSIDER});
      expect([verb, codes(answer)]).toEqual([verb, ['not-an-operator']]);
    }
  });

  it('refuses the same editor in the menu', async () => {
    const {company, workspace} = await openFor();
    workspace.menu('setUp');
    workspace.edit('Rollout', 2, 1, 'mai.dang@meridian.example');
    workspace.activate('Rollout', 'A2', OUTSIDER);
    workspace.menu('uploadAll', {as: OUTSIDER});
    expect(workspace.ui.dialogs[0]!.text).toMatch(/not an operator/);
    expect(company.google.state.log).toEqual([]);
  });

  it('makes the first person to set up the first operator, and nobody else', async () => {
    const {company, workspace} = await openFor();
    expect(codes(workspace.run('door', [{verb: 'settings'}]))).toEqual([
      'not-set-up',
    ]);
    workspace.run('door', [{verb: 'setUpSheets'}]);
    const answer = workspace.run('door', [{verb: 'settings'}]) as {
      value: {settings: {operators: string[]}};
    };
    expect(answer.value.settings.operators).toEqual([company.operator]);
    expect(
      codes(workspace.run('door', [{verb: 'setUpSheets'}], {as: OUTSIDER})),
    ).toEqual(['not-an-operator']);
  });

  it.each([
    [{verb: 'toString'}],
    [{verb: '__proto__'}],
    [{verb: 7}],
    [null],
    ['start'],
    [{}],
  ])('refuses an unknown verb (%j)', async request => {
    const {workspace} = await openFor();
    expect(codes(workspace.run('door', [request]))).toEqual(['unknown-verb']);
  });

  it('accepts no invalid action or selection', async () => {
    const rollout = await openRollout();
    const start = {action: 'destroy', selection: 'everything'} as never;
    expect(rollout.refusal('start', start)).toEqual(['unknown-verb']);
    expect(rollout.lines('Rollout').filter(it => it['Queued'])).toEqual([]);
  });

  it('answers a fault of the program without quoting data', async () => {
    const rollout = await openRollout();
    rollout.workspace.faults.onHostCall(name => {
      if (name === 'Range.getDisplayValues')
        throw new Error('tram-lemon-41 leaked');
    });
    const answer = rollout.workspace.run('door', [
      {verb: 'start', action: 'check', selection: 'all'},
    ]);
    rollout.workspace.faults.onHostCall(null);
    expect(codes(answer)).toEqual(['door-fault']);
    expect(JSON.stringify(answer)).not.toContain('tram-lemon');
  });
});
