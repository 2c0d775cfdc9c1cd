/** The verbs of the first run: a choice that is remembered, and the test of one mailbox. */
import {DoorRefusal} from '../rows/refusal';
import type {Verbs} from './contract';
import {remember, testedAccessOf} from './first-run';
import {overview} from './overview';
import type {DoorPorts} from './ports';
import {saveSettings} from './settings';
import {withSettingsLog} from './settings-log';
import {accessResults} from './setup-check';

/** Remembers a choice. @throws DoorRefusal if it is none */
export function changeFirstRun(
  ports: DoorPorts,
  {choice}: Verbs['changeFirstRun']['in'],
): Verbs['changeFirstRun']['out'] {
  switch (choice) {
    case 'ownMailbox':
      remember(ports, {ownChosen: true});
      break;
    case 'show':
      remember(ports, {list: 'shown'});
      break;
    case 'hide':
      remember(ports, {list: 'hidden'});
      break;
    case 'finish':
      remember(ports, {list: 'done'});
      break;
    case 'openAll':
      ports.store.keep({gate: {name: 'all', rows: 0, unsuccessful: 0}});
      break;
    default:
      throw new DoorRefusal('unknown-verb', {});
  }
  return overview(ports);
}

/** Tries to reach one mailbox, and remembers the result. @throws RequestRefused if the user is not an address */
export function testMailbox(
  ports: DoorPorts,
  {user}: Verbs['testMailbox']['in'],
): Verbs['testMailbox']['out'] {
  const settings = ports.store.settings();
  if (typeof user === 'string' && user !== settings.testUser) {
    withSettingsLog(ports, () =>
      saveSettings(ports, {...settings, testUser: user}),
    );
  }
  const made = ports.fetches();
  const results = accessResults(ports);
  ports.store.countFetches(ports.fetches() - made);
  const isMet = (...codes: readonly string[]) =>
    results.every(it => !codes.includes(it.code) || it.met === 'yes');
  remember(ports, {
    tested: {
      of: testedAccessOf(ports),
      isDelegated: isMet('key-stored', 'delegation-basic'),
      isReached: isMet('gmail-api', 'mailbox', 'smime'),
    },
  });
  return {
    requirements: results.map(it => ports.viewerSpeech.requirement(it)),
    overview: overview(ports),
  };
}
