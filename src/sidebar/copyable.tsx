import {useEffect, useRef} from 'preact/hooks';
import {ConfirmingButton, useCopied} from './confirming';
import {say} from './words';

/** Text with a button that copies it. `label` describes it. */
export function Copyable(props: {
  label: string;
  text: string;
  /** Text of several lines, to be shown as it is. */
  block?: boolean;
  /** Copies it as soon as it is shown; the button stays for browsers that refuse that. */
  atOnce?: boolean;
}) {
  const shown = useRef<HTMLElement>(null);
  const {text} = props;
  const [isCopied, copy] = useCopied(
    () => copyText(shown.current),
    say.common.copyByHand,
  );
  const {atOnce} = props;
  useEffect(() => {
    if (atOnce) copy();
  }, [atOnce, text]);
  return (
    <div class="copyable">
      {props.block ? (
        <pre ref={shown as {current: HTMLPreElement | null}}>{text}</pre>
      ) : (
        <code ref={shown}>{text}</code>
      )}
      <ConfirmingButton
        look="quiet"
        label={say.common.copyWhat(props.label)}
        says={say.common.copiedNow}
        isDone={isCopied}
        onPress={copy}
      >
        {say.common.copy}
      </ConfirmingButton>
    </div>
  );
}

/**
 * The frame that Google puts the page into may not use the asynchronous clipboard, so the text is selected and copied.
 *
 * @returns false where the browser refuses; the text stays selected then
 */
export function copyText(element: HTMLElement | null): boolean {
  if (!element) return false;
  const selection = getSelection();
  if ('select' in element) (element as HTMLTextAreaElement).select();
  else selection?.selectAllChildren(element);
  if (!document.execCommand('copy')) return false;
  selection?.removeAllRanges();
  return true;
}
