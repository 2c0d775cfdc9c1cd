/** Client-side encryption, reports, and diagnostics from the command line, beside the script over the same company. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {OPERATOR, SERVICE_ACCOUNT} from '../../../emulator/company';
import type {CseAction} from '../../../src/core/door/contract';
import {isDestructive} from '../../../src/core/rows/actions';
import {
  ADA,
  CLEO,
  KEY_SERVICE,
  PASSWORD,
  openCseCompany,
  rowsOf,
  type CseCompany,
  type Inputs,
} from '../../support/cse-company';
import {runCommand} from '../../support/command-line-on';

const TOKEN = 'token.of.the-identity-provider-4711';

let company: CseCompany;
let rewind: () => void;
let folder: string;
const {ada, ben, dora} = rowsOf(() => company);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime-other-'));
  company = await openCseCompany({token: TOKEN});
  company.fillIn(ada(), ben('signing'), ben('encryption'), dora());
  rewind = company.checkpoint();
});
beforeEach(() => rewind());
afterAll(() => rmSync(folder, {recursive: true}));

const sheet = () => company.workspace.spreadsheet.id;

function run(name: string, args: Parameters<typeof runCommand>[1] = {}) {
  const journal = path.join(folder, 'journal');
  return runCommand(
    name,
    {sheet: sheet(), journal, ...args},
    {
      ...{google: company.google, operator: OPERATOR},
      serviceAccount: SERVICE_ACCOUNT,
    },
  );
}

/** What both leave, without times and Google’s ids. */
function left() {
  const ids = /\b[A-Za-z0-9_-]{20,}\b/g;
  const without = (line: Record<string, string>, ...names: string[]) =>
    Object.entries(line)
      .filter(([name]) => !names.includes(name))
      .map(([name, text]) => `${name}: ${text.replace(ids, '#')}`);
  return {
    rows: company
      .lines()
      .map(it =>
        without(it, 'Updated', 'Key pair', 'Previous key pair', 'Identity'),
      ),
    log: company
      .lines('Log')
      .map(it =>
        without(it, 'Time', 'Before', 'After', 'Before (IDs)', 'After (IDs)')
          .join(' | ')
          .replace(/ \(S\/MIME Rollout [\d.]+\)/, ''),
      )
      .sort(),
    pairs: company.google.state.users.map(it =>
      it.cse.keyPairs.map(pair => pair.disabledAt !== null),
    ),
    identities: company.google.state.users.map(it => it.cse.identities.length),
  };
}

const COMMANDS: readonly (readonly [name: string, action: CseAction])[] = [
  ['cse check', 'cseCheck'],
  ['cse upload', 'cseUpload'],
  ['cse refresh', 'cseRefresh'],
  ['cse enable', 'cseEnable'],
  ['cse disable', 'cseDisable'],
  ['cse delete-identity', 'cseDeleteIdentity'],
];

