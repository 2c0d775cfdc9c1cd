import {VERSION} from '../version';
import {say} from './words';

/** What this is, for whoever reports a problem. */
export function About() {
  const t = say.settings;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{t.about}</h2>
      <p>{t.version(VERSION)}</p>
      <p class="quiet">{t.licence}</p>
    </section>
  );
}
