import type {Progress} from '../../src/core/door/contract';
import {
  faultsInEveryLook,
  faultsInForcedColours,
  faultsInLooks,
  faultsWhenZoomed,
  misfits,
  violations,
} from '../support/accessibility';
import {languageNames} from '../../src/messages';
import {built} from '../support/project';
import {
  gate,
  refusal,
  sidebarTests,
  type Sidebar,
} from '../support/sidebar-page';
import {
  LONG_ADDRESS,
  calmDoor,
  certificate,
  figures,
  older,
  progress,
  row,
  schedule,
} from '../support/sidebar-samples';

const open = sidebarTests();

const long = LONG_ADDRESS.replace(/\./g, '');

/** Every screen in its fullest states, with the longest possible names. */
const door = (work: Promise<Progress>) => ({
  ...calmDoor(),
  row: () => ({...row, user: LONG_ADDRESS, alias: long, message: long}),
  certificates: () => [certificate, {...older, issuer: long, subject: long}],
  setDefault: () => refusal(`Refused: ${long}`, long),
  filterProblems: () => ({filter: 'other'}),
  start: () => progress,
  continue: () => work,
  dashboard: () => ({
    ...figures,
    domains: [...figures.domains, {...figures.coverage, domain: long}],
    issuers: [{name: long, count: 12_345}, ...figures.issuers],
  }),
  schedule: () => ({...schedule, owner: long, installed: false, failure: long}),
});

/** Walks through the whole page and stops at each state that looks different. */
async function walk(
  sidebar: Sidebar,
  look: (state: string) => Promise<void>,
): Promise<void> {
  await sidebar.see('Next step');
  await look('overview');
  await sidebar.press('More actions');
  await look('menu');
  await sidebar.frame.getByRole('menuitem', {name: /^Advanced/}).click();
  await look('advanced');
  await sidebar.press('Rollout');
  await sidebar.act('Delete certificates');
  await sidebar.see('Delete 2 certificates?');
  await look('bulk deletion');
  await sidebar.press('Cancel');
  await sidebar.act('Off-board users');
  await sidebar.see('Off-board and delete 4 certificates?');
  await look('off-boarding');
  await sidebar.press('Cancel');
  await sidebar.frame.locator('#cause-intermediate-missing').click();
  await sidebar.frame.getByText('Commands').click();
  await sidebar.press('Show only these in the sheet');
  await sidebar.see('The sheet already has a filter.');
  await look('cause');
  await sidebar.press('Rollout');
  await sidebar.tab('Health');
  for (const table of await sidebar.frame.locator('summary').all()) {
    await table.click();
  }
  await sidebar.press('Download report (CSV)');
  await sidebar.see('was downloaded');
  await look('figures');
  await sidebar.openPage('Schedule');
  await sidebar.press('Take over…');
  await sidebar.see('Take the schedule over');
  await look('take-over');
  await sidebar.press('Cancel');
  await sidebar.frame.getByLabel('Mail this many days').fill('soon');
  await sidebar.frame.getByLabel('Mail to').fill(long);
  await look('schedule');
  await sidebar.tab('Row');
  await sidebar.press('Check file');
  await sidebar.press('Show certificates');
  await sidebar.press('Set default');
  await sidebar.see('Refused:');
  await sidebar.press('Show chain');
  await sidebar.frame.getByText('PEM text').click();
  await look('row');
  await sidebar.press('Delete…');
  await sidebar.see('Delete this certificate?');
  await look('deletion');
  await sidebar.press('Cancel');
  await sidebar.tab('Settings');
  await sidebar.frame.getByLabel('Mailboxes at once').fill('0');
  await sidebar.frame.getByText('Paste the key instead').click();
  await look('settings');
  await sidebar.openPage('Set-up check');
  await sidebar.press('Check set-up');
  await sidebar.see('Not checked');
  await sidebar.frame.getByText('1 requirement is met').click();
  await look('set-up check');
  await sidebar.tab('Rollout');
  await sidebar.press('Upload 6 ready rows');
  await sidebar.see('Upload is running');
  await look('run');
}

describe('every state of the page', () => {
  it('has nothing that axe objects to, and fits into 300 px, also enlarged: light, dark, in forced colors, and from right to left', async () => {
    const sidebar = await open(door(gate<Progress>().answer));
    const found: Record<string, string[]> = {};
    const states: string[] = [];
    await walk(sidebar, async state => {
      states.push(state);
      const faults = [
        ...(await faultsInEveryLook(sidebar)),
        ...(await faultsInForcedColours(sidebar)),
        ...(await faultsWhenZoomed(sidebar)),
      ];
      if (faults.length > 0) found[state] = faults;
    });
    // Elsewhere the run is a line under the tabs.
    await sidebar.tab('Settings');
    await sidebar.frame.locator('.status-line').waitFor();
    const line = await faultsWhenZoomed(sidebar);
    if (line.length > 0) found['status line'] = line;
    expect(found).toEqual({});
    expect(states).toHaveLength(14);
  });
});

