import {signal} from '@preact/signals';
import type {Overview} from '../../core/door/contract';
import {Button} from '../button';
import {TextField} from '../fields';
import {Notices} from '../notices';
import {PrivateKey} from '../private-key';
import {going} from '../run';
import {stored} from '../settings-form';
import {isAddress} from '../typed-list';
import {say} from '../words';
import {storeAccess} from './first-run';
import {AccessPicture} from './pictures';

/** The best one first. */
const CHOICES: readonly Overview['access'][] = ['keyless', 'key', 'own'];

const SERVICE_ACCOUNTS =
  'https://console.cloud.google.com/iam-admin/serviceaccounts';

/** null until someone chooses: then it is the one that is there, or the best one. */
const picked = signal<Overview['access'] | null>(null);
/** null until something is typed. */
const typed = signal<string | null>(null);
const isWrong = signal(false);

interface Present {
  /** The access that was chosen; null before. */
  readonly present: Overview['access'] | null;
  readonly serviceAccount: string;
  readonly onChosen: () => void;
}

/** Three ways to reach the mailboxes, each with a picture. */
export function AccessCard(props: Present) {
  const t = say.firstRun.access;
  const chosen = picked.value ?? props.present ?? 'keyless';
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
              checked={chosen === access}
              onChange={() => {
                picked.value = access;
              }}
            />
          </label>
        ))}
      </fieldset>
      <Store access={chosen} {...props} />
    </>
  );
}

function Store({access, ...props}: Present & {access: Overview['access']}) {
  const t = say.firstRun.access;
  const hasKey = stored.value?.hasPrivateKey === true;
  const account = (typed.value ?? props.serviceAccount).trim();
  const store = async () => {
    isWrong.value = access === 'keyless' && !isAddress(account);
    if (isWrong.value) return;
    if (!(await storeAccess(access, account))) return;
    picked.value = null;
    props.onChosen();
  };
  return (
    <>
      {access === 'key' && <PrivateKey />}
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
      {(access !== 'key' || hasKey) && (
        <Button
          look="primary"
          disabled={going.value}
          busy={storeAccess.busy.value}
          onPress={() => void store()}
        >
          {t.buttons[access]}
        </Button>
      )}
    </>
  );
}
