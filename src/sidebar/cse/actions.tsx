import {signal} from '@preact/signals';
import type {Selection} from '../../core/door/contract';
import {CSE_ACTIONS, actionsIn, destructiveIn} from '../action-table';
import {prepare} from '../forecast';
import {ActionEntry, Answers, DangerZone, useOwnAnswers} from '../order';
import {ScopeChips} from '../rollout/scope';
import {going, occupied} from '../run';
import {RunPassword} from '../run-password';
import {say} from '../words';
import {wantsToken} from './form';
import {KeyServiceToken} from './token';

/** The groups in the order in which people usually need them. */
const GROUPS = ['prepare', 'change'] as const;

const selection = signal<Selection>('selected');

/** The rows of the CSE sheet to select, and the actions on them. */
export function CseActions() {
  const t = say.cse;
  const off = occupied.value || prepare.busy.value;
  useOwnAnswers('cse');
  return (
    <section aria-labelledby="actions">
      <h2 id="actions">{t.actions}</h2>
      <ScopeChips chosen={selection} off={off} />
      <Answers />
      <RunPassword off={going.value} hint={t.passwordHint} />
      {wantsToken.value && <KeyServiceToken off={going.value} />}
      {GROUPS.map(name => (
        <div class="group" role="group" aria-labelledby={name} key={name}>
          <h3 id={name}>{t.groups[name]}</h3>
          <ul class="actions">
            {actionsIn(CSE_ACTIONS, name).map(action => (
              <ActionEntry
                key={action}
                of={{action, selection: selection.value}}
                hint={say.actionHints[action]}
                off={off}
              />
            ))}
          </ul>
        </div>
      ))}
      <DangerZone
        title={t.danger}
        hint={t.dangerHint}
        actions={destructiveIn(CSE_ACTIONS)}
        selection={selection.value}
        off={off}
      />
    </section>
  );
}
