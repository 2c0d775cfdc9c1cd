import type {CseRowCard, CseUser, Progress} from '../../src/core/door/contract';
import {faultsInEveryLook} from '../support/accessibility';
import {
  cse,
  cseDoor,
  cseFolder,
  cseRow,
  cseUser,
  disabledPair,
  enabledPair,
  expendablePair,
  keyService,
  sparePair,
  wrapping,
} from '../support/sidebar-cse-samples';
import {gate, refusal, type Door} from '../support/sidebar-door';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';
import {
  LONG_ADDRESS,
  overview,
  progress,
  removal,
  forecastOf,
} from '../support/sidebar-samples';

const openPage = sidebarTests();

/** The Encryption tab of a sidebar over this door. */
async function open(door: Door): Promise<Sidebar> {
  const sidebar = await openPage({...cseDoor(), ...door});
  await sidebar.openPage('Client-side encryption');
  return sidebar;
}

/** The user’s key pairs, read. */
async function openUser(door: Door): Promise<Sidebar> {
  const sidebar = await open(door);
  await sidebar.press('User');
  await sidebar.press('Show key pairs');
  await sidebar.see('Key pair ID');
  return sidebar;
}

/** The card of the nth key pair. */
function card({frame}: Sidebar, at: number) {
  return frame.locator('li.card').nth(at - 1);
}

function buttonsOf(sidebar: Sidebar, at: number): Promise<string[]> {
  return card(sidebar, at).getByRole('button').allInnerTexts();
}

async function pressIn(sidebar: Sidebar, at: number, name: string) {
  await card(sidebar, at).getByRole('button', {name, exact: true}).click();
}

/** Waits until a screen reader would say this. */
async function hear({frame}: Sidebar, text: string) {
  await frame
    .locator('.heard-only[role=status]', {hasText: text})
    .waitFor({state: 'attached', timeout: 5000});
}

const TOKEN = 'not-a-real-token';

async function giveToken({frame}: Sidebar) {
  await frame.getByText('Token for wrapping keys').click();
  const token = frame.getByLabel('Token', {exact: true});
  await token.fill(TOKEN);
  return token;
}

async function scan(sidebar: Sidebar, link: string) {
  await sidebar.press('Import');
  await sidebar.frame.getByLabel('Folder').fill(link);
  await sidebar.press('Scan the folder');
}

const run: Progress = {...progress, action: 'cseUpload', total: 40};
const ended: Progress = {
  ...run,
  done: 40,
  succeeded: 30,
  notInUse: 1,
  waiting: 3,
  blocked: 6,
  finished: true,
};

describe('the rows of the CSE sheet', () => {
  it('are counted by state, and those that wait say when they are tried again', async () => {
    const sidebar = await open({});
    await sidebar.see('40 rows');
    const text = await sidebar.text();
    expect(text).toMatch(/In place\s+31\s+Waiting for Gmail\s+6/);
    expect(text).toContain('6 rows are waiting for Gmail to activate CSE.');
    expect(text).toMatch(/Retried automatically at .*22 Nov 2026/);
    expect(text).toContain('Rows 8 and 19 of CSE name the same user.');
  });

  it('say what is wrong with them in the direction of the sheet’s language, which need not be the page’s', async () => {
    const sidebar = await open({});
    const {frame} = await sidebar.inLanguage('he');
    expect(
      await frame.locator('.problem bdi[dir=ltr]').allInnerTexts(),
    ).toEqual(['The key service does not respond.', 'Try again later.']);
  });

  it('part what happened from what to do, also in Japanese', async () => {
    const says = '鍵サービスが応答しません。後でもう一度お試しください。';
    const problems = [{...cse.problems[0]!, says}];
    const sidebar = await open({cse: () => ({...cse, problems})});
    await sidebar.see('40 rows');
    const summary = sidebar.frame.locator('.problem summary');
    expect(await summary.innerText()).toMatch(/鍵サービスが応答しません。$/);
  });

  it('offer the set-up if there is no sheet, and the import if it is empty', async () => {
    let ready = false;
    const sidebar = await open({
      cse: () => ({...cse, ready, rows: 0, states: [], waiting: 0}),
      setUpSheets: () => {
        ready = true;
        return overview;
      },
    });
    await sidebar.see('This spreadsheet has no CSE sheet yet.');
    await sidebar.press('Set up sheets');
    await sidebar.see('The CSE sheet has no rows yet.');
    await sidebar.focusOn('Rows');
    await sidebar.frame.locator('button.primary').click();
    await sidebar.see(
      'For a folder with files named like those of Google’s own tool',
    );
    await sidebar.focusOn('Import');
  });

  it('need the delegation, and what could not be read is looked at again', async () => {
    let broken = true;
    const sidebar = await open({
      cse: () =>
        broken
          ? refusal('The sheet is not there.')
          : {...cse, access: false, nextTry: null},
    });
    await sidebar.see('The sheet is not there.');
    broken = false;
    await sidebar.press('Reload');
    await sidebar.see('Not retried automatically.');
    const text = await sidebar.text();
    expect(text).not.toMatch(/The sheet is not there|Retried automatically at/);
    expect(text).toContain('That needs a service account');
    await sidebar.press('Open Settings');
    await sidebar.focusOn('Settings');
  });
});

