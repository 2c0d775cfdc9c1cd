/** All host calls of one execution, put together from the services. */
import type {HostCalls} from '../host-calls';
import {cacheCalls} from './cache';
import {chartCalls} from './charts';
import {developerMetadataCalls} from './developer-metadata';
import {driveCalls} from './drive';
import type {Execution} from './execution';
import {gmailCalls} from './gmail';
import {lockCalls} from './lock';
import {mailCalls} from './mail';
import {propertiesCalls} from './properties';
import {filterCalls} from './filter';
import {protectionCalls} from './protection';
import {rangeCalls} from './range';
import {scriptAppCalls} from './script-app';
import {sessionCalls} from './session';
import {sheetCalls} from './sheet';
import {spreadsheetCalls} from './spreadsheet';
import {uiCalls} from './ui';
import {urlFetchCalls} from './url-fetch';
import {utilitiesCalls} from './utilities';

export function hostCalls(execution: Execution): HostCalls {
  const {world} = execution;
  return {
    'Date.now': () => Math.floor(world.clock.now()),
    'console.error': text => {
      world.log.push({time: world.clock.now(), source: 'console.error', text});
    },
    ...spreadsheetCalls(execution),
    ...developerMetadataCalls(execution),
    ...sheetCalls(execution),
    ...chartCalls(execution),
    ...rangeCalls(execution),
    ...filterCalls(execution),
    ...protectionCalls(execution),
    ...uiCalls(execution),
    ...propertiesCalls(execution),
    ...cacheCalls(execution),
    ...lockCalls(execution),
    ...scriptAppCalls(execution),
    ...sessionCalls(execution),
    ...utilitiesCalls(execution),
    ...urlFetchCalls(execution),
    ...driveCalls(execution),
    ...mailCalls(execution),
    ...gmailCalls(execution),
  };
}
