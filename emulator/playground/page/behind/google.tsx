/** What Gmail holds, and what Google was asked. */
import type {GoogleView} from '../../view';
import {instant} from './instant';
import {TablePart} from './part';

export function Mailboxes({of}: {of: GoogleView}) {
  return (
    <TablePart
      id="mailboxes"
      title="What Gmail holds"
      columns={['Alias', 'Issuer', 'Expires', 'Default']}
    >
      {of.aliases.map(({user, alias, certificates}) =>
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
      {of.aliasCount > of.aliases.length && (
        <tr class="quiet">
          <td colSpan={4}>
            {of.aliasCount - of.aliases.length} more are not shown here.
          </td>
        </tr>
      )}
    </TablePart>
  );
}

export function Requests({of}: {of: GoogleView}) {
  return (
    <TablePart
      id="requests"
      title="Requests to Google, newest first"
      columns={['Time', 'Method', 'For', 'Status']}
    >
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
    </TablePart>
  );
}

/** The last two parts of a method id. */
function shortened(method: string): string {
  return method.split('.').slice(-2).join('.');
}

export function total({counts}: GoogleView): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
