import type {Selection} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';
import {Button} from '../button';
import {PreviewButton} from '../preview-button';
import {say} from '../words';
import {askToRemove, nothing} from './look';

export {askToRemove, dropRemoval, isCount, nothing, toRemove} from './look';
export {RemovalQuestion} from './question';

/** The button that starts a removal, and its result. */
export function Removal(props: {
  action: DestructiveAction;
  selection: Selection;
  off: boolean;
}) {
  const {action, selection, off} = props;
  const t = say.removals[action];
  return (
    <div class="removal">
      <Button
        look="danger"
        disabled={off}
        busy={askToRemove.busy.value}
        describedBy={`hint-${action}`}
        onPress={() => void askToRemove(action, selection)}
      >
        {t.button}
      </Button>
      <p class="quiet" id={`hint-${action}`}>
        {t.hint}
      </p>
      <PreviewButton action={action} selection={selection} off={off} />
      {nothing.value === action && <p>{say.removal.none}</p>}
    </div>
  );
}
