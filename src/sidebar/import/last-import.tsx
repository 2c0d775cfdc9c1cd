/** The rows that were added last: opened, checked, or removed again. */
import {signal} from '@preact/signals';
import {useEffect, useLayoutEffect, useRef} from 'preact/hooks';
import type {LastImport} from '../../core/import/contract';
import {announce} from '../announcer';
import {Button} from '../button';
import {Notices} from '../notices';
import {goToTab} from '../router';
import {ask} from '../rpc';
import {begin, occupied} from '../run';
import {refresh} from '../sheet';
import {task} from '../task';
import {say} from '../words';

const last = signal<LastImport | null>(null);

/** How many rows were just removed again; null if none were. */
const undone = signal<number | null>(null);

const load = task(async () => {
  undone.value = null;
  last.value = await ask('lastImport', {});
});

const undo = task(async (confirmed: number) => {
  const {removed} = await ask('undoImport', {confirmed});
  last.value = null;
  undone.value = removed;
  announce(say.lastImport.undone(removed));
  await refresh();
});

const show = task(async ({first: row, user, alias}: LastImport) => {
  await ask('row', {of: {row, user, alias}, show: true});
});

/** The actions on them; nothing if there are none. @param fresh - they were just added */
export function LastImported({fresh = false}: {fresh?: boolean}) {
  useEffect(() => void load(), []);
  const t = say.lastImport;
  const of = last.value;
  if (undone.value !== null) return <Undone rows={undone.value} />;
  return (
    <>
      <Notices notices={load.notices.value} />
      {of && (
        <section class="last-import" aria-labelledby="last-import">
          {fresh ? (
            <h3 id="last-import">{t.fresh(of.rows)}</h3>
          ) : (
            <h2 id="last-import">{t.title}</h2>
          )}
          <p class="quiet">
            {t.where(of.first, of.last)}{' '}
            {fresh ? t.nothingSent : t.added(of.rows, of.by, of.at)}
          </p>
          <Check of={of} fresh={fresh} />
          {of.canUndo && <Undo of={of} />}
        </section>
      )}
    </>
  );
}

function Check({of, fresh}: {of: LastImport; fresh: boolean}) {
  const t = say.lastImport;
  return (
    <>
      <Notices notices={begin.notices.value} urgent />
      <Notices notices={show.notices.value} urgent />
      <div class="next-of-import">
        <Button
          {...(fresh && {look: 'primary' as const})}
          busy={begin.busy.value}
          disabled={occupied.value}
          onPress={() =>
            void begin({action: 'check', selection: 'imported'}).then(
              isBegun => isBegun && goToTab('rollout'),
            )
          }
        >
          {t.check(of.rows)}
        </Button>
        <Button busy={show.busy.value} onPress={() => void show(of)}>
          {t.show(of.first)}
        </Button>
      </div>
      {occupied.value && <p class="quiet">{say.importing.occupied}</p>}
    </>
  );
}

function Undo({of}: {of: LastImport}) {
  const t = say.lastImport;
  return (
    <div class="card undo-import">
      <p>
        <strong>{t.undoTitle}</strong>
      </p>
      <p class="quiet">{t.undoSays(of.rows)}</p>
      <Notices notices={undo.notices.value} urgent />
      <div class="choices">
        <Button
          busy={undo.busy.value}
          disabled={occupied.value}
          onPress={() => void undo(of.rows)}
        >
          {t.undo}
        </Button>
      </div>
    </div>
  );
}

/** It has the focus: the button is gone with its card. */
function Undone({rows}: {rows: number}) {
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => text.current?.focus(), []);
  return (
    <p ref={text} tabIndex={-1}>
      {say.lastImport.undone(rows)}
    </p>
  );
}
