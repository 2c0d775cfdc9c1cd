import {canPreview, OFFERED} from '../../src/core/rows/actions';
import {actionNames} from '../../src/messages/en/action-names';
import type {Overview, Progress} from '../../src/core/door/contract';
import {Lost, gate, refusal} from '../support/sidebar-door';
import {sidebarTests} from '../support/sidebar-page';
import {
  AT_ONCE,
  calmDoor,
  offBoarding,
  overview,
  preview,
  progress,
  removal,
  settings,
  forecastOf,
} from '../support/sidebar-samples';

import {faultsInEveryLook} from '../support/accessibility';

const open = sidebarTests();

const half: Progress = {
  ...progress,
  done: 9,
  succeeded: 7,
  blocked: 1,
  failed: 1,
  rowsPerMinute: 84,
  secondsLeft: 95,
};
const finished: Progress = {
  ...progress,
  done: 25,
  succeeded: 20,
  blocked: 3,
  failed: 2,
  finished: true,
};
const stopped: Progress = {...half, finished: true, stopped: true};

/** A door whose `continue` gives these answers, one after the other. */
function running(...answers: (Progress | Lost | Promise<Progress>)[]) {
  return {
    ...calmDoor(),
    start: () => progress,
    continue: () => answers.shift() ?? refusal('continue was called too often'),
  };
}

