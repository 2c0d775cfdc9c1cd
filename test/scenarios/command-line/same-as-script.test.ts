/** The sample company through the script and through the command line: Gmail, sheet, and Log are the same. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Action} from '../../../src/core/door/contract';
import {isDestructive} from '../../../src/core/rows/actions';
import type {BeforeCall} from '../../support/async-wire';
import {runCommand} from '../../support/command-line-on';
import {openRollout, type Rollout} from '../../support/rollout';
import {sampleOf} from '../../support/sample';
import {IS_LONG} from '../../support/thoroughness';

let folder: string;
let rollout: Rollout;
let untouched: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  untouched = rollout.checkpoint();
});
beforeEach(() => {
  untouched();
  folder = mkdtempSync(path.join(tmpdir(), 'smime-same-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

const VERSION_NAMED = / \(S\/MIME Rollout [\d.]+\)/;

/** What both leave, without the times at which they did it. */
function left({company, workspace, lines}: Rollout) {
  const {google, rows} = company;
  const shown = (sheet: string, without: readonly string[]) =>
    lines(sheet).map(line =>
      Object.fromEntries(
        Object.entries(line).filter(([name]) => !without.includes(name)),
      ),
    );
  const byText = (it: object) => JSON.stringify(it);
  return {
    gmail: rows.map(({user, alias}) => {
      const sendAs = google.state.users
        .find(it => it.primary === user)
        ?.sendAs.find(it => it.sendAsEmail === (alias || user));
      return (sendAs?.smimeInfos ?? []).map(it => [
        it.isDefault,
        it.issuerCn,
        it.fingerprint,
      ]);
    }),
    rollout: shown('Rollout', ['Certificate id', 'Updated']),
    log: shown('Log', ['Time', 'Before (IDs)', 'After (IDs)'])
      .map(byText)
      // Which line is the first, and names the version, is chance.
      .map(it => it.replace(VERSION_NAMED, ''))
      .sort(),
    inventory: shown('Inventory', ['Read', 'Certificate id'])
      .map(byText)
      .sort(),
    dashboard: workspace.shown('Dashboard').map(line => line.slice(9)),
    versions: lines('Log').filter(it => VERSION_NAMED.test(it['Message']!))
      .length,
  };
}

/** The lines of the file of outcomes, without Gmail’s IDs and the times. */
function linesOut(): string[] {
  return readFileSync(path.join(folder, 'out.csv'), 'utf8')
    .split('\r\n')
    .map(it => it.replace(/\bANe1Bm[\w-]+|\d{4}-\d\d-\d\dT[\d:.]+Z$/g, ''))
    .sort();
}

async function runOn(
  {company, workspace}: Rollout,
  command: string,
  yes: number | null = null,
  before?: BeforeCall,
): Promise<{code: number; said: string}> {
  const {google, operator, settings} = company;
  const roots = path.join(folder, 'roots.pem');
  writeFileSync(roots, google.state.trustedRoots.join('\n'));
  const {code, out, errors} = await runCommand(
    command,
    {
      ...{sheet: workspace.spreadsheet.id, yes, roots},
      journal: path.join(folder, 'journal'),
      out: path.join(folder, 'out.csv'),
    },
    {
      ...{google, operator, serviceAccount: settings.serviceAccount},
      ...(before ? {before} : {}),
    },
  );
  return {code, said: out + errors};
}

/** Reads the sheet only; how often a command does goes by the time that passes. */
const LOOKS = [
  'sheets.spreadsheets.get',
  'sheets.spreadsheets.values.batchGet',
];

/** Lets a command die at one of its calls, and from there on; looks at the sheet do not count. */
function dyingAt(at: number): {before: BeforeCall; made: () => number} {
  let made = 0;
  let isDead = false;
  const before: BeforeCall = ({method}) => {
    const isLook = LOOKS.includes(method.id);
    isDead ||= !isLook && made >= at;
    if (isDead) throw new Error('killed');
    if (!isLook) made++;
  };
  return {before, made: () => made};
}

const ACTIONS: readonly Action[] = ['upload', 'check', 'preview'];

/** Of an uploaded company. */
const AFTERWARDS: readonly (readonly [command: string, action: Action])[] = [
  ['refresh', 'refresh'],
  ['renew', 'renew'],
  ['update', 'update'],
  ['set-default', 'setDefault'],
  ['restore', 'restore'],
  ['delete', 'delete'],
  ['off-board', 'offBoard'],
];

