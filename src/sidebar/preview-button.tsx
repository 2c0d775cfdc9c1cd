import type {RunAction, Verbs} from '../core/door/contract';
import {canPreview} from './action-table';
import {Button} from './button';
import {order} from './forecast';
import {limitsFor} from './run-limits';
import {say} from './words';

/** Starts the preview of an action, if it has one: the rows then show what it would do, and nothing is changed. */
export function PreviewButton(props: {
  action: RunAction;
  selection: Verbs['start']['in']['selection'];
  off: boolean;
  /** Whether nothing next to it shows which action it previews. */
  named?: boolean;
}) {
  const {action, selection, off} = props;
  if (!canPreview(action)) return null;
  const t = say.preview;
  return (
    <div class="option">
      <Button
        look="quiet"
        disabled={off}
        label={t.of(say.actions[action])}
        onPress={() =>
          void order({
            ...{action, selection},
            ...limitsFor(action),
            previews: true,
          })
        }
      >
        {props.named ? t.of(say.actions[action]) : t.button}
      </Button>
    </div>
  );
}
