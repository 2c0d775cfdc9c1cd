import type {FirstRun} from '../../core/door/contract';
import {CopyButton} from '../copy-button';
import {Copyable} from '../copyable';
import {say} from '../words';
import {isTesting, missing, testMailbox} from './first-run';
import {TestResult, useTests} from './test-result';

const DELEGATION = 'https://admin.google.com/ac/owl/domainwidedelegation';

/** What a super admin has to add, and whether it works already. */
export function DelegationCard({of}: {of: FirstRun}) {
  const t = say.firstRun.delegation;
  const scopes = of.scopes.join(',');
  return (
    <>
      {of.clientId ? (
        <Entry label={t.clientId} text={of.clientId} />
      ) : (
        <p class="quiet">{t.noClientId}</p>
      )}
      <Entry
        label={t.scopes(of.scopes.length)}
        text={scopes}
        hint={t.scopesHint}
      />
      <a class="primary" href={DELEGATION} target="_blank" rel="noopener">
        {t.open}
      </a>
      <p class="quiet">{t.how}</p>
      {of.clientId && (
        <>
          <CopyButton
            label={t.copyAll}
            text={t.message(of.clientId, scopes, DELEGATION)}
          />
          <p class="quiet">{t.copyAllHint}</p>
        </>
      )}
      <Waiting user={of.user} />
    </>
  );
}

function Entry(props: {label: string; text: string; hint?: string}) {
  const {label, text, hint} = props;
  return (
    <div class="field">
      <span class="label">{label}</span>
      <Copyable label={label} text={text} />
      {hint && <p class="quiet">{hint}</p>}
    </div>
  );
}

/** Tests again and again whether the delegation works. */
function Waiting({user}: {user: string}) {
  const t = say.firstRun.delegation;
  useTests();
  // Anything else is a problem of its own, which waiting does not solve.
  if (missing.value && missing.value.code !== 'delegation-basic') {
    return <TestResult user={user} />;
  }
  return (
    <div class="waiting">
      <p>
        {testMailbox.busy.value && !missing.value
          ? t.testing(user)
          : t.waiting(user)}
      </p>
      {isTesting.value ? (
        <p class="quiet">{t.waitingHint}</p>
      ) : (
        <TestResult user={user} />
      )}
    </div>
  );
}
