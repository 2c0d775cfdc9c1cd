import {signal} from '@preact/signals';
import type {Verbs} from '../core/door/contract';
import {announce} from './announcer';
import {Button} from './button';
import {Notices} from './notices';
import {ask} from './rpc';
import {begin, occupied} from './run';
import {refresh} from './sheet';
import {task} from './task';
import {say} from './words';

type Slice = Verbs['takeFromFolder']['out'];

/** More would push the form out of sight. */
const MAX_SHOWN = 20;

/** The result of the last reading, all its slices together; null before. */
const came = signal<Slice | null>(null);

/** Looks through the folder to its end, and renews the rows that have a newer file then. */
const take = task(async () => {
  came.value = null;
  for (let more = true; more;) {
    const slice: Slice = await ask('takeFromFolder', {});
    came.value = withBefore(slice, came.value);
    more = slice.more;
  }
  const {due, toRenew} = came.value!;
  announce(say.schedule.given(toRenew.length, due));
  if (toRenew.length > 0) {
    await begin({action: 'renew', selection: 'named', also: toRenew});
  }
  await refresh();
});

function withBefore(slice: Slice, before: Slice | null): Slice {
  if (!before) return slice;
  const keyOf = ({user, alias}: Slice['toRenew'][number]) => `${user} ${alias}`;
  const rows = [...before.toRenew, ...slice.toRenew];
  return {
    ...slice,
    taken: [...before.taken, ...slice.taken],
    toRenew: [...new Map(rows.map(it => [keyOf(it), it])).values()],
  };
}

/** The watched folder by hand. */
export function Folder() {
  const t = say.schedule;
  const busy = take.busy.value;
  return (
    <section aria-labelledby="watched-folder">
      <h2 id="watched-folder">{t.folderNow}</h2>
      {busy && <p class="quiet">{t.taking}</p>}
      <Notices notices={take.notices.value} urgent />
      <Notices notices={begin.notices.value} urgent />
      {came.value && <Result of={came.value} />}
      <Button disabled={occupied.value} busy={busy} onPress={() => void take()}>
        {t.take}
      </Button>
    </section>
  );
}

function Result({of}: {of: Slice}) {
  const t = say.schedule;
  const {due, taken, toRenew, left} = of;
  return (
    <>
      <p>{due === 0 ? t.nothingDue : t.given(toRenew.length, due)}</p>
      <Some of={taken.map(it => t.takenFor(it.name, it.alias || it.user))} />
      {left.length > 0 && <p>{t.left}</p>}
      <Some of={left.map(it => `${it.name}: ${it.why}`)} />
    </>
  );
}

function Some({of}: {of: readonly string[]}) {
  if (of.length === 0) return null;
  return (
    <ul class="examples">
      {of.slice(0, MAX_SHOWN).map(it => (
        <li key={it}>{it}</li>
      ))}
      {of.length > MAX_SHOWN && (
        <li>{say.importing.more(of.length - MAX_SHOWN)}</li>
      )}
    </ul>
  );
}
