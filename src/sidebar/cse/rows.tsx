import type {Cse} from '../../core/door/contract';
import {Button} from '../button';
import {StateBar} from '../charts/parts';
import {Icon} from '../icons';
import {Notices} from '../notices';
import {say} from '../words';
import {CseActions} from './actions';
import {cse} from './form';
import {LookAgain} from './look-again';
import {openPart} from './parts';

/** The CSE sheet at a glance, and the actions on its rows. */
export function RowsPart() {
  const of = cse.value;
  if (!of) return null;
  return (
    <>
      <Notices notices={of.notices} />
      <State of={of} />
      {of.rows > 0 && <CseActions of={of} />}
    </>
  );
}

function State({of}: {of: Cse}) {
  const t = say.cse;
  return (
    <section aria-labelledby="state">
      <div class="title">
        <h2 id="state">{t.state}</h2>
        <LookAgain />
      </div>
      {of.rows > 0 ? (
        <>
          <StateBar states={of.states} />
          <p class="quiet">{say.overview.total(of.rows)}</p>
          {of.waiting > 0 && <Waiting of={of} />}
        </>
      ) : (
        <>
          <p>{t.intro}</p>
          <p class="quiet">{t.empty}</p>
          <Button look="primary" onPress={() => openPart('folder')}>
            {t.part.folder}
          </Button>
        </>
      )}
    </section>
  );
}

/** Rows for which Gmail is not ready. */
function Waiting({of: {waiting, nextTry}}: {of: Cse}) {
  const t = say.cse;
  return (
    <div class="waiting">
      <Icon mark="idle" />
      <div>
        <p>
          <strong>{t.waiting(waiting)}</strong> {t.waitingHint}
        </p>
        <p>{nextTry === null ? t.noNextTry : t.nextTry(nextTry)}</p>
      </div>
    </div>
  );
}
