import {signal} from '@preact/signals';
import type {Selection} from '../core/door';
import {announce} from './announcer';
import {Confirmation} from './confirmation';
import {Choice} from './fields';
import {Notices} from './notices';
import {ask} from './rpc';
import {begin} from './run';
import {task} from './task';
import {say} from './words';

/** What is about to be deleted, as it was shown to the person: the count is what they confirm. */
export const toDelete = signal<{
  readonly selection: Selection;
  readonly count: number;
  readonly examples: readonly string[];
} | null>(null);

const nothing = signal(false);
const understood = signal(false);
const force = signal(false);

/** Looks what a deletion would touch and asks the person; deletes nothing. */
export const askToDelete = task(async (selection: Selection) => {
  nothing.value = false;
  const preview = await ask('preview', {action: 'delete', selection});
  if (preview.count === 0) {
    nothing.value = true;
    announce(say.bulkDelete.none);
    return;
  }
  begin.notices.value = [];
  understood.value = false;
  force.value = false;
  toDelete.value = {selection, ...preview};
});

export function BulkDelete() {
  const t = say.bulkDelete;
  const asked = toDelete.value;
  if (!asked) return nothing.value ? <p>{t.none}</p> : null;
  const {selection, count, examples} = asked;
  return (
    <Confirmation
      title={t.title(count)}
      confirm={t.confirm(count)}
      ready={understood.value}
      busy={begin.busy.value}
      onConfirm={() =>
        begin({
          action: 'delete',
          selection,
          force: force.value,
          confirmed: count,
        })
      }
      onClose={() => {
        toDelete.value = null;
      }}
    >
      <p>{t.which}</p>
      <ul class="examples">
        {examples.map(it => (
          <li key={it}>{it}</li>
        ))}
        {count > examples.length && <li>{t.more(count - examples.length)}</li>}
      </ul>
      <p class="harm">{t.harm}</p>
      <Choice
        label={t.understand}
        checked={understood.value}
        onChoose={checked => {
          understood.value = checked;
        }}
      />
      <Choice
        label={t.force}
        hint={t.forceHint}
        checked={force.value}
        onChoose={checked => {
          force.value = checked;
        }}
      />
      <Notices notices={begin.notices.value} urgent />
    </Confirmation>
  );
}
