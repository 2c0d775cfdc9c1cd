import {signal} from '@preact/signals';
import type {Overview} from '../../core/door/contract';
import {Button} from '../button';
import {TextField} from '../fields';
import {Notices} from '../notices';
import {PrivateKey} from '../private-key';
import {going} from '../run';
import {isAddress} from '../typed-list';
import {say} from '../words';
import {storeAccess} from './first-run';
import {AccessPicture} from './pictures';

/** The best one first. */
const CHOICES: readonly Overview['access'][] = ['keyless', 'key', 'own'];

const SERVICE_ACCOUNTS =
  'https://console.cloud.google.com/iam-admin/serviceaccounts';

const chosen = signal<Overview['access']>('keyless');
/** null until something is typed. */
const typed = signal<string | null>(null);
const isWrong = signal(false);

/** Three ways to reach the mailboxes, each with a picture. */
export function AccessCard(props: {
  serviceAccount: string;
  onChosen: () => void;
}) {
  const t = say.firstRun.access;
  return (
    <>
      <fieldset class="accesses">
        <legend class="heard-only">{t.legend}</legend>
        {CHOICES.map(access => (
          <label class="access" key={access}>
            <AccessPicture of={access} />
            <span>
              <strong>{t.choices[access]}</strong>
              <small>{t.hints[access]}</small>
              {access === 'keyless' && (
                <span class="badge info">{t.recommended}</span>
              )}
            </span>
            <input
              type="radio"
              name="first-access"
              checked={chosen.value === access}
              onChange={() => {
                chosen.value = access;
              }}
            />
          </label>
        ))}
      </fieldset>
      {chosen.value === 'key' ? <PrivateKey /> : <Store {...props} />}
    </>
  );
}

function Store(props: {serviceAccount: string; onChosen: () => void}) {
  const t = say.firstRun.access;
  const access = chosen.value === 'own' ? 'own' : 'keyless';
  const account = (typed.value ?? props.serviceAccount).trim();
  const store = async () => {
    isWrong.value = access === 'keyless' && !isAddress(account);
    if (isWrong.value) return;
    if (await storeAccess(access, account)) props.onChosen();
  };
  return (
    <>
      {access === 'keyless' && (
        <div class="field">
          <TextField
            label={t.account}
            kind="email"
            value={typed.value ?? props.serviceAccount}
            {...(isWrong.value && {wrong: t.accountMissing})}
            onType={text => {
              typed.value = text;
              isWrong.value = false;
            }}
          />
          <a href={SERVICE_ACCOUNTS} target="_blank" rel="noopener">
            {t.accountLink}
          </a>
        </div>
      )}
      <Notices notices={storeAccess.notices.value} urgent />
      <Button
        look="primary"
        disabled={going.value}
        busy={storeAccess.busy.value}
        onPress={() => void store()}
      >
        {t.buttons[access]}
      </Button>
    </>
  );
}
