/** What Google holds and hears, its clock, and the levers that make it fail; what the script does unwatched. */
import {signal} from '@preact/signals';
import type {View} from '../view';
import {held, Mailboxes, Requests, total} from './behind/google';
import {instant} from './behind/instant';
import {Levers} from './behind/levers';
import {Mails} from './behind/mails';
import {Triggers} from './behind/triggers';

const open = signal(false);

export function BehindTheScenes({of}: {of: View}) {
  const {google, script, now, running} = of;
  return (
    <section class="behind" aria-labelledby="behind">
      <h2 id="behind">
        <button
          type="button"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          Behind the scenes
        </button>
      </h2>
      <p class="quiet">
        {instant(now)} UTC · {total(google)} requests to Google · {held(google)}{' '}
        certificates in Gmail · {script.triggers.length} triggers ·{' '}
        {script.mails.length} mails
        {google.delegated ? '' : ' · delegation taken away'}
        {google.troubles.length > 0 && ' · Google is failing'}
      </p>
      {open.value && (
        <div class="parts">
          <Levers of={google} running={running !== ''} />
          <Mailboxes of={google} />
          <Requests of={google} />
          <Triggers of={script} />
          <Mails of={script} />
        </div>
      )}
    </section>
  );
}
