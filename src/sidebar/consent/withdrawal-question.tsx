import {Confirmation} from '../confirmation';
import {TextField} from '../fields';
import {Notices} from '../notices';
import {isCount} from '../removal';
import {say} from '../words';
import {goTo} from './landing';
import {toWithdraw, typed, withdraw, withdrawn} from './withdrawal';

/** How many are named; the number shows how many there are. */
const MAX_NAMED = 10;

/** The question before consents are withdrawn, where there is one. */
export function WithdrawalQuestion() {
  const users = toWithdraw.value;
  if (!users) return null;
  const t = say.consent;
  const count = users.length;
  return (
    <Confirmation
      title={t.withdrawTitle(count)}
      confirm={t.withdrawConfirm(count)}
      ready={count === 1 || isCount(typed.value, count)}
      busy={withdraw.busy.value}
      onConfirm={() => withdraw(users)}
      onClose={() => {
        toWithdraw.value = null;
        // The result is shown there, and the pressed button may be gone with its line.
        if (withdrawn.value) goTo('users');
      }}
    >
      {count > 1 && <p>{t.which}</p>}
      <ul class="examples">
        {users.slice(0, MAX_NAMED).map(it => (
          <li key={it}>{it}</li>
        ))}
        {count > MAX_NAMED && <li>{t.more(count - MAX_NAMED)}</li>}
      </ul>
      <p class="harm">{t.harm}</p>
      {count > 1 && (
        <TextField
          label={t.typeCount(count)}
          kind="numeric"
          value={typed.value}
          onType={text => {
            typed.value = text;
          }}
        />
      )}
      <Notices notices={withdraw.notices.value} urgent />
    </Confirmation>
  );
}
