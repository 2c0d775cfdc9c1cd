/**
 * The user's side of consent in the playground: a web app's page, Google's consent page, and the way back; with a small script.
 */
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Locator, Page} from 'playwright-core';
import {violations} from '../support/accessibility';
import {
  button,
  follow,
  playgroundTests,
  webApp,
  type PlaygroundPage,
} from '../support/playground-page';
import {AMINA, MAI, smallWebApp} from '../support/small-web-app';

const OUTSIDER = 'vera.lindqvist@elsewhere.example';
const OPERATOR = 'robin.delacroix@meridian.example';
const AUTH = 'https://www.googleapis.com/auth/';

const script = smallWebApp();
const open = playgroundTests(() => script.folder());

afterAll(() => script.remove());

describe('a link in a mail', () => {
  it('can be opened as the mail’s recipient, as another person, and from its text when someone has handed it over', async () => {
    const it = await open();
    await it.playground.perform({do: 'run', name: 'invite', args: []});
    await button(it.page, 'Behind the scenes').click();
    await button(it.page, 'Please allow it').click();
    const mail = it.page.getByRole('dialog');
    const link = mail.getByRole('link', {name: 'Open the link'});
    await link.waitFor();
    expect(await mail.getByLabel('Signed in as').inputValue()).toBe(AMINA);
    expect(await violations(it.page)).toEqual([]);

    const tab = await opened(it, () => link.click());
    expect(await tab.title()).toBe('Small app');
    await tab.getByText(`signed in as ${AMINA}`).waitFor();
    const frame = await webApp(tab);
    await frame.getByText('Invited: 1').waitFor();
    expect(await tab.evaluate(() => document.referrer)).toBe('');
    expect(await frame.evaluate(() => document.referrer)).toBe('');
    expect(new URL(frame.url()).origin).toBe(it.playground.sidebarOrigin);
    expect(new URL(tab.url()).origin).not.toBe(new URL(it.page.url()).origin);

    await mail
      .getByLabel('Signed in as')
      .selectOption('nobody (not signed in)');
    const stranger = await opened(it, () => link.click());
    await stranger.getByText('not signed in').waitFor();
    expect(await stranger.locator('iframe').count()).toBe(0);
    await mail.getByLabel('Signed in as').selectOption(OUTSIDER);
    const outsider = await opened(it, () => link.click());
    await outsider.getByText(`signed in as ${OUTSIDER}`).waitFor();
    expect(await outsider.locator('iframe').count()).toBe(0);

    await mail.getByRole('button', {name: 'Close', exact: true}).click();
    const part = it.page.getByRole('group', {
      name: 'Consent: in the Cloud console',
    });
    const address = `${redirectUri(it)}?invite=9`;
    expect(await part.locator('code').allInnerTexts()).toEqual([
      '104857600000-meridianmail.apps.googleusercontent.com',
      'GOCSPX-only-in-the-playground',
      redirectUri(it),
    ]);
    await part.getByLabel('Address').fill('https://example.org/');
    await part.getByText('Not a page that is here').waitFor();
    await part.getByLabel('Address').fill(address);
    await part.getByLabel('Signed in as').selectOption(MAI);
    const handedOver = await opened(it, () =>
      part.getByRole('link', {name: 'Open the link'}).click(),
    );
    await (await webApp(handedOver)).getByText('Invited: 9').waitFor();
  });
});

