/** Clicks of the real mouse at a third of the cost of Playwright's, which asks the page a dozen times for each. */
import type {Frame, Locator} from 'playwright-core';

/** In the page: whether the mouse has missed what it was aimed at. */
interface Aimed {
  missed?: boolean;
}

/**
 * Clicks an element as Playwright's `click` does: one that is visible, enabled, and hit by the mouse. What cannot be clicked
 * at once is left to Playwright, which waits for it and says what is wrong.
 *
 * @param frame - of the element; its corner is that of the window
 */
export async function click(locator: Locator, frame: Frame): Promise<void> {
  const at = await locator.evaluate(aim);
  if (at) {
    await locator.page().mouse.click(at.x, at.y);
    if (await frame.evaluate(hasHit)) return;
  }
  await locator.click();
}

/** Runs in the page: where to click, or null. Until then, a click on anything else has no effect: the page may change meanwhile. */
function aim(element: Element): {x: number; y: number} | null {
  const page = window as Aimed;
  if (element.matches(':disabled')) return null;
  if (element.closest('[aria-disabled="true"]')) return null;
  element.scrollIntoView({
    ...{block: 'nearest', inline: 'nearest', behavior: 'instant'},
  });
  const boxes = [...element.getClientRects()];
  const box = boxes.find(it => it.width > 0 && it.height > 0);
  if (!box) return null;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  if (!element.contains(document.elementFromPoint(x, y))) return null;
  page.missed = true;
  const types = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const guard = (event: Event) => {
    page.missed &&= !event.composedPath().includes(element);
    if (page.missed) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (!page.missed || event.type === 'click') {
      for (const type of types) removeEventListener(type, guard, true);
    }
  };
  for (const type of types) addEventListener(type, guard, true);
  return {x, y};
}

/** Runs in the page. A document that the click has opened knows nothing of it. */
function hasHit(): boolean {
  return (window as Aimed).missed !== true;
}
