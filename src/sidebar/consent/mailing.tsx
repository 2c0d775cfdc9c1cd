import type {Verbs} from '../../core/door/contract';
import {Button} from '../button';
import {Notices} from '../notices';
import {say} from '../words';
import {
  count,
  forgetCount,
  invite,
  stopAsked,
  type Mailing,
} from './invitations';
import {goTo, useLanding} from './landing';
import {FromScript} from '../from-script';

/** Invitations being sent, and the result. */
export function MailingPart({of}: {of: Mailing}) {
  const t = say.consent;
  const going = invite.busy.value;
  const title = useLanding(going);
  return (
    <div class="card mailing">
      <h3 ref={title} tabIndex={-1}>
        {going ? t.sending : of.over ? t.ended : t.halted}
      </h3>
      {going ? <Going of={of} /> : <Ended of={of} />}
    </div>
  );
}

function Going({of}: {of: Mailing}) {
  const t = say.consent;
  const done = of.sent + of.failed.length;
  const text = t.progress(done, of.total);
  return (
    <>
      <div class="progress">
        <div
          class="track"
          role="progressbar"
          aria-label={t.sending}
          aria-valuemin={0}
          aria-valuemax={of.total}
          aria-valuenow={done}
          aria-valuetext={text}
        >
          <div
            class="done moving"
            style={{inlineSize: `${(done / of.total) * 100}%`}}
          />
        </div>
        <span>{text}</span>
      </div>
      {stopAsked.value && <p class="quiet">{t.stopping}</p>}
      <Button
        look="danger"
        busy={stopAsked.value}
        onPress={() => {
          stopAsked.value = true;
        }}
      >
        {t.stop}
      </Button>
    </>
  );
}

function Ended({of}: {of: Mailing}) {
  const t = say.consent;
  const unsent = of.total - of.sent - of.failed.length;
  const isRefused = invite.refused.value;
  const isLost = invite.notices.value.length > 0 && !isRefused;
  const isShort = unsent > 0 && (!of.over || of.note !== '');
  // The script continues from the position it returned; before that, it compares the confirmed users with
  // those who are left.
  const canGoOn = of.next !== '' && !isRefused;
  return (
    <>
      <p>{isLost ? t.sentAtLeast(of.sent) : t.sent(of.sent)}</p>
      {of.note !== '' && (
        <p>
          <FromScript text={of.note} />
        </p>
      )}
      <Notices notices={invite.notices.value} urgent />
      {isShort && !isLost && <p>{t.unsent(unsent)}</p>}
      {of.failed.length > 0 && (
        <Failures says={t.failed(of.failed.length)} of={of.failed} />
      )}
      <div class="choices">
        {!of.over && (
          <Button look="primary" onPress={canGoOn ? goOn : countAgain}>
            {canGoOn ? t.goOn : t.countAgain}
          </Button>
        )}
        <Button onPress={askOthers}>{t.another}</Button>
      </div>
    </>
  );
}

function goOn(): void {
  void invite();
}

function countAgain(): void {
  askOthers();
  void count();
}

function askOthers(): void {
  forgetCount();
  goTo('ask');
}

/** The users for whom something failed, and why. */
export function Failures(props: {
  says: string;
  of: Verbs['invite']['out']['failed'];
}) {
  return (
    <>
      <p>{props.says}</p>
      <ul class="leftovers">
        {props.of.map(({user, says}) => (
          <li key={user}>
            <strong>
              <bdi>{user}</bdi>
            </strong>
            <p>
              <FromScript text={says} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
