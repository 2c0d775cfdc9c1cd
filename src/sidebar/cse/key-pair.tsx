import {nameIn} from '../../messages/distinguished-name';
import type {CseUser, KeyPairCard} from '../../core/door/contract';
import {Button} from '../button';
import {CertificateBadges, CertificateFacts} from '../certificate';
import {Icon, type Mark} from '../icons';
import {Notices} from '../notices';
import {going} from '../run';
import {say} from '../words';
import {
  changeIdentity,
  changeKeyPair,
  question,
  touch,
  touched,
  userBusy,
} from './user';

const MARKS: Readonly<Record<KeyPairCard['state'], Mark>> = {
  enabled: 'good',
  disabled: 'warn',
  unknown: 'idle',
};

/** The id of the heading of a key pair’s card. */
export function titleId(id: string): string {
  return `pair-${id}`;
}

/** One key pair: its state, and the actions on it. */
export function KeyPair(props: {of: KeyPairCard; user: CseUser; at: number}) {
  const {of, user, at} = props;
  return (
    <li class="card">
      <h3 id={titleId(of.id)} tabIndex={-1}>
        {say.keyPairs.pair(at)}
      </h3>
      <Badges of={of} />
      <Facts of={of} />
      {of.certificate && (
        <details>
          <summary>{say.keyPairs.about}</summary>
          <CertificateFacts of={of.certificate} title="subject" />
        </details>
      )}
      <Changes of={of} user={user} />
      {touched.value === of.id && (
        <>
          <Notices notices={changeKeyPair.notices.value} urgent />
          <Notices notices={changeIdentity.notices.value} urgent />
        </>
      )}
    </li>
  );
}

function Badges({of: {state, usedFor}}: {of: KeyPairCard}) {
  const t = say.keyPairs;
  return (
    <p class="badges">
      <span class={`badge ${MARKS[state]}`}>
        <Icon mark={MARKS[state]} />
        {t.states[state]}
      </span>
      {usedFor === 'nothing' ? (
        <span class="quiet">{t.usedFor.nothing}</span>
      ) : (
        <span class="badge default">{t.usedFor[usedFor]}</span>
      )}
    </p>
  );
}

function Facts({of}: {of: KeyPairCard}) {
  const t = say.keyPairs;
  return (
    <dl class="facts">
      <dt>{t.certificate}</dt>
      <dd>
        {of.certificate ? (
          <>
            {nameIn(of.certificate.subject)}
            <CertificateBadges of={of.certificate} />
          </>
        ) : (
          t.unreadable
        )}
      </dd>
      {of.keptBy.length > 0 && (
        <>
          <dt>{t.keptBy}</dt>
          {of.keptBy.map(it => (
            <dd key={it}>{it}</dd>
          ))}
        </>
      )}
      {of.disabledSince !== null && (
        <>
          <dt>{t.disabledSince}</dt>
          <dd>{t.day(of.disabledSince)}</dd>
        </>
      )}
      {of.state === 'disabled' && (
        <>
          <dt>{t.obliteration}</dt>
          <dd>{countdown(of)}</dd>
        </>
      )}
      <dt>{t.id}</dt>
      <dd>
        <code>{of.id}</code>
      </dd>
    </dl>
  );
}

function countdown(of: KeyPairCard): string {
  const t = say.keyPairs;
  if (isOver(of)) return isUsed(of) ? t.obliterableUnused : t.obliterable;
  const {daysLeft, obliterableFrom} = of;
  return daysLeft === null || obliterableFrom === null
    ? t.noCountdown
    : t.countdown(daysLeft, obliterableFrom);
}

/** By the script’s clock: the days before it can be obliterated have run out. */
function isOver({state, daysLeft}: KeyPairCard): boolean {
  return state === 'disabled' && daysLeft !== null && daysLeft <= 0;
}

function isUsed({usedFor}: KeyPairCard): boolean {
  return usedFor !== 'nothing';
}

function Changes(props: {of: KeyPairCard; user: CseUser}) {
  const t = say.keyPairs;
  const {of} = props;
  const {user, hasIdentity} = props.user;
  const {id} = of;
  const inUse = isUsed(of);
  const button = {
    disabled: going.value || userBusy.value,
    describedBy: titleId(id),
  };
  const ask = (about: 'disable' | 'obliterate' | 'use') => {
    touch(id);
    question.value = {about, user, pair: of};
  };
  const enable = () => {
    touch(id);
    void changeKeyPair({user, id, to: 'enable'});
  };
  return (
    <div class="choices">
      {of.state !== 'enabled' && (
        <Button key="enable" {...button} onPress={enable}>
          {t.enable}
        </Button>
      )}
      {of.state !== 'disabled' && (
        <Button key="disable" {...button} onPress={() => ask('disable')}>
          {t.disable}
        </Button>
      )}
      {of.state === 'enabled' && of.usedFor !== 'both' && (
        <Button
          key="use"
          {...button}
          onPress={() => {
            if (hasIdentity) return ask('use');
            touch(id);
            void changeIdentity({user, to: 'use', id});
          }}
        >
          {hasIdentity ? t.use : t.makeIdentity}
        </Button>
      )}
      {isOver(of) && !inUse && (
        <Button
          key="obliterate"
          look="danger"
          {...button}
          onPress={() => ask('obliterate')}
        >
          {t.obliterate}
        </Button>
      )}
    </div>
  );
}
