import type {Overview} from '../../core/door/contract';
import {Actions} from '../actions';
import {Button} from '../button';
import {goToTab} from '../router';
import {say} from '../words';

/** What to do next, and whatever else can be done to the rows. */
export function NextStep({of}: {of: Overview}) {
  const t = say.overview;
  if (of.rows > 0) return <Actions />;
  return (
    <section>
      <p class="quiet">{t.empty}</p>
      <Button look="primary" onPress={() => goToTab('import')}>
        {say.tabs.import}
      </Button>
    </section>
  );
}
