import {ConfirmingButton, useCopied} from './confirming';
import {say} from './words';

/** Copies a text that is not shown as a whole. */
export function CopyButton(props: {label: string; text: string}) {
  const {label, text} = props;
  const {copyRefused, copiedNow} = say.common;
  const [isCopied, copy] = useCopied(() => copyHidden(text), copyRefused);
  return (
    <ConfirmingButton says={copiedNow} isDone={isCopied} onPress={copy}>
      {label}
    </ConfirmingButton>
  );
}

/** The frame that Google puts the page into may not use the asynchronous clipboard, so a field is filled and copied. */
function copyHidden(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'heard-only';
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
