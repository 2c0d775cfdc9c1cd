/** The one place that knows every feature which takes part in runs. */
import {cseQueue} from '../cse/queue';
import {afterCseRun, isIdleRetry} from '../cse/retry';
import {rolloutQueue} from '../hosted/queue';
import type {RunFeatures} from '../run/features';
import {afterRun} from '../schedule/after-run';
import {keepUsers} from '../schedule/joiners';
import {readStrangers} from '../schedule/strangers';

export const FEATURES: RunFeatures = {
  queues: {rollout: rolloutQueue, cse: cseQueue},
  beforeRefresh: keepUsers,
  readOthers: readStrangers,
  afterRun: (ports, run) => [
    ...afterRun(ports, run),
    ...afterCseRun(ports, run),
  ],
  isIdle: isIdleRetry,
};
