/** What does not fit into a page, and what is too small to hit. */
import type {Sidebar} from './sidebar-page';

/** Elements that exceed the 300 px, and elements that are too small to hit (WCAG 2.2, 2.5.8). */
export function misfits({frame}: Sidebar): Promise<string[]> {
  return frame.evaluate(() => {
    const seen = (it: Element) =>
      it.getClientRects().length > 0 && !it.closest('.heard-only');
    const name = (it: Element) => it.outerHTML.slice(0, 120);
    const {clientWidth, scrollWidth} = document.documentElement;
    const inside = document.querySelector('dialog') ?? document.body;
    const all = [...inside.querySelectorAll('*')].filter(seen);
    const wide = all.filter(it => {
      const {left, right} = it.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    });
    const small = all.filter(it => {
      // A word of a sentence may be as high as its line.
      const targets = 'button:not(.term), summary, input, select, textarea, a';
      if (!it.matches(targets)) return false;
      const target = it.closest('label') ?? it;
      const {width, height} = target.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    return [
      ...(scrollWidth > clientWidth ? [`scrolls to ${scrollWidth}`] : []),
      ...wide.map(it => `sticks out: ${name(it)}`),
      ...small.map(it => `too small: ${name(it)}`),
    ];
  });
}

/** Runs in the page: text that ends where its box ends. */
export function cutOff(): string[] {
  const all = [...document.body.querySelectorAll('*')];
  const seen = all.filter(
    it => it.getClientRects().length > 0 && !it.closest('.heard-only'),
  );
  const cut = seen.filter(it => {
    // Typed text scrolls in its field.
    if (it.matches('input')) return false;
    const {overflowX} = getComputedStyle(it);
    return (
      (overflowX === 'hidden' || overflowX === 'clip') &&
      it.scrollWidth > it.clientWidth
    );
  });
  return cut.map(it => `cut off: ${it.outerHTML.slice(0, 120)}`);
}

/** Runs in the page: chosen options that are longer than their field, whose arrow needs 20 px. */
export function cutOptions(): string[] {
  const pen = document.createElement('canvas').getContext('2d')!;
  return [...document.querySelectorAll('select')]
    .filter(it => it.getClientRects().length > 0)
    .filter(it => {
      const {font, paddingInlineStart} = getComputedStyle(it);
      pen.font = font;
      const text = it.selectedOptions[0]?.text ?? '';
      const room = it.clientWidth - parseFloat(paddingInlineStart) - 20;
      return pen.measureText(text).width > room;
    })
    .map(it => `cut off: “${it.selectedOptions[0]!.text}”`);
}

/** Runs in the page: what still covers a page that is too short for that. */
export function stuck(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter(
      it =>
        it.getClientRects().length > 0 &&
        getComputedStyle(it).position === 'sticky' &&
        !it.closest('.table'),
    )
    .map(it => `does not scroll away: ${it.outerHTML.slice(0, 120)}`);
}
