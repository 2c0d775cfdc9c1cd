import type {Consent, ConsentVerbs} from '../../src/core/door/contract';
import {faultsInEveryLook} from '../support/accessibility';
import {Lost, gate, refusal, type Door} from '../support/sidebar-door';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';
import {
  consent,
  consentDoor,
  deployed,
  notSetUp,
} from '../support/sidebar-consent-samples';
import {LONG_ADDRESS, overview} from '../support/sidebar-samples';

const open = sidebarTests();

const SECRET = 'GOCSPX-made-up';
const WEB_APP = deployed.redirectUri;

type Invited = ConsentVerbs['invite']['out'];

/** The tab, with a script that reports this state of consent. */
async function consentTab(of: Consent, door: Door = {}): Promise<Sidebar> {
  const sidebar = await open({...consentDoor(of), ...door});
  await sidebar.openPage('Consent');
  await sidebar.see(of.ready ? 'Status' : '1. Deploy the web app');
  return sidebar;
}

/** The page's own card for a user. */
function card({frame}: Sidebar, user: string) {
  return frame
    .getByRole('listitem')
    .filter({has: frame.getByRole('checkbox', {name: user, exact: true})});
}

async function tick({frame}: Sidebar, ...users: string[]): Promise<void> {
  for (const it of users) await frame.getByLabel(it, {exact: true}).check();
}

async function heard({frame}: Sidebar, text: string): Promise<void> {
  await frame.getByRole('status').getByText(text).first().waitFor();
}

/** Copies something and returns the copied text. */
async function copied(sidebar: Sidebar, label: string): Promise<string> {
  await sidebar.press(`Copy: ${label}`);
  await heard(sidebar, 'Copied.');
  const field = sidebar.frame.getByRole('textbox').last();
  await field.fill('');
  await field.press('ControlOrMeta+V');
  return field.inputValue();
}

