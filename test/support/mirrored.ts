/**
 * What a test does in the sidebar, done again in a sidebar that speaks another language: events are recorded with the place of
 * their element, since structure is the same in every language and words are not.
 */
import type {Frame} from 'playwright-core';

/** Something a person did, at an element that is found by its place. */
interface Deed {
  readonly what: 'click' | 'value' | 'files';
  /** Its ancestors from the body down, and itself: which of its siblings with the same tag. Paragraphs come and go beside it. */
  readonly path: readonly (readonly [tag: string, nth: number])[];
  /** The typed text, or the chosen option. */
  readonly value: string;
  /** Chosen files. */
  readonly files: readonly {readonly name: string; readonly bytes: number[]}[];
}

/** What {@link recordDeeds} adds to the window. */
export interface Recording {
  isMirrored?: true;
  deeds: (Omit<Deed, 'files'> & {files: File[]})[];
}

/** Runs in the page before its own scripts: records what happens to it. */
export function recordDeeds(): void {
  const page = window as unknown as Recording;
  page.deeds = [];
  const place = (element: Element): Deed['path'][number][] => {
    const {parentElement: parent, tagName} = element;
    if (!parent || element === document.body) return [];
    const alike = [...parent.children].filter(it => it.tagName === tagName);
    return [...place(parent), [tagName, alike.indexOf(element)]];
  };
  const keep = (what: Deed['what'], element: Element, value = '') => {
    const {files} = element as Partial<HTMLInputElement>;
    page.deeds.push({
      ...{what, path: place(element), value},
      files: [...(files ?? [])],
    });
  };
  const isMirrored = () => 'isMirrored' in window;
  addEventListener(
    'click',
    ({target}) => {
      if (!(target instanceof Element) || isMirrored()) return;
      const labelled = target.closest('label')?.control;
      // The browser's click on the control of a label follows, and is recorded.
      if (labelled && !labelled.contains(target)) return;
      const pressed = target.closest(
        'button, a, summary, input, select, [role=menuitem]',
      );
      keep('click', pressed ?? target);
    },
    true,
  );
  const typed = ({target}: Event) => {
    if (isMirrored()) return;
    const {type} = target as Partial<HTMLInputElement>;
    if (type === 'checkbox' || type === 'radio') return;
    if (type === 'file') {
      keep('files', target as Element);
      return;
    }
    if (
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement
    ) {
      keep('value', target, target.value);
    }
  };
  addEventListener('input', typed, true);
}

/** What was done in a sidebar since the `from`th deed. */
export function deedsIn(frame: Frame, from: number): Promise<readonly Deed[]> {
  return frame.evaluate(async from => {
    const bytesOf = async (file: File) => ({
      name: file.name,
      bytes: [...new Uint8Array(await file.arrayBuffer())],
    });
    const deeds = (window as unknown as Recording).deeds.slice(from);
    return Promise.all(
      deeds.map(async deed => ({
        ...deed,
        files: await Promise.all(deed.files.map(bytesOf)),
      })),
    );
  }, from);
}

/** Does in a sidebar what was done in another one. @throws if it lacks the element */
export async function doAgain(
  frame: Frame,
  deeds: readonly Deed[],
): Promise<void> {
  for (const deed of deeds) {
    await frame.waitForFunction(
      ({what, path, value, files}) => {
        let element: Element | undefined = document.body;
        for (const [tag, nth] of path) {
          const children: Element[] = [...(element?.children ?? [])];
          element = children.filter(it => it.tagName === tag)[nth];
        }
        if (!element) return false;
        Object.assign(window, {isMirrored: true});
        if (what === 'click') {
          (element as HTMLElement).focus();
          (element as HTMLElement).click();
        } else if (what === 'files') {
          const carrier = new DataTransfer();
          for (const {name, bytes} of files) {
            carrier.items.add(new File([new Uint8Array(bytes)], name));
          }
          (element as HTMLInputElement).files = carrier.files;
          element.dispatchEvent(new Event('input', {bubbles: true}));
          element.dispatchEvent(new Event('change', {bubbles: true}));
        } else {
          const proto = Object.getPrototypeOf(element) as object;
          Object.getOwnPropertyDescriptor(proto, 'value')!.set!.call(
            element,
            value,
          );
          element.dispatchEvent(new Event('input', {bubbles: true}));
          element.dispatchEvent(new Event('change', {bubbles: true}));
        }
        return true;
      },
      deed,
      {timeout: 15_000, polling: 20},
    );
  }
}

/** Waits until a sidebar has the parts that another one has. @throws Error with what differs */
export async function waitForParts(frame: Frame, like: Frame): Promise<void> {
  const until = 50;
  for (let i = 0; ; i++) {
    // On a busy machine, either may lag behind.
    const wanted = await like.evaluate(partsOfPage);
    const parts = await frame.evaluate(partsOfPage);
    if (parts === wanted) return;
    if (i === until) {
      throw new Error(`the mirrored sidebar has\n${parts}\nnot\n${wanted}`);
    }
    await frame.waitForTimeout(100);
  }
}

/** Runs in the page: its headings and controls, and what is open or chosen. */
function partsOfPage(): string {
  const parts =
    'h1, h2, h3, button:not(.term), input, select, textarea, summary, dialog, [role=tab], [role=menuitem], tr, progress';
  return [...document.body.querySelectorAll(parts)]
    .filter(it => it.getClientRects().length > 0)
    .map(it => {
      const set = ['aria-selected', 'aria-expanded', 'aria-disabled']
        .filter(name => it.getAttribute(name) === 'true')
        .join();
      return `${it.tagName.toLowerCase()}${set && `[${set}]`}`;
    })
    .join(' ');
}
