/** The checklist of the first run: what each step says and does, and that it fits. */
import type {
  FirstRun,
  Overview,
  Requirement,
  Verbs,
} from '../../src/core/door/contract';
import {faultsInEveryLook} from '../support/accessibility';
import {type No, refusal} from '../support/sidebar-door';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';
import {
  calmDoor,
  LONG_ADDRESS,
  overview,
  settings,
} from '../support/sidebar-samples';

const open = sidebarTests();

const SCOPE = 'https://www.googleapis.com/auth/gmail.settings.basic';

const chosen: FirstRun = {
  ...{isHidden: false, hasAccess: true, isScheduled: false},
  serviceAccount: 'rollout@project.iam.gserviceaccount.com',
  ...{clientId: '104857600000123456789', scopes: [SCOPE]},
  ...{user: 'ada@example.com', tested: null},
};
const reached: FirstRun = {
  ...chosen,
  tested: {isDelegated: true, isReached: true},
};

const empty: Overview = {
  ...overview,
  ...{rows: 0, states: [], expiries: [], notices: [], firstRun: chosen},
  gate: {name: 'few', rows: 0, unsuccessful: 0},
};

const rows = (of: Readonly<Record<string, number>>): Partial<Overview> => ({
  rows: Object.values(of).reduce((sum, it) => sum + it, 0),
  states: Object.entries(of).map(([state, count]) => ({
    ...{state, label: state, kind: 'good' as const, count},
  })),
});

const requirement = (
  code: string,
  met: Requirement['met'],
  says = '',
): Requirement => ({code, label: code, met, says, todo: says, copy: []});

/** The script with a document that the choices of the page change. */
function document(first: Overview) {
  const now = {
    sheet: first,
    requirements: [requirement('delegation-basic', 'no', 'Not delegated.')],
  };
  const change = (firstRun: Partial<FirstRun>) => {
    now.sheet = {...now.sheet, firstRun: {...now.sheet.firstRun!, ...firstRun}};
    return now.sheet;
  };
  const door = {
    ...calmDoor(),
    overview: () => now.sheet,
    testMailbox: ({user}: Verbs['testMailbox']['in']) => ({
      requirements: now.requirements,
      overview: user === undefined ? now.sheet : change({user}),
    }),
    changeFirstRun: ({choice}: Verbs['changeFirstRun']['in']) => {
      if (choice === 'openAll') {
        now.sheet = {...now.sheet, gate: {...now.sheet.gate, name: 'all'}};
      }
      if (choice === 'finish') {
        now.sheet = {...now.sheet, firstRun: null};
        return now.sheet;
      }
      const lists = {hide: {isHidden: true}, show: {isHidden: false}};
      return change(choice in lists ? lists[choice as 'hide'] : {});
    },
    saveSettings: (input: Verbs['saveSettings']['in']) => {
      const {access, serviceAccount} = input.settings;
      now.sheet = {...now.sheet, access};
      change({hasAccess: true, serviceAccount});
      return {settings: input.settings, hasPrivateKey: false};
    },
  };
  return {now, door, change};
}

/** The steps as a screen reader has them: their states in order. */
async function states({frame}: Sidebar): Promise<string[]> {
  const names = await frame.locator('.checklist h2').allInnerTexts();
  return names.map(it => /Step \d+, ([^:]+):/.exec(it)?.[1] ?? it);
}

const status = ({frame}: Sidebar) => frame.getByRole('status');

describe('the access', () => {
  it('is one of three, each with a picture; the service account has to be an address', async () => {
    const {door} = document({
      ...empty,
      firstRun: {...chosen, hasAccess: false, serviceAccount: ''},
    });
    const sidebar = await open(door);
    await sidebar.see('Choose mailbox access');
    expect(await sidebar.frame.locator('label svg.access').count()).toBe(3);
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
    await sidebar.press('Use keyless access');
    await sidebar.see('Enter the e-mail address of the service account.');
    expect(sidebar.count('saveSettings')).toBe(0);
    const field = sidebar.frame.getByLabel('Service account e-mail');
    await field.fill('rollout@project.iam.gserviceaccount.com');
    await sidebar.press('Use keyless access');
    await sidebar.see('Keyless; reaches every user.');
    expect(sidebar.last('saveSettings')).toMatchObject({
      settings: {
        ...settings,
        access: 'keyless',
        serviceAccount: 'rollout@project.iam.gserviceaccount.com',
        // The one that was there belongs to another account.
        clientId: '',
      },
    });
    // The button that did it is gone.
    await sidebar.focusOn('Step 3, Now: Allow the delegation');
    await sidebar.press('Change: Choose mailbox access');
    await sidebar.frame.getByLabel('Own mailbox only').check();
    await sidebar.press('Use my own mailbox only');
    await sidebar.see('Not needed for your own mailbox.');
    expect(sidebar.last('changeFirstRun')).toMatchObject({
      choice: 'ownMailbox',
    });
  });
});

