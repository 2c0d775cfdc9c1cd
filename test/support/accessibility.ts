/** What axe finds against WCAG 2.2 AA, and what does not fit, in a page of this project. */
import {mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type axe from 'axe-core';
import type {Frame, Page} from 'playwright-core';
import {languageNames} from '../../src/messages';
import {cutOff, cutOptions, misfits, stuck} from './fitting';
import type {Sidebar} from './sidebar-page';
import {IS_LONG, PICTURES} from './thoroughness';
import {faultsInPseudo} from './untranslated';

const AXE = readFileSync(
  createRequire(__filename).resolve('axe-core/axe.min.js'),
  'utf8',
);
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What another color scheme can break, and what another direction of writing can. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_PLACES = ['target-size'];

/** The rows of a sheet are all alike, and there are many. */
const ENOUGH = {exclude: [['.grid tr:nth-child(n+8)']]};

/** What axe finds, by all rules of the levels or by those that are named. */
export async function violations(
  within: Frame | Page,
  rules?: readonly string[],
): Promise<string[]> {
  // As the debugger does it, since a page's policy lets no foreign script in.
  if (!(await within.evaluate(() => 'axe' in window))) {
    await within.evaluate(AXE);
  }
  const found = await within.evaluate(
    ([context, runOnly]) =>
      (window as unknown as {axe: typeof axe}).axe.run(context, {
        runOnly: [...runOnly],
        resultTypes: ['violations'],
        // A frame is looked at by a call of its own, and no rule of these needs the style sheets apart from the page.
        iframes: false,
        preload: false,
      }),
    [ENOUGH, rules ?? LEVELS] as const,
  );
  return found.violations.flatMap(({id, nodes}) =>
    nodes.map(it => `${id}: ${it.html} ${it.failureSummary ?? ''}`),
  );
}

/** Of the states of a walk, every so many also in further looks, the first one among them. */
const FURTHER_LOOKS_EVERY = 3;

/**
 * Whether a state of a walk is looked at in further looks as well: all in a long run. What these can break, such as colors, is
 * the same for most states.
 *
 * @param index - its place in the walk, from 0
 */
export function hasFurtherLooks(index: number): boolean {
  return IS_LONG || index % FURTHER_LOOKS_EVERY === 0;
}

/**
 * The accessibility faults of the present sidebar: light, dark, and right to left. The last two are checked only for what
 * they can change, and as neither changes what the other one does, together.
 *
 * @param index - of a state of a walk, which is only looked at light unless it {@link hasFurtherLooks}
 */
export async function faultsInLooks(
  sidebar: Sidebar,
  index = 0,
): Promise<string[]> {
  const {page, frame} = sidebar;
  const turn = (dir: 'ltr' | 'rtl') =>
    frame.evaluate(dir => {
      document.documentElement.dir = dir;
    }, dir);
  const light = [...(await violations(frame)), ...(await misfits(sidebar))];
  if (!hasFurtherLooks(index)) return light;
  await page.emulateMedia({colorScheme: 'dark'});
  await turn('rtl');
  const turned = await violations(frame, [...OF_COLOURS, ...OF_PLACES]);
  const wide = await misfits(sidebar);
  await page.emulateMedia({colorScheme: 'light'});
  await turn('ltr');
  const isOfColours = (fault: string) =>
    OF_COLOURS.some(it => fault.startsWith(it));
  return [
    ...light,
    ...turned.map(it => `${isOfColours(it) ? 'dark' : 'right to left'}: ${it}`),
    ...wide.map(it => `right to left: ${it}`),
  ];
}

/**
 * The faults of {@link faultsInLooks}; in a long run also those in each other language, and in the pseudo-language.
 *
 * @param index - of a state of a walk
 */
export async function faultsInEveryLook(
  sidebar: Sidebar,
  index = 0,
): Promise<string[]> {
  const faults = await faultsInLooks(sidebar, index);
  if (PICTURES) await takePicture(sidebar, 'en');
  if (!IS_LONG && !PICTURES) return faults;
  for (const name of languageNames().filter(it => it !== 'en')) {
    faults.push(...(await faultsInLanguage(sidebar, name)));
  }
  faults.push(...(await faultsInPseudo(sidebar)));
  return faults;
}

/**
 * The faults of the present sidebar in another language. The structure is the same, so that in `npm test` only what the length
 * of words and their direction can change is checked.
 */
export async function faultsInLanguage(
  sidebar: Sidebar,
  name: string,
): Promise<string[]> {
  const other = await sidebar.inLanguage(name);
  const {page, frame} = other;
  const faults = [
    ...(await misfits(other)),
    ...(await frame.evaluate(cutOptions)),
  ];
  if (IS_LONG) {
    faults.push(...(await violations(frame)));
    await page.emulateMedia({colorScheme: 'dark'});
    faults.push(...(await violations(frame, OF_COLOURS)));
    await page.emulateMedia({colorScheme: 'light'});
  }
  if (PICTURES) await takePicture(other, name);
  return faults.map(it => `${name}: ${it}`);
}

let taken = 0;

/** Keeps pictures of the whole length of a sidebar, light and dark, for people to look at. */
async function takePicture({page, frame}: Sidebar, name: string) {
  mkdirSync(PICTURES, {recursive: true});
  const before = page.viewportSize()!;
  const height = await frame.evaluate(
    () => document.documentElement.scrollHeight,
  );
  await page.setViewportSize({
    width: before.width,
    height: Math.max(height, 300),
  });
  const test = path.basename(expect.getState().testPath ?? '', '.test.ts');
  taken += 1;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme});
    const file = `${test}-${String(Math.ceil(taken / languageNames().length)).padStart(2, '0')}-${name}-${colorScheme}.png`;
    await page.screenshot({path: path.join(PICTURES, file)});
  }
  await page.emulateMedia({colorScheme: 'light'});
  await page.setViewportSize(before);
}

/**
 * The faults of the present sidebar when it is enlarged (WCAG 2.2, 1.4.10): at 200 % in an unchanged frame, it has half its
 * width; at 400 % it keeps its width, as Sheets gives it 300 px of the page, and a quarter of the height.
 */
export async function faultsWhenZoomed(sidebar: Sidebar): Promise<string[]> {
  const {page, frame} = sidebar;
  const found: string[] = [];
  const sizes = {
    '200 %': {inlineSize: '150px', blockSize: '350px'},
    '400 %': {inlineSize: '300px', blockSize: '175px'},
    '100 %': {inlineSize: '', blockSize: ''},
  };
  for (const [zoom, size] of Object.entries(sizes)) {
    await page.evaluate(size => {
      Object.assign(document.querySelector('iframe')!.style, size);
    }, size);
    if (size.inlineSize === '') continue;
    const faults = [
      ...(await misfits(sidebar)),
      ...(await frame.evaluate(cutOff)),
      ...(await frame.evaluate(stuck)),
    ];
    found.push(...faults.map(it => `${zoom}: ${it}`));
  }
  return found;
}

/** What axe finds in colors that the person’s system forces on the page. */
export async function faultsInForcedColours({
  page,
  frame,
}: Sidebar): Promise<string[]> {
  await page.emulateMedia({forcedColors: 'active'});
  const found = await violations(frame, OF_COLOURS);
  await page.emulateMedia({forcedColors: 'none'});
  return found.map(it => `forced colours: ${it}`);
}
