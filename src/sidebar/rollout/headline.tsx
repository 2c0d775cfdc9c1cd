import type {Overview} from '../../core/door/contract';
import {Button} from '../button';
import {StateBar} from '../charts/parts';
import {going} from '../run';
import {refresh} from '../sheet';
import {Title} from '../title';
import {say} from '../words';

/** How the rows stand. */
export function Headline({of}: {of: Overview}) {
  const t = say.overview;
  return (
    <section aria-label={t.state}>
      <Title beside={<LookAgain />}>{t.state}</Title>
      {of.rows > 0 && (
        <>
          <StateBar states={of.states} />
          <p class="quiet">{t.total(of.rows)}</p>
        </>
      )}
    </section>
  );
}

/** Counts the rows anew. */
export function LookAgain() {
  return (
    <Button look="quiet" disabled={going.value} onPress={() => void refresh()}>
      {say.common.again}
    </Button>
  );
}
