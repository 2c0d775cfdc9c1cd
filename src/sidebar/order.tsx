import type {ComponentChildren} from 'preact';
import {useLayoutEffect} from 'preact/hooks';
import type {Verbs} from '../core/door/contract';
import {Button} from './button';
import {ForecastPanel, dropForecast, order, prepare} from './forecast';
import {dropFurther} from './further-scan';
import {Notices} from './notices';
import {PreviewButton} from './preview-button';
import {dropRemoval, toRemove} from './removal';
import {begin} from './run';
import {say} from './words';

/** An action that starts when it is pressed, with a sentence on what it does, and its options. */
export function ActionEntry(props: {
  of: Verbs['start']['in'];
  hint: string;
  off: boolean;
  /** What comes before the order; it places the order itself. */
  instead?: ((of: Verbs['start']['in']) => Promise<unknown>) | undefined;
  children?: ComponentChildren;
}) {
  const {of, off, instead = order} = props;
  const hint = `hint-${of.action}`;
  return (
    <li>
      <Button
        look="row"
        disabled={off}
        describedBy={hint}
        onPress={() => void instead(of)}
      >
        {say.actions[of.action]}
      </Button>
      <p class="quiet" id={hint}>
        {props.hint}
      </p>
      {props.children}
      <PreviewButton action={of.action} selection={of.selection} off={off} />
    </li>
  );
}

/** The answers to the last order, above the actions. */
export function Answers() {
  return (
    <>
      {!toRemove.value && <Notices notices={begin.notices.value} urgent />}
      <Notices notices={prepare.notices.value} urgent />
      <ForecastPanel />
    </>
  );
}

type Home = 'rollout' | 'cse';

let home: Home = 'rollout';

/** Drops the answers to orders for another sheet, so that they are not mistaken for answers about this one. */
export function useOwnAnswers(here: Home): void {
  useLayoutEffect(() => {
    if (home === here) return;
    home = here;
    begin.notices.value = [];
    dropFurther();
    dropForecast();
    dropRemoval();
  }, [here]);
}
