import {Button} from './button';
import {ConfirmingButton, useSaved} from './confirming';
import {Notices} from './notices';
import {say} from './words';
import type {Task} from './task';

/** The end of a form: whether something is unsaved, what the script says against it, and the two ways on. */
export function Save(props: {
  by: Pick<Task<never>, 'busy' | 'notices'>;
  changed: boolean;
  /** Whether it cannot be saved as it is, or not now. */
  off: boolean;
  onDiscard: () => void;
}) {
  const {by, changed, off} = props;
  const t = say.settings;
  const busy = by.busy.value;
  return (
    <div class="save">
      {changed && <p class="unsaved">{t.unsaved}</p>}
      <Notices notices={by.notices.value} urgent />
      <div class="choices">
        <Button
          disabled={!changed || busy}
          onPress={() => {
            by.notices.value = [];
            props.onDiscard();
          }}
        >
          {t.discard}
        </Button>
        <SaveButton by={by} changed={changed} off={!changed || off}>
          {t.save}
        </SaveButton>
      </div>
    </div>
  );
}

/** Sends the form. Anything typed after saving is unsaved again. */
export function SaveButton(props: {
  by: Pick<Task<never>, 'busy' | 'notices'>;
  changed: boolean;
  off: boolean;
  children: string;
}) {
  const {by, changed, off} = props;
  const isSaved = useSaved(by);
  return (
    <ConfirmingButton
      look="primary"
      says={say.settings.savedNow}
      isDone={isSaved && !changed}
      disabled={off}
      busy={by.busy.value}
      submit
    >
      {props.children}
    </ConfirmingButton>
  );
}