it('accepts a private key, which names its service account', async () => {
  const {door, change, now} = document({
    ...empty,
    firstRun: {...chosen, hasAccess: false, serviceAccount: ''},
  });
  const sidebar = await open({
    ...door,
    savePrivateKey: () => {
      now.sheet = {...now.sheet, access: 'key'};
      change({hasAccess: true});
      return {settings: {...settings, access: 'key'}, hasPrivateKey: true};
    },
  });
  await sidebar.frame.getByLabel('Service account, private key').check();
  const file = sidebar.frame.getByLabel('JSON key file', {exact: true});
  await file.setInputFiles({
    ...{name: 'key.json', mimeType: 'application/json'},
    buffer: Buffer.from('{}'),
  });
  await sidebar.see('Private key; reaches every user.');
  await sidebar.press('Change: Choose mailbox access');
  await sidebar.press('Use the private key');
  await sidebar.frame.getByLabel('Own mailbox only').waitFor({
    state: 'detached',
  });
  expect(sidebar.last('saveSettings')).toMatchObject({
    settings: {access: 'key'},
  });
});

describe('the delegation', () => {
  it('gives everything to a super admin at once, and is tested until it works', async () => {
    const {now, door} = document(empty);
    const sidebar = await open(door, {clock: true});
    await sidebar.see('Not working yet for ada@example.com.');
    expect(await states(sidebar)).toEqual([
      ...['Done', 'Done', 'Now', 'Not yet', 'To do'],
      ...['Not yet', 'Not yet', 'Not yet', 'Not yet'],
    ]);
    const link = sidebar.frame.getByRole('link', {name: 'Open the Admin'});
    expect(await link.getAttribute('href')).toBe(
      'https://admin.google.com/ac/owl/domainwidedelegation',
    );
    const part = sidebar.frame.getByRole('button', {name: 'Copy: Client ID'});
    await part.click();
    await sidebar.confirms('Copy: Client ID', '✓ Copied');
    expect(await part.evaluate(it => getComputedStyle(it).color)).toBe(
      'rgb(20, 108, 46)',
    );
    await sidebar.press('Copy all');
    await status(sidebar).getByText('Copied.').waitFor();
    await sidebar.focusOn('Copy all');
    await sidebar.confirms('Copy all', '✓ Copied');
    await sidebar.page.clock.runFor(2000);
    await sidebar.confirms('Copy all', null);
    const tests = sidebar.count('testMailbox');
    now.requirements = [requirement('mailbox', 'yes')];
    now.sheet = {...now.sheet, firstRun: reached};
    await sidebar.page.clock.runFor(20_100);
    await sidebar.see('Works for ada@example.com.');
    await status(sidebar).getByText('Step 3, Done').waitFor();
    expect(sidebar.count('testMailbox')).toBe(tests + 1);
    // The copied text is for a person who has no sidebar.
    await sidebar.tab('Settings');
    const field = sidebar.frame.getByRole('textbox', {name: 'Operators'});
    await field.fill('');
    await field.press('ControlOrMeta+V');
    expect(await field.inputValue()).toContain(
      `Client ID: 104857600000123456789\nScope (1): ${SCOPE}\n`,
    );
  });

  it('has nothing that axe objects to, and fits, while it does not work yet', async () => {
    const sidebar = await open(document(empty).door);
    await sidebar.see('Not working yet for ada@example.com.');
    await sidebar.see('Checked every 20 seconds.');
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
  });

  it('stops testing after ten minutes, until someone asks', async () => {
    const {door} = document(empty);
    const sidebar = await open(door, {clock: true});
    await sidebar.see('Checked every 20 seconds.');
    for (let i = 0; i < 35; i++) {
      await sidebar.page.clock.runFor(20_100);
    }
    await sidebar.see('Test again');
    expect(sidebar.count('testMailbox')).toBe(30);
    await sidebar.press('Test again: ada@example.com');
    await sidebar.see('Checked every 20 seconds.');
  });
});