describe('the next step', () => {
  it('is a check, then the upload of what is ready, then what needs attention, whose rows are shown by what they say', async () => {
    const counts = (state: string, count: number) => ({
      ...{state, count, label: state, kind: 'good' as const},
    });
    let states = [counts('new', 3), counts('ready', 4), counts('failed', 1)];
    const sidebar = await open({
      cse: () => ({...cse, rows: 8, states, waiting: 0}),
      start: () => ended,
    });
    const then = async (...next: typeof states) => {
      states = next;
      await sidebar.press('Reload');
    };
    await sidebar.press('Check 3 rows');
    expect(sidebar.last('start')).toMatchObject({
      ...{action: 'cseCheck', selection: 'todo', only: 'toCheck'},
    });
    await then(counts('ready', 4), counts('failed', 1));
    await sidebar.press('Upload 4 ready rows');
    expect(sidebar.last('start')).toMatchObject({
      ...{action: 'cseUpload', selection: 'todo', only: 'ready'},
    });
    await then(counts('inPlace', 4), counts('failed', 1));
    await sidebar.press('Fix 1 row');
    await sidebar.frame
      .locator('summary:focus', {hasText: 'The key service does not respond.'})
      .waitFor();
    await sidebar.see('Try again later.');
    await sidebar.press('bo@example.com Row 9');
    await sidebar.see('Key pair for');
    expect(sidebar.asked.find(it => it.show)).toMatchObject({
      ...{verb: 'cseRow', show: {row: 9, user: 'bo@example.com'}},
    });
  });
});

