import type {Progress} from '../../src/core/door/contract';
import {
  faultsInEveryLook,
  faultsInForcedColours,
  faultsInLooks,
  faultsWhenZoomed,
  hasFurtherLooks,
  violations,
} from '../support/accessibility';
import {misfits} from '../support/fitting';
import {languageNames} from '../../src/messages';
import {built} from '../support/project';
import {gate} from '../support/sidebar-door';
import {sidebarTests} from '../support/sidebar-page';
import {calmDoor} from '../support/sidebar-samples';
import {fullDoor, walk} from '../support/sidebar-walk';
import {faultsInPseudo} from '../support/untranslated';

const open = sidebarTests();

interface Found {
  readonly states: string[];
  /** Faults by state. */
  readonly looks: Record<string, string[]>;
  readonly words: Record<string, string[]>;
}

let walked: Promise<Found> | undefined;

/** One walk for both tests; a long run looks at every language in each state. */
async function walkOnce(): Promise<Found> {
  const sidebar = await open(fullDoor(gate<Progress>().answer));
  const found: Found = {states: [], looks: {}, words: {}};
  const keep = (into: Found['looks'], state: string, faults: string[]) => {
    if (faults.length > 0) into[state] = faults;
  };
  await walk(sidebar, async state => {
    const index = found.states.push(state) - 1;
    keep(found.looks, state, [
      ...(await faultsInEveryLook(sidebar, index)),
      ...(hasFurtherLooks(index) ? await faultsInForcedColours(sidebar) : []),
      ...(await faultsWhenZoomed(sidebar)),
    ]);
    keep(found.words, state, await faultsInPseudo(sidebar));
  });
  // Elsewhere the run is a line under the tabs.
  await sidebar.tab('Settings');
  await sidebar.frame.locator('.status-line').waitFor();
  keep(found.looks, 'status line', await faultsWhenZoomed(sidebar));
  return found;
}

describe('every state of the page', () => {
  it('has nothing that axe objects to, and fits into 300 px, also enlarged: light, dark, in forced colors, and from right to left', async () => {
    const {looks, states} = await (walked ??= walkOnce());
    expect(looks).toEqual({});
    expect(states).toHaveLength(14);
  });

  it('shows no word that is not from the tables of sentences, and cuts none of longer texts', async () => {
    const {words} = await (walked ??= walkOnce());
    expect(words).toEqual({});
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
    const sidebar = await open(fullDoor(gate<Progress>().answer));
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
    expect(page.length).toBeLessThan(698_000 + 75_000 * others);
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
