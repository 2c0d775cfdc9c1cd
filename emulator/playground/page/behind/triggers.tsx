import type {ScriptView} from '../../script-view';
import {instant} from './instant';
import {TablePart} from './part';

/** The script's clock triggers, when they fire next, and the results of their last runs. */
export function Triggers({of}: {of: ScriptView}) {
  return (
    <TablePart
      id="triggers"
      title="Clock triggers"
      columns={['Function', 'When', 'Next (UTC)', 'Last run', 'As']}
    >
      {of.triggers.map(({id, handler, user, schedule, due}) => (
        <tr key={id}>
          <td>{handler}</td>
          <td title={schedule}>{schedule}</td>
          <td>{due === null ? 'never' : instant(due)}</td>
          <LastRun of={of.runs.find(run => run.handler === handler)} />
          <td title={user}>{user}</td>
        </tr>
      ))}
      {of.triggers.length === 0 && (
        <tr class="quiet">
          <td colSpan={5}>none</td>
        </tr>
      )}
    </TablePart>
  );
}

function LastRun({of}: {of: ScriptView['runs'][number] | undefined}) {
  if (!of) return <td class="quiet">not yet</td>;
  const seconds = `${instant(of.at)}, ${Math.round(of.ms / 1000)} s`;
  return of.failure === null ? (
    <td title={seconds}>{seconds}</td>
  ) : (
    <td class="bad" title={of.failure}>
      {of.failure}
    </td>
  );
}
