import type {Consent, ConsentState} from '../../core/door/contract';
import {Button} from '../button';
import {PartsBar, type Part} from '../charts/parts';
import {Icon} from '../icons';
import {listed, say, speech} from '../words';
import {loadConsent} from './form';
import {Landing, TITLES} from './landing';
import {showState} from './search';

const KINDS: Readonly<Record<ConsentState, Part['kind']>> = {
  notAsked: 'idle',
  asked: 'warn',
  allowed: 'good',
  partly: 'warn',
  declined: 'warn',
  revoked: 'bad',
  impossible: 'bad',
};

/** The name and kind of a state, according to the script; users without a row may have a state that it has not named. */
export function lookOf(
  state: ConsentState,
  of: Consent,
): Pick<Part, 'name' | 'kind'> {
  const known = of.states.find(it => it.state === state);
  return known
    ? {name: known.label, kind: known.kind}
    : {name: say.consent.states[state], kind: KINDS[state]};
}

/** How many users are in each state, how many more fit, and how many can be mailed. */
export function Standing({of}: {of: Consent}) {
  const t = say.consent;
  const parts = of.states.map(({label, kind, count}) => ({
    name: label,
    kind,
    count,
  }));
  const total = parts.reduce((sum, it) => sum + it.count, 0);
  return (
    <Landing
      id={TITLES.standing}
      title={t.state}
      phase={of.ready}
      beside={
        <Button
          look="quiet"
          busy={loadConsent.busy.value}
          onPress={() => void loadConsent()}
        >
          {say.common.again}
        </Button>
      }
    >
      {total > 0 ? (
        <>
          <PartsBar
            parts={parts}
            label={listed(parts.map(it => t.count(it.name, it.count)))}
          />
          <StateLines parts={parts} />
        </>
      ) : (
        <p class="quiet">{t.noUsers}</p>
      )}
      <dl class="facts">
        <dt>{t.room}</dt>
        <dd>
          <Room of={of} />
        </dd>
        <dt>{t.mailsLeft}</dt>
        <dd>{t.mails(of.mailsLeft)}</dd>
      </dl>
    </Landing>
  );
}

/** Each state with its count; a press shows its users. */
function StateLines({parts}: {parts: readonly Part[]}) {
  return (
    <ul class="counts">
      {parts.map(({name, kind, count}) => (
        <li key={name}>
          <Icon mark={kind} />
          <Button
            look="quiet"
            label={say.consent.listState(name, count)}
            onPress={() => showState(name)}
          >
            {name}
          </Button>
          <span class="number">{speech.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** States of users whose consent is already stored, or cannot be expected. */
const NEEDS_NO_ROOM: readonly ConsentState[] = [
  'allowed',
  'declined',
  'impossible',
];

function Room({of}: {of: Consent}) {
  const t = say.consent;
  const waiting = of.states
    .filter(it => !NEEDS_NO_ROOM.includes(it.state))
    .reduce((sum, it) => sum + it.count, 0);
  if (of.room >= waiting) return <>{t.roomFor(of.room)}</>;
  return (
    <div class="short">
      <Icon mark="warn" />
      <div>
        {t.roomFor(of.room)}
        <p>{t.roomShort(waiting)}</p>
      </div>
    </div>
  );
}