describe('a run', () => {
  it('is shown from its start to its end, with a summary that is announced', async () => {
    const [first, second] = [gate<Progress>(), gate<Progress>()];
    const sidebar = await open(running(first.answer, second.answer));
    await sidebar.press('Upload 6 ready rows');
    await sidebar.see('Upload is running');
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      ...{verb: 'start', action: 'upload', makeDefault: true},
      ...{selection: 'todo', only: 'ready'},
    });
    first.open(half);
    await sidebar.see('9 of 25');
    const bar = sidebar.frame.getByRole('progressbar', {
      name: 'Progress of Upload',
    });
    expect(await bar.getAttribute('aria-valuenow')).toBe('9');
    expect(await bar.getAttribute('aria-valuemax')).toBe('25');
    expect(await sidebar.text()).toMatch(
      /7 ok\s+1 blocked\s+1 failed\s+84 rows a minute/,
    );
    second.open(finished);
    await sidebar.see('Upload has finished');
    expect(await sidebar.frame.getByRole('status').innerText()).toContain(
      'Upload has finished. 20 ok, 3 blocked, 2 failed.',
    );
    await sidebar.see('The rows say what to do.');
    expect(sidebar.count('continue')).toBe(2);
    // When it is opened, when rows are done, and at the end.
    expect(sidebar.count('overview')).toBe(3);
    await sidebar.press('Close');
    expect(await sidebar.frame.locator('.run').count()).toBe(0);
    await sidebar.focusOn('Rollout');
  });

  it('shows what its first row is like until it has an outcome itself', async () => {
    const [start, work] = [gate<Progress>(), gate<Progress>()];
    const sidebar = await open({
      ...running(work.answer),
      start: () => start.answer,
      firstRow: () => ({
        ...{row: 2, user: 'ada@example.com', alias: 'ada@example.com'},
        ...{kind: 'good', state: 'Ready', message: 'The file is fine.'},
      }),
    });
    await sidebar.press('Upload 6 ready rows');
    await sidebar.focusOn('Upload is starting');
    const line = 'First, ada@example.com: Ready. The file is fine.';
    await sidebar.see(line);
    start.open({...progress, done: 0});
    await sidebar.see('Upload is running');
    expect(await sidebar.text()).toContain(line);
    work.open(finished);
    await sidebar.see('Upload has finished');
    expect(await sidebar.text()).not.toContain('First, ');
  });

  it('does not wait for a look at the sheet, whose answer never replaces a newer one', async () => {
    const slow = gate<Overview>();
    const last = gate<Progress>();
    const of = (count: number): Overview => ({
      ...overview,
      states: [{...overview.states[0]!, count}],
    });
    const looks: (Overview | Promise<Overview>)[] = [overview, slow.answer];
    const sidebar = await open({
      ...running(half, {...half, done: 12}, last.answer),
      overview: () => looks.shift() ?? of(44),
    });
    await sidebar.press('Upload 6 ready rows');
    await sidebar.see('12 of 25');
    expect(sidebar.count('overview')).toBe(2);
    last.open(finished);
    await sidebar.see('Upload has finished');
    slow.open(of(33));
    await sidebar.see('All 44 rows covered');
    expect(sidebar.count('overview')).toBe(3);
  });

  it('is started once, however often the button is pressed', async () => {
    const start = gate<Progress>();
    const work = gate<Progress>();
    const sidebar = await open({
      ...running(work.answer),
      start: () => start.answer,
    });
    const upload = sidebar.frame.getByRole('button', {
      name: 'Upload 6 ready rows',
      exact: true,
    });
    // Two clicks before the page is drawn again, and more after it.
    await upload.evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await upload.press('Enter');
    expect(await upload.getAttribute('aria-busy')).toBe('true');
    start.open(progress);
    await sidebar.see('Upload is running');
    work.open(finished);
    await sidebar.see('Upload has finished');
    expect([sidebar.count('start'), sidebar.count('continue')]).toEqual([1, 1]);
  });

  it('leaves only Stop and what reads while it continues, and every other tab leads to it', async () => {
    const sidebar = await open(running(gate<Progress>().answer));
    // The causes are not read while a run is under way.
    await sidebar.see('Save all as CSV');
    await sidebar.press('Upload 6 ready rows');
    await sidebar.see('Upload is running');
    const pressable = () =>
      sidebar.frame
        .locator(
          'button:not([role=tab], .link-line, .term, .help, [aria-disabled=true])',
        )
        .allInnerTexts();
    expect(await pressable()).toEqual([
      'Stop',
      'Show 2 more causes (2 rows)',
      'Save all as CSV',
    ]);
    const inputs = sidebar.frame.locator('input:enabled');
    expect(await inputs.count()).toBe(0);
    await sidebar.tab('Settings');
    await sidebar.see('Private key');
    await sidebar.frame.getByLabel('Test user').fill('other@example.com');
    expect(await pressable()).toEqual([
      'Upload · 0 of 25',
      'Show 26 more rules',
      'Discard changes',
    ]);
    await sidebar.openPage('Set-up check');
    expect(await pressable()).toEqual(['Upload · 0 of 25', 'Settings']);
    await sidebar.tab('Row');
    await sidebar.see('Row 5');
    // Two of them have only a picture: they lead to the neighbors.
    expect(await pressable()).toEqual([
      ...['Upload · 0 of 25', '', '', 'What to do (2 rows)', 'Reload this row'],
    ]);
    await sidebar.press('Upload · 0 of 25');
    await sidebar.see('Upload is running');
  });

  it('says at once that it is stopping, asks once, and ends when the rows under way are done', async () => {
    const work = gate<Progress>();
    const stop = gate<Progress>();
    const sidebar = await open({
      ...running(work.answer),
      stop: () => stop.answer,
    });
    await sidebar.press('Upload 6 ready rows');
    await sidebar.press('Stop');
    await sidebar.see('Upload is stopping');
    await sidebar.see(
      'Stopping after the requests that are on their way. Rows that are not done keep their state, and you can resume them.',
    );
    await sidebar.pressOff('Stop');
    expect(sidebar.count('stop')).toBe(1);
    // The wave returns with a state from before the stop.
    stop.open(stopped);
    work.open(half);
    await sidebar.see('Upload was stopped');
    await sidebar.see('16 rows were not finished.');
    expect(sidebar.count('continue')).toBe(1);
  });

  it('that was stopped is resumed, also after the page was closed, or left at what is done', async () => {
    const looks: Overview[] = [overview];
    const sidebar = await open({
      ...running(half, finished),
      start: () => ({...progress, rowsPerMinute: 0}),
      continue: () => half,
      stop: () => stopped,
      overview: () => looks.shift() ?? {...overview, stopped},
      resume: () => half,
      finishHere: () => overview,
    });
    await sidebar.press('Upload 6 ready rows');
    await sidebar.press('Stop');
    await sidebar.see('Resume 16 rows');
    const {frame} = sidebar;
    await frame.getByRole('heading', {level: 1, name: 'Upload was'}).waitFor();
    expect(await sidebar.text()).not.toContain('Next step');
    await sidebar.reload();
    await sidebar.press('Resume 16 rows');
    await sidebar.see('Upload is running');
    await sidebar.press('Stop');
    await sidebar.press('Finish here');
    await sidebar.see('Next step');
    await sidebar.focusOn('Rollout');
    expect(sidebar.count('finishHere')).toBe(1);
  });

  it('asks for no more work while the stop is on its way', async () => {
    const work = gate<Progress>();
    const stop = gate<Progress>();
    const sidebar = await open({
      ...running(work.answer, stopped),
      stop: () => stop.answer,
    });
    await sidebar.press('Upload 6 ready rows');
    await sidebar.press('Stop');
    await sidebar.see('Upload is stopping');
    work.open(half);
    // A round trip to the script, so that a further request would have arrived by now.
    await sidebar.tab('Row');
    await sidebar.see('Row 5');
    expect(sidebar.count('continue')).toBe(1);
    // Asked to end, but someone else's wave is still in progress: one more reading shows how it ended.
    stop.open(half);
    await sidebar.see('Upload was stopped');
    expect(sidebar.count('continue')).toBe(2);
  });

  it('advises to use one account when Google refuses the page, or when nothing has ever come through', async () => {
    for (const [error, advice] of [
      ['PERMISSION_DENIED', 'Usually, several Google accounts'],
      ['Erreur du serveur', 'If several Google accounts are signed in'],
    ] as const) {
      const sidebar = await open({overview: () => new Lost(error)});
      await sidebar.see(error);
      await sidebar.see(advice);
    }
  });

  it('continues when the request to stop did not get through, and can be stopped again', async () => {
    const work = gate<Progress>();
    const answers = [new Lost('We are offline.'), stopped];
    const sidebar = await open({
      ...running(work.answer, gate<Progress>().answer),
      stop: () => answers.shift() ?? null,
    });
    await sidebar.press('Upload 6 ready rows');
    await sidebar.press('Stop');
    await sidebar.see('The script didn’t respond. We are offline.');
    work.open(half);
    await sidebar.see('9 of 25');
    await sidebar.see('Upload is running');
    await sidebar.press('Stop');
    await sidebar.see('Upload is stopping');
    expect(sidebar.count('stop')).toBe(2);
  });

  it('that was interrupted by a fault says so and continues where it was', async () => {
    const sidebar = await open({
      ...running(half, new Lost('Exceeded maximum execution time'), finished),
      overview: () => overview,
    });
    await sidebar.press('Upload 6 ready rows');
    await sidebar.see('Exceeded maximum execution time');
    await sidebar.see('Check that you are online and try again.');
    await sidebar.see('Upload is not finished');
    await sidebar.see('9 of 25');
    await sidebar.press('Continue');
    await sidebar.see('Upload has finished');
    expect([sidebar.count('start'), sidebar.count('continue')]).toEqual([1, 3]);
  });

  it('that was left by closing the page waits to be continued or stopped', async () => {
    const sidebar = await open({
      ...running(finished),
      overview: () => ({...overview, run: half}),
    });
    await sidebar.see('Upload is not finished');
    await sidebar.see(
      'It continues automatically in the background within a minute.',
    );
    await sidebar.reload();
    await sidebar.see('Upload is not finished');
    expect(sidebar.count('continue')).toBe(0);
    expect(await sidebar.text()).not.toContain('Next step');
    await sidebar.press('Continue');
    await sidebar.see(/Upload (has finished|is not finished)/);
    expect(sidebar.count('continue')).toBe(1);
  });

  it('of someone else names them, is followed, and can be stopped', async () => {
    const states = [half, {...half, done: 17}];
    const sidebar = await open(
      {
        ...calmDoor(),
        overview: () => ({
          ...overview,
          run: {...(states.shift() ?? stopped), operator: 'eve@example.com'},
        }),
        stop: () => stopped,
      },
      {clock: true},
    );
    await sidebar.see('Started by eve@example.com 12 mins ago.');
    await sidebar.see('9 of 25');
    await sidebar.page.clock.runFor(5100);
    await sidebar.see('17 of 25');
    await sidebar.press('Stop');
    await sidebar.see('Upload was stopped');
  });

  it('that continues in the background is shown as such, and only Stop is offered', async () => {
    const sidebar = await open({
      ...calmDoor(),
      overview: () => ({
        ...overview,
        run: {...half, worker: 'admin@example.com'},
      }),
    });
    await sidebar.see('Upload is running');
    await sidebar.see('admin@example.com is working on it right now');
    const text = await sidebar.text();
    expect(text).toContain('Stop');
    expect(text).not.toContain('Continue');
  });

  it('that the sheet no longer has disappears from the page', async () => {
    const runs = [half, null];
    const sidebar = await open(
      {
        ...calmDoor(),
        overview: () => ({...overview, run: runs.shift() ?? null}),
      },
      {clock: true},
    );
    await sidebar.see('Upload is not finished');
    await sidebar.page.clock.runFor(5100);
    await sidebar.frame
      .getByText('Upload is not finished')
      .waitFor({state: 'detached'});
  });

  it('that is there already is shown when a new one is refused because of it', async () => {
    const runs = [null, {...half, operator: 'eve@example.com'}];
    const sidebar = await open({
      ...calmDoor(),
      overview: () => ({...overview, run: runs.shift() ?? null}),
      start: () => refusal('A run of eve@example.com is there already.'),
    });
    await sidebar.act('Check');
    await sidebar.see('A run of eve@example.com is there already.');
    await sidebar.see('Started by eve@example.com 12 mins ago.');
  });

  it('does not press the script when it backs off, and shows why it waits', async () => {
    const note = 'Google asks to slow down; it goes on at 14:05.';
    const sidebar = await open(running({...progress, note}, finished), {
      clock: true,
    });
    await sidebar.page.clock.pauseAt(Date.now() + 3_600_000);
    await sidebar.press('Upload 6 ready rows');
    await sidebar.see(note);
    await sidebar.page.clock.runFor(1000);
    expect(sidebar.count('continue')).toBe(1);
    await sidebar.page.clock.runFor(600);
    await sidebar.see('Upload has finished');
  });
});