describe('an action on many rows', () => {
  it('runs on the chosen rows with the token for wrapping, which is forgotten at its end', async () => {
    const [first, second] = [gate<Progress>(), gate<Progress>()];
    const shares = [first.answer, second.answer];
    let rows = 40;
    const sidebar = await open({
      cse: () => ({...wrapping, rows}),
      start: () => run,
      continue: () => shares.shift() ?? refusal('called too often'),
    });
    const token = await giveToken(sidebar);
    expect(await token.getAttribute('type')).toBe('password');
    await sidebar.frame.getByRole('radio', {name: 'Needs attention'}).check();
    await sidebar.act('Upload key pair and identity');
    await sidebar.see('Upload key pair and identity is running');
    expect(sidebar.last('start')).toEqual({
      verb: 'start',
      action: 'cseUpload',
      selection: 'attention',
    });
    first.open({...run, done: 3});
    await sidebar.see('3 of 40');
    rows = 41;
    second.open(ended);
    await sidebar.see('Upload key pair and identity has finished');
    await sidebar.see('41 rows');
    const tally = await sidebar.frame.locator('.tally span').allInnerTexts();
    const states = ['30 ok', '1 stored, not in use', '3 waiting'];
    expect(tally).toEqual([...states, '6 blocked', '0 failed']);
    const sent = sidebar.asked
      .filter(it => it.verb === 'continue')
      .map(it => it.keyServiceToken);
    expect(sent).toEqual([TOKEN, TOKEN]);
    expect(await token.inputValue()).toBe('');
  });

  it('gets no token that was deleted, or whose field is gone', async () => {
    const sidebar = await open({
      cse: () => wrapping,
      saveCse: () => cse,
      start: () => run,
      continue: () => ended,
    });
    await giveToken(sidebar);
    await sidebar.press('Remove the token');
    await sidebar.focusOn('Token for wrapping keys');
    await sidebar.frame.getByLabel('Token', {exact: true}).fill(TOKEN);
    await sidebar.press('Key service');
    await sidebar.frame
      .getByLabel('Let S/MIME Rollout have private keys wrapped')
      .uncheck();
    await sidebar.press('Save');
    await hear(sidebar, 'Saved.');
    await sidebar.press('Rows');
    await sidebar.act('Upload key pair and identity');
    await sidebar.see('has finished');
    expect(sidebar.last('continue')).not.toHaveProperty('keyServiceToken');
  });

  it('that takes long first shows its cost, and asks for no token if nothing is wrapped', async () => {
    const sidebar = await open({
      preview: () => ({
        count: 500,
        examples: [],
        forecast: forecastOf(600, 2500),
      }),
      start: () => run,
      continue: () => ended,
    });
    await sidebar.act('Switch key service');
    await sidebar.see('Switch key service: what it takes');
    expect(await sidebar.text()).not.toContain('Token for wrapping keys');
    expect(sidebar.count('start')).toBe(0);
    await sidebar.press('Start');
    await sidebar.see('has finished');
    expect(sidebar.last('start')).toMatchObject({action: 'cseSwitch'});
  });

  it('that deletes lists the key pairs, asks to type their number, and gets no token', async () => {
    const sidebar = await open({
      cse: () => wrapping,
      removal: () => ({
        ...{...removal, of: 2, seen: 2},
        entries: removal.entries.slice(0, 2).map(it => ({
          ...{...it, certificates: []},
          keyPairs: [it.row === 3 ? 'ANe1BmhPairOfBo' : 'ANe1BmhPairOfAda'],
        })),
      }),
      start: () => ({...run, action: 'cseDisable'}),
      continue: () => ({...ended, action: 'cseDisable'}),
    });
    await giveToken(sidebar);
    await sidebar.act('Disable key pairs…');
    await sidebar.see('Disable 2 key pairs?');
    await sidebar.see('Row 3 · 1 key pair');
    await sidebar.pressOff('Disable 2 key pairs');
    await sidebar.frame.getByLabel('Type 2 to disable').fill('2');
    await sidebar.press('Disable 2 key pairs');
    await sidebar.see('has finished');
    expect(sidebar.last('start')).toEqual({
      verb: 'start',
      action: 'cseDisable',
      selection: 'todo',
      confirmed: 14,
    });
    expect(sidebar.last('continue')).not.toHaveProperty('keyServiceToken');
  });

  it('that was refused does not answer for the Rollout sheet, and the other way round', async () => {
    const sidebar = await open({start: () => refusal('Somebody else runs.')});
    await sidebar.act('Refresh');
    await sidebar.see('Somebody else runs.');
    await sidebar.tab('Rollout');
    await sidebar.see('Next step');
    expect(await sidebar.text()).not.toContain('Somebody else runs.');
    await sidebar.act('Check');
    await sidebar.see('Somebody else runs.');
    await sidebar.openPage('Client-side encryption');
    await sidebar.see('Previews');
    expect(await sidebar.text()).not.toContain('Somebody else runs.');
  });
});

