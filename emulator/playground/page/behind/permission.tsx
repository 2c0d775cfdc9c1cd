/** What the person at the keyboard has allowed the script; a box left out, or all of it withdrawn. */
import type {PermissionView} from '../../permission-step';
import {perform} from '../link';

export function Permission(props: {of: PermissionView; person: string}) {
  const {scopes} = props.of;
  return (
    <div class="part" role="group" aria-labelledby="permission">
      <h3 id="permission">Script’s permission</h3>
      <p class="quiet">{props.person} has allowed:</p>
      <div
        class="scroll"
        tabIndex={0}
        role="group"
        aria-labelledby="permission"
      >
        {scopes.map(({scope, text, isGranted}) => (
          <label key={scope} class="check" title={text}>
            <input
              type="checkbox"
              checked={isGranted}
              onChange={event =>
                void perform({
                  do: 'grant',
                  scope,
                  isGranted: event.currentTarget.checked,
                })
              }
            />
            {scope.replace(/.*\//, '')}
          </label>
        ))}
      </div>
      <p>
        <button
          type="button"
          disabled={scopes.every(it => !it.isGranted)}
          onClick={() => void perform({do: 'withdraw'})}
        >
          Withdraw the permission
        </button>{' '}
        <span class="quiet">As before the first time.</span>
      </p>
    </div>
  );
}
