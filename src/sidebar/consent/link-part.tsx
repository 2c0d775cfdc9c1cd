import {Button} from '../button';
import {Copyable} from '../copyable';
import {say} from '../words';
import {goTo} from './landing';
import {link} from './link';

/** The link that was asked for, to be copied. */
export function LinkPart() {
  const t = say.consent;
  if (!link.value) return null;
  const {user, link: text} = link.value;
  return (
    <section class="card" aria-labelledby="consent-link">
      <h3 id="consent-link">{t.linkTitle(user)}</h3>
      <p>{t.linkSays(user)}</p>
      <Copyable label={t.linkName} text={text} />
      <Button
        onPress={() => {
          link.value = null;
          goTo('users');
        }}
      >
        {say.common.close}
      </Button>
    </section>
  );
}