describe('the cost of a run', () => {
  const long = {
    count: 1200,
    examples: [],
    forecast: {...forecastOf(233, 6100), today: 2000},
  };

  it('is shown before a long one starts, which then waits for confirmation', async () => {
    const sidebar = await open({
      ...running(finished),
      preview: () => long,
    });
    await sidebar.press('Upload 6 ready rows');
    await sidebar.see(
      '1,200 rows: about 4 mins, 6,100 of 100,000 requests per day.',
    );
    await sidebar.see('2,000 requests have already been used today.');
    expect(sidebar.count('start')).toBe(0);
    await sidebar.focusOn('Start');
    await sidebar.press('Cancel');
    await sidebar.press('Upload 6 ready rows');
    await sidebar.press('Start');
    await sidebar.see('Upload has finished');
    expect(sidebar.count('start')).toBe(1);
    expect(await sidebar.text()).not.toContain('what it takes');
  });

  it('is shown for a short one that exceeds today’s requests', async () => {
    const sidebar = await open({
      ...running(finished),
      preview: () => ({
        ...long,
        forecast: {...long.forecast, seconds: 10, today: 99_000},
      }),
    });
    await sidebar.press('Upload 6 ready rows');
    await sidebar.see('That is more than what is left for today.');
    await sidebar.see(/as a job of Cloud Run/);
    expect(sidebar.count('start')).toBe(0);
  });

  it('is counted while it continues', async () => {
    const fetches = {run: 1234, today: 3234, perDay: 100_000};
    const sidebar = await open(
      running({...half, fetches}, gate<Progress>().answer),
    );
    await sidebar.press('Upload 6 ready rows');
    await sidebar.see('1,234 requests');
    await sidebar.see('3,234 of today’s 100,000 requests used');
  });
});

