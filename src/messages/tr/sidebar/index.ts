import type {SidebarLanguage, Speech} from '../../sidebar';
import {TURKISH, SHEET} from '../words';
import {actions} from './actions';
import {authority} from './authority';
import {consent} from './consent';
import {figures} from './figures';
import {certificateSentences} from '../certificates';
import {cse} from './cse';
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
import {settings} from './settings';
import {schedule} from './schedule';
import {userKit} from './user-kit';

/** The sidebar in Turkish. Facts are passed as numbers, times or text; the result is text to be shown unchanged. */
export const turkish: SidebarLanguage = {
  ...TURKISH,
  name: 'Türkçe',
  findings: certificateSentences,
  sheet: SHEET,
  sentences: (speech: Speech) => ({
    ...frame(),
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
    ...help(),
    ...firstRun(speech),
  }),
};

export {turkish as language};
