import type {Cause} from '../../core/door/contract';
import {Button} from '../button';
import {Icon} from '../icons';
import {certificates} from '../local/core';
import {Notices} from '../notices';
import {going} from '../run';
import {stored} from '../settings-form';
import {say} from '../words';
import {changedRule, relax} from './causes';

/** The causes that an admin may let pass, in their own order. */
export function relaxable(): readonly Cause[] {
  // Each code that may be relaxed is a cause of its own.
  return certificates().relaxableCodes() as readonly Cause[];
}

/** Relaxes a cause from now on, if that is permitted; can be undone. */
export function Relaxing({cause}: {cause: Cause}) {
  if (!relaxable().includes(cause)) return null;
  const t = say.problems;
  return (
    <section class="card" aria-labelledby="relaxing">
      <h2 id="relaxing">{t.relaxTitle}</h2>
      <p class="quiet">{t.relaxHint}</p>
      <RelaxButton cause={cause} />
    </section>
  );
}

/** The button alone, or its result. */
export function RelaxButton(props: {cause: Cause; look?: 'quiet'}) {
  const {cause, look} = props;
  const t = say.problems;
  const asWarning = stored.value?.settings.asWarning ?? [];
  const isRelaxed = asWarning.includes(cause);
  const isChanged = changedRule.value?.cause === cause;
  return (
    <>
      <div class="choices">
        {isRelaxed && (
          <span class="state good">
            <Icon mark="good" />
            {t.relaxed}
          </span>
        )}
        {!isRelaxed && isChanged && <span class="quiet">{t.undone}</span>}
        <Button
          {...(isRelaxed ? {look: 'quiet'} : look && {look})}
          disabled={going.value}
          busy={relax.busy.value}
          onPress={() => void relax(cause, isRelaxed ? 'block' : 'warning')}
        >
          {isRelaxed ? t.undo : t.relax}
        </Button>
      </div>
      {isRelaxed && isChanged && <p class="quiet">{t.relaxedHint}</p>}
      <Notices notices={relax.notices.value} urgent />
    </>
  );
}