describe('the row under the cursor', () => {
  it('is shown with what Gmail holds for its user, each key pair with what can be done to it', async () => {
    let at: CseRowCard | null = cseRow;
    const sidebar = await openUser({cseRow: () => at});
    expect(sidebar.last('cseUser')).toEqual({
      verb: 'cseUser',
      user: 'ada@example.com',
    });
    await hear(sidebar, '4 key pairs');
    await sidebar.see('As of 2026-11-02 21:05');
    expect(await card(sidebar, 1).innerText()).toMatch(
      /Enabled\s+Signs and encrypts[^]*Ada Byron[^]*https:\/\/kms\.example\.com\/v1/,
    );
    expect(await card(sidebar, 3).innerText()).toMatch(
      /Disabled since\s+4 Nov 2026\s+Obliterating\s+Possible in 12 days, from 4 Dec 2026/,
    );
    expect(await card(sidebar, 4).innerText()).toMatch(
      /It can’t be read\.[^]*Smart card, PIV slot 9D[^]*Possible now/,
    );
    expect(await buttonsOf(sidebar, 1)).toEqual(['Disable…']);
    expect(await buttonsOf(sidebar, 2)).toEqual([
      'Disable…',
      'Use for signing and encryption…',
    ]);
    expect(await buttonsOf(sidebar, 3)).toEqual(['Enable']);
    expect(await buttonsOf(sidebar, 4)).toEqual(['Enable', 'Obliterate…']);
    at = {...cseRow, row: 4, user: 'bo@example.com'};
    await sidebar.press('Reload');
    await sidebar.see('Row 4');
    expect(await sidebar.text()).not.toContain('Key pair 1');
    at = null;
    await sidebar.press('Reload');
    await sidebar.see('Click a row of the CSE sheet');
  });
});