describe('consent that is not set up', () => {
  it('is set up in order: the client’s redirect URI and scopes are there to be copied once the web app’s address is saved', async () => {
    const sidebar = await consentTab(notSetUp);
    await sidebar.see('Save the web app’s address first');
    expect(await sidebar.text()).not.toContain('redirect URI');
    expect(await sidebar.text()).not.toContain('Invite users');
    const {frame} = sidebar;
    await frame.getByLabel('Address of the web app').fill(` ${WEB_APP} `);
    await sidebar.press('Save');
    await heard(sidebar, 'Saved.');
    await sidebar.see('with exactly this redirect URI');
    expect(sidebar.last('saveConsent')).toEqual({
      verb: 'saveConsent',
      settings: {...notSetUp.settings, webApp: WEB_APP},
    });
    expect(await copied(sidebar, 'Authorized redirect URI')).toBe(WEB_APP);
    const scopes = await copied(sidebar, 'Scopes');
    // A field of one line makes blanks of line ends.
    expect(scopes.split(' ')).toEqual(deployed.scopes);
    await frame.getByLabel('Client ID').fill('1-a.apps.googleusercontent.com');
    await frame.getByLabel('Client secret').fill(SECRET);
    await frame.getByLabel('Organization').fill('Example Ltd');
    await frame.getByLabel('Contact').fill('it@example.com');
    await frame.getByLabel('Remind after days').fill('14');
    await frame.getByLabel('Sender').fill(' Robin ');
    await frame.getByLabel('How users can verify it').fill('Extension 4400');
    await sidebar.press('Preview');
    await sidebar.see('Subject: Test: Allow it');
    await frame
      .frameLocator('iframe[title="Invitation preview"]')
      .getByText('Is this mail real?')
      .waitFor();
    expect(sidebar.last('previewInvitation')).toMatchObject({
      settings: {sender: 'Robin', verify: 'Extension 4400', remindDays: 14},
    });
    expect(await sidebar.text()).not.toContain('Send me a test');
    await sidebar.press('Save');
    await heard(sidebar, 'Saved. You can invite users now.');
    expect(sidebar.last('saveConsent')).toMatchObject({
      secret: SECRET,
      settings: {organisation: 'Example Ltd', remindDays: 14},
    });
    await sidebar.focusOn('Status');
    await sidebar.see('Invite users');
    await sidebar.press('Show the set-up');
    await sidebar.press('Send me a test');
    await sidebar.see('Test mail sent to admin@example.com.');
  });

  it('reads client ID and secret from the file that Google’s console offers, and says what is wrong with another file', async () => {
    const sidebar = await consentTab(deployed);
    const {frame} = sidebar;
    const choose = (content: string) =>
      frame.getByLabel('Client file').setInputFiles({
        name: 'client_secret_1.json',
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    const client = {client_id: '7-z.apps.example', client_secret: SECRET};
    const secret = frame.getByLabel('Client secret');
    for (const wrong of ['', 'null', '[]', '{"web":{"client_id":7}}', '{']) {
      await choose(wrong);
      await sidebar.see('This is not the file of an OAuth client.');
    }
    await choose(JSON.stringify({installed: client}));
    await sidebar.see('This client is for a desktop app');
    expect(await secret.inputValue()).toBe('');
    await choose(JSON.stringify({web: {...client, redirect_uris: []}}));
    await sidebar.see('It only fills in the two fields below');
    expect(await frame.getByLabel('Client ID').inputValue()).toBe(
      '7-z.apps.example',
    );
    expect(await secret.inputValue()).toBe(SECRET);
    expect(sidebar.count('saveConsent')).toBe(0);
    await sidebar.press('Save');
    await heard(sidebar, 'Saved.');
    expect(sidebar.last('saveConsent')).toMatchObject({
      secret: SECRET,
      settings: {clientId: '7-z.apps.example'},
    });
  });

  it('shows why the script refuses the settings, and keeps the typed text', async () => {
    const sidebar = await consentTab(deployed, {
      saveConsent: () => refusal('This client ID is none of Google’s.'),
    });
    await sidebar.frame.getByLabel('Client ID').fill('wrong');
    await sidebar.frame.getByLabel('Client secret').fill(SECRET);
    await sidebar.press('Save');
    await sidebar.see('This client ID is none of Google’s.');
    const field = sidebar.frame.getByLabel('Client secret');
    expect(await field.inputValue()).toBe(SECRET);
    await sidebar.press('Discard changes');
    expect(await field.inputValue()).toBe('');
    expect(await sidebar.text()).not.toContain('none of Google’s');
  });

  it('keeps text that is typed during saving', async () => {
    const saved = gate<Consent>();
    const sidebar = await consentTab(deployed, {
      saveConsent: () => saved.answer,
    });
    const field = (label: string) => sidebar.frame.getByLabel(label);
    await field('Organization').fill(' Example Ltd ');
    await sidebar.press('Save');
    await field('Contact').fill('it@example.com');
    const {settings} = deployed;
    saved.open({...deployed, settings: {...settings, organisation: 'Ltd'}});
    await heard(sidebar, 'Saved.');
    expect(await field('Organization').inputValue()).toBe('Ltd');
    expect(await field('Contact').inputValue()).toBe('it@example.com');
    await sidebar.see('You have unsaved changes.');
  });

  it('keeps saved values when an older answer arrives later', async () => {
    const older = gate<Consent>();
    const answers: (Consent | Promise<Consent>)[] = [deployed, older.answer];
    const sidebar = await consentTab(deployed, {
      consent: () => answers.shift() ?? deployed,
    });
    await sidebar.tab('Rollout');
    await sidebar.openPage('Consent');
    const contact = sidebar.frame.getByLabel('Contact');
    await contact.fill('new@example.com');
    await sidebar.press('Save');
    await heard(sidebar, 'Saved.');
    older.open({...deployed, room: 9});
    await sidebar.frame.evaluate(() => new Promise(requestAnimationFrame));
    expect(await contact.inputValue()).toBe('new@example.com');
    expect(await sidebar.text()).not.toContain('unsaved');
  });

  it('shows errors next to each field, and cannot be saved until they are fixed', async () => {
    const sidebar = await consentTab(deployed);
    const wrong = async (label: string, value: string, says: string) => {
      const field = sidebar.frame.getByLabel(label, {exact: true});
      const before = await field.inputValue();
      await field.fill(value);
      await sidebar.see(says);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await sidebar.pressOff('Save');
      await field.fill(before);
      expect(await field.getAttribute('aria-invalid')).toBeNull();
    };
    await wrong(
      'Address of the web app',
      WEB_APP.replace('exec', 'dev'),
      'doesn’t end in /exec',
    );
    await wrong('Text', 'Please allow it.', 'The text doesn’t contain {link}');
    for (const days of ['', '91', '1.5', '-1', 'never']) {
      await wrong('Remind after days', days, 'Enter a whole number from 0');
    }
    expect(sidebar.count('saveConsent')).toBe(0);
  });

  it('shows no users before any was asked', async () => {
    const sidebar = await consentTab({
      ...consent,
      ...{hasSecret: false, ready: false},
      first: consent.first.map(it => ({...it, state: 'notAsked'})),
    });
    await sidebar.see('Set-up');
    expect(await sidebar.text()).not.toContain('Status');
  });

  it('still shows users who were asked before, and withdraws for them', async () => {
    const sidebar = await consentTab({
      ...consent,
      hasSecret: false,
      ready: false,
    });
    await sidebar.see('Status');
    expect(await sidebar.text()).not.toContain('Get a link');
    await card(sidebar, 'rita@example.com')
      .getByRole('button', {name: 'Withdraw'})
      .click();
    await sidebar.see('Withdraw the consent of 1 user?');
  });

  it('says so when it cannot be read, and is read again', async () => {
    const answers = [new Lost('NetworkError'), consent];
    const sidebar = await open({
      ...consentDoor(),
      consent: () => answers.shift() ?? consent,
    });
    await sidebar.openPage('Consent');
    await sidebar.see('The script didn’t respond. NetworkError');
    await sidebar.press('Reload');
    await sidebar.see('Status');
  });
});

describe('the client’s secret', () => {
  it('is never shown again; an empty field leaves it as it is', async () => {
    const sidebar = await consentTab(consent);
    await sidebar.press('Show the set-up');
    await sidebar.see('A secret is saved. Leave this empty to keep it.');
    const field = sidebar.frame.getByLabel('Client secret');
    expect(await field.getAttribute('type')).toBe('password');
    expect(await field.inputValue()).toBe('');
    await sidebar.frame.getByLabel('Contact').fill('help@example.com');
    await sidebar.press('Save');
    await heard(sidebar, 'Saved.');
    expect(sidebar.last('saveConsent')).not.toHaveProperty('secret');
    await field.fill(SECRET);
    await sidebar.press('Save');
    await heard(sidebar, 'Saved.');
    expect(sidebar.last('saveConsent')).toMatchObject({secret: SECRET});
    expect(await field.inputValue()).toBe('');
    expect(await sidebar.frame.content()).not.toContain(SECRET);
  });

  it('is forgotten only after a yes to a question that says what follows', async () => {
    const sidebar = await consentTab(consent);
    await sidebar.press('Show the set-up');
    await sidebar.press('Delete the secret…');
    await sidebar.see('Until you enter a secret again, nobody can be invited');
    await sidebar.page.keyboard.press('Escape');
    await sidebar.focusOn('Delete the secret…');
    expect(sidebar.count('forgetConsentSecret')).toBe(0);
    await sidebar.press('Delete the secret…');
    await sidebar.press('Delete the secret');
    await heard(sidebar, 'The secret was deleted.');
    await sidebar.frame.locator('dialog').waitFor({state: 'detached'});
    await sidebar.focusOn('Set-up');
    await sidebar.see('Google shows it only once');
  });

  it('is asked about again in the moment in which the question is closed', async () => {
    const sidebar = await consentTab(consent);
    await sidebar.press('Show the set-up');
    await sidebar.press('Delete the secret…');
    await sidebar.see('Until you enter a secret again, nobody can be invited');
    // The browser reports that a dialog is closed when the page has long drawn the next one.
    const opener = sidebar.frame.getByText('Delete the secret…');
    await opener.evaluate(async element => {
      const dialog = document.querySelector('dialog')!;
      const reported = new Promise(resolve => {
        dialog.addEventListener('close', resolve);
      });
      dialog.querySelector<HTMLElement>('.choices button')!.click();
      for (let i = 0; i < 20; i++) await null;
      element.closest('button')!.click();
      await reported;
    });
    await sidebar.press('Delete the secret');
    await heard(sidebar, 'The secret was deleted.');
  });
});

describe('the state of consent', () => {
  it('is shown as users per state, room left and mails left', async () => {
    const sidebar = await consentTab(consent);
    const picture = sidebar.frame.getByRole('img');
    expect(await picture.getAttribute('aria-label')).toContain(
      'Revoked: 1 user, Partly allowed: 1 user',
    );
    expect(await sidebar.text()).toMatch(
      /Allowed\s+32\s+Room left in the script’s properties\s+for 640 users\s+Mails left today\s+1,450/,
    );
    // Nothing but the state is requested.
    expect(new Set(sidebar.asked.map(it => it.verb))).toEqual(
      new Set([
        'caCertificates',
        'consent',
        'overview',
        'problems',
        'settings',
      ]),
    );
  });

  it('is read again when the tab is opened, with the script’s notices, and a warning if there is less room than users who may still consent', async () => {
    const notices = [
      {code: 'x', severity: 'warn', says: 'Reminders are off.', fix: ''},
    ] as const;
    const states = [
      {...consent, room: 4},
      {...consent, notices, room: 3},
    ];
    const sidebar = await consentTab(consent, {
      consent: () => states.shift() ?? consent,
    });
    expect(await sidebar.text()).not.toContain('Not enough');
    await sidebar.tab('Rollout');
    await sidebar.openPage('Consent');
    await sidebar.see('Reminders are off.');
    await sidebar.see(
      'Not enough for the 4 users who haven’t given consent yet.',
    );
  });
});

describe('the list of users', () => {
  it('shows each user’s state, since when, how often they were mailed, and why', async () => {
    const sidebar = await consentTab(consent);
    // Content that is not visible is not laid out, and has no inner text.
    const text = await card(sidebar, LONG_ADDRESS).textContent();
    expect(text).toMatch(
      /Partly allowed\s*2\d Nov 2026, \d\d:\d\d · mailed 2 times\s*The box for mail settings/,
    );
    const fresh = await card(sidebar, 'new@example.com').textContent();
    expect(fresh).toMatch(/Not asked/);
    expect(fresh).not.toMatch(/mailed|Withdraw/);
  });

  it('shows some users, more on request, and search results by address, state and reason', async () => {
    const sidebar = await consentTab(consent);
    await sidebar.see('Showing 25 of 38');
    await sidebar.press('Show more');
    await sidebar.see('Showing 38 of 38');
    expect(await sidebar.text()).not.toContain('Show more');
    // The button is gone: the focus is on the first that it has shown.
    const next = sidebar.frame.getByLabel('u20@example.com', {exact: true});
    expect(await next.evaluate(it => it === document.activeElement)).toBe(true);
    const search = sidebar.frame.getByLabel('Search');
    for (const [text, user] of [
      ['RITA', 'rita@example.com'],
      ['not possible', 'ian@example.com'],
      ['mail settings', LONG_ADDRESS],
    ] as const) {
      await search.fill(text);
      await sidebar.see('Showing 1 of 1 found');
      await card(sidebar, user).waitFor();
    }
    await search.fill('nobody');
    await sidebar.see('Showing 0 of 0 found');
  });

  it('says that it is incomplete, and accepts a full address for a user who is not in it', async () => {
    const sidebar = await consentTab({...consent, users: 1340});
    await sidebar.see('The first 38 of 1,340 users are searched');
    await sidebar.frame.getByLabel('Search').fill('Zoe@example.com');
    await sidebar.see('Not in this list');
    await sidebar.press('Get a link for zoe@example.com');
    await sidebar.see('made-for-zoe@example.com');
    await sidebar.press('Withdraw the consent of zoe@example.com');
    await sidebar.press('Withdraw for 1 user');
    await sidebar.see('The consent of 1 user was withdrawn.');
    expect(sidebar.last('withdrawConsent')).toMatchObject({
      users: ['zoe@example.com'],
    });
  });

  it('gives a link for one user to be copied, and forgets it when it is closed; or says why there is none', async () => {
    const link = `${WEB_APP}?invite=made-for-ask@example.com`;
    const answers = [refusal('It has been allowed meanwhile.'), {link}];
    const sidebar = await consentTab(consent, {
      invitationLink: () => answers.shift()!,
    });
    await sidebar.press('Get a link for ask@example.com');
    await sidebar.see('It has been allowed meanwhile.');
    expect(await sidebar.text()).not.toContain('Send it only to');
    await sidebar.press('Get a link for ask@example.com');
    await sidebar.see('Send it only to ask@example.com.');
    await sidebar.focusOn('Users');
    await heard(sidebar, 'The link for ask@example.com is ready.');
    expect(await copied(sidebar, 'Link')).toBe(link);
    await sidebar.frame.getByLabel('Search').fill('');
    await sidebar.press('Close');
    await sidebar.focusOn('Users');
    expect(await sidebar.frame.content()).not.toContain('made-for-ask');
    expect(sidebar.count('consent')).toBe(2);
  });
});

describe('asking users', () => {
  it('counts first and mails nobody; nothing goes out without a second press', async () => {
    const sidebar = await consentTab(consent);
    await sidebar.frame.getByLabel('Not invited yet').check();
    await sidebar.press('Get a link for ask@example.com');
    await sidebar.see('Send it only to ask@example.com');
    await sidebar.press('Count');
    await sidebar.see('12 users each get a mail with a link.');
    expect(await sidebar.text()).toMatch(
      /1,450 mails can still be sent today\.\s+Among them:[^]*and 9 more\s+Advice Left out: 2 users with consent\./,
    );
    expect(sidebar.count('invite')).toBe(0);
    await sidebar.press('Send 12 invitations');
    await sidebar.see('12 invitations were mailed.');
    // A link of before may have been replaced by a mail’s.
    expect(await sidebar.text()).not.toContain('Send it only to');
    expect(sidebar.last('invite')).toEqual({
      verb: 'invite',
      toAsk: {kind: 'rows', selection: 'all'},
      confirmed: 12,
    });
    await sidebar.focusOn('Invitations sent');
    await sidebar.tab('Rollout');
    await sidebar.openPage('Consent');
    await sidebar.see('Invitations sent');
    // A user who comes back stays on the tab.
    await sidebar.focusOn('Settings');
    await sidebar.press('Invite others');
    await sidebar.see('Who');
    await sidebar.focusOn('Invite users');
  });

  it('asks users of selected rows, users to be asked, users who have not answered, and named users', async () => {
    const sidebar = await consentTab(consent);
    const counts = async (label: string, toAsk: unknown) => {
      await sidebar.frame.getByLabel(label).check();
      // A count for other users is void.
      await sidebar.frame.getByText('What would happen').waitFor({
        state: 'detached',
      });
      await sidebar.press('Count');
      await sidebar.see('What would happen');
      expect(sidebar.last('countToAsk')).toMatchObject({toAsk});
    };
    const rows = (selection: string) => ({kind: 'rows', selection});
    await counts('Users of the selected rows', rows('selected'));
    await counts('Not invited yet', rows('all'));
    await counts('No response yet', {kind: 'unanswered'});
    await sidebar.frame.getByLabel('Addresses that I enter').check();
    await sidebar.pressOff('Count');
    const field = sidebar.frame.getByLabel('Addresses', {exact: true});
    await field.fill('a@example.com, boss');
    await sidebar.see('This is not an address: boss');
    await sidebar.pressOff('Count');
    await field.fill('a@example.com; b@example.com\n');
    await counts('Addresses that I enter', {
      kind: 'named',
      users: ['a@example.com', 'b@example.com'],
    });
  });

  it('does not offer sending if no mails or users are left', async () => {
    const none = {left: 0, examples: [], notices: []};
    const answers = [
      {...none, count: 12, mailsLeft: 0},
      {...none, count: 0, mailsLeft: 5},
    ];
    const sidebar = await consentTab(consent, {
      countToAsk: () => answers.shift()!,
    });
    await sidebar.press('Count');
    await sidebar.see('0 mails can still be sent today.');
    await sidebar.pressOff('Send 12 invitations');
    await sidebar.press('Count');
    await sidebar.see('Nobody to invite.');
    const send = sidebar.frame.getByRole('button', {name: /^Send/});
    expect(await send.count()).toBe(0);
    expect(sidebar.count('invite')).toBe(0);
  });

  it('mails in batches, shows its progress, and finally lists users who could not be mailed', async () => {
    const second = gate<Invited>();
    const failed = [{user: LONG_ADDRESS, says: 'Google refuses the address.'}];
    const answers: (Invited | Promise<Invited>)[] = [
      {sent: 6, failed, next: 'f', note: ''},
      second.answer,
    ];
    const sidebar = await consentTab(consent, {
      invite: () => answers.shift()!,
    });
    await sidebar.press('Count');
    await sidebar.press('Send 12 invitations');
    await sidebar.see('7 of 12');
    await sidebar.focusOn('Sending invitations');
    const bar = sidebar.frame.getByRole('progressbar');
    expect(await bar.getAttribute('aria-valuenow')).toBe('7');
    second.open({sent: 5, failed: [], next: '', note: ''});
    await sidebar.see('11 invitations were mailed.');
    await sidebar.see('1 user could not be mailed:');
    await sidebar.see('Google refuses the address.');
    expect(sidebar.last('invite')).toMatchObject({after: 'f', confirmed: 12});
    await sidebar.focusOn('Invitations sent');
  });

  it('is stopped after the mails in progress, and continues where it was', async () => {
    const first = gate<Invited>();
    const answers: (Invited | Promise<Invited>)[] = [
      first.answer,
      {sent: 8, failed: [], next: '', note: ''},
    ];
    const sidebar = await consentTab(consent, {
      invite: () => answers.shift()!,
    });
    await sidebar.press('Count');
    await sidebar.press('Send 12 invitations');
    await sidebar.press('Stop');
    await sidebar.see('Stopping after the mails that are on their way.');
    first.open({sent: 4, failed: [], next: 'd', note: ''});
    await sidebar.see('4 invitations were mailed.');
    await sidebar.see('8 users were not reached yet.');
    await sidebar.focusOn('Not all invitations were sent');
    expect(sidebar.count('invite')).toBe(1);
    await sidebar.press('Continue');
    await sidebar.see('12 invitations were mailed.');
    expect(sidebar.last('invite')).toMatchObject({after: 'd'});
  });

  it('says what interrupted it, and what was mailed before', async () => {
    const answers = [
      {sent: 4, failed: [], next: 'd', note: ''},
      new Lost('NetworkError'),
      {sent: 3, failed: [], next: '', note: 'Today’s mails are used up.'},
    ];
    const sidebar = await consentTab(consent, {
      invite: () => answers.shift()!,
    });
    await sidebar.press('Count');
    await sidebar.press('Send 12 invitations');
    await sidebar.see('The script didn’t respond. NetworkError');
    await sidebar.see('4 invitations were mailed before that.');
    // How many that are is not known.
    expect(await sidebar.text()).not.toContain('were not reached yet');
    await sidebar.press('Continue');
    await sidebar.see('Today’s mails are used up.');
    await sidebar.see('5 users were not reached yet.');
    expect(await sidebar.text()).not.toContain('Continue');
  });

  it('counts again where the first answer was lost, or the script refuses: others would be asked now', async () => {
    const answers = [
      new Lost('Offline'),
      refusal('Now it would be others.'),
      {sent: 12, failed: [], next: '', note: ''},
    ];
    const sidebar = await consentTab(consent, {
      invite: () => answers.shift()!,
    });
    await sidebar.press('Count');
    for (const says of ['Offline', 'Now it would be others.']) {
      await sidebar.press('Send 12 invitations');
      await sidebar.see(says);
      await sidebar.press('Count again');
      await sidebar.focusOn('Invite users');
    }
    await sidebar.press('Send 12 invitations');
    await sidebar.see('12 invitations were mailed.');
    expect(sidebar.count('countToAsk')).toBe(3);
    expect(sidebar.last('invite')).not.toHaveProperty('after');
  });

  it('counts by the Enter key, and the focus stays where it was', async () => {
    const answer = gate<ConsentVerbs['countToAsk']['out']>();
    const sidebar = await consentTab(consent, {
      countToAsk: () => answer.answer,
    });
    const all = sidebar.frame.getByLabel('Not invited yet');
    await all.check();
    await all.press('Enter');
    await sidebar.see('Counting…');
    await tick(sidebar, 'ask@example.com');
    await sidebar.pressOff('Invite them');
    await all.focus();
    answer.open({count: 0, left: 0, examples: [], mailsLeft: 9, notices: []});
    await sidebar.see('Nobody to invite.');
    expect(await all.evaluate(it => it === document.activeElement)).toBe(true);
    expect(sidebar.count('countToAsk')).toBe(1);
  });

  it('does not ask forever if nothing changes', async () => {
    const sidebar = await consentTab(consent, {
      invite: () => ({sent: 0, failed: [], next: 'a', note: ''}),
    });
    await sidebar.press('Count');
    await sidebar.press('Send 12 invitations');
    await sidebar.see('12 users were not reached yet.');
    expect(sidebar.count('invite')).toBe(2);
  });

  it('includes the users who are selected in the list, also all search results', async () => {
    const sidebar = await consentTab(consent);
    await tick(sidebar, 'ask@example.com');
    await sidebar.frame.getByLabel('Search').fill('u3');
    await sidebar.press('Select these 4');
    await sidebar.see('5 users are selected.');
    await sidebar.press('Invite them');
    await sidebar.focusOn('Invite users');
    await sidebar.see('What would happen');
    expect(sidebar.last('countToAsk')).toMatchObject({
      toAsk: {
        kind: 'named',
        users: ['ask', 'u3', 'u30', 'u31', 'u32'].map(
          it => `${it}@example.com`,
        ),
      },
    });
  });
});

describe('withdrawing', () => {
  it('asks for one user by name, and says what becomes of rows and certificates', async () => {
    const sidebar = await consentTab(consent);
    const button = card(sidebar, 'rita@example.com').getByRole('button', {
      name: 'Withdraw',
    });
    await button.click();
    await sidebar.see('Withdraw the consent of 1 user?');
    const text = await sidebar.frame.getByRole('dialog').innerText();
    expect(text).toContain('rita@example.com');
    expect(text).toMatch(/these users must give consent again/);
    expect(text).toMatch(/Certificates stay in Gmail/);
    await sidebar.focusOn('Cancel');
    await sidebar.page.keyboard.press('Escape');
    await sidebar.focusOn('Withdraw…');
    expect(sidebar.count('withdrawConsent')).toBe(0);
    await sidebar.press('Get a link for rita@example.com');
    await sidebar.see('Send it only to rita@example.com');
    await button.click();
    await sidebar.press('Withdraw for 1 user');
    await sidebar.see('The consent of 1 user was withdrawn.');
    // It would work no more.
    expect(await sidebar.text()).not.toContain('Send it only to');
    expect(sidebar.last('withdrawConsent')).toEqual({
      verb: 'withdrawConsent',
      users: ['rita@example.com'],
      confirmed: 1,
    });
  });

  it('for several users requires typing their number, and leaves out users who were not asked', async () => {
    const sidebar = await consentTab(consent);
    await tick(sidebar, 'new@example.com');
    await sidebar.see('None of them was invited');
    await sidebar.pressOff('Withdraw for 0 users…');
    await tick(sidebar, 'rita@example.com', 'ask@example.com');
    await sidebar.press('Withdraw for 2 users…');
    await sidebar.pressOff('Withdraw for 2 users');
    const field = sidebar.frame.getByLabel('type the number of users: 2');
    await field.fill('3');
    await sidebar.pressOff('Withdraw for 2 users');
    await field.fill('2');
    await sidebar.press('Withdraw for 2 users');
    await sidebar.see('The consents of 2 users were withdrawn.');
    expect(sidebar.last('withdrawConsent')).toEqual({
      verb: 'withdrawConsent',
      users: ['rita@example.com', 'ask@example.com'],
      confirmed: 2,
    });
    // The list is read again, nobody is selected any longer, and the focus is not lost with the button.
    await sidebar.focusOn('Users');
    expect(await sidebar.text()).not.toContain('chosen');
  });

  it('stays open with the reason if the script refuses it, and lists which users are kept and why', async () => {
    const user = 'rita@example.com';
    const answers = [
      refusal('Somebody else is at it.'),
      {withdrawn: 0, failed: [{user, says: 'Google did not answer.'}]},
    ];
    const sidebar = await consentTab(consent, {
      withdrawConsent: () => answers.shift()!,
    });
    await sidebar.press(`Withdraw the consent of ${user}`);
    await sidebar.press('Withdraw for 1 user');
    await sidebar.see('Somebody else is at it.');
    await sidebar.press('Withdraw for 1 user');
    await sidebar.see('1 could not be withdrawn:');
    await sidebar.see('Google did not answer.');
    await sidebar.press('Close');
    expect(await sidebar.text()).not.toContain('Google did not answer.');
  });
});

describe('the overview', () => {
  it('leads to consent where only the own account is reached', async () => {
    const sidebar = await open({
      ...consentDoor(),
      overview: () => ({...overview, access: 'own'}),
    });
    await sidebar.press('Open Consent');
    await sidebar.see('Invite users');
    await sidebar.focusOn('Consent');
  });
});

describe('names from outside', () => {
  it('are text, whatever is in them', async () => {
    const evil = '<img src=x onerror=alert(1)>@example.com';
    const [first] = consent.first;
    const sidebar = await consentTab({
      ...consent,
      first: [{...first!, user: evil, reason: evil}],
      states: [{...consent.states[0]!, label: evil}],
    });
    await sidebar.see(evil);
    expect(await sidebar.frame.locator('img').count()).toBe(0);
  });
});

describe('every state of the tab', () => {
  const long = LONG_ADDRESS.replace(/\./g, '');
  const [first, ...others] = consent.first;
  const longest: Consent = {
    ...consent,
    room: 1,
    first: [{...first!, user: long, reason: long}, ...others.slice(0, 5)],
    states: consent.states.map(it =>
      it.state === 'revoked' ? {...it, label: long} : it,
    ),
    redirectUri: `${WEB_APP}?${long}`,
    notices: [{code: long, severity: 'warn', says: long, fix: long}],
  };
  const failed = [{user: long, says: long}];

  it('has nothing that axe objects to, and fits into 300 px: light, dark, and from right to left', async () => {
    const going = gate<Invited>();
    const sidebar = await consentTab(longest, {
      invite: () => going.answer,
      withdrawConsent: () => ({withdrawn: 1, failed}),
      saveConsent: () => refusal(long),
      consent: () => longest,
    });
    const {frame} = sidebar;
    const found: Record<string, string[]> = {};
    const look = async (state: string) => {
      const index = Object.keys(found).length;
      found[state] = await faultsInEveryLook(sidebar, index);
    };
    await sidebar.press('Count');
    await sidebar.press(`Get a link for ${long}`);
    await sidebar.see('Send it only to');
    await tick(sidebar, long, 'ask@example.com');
    await look('users');
    await sidebar.press('Withdraw for 2 users…');
    await look('question');
    await frame.getByLabel('type the number').fill('2');
    await sidebar.press('Withdraw for 2 users');
    await sidebar.see('could not be withdrawn');
    await sidebar.press('Send 12 invitations');
    await sidebar.see('0 of 12');
    await look('going');
    going.open({sent: 3, failed, next: '', note: long});
    await sidebar.see('3 invitations were mailed.');
    await sidebar.press('Show the set-up');
    await frame.getByLabel('Text', {exact: true}).fill(long);
    await sidebar.see('The text doesn’t contain');
    await frame.getByLabel('Text', {exact: true}).fill('{link}');
    await sidebar.press('Save');
    await frame.getByRole('alert').getByText(long).first().waitFor();
    await look('set-up');
    expect(found).toEqual({users: [], question: [], going: [], 'set-up': []});
  });
});
