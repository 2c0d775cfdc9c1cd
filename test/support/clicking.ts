/** Clicks of the real mouse at a third of the cost of Playwright's, which asks the page a dozen times for each. */
import type {Frame, Locator} from 'playwright-core';

/** In the page. */
interface Aimed {
  /** No longer keeps other elements from the mouse, and says whether its click has missed what it was aimed at. */
  endAim?: () => boolean;
}

/** What a person clicks: elements of these selectors, by their whole label or by how it begins. */
export interface Target {
  readonly selector: string;
  readonly label: string;
  readonly isWhole: boolean;
}

/**
 * Clicks an element as Playwright's `click` does: one that is visible, enabled, and hit by the mouse. What is not found or
 * cannot be clicked at once is left to Playwright, which waits for it and says what is wrong.
 *
 * @param frame - its corner is that of the window
 * @param locator - the same element for Playwright
 */
export async function click(
  frame: Frame,
  target: Target,
  locator: Locator,
): Promise<void> {
  const at = await frame.evaluate(aim, target);
  if (at) {
    await frame.page().mouse.click(at.x, at.y);
    if (await frame.evaluate(hasHit)) return;
  }
  await locator.click();
}

/**
 * Runs in the page: where to click, or null. Until then, a click on anything else has no effect: the page may change
 * meanwhile. A label that is more than text or `aria-label` is left to Playwright.
 */
function aim({
  selector,
  label,
  isWhole,
}: Target): {x: number; y: number} | null {
  const page = window as Aimed;
  const labelOf = (it: Element) =>
    (it.getAttribute('aria-label') ?? it.textContent)
      .replace(/\s+/g, ' ')
      .trim();
  const element = [...document.querySelectorAll(selector)].find(
    it =>
      (isWhole ? labelOf(it) === label : labelOf(it).startsWith(label)) &&
      it.checkVisibility({visibilityProperty: true}),
  );
  const leave = ':disabled, [aria-disabled="true"], [aria-labelledby]';
  if (!element || element.matches(leave)) return null;
  element.scrollIntoView({
    ...{block: 'nearest', inline: 'nearest', behavior: 'instant'},
  });
  const box = element.getBoundingClientRect();
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  if (!element.contains(document.elementFromPoint(x, y))) return null;
  let isMissed = true;
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const guard = (event: Event) => {
    // What the mouse went down on may have moved away before it goes up: then the click is another element’s.
    if (!event.composedPath().includes(element)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.type === 'click') {
      isMissed = false;
    }
    if (event.type === 'click') page.endAim?.();
  };
  for (const type of types) addEventListener(type, guard, true);
  page.endAim = () => {
    for (const type of types) removeEventListener(type, guard, true);
    return isMissed;
  };
  return {x, y};
}

/** Runs in the page. A document that the click has opened knows nothing of it. */
function hasHit(): boolean {
  return (window as Aimed).endAim?.() !== true;
}
