import {announce} from './announcer';
import {Button} from './button';
import {say} from './words';

/** Copies a text that is not shown as a whole. */
export function CopyButton(props: {label: string; text: string}) {
  const {label, text} = props;
  return <Button onPress={() => announce(copied(text))}>{label}</Button>;
}

/** The frame that Google puts the page into may not use the asynchronous clipboard, so a field is filled and copied. */
function copied(text: string): string {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'heard-only';
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done ? say.common.copied : say.common.copyRefused;
}
