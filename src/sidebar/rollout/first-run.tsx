import type {Overview} from '../../core/door/contract';
import {Button} from '../button';
import {ChecklistLine} from '../first-run/checklist';
import {Notices} from '../notices';
import {goToTab, openPage} from '../router';
import {setUpSheets} from '../sheet';
import {Title} from '../title';
import {say} from '../words';

/** What is still to be set up, if its list is hidden. */
export function FirstRun({of}: {of: Overview}) {
  return (
    <>
      {of.ready ? <Access of={of} /> : <NoSheets />}
      <ChecklistLine />
    </>
  );
}

function NoSheets() {
  const t = say.overview;
  return (
    <>
      <Title>{t.setUpTitle}</Title>
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
    </>
  );
}

function Access({of}: {of: Overview}) {
  const t = say.overview;
  if (of.access !== 'own') return null;
  return (
    <p class="aside">
      {t.ownAccess}{' '}
      <button type="button" class="link" onClick={() => goToTab('settings')}>
        {t.openSettings}
      </button>{' '}
      <button
        type="button"
        class="link"
        id="open-consent"
        onClick={() => openPage('consent', {})}
      >
        {say.consent.open}
      </button>
    </p>
  );
}
