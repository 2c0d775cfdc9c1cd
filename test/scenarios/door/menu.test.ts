import {
  OFFERED,
  canPreview,
  CSE_ACTIONS,
  SELECTIONS,
} from '../../../src/core/rows/actions';
import {deleteRows} from '../../../emulator/spreadsheet/moving';
import type {MenuItem, MenuTree} from '../../../emulator/workspace';
import {openRollout, type Rollout} from '../../support/rollout';
import {sampleOf} from '../../support/sample';

const HANA = 'hana.yamada@meridian.example';
const LENA = 'lena.fischer@meridian.example';
const MAI = 'mai.dang@meridian.example';

let rollout: Rollout;
let rewind: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

function itemsOf(tree: MenuTree): MenuItem[] {
  return tree.items.flatMap(it =>
    it === null ? [] : 'items' in it ? itemsOf(it) : [it],
  );
}

describe('the menu', () => {
  it('appears when the sheet opens, and every item does something', () => {
    const [menu] = rollout.workspace.ui.menus;
    expect(menu!.label).toBe('S/MIME');
    const items = itemsOf(menu!);
    // Open sidebar, Set up sheets, Renew from the watched folder, Check set-up; and each action, and each preview, for each selection.
    const actions = [...OFFERED, ...CSE_ACTIONS];
    const runs = actions.length + actions.filter(canPreview).length;
    expect(items).toHaveLength(5 + runs * SELECTIONS.length);
    rollout.leaveOnly(MAI, HANA, LENA);
    const {spreadsheet} = rollout.workspace;
    const cse = spreadsheet.sheets.find(it => it.name === 'CSE')!;
    deleteRows(spreadsheet, cse, 3, rollout.lines('CSE').length - 1);
    rollout.select(MAI, HANA);
    for (const {functionName} of sampleOf(items, 25)) {
      rollout.workspace.ui.answers.push({button: 'NO'}, {button: 'OK'});
      expect(() => rollout.workspace.menu(functionName)).not.toThrow();
      rollout.workspace.ui.answers.length = 0;
    }
  });

  it('groups the actions by purpose, and has rarely needed ones further down', () => {
    const [menu] = rollout.workspace.ui.menus;
    const labels = menu!.items.map(it => it?.label ?? '—');
    expect(labels.slice(0, 7)).toEqual([
      ...['Open sidebar', 'Set up sheets', '—', 'Check', 'Preview', 'Upload'],
      '—',
    ]);
    expect(labels).not.toContain('List');
    expect(labels).not.toContain('Update');
    const advanced = menu!.items.find(it => it?.label === 'Advanced');
    expect(itemsOf(advanced as MenuTree).map(it => it.label)).toEqual([
      ...['Selected', 'To do', 'Needs attention', 'All'],
      ...['Preview: Selected', 'Preview: To do', 'Preview: Needs attention'],
      'Preview: All',
    ]);
  });

  it('opens the sidebar', () => {
    rollout.workspace.menu('openSidebar');
    expect(rollout.workspace.ui.sidebar).toMatchObject({
      title: 'S/MIME Rollout',
    });
  });

  it('runs an action over the selected rows and says how it ended', () => {
    rollout.workspace.activate('Rollout', 'A2:A6');
    rollout.workspace.menu('uploadSelected');
    const {toasts} = rollout.workspace.ui;
    expect(toasts[toasts.length - 1]!.message).toMatch(/5 rows succeeded/);
  });

  it('says what a run will take, and when today’s requests will not do', () => {
    const {ui, properties, clock} = rollout.workspace;
    rollout.select(MAI);
    rollout.workspace.menu('previewSelected');
    expect(ui.dialogs).toEqual([]);
    expect(ui.toasts.map(it => it.message)).toContainEqual(
      expect.stringMatching(
        /^1 row: about \d+ seconds, 4 of 100,000 requests per day\.$/,
      ),
    );
    expect(ui.toasts.at(-1)!.message).toMatch(
      /^Done: 1 row succeeded.* Upload: 1 row: about \d+ seconds, 6 of 100,000/,
    );
    properties.user[rollout.company.operator]!['fetches'] = JSON.stringify({
      since: clock.now(),
      made: 100_000,
    });
    rollout.workspace.menu('checkSelected');
    expect(ui.toasts.map(it => it.message)).toContainEqual(
      expect.stringMatching(/100,000 have already been used today/),
    );
  });

  it('asks before it deletes, with how many and which, and accepts No as an answer', () => {
    rollout.select(HANA);
    rollout.run('upload', 'selected');
    rollout.workspace.ui.answers.push({button: 'NO'});
    rollout.workspace.menu('deleteSelected');
    const [dialog] = rollout.workspace.ui.dialogs;
    expect(dialog!.text).toContain('1 row');
    expect(dialog!.text).toContain(HANA);
    expect(dialog!.text).toMatch(/no longer be read/);
    expect(rollout.company.google.smimeInfos(HANA)).toHaveLength(1);
    expect(rollout.row(HANA)['Queued']).toBe('');
  });

  it('says in a dialog why it cannot run', () => {
    rollout.workspace.activate('Log');
    rollout.workspace.menu('checkSelected');
    expect(rollout.workspace.ui.dialogs[0]!.text).toMatch(
      /No row with a user is selected/,
    );
  });

  it('opens the Log at its newest line', () => {
    const {spreadsheet} = rollout.workspace;
    rollout.select(HANA);
    rollout.workspace.menu('checkSelected');
    rollout.workspace.menu('openLog');
    const log = spreadsheet.sheets.find(it => it.name === 'Log')!;
    expect(spreadsheet.selections[rollout.company.operator]).toMatchObject({
      sheet: log.id,
      areas: [{row: rollout.lines('Log').length + 1, column: 1}],
    });
    expect(log.conditionalFormats.length).toBeGreaterThan(20);
  });

  it('shows what the set-up lacks', () => {
    rollout.company.google.delegate(rollout.company.settings.clientId, []);
    rollout.workspace.menu('checkSetUp');
    expect(rollout.workspace.ui.dialogs[0]!.text).toMatch(
      /Delegation for primary addresses[^]*\n\n.*choose Set-up check → Copy diagnostics\.$/,
    );
  });

  it('leaves the rest in the queue when its time is up', () => {
    rollout.company.google.faults.add({
      match: {method: 'gmail.users.settings.sendAs.smimeInfo.list'},
      times: 9999,
      respond: 'slow',
    });
    const {settings} = rollout.ask('settings');
    rollout.ask('saveSettings', {settings: {...settings, width: 1}});
    rollout.workspace.menu('refreshAll');
    const {toasts} = rollout.workspace.ui;
    expect(toasts[toasts.length - 1]!.message).toMatch(/still in the queue/);
    expect(
      rollout.lines('Rollout').filter(it => it['Queued']).length,
    ).toBeGreaterThan(5);
    expect(rollout.ask('overview').run).toMatchObject({finished: false});
  });
});