describe('the order', () => {
  it('uses the rows and the default that the person chose', async () => {
    const sidebar = await open({
      ...running(finished, finished),
      settings: () => ({
        settings: {...settings, makeDefault: false},
        hasPrivateKey: false,
      }),
    });
    await sidebar.act('Advanced');
    await sidebar.focusOn('Advanced');
    const makeDefault = sidebar.frame.getByLabel('Make it the default');
    await sidebar.frame.waitForFunction(
      () =>
        document.querySelector<HTMLInputElement>('input[type=checkbox]')
          ?.checked === false,
    );
    await makeDefault.check();
    await sidebar.press('Rollout');
    const scope = (name: string) => sidebar.frame.getByRole('radio', {name});
    await scope('Needs attention').check();
    await sidebar.see('Fix 5 rows');
    await sidebar.act('Upload 5 rows');
    await sidebar.see('Upload has finished');
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      ...{verb: 'start', action: 'upload', makeDefault: true},
      selection: 'attention',
    });
    await scope('Selected').check();
    await sidebar.press('Upload 3 ready rows');
    await sidebar.see('Upload has finished');
    expect(sidebar.last('start')).toMatchObject({
      ...{selection: 'selected', only: 'ready'},
    });
  });

  it('follows the selection in the sheet as soon as someone comes over from there', async () => {
    let count = 0;
    const sidebar = await open(
      {
        ...calmDoor(),
        overview: () => ({
          ...overview,
          selected: [{...overview.states[1]!, count}],
        }),
      },
      {clock: true},
    );
    const selected = sidebar.frame.getByRole('radio', {name: 'Selected'});
    await sidebar.see('(0)');
    expect(await selected.isDisabled()).toBe(true);
    count = 2;
    await sidebar.page.clock.runFor(3100);
    await sidebar.frame.evaluate(() => dispatchEvent(new Event('focus')));
    await sidebar.see('(2)');
    expect(await selected.isDisabled()).toBe(false);
  });

  it('follows a run that the page has not started, without anyone coming over, and reads nothing while there is none', async () => {
    let pulse = overview.pulse;
    const sidebar = await open(
      {
        ...calmDoor(),
        pulse: () => ({pulse}),
        overview: () => ({
          ...overview,
          pulse,
          run: pulse === overview.pulse ? null : {...half, worker: 'clock'},
        }),
      },
      {clock: true},
    );
    await sidebar.see('Next step');
    const until = async (count: number) => {
      for (let s = 0; s < 60 && sidebar.count('pulse') < count; s++) {
        await sidebar.page.clock.runFor(1000);
      }
    };
    await until(1);
    pulse = 'after a slice';
    expect(sidebar.count('overview')).toBe(1);
    await until(2);
    await sidebar.see('9 of 25');
    expect(sidebar.count('overview')).toBe(2);
  });

  it('binds a long one that relies on records to the rows that were asked about', async () => {
    const forecast = {...preview.forecast, seconds: 90};
    const sidebar = await open({
      ...running({...finished, action: 'restore'}),
      preview: () => ({...preview, forecast, rows: 'as previewed'}),
    });
    await sidebar.act('Restore');
    await sidebar.press('Start');
    await sidebar.see('Restore previous default has finished');
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      verb: 'start',
      action: 'restore',
      selection: 'todo',
      rows: 'as previewed',
    });
  });

  it('uses the days and the date that are typed for one run, and clears them when it starts', async () => {
    const sidebar = await open({
      ...calmDoor(),
      start: ({action}) => ({...finished, action}),
    });
    await sidebar.act('Advanced');
    const days = sidebar.frame.getByLabel('Days before expiry');
    await days.fill('400');
    await sidebar.see('Enter a whole number from 1 to 365.');
    await sidebar.pressOff('Preview of Renew');
    await sidebar.press('Rollout');
    await sidebar.act('Renew');
    await sidebar.focusOn('Advanced');
    expect(sidebar.count('start')).toBe(0);
    await days.fill('90');
    // A click on the field is not one on the order around it.
    await sidebar.frame.getByLabel('Valid until').click();
    await sidebar.frame.getByLabel('Valid until').fill('2028-01-31');
    await sidebar.press('Rollout');
    await sidebar.act('Renew');
    await sidebar.see('Renew has finished');
    const of = {verb: 'start', selection: 'todo'};
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      ...{...of, action: 'renew', renewalDays: 90},
    });
    await sidebar.act('Advanced');
    expect(await days.inputValue()).toBe('');
    await sidebar.frame.getByLabel('Valid until').fill('2028-01-31');
    await sidebar.press('Update');
    await sidebar.see('Update has finished');
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      ...{...of, action: 'update', validUntil: '2028-01-31'},
    });
    await sidebar.act('Advanced');
    const until = sidebar.frame.getByLabel('Valid until');
    expect(await until.inputValue()).toBe('');
    await sidebar.press('Update');
    await sidebar.see('Update has finished');
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      ...of,
      action: 'update',
    });
  });

  it('of a preview starts one, says so, and that nothing was changed', async () => {
    const sidebar = await open({
      ...running({...finished, action: 'delete', previews: true}),
    });
    await sidebar.act('Advanced');
    await sidebar.press('Preview of Delete');
    await sidebar.see('Preview of Delete has finished');
    await sidebar.see('Nothing was changed.');
    await sidebar.see('70 of 100,000 requests per day');
    expect(sidebar.last('preview')).toMatchObject({action: 'delete'});
    expect(await sidebar.frame.getByRole('dialog').count()).toBe(0);
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      verb: 'start',
      action: 'delete',
      selection: 'todo',
      previews: true,
    });
  });

  it('has a preview for each action that changes something, except Upload, whose preview has its own entry', async () => {
    const sidebar = await open(running(finished));
    await sidebar.act('Advanced');
    const buttons = sidebar.frame.getByRole('button', {name: 'Preview of'});
    await buttons.first().waitFor();
    const labels = await buttons.evaluateAll(all =>
      all.map(it => it.getAttribute('aria-label')),
    );
    const named = OFFERED.filter(canPreview).map(it => actionNames[it]);
    expect(labels).toEqual(named.map(it => `Preview of ${it}`));
    await sidebar.press('Rollout');
    await sidebar.press('Preview');
    await sidebar.see('Upload has finished');
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      ...{verb: 'start', action: 'preview', selection: 'todo', only: 'ready'},
    });
  });

  it('names each action for the script', async () => {
    const sidebar = await open({
      ...calmDoor(),
      start: ({action}) => ({...finished, action}),
    });
    const actions = ['check', 'refresh', 'renew', 'setDefault', 'restore'];
    const names = [
      ['Check 11 rows', 'Check'],
      ['Refresh 11 rows', 'Refresh'],
      ['Renew expiring rows', 'Renew'],
      ['Set as default', 'Set default'],
      ['Restore', 'Restore previous default'],
    ] as const;
    for (const [entry, name] of names) {
      await sidebar.act(entry);
      await sidebar.see(`${name} has finished`);
    }
    const asked = sidebar.asked.filter(it => it.verb === 'start');
    expect(asked.map(it => it['action'])).toEqual(actions);
  });
});

