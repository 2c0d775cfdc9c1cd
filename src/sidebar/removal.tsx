import {signal} from '@preact/signals';
import type {Selection} from '../core/door/contract';
import type {DestructiveAction} from '../core/rows/actions';
import {announce} from './announcer';
import {Button} from './button';
import {Confirmation} from './confirmation';
import {Choice, TextField} from './fields';
import {Notices} from './notices';
import {PreviewButton} from './preview-button';
import {ask} from './rpc';
import {begin} from './run';
import {task} from './task';
import {say} from './words';

/** What is about to be taken away, as it was shown to the person: the count is what they confirm. */
export const toRemove = signal<{
  readonly action: DestructiveAction;
  readonly selection: Selection;
  readonly count: number;
  readonly examples: readonly string[];
  /** Other addresses that lose their certificates. */
  readonly others: readonly string[];
  readonly rows: string | undefined;
  readonly outOfSight: string;
} | null>(null);

/** What would have touched no row. */
const nothing = signal<DestructiveAction | null>(null);
const typed = signal('');
const force = signal(false);

/** Looks which rows a removal would touch and asks the person; removes nothing. */
export const askToRemove = task(
  async (action: DestructiveAction, selection: Selection) => {
    nothing.value = null;
    const asked = await ask('preview', {action, selection});
    const {count, examples, others = [], rows, outOfSight = ''} = asked;
    if (count === 0) {
      nothing.value = action;
      announce(say.removal.none);
      return;
    }
    begin.notices.value = [];
    typed.value = '';
    force.value = false;
    toRemove.value = {
      ...{action, selection, count, examples, others, rows, outOfSight},
    };
  },
);

/** Drops what was said to the last request. */
export function dropRemoval(): void {
  nothing.value = null;
  askToRemove.notices.value = [];
}

/** The button that asks for a removal, and what it does. */
export function Removal(props: {
  action: DestructiveAction;
  selection: Selection;
  off: boolean;
}) {
  const {action, selection, off} = props;
  const t = say.removal[action];
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

/** The question, where there is one. */
export function RemovalQuestion() {
  const asked = toRemove.value;
  if (!asked) return null;
  const t = say.removal;
  const {action, selection, count, examples, others, rows, outOfSight} = asked;
  return (
    <Confirmation
      title={t[action].title(count)}
      confirm={t[action].confirm(count)}
      ready={isCount(typed.value, count)}
      busy={begin.busy.value}
      onConfirm={() =>
        begin({
          action,
          selection,
          ...(action === 'delete' && {force: force.value}),
          confirmed: count,
          ...(rows !== undefined && {rows}),
        })
      }
      onClose={() => {
        toRemove.value = null;
      }}
    >
      <p>{t.which}</p>
      <ul class="examples">
        {examples.map(it => (
          <li key={it}>{it}</li>
        ))}
        {count > examples.length && <li>{t.more(count - examples.length)}</li>}
      </ul>
      {outOfSight !== '' && <p>{outOfSight}</p>}
      <OtherAddresses of={others} />
      <p class="harm">{t[action].harm}</p>
      {action === 'delete' && (
        <Choice
          label={t.force}
          hint={t.forceHint}
          checked={force.value}
          onChoose={checked => {
            force.value = checked;
          }}
        />
      )}
      <TextField
        label={t.typeCount(count)}
        kind="numeric"
        value={typed.value}
        onType={text => {
          typed.value = text;
        }}
      />
      <Notices notices={begin.notices.value} urgent />
    </Confirmation>
  );
}

/** More would push the question itself out of sight. */
const MAX_OTHERS = 20;

/** Addresses beyond the rows' own that are meant as well. */
function OtherAddresses({of}: {of: readonly string[]}) {
  if (of.length === 0) return null;
  const t = say.removal;
  const more = of.length - MAX_OTHERS;
  return (
    <>
      <p>{t.others}</p>
      <ul class="examples">
        {of.slice(0, MAX_OTHERS).map(it => (
          <li key={it}>{it}</li>
        ))}
        {more > 0 && <li>{t.moreAddresses(more)}</li>}
      </ul>
    </>
  );
}

/** Whether a number was typed, as it is or with the marks between thousands that it is shown with. */
export function isCount(text: string, count: number): boolean {
  return text.replace(/[\s.,'’]/g, '') === String(count);
}
