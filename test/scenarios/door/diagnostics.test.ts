/** The text that an administrator sends to support. */
import {readFileSync} from 'node:fs';
import {openRollout, type Rollout} from '../../support/rollout';

let rollout: Rollout;
let rewind: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rollout.leaveOnly(
    'mai.dang@meridian.example',
    'lena.fischer@meridian.example',
  );
  rollout.run('upload');
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

const text = () => rollout.ask('diagnostics').text;

describe('diagnostics', () => {
  it('say version, place, settings, each requirement, rows and limits', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {
      version: string;
    };
    const found = text();
    expect(found).toContain(`S/MIME Rollout ${version} · 20`);
    expect(found).toMatch(/^Sheet: time zone \S+, locale \S+$/m);
    expect(found).toMatch(/^ {2}access: keyless$/m);
    expect(found).toMatch(/^ {2}signingScope: cloud-platform$/m);
    for (const {code, met} of rollout.ask('checkSetup')) {
      expect(found).toContain(`  ${code}: ${met}`);
    }
    expect(found).toMatch(/^Rows: 2$/m);
    expect(found).toMatch(/^ {2}1 × .*password/m);
    expect(found).toMatch(/^Requests in the last 24 hours: \d+ of 100000$/m);
    expect(found).toMatch(/^Mails left today: \d+$/m);
  });

  it('list what failed among the rows of client-side encryption, too', () => {
    const header = rollout.workspace.shown('CSE')[0]!;
    const type = (name: string, text: string) =>
      rollout.workspace.edit('CSE', 2, header.indexOf(name) + 1, text);
    const before = /^Rows of client-side encryption: (\d+)$/m.exec(text());
    expect(Number(before![1])).toBeGreaterThan(0);
    type('State', 'Failed');
    type('Message', 'Google said for ada@meridian.example: 412');
    const [, encryption] = text().split('Rows of client-side encryption');
    expect(encryption).toMatch(/^ {2}Failed: 1$/m);
    expect(encryption).toMatch(/^ {2}1 × Google said for a…@….example 412$/m);
  });

  it('quote what Google said against a requirement', () => {
    rollout.company.google.delegate(rollout.company.settings.clientId, []);
    expect(text()).toMatch(
      /^ {2}delegation-basic: no \(delegation-missing\) .*unauthorized_client|^ {2}delegation-basic: no \(delegation-missing\) .*authorized/m,
    );
  });

  it('hold no whole address and no secret of the sheet or the script', () => {
    const found = text();
    expect(found).not.toMatch(/[\w.]@[\w.]/);
    expect(found).not.toContain('meridian');
    const passwords = rollout
      .lines('Rollout')
      .map(it => it['Password']!)
      .filter(Boolean);
    expect(passwords.length).toBeGreaterThan(0);
    for (const it of passwords) expect(found).not.toContain(it);
    for (const token of Object.keys(rollout.company.google.state.tokens)) {
      expect(found).not.toContain(token);
    }
  });

  it('cut hostile texts, and keep each on its line', () => {
    const state = rollout.row('lena.fischer@meridian.example')['State']!;
    expect(state).not.toBe('');
    rollout.type(
      'lena.fischer@meridian.example',
      'Message',
      `x\n  access: own\nbo@example.com ${'=HYPERLINK("http://e.example") '.repeat(300)}`,
    );
    const found = text();
    expect(found).toMatch(/^ {2}1 × x access: own b…@….com =HYPERLINK/m);
    expect(found).not.toMatch(/^ {2}access: own/m);
    expect(found.length).toBeLessThan(5000);
  });

  it('say what can be said where a column is missing', () => {
    const column = rollout.workspace.shown('Rollout')[0]!.indexOf('User') + 1;
    rollout.workspace.edit('Rollout', 1, column, 'Nobody');
    const found = text();
    expect(found).toMatch(/^Faults\n {2}\S+/m);
    expect(found).toContain('  gmail-api: yes');
  });
});
