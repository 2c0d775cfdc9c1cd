import type {ComponentChildren} from 'preact';
import {useLayoutEffect} from 'preact/hooks';
import type {Selection, Verbs} from '../core/door/contract';
import type {DestructiveAction} from '../core/rows/actions';
import {Button} from './button';
import {ForecastPanel, dropForecast, order, prepare} from './forecast';
import {dropFurther} from './further-scan';
import {Help} from './help/help';
import {Notices} from './notices';
import {PreviewButton} from './preview-button';
import {
  Removal,
  RemovalQuestion,
  askToRemove,
  dropRemoval,
  toRemove,
} from './removal';
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

/** The destructive actions; each asks first. */
export function DangerZone(props: {
  title: string;
  hint: string;
  actions: readonly DestructiveAction[];
  selection: Selection;
  off: boolean;
}) {
  const {title, hint, actions, selection, off} = props;
  return (
    <div class="danger-zone" role="group" aria-labelledby="danger">
      <div class="title">
        <h3 id="danger">{title}</h3>
        <Help of="deletion" />
      </div>
      <p class="quiet">{hint}</p>
      <Notices notices={askToRemove.notices.value} urgent />
      {actions.map(it => (
        <Removal key={it} action={it} selection={selection} off={off} />
      ))}
      <RemovalQuestion />
    </div>
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
