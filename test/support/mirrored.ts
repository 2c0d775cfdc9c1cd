/**
 * What happens in the sidebar of a test, repeated in a sidebar that speaks another language. Elements are found by their places,
 * since structure is the same in every language and words are not. So that a place means the same element however fast each of the
 * two is, the other sidebar gets the answers of the script that the first one had (`mirrored-answers.ts`), and none earlier than the
 * first one did; and something is done in it once it has the parts that the first one had then.
 */
import type {Frame} from 'playwright-core';
import type {PreparedWindow} from './sidebar-document';

/** Something a person did, at an element that is found by its place. */
interface Deed {
  readonly what: 'click' | 'value' | 'files';
  /** Its ancestors from the body down, and itself: which of its siblings with the same tag. Paragraphs come and go beside it. */
  readonly path: readonly (readonly [tag: string, nth: number])[];
  /** What {@link partsOfPage} said before it. */
  readonly parts: string;
  /** The typed text, or the chosen option. */
  readonly value: string;
  /** Chosen files. */
  readonly files: readonly {readonly name: string; readonly bytes: number[]}[];
}

/** The script’s answer to a verb has reached the page. */
interface Answer {
  readonly what: 'answer';
  readonly verb: string;
}

type Step = Deed | Answer;

/** What {@link recordSteps} adds to the window. */
export interface Recording {
  /** What has happened in the page since it was opened. */
  steps: ((Omit<Deed, 'files'> & {files: File[]}) | Answer)[];
  /** The page asks the script. */
  asks(verb: string): void;
  /** An answer has come. @param isHeld - whether it waits until {@link Recording.repeat} has come to it */
  receives(verb: string, isHeld: boolean, deliver: () => void): void;
  /** The page is opened anew. */
  forgetSteps(): void;
  /** Repeats what has happened in another page. @throws Error with what differs, after 15 seconds */
  repeat(steps: readonly Step[]): Promise<void>;
  /** Whether the page has these parts within a second. */
  has(parts: string): Promise<boolean>;
}