describe('a key pair', () => {
  const only = (...keyPairs: CseUser['keyPairs']): CseUser => ({
    ...cseUser,
    keyPairs,
  });

  it('says why a change was refused until its user is read again', async () => {
    const sidebar = await openUser({
      cseUser: () => only(disabledPair),
      changeKeyPair: () => refusal('Gmail is busy.'),
    });
    await pressIn(sidebar, 1, 'Enable');
    await card(sidebar, 1).getByText('Gmail is busy.').waitFor();
    await sidebar.frame
      .getByRole('region', {name: 'Key pairs in Gmail'})
      .getByRole('button', {name: 'Reload'})
      .click();
    await card(sidebar, 1)
      .getByText('Gmail is busy.')
      .waitFor({state: 'detached'});
  });

  it('is enabled at once, and the focus goes to its card', async () => {
    const undated = {...disabledPair, obliterableFrom: null, daysLeft: null};
    const sidebar = await openUser({
      cseUser: () => only(undated),
      changeKeyPair: () => only({...sparePair, id: disabledPair.id}),
    });
    await sidebar.see('Gmail does not say since when it is disabled.');
    expect(await buttonsOf(sidebar, 1)).toEqual(['Enable']);
    await pressIn(sidebar, 1, 'Enable');
    await sidebar.focusOn('Key pair 1');
    expect(sidebar.last('changeKeyPair')).toEqual({
      verb: 'changeKeyPair',
      user: 'ada@example.com',
      id: disabledPair.id,
      to: 'enable',
    });
    await hear(sidebar, 'The key pair is enabled.');
    expect(await buttonsOf(sidebar, 1)).toEqual([
      'Disable…',
      'Use for signing and encryption…',
    ]);
  });

  it('that the identity does not use is given to it, or disabled without a question', async () => {
    const given = [
      {...enabledPair, usedFor: 'nothing'},
      {...sparePair, usedFor: 'both'},
    ] as const;
    const sidebar = await openUser({
      changeIdentity: () => only(...given),
      changeKeyPair: () => refusal('Gmail is busy.'),
    });
    await pressIn(sidebar, 2, 'Use for signing and encryption…');
    await sidebar.see('Use this key pair from now on?');
    await sidebar.press('Use this key pair');
    await sidebar.focusOn('Key pair 2');
    expect(sidebar.last('changeIdentity')).toEqual({
      verb: 'changeIdentity',
      user: 'ada@example.com',
      to: 'use',
      id: sparePair.id,
    });
    expect(await card(sidebar, 2).innerText()).toContain('Signs and encrypts');
    await pressIn(sidebar, 1, 'Disable…');
    await sidebar.see('Disable the key pair?');
    await sidebar.press('Disable');
    await sidebar.see('Gmail is busy.');
    await sidebar.press('Cancel');
    expect(sidebar.last('changeKeyPair')).toEqual({
      verb: 'changeKeyPair',
      user: 'ada@example.com',
      id: enabledPair.id,
      ...{to: 'disable', confirmed: true},
    });
  });

  it('that the identity uses is disabled only after a question', async () => {
    const sidebar = await openUser({
      cseUser: () => only(enabledPair),
      changeKeyPair: () => only({...disabledPair, id: enabledPair.id}),
    });
    await pressIn(sidebar, 1, 'Disable…');
    await sidebar.see('Disable the key pair that is in use?');
    await sidebar.focusOn('Cancel');
    await sidebar.page.keyboard.press('Escape');
    await sidebar.focusOn('Disable…');
    expect(sidebar.count('changeKeyPair')).toBe(0);
    await pressIn(sidebar, 1, 'Disable…');
    await sidebar.press('Disable');
    await sidebar.focusOn('Key pair 1');
    expect(sidebar.last('changeKeyPair')).toMatchObject({
      to: 'disable',
      confirmed: true,
    });
    expect(await sidebar.text()).toContain('Possible in 12 days');
  });

  it('is obliterated only when no identity uses it and the address is typed; a refusal appears in the dialog', async () => {
    let early = true;
    const answers = [only({...expendablePair, usedFor: 'encryption'}), cseUser];
    const sidebar = await openUser({
      cseUser: () => answers.shift()!,
      changeKeyPair: () =>
        early ? refusal('It is too early.') : only(enabledPair, disabledPair),
    });
    expect(await card(sidebar, 1).innerText()).toContain(
      'Possible once the identity uses another key pair',
    );
    expect(await buttonsOf(sidebar, 1)).toEqual(['Enable']);
    await sidebar.press('Reload');
    await pressIn(sidebar, 4, 'Obliterate…');
    await sidebar.see('can never be read again');
    const typed = sidebar.frame.getByLabel('To confirm');
    await typed.fill('bo@example.com');
    await sidebar.pressOff('Obliterate');
    expect(sidebar.count('changeKeyPair')).toBe(0);
    await typed.fill('Ada@example.com');
    await sidebar.press('Obliterate');
    await sidebar.frame
      .getByRole('dialog')
      .getByText('It is too early.')
      .waitFor();
    early = false;
    await sidebar.press('Obliterate');
    await sidebar.focusOn('Key pairs in Gmail');
    expect(sidebar.last('changeKeyPair')).toEqual({
      verb: 'changeKeyPair',
      user: 'ada@example.com',
      id: expendablePair.id,
      to: 'obliterate',
      typed: 'Ada@example.com',
    });
    await hear(sidebar, 'The key pair was obliterated.');
    expect(await sidebar.text()).not.toContain('Obliterate…');
  });
});

describe('an identity', () => {
  it('is deleted only after a question, the focus moves to the remaining part, and it is created again with a key pair', async () => {
    const sidebar = await openUser({
      changeIdentity: ({to}) => ({...cseUser, hasIdentity: to === 'use'}),
    });
    await sidebar.press('Delete identity…');
    await sidebar.see('The key pairs stay, so old mail stays readable');
    expect(sidebar.count('changeIdentity')).toBe(0);
    await sidebar.press('Delete');
    await sidebar.focusOn('Key pairs in Gmail');
    expect(sidebar.last('changeIdentity')).toEqual({
      verb: 'changeIdentity',
      user: 'ada@example.com',
      to: 'delete',
      confirmed: true,
    });
    await sidebar.see('The user has no identity');
    expect(await sidebar.text()).not.toContain('Delete identity…');
    await pressIn(sidebar, 2, 'Make an identity with it');
    await sidebar.see('The user has an identity');
    await sidebar.see('an identity for ada.old@example.com');
    expect(sidebar.last('changeIdentity')).toEqual({
      verb: 'changeIdentity',
      user: 'ada@example.com',
      to: 'use',
      id: sparePair.id,
    });
  });
});

