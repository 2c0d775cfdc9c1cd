import {useEffect} from 'preact/hooks';
import type {Overview} from '../core/door/contract';
import {Actions} from './actions';
import {Button} from './button';
import {StateBar} from './charts/parts';
import {Notices} from './notices';
import {going} from './run';
import {overview, refresh, setUpSheets} from './sheet';
import {open} from './tabs';
import {say} from './words';

/** The sheet at a glance, and what can be done to its rows. */
export function OverviewScreen() {
  const sheet = overview.value;
  // The sheet may have been edited while another part of the page was shown.
  useEffect(() => {
    if (overview.value && !going.value) void refresh();
  }, []);
  return (
    <>
      <Notices notices={refresh.notices.value} urgent />
      {sheet ? (
        <>
          <Notices notices={sheet.notices} />
          {sheet.ready ? <Sheet of={sheet} /> : <NotReady />}
        </>
      ) : (
        refresh.busy.value && <p class="quiet">{say.common.loading}</p>
      )}
      {!sheet && !refresh.busy.value && <LookAgain />}
    </>
  );
}

function LookAgain() {
  return (
    <Button look="quiet" disabled={going.value} onPress={() => void refresh()}>
      {say.common.again}
    </Button>
  );
}

function NotReady() {
  const t = say.overview;
  return (
    <section class="card">
      <p>{t.notReady}</p>
      <p class="quiet">{t.setUpHint}</p>
      <Notices notices={setUpSheets.notices.value} urgent />
      <Button
        look="primary"
        busy={setUpSheets.busy.value}
        onPress={() => void setUpSheets()}
      >
        {t.setUp}
      </Button>
    </section>
  );
}

function Sheet({of}: {of: Overview}) {
  const t = say.overview;
  return (
    <>
      <section aria-labelledby="state">
        <div class="title">
          <h2 id="state">{t.state}</h2>
          <LookAgain />
        </div>
        {of.rows > 0 ? (
          <>
            <StateBar states={of.states} />
            <p class="quiet">{t.total(of.rows)}</p>
          </>
        ) : (
          <>
            <p class="quiet">{t.empty}</p>
            <Button look="primary" onPress={() => open('bringIn')}>
              {say.tabs.bringIn}
            </Button>
          </>
        )}
      </section>
      {of.access === 'own' && (
        <p class="aside">
          {t.ownAccess}{' '}
          <button type="button" class="link" onClick={() => open('settings')}>
            {t.openSettings}
          </button>{' '}
          <button type="button" class="link" onClick={() => open('consent')}>
            {say.consent.open}
          </button>
        </p>
      )}
      <Actions />
    </>
  );
}