describe('taking certificates away from many rows', () => {
  it('says which selected rows are out of sight', async () => {
    const outOfSight = '3 hidden rows are left out.';
    const sidebar = await open({
      ...calmDoor(),
      preview: () => ({...preview, outOfSight}),
    });
    await sidebar.act('Delete certificates');
    await sidebar.see(outOfSight);
  });

  it('lists every certificate of every address, has their number typed, and confirms the rows', async () => {
    const second = gate<typeof offBoarding>();
    const [first, ...rest] = offBoarding.entries;
    const sidebar = await open({
      ...running({...finished, action: 'offBoard'}),
      preview: () => ({...preview, count: 1200, rows: 'of 1,200'}),
      issuer: () => ({
        ...{name: 'Google CA Service, pki/mail', canRevoke: true},
      }),
      removal: ({from}) =>
        from === 0
          ? {...offBoarding, seen: 1, entries: [first!]}
          : second.answer,
      start: () => ({...progress, action: 'offBoard'}),
    });
    await sidebar.frame.getByRole('radio', {name: 'All'}).check();
    await sidebar.act('Off-board users');
    await sidebar.see('Reading Gmail: 1 of 2 users');
    // Something that is not completely read cannot be confirmed.
    await sidebar.pressOff('Delete 3 certificates');
    second.open({...offBoarding, entries: rest});
    const dialog = sidebar.frame.getByRole('dialog', {
      name: 'Off-board and delete 4 certificates?',
    });
    await dialog.waitFor();
    const text = await dialog.innerText();
    expect(text).toMatch(/billing@example\.com\s+Alias · No row/);
    expect(text).toMatch(/Until 12 Nov 2027\s+Default · Beacon CA 4/);
    expect(text).toContain('Rows 2, 3, 9: the state becomes Off-boarded');
    expect(text).toContain('can’t be undone');
    const boxes = dialog.getByRole('checkbox');
    expect(await boxes.count()).toBe(1);
    await boxes.check();
    await dialog.getByLabel('Reason').selectOption('No longer entitled');
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
    await sidebar.pressOff('Delete 4 certificates');
    await dialog.getByLabel('Type 4 to delete').fill('4');
    await sidebar.press('Delete 4 certificates');
    await sidebar.see('Off-board has finished');
    expect(sidebar.last('removal')).toEqual({
      ...{verb: 'removal', action: 'offBoard', selection: 'all'},
      ...{from: 1, rows: 'of 1,200'},
    });
    expect(sidebar.last('start')).toEqual({
      ...AT_ONCE,
      ...{verb: 'start', action: 'offBoard', selection: 'all'},
      ...{confirmed: 1200, rows: 'of 1,200'},
      revokes: 'PRIVILEGE_WITHDRAWN',
    });
  });

  it('keeps defaults unless ticked, asks for the other number then, and forgets both for the next time', async () => {
    const sidebar = await open({
      ...calmDoor(),
      start: () => refusal('15 rows are selected now, not 14.'),
    });
    await sidebar.act('Delete certificates');
    await sidebar.see('Delete 2 certificates?');
    await sidebar.see('Row 4 · It is the default certificate.');
    await sidebar.frame.getByLabel('Type 2 to delete').fill('2');
    await sidebar.frame.getByLabel('Delete it as well').check();
    await sidebar.see('Delete 3 certificates?');
    const typed = sidebar.frame.getByLabel('Type 3 to delete');
    expect(await typed.inputValue()).toBe('');
    await typed.fill('3');
    await sidebar.press('Delete 3 certificates');
    await sidebar.see('15 rows are selected now, not 14.');
    expect(sidebar.last('start')).toMatchObject({force: true, confirmed: 14});
    await sidebar.press('Cancel');
    await sidebar.act('Delete certificates');
    await sidebar.see('Delete 2 certificates?');
    const ticked = sidebar.frame.locator('dialog input:checked');
    expect(await ticked.count()).toBe(0);
    expect(
      await sidebar.frame.getByLabel('Type 2 to delete').inputValue(),
    ).toBe('');
    expect(await sidebar.frame.locator('dialog').innerText()).not.toContain(
      '15 rows',
    );
  });

  it('is not confirmed while it is unknown what Gmail holds, and is read again', async () => {
    const answers = [
      {
        ...removal,
        entries: removal.entries.map(it => ({...it, isUnknown: true})),
      },
      refusal('The rows are others by now.'),
      removal,
    ];
    const sidebar = await open({
      ...calmDoor(),
      removal: () => answers.shift() ?? removal,
    });
    await sidebar.act('Delete certificates');
    await sidebar.see('Gmail didn’t respond in time for 3 of them.');
    await sidebar.pressOff('Delete 2 certificates');
    await sidebar.press('Read Gmail again');
    await sidebar.see('The rows are others by now.');
    expect(sidebar.last('removal')).toMatchObject({from: 0});
    await sidebar.press('Read Gmail again');
    await sidebar.see('Type 2 to delete 2 certificates');
  });

  it('of many rows lists the first ones and counts the rest', async () => {
    const [entry] = removal.entries;
    const entries = Array.from({length: 45}, (_, i) => ({
      ...{...entry!, row: i + 2, rows: [i + 2]},
      user: `user${i}@example.com`,
    }));
    const sidebar = await open({
      ...calmDoor(),
      removal: () => ({...removal, of: 45, seen: 45, entries}),
    });
    await sidebar.act('Delete certificates');
    await sidebar.see('Delete 45 certificates?');
    await sidebar.see('and 15 more');
    await sidebar.see('Deleted (45)');
    expect(await sidebar.text()).not.toContain('user30@example.com');
  });

  it('that would do nothing says so to everybody, and asks for no number', async () => {
    const entries = removal.entries.map(it => ({
      ...{...it, count: 0, kept: 'It is the default.'},
      isUnknown: false,
    }));
    const sidebar = await open({
      ...calmDoor(),
      removal: () => ({...removal, entries}),
    });
    await sidebar.act('Delete certificates');
    const heard = sidebar.frame.locator('.heard-only[role=status]');
    await heard.filter({hasText: 'Nothing to remove'}).waitFor({
      state: 'attached',
    });
    expect(await sidebar.text()).not.toContain('Delete 0 certificates');
  });

  it.each(['Delete certificates', 'Off-board users'])(
    '%s asks nothing where no row would be touched',
    async button => {
      const sidebar = await open({
        ...calmDoor(),
        preview: () => ({...preview, count: 0, examples: []}),
      });
      await sidebar.act(button);
      await sidebar.see('No row would be affected.');
      expect(await sidebar.frame.locator('dialog').count()).toBe(0);
      expect(sidebar.count('start')).toBe(0);
    },
  );
});