describe('consent', () => {
  it('leads to Google and back with a code, which leaves the address bar; ends by a changed password, or taken back', async () => {
    const it = await open();
    let tab = await it.visit(AMINA, redirectUri(it));
    tab = await follow(tab);
    await tab.waitForURL(/accounts\.google\.com/);
    expect(await tab.title()).toBe('Sign in – Google Accounts');
    expect(await violations(tab)).toEqual([]);
    expect(await accounts(tab).inputValue()).toBe(MAI);
    await accounts(tab).selectOption(AMINA);
    expect(await boxes(tab)).toEqual([
      [`${AUTH}gmail.settings.basic`, true],
      ['openid', false],
      [`${AUTH}userinfo.email`, false],
    ]);
    await button(tab, 'Continue').click();
    const back = await webApp(tab);
    await back
      .getByText(/A code came with s-t-a-t-e for .*gmail\.settings\.basic/)
      .waitFor();
    await tab.waitForURL(url => url.search === '');
    expect(tab.url()).toMatch(/\/exec$/);
    expect(await back.evaluate(() => document.referrer)).not.toContain('?');
    expect(allowed(it)).toEqual([AMINA]);

    await button(it.page, 'Behind the scenes').click();
    const part = it.page
      .getByRole('group', {name: /^Users who have allowed/})
      .first();
    await part.getByText(AMINA).waitFor();
    const refreshed = () =>
      it.playground.perform({do: 'run', name: 'refresh', args: []});
    expect(await refreshed()).toEqual({ok: true, value: 'Bearer'});
    const done = it.page.waitForResponse(/\/commands$/);
    await button(it.page, 'Change the password').click();
    await done;
    expect(await refreshed()).toEqual({ok: true, value: 'invalid_grant'});
    expect(allowed(it)).toEqual([AMINA]);

    const own = 'https://myaccount.google.com/connections';
    const account = await it.visit(AMINA, own);
    expect(await violations(account)).toEqual([]);
    await button(account, 'Remove all access').click();
    await account.getByText('No app or service has access.').waitFor();
    expect(allowed(it)).toEqual([]);
    await part.getByText('none').waitFor();
  });

  it('shows what Google refuses and sends the browser nowhere', async () => {
    const it = await open({isUnseen: true});
    let tab = await it.visit(AMINA, redirectUri(it));
    const refused = await follow(tab, 'A wrong way');
    await refused.getByText('Error 400: redirect_uri_mismatch').waitFor();
    expect(await violations(refused)).toEqual([]);

    tab = await follow(tab);
    await accounts(tab).selectOption(OUTSIDER);
    await button(tab, 'Continue').click();
    await tab.getByText('Error 403: org_internal').waitFor();
    expect(new URL(tab.url()).pathname).toContain('accounts.google.com');
    expect(allowed(it)).toEqual([]);
  });
});

