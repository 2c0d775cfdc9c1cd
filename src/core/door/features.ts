/** The only place that knows every feature that takes part in runs. */
import {followRenames} from '../consent/follow-renames';
import {cseQueue} from '../cse/queue';
import {afterCseRun, isIdleRetry} from '../cse/retry';
import {rolloutQueue} from '../hosted/queue';
import {asksGmail, traitsOf} from '../rows/actions';
import {successorsOf} from '../request/successors';
import type {RunFeatures} from '../run/features';
import {afterRun} from '../schedule/after-run';
import {keepUsers} from '../schedule/joiners';
import {readUsersWithoutRows} from '../schedule/users-without-rows';
import type {DoorPorts} from './ports';

/** @param ports - returns those of this execution, which include the features */
export function featuresOf(ports: () => DoorPorts): RunFeatures {
  return {
    queueOf: kind => (kind === 'cse' ? cseQueue : rolloutQueue)(ports()),
    beforeRefresh: () => keepUsers(ports()),
    beforeRun: action => {
      const {sheet} = traitsOf(action);
      if (sheet === 'rollout' && asksGmail(action)) followRenames(ports());
    },
    readOthers: slice => readUsersWithoutRows(ports(), slice),
    afterRun: run => [...afterRun(ports(), run), ...afterCseRun(ports(), run)],
    successors: () => successorsOf(ports()),
    isIdle: run => isIdleRetry(ports(), run),
  };
}
