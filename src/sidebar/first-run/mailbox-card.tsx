import {signal} from '@preact/signals';
import type {FirstRun} from '../../core/door/contract';
import {Button} from '../button';
import {TextField} from '../fields';
import {Notices} from '../notices';
import {going} from '../run';
import {say} from '../words';
import {missing, testMailbox, testNow} from './first-run';
import {TestResult, useTests} from './test-result';

/** null until something is typed. */
const typed = signal<string | null>(null);

/** Tries to reach one mailbox: the first time when it is asked for, then again and again until it works. */
export function MailboxCard(props: {of: FirstRun; isOwn: boolean}) {
  const {of, isOwn} = props;
  const t = say.firstRun.mailbox;
  if (missing.value) return <Repeated {...props} />;
  return (
    <>
      {!isOwn && <Field user={of.user} />}
      <Notices notices={testMailbox.notices.value} urgent />
      <Button
        look="primary"
        disabled={going.value}
        busy={testMailbox.busy.value}
        onPress={() => testNow(typedUser(of.user))}
      >
        {t.test}
      </Button>
    </>
  );
}

function Repeated({of, isOwn}: {of: FirstRun; isOwn: boolean}) {
  useTests();
  return (
    <>
      <TestResult user={of.user} />
      {!isOwn && <OtherMailbox of={of} />}
    </>
  );
}

/** Another mailbox to be tested: it is kept in the settings. */
export function OtherMailbox({of}: {of: FirstRun}) {
  const t = say.firstRun.mailbox;
  return (
    <details>
      <summary>{t.changeMailbox}</summary>
      <ChosenMailbox of={of} />
    </details>
  );
}

/** The mailbox to be tested, and its test. */
export function ChosenMailbox({of}: {of: FirstRun}) {
  return (
    <>
      <Field user={of.user} />
      <Button
        disabled={going.value}
        busy={testMailbox.busy.value}
        onPress={() => testNow(typedUser(of.user))}
      >
        {say.firstRun.mailbox.test}
      </Button>
    </>
  );
}

function Field({user}: {user: string}) {
  const t = say.firstRun.mailbox;
  return (
    <TextField
      label={t.field}
      hint={t.fieldHint}
      kind="email"
      value={typed.value ?? user}
      onType={text => {
        typed.value = text;
      }}
    />
  );
}

/** The typed user; undefined if it is the one in the settings, which may be empty: then it is the operator. */
function typedUser(user: string): string | undefined {
  const now = typed.value?.trim();
  return now === undefined || now === user ? undefined : now;
}