describe('the page of a web app', () => {
  it('calls the script as the deployer for the visitor, any function of its', async () => {
    const it = await open({isUnseen: true});
    const frame = await webApp(await it.visit(MAI, redirectUri(it)));
    const call = (name: string) =>
      frame.evaluate(
        name =>
          new Promise<unknown>(resolve => {
            const {google} = window as unknown as WithGoogle;
            google.script.run
              .withSuccessHandler(resolve)
              .withFailureHandler(error => resolve(error.message))[name]!();
          }),
        name,
      );
    expect(await call('names')).toEqual([MAI, OPERATOR]);
    expect(await call('fail')).toContain('on purpose');
    expect(await call('noSuchFunction')).toContain('noSuchFunction');
  });

  it('writes and reads the address bar as Apps Script lets it', async () => {
    const it = await open({isUnseen: true});
    const tab = await it.visit(MAI, `${redirectUri(it)}?a=1&a=2#old`);
    const frame = await webApp(tab);
    const location = () =>
      frame.evaluate(
        () =>
          new Promise<unknown>(resolve => {
            const {google} = window as unknown as WithGoogle;
            google.script.url.getLocation(resolve);
          }),
      );
    expect(await location()).toEqual({
      hash: 'old',
      parameter: {a: '1'},
      parameters: {a: ['1', '2']},
    });
    await frame.evaluate(() => {
      const {google} = window as unknown as WithGoogle;
      const {script} = google;
      script.history.setChangeHandler(it => {
        document.querySelector('h1')!.textContent = JSON.stringify(it);
      });
      script.history.push({n: 1}, {b: ['x', 'y']}, 'new');
      script.history.push({n: 2}, null, '');
    });
    await tab.waitForURL(/\?b=x&b=y$/);
    await tab.goBack();
    await tab.waitForURL(/\?b=x&b=y#new$/);
    const told = await frame.locator('h1', {hasText: 'state'}).innerText();
    expect(JSON.parse(told)).toEqual({
      state: {n: 1},
      location: {
        hash: 'new',
        parameter: {b: 'x'},
        parameters: {b: ['x', 'y']},
      },
    });
  });

  it('shows nothing in a frame of another site unless the script lets it; the consent page never does', async () => {
    const it = await open({isUnseen: true});
    const base = it.playground.browserOf(AMINA);
    const web = `${base}/script.google.com${new URL(redirectUri(it)).pathname}`;
    let tab = await it.visit(AMINA, redirectUri(it));
    tab = await follow(tab);
    await tab.waitForURL(/accounts\.google\.com/);
    const framing = [web, tab.url(), `${web}?framed=1`]
      .map(src => `<iframe src="${src.replace(/&/g, '&amp;')}"></iframe>`)
      .join('');
    const evil = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(framing);
    });
    await new Promise<void>(done => evil.listen(0, '127.0.0.1', done));
    const {port} = evil.address() as AddressInfo;
    const context = await tab.context().browser()!.newContext();
    try {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      const [refused, consent, shown] = page.mainFrame().childFrames();
      const error = 'chrome-error://chromewebdata/';
      expect([refused!.url(), consent!.url()]).toEqual([error, error]);
      const inner = shown!.childFrames()[0]!;
      expect(await inner.locator('h1').innerText()).toBe('Small app');
    } finally {
      await context.close();
      evil.closeAllConnections();
      await new Promise(done => evil.close(done));
    }
  });

  it('is closed to anyone who does not know the browser’s address', async () => {
    const {playground} = await open({isUnseen: true});
    const known = playground.browserOf(AMINA);
    const {origin} = new URL(known);
    const post = (url: string, from?: string) =>
      fetch(url, {
        method: 'POST',
        headers: from ? {origin: from} : {},
        body: JSON.stringify({name: 'invite', args: []}),
      });
    const statuses = [
      await post(`${origin}/as/${'x'.repeat(24)}/run`),
      await post(`${known}/run`, 'https://evil.example'),
      await post(`${known}/run`, playground.sidebarOrigin),
      await post(`${known}/run`, new URL(playground.url).origin),
      await post(known.replace('127.0.0.1', 'localhost') + '/run'),
      await fetch(`${known}/www.google.com/`),
      await fetch(`${playground.url}/browsers`, {method: 'POST'}),
      await fetch(`${playground.sidebarOrigin}/web-app/x`),
    ].map(({status}) => status);
    expect(statuses).toEqual([404, 403, 403, 403, 403, 404, 403, 404]);
    expect(playground.view.script.mails).toEqual([]);
    expect((await post(`${known}/run`)).status).toBe(200);
    expect(playground.view.script.mails).toHaveLength(1);
  });
});

interface WithGoogle {
  readonly google: {
    readonly script: {
      readonly run: Runner;
      readonly url: {getLocation(handle: (it: unknown) => void): void};
      readonly history: {
        push(state: unknown, params: unknown, hash: string): void;
        setChangeHandler(handle: (it: unknown) => void): void;
      };
    };
  };
}

type Runner = {
  withSuccessHandler(handle: (value: unknown) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
} & Record<string, () => void>;

/** The tab that something opens. */
async function opened(
  {page}: PlaygroundPage,
  open: () => Promise<void>,
): Promise<Page> {
  const coming = page.context().waitForEvent('page');
  await open();
  const tab = await coming;
  await tab.waitForLoadState();
  return tab;
}

/** What the OAuth client names, which is the web app. */
function redirectUri({playground}: PlaygroundPage): string {
  return playground.view.consent.client.redirectUris[0]!;
}

function allowed({playground}: PlaygroundPage): string[] {
  return playground.view.consent.allowed.map(it => it.user);
}

function accounts(tab: Page): Locator {
  return tab.getByRole('combobox', {name: 'Account', exact: true});
}

/** The scopes on the consent page, and whether their boxes can be changed; those that can first. */
async function boxes(tab: Page): Promise<[string, boolean][]> {
  const all = await tab.locator('input[name=scope]').all();
  const read = await Promise.all(
    all.map(
      async it =>
        [await it.inputValue(), await it.isEnabled()] as [string, boolean],
    ),
  );
  return read.sort(([, a], [, b]) => Number(b) - Number(a));
}