describe('the command line', () => {
  it.each(ACTIONS)('leaves after %s what the script leaves', async action => {
    rollout.run(action, 'all');
    const wanted = left(rollout);
    untouched();
    const {code, said} = await runOn(rollout, action);
    expect([code, said]).toEqual([1, expect.stringContaining('succeeded')]);
    const is = left(rollout);
    expect(is.gmail).toEqual(wanted.gmail);
    expect(is.rollout).toEqual(wanted.rollout);
    expect(is.log).toEqual(wanted.log);
    expect(is.inventory).toEqual(wanted.inventory);
    expect(is.versions).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['out.csv', 'roots.pem']);
  });

  describe('after an upload', () => {
    let uploaded: () => void;
    beforeAll(() => {
      untouched();
      rollout.run('upload', 'all');
      uploaded = rollout.checkpoint();
    });

    it.each(sampleOf(AFTERWARDS, 3))(
      'leaves after %s what the script leaves',
      async (command, action) => {
        const asks = isDestructive(action);
        // One row has no usable address: nothing can be removed for it.
        const confirmed = rollout.company.rows.length - 1;
        uploaded();
        rollout.run(action, 'all', asks ? {confirmed} : {});
        const wanted = left(rollout);
        uploaded();
        const yes = asks ? confirmed : null;
        const {code, said} = await runOn(rollout, command, yes);
        expect([code, said]).toEqual([
          expect.any(Number),
          expect.stringContaining('succeeded'),
        ]);
        const is = left(rollout);
        expect(is.gmail).toEqual(wanted.gmail);
        expect(is.rollout).toEqual(wanted.rollout);
        expect(is.log).toEqual(wanted.log);
        expect(is.inventory).toEqual(wanted.inventory);
        expect(is.dashboard).toEqual(wanted.dashboard);
      },
    );
  });

  it('finds and logs the same news as the script, and leaves the same links', async () => {
    const [script, same] = [await openRollout(), await openRollout()];
    for (const it of [script, same]) {
      const [user, other] = ['bjorn.akesson', 'elif.sahin'].map(
        name => `${name}@meridian.example`,
      ) as [string, string];
      it.leaveOnly(user, other);
      it.run('upload', 'all');
      const {google} = it.company;
      const held = (whose: string) =>
        google.state.users
          .find(({primary}) => primary === whose)!
          .sendAs.flatMap(({smimeInfos}) => smimeInfos);
      held(user)[0]!.isDefault = false;
      google.state.users
        .find(({primary}) => primary === other)!
        .sendAs.forEach(({smimeInfos}) => smimeInfos.splice(0));
      const url = it.row(other)['Certificate file']!;
      it.type(other, 'Certificate file', 'Elif’s certificate');
      const column =
        it.workspace.shown('Rollout')[0]!.indexOf('Certificate file') + 1;
      it.workspace.link('Rollout', 3, column, url);
    }
    script.run('refresh', 'all');
    const {code, said} = await runOn(same, 'refresh');
    expect([code, said]).toEqual([
      expect.any(Number),
      expect.stringContaining('succeeded'),
    ]);
    const [is, wanted] = [left(same), left(script)];
    expect(wanted.log.join('')).toMatch(/no longer|gone|default/i);
    expect(is).toEqual(wanted);
  });

  it('that dies at any call and is run again leaves the same, and each outcome in the Log and in the file once', async () => {
    const all = dyingAt(Infinity);
    await runOn(rollout, 'upload', null, all.before);
    // After the last one, which says that the work is over, nothing is left to be done again.
    const calls = all.made() - 1;
    const [wanted, lines] = [left(rollout), linesOut()];
    // The last calls write the sheet and the Log.
    const deaths = IS_LONG
      ? Array.from({length: calls}, (_, i) => i)
      : [Math.floor(calls / 2), calls - 1];
    for (const at of deaths) {
      untouched();
      const {before} = dyingAt(at);
      await expect(runOn(rollout, 'upload', null, before)).rejects.toThrow(
        'killed',
      );
      await runOn(rollout, 'upload');
      expect(left(rollout)).toEqual(wanted);
      expect(linesOut()).toEqual(lines);
    }
  });

  it('leaves a sheet alone in which a run of the script is not finished', async () => {
    rollout.type('amina.okafor@meridian.example', 'Queued', 'upload');
    const before = left(rollout);
    const {code, said} = await runOn(rollout, 'upload');
    expect(code).toBe(3);
    expect(said).toContain('a run in the spreadsheet is not finished');
    expect(left(rollout)).toEqual(before);
  });
});
