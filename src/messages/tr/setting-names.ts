/** Turkish: the name of each setting, outside of the sidebar. */
import {settingNamesOf} from '../setting-names';
import {settingValueOf} from '../setting-values';
import {causes} from './causes';
import {settingLabels} from './setting-labels';
import {settingValues} from './setting-values';
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
  (page, label) => `${page} > ${label}`,
);

/** How the Log and mails show the value of a setting. */
export const settingValue = settingValueOf(settingValues, causes);