describe('a mailbox', () => {
  it('that Gmail refuses is a problem with its reason and its fix, and can be another one', async () => {
    const {now, door} = document({
      ...empty,
      firstRun: {...reached, tested: {isDelegated: true, isReached: false}},
    });
    now.requirements = [
      requirement('mailbox', 'yes'),
      requirement('smime', 'no', `S/MIME is off for ${LONG_ADDRESS}.`),
    ];
    const sidebar = await open(door);
    await sidebar.press('Test this mailbox');
    await sidebar.see('S/MIME is off for');
    await sidebar.see('3 of 9 steps done · 1 problem');
    expect((await states(sidebar))[3]).toBe('Problem');
    const link = sidebar.frame.getByRole('link', {name: 'Open Gmail settings'});
    expect(await link.getAttribute('href')).toBe(
      'https://admin.google.com/ac/apps/gmail/usersettings',
    );
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
    await sidebar.frame.getByText('Change mailbox').click();
    await sidebar.frame.getByLabel('Test mailbox').fill('bo@example.com');
    now.requirements = [requirement('smime', 'yes')];
    now.sheet = {...now.sheet, firstRun: reached};
    await sidebar.press('Test this mailbox');
    await sidebar.see('The mailbox of bo@example.com can be reached.');
    expect(sidebar.last('testMailbox')).toMatchObject({user: 'bo@example.com'});
    await sidebar.press('Change: Test one mailbox');
    await sidebar.frame.getByLabel('Test mailbox').fill('chi@example.com');
    await sidebar.press('Test this mailbox');
    await sidebar.see('The mailbox of chi@example.com can be reached.');
  });
});

describe('the pilot', () => {
  it('contains as many rows as its gate admits, and opens all of them after a question', async () => {
    const {now, door} = document({
      ...empty,
      ...rows({uploaded: 3, ready: 25, blocked: 12}),
      firstRun: reached,
      gate: {name: 'ten', rows: 3, unsuccessful: 0},
    });
    let refused: No | null = null;
    const sidebar = await open({
      ...door,
      changeFirstRun: input => refused ?? door.changeFirstRun(input),
    });
    await sidebar.see('in all 3 pilot mailboxes');
    const gates = sidebar.frame.getByRole('list', {name: 'How the rollout'});
    expect((await gates.innerText()).split(/\s*\n\s*/)).toEqual([
      ...['1–3 rows', 'Worked', '10 rows', 'Now', 'All 40', 'Closed'],
    ]);
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
    await sidebar.press('Upload 10 rows');
    await sidebar.see('All 40 rows open when these 10 rows succeed.');
    expect(sidebar.last('start')).toMatchObject({
      ...{action: 'upload', selection: 'pilot'},
    });
    now.sheet = {...now.sheet, run: null};
    await sidebar.press('Open all rows anyway…');
    await sidebar.see('Open all 40 rows?');
    await sidebar.press('Cancel');
    expect(sidebar.count('changeFirstRun')).toBe(0);
    await sidebar.press('Open all rows anyway…');
    refused = refusal('The delegation is gone.');
    await sidebar.press('Open all rows');
    // In a dialog, too, a difficult word opens its explanation.
    await sidebar.press('delegation');
    await sidebar.press('Close');
    await sidebar.focusOn('delegation');
    refused = null;
    await sidebar.press('Open all rows');
    await sidebar.see('Upload 25 rows');
  });

  it('that did not succeed says so, and what to do where no row is ready', async () => {
    const {door} = document({
      ...empty,
      ...rows({failed: 2, blocked: 12}),
      firstRun: reached,
      gate: {name: 'few', rows: 3, unsuccessful: 2},
    });
    const sidebar = await open(door);
    await sidebar.see('2 of 3 rows did not succeed.');
    await sidebar.see('No row is ready.');
  });
});

describe('the checklist', () => {
  it('can be hidden and shown again, and is gone once every step is done', async () => {
    const {now, door} = document({
      ...empty,
      ...rows({uploaded: 3}),
      firstRun: reached,
      gate: {name: 'ten', rows: 3, unsuccessful: 0},
    });
    const sidebar = await open({
      ...door,
      saveSchedule: ({settings: wanted}) => {
        now.sheet = {
          ...now.sheet,
          firstRun: {...now.sheet.firstRun!, isScheduled: true},
        };
        const calm = calmDoor().schedule!({}) as Verbs['schedule']['out'];
        return {...calm, settings: wanted};
      },
    });
    await sidebar.see('8 of 9 steps done');
    await sidebar.press('Hide the checklist');
    await sidebar.press('Set-up: 8 of 9 steps done');
    await sidebar.press('Steps 1–8');
    await sidebar.see('Every row that was ready is uploaded.');
    await sidebar.press('Turn on the schedule');
    await sidebar.frame.getByText('Set up S/MIME Rollout').waitFor({
      state: 'detached',
    });
    expect(sidebar.last('saveSchedule')).toMatchObject({
      settings: {every: 'day', renew: true},
    });
    expect(sidebar.last('changeFirstRun')).toMatchObject({choice: 'finish'});
  });
});
