import type {FirstRun} from '../../core/door/contract';
import {DelegationEntry} from '../delegation-entry';
import {Notices} from '../notices';
import {say} from '../words';
import {isTesting, missing, testMailbox} from './first-run';
import {TestResult, useTests} from './test-result';

/** What a super admin has to add, and whether it already works. */
export function DelegationCard({of}: {of: FirstRun}) {
  const t = say.firstRun.delegation;
  const {clientId, scopes} = of;
  const copy = [
    {label: t.clientId, text: clientId},
    {label: t.scopes(scopes.length), text: scopes.join(',')},
  ];
  return (
    <>
      {!clientId && <p class="quiet">{t.noClientId}</p>}
      <DelegationEntry copy={copy.filter(it => it.text !== '')} isNext />
      <p class="quiet">{t.scopesHint}</p>
      <Waiting user={of.user} />
    </>
  );
}

/** Tests again and again whether the delegation works. */
function Waiting({user}: {user: string}) {
  const t = say.firstRun.delegation;
  useTests();
  // Anything else is a separate problem, which waiting does not solve.
  if (missing.value && missing.value.code !== 'delegation-basic') {
    return <TestResult user={user} />;
  }
  return (
    <div class="awaited">
      <p>
        {isTesting.value && <span class="spinner" />}
        {testMailbox.busy.value && !missing.value
          ? t.testing(user)
          : t.waiting(user)}
      </p>
      {isTesting.value ? (
        <>
          <Notices notices={testMailbox.notices.value} />
          <p class="quiet">{t.waitingHint}</p>
        </>
      ) : (
        <TestResult user={user} />
      )}
    </div>
  );
}
