import type {ScheduleOverview} from '../../src/core/door/contract';
import {Lost, refusal, type Door} from '../support/sidebar-door';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';
import {
  AT_ONCE,
  calmDoor,
  overview,
  progress,
  schedule,
} from '../support/sidebar-samples';

const open = sidebarTests();

const off: ScheduleOverview = {
  ...schedule,
  settings: {...schedule.settings, every: 'never', recipients: []},
  owner: '',
  installed: false,
  lastRefresh: null,
  next: null,
};

const ofEve: ScheduleOverview = {
  ...schedule,
  owner: 'eve@example.com',
  installed: false,
};

/** The tab, with a script that reports this state of the schedule, and stores what is saved. */
async function scheduleTab(
  of: ScheduleOverview,
  door: Door = {},
): Promise<Sidebar> {
  const sidebar = await open({
    ...calmDoor(),
    schedule: () => of,
    saveSchedule: ({settings, chat = ''}) => ({
      ...{...schedule, settings},
      hasChat: chat !== '',
    }),
    testDigest: () => ({
      ...{to: 'admin@example.com', sent: true},
      posted: true,
    }),
    ...door,
  });
  await sidebar.see('Next step');
  await sidebar.openPage('Schedule');
  await sidebar.see('Status');
  return sidebar;
}

