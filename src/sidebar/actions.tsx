import {signal} from '@preact/signals';
import type {Action, Selection, Verbs} from '../core/door';
import type {DestructiveAction} from '../core/rollout/actions';
import {Button} from './button';
import {Choice} from './fields';
import {Notices} from './notices';
import {ForecastPanel, prepare} from './forecast';
import {Removal, RemovalQuestion, askToRemove, toRemove} from './removal';
import {begin, going, occupied} from './run';
import {RunPassword} from './run-password';
import {stored} from './settings-form';
import {refresh} from './sheet';
import {say} from './words';

const SELECTIONS: readonly Selection[] = ['selected', 'all', 'failed'];
type HarmlessAction = Exclude<Action, DestructiveAction>;

/** What a person looks for, in the order in which it is usually needed. */
const GROUPS: readonly {
  readonly name: keyof typeof say.actionGroups;
  readonly actions: readonly HarmlessAction[];
}[] = [
  {name: 'bringIn', actions: ['check', 'plan', 'upload']},
  {name: 'keepValid', actions: ['update', 'renew', 'refresh']},
  {name: 'change', actions: ['list', 'setDefault', 'restore']},
];

const DESTRUCTIVE: readonly DestructiveAction[] = ['delete', 'offBoard'];

const selection = signal<Selection>('selected');
/** null until the person chooses: then the setting holds. */
const chosenDefault = signal<boolean | null>(null);

/** Which rows, and what to do to them. */
export function Actions() {
  const t = say.overview;
  const off = occupied.value || prepare.busy.value;
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{t.actions}</h2>
      <fieldset class="segments" disabled={off}>
        <legend>{t.rows}</legend>
        {SELECTIONS.map(it => (
          <label key={it}>
            <input
              type="radio"
              name="selection"
              checked={selection.value === it}
              onChange={() => {
                selection.value = it;
              }}
            />
            <span>{t.selections[it]}</span>
          </label>
        ))}
      </fieldset>
      {!toRemove.value && <Notices notices={begin.notices.value} urgent />}
      <Notices notices={prepare.notices.value} urgent />
      <ForecastPanel />
      <RunPassword off={going.value} />
      {GROUPS.map(({name, actions}) => (
        <div class="group" role="group" aria-labelledby={name} key={name}>
          <h3 id={name}>{say.actionGroups[name]}</h3>
          <ul class="actions">
            {actions.map(it => (
              <OneAction key={it} action={it} off={off} />
            ))}
          </ul>
        </div>
      ))}
      <div class="danger-zone" role="group" aria-labelledby="danger">
        <h3 id="danger">{t.danger}</h3>
        <p class="quiet">{t.dangerHint}</p>
        <Notices notices={askToRemove.notices.value} urgent />
        {DESTRUCTIVE.map(it => (
          <Removal key={it} action={it} selection={selection.value} off={off} />
        ))}
        <RemovalQuestion />
      </div>
    </section>
  );
}

function OneAction({action, off}: {action: HarmlessAction; off: boolean}) {
  const makeDefault =
    chosenDefault.value ?? stored.value?.settings.makeDefault ?? true;
  return (
    <li>
      <Button
        look="row"
        disabled={off}
        describedBy={`hint-${action}`}
        onPress={() =>
          void order({
            action,
            selection: selection.value,
            ...(action === 'upload' && {makeDefault}),
          })
        }
      >
        {say.actions[action]}
      </Button>
      <p class="quiet" id={`hint-${action}`}>
        {say.actionHints[action]}
      </p>
      {action === 'upload' && (
        <Choice
          label={say.overview.makeDefault}
          checked={makeDefault}
          disabled={off}
          onChoose={checked => {
            chosenDefault.value = checked;
          }}
        />
      )}
    </li>
  );
}

async function order(of: Verbs['start']['in']): Promise<void> {
  // A run that is already there is the usual reason for a refusal, and the person wants to see it.
  await prepare(of);
  if (begin.refused.value || prepare.refused.value) await refresh();
}
