import {useEffect, useRef} from 'preact/hooks';
import {announce} from './announcer';
import {Button} from './button';
import {say} from './words';

/** Text with a button that copies it. `label` says what it is. */
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
  const copy = () => {
    if (shown.current) announce(copyText(shown.current));
  };
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
      <Button
        look="quiet"
        label={say.common.copyWhat(props.label)}
        onPress={copy}
      >
        {say.common.copy}
      </Button>
    </div>
  );
}

/** The frame that Google puts the page into may not use the asynchronous clipboard, so the text is selected and copied. */
export function copyText(element: HTMLElement): string {
  const selection = getSelection();
  if ('select' in element) (element as HTMLTextAreaElement).select();
  else selection?.selectAllChildren(element);
  if (!document.execCommand('copy')) return say.common.copyByHand;
  selection?.removeAllRanges();
  return say.common.copied;
}