describe('the key service', () => {
  it('is asked for its status: one that was typed, before it is saved, and one that rows name', async () => {
    const sidebar = await open({
      checkKeyService: ({uri}) =>
        uri === 'https://new.example'
          ? {...keyService, uri}
          : {...keyService, uri, notices: refusal('It cannot sign.').notices},
    });
    await sidebar.press('Key service');
    await sidebar.frame.getByLabel('Address').fill(' https://new.example ');
    await sidebar.press('Check key service');
    await sidebar.see('Example Ltd');
    await hear(sidebar, 'Example KMS responds. No problems were found.');
    expect(await sidebar.text()).toMatch(
      /Version\s+2\.4\.1\s+Offers\s+privatekeydecrypt, privatekeysign, wrapprivatekey/,
    );
    await sidebar.press('Check https://keys.example.org');
    await sidebar.see('It cannot sign.');
    const answer = await sidebar.frame.locator('.card').innerText();
    expect(answer).not.toContain('No problems were found.');
    expect(sidebar.count('saveCse')).toBe(0);
  });

  it('wraps keys only after a warning of what that means, in the shape that was set', async () => {
    const sidebar = await open({});
    await sidebar.press('Key service');
    expect(await sidebar.text()).not.toContain('unencrypted');
    await sidebar.frame
      .getByLabel('Let S/MIME Rollout have private keys wrapped')
      .check();
    const warning = sidebar.frame.getByRole('alert').filter({
      hasText: 'sent unencrypted to the key service',
    });
    expect(await warning.innerText()).toContain('import the .wrap files');
    const template = '{"private_key":"{{private_key}}"}';
    await sidebar.frame.getByLabel('Body of the request').fill(template);
    await sidebar.frame
      .getByLabel('Key format')
      .selectOption('PKCS#1, PEM (RSA only)');
    await sidebar.frame.getByLabel('Response field').fill('data.key');
    await sidebar.frame.getByLabel('Perimeter ID').fill('eu');
    await sidebar.frame
      .getByLabel('Key services of units and groups')
      .fill(
        ' /Sales and Law   https://a.example/v1\n\nlaw@example.com https://b.example\n/Odd',
      );
    await sidebar.press('Save');
    await hear(sidebar, 'Saved.');
    expect(sidebar.last('saveCse')).toEqual({
      verb: 'saveCse',
      settings: {
        keyService: 'https://kms.example.com/v1',
        assigned: [
          {to: '/Sales and Law', uri: 'https://a.example/v1'},
          {to: 'law@example.com', uri: 'https://b.example'},
          {to: '', uri: '/Odd'},
        ],
        wraps: true,
        wrapping: {
          template,
          keyFormat: 'pkcs1-pem',
          answerField: 'data.key',
          perimeterId: 'eu',
        },
      },
    });
  });

  it('keeps the typed text if the script refuses it, and while other parts are open', async () => {
    const sidebar = await open({
      saveCse: () => refusal('The address must begin with https.'),
    });
    await sidebar.press('Key service');
    await sidebar.frame.getByLabel('Address').fill('http://kms.example');
    await sidebar.press('Save');
    await sidebar.see('The address must begin with https.');
    await sidebar.tab('Rollout');
    await sidebar.see('Actions');
    await sidebar.openPage('Client-side encryption');
    await sidebar.see('You have unsaved changes.');
    const address = sidebar.frame.getByLabel('Address');
    expect(await address.inputValue()).toBe('http://kms.example');
    await sidebar.press('Discard changes');
    expect(await address.inputValue()).toBe('https://kms.example.com/v1');
  });
});

