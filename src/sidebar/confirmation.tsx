import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useId, useRef} from 'preact/hooks';
import {Button} from './button';
import {say} from './words';

/**
 * Asks before a serious action. Escape and Cancel leave everything unchanged; the focus starts on Cancel, stays inside,
 * and returns to where it came from. It stays open until `onConfirm` returns true.
 */
export function Confirmation(props: {
  title: string;
  children: ComponentChildren;
  /** null where there is nothing to confirm: then it can only be closed. */
  confirm: string | null;
  /** `primary` for an action that removes nothing. */
  look?: 'danger' | 'primary';
  ready: boolean;
  busy: boolean;
  onConfirm: () => Promise<boolean>;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const title = useId();
  useLayoutEffect(() => {
    dialog.current?.showModal();
    cancel.current?.focus();
  }, []);
  const isClosed = useRef(false);
  // At once: the browser reports it later, when the next question may already be there, which would be closed in its place.
  const close = () => {
    if (isClosed.current) return;
    isClosed.current = true;
    dialog.current?.close();
    props.onClose();
  };
  const confirm = async () => {
    if (await props.onConfirm()) close();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={close}
      onCancel={event => {
        event.preventDefault();
        // Once it is in progress, closing would only hide it.
        if (!props.busy) close();
      }}
    >
      <h2 id={title}>{props.title}</h2>
      {props.children}
      <div class="choices">
        <Button buttonRef={cancel} disabled={props.busy} onPress={close}>
          {props.confirm === null ? say.common.close : say.common.cancel}
        </Button>
        {props.confirm !== null && (
          <Button
            look={props.look ?? 'danger'}
            disabled={!props.ready}
            busy={props.busy}
            onPress={() => void confirm()}
          >
            {props.confirm}
          </Button>
        )}
      </div>
    </dialog>
  );
}
