/** Consent at Google: the client in the Cloud console, which users have allowed it, and what a user can do about it. */
import type {ConsentView} from '../../consent-view';
import {perform} from '../link';
import {OpenAs} from './open-as';
import {TablePart} from './part';

export function OAuthClientPart({of}: {of: ConsentView}) {
  const {client, accounts} = of;
  return (
    <div class="part wide" role="group" aria-labelledby="oauth-client">
      <h3 id="oauth-client">Consent: in the Cloud console</h3>
      <dl>
        <Value name="Client ID" of={client.clientId} />
        <Value name="Client secret" of={client.clientSecret} />
        {client.redirectUris.map(it => (
          <Value key={it} name="Authorized redirect URI" of={it} />
        ))}
        <dt>Consent screen</dt>
        <dd>
          {client.name}, {client.audience}
        </dd>
      </dl>
      <h4>Open a link that was handed over</h4>
      <OpenAs addresses={null} accounts={accounts} likely="" />
    </div>
  );
}

/** To be pasted into the settings; one click selects it. */
function Value({name, of}: {name: string; of: string}) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <code>{of}</code>
      </dd>
    </>
  );
}

export function AllowedUsers({of}: {of: ConsentView}) {
  return (
    <TablePart
      id="allowed"
      title="Users who have allowed the app at Google"
      columns={['User', 'Scopes', 'What the user can do']}
    >
      {of.allowed.map(({user, scopes}) => (
        <tr key={user}>
          <td title={user}>{user}</td>
          <td title={scopes.join('\n')}>{scopes.map(lastPart).join(', ')}</td>
          <td>
            <button
              type="button"
              title={`${user} removes the app`}
              onClick={() => void perform({do: 'removeApp', user})}
            >
              Remove the app
            </button>
            <button
              type="button"
              title={`${user} changes the password`}
              onClick={() => void perform({do: 'changePassword', user})}
            >
              Change the password
            </button>
          </td>
        </tr>
      ))}
      {of.allowed.length === 0 && (
        <tr class="quiet">
          <td colSpan={3}>none</td>
        </tr>
      )}
    </TablePart>
  );
}

function lastPart(scope: string): string {
  return scope.replace(/.*\//, '');
}
