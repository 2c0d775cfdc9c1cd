import {Button} from '../button';
import {going} from '../run';
import {say} from '../words';
import {readCse} from './form';

/** Reads the state of the CSE sheet again. */
export function LookAgain() {
  return (
    <Button
      look="quiet"
      disabled={going.value}
      busy={readCse.busy.value}
      onPress={() => void readCse()}
    >
      {say.common.again}
    </Button>
  );
}
