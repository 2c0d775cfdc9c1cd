import type {Notice, Requirement} from '../../core/door/contract';
import {Button} from '../button';
import {Notices} from '../notices';
import {usePoll} from '../poll';
import {going} from '../run';
import {say} from '../words';
import {
  isTesting,
  missing,
  testAgain,
  testDelay,
  testMailbox,
  testNow,
} from './first-run';

const GMAIL_SETTINGS = 'https://admin.google.com/ac/apps/gmail/usersettings';

/** Tests again and again, as long as the card is there. */
export function useTests(): void {
  usePoll(testAgain, testDelay);
}

/** What was missing in the last test, what to do about it, and another test. */
export function TestResult({user}: {user: string}) {
  const t = say.firstRun.mailbox;
  const found = missing.value;
  return (
    <>
      {found && <Notices notices={[noticeOf(found)]} />}
      <Notices notices={testMailbox.notices.value} urgent />
      {found?.code === 'smime' && (
        <a class="primary" href={GMAIL_SETTINGS} target="_blank" rel="noopener">
          {t.gmailSettings}
        </a>
      )}
      <Button
        disabled={going.value}
        busy={testMailbox.busy.value}
        label={`${t.again}: ${user}`}
        onPress={() => testNow()}
      >
        {t.again}
      </Button>
      {isTesting.value && <p class="quiet">{t.repeated}</p>}
    </>
  );
}

function noticeOf({code, says, todo, copy}: Requirement): Notice {
  return {code, severity: 'block', says, fix: todo, copy};
}
