/** The clock, and what makes Google fail. */
import type {Delegated, Trouble} from '../../command';
import type {GoogleView} from '../../view';
import {perform} from '../link';
import {told} from '../selection';

const HOUR_MS = 3_600_000;
const STEPS: readonly {label: string; ms: number}[] = [
  {label: '+ 1 hour', ms: HOUR_MS},
  {label: '+ 1 day', ms: 24 * HOUR_MS},
  {label: '+ 30 days', ms: 720 * HOUR_MS},
];
const TIMES = 5;

const TROUBLES: readonly {kind: Trouble; label: string}[] = [
  {kind: 'rate limit', label: 'Rate limit (403)'},
  {kind: 'error 500', label: 'Error 500'},
  {kind: 'stored, but 500', label: 'Uploads: stored, but 500'},
  {kind: 'network', label: 'No network'},
];

const DELEGATED: readonly Delegated[] = [
  'nothing',
  'Gmail',
  'Gmail and the directory',
];

export function Levers({of, running}: {of: GoogleView; running: boolean}) {
  return (
    <div class="part" role="group" aria-labelledby="levers">
      <h3 id="levers">Clock, faults, files</h3>
      <p>
        {STEPS.map(({label, ms}) => (
          <button
            key={label}
            type="button"
            disabled={running}
            onClick={() => void perform({do: 'advance', ms})}
          >
            {label}
          </button>
        ))}{' '}
        <span class="quiet">Triggers run at their times on the way.</span>
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
        Delegation entry in the Admin console:
        <select
          value={of.delegated}
          onChange={event => {
            const what = event.currentTarget.value as Delegated;
            void perform({do: 'delegate', what});
          }}
        >
          {DELEGATED.map(it => (
            <option key={it}>{it}</option>
          ))}
        </select>
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
