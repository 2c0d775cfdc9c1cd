import {signal} from '@preact/signals';
import type {Action, Selection, Verbs} from '../core/door';
import {BulkDelete, askToDelete, toDelete} from './bulk-delete';
import {Button} from './button';
import {Choice} from './fields';
import {Notices} from './notices';
import {ForecastPanel, prepare} from './forecast';
import {begin, occupied} from './run';
import {stored} from './settings-form';
import {refresh} from './sheet';
import {say} from './words';

const SELECTIONS: readonly Selection[] = ['selected', 'all', 'failed'];
const HARMLESS: readonly Exclude<Action, 'delete'>[] = [
  'check',
  'plan',
  'upload',
  'list',
  'setDefault',
];

const selection = signal<Selection>('selected');
/** null until the person chooses: then the setting holds. */
const chosenDefault = signal<boolean | null>(null);

/** Which rows, and what to do to them. */
export function Actions() {
  const t = say.overview;
  const makeDefault =
    chosenDefault.value ?? stored.value?.settings.makeDefault ?? true;
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
      {!toDelete.value && <Notices notices={begin.notices.value} urgent />}
      <Notices notices={prepare.notices.value} urgent />
      <ForecastPanel />
      <ul class="actions">
        {HARMLESS.map(action => (
          <li key={action}>
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
                label={t.makeDefault}
                checked={makeDefault}
                disabled={off}
                onChoose={checked => {
                  chosenDefault.value = checked;
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <div class="danger-zone" role="group" aria-labelledby="danger">
        <h3 id="danger">{t.danger}</h3>
        <p class="quiet">{t.deleteHint}</p>
        <Notices notices={askToDelete.notices.value} urgent />
        <Button
          look="danger"
          disabled={off}
          busy={askToDelete.busy.value}
          onPress={() => void askToDelete(selection.value)}
        >
          {t.deleteButton}
        </Button>
        <BulkDelete />
      </div>
    </section>
  );
}

async function order(of: Verbs['start']['in']): Promise<void> {
  // A run that is already there is the usual reason for a refusal, and the person wants to see it.
  await prepare(of);
  if (begin.refused.value || prepare.refused.value) await refresh();
}