describe('the schedule', () => {
  it('shows the user it runs as, when it last ran and when it runs next, in the sheet’s time zone', async () => {
    const sidebar = await scheduleTab(schedule);
    await sidebar.see('The schedule is on.');
    expect(await sidebar.text()).toMatch(
      /Runs as\s+admin@example\.com \(you\)\s+Last ran\s+22 Nov 2026, 02:00\s+Next, about\s+23 Nov 2026, 02:00/,
    );
    await sidebar.pressOff('Save');
  });

  it('says why the last one did not work', async () => {
    const failure = 'The Rollout sheet has no column “Alias”.';
    const sidebar = await scheduleTab({...schedule, failure});
    await sidebar.see('The last one did not work.');
    await sidebar.see(failure);
  });

  it('is turned on by a person who sees first that it runs as them', async () => {
    const sidebar = await scheduleTab(off);
    await sidebar.see('The schedule is off.');
    expect(await sidebar.text()).toMatch(/Last ran\s+Not yet/);
    expect(await sidebar.text()).not.toContain('it runs as you (');
    await sidebar.frame.getByLabel('Once a day').check();
    await sidebar.see(
      'Once saved, it runs as you (admin@example.com), even when the sheet is closed.',
    );
    await sidebar.see('In the sheet’s time zone, Europe/Berlin.');
    await sidebar.frame.getByLabel('Time', {exact: true}).selectOption('05:00');
    await sidebar.frame.getByLabel('Renew what is due').uncheck();
    await sidebar.frame.getByLabel('Watched folder').fill(' folder-link ');
    await sidebar.frame.getByLabel('Read all users of the domain').check();
    await sidebar.frame.getByLabel('Renew this many days').fill(' 45 ');
    await sidebar.frame.getByLabel('Mail this many days').fill('1 14;7, 60 14');
    await sidebar.frame
      .getByLabel('Mail to')
      .fill('it@example.com; second@example.com\n');
    await sidebar.press('Switch on');
    await sidebar.frame
      .getByRole('status')
      .getByText('Saved. It runs next about 23 Nov 2026, 02:00.')
      .waitFor();
    expect(sidebar.last('saveSchedule')).toEqual({
      verb: 'saveSchedule',
      settings: {
        every: 'day',
        hour: 5,
        renew: false,
        everyUser: true,
        renewalDays: 45,
        tiers: [60, 14, 7, 1],
        watchedFolder: 'folder-link',
        watchedSecret: '',
        recipients: ['it@example.com', 'second@example.com'],
      },
    });
    await sidebar.see('The schedule is on.');
    await sidebar.pressOff('Save');
    await sidebar.frame.getByLabel('Google Chat webhook').fill(' hook ');
    await sidebar.press('Save');
    await sidebar.see('A webhook is saved.');
    expect(sidebar.last('saveSchedule')).toMatchObject({chat: 'hook'});
    await sidebar.press('Send me a test');
    await sidebar.see(
      'Test mail sent to admin@example.com. Posted to Google Chat.',
    );
    await sidebar.frame.getByLabel('Stop posting').check();
    await sidebar.press('Save');
    await sidebar.see('Posts the digest’s headline');
    expect(sidebar.last('saveSchedule')).toMatchObject({chat: ''});
  });

  it('reads the whole watched folder, renews rows with a newer file, and lists unused files', async () => {
    const ada = {user: 'ada@example.com', alias: 'ada@example.com'};
    const bo = {user: 'bo@example.com', alias: 'bo@example.com'};
    const first = {
      ...{due: 3, taken: [{...ada, name: 'ada.p12'}], toRenew: [ada]},
      ...{left: [], more: true},
    };
    const last = {
      ...{due: 3, taken: [{...bo, name: 'bo.p12'}], toRenew: [bo]},
      ...{left: [{name: 'x.p12', why: 'For nobody.'}], more: false},
    };
    const slices = [first, last];
    const settings = {...schedule.settings, watchedFolder: 'link'};
    const sidebar = await scheduleTab(
      {...schedule, settings},
      {
        takeFromFolder: () => slices.shift()!,
        start: () => ({...progress, finished: true}),
      },
    );
    await sidebar.press('Renew from the folder');
    await sidebar.see('2 of 3 rows that are due have a newer file.');
    await sidebar.see('ada.p12 for ada@example.com');
    await sidebar.see('bo.p12 for bo@example.com');
    await sidebar.see('x.p12: For nobody.');
    expect(sidebar.count('takeFromFolder')).toBe(2);
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      ...{verb: 'start', action: 'renew', selection: 'named'},
      also: [ada, bo],
    });
  });

  it('offers no look through a folder where none is set', async () => {
    const sidebar = await scheduleTab(schedule);
    expect(await sidebar.text()).not.toContain('Renew from the folder');
  });

  it('is turned off by its owner without a question', async () => {
    const sidebar = await scheduleTab(schedule, {saveSchedule: () => off});
    await sidebar.frame.getByLabel('Never').check();
    await sidebar.see('When you save, its clock trigger is removed.');
    await sidebar.press('Save');
    await sidebar.see('The schedule is off.');
    expect(sidebar.last('saveSchedule')).toMatchObject({
      settings: {every: 'never'},
    });
  });

  it('whose trigger is gone says so, and is installed again without another change', async () => {
    const sidebar = await scheduleTab({...schedule, installed: false});
    await sidebar.see('its clock trigger is missing');
    await sidebar.press('Switch on');
    await sidebar.see('The schedule is on.');
    expect(sidebar.last('saveSchedule')).toMatchObject({
      settings: schedule.settings,
    });
  });

  it('of someone else is taken over only after confirming a question that names them', async () => {
    const sidebar = await scheduleTab(ofEve);
    expect(await sidebar.text()).toMatch(/Runs as\s+eve@example\.com\n/);
    await sidebar.press('Take over…');
    const dialog = sidebar.frame.getByRole('dialog', {
      name: 'Take the schedule over from eve@example.com?',
    });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain(
      'Once saved, it runs as you (admin@example.com)',
    );
    await sidebar.focusOn('Cancel');
    await sidebar.page.keyboard.press('Escape');
    await dialog.waitFor({state: 'detached'});
    await sidebar.focusOn('Take over…');
    expect(sidebar.count('saveSchedule')).toBe(0);
    await sidebar.press('Take over…');
    await sidebar.press('Take over');
    await dialog.waitFor({state: 'detached'});
    await sidebar.see('admin@example.com (you)');
    expect(sidebar.count('saveSchedule')).toBe(1);
  });

  it('of someone else is turned off only after a yes', async () => {
    const answers = [refusal('The sheet is busy.'), off];
    const sidebar = await scheduleTab(ofEve, {
      saveSchedule: () => answers.shift() ?? new Lost('asked too often'),
    });
    await sidebar.frame.getByLabel('Never').check();
    await sidebar.press('Switch off…');
    await sidebar.see('Turn off the schedule of eve@example.com?');
    await sidebar.press('Switch off');
    await sidebar.see('The sheet is busy.');
    await sidebar.press('Switch off');
    await sidebar.see('The schedule is off.');
    expect(sidebar.count('saveSchedule')).toBe(2);
  });

  it('shows errors next to each field, and cannot be saved until they are fixed', async () => {
    const sidebar = await scheduleTab(schedule);
    const wrong = async (label: string, value: string, says: string) => {
      const field = sidebar.frame.getByLabel(label);
      const before = await field.inputValue();
      await field.fill(value);
      await sidebar.see(says);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      const about = (await field.getAttribute('aria-describedby')) ?? '';
      const described = await sidebar.frame.evaluate(
        ids =>
          ids.map(id => document.getElementById(id)?.textContent).join(' '),
        about.split(' '),
      );
      expect(described).toContain(says);
      await sidebar.pressOff('Save');
      await field.fill(before);
      expect(await field.getAttribute('aria-invalid')).toBeNull();
    };
    for (const days of ['', '0', '366', '7.5', '-3', 'ten']) {
      await wrong(
        'Renew this many days',
        days,
        'Enter a whole number from 1 to 365.',
      );
    }
    for (const tiers of ['', '0, 3', '400', 'x', '1 2 3 4 5 6 7 8 9 10 11']) {
      await wrong(
        'Mail this many days',
        tiers,
        'Enter one to ten whole numbers from 1 to 365.',
      );
    }
    await wrong(
      'Mail to',
      'it@example.com\nboss',
      'This is not an address: boss',
    );
    const many = Array.from(
      {length: 51},
      (_, index) => `u${index}@example.com`,
    );
    await wrong('Mail to', many.join('\n'), 'Enter at most 50 addresses.');
    expect(sidebar.count('saveSchedule')).toBe(0);
  });

  it('stays as typed when the script refuses it, and can be discarded', async () => {
    const sidebar = await scheduleTab(schedule, {
      saveSchedule: () => refusal('There are no more triggers to be had.'),
    });
    await sidebar.frame.getByLabel('Every hour').check();
    await sidebar.press('Save');
    await sidebar.see('There are no more triggers to be had.');
    expect(await sidebar.frame.getByLabel('Every hour').isChecked()).toBe(true);
    await sidebar.press('Discard changes');
    expect(await sidebar.frame.getByLabel('Once a day').isChecked()).toBe(true);
    expect(await sidebar.text()).not.toContain('no more triggers');
  });

  it('is read again whenever the page is opened, next to the typed text', async () => {
    const states = [
      schedule,
      schedule,
      {...schedule, failure: 'It has failed meanwhile.'},
    ];
    const sidebar = await scheduleTab(schedule, {
      schedule: () => states.shift() ?? schedule,
    });
    await sidebar.frame.getByLabel('Renew this many days').fill('60');
    await sidebar.tab('Rollout');
    await sidebar.openPage('Schedule');
    await sidebar.see('It has failed meanwhile.');
    const field = sidebar.frame.getByLabel('Renew this many days');
    expect(await field.inputValue()).toBe('60');
    await sidebar.see('You have unsaved changes.');
  });

  it('copies the scope that reading all users needs', async () => {
    const sidebar = await scheduleTab(schedule);
    await sidebar.press('Copy: OAuth scope');
    await sidebar.frame.getByRole('status').getByText('Copied.').waitFor();
    const field = sidebar.frame.getByLabel('Mail to');
    await field.fill('');
    await field.press('ControlOrMeta+V');
    expect(await field.inputValue()).toBe(
      'https://www.googleapis.com/auth/admin.directory.user.readonly',
    );
  });

  it('asks before a take-over even if the person is unknown', async () => {
    const sidebar = await open({
      ...calmDoor(),
      overview: () => refusal('The sheet is busy.'),
      schedule: () => ({
        ...schedule,
        owner: overview.operator,
        installed: false,
      }),
    });
    await sidebar.openPage('Schedule');
    await sidebar.see('Status');
    await sidebar.press('Take over…');
    await sidebar.see(
      'Once saved, it runs as you, even when the sheet is closed.',
    );
    expect(sidebar.count('saveSchedule')).toBe(0);
  });

  it('is saved with the keyboard alone', async () => {
    const sidebar = await scheduleTab(schedule);
    await sidebar.frame.getByLabel('Once a day').focus();
    await sidebar.page.keyboard.press('ArrowDown');
    await sidebar.frame.getByLabel('Renew this many days').focus();
    await sidebar.page.keyboard.press('Enter');
    await sidebar.frame.getByRole('status').getByText('Saved.').waitFor();
    expect(sidebar.last('saveSchedule')).toMatchObject({
      settings: {every: 'hour'},
    });
  });
});