describe('the checks of this file', () => {
  it('find deliberate faults', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.see('Next step');
    await sidebar.frame.evaluate(() => {
      const bad = document.createElement('div');
      bad.innerHTML =
        '<style>.night { color: #ddd; background: #fff } @media (prefers-color-scheme: light) { .night { color: #000 } }' +
        ' @media (forced-colors: active) { .forced { forced-color-adjust: none; color: #ddd; background: #fff } }' +
        ' [dir=rtl] .far { inline-size: 500px }</style>' +
        '<p class="forced">forced</p><p class="cut" style="overflow:hidden;white-space:nowrap">One line of so many words that it ends early.</p>' +
        '<p class="stays" style="position:sticky">stays</p>' +
        '<p style="color:#bbb;background:#fff">pale</p><p class="night">night</p><p class="far">far</p>' +
        '<button style="min-block-size:0;block-size:12px">x</button><p style="inline-size:400px">wide</p>';
      document.querySelector('main')?.append(bad);
    });
    const light = await violations(sidebar.frame);
    expect(light.join()).toMatch(/color-contrast: <p [^>]*>pale/);
    expect(light.join()).not.toContain('night');
    expect((await misfits(sidebar)).join()).toMatch(/sticks out.*too small/s);
    const all = (await faultsInLooks(sidebar)).join();
    expect(all).toMatch(/dark: color-contrast: <p class="night">/);
    expect(all).toMatch(/right to left: sticks out: <p class="far">/);
    expect(all).not.toContain('class="forced"');
    const forced = (await faultsInForcedColours(sidebar)).join();
    expect(forced).toMatch(
      /forced colours: color-contrast: <p class="forced">/,
    );
    const zoomed = (await faultsWhenZoomed(sidebar)).join();
    expect(zoomed).toMatch(/200 %: cut off: <p class="cut"/);
    expect(zoomed).toMatch(/400 %: does not scroll away: <p class="stays"/);
    expect(all).not.toMatch(/(?<!right to left: )sticks out: <p class="far">/);
  });
});

describe('the page', () => {
  it('names its language and has a title', async () => {
    const sidebar = await open(calmDoor(), {locale: 'fr-FR'});
    const {lang, dir, title} = await sidebar.frame.evaluate(() => ({
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      title: document.title,
    }));
    expect({lang, dir, title}).toEqual({
      lang: 'en',
      dir: 'ltr',
      title: 'S/MIME Rollout',
    });
  });

  it('speaks the reader’s language, or English where it cannot be unpacked', async () => {
    const sidebar = await open(calmDoor(), {locale: 'de-AT'});
    const lang = () =>
      sidebar.frame.evaluate(() => document.documentElement.lang);
    expect(await lang()).toBe('de');
    await sidebar.see('Einstellungen');
    await sidebar.page.addInitScript(() => {
      Object.assign(globalThis, {DecompressionStream: undefined});
    });
    await sidebar.reload();
    expect(await lang()).toBe('en');
    await sidebar.see('Settings');
  });

  it('moves nothing for people who prefer reduced motion', async () => {
    const sidebar = await open(door(gate<Progress>().answer));
    await sidebar.press('Upload 6 ready rows');
    await sidebar.see('Upload is running');
    const moving = () =>
      sidebar.frame.evaluate(() => document.getAnimations().length);
    expect(await moving()).toBe(0);
    await sidebar.page.emulateMedia({reducedMotion: 'no-preference'});
    expect(await moving()).toBeGreaterThan(0);
    await sidebar.page.emulateMedia({reducedMotion: 'reduce'});
  });

  it('is small, has no template literal, and names no address but that of SVG, scopes to be copied, redirect URIs to be registered and Google’s consoles', () => {
    const page = built('sidebar.html');
    // The certificate core, for files from the person's computer, is the largest part; all languages but English are packed.
    const others = languageNames().length - 1;
    expect(page.length).toBeLessThan(690_000 + 75_000 * others);
    expect(page).toContain('certificate');
    expect(page).not.toMatch(/Zertifikat|sertifikası/);
    expect(page).not.toContain('`');
    const addresses = page.match(/https?:\/\/\w[^"' )]*/g) ?? [];
    for (const address of addresses) {
      expect(address).toMatch(
        /^http:\/\/www\.w3\.org\/|^https:\/\/www\.googleapis\.com\/auth\/|^https:\/\/script\.google\.com\/(a\/)?macros\/|^https:\/\/(admin|console\.cloud)\.google\.com\//,
      );
    }
  });
});
