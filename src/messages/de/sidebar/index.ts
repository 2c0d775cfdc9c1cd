import type {SidebarLanguage, SidebarSentences, Speech} from '../../sidebar';
import {actions} from './actions';
import {authority} from './authority';
import {consent} from './consent';
import {figures} from './figures';
import {certificateSentences} from '../certificates';
import {GERMAN, SHEET} from '../words';
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

/** The sidebar in German. */
export const german: SidebarLanguage = {
  ...GERMAN,
  name: 'Deutsch',
  findings: certificateSentences,
  sheet: SHEET,
  sentences: (speech: Speech): SidebarSentences => ({
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

export {german as language};
