import {useState} from 'preact/hooks';
import {nameIn} from '../../messages/distinguished-name';
import type {KeyPairCard} from '../../core/door/contract';
import {Confirmation} from '../confirmation';
import {TextField} from '../fields';
import {Notices} from '../notices';
import {say} from '../words';
import {changeIdentity, changeKeyPair, question} from './user';

interface About {
  readonly user: string;
  readonly pair: KeyPairCard;
}

/** The question before a key pair or the identity is changed, if there is one. */
export function Question() {
  const of = question.value;
  switch (of?.about) {
    case 'disable':
      return <Disabling {...of} />;
    case 'obliterate':
      return <Obliterating {...of} />;
    case 'use':
      return <Using {...of} />;
    case 'deleteIdentity':
      return <Deleting user={of.user} />;
    default:
      return null;
  }
}

function close(): void {
  question.value = null;
}

function Disabling({user, pair}: About) {
  const t = say.keyPairs.disabling;
  const inUse = pair.usedFor !== 'nothing';
  return (
    <Confirmation
      title={inUse ? t.titleInUse : t.title}
      confirm={t.confirm}
      ready
      busy={changeKeyPair.busy.value}
      onConfirm={() =>
        changeKeyPair({user, id: pair.id, to: 'disable', confirmed: true})
      }
      onClose={close}
    >
      <Which {...pair} />
      <p class="harm">{inUse ? t.harmInUse(user) : t.harm(user)}</p>
      <Notices notices={changeKeyPair.notices.value} urgent />
    </Confirmation>
  );
}

/** The identity changes from one key pair to another: what others encrypt to it is read with the new one from then on. */
function Using({user, pair}: About) {
  const t = say.keyPairs.using;
  return (
    <Confirmation
      title={t.title}
      confirm={t.confirm}
      look="primary"
      ready
      busy={changeIdentity.busy.value}
      onConfirm={() => changeIdentity({user, to: 'use', id: pair.id})}
      onClose={close}
    >
      <Which {...pair} />
      <p>{t.says(user)}</p>
      <Notices notices={changeIdentity.notices.value} urgent />
    </Confirmation>
  );
}

function Obliterating({user, pair}: About) {
  const t = say.keyPairs.obliterating;
  const [typed, setTyped] = useState('');
  return (
    <Confirmation
      title={t.title}
      confirm={t.confirm}
      ready={typed.trim().toLowerCase() === user.toLowerCase()}
      busy={changeKeyPair.busy.value}
      onConfirm={() =>
        changeKeyPair({user, id: pair.id, to: 'obliterate', typed})
      }
      onClose={close}
    >
      <Which {...pair} />
      <p class="harm">{t.harm(user)}</p>
      <TextField
        label={t.type(user)}
        kind="email"
        value={typed}
        onType={setTyped}
      />
      <Notices notices={changeKeyPair.notices.value} urgent />
    </Confirmation>
  );
}

function Deleting({user}: {user: string}) {
  const t = say.keyPairs.deleting;
  return (
    <Confirmation
      title={t.title}
      confirm={t.confirm}
      ready
      busy={changeIdentity.busy.value}
      onConfirm={() => changeIdentity({user, to: 'delete', confirmed: true})}
      onClose={close}
    >
      <p class="harm">{t.harm(user)}</p>
      <Notices notices={changeIdentity.notices.value} urgent />
    </Confirmation>
  );
}

/** Which key pair is meant: its differences from the user’s others. */
function Which({id, certificate}: KeyPairCard) {
  const t = say.certificates;
  return (
    <dl class="facts">
      {certificate && (
        <>
          <dt>{t.subject}</dt>
          <dd>{nameIn(certificate.subject)}</dd>
          <dt>{t.validity}</dt>
          <dd>{t.period(certificate.notBefore, certificate.notAfter)}</dd>
        </>
      )}
      <dt>{say.keyPairs.id}</dt>
      <dd>
        <code>{id}</code>
      </dd>
    </dl>
  );
}
