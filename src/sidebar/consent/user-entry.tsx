import type {Consent, ConsentUser} from '../../core/door/contract';
import {Button} from '../button';
import {Choice} from '../fields';
import {Icon} from '../icons';
import {dotted, say} from '../words';
import {goTo} from './landing';
import {getLink} from './link';
import {lookOf} from './standing';
import {askToWithdraw, choose, chosen} from './withdrawal';
import {FromScript} from '../from-script';

/** One user: the state, since when, and why. `entry` is null for a user who is not in the list. */
export function UserEntry(props: {
  user: string;
  entry: ConsentUser | null;
  of: Consent;
}) {
  const {user, entry, of} = props;
  const t = say.consent;
  return (
    <li class="card">
      {entry ? (
        <>
          <Choice
            label={user}
            checked={chosen.value.has(user)}
            onChoose={on => choose(user, on)}
          />
          <State entry={entry} of={of} />
          {entry.reason !== '' && (
            <p>
              <FromScript text={entry.reason} />
            </p>
          )}
        </>
      ) : (
        <>
          <strong>
            <bdi>{user}</bdi>
          </strong>
          <p class="quiet">{t.unlisted}</p>
        </>
      )}
      <div class="choices">
        {of.ready && entry?.state !== 'allowed' && (
          <Button
            look="quiet"
            label={t.linkFor(user)}
            busy={getLink.busy.value}
            onPress={() =>
              void getLink(user).then(isDone => isDone && goTo('users'))
            }
          >
            {t.link}
          </Button>
        )}
        {entry?.state !== 'notAsked' && (
          <Button
            look="quiet"
            label={t.withdrawFor(user)}
            onPress={() => askToWithdraw([user])}
          >
            {t.withdraw}
          </Button>
        )}
      </div>
    </li>
  );
}

function State({entry, of}: {entry: ConsentUser; of: Consent}) {
  const {since, mails, state} = entry;
  const t = say.consent;
  const {name, kind} = lookOf(state, of);
  const details = [since === null ? '' : t.since(since), t.times(mails)];
  return (
    <p class="badges">
      <span class={`badge ${kind}`}>
        <Icon mark={kind} />
        {name}
      </span>
      <span class="quiet">{dotted(details)}</span>
    </p>
  );
}