/** Runs in the page before its own scripts. */
export function recordSteps(partsOfPage: () => string): void {
  const page = window as unknown as Recording & PreparedWindow;
  type Counts = Record<string, number>;
  let isRepeating = false;
  // By verb: requests, answers, and answers that the other page had.
  let asked: Counts = {};
  let received: Counts = {};
  let allowed: Counts = {};
  let held: {readonly verb: string; readonly receive: () => void}[] = [];
  const countOf = (counts: Counts, verb: string) => counts[verb] ?? 0;
  const count = (counts: Counts, verb: string) => {
    counts[verb] = countOf(counts, verb) + 1;
  };
  page.forgetSteps = () => {
    page.steps = [];
    isRepeating = false;
    [asked, received, allowed, held] = [{}, {}, {}, []];
  };
  page.forgetSteps();
  page.asks = verb => count(asked, verb);
  page.receives = (verb, isHeld, deliver) => {
    const receive = () => {
      count(received, verb);
      page.steps.push({what: 'answer', verb});
      deliver();
      document.dispatchEvent(new Event('answered'));
    };
    if (!isHeld) return receive();
    held.push({verb, receive});
    release();
  };
  const release = () => {
    held = held.filter(({verb, receive}) => {
      if (countOf(received, verb) >= countOf(allowed, verb)) return true;
      receive();
      return false;
    });
  };
  /** Whether the page has all answers to its requests that the other one had. */
  const isAnswered = () =>
    Object.entries(asked).every(
      ([verb, requests]) =>
        countOf(received, verb) >= Math.min(requests, countOf(allowed, verb)),
    );

  const place = (element: Element): Deed['path'][number][] => {
    const {parentElement: parent, tagName} = element;
    if (!parent || element === document.body) return [];
    const alike = [...parent.children].filter(it => it.tagName === tagName);
    return [...place(parent), [tagName, alike.indexOf(element)]];
  };
  const keep = (what: Deed['what'], element: Element, value = '') => {
    const {files} = element as Partial<HTMLInputElement>;
    page.steps.push({
      ...{what, path: place(element), parts: partsOfPage(), value},
      files: [...(files ?? [])],
    });
  };
  addEventListener(
    'click',
    ({target}) => {
      if (!(target instanceof Element) || isRepeating) return;
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
    if (isRepeating) return;
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

  const elementAt = (path: Deed['path']) => {
    let element: Element | undefined = document.body;
    for (const [tag, nth] of path) {
      const children: Element[] = [...(element?.children ?? [])];
      element = children.filter(it => it.tagName === tag)[nth];
    }
    return element as HTMLElement | undefined;
  };
  const change = (element: Element) => {
    element.dispatchEvent(new Event('input', {bubbles: true}));
    element.dispatchEvent(new Event('change', {bubbles: true}));
  };
  const perform = (element: HTMLElement, {what, value, files}: Deed) => {
    if (what === 'click') {
      element.focus();
      element.click();
    } else if (what === 'files') {
      const carrier = new DataTransfer();
      for (const {name, bytes} of files) {
        carrier.items.add(new File([new Uint8Array(bytes)], name));
      }
      (element as HTMLInputElement).files = carrier.files;
      change(element);
    } else {
      const proto = Object.getPrototypeOf(element) as object;
      const {set} = Object.getOwnPropertyDescriptor(proto, 'value')!;
      set!.call(element, value);
      change(element);
    }
  };
  const isInTime = (work: Promise<void>, milliseconds: number) =>
    Promise.race([
      work.then(() => true),
      new Promise<false>(resolve => {
        setTimeout(() => resolve(false), milliseconds);
      }),
    ]);
  page.repeat = async steps => {
    isRepeating = true;
    for (const step of steps) {
      if (step.what === 'answer') {
        count(allowed, step.verb);
        release();
        continue;
      }
      const isReady = () =>
        isAnswered() &&
        partsOfPage() === step.parts &&
        elementAt(step.path) !== undefined;
      if (!(await isInTime(page.becomes(isReady), 15_000))) {
        throw new Error(
          `before ${step.what} at ${step.path.join(' ')}, the page has\n${partsOfPage()}\nnot\n${step.parts}`,
        );
      }
      perform(elementAt(step.path)!, step);
    }
  };
  page.has = parts =>
    isInTime(
      page.becomes(() => isAnswered() && partsOfPage() === parts),
      1000,
    );
}

/** What has happened in a sidebar from the `from`th step on. */
function stepsIn(frame: Frame, from: number): Promise<readonly Step[]> {
  return frame.evaluate(async from => {
    const bytesOf = async (file: File) => ({
      name: file.name,
      bytes: [...new Uint8Array(await file.arrayBuffer())],
    });
    const steps = (window as unknown as Recording).steps.slice(from);
    return Promise.all(
      steps.map(async step =>
        step.what === 'answer'
          ? step
          : {...step, files: await Promise.all(step.files.map(bytesOf))},
      ),
    );
  }, from);
}

/**
 * Repeats in a sidebar what has happened in another one, until both have the same parts.
 *
 * @param done - how many steps it has repeated
 * @returns how many it has repeated then
 * @throws Error with what differs
 */
export async function repeatSteps(
  frame: Frame,
  like: Frame,
  done: number,
): Promise<number> {
  let parts = '';
  // The other one may get answers meanwhile.
  for (let i = 0; i < 10; i++) {
    const steps = await stepsIn(like, done);
    done += steps.length;
    await frame.evaluate(
      it => (window as unknown as Recording).repeat(it),
      steps,
    );
    parts = await like.evaluate(partsOfPage);
    const isAlike = await frame.evaluate(
      it => (window as unknown as Recording).has(it),
      parts,
    );
    if (isAlike) return done;
  }
  throw new Error(
    `the mirrored sidebar has\n${await frame.evaluate(partsOfPage)}\nnot\n${parts}`,
  );
}

/** Runs in the page: its headings and controls, and what is open or chosen. */
export function partsOfPage(): string {
  const parts =
    'h1, h2, h3, button:not(.term), input, select, textarea, summary, dialog, [role=tab], [role=menuitem], tr, progress';
  return (
    [...document.body.querySelectorAll(parts)]
      // What is folded away has a box in the layout or none, depending on whether anything has asked for it.
      .filter(it => it.localName === 'dialog' || it.checkVisibility())
      .map(it => {
        const set = ['aria-selected', 'aria-expanded', 'aria-disabled', 'open']
          .filter(name => ['true', ''].includes(it.getAttribute(name) ?? 'no'))
          .join();
        return `${it.tagName.toLowerCase()}${set && `[${set}]`}`;
      })
      .join(' ')
  );
}
