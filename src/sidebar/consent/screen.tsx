import {signal} from '@preact/signals';
import {useEffect} from 'preact/hooks';
import type {Consent} from '../../core/door/contract';
import {Button} from '../button';
import {Confirmation} from '../confirmation';
import {Notices} from '../notices';
import {Title} from '../title';
import {say} from '../words';
import {Ask} from './ask';
import {consent, draft, forgetSecret, loadConsent} from './form';
import {Landing, TITLES, goTo} from './landing';
import {SetUp, asksToForget} from './set-up';
import {Standing} from './standing';
import {UserList} from './user-list';
import {Help} from '../help/help';
import {WithdrawalQuestion} from './withdrawal-question';

/** Whether the set-up is shown although it is complete. */
const shown = signal(false);

/** Users who consent themselves: set up, asked, listed, withdrawn. */
export function ConsentScreen() {
  useEffect(() => void loadConsent(), []);
  const present = consent.value;
  return (
    <>
      <Title beside={<Help of="consent" />}>{say.pages.consent}</Title>
      <p>{say.consent.intro}</p>
      <Notices notices={loadConsent.notices.value} urgent />
      {present ? (
        <Parts of={present} />
      ) : loadConsent.busy.value ? (
        <p class="quiet">{say.common.loading}</p>
      ) : (
        <Button look="quiet" onPress={() => void loadConsent()}>
          {say.common.again}
        </Button>
      )}
      {asksToForget.value && <ForgetQuestion />}
      <WithdrawalQuestion />
    </>
  );
}

/** An incomplete set-up comes first. Users who were asked before can still be shown and withdrawn. */
function Parts({of}: {of: Consent}) {
  const isUsed = of.ready || of.first.some(it => it.state !== 'notAsked');
  const fields = draft.value;
  return (
    <>
      <Notices notices={of.notices} />
      {!of.ready && fields && (
        <Landing
          id={TITLES.setUp}
          title={say.consentSetUp.title}
          phase={of.ready}
        >
          <SetUp fields={fields} of={of} />
        </Landing>
      )}
      {isUsed && <Standing of={of} />}
      {of.ready && <Ask />}
      {isUsed && <UserList of={of} />}
      {of.ready && fields && <SetUpAgain of={of} />}
    </>
  );
}

function SetUpAgain({of}: {of: Consent}) {
  const t = say.consentSetUp;
  const fields = draft.value;
  return (
    <section aria-labelledby={TITLES.setUp}>
      <h2 id={TITLES.setUp} tabIndex={-1}>
        {t.title}
      </h2>
      <Button
        expanded={shown.value}
        onPress={() => {
          shown.value = !shown.value;
        }}
      >
        {shown.value ? t.hide : t.show}
      </Button>
      {shown.value && fields && <SetUp fields={fields} of={of} />}
    </section>
  );
}

function ForgetQuestion() {
  const t = say.consentSetUp;
  return (
    <Confirmation
      title={t.forgetTitle}
      confirm={t.forgetConfirm}
      ready
      busy={forgetSecret.busy.value}
      onConfirm={() => forgetSecret()}
      onClose={() => {
        asksToForget.value = false;
        // The button that was pressed is gone with the secret.
        if (consent.value?.hasSecret === false) goTo('setUp');
      }}
    >
      <p class="harm">{t.forgetSays}</p>
      <Notices notices={forgetSecret.notices.value} urgent />
    </Confirmation>
  );
}
