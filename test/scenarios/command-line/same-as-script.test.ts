/** The sample company through the script and through the command line: Gmail, sheet, and Log are the same. */
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {COMMANDS} from '../../../command-line/commands';
import {perform} from '../../../command-line/program';
import type {Action} from '../../../src/core/door/contract';
import {wireOn, type BeforeCall} from '../../support/async-wire';
import {openRollout, type Rollout} from '../../support/rollout';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime-same-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

/** What both leave, without the times at which they did it. */
function left({company, lines}: Rollout) {
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
    rollout: shown('Rollout', ['Gmail ID', 'Updated']),
    log: shown('Log', ['Time', 'Before (IDs)', 'After (IDs)'])
      .map(byText)
      .sort(),
  };
}

async function runOn(
  {company, workspace}: Rollout,
  command: string,
  yes: number | null = null,
  before?: BeforeCall,
): Promise<{code: number; said: string}> {
  const {google, operator, settings} = company;
  const wire = wireOn(google, operator, before);
  let said = '';
  const errors = {
    isTTY: false,
    write: (text: string) => (said += text),
  } as unknown as NodeJS.WriteStream;
  const code = await perform(
    {
      command: COMMANDS.find(it => it.name === command)!,
      ...{csv: null, folder: null, out: null, jsonOut: null, json: false},
      ...{sheet: workspace.spreadsheet.id, rows: 'all', dryRun: false},
      journal: path.join(folder, 'journal'),
      ...{passwordFile: null, passwordEnv: null, askPassword: false},
      ...{yes, makeDefault: true, force: false, renewalDays: null, width: 8},
      ...{roots: null, serviceAccount: settings.serviceAccount},
      ...{keyFile: null, endpoint: null},
    },
    {
      ...{env: {}, errors, ask: null},
      connect: () =>
        Promise.resolve({
          ...{wire, operator},
          account: {email: settings.serviceAccount},
        }),
      clock: {
        now: () => google.clock.now(),
        random: () => 0,
        sleep: ms => {
          google.clock.advance(ms);
          return Promise.resolve();
        },
      },
      write: text => {
        said += text;
        return Promise.resolve();
      },
      askPassword: () => Promise.resolve(''),
      stop: new AbortController().signal,
    },
    'en',
  );
  return {code, said};
}

const ACTIONS: readonly (readonly [Action, string])[] = [['upload', 'upload']];

describe('the command line', () => {
  it.each(ACTIONS)(
    'leaves after %s what the script leaves',
    async (action, command) => {
      const script = await openRollout();
      script.run(action, 'all');
      const same = await openRollout();
      const {code, said} = await runOn(same, command);
      expect([code, said]).toEqual([1, expect.stringContaining('succeeded')]);
      const [is, wanted] = [left(same), left(script)];
      expect(is.gmail).toEqual(wanted.gmail);
      expect(is.rollout).toEqual(wanted.rollout);
      expect(is.log).toEqual(wanted.log);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});
