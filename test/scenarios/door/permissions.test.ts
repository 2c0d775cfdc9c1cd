/** The permissions that a person gives the script: the first time, in part, and what happens meanwhile. */
import {openRollout, type Rollout} from '../../support/rollout';
import {ScriptError} from '../../../emulator/workspace';
import type {MenuTree} from '../../../emulator/observed';

const MAI = 'mai.dang@meridian.example';
const AUTH = 'https://www.googleapis.com/auth/';
const EMAIL = `${AUTH}userinfo.email`;
const MINUTE = 60_000;

let rollout: Rollout;
let rewind: () => void;
let operator: string;

beforeAll(async () => {
  rollout = await openRollout();
  ({operator} = rollout.company);
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

const states = () => rollout.lines('Rollout').map(it => it['State']);
const queued = () => rollout.lines('Rollout').filter(it => it['Queued'] !== '');

describe('the first time', () => {
  it('Google asks, and the chosen function is not run: it has to be chosen again', () => {
    const {workspace} = rollout;
    const before = states();
    workspace.unauthorised.add(operator);
    workspace.open();
    rollout.select(MAI);
    expect(() => workspace.menu('checkSelected')).toThrow(/Authorization/);
    expect(workspace.ui.permission).toMatchObject({user: operator});
    workspace.allow(operator);
    expect([states(), queued()]).toEqual([before, []]);
    workspace.menu('checkSelected');
    expect(rollout.row(MAI)['State']).toBe('Ready');
  });
});

describe('what Google logs of a trigger that fails', () => {
  it.each(['ScriptApp.getProjectTriggers', 'Properties.getProperties'])(
    'is where, and not what %s said',
    call => {
      const {workspace} = rollout;
      rollout.select(MAI);
      rollout.ask('start', {action: 'check', selection: 'selected'});
      let thrown = 0;
      workspace.faults.onHostCall(name => {
        if (name !== call) return;
        thrown++;
        throw new ScriptError('CANARY\n    at CANARY');
      });
      workspace.clock.advance(5 * MINUTE);
      workspace.fireDueTriggers();
      expect(thrown).toBeGreaterThan(0);
      const {failure} = workspace.triggerRuns.at(-1)!;
      expect(failure).toMatch(/continueRun: \w+/);
      expect(
        JSON.stringify([workspace.triggerRuns, workspace.mail]),
      ).not.toContain('CANARY');
    },
  );
});

describe('a box that was left out', () => {
  it.each(['openSidebar', 'setUp', 'checkSetUp', 'uploadAll'])(
    'is asked for by the menu item %s before anything is done',
    item => {
      const {workspace} = rollout;
      workspace.ui.sidebar = null;
      workspace.allow(operator, [EMAIL]);
      expect(() => workspace.menu(item)).toThrow(/Authorization is required/);
      expect(workspace.ui.permission).toEqual({
        user: operator,
        scopes: [EMAIL],
      });
      expect([queued(), workspace.ui.sidebar]).toEqual([[], null]);
      workspace.allow(operator);
      workspace.menu('openSidebar');
      expect(workspace.ui.sidebar).not.toBeNull();
    },
  );

  it('does not keep the menu from coming up', () => {
    const {workspace} = rollout;
    workspace.ui.menus.length = 0;
    workspace.allow(operator, [EMAIL, `${AUTH}spreadsheets.currentonly`]);
    workspace.open();
    expect(workspace.ui.menus).toHaveLength(1);
    expect(workspace.ui.permission).toBeNull();
  });

  it.each([
    'userinfo.email',
    'spreadsheets.currentonly',
    'script.scriptapp',
    'script.send_mail',
  ])('is named to the page with the way to grant it: %s', scope => {
    const {workspace} = rollout;
    workspace.allow(operator, [AUTH + scope]);
    for (const verb of ['overview', 'start', 'saveSchedule']) {
      const answer = workspace.run('door', [
        {verb, action: 'check', selection: 'all'},
      ]);
      expect(answer).toMatchObject({
        ok: false,
        notices: [
          {
            code: 'permission-missing',
            fix: expect.stringMatching(
              /https:\/\/script\.google\.com\/.*choose the action again/,
            ),
          },
        ],
      });
    }
    expect(workspace.ui.permission).toBeNull();
    workspace.allow(operator);
    expect(queued()).toEqual([]);
  });

  it('is a red line of the set-up check, where that can run', () => {
    rollout.workspace.allow(operator, [`${AUTH}drive.readonly`]);
    const red = rollout.ask('checkSetup').filter(it => it.met === 'no');
    expect(red.map(it => it.code)).toEqual(['scopes-granted', 'drive-api']);
  });

  it('ends no execution of the clock in an exception, and the run waits', () => {
    const {workspace} = rollout;
    rollout.select(MAI);
    rollout.ask('start', {action: 'check', selection: 'selected'});
    for (const scope of ['userinfo.email', 'script.scriptapp']) {
      workspace.allow(operator, [AUTH + scope]);
      workspace.advanceTo(workspace.clock.now() + MINUTE);
      expect(workspace.triggerRuns.at(-1)!.failure).toBeNull();
      expect(queued()).toHaveLength(1);
    }
    workspace.allow(operator);
    workspace.advanceTo(workspace.clock.now() + 3 * MINUTE);
    expect(rollout.row(MAI)['State']).toBe('Ready');
  });

  it('is looked for before a trigger is made', () => {
    const {workspace} = rollout;
    const calls: string[] = [];
    workspace.faults.onHostCall(name => void calls.push(name));
    rollout.select(MAI);
    rollout.ask('start', {action: 'check', selection: 'selected'});
    workspace.faults.onHostCall(null);
    const making = calls.indexOf('ScriptApp.newTrigger');
    expect(making).toBeGreaterThan(-1);
    expect(calls.slice(0, making)).toContain('ScriptApp.requireScopes');
  });

  it('is reported in a dialog, if Google should not ask', () => {
    const {workspace} = rollout;
    workspace.allow(operator, [EMAIL]);
    workspace.faults.onHostCall(name => {
      if (name === 'ScriptApp.requireScopes') throw new Error('Ereignis');
    });
    workspace.menu('uploadAll');
    workspace.faults.onHostCall(null);
    expect(workspace.ui.dialogs.at(-1)!.text).toMatch(
      /choose the action again/,
    );
    expect(queued()).toEqual([]);
  });
});

describe('a menu of three levels that Google refuses', () => {
  it('comes up with two, with every item in it', () => {
    const {workspace} = rollout;
    const items = (of: MenuTree): string[] =>
      of.items.flatMap(it =>
        !it ? [] : 'items' in it ? items(it) : [it.functionName],
      );
    workspace.open();
    const before = items(workspace.ui.menus[0]!);
    workspace.ui.menus.length = 0;
    workspace.faults.menuLevels(2);
    workspace.open();
    expect(items(workspace.ui.menus[0]!)).toEqual(before);
  });
});