describe('cse commands', () => {
  it.each(COMMANDS)(
    '%s leaves what the script leaves',
    async (name, action) => {
      if (!['cseCheck', 'cseUpload'].includes(action)) company.run('cseUpload');
      if (action === 'cseEnable') company.run('cseDisable', {confirmed: 4});
      const back = company.checkpoint();
      const confirmed = isDestructive(action) ? 4 : 0;
      company.run(action, {confirmed});
      const script = left();
      back();
      const said = await run(name, isDestructive(action) ? {yes: 4} : {});
      expect(said.errors).toContain('blocked');
      expect(left()).toEqual(script);
    },
  );

  it('cse preview and a dry run change nothing in Gmail', async () => {
    expect((await run('cse preview')).code).toBe(0);
    expect((await run('cse upload', {dryRun: true})).code).toBe(0);
    expect(company.writes()).toEqual([]);
  });

  it('cse upload has a key wrapped by the service in the settings file, with the token of a file', async () => {
    company.fillIn({
      ...{user: CLEO, certificate: company.certificate('cleo')},
      ...{metadata: 'wrap', password: PASSWORD},
    });
    const settings = path.join(folder, 'cse.json');
    const token = path.join(folder, 'token');
    writeFileSync(
      settings,
      JSON.stringify({keyService: KEY_SERVICE, wraps: true}),
    );
    writeFileSync(token, `${TOKEN}\n`);
    await run('cse upload', {cseSettings: settings});
    expect(company.row(CLEO)['Message']).toContain('token');
    const said = await run('cse upload', {
      ...{cseSettings: settings, keyServiceTokenFile: token},
    });
    expect(said.out + said.errors).not.toContain(TOKEN);
    expect(company.row(CLEO)['State']).toBe('In place');
  });

  it('over a CSV with files in a folder stores what the script stores, and its outcomes are the rows of the next command', async () => {
    const {driveFiles} = company.google.state;
    const inputs: readonly Inputs[] = [
      ...[ada(), ben('signing'), ben('encryption'), dora()],
    ];
    const lines = inputs.map(({user, certificate, metadata, use = ''}, i) => {
      const names = [`${i}.p7b`, `${i}.wrap`] as const;
      [certificate, metadata].forEach((id, at) => {
        const {bytes} = driveFiles.find(it => it.id === id)!;
        const content = typeof bytes === 'function' ? bytes() : bytes;
        writeFileSync(path.join(folder, names[at]!), content);
      });
      return [user, ...names, use].join();
    });
    const back = company.checkpoint();
    company.run('cseUpload');
    const script = left();
    const states = company.lines().map(it => it['State']);
    back();

    const [rows, out] = ['rows.csv', 'out.csv'].map(it =>
      path.join(folder, it),
    ) as [string, string];
    writeFileSync(
      rows,
      ['User,Certificate,Key metadata,Use', ...lines].join('\n'),
    );
    const said = await run('cse upload', {sheet: null, csv: rows, out});
    expect(said.errors).toContain('4 succeeded');
    expect(left().pairs).toEqual(script.pairs);
    expect(left().identities).toEqual(script.identities);
    const [head = [], ...done] = readFileSync(out, 'utf8')
      .replace(/^\ufeff/, '')
      .trim()
      .split('\r\n')
      .map(it => it.split(','));
    expect(done.map(it => it[head.indexOf('State')]).sort()).toEqual(
      states.sort(),
    );

    const again = await run('cse upload', {sheet: null, csv: out});
    expect(again.errors).toContain('4 succeeded');
    company.calls();
    const disabled = {sheet: null, csv: out, yes: 4};
    expect(await run('cse disable', disabled)).toMatchObject({code: 0});
    expect(company.writes()).toContain('keypairs.disable');
    expect(left().pairs.flat()).toEqual([true, true, true, true]);
  });

  it('refuses a file without usable settings', async () => {
    const settings = path.join(folder, 'wrong.json');
    writeFileSync(settings, '{"keyService": "nowhere"}');
    const said = await run('cse upload', {cseSettings: settings});
    expect(said.code).toBe(2);
    expect(said.errors).toContain('doesn’t contain settings');
  });
});

describe('report', () => {
  it.each(['coverage', 'parts'] as const)(
    'prints the %s that the sidebar saves as a file',
    async of => {
      company.run('cseUpload');
      const script = company.ask('report', {
        of: of === 'parts' ? of : 'aliases',
      });
      const {out} = await run('report', {of});
      expect(out).toBe(script.csv);
    },
  );

  it('prints rows that need attention, and figures as JSON', async () => {
    const {csv} = company.ask('problemsReport');
    expect((await run('report', {of: 'problems'})).out).toBe(csv);
    const {out} = await run('report', {of: 'figures'});
    expect(JSON.parse(out)).toMatchObject({rows: 0, coverage: {aliases: 0}});
  });
});

describe('diagnostics', () => {
  it('tries the set-up of a user, and prints no whole address', async () => {
    const said = await run('diagnostics', {testUser: ADA});
    expect(said.code).toBe(0);
    expect(said.out).toContain('✓');
    expect(said.out).not.toMatch(/ada@|operator@/);
  });

  it('says what is missing, also as JSON', async () => {
    for (const it of Object.keys(company.google.state.delegations)) {
      delete company.google.state.delegations[it];
    }
    const said = await run('diagnostics', {testUser: ADA, json: true});
    expect(said.code).toBe(1);
    const {requirements} = JSON.parse(said.out) as {
      requirements: {code: string; met: string}[];
    };
    expect(requirements).toContainEqual(
      expect.objectContaining({code: 'delegation-basic', met: 'no'}),
    );
  });
});
