import type {ComponentProps} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {announce} from './announcer';
import {Button} from './button';
import type {Task} from './task';
import {say} from './words';

/** How long a button shows that its action was done, in milliseconds. */
const SHOWN = 2000;

/**
 * A button that shows for a moment that its action was done. It is always as wide as the longer of its two labels. Only
 * the style shows the second one: the status region announces it, and a changed name of the button would announce it
 * again.
 */
export function ConfirmingButton(
  props: Omit<ComponentProps<typeof Button>, 'confirmed'> & {
    /** Its label then. */
    says: string;
    isDone: boolean;
  },
) {
  const {children, says, isDone, ...others} = props;
  return (
    <Button {...others} confirmed={isDone}>
      <span class="either" data-done={says}>
        <span>{children}</span>
      </span>
    </Button>
  );
}

/** Whether it was done a moment ago, and a function that reports that it is done now. */
function useMoment(): readonly [boolean, () => void] {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times === 0) return;
    const timer = setTimeout(() => setTimes(0), SHOWN);
    return () => clearTimeout(timer);
  }, [times]);
  return [times > 0, () => setTimes(it => it + 1)];
}

/** Whether `by` has saved something a moment ago. */
export function useSaved(by: Pick<Task<never>, 'busy' | 'notices'>): boolean {
  const [isSaved, confirm] = useMoment();
  const busy = by.busy.value;
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !busy && by.notices.peek().length === 0) confirm();
    wasBusy.current = busy;
  }, [busy]);
  return isSaved;
}

/** Whether something was copied a moment ago, and what copies: `copy` says whether the browser allowed it. */
export function useCopied(
  copy: () => boolean,
  refused: string,
): readonly [boolean, () => void] {
  const [isCopied, confirm] = useMoment();
  const start = () => {
    const done = copy();
    if (done) confirm();
    announce(done ? say.common.copied : refused);
  };
  return [isCopied, start];
}
