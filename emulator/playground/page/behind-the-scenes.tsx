/** What Google holds and hears, its clock, and the levers that make it fail; what the script does unwatched. */
import {signal} from '@preact/signals';
import type {View} from '../view';
import {AllowedUsers, OAuthClientPart} from './behind/consent';
import {Mailboxes, Requests, total} from './behind/google';
import {instant} from './behind/instant';
import {Levers} from './behind/levers';
import {Mails} from './behind/mails';
import {Permission} from './behind/permission';
import {ToImport} from './behind/to-import';
import {Triggers} from './behind/triggers';

const open = signal(false);

export function BehindTheScenes({of}: {of: View}) {
  const {google, script, consent, permission, person, now, running} = of;
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
        {instant(now)} UTC · {count(total(google), 'request')} to Google ·{' '}
        {count(google.held, 'certificate')} in Gmail ·{' '}
        {count(script.triggers.length, 'trigger')} ·{' '}
        {count(script.mails.length, 'mail')}
        {google.delegated === 'nothing' && ' · delegation taken away'}
        {google.troubles.length > 0 && ' · Google is failing'}
      </p>
      {open.value && (
        <div class="parts">
          <Levers of={google} running={running !== ''} />
          <Permission of={permission} person={person} />
          <Mailboxes of={google} />
          <Requests of={google} />
          <Triggers of={script} />
          <Mails of={script} accounts={consent.accounts} />
          <OAuthClientPart of={consent} />
          <AllowedUsers of={consent} />
          {of.toImport && <ToImport of={of.toImport} />}
        </div>
      )}
    </section>
  );
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
