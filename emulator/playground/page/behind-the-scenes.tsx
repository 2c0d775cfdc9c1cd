/** What Google holds and hears, its clock, and the levers that make it fail. */
import {signal} from '@preact/signals';
import type {Trouble} from '../command';
import type {GoogleView, View} from '../view';
import {perform} from './link';
import {told} from './selection';

const DAY_MS = 86_400_000;
const TIMES = 5;

const TROUBLES: readonly {kind: Trouble; label: string}[] = [
  {kind: 'rate limit', label: 'Rate limit (403)'},
  {kind: 'error 500', label: 'Error 500'},
  {kind: 'stored, but 500', label: 'Uploads: stored, but 500'},
  {kind: 'network', label: 'No network'},
];

const open = signal(false);

export function BehindTheScenes({of}: {of: View}) {
  const {google, now, running} = of;
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
        certificates in Gmail
        {google.delegated ? '' : ' · delegation taken away'}
        {google.troubles.length > 0 && ' · Google is failing'}
      </p>
      {open.value && (
        <div class="parts">
          <Levers of={google} running={running !== ''} />
          <Mailboxes of={google} />
          <Requests of={google} />
        </div>
      )}
    </section>
  );
}

function Levers({of, running}: {of: GoogleView; running: boolean}) {
  return (
    <div class="part" role="group" aria-labelledby="levers">
      <h3 id="levers">Clock, faults, files</h3>
      <p>
        <button
          type="button"
          disabled={running}
          onClick={() => void perform({do: 'advance', ms: DAY_MS})}
        >
          + 1 day
        </button>{' '}
        <span class="quiet">Triggers that are due then run.</span>
      </p>
      <fieldset>
        <legend>The next {TIMES} Gmail calls fail</legend>
        {TROUBLES.map(({kind, label}) => (
          <button
            key={kind}
            type="button"
            onClick={() => void perform({do: 'trouble', kind, times: TIMES})}
          >
            {label}
          </button>
        ))}
        {of.troubles.map(({kind, left}, i) => (
          <p key={i} class="bad">
            {kind}: {left} to come
          </p>
        ))}
      </fieldset>
      <label class="check">
        <input
          type="checkbox"
          checked={of.delegated}
          onChange={event =>
            void perform({do: 'delegate', on: event.currentTarget.checked})
          }
        />
        Delegation entry in the Admin console
      </label>
      <label class="file">
        Put a certificate file into Drive, its link into the selected cell
        <input
          type="file"
          accept=".p12,.pfx,.pem,.cer,.crt"
          onChange={event => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = '';
            if (file) void addFile(file);
          }}
        />
      </label>
    </div>
  );
}

async function addFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  await told();
  await perform({do: 'addFile', name: file.name, base64: btoa(text)});
}

function Mailboxes({of}: {of: GoogleView}) {
  return (
    <div class="part wide" role="group" aria-labelledby="mailboxes">
      <h3 id="mailboxes">What Gmail holds</h3>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="mailboxes">
        <table>
          <thead>
            <tr>
              <th scope="col">Alias</th>
              <th scope="col">Issuer</th>
              <th scope="col">Expires</th>
              <th scope="col">Default</th>
            </tr>
          </thead>
          <tbody>
            {fullFirst(of.aliases).map(({user, alias, certificates}) =>
              certificates.length > 0 ? (
                certificates.map(it => (
                  <tr key={`${user} ${alias} ${it.id}`}>
                    <td title={`${user}, certificate ${it.id}`}>{alias}</td>
                    <td title={it.issuer}>{it.issuer}</td>
                    <td>{instant(it.expires).slice(0, 10)}</td>
                    <td>{it.isDefault ? 'default' : ''}</td>
                  </tr>
                ))
              ) : (
                <tr key={`${user} ${alias}`} class="quiet">
                  <td title={user}>{alias}</td>
                  <td colSpan={3}>none</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function fullFirst(aliases: GoogleView['aliases']): GoogleView['aliases'] {
  const empty = (it: GoogleView['aliases'][number]) =>
    Number(it.certificates.length === 0);
  return [...aliases].sort((a, b) => empty(a) - empty(b));
}

function Requests({of}: {of: GoogleView}) {
  return (
    <div class="part wide" role="group" aria-labelledby="requests">
      <h3 id="requests">Requests to Google, newest first</h3>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="requests">
        <table>
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Method</th>
              <th scope="col">For</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {of.requests.map(({time, method, user, status}, i) => (
              <tr key={total(of) - i}>
                <td>{instant(time).slice(11)}</td>
                <td title={method}>{shortened(method)}</td>
                <td title={user}>{user}</td>
                <td class={status >= 400 || status === 0 ? 'bad' : undefined}>
                  {status || 'no answer'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The last two parts of a method id. */
function shortened(method: string): string {
  return method.split('.').slice(-2).join('.');
}

function total({counts}: GoogleView): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function held({aliases}: GoogleView): number {
  return aliases.reduce((sum, it) => sum + it.certificates.length, 0);
}

function instant(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace('T', ' ');
}
