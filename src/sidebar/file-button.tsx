import type {ComponentChildren} from 'preact';
import {useEffect, useState} from 'preact/hooks';
import {announce} from './announcer';
import {Button} from './button';
import {say} from './words';

/** A button that hands a file to the browser, and then a link in case the browser did not save it. */
export function FileButton(props: {
  /** The file's name. */
  name: string;
  /** Has the browser save it; its address in this page. */
  save: () => string | Promise<string>;
  /** Says which one it is where several have the same text. */
  label?: string;
  children: ComponentChildren;
}) {
  const {name, label} = props;
  const t = say.importing;
  const [saved, setSaved] = useState('');
  useEffect(() => () => URL.revokeObjectURL(saved), [saved]);
  return (
    <>
      <Button
        {...(label === undefined ? {} : {label})}
        onPress={async () => {
          setSaved(await props.save());
          announce(t.saved(name));
        }}
      >
        {props.children}
      </Button>
      {saved && (
        <p class="quiet">
          {t.saved(name)}{' '}
          <a href={saved} download={name} target="_self">
            {t.saveAgain(name)}
          </a>
        </p>
      )}
    </>
  );
}
