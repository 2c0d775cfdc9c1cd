/** English: the name of each setting, outside of the sidebar. */
import {settingNamesOf} from '../setting-names';
import {settingLabels} from './setting-labels';
import {NAMES} from './words';

export const settingNames = settingNamesOf(
  settingLabels,
  {
    schedule: NAMES.schedule,
    keyService: NAMES.keyService,
    request: NAMES.request,
    authority: NAMES.authority,
    consent: NAMES.consent,
    userKit: NAMES.userKit,
  },
  (page, label) => `${page} → ${label}`,
);
