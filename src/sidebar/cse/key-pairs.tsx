import {useLayoutEffect, useRef} from 'preact/hooks';
import type {CseUser} from '../../core/door/contract';
import {Button} from '../button';
import {Notices} from '../notices';
import {going} from '../run';
import {say} from '../words';
import {KeyPair, titleId} from './key-pair';
import {Question} from './question';
import {
  IDENTITY,
  changeIdentity,
  held,
  question,
  read,
  touch,
  touched,
  userBusy,
} from './user';

/** The key pairs and the identity that Gmail holds for a user, and the actions on each. */
export function KeyPairs({user}: {user: string}) {
  const t = say.keyPairs;
  const title = useRef<HTMLHeadingElement>(null);
  const of = held.value?.user === user ? held.value : null;
  useLayoutEffect(() => {
    // The pressed button may be gone with the thing it changed.
    const lost = document.activeElement === document.body;
    if (question.value || touched.value === '' || !lost) return;
    const changed = document.getElementById(titleId(touched.value));
    (changed ?? title.current)?.focus();
  }, [of, question.value]);
  return (
    <section aria-labelledby="held">
      <h2 id="held" ref={title} tabIndex={-1}>
        {t.title}
      </h2>
      <Button
        disabled={going.value || userBusy.value}
        busy={read.busy.value}
        onPress={() => void read(user)}
      >
        {of ? t.again : t.show}
      </Button>
      <Notices notices={read.notices.value} urgent />
      {of && <Held of={of} />}
      <Question />
    </section>
  );
}

function Held({of}: {of: CseUser}) {
  const t = say.keyPairs;
  return (
    <>
      <p>{of.hasIdentity ? t.identity : t.noIdentity}</p>
      {of.otherIdentities.map(it => (
        <p key={it}>{t.otherIdentity(it)}</p>
      ))}
      {of.keyPairs.length === 0 && <p class="quiet">{t.none}</p>}
      {of.keyPairs.length > 0 && (
        <ul class="held">
          {of.keyPairs.map((it, index) => (
            <KeyPair key={it.id} of={it} user={of} at={index + 1} />
          ))}
        </ul>
      )}
      {touched.value === IDENTITY && (
        <Notices notices={changeIdentity.notices.value} urgent />
      )}
      {of.hasIdentity && (
        <Button
          look="danger"
          disabled={going.value || userBusy.value}
          onPress={() => {
            touch(IDENTITY);
            question.value = {about: 'deleteIdentity', user: of.user};
          }}
        >
          {t.deleteIdentity}
        </Button>
      )}
    </>
  );
}
