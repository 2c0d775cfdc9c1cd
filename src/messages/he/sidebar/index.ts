import type {SidebarLanguage} from '../../sidebar';
import {certificateSentences} from '../certificates';
import {HEBREW, SHEET} from '../words';
import {actions} from './actions';
import {authority} from './authority';
import {consent} from './consent';
import {cse} from './cse';
import {figures} from './figures';
import {firstRun} from './first-run';
import {frame} from './frame';
import {help} from './help';
import {importing} from './import';
import {local} from './local';
import {nextStep} from './next-step';
import {people} from './people';
import {problems} from './problems';
import {removal} from './removal';
import {request} from './request';
import {row} from './row';
import {run} from './run';
import {schedule} from './schedule';
import {settings} from './settings';
import {userKit} from './user-kit';

/** The sidebar in Hebrew. */
export const hebrew: SidebarLanguage = {
  ...HEBREW,
  name: 'עברית',
  findings: certificateSentences,
  sheet: SHEET,
  sentences: speech => ({
    ...frame(speech),
    ...actions(speech),
    ...nextStep(speech),
    ...run(speech),
    ...problems(speech),
    ...removal(speech),
    ...row(speech),
    ...figures(speech),
    ...importing(speech),
    ...people(speech),
    ...local(speech),
    ...request(speech),
    ...schedule(speech),
    ...userKit(speech),
    ...authority(speech),
    ...consent(speech),
    ...cse(speech),
    ...settings(speech),
    ...help(speech),
    ...firstRun(speech),
  }),
};

export {hebrew as language};
