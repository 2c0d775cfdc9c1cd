/** Google's permission dialog, drawn, and what Google does not say afterwards. */
import {useId, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {MenuTree} from '../../workspace';
import type {PermissionScope} from '../permission-step';
import type {View} from '../view';
import {perform} from './link';

/** One box for each scope, unticked as Google leaves them. */
export function PermissionDialog(props: {
  of: readonly PermissionScope[];
  as: string;
}) {
  const {of, as} = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const scopes = of.map(it => it.scope);
  const leaveOut = scopes.filter(it => !ticked.includes(it));
  const refuse = () => void perform({do: 'refusePermission'});
  return (
    <dialog
      ref={dialog}
      class="script-dialog permission"
      aria-labelledby={heading}
      onCancel={event => {
        event.preventDefault();
        refuse();
      }}
    >
      <p class="quiet">Sign in with Google (drawn) · {as}</p>
      <h2 id={heading}>S/MIME Rollout wants access to your Google Account</h2>
      <p>Select what S/MIME Rollout can access</p>
      <ul>
        <li class="all">
          <label>
            <span>Select all</span>
            <input
              type="checkbox"
              checked={leaveOut.length === 0}
              onChange={event =>
                setTicked(event.currentTarget.checked ? scopes : [])
              }
            />
          </label>
        </li>
        {of.map(({scope, text}) => (
          <li key={scope}>
            <label>
              <span>
                {text} <span class="quiet">{scope}</span>
              </span>
              <input
                type="checkbox"
                checked={ticked.includes(scope)}
                onChange={event =>
                  setTicked(
                    event.currentTarget.checked
                      ? [...ticked, scope]
                      : ticked.filter(it => it !== scope),
                  )
                }
              />
            </label>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" onClick={refuse}>
          Cancel
        </button>
        <button
          type="button"
          onClick={() => void perform({do: 'allow', leaveOut})}
        >
          Allow
        </button>
      </div>
    </dialog>
  );
}

/** Google says nothing, and does nothing: that is what people trip over. */
export function ChooseAgain({of}: {of: View}) {
  const {chooseAgain} = of.permission;
  const label = labelOf(of.menus, chooseAgain) ?? chooseAgain;
  return (
    <div role="status">
      {chooseAgain && (
        <p class="choose-again">
          Google has your answer, but did not run “{label}”. Choose it again
          from the menu.
        </p>
      )}
    </div>
  );
}

function labelOf(
  items: readonly MenuTree['items'][number][],
  functionName: string,
): string | null {
  for (const it of items) {
    if (!it) continue;
    if ('functionName' in it) {
      if (it.functionName === functionName) return it.label;
      continue;
    }
    const below = labelOf(it.items, functionName);
    if (below !== null) return `${it.label} → ${below}`;
  }
  return null;
}