describe('a folder of files', () => {
  it('is shown first, then taken as it was shown', async () => {
    const sidebar = await open({});
    await scan(sidebar, ' folder-link ');
    await sidebar.focusOn('What would happen');
    const text = await sidebar.text();
    expect(text).toMatch(
      /New: 480[^]*Changed: 20[^]*Unchanged: 3[^]*Not used: 130/,
    );
    expect(text).toContain('Certificate: ada@example.com.p7pem');
    expect(text).toContain('130 files are not used');
    expect(text).toContain('The first 25 are listed.');
    expect(text).toContain('keys/old/scan-0.wrap');
    expect(sidebar.count('takeCseFolder')).toBe(0);
    await sidebar.press('Write 480 new rows and 20 changed rows');
    await sidebar.see('480 rows added, 20 changed.');
    await sidebar.focusOn('The files are in the sheet');
    expect(sidebar.last('takeCseFolder')).toEqual({
      verb: 'takeCseFolder',
      link: 'folder-link',
      confirmed: 500,
    });
    await sidebar.press('Open Rows');
    await sidebar.focusOn('Rows');
    await sidebar.see('State of the rows');
  });

  it('that was refused says why, is void when another link is typed, and cannot be imported if nothing changes', async () => {
    const same = {added: 0, changed: 0, left: 0, examples: [], leftovers: []};
    const sidebar = await open({
      scanCseFolder: ({link}) =>
        link === 'same' ? {...cseFolder, ...same} : cseFolder,
      takeCseFolder: () => refusal('The folder is another one by now.'),
    });
    await scan(sidebar, 'one');
    await sidebar.press('Write 480 new rows and 20 changed rows');
    await sidebar.see('The folder is another one by now.');
    await sidebar.frame.getByLabel('Folder').fill('same');
    await sidebar.see('Scan the folder');
    expect(await sidebar.text()).not.toMatch(/What would happen|by now/);
    await scan(sidebar, 'same');
    await sidebar.see('Nothing to add');
    const write = sidebar.frame.getByRole('button', {name: /^Write/});
    expect(await write.count()).toBe(0);
  });
});

describe('every part of Encryption', () => {
  it('has nothing that axe objects to, and fits into 300 px: light, dark, and from right to left', async () => {
    const found: Record<string, string[]> = {};
    let parts = 0;
    const look = async (part: string) => {
      const faults = await faultsInEveryLook(sidebar, parts++);
      if (faults.length > 0) found[part] = faults;
    };
    const sidebar = await open(longDoor());
    await giveToken(sidebar);
    await look('rows');
    await sidebar.press('User');
    await sidebar.press('Show key pairs');
    await sidebar.frame.getByText('More about the certificate').first().click();
    await pressIn(sidebar, 2, 'Disable…');
    await sidebar.press('Disable');
    await sidebar.see('Refused:');
    await look('disabling');
    await sidebar.press('Cancel');
    await look('user');
    await pressIn(sidebar, 4, 'Obliterate…');
    await look('question');
    await sidebar.press('Cancel');
    await sidebar.press('Key service');
    await sidebar.press('Check key service');
    await sidebar.see('Offers');
    await look('key service');
    await scan(sidebar, 'x');
    await sidebar.see('What would happen');
    await look('folder');
    expect(found).toEqual({});
  });
});

/** The fullest parts, with the longest possible names. */
function longDoor(): Door {
  const long = LONG_ADDRESS.replace(/\./g, '');
  const state = {state: 'x', label: long, kind: 'bad', count: 4} as const;
  return {
    cse: () => ({
      ...wrapping,
      access: false,
      states: [...cse.states, state],
      keyServices: [{uri: `https://${long}`, rows: 3}],
    }),
    cseRow: () => ({...cseRow, user: LONG_ADDRESS, message: long}),
    cseUser: () => ({
      ...cseUser,
      user: LONG_ADDRESS,
      keyPairs: cseUser.keyPairs.map(it => ({...it, keptBy: [long]})),
    }),
    changeKeyPair: () => refusal(`Refused: ${long}`, long),
    checkKeyService: ({uri}) => ({
      ...keyService,
      uri,
      name: long,
      operations: [long],
      notices: refusal(long).notices,
    }),
  };
}
