import {Button} from './button';
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
        <Button look="primary" disabled={!changed || off} busy={busy} submit>
          {t.save}
        </Button>
      </div>
    </div>
  );
}
