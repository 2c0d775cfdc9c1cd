/** Hebrew: the name of each setting, outside of the sidebar. */
import {settingNamesOf} from '../setting-names';
import {path} from './format';
import {settingLabels} from './setting-labels';
import {NAMES} from './words';

export const settingNames = settingNamesOf(
  settingLabels,
  {
    schedule: NAMES.schedule,
    keyService: NAMES.keyService,
    request: NAMES.requests,
    authority: NAMES.authority,
    consent: NAMES.consent,
    userKit: NAMES.userKit,
  },
  path,
);
