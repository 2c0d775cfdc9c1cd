import {signal} from '@preact/signals';
import {announce} from './announcer';
import {Button} from './button';
import {Notices} from './notices';
import {task} from './task';
import {joined, say} from './words';

/** A mail to try. */
export function testMailOf(
  send: () => Promise<{
    readonly to: string;
    readonly sent: boolean;
    /** Whether Google Chat accepted it, too; null or absent if it was not posted. */
    readonly posted?: boolean | null;
  }>,
) {
  /** The result of the last one; empty while there is none. */
  const outcome = signal('');
  const start = task(async () => {
    outcome.value = '';
    const {to, sent, posted = null} = await send();
    const t = say.testMail;
    outcome.value = joined(
      sent ? t.sent(to) : t.unsent(to),
      posted === null ? '' : posted ? t.posted : t.unposted,
    );
    announce(outcome.value);
  });
  return {start, outcome};
}

/** The button that sends it, and below it what became of it. */
export function TestMail(props: {
  of: ReturnType<typeof testMailOf>;
  hint?: string;
  disabled?: boolean;
}) {
  const {start, outcome} = props.of;
  return (
    <div class="test-mail">
      <Button
        busy={start.busy.value}
        disabled={props.disabled === true}
        onPress={() => void start()}
      >
        {say.testMail.send}
      </Button>
      {(outcome.value || props.hint) && (
        <p class="quiet">{outcome.value || props.hint}</p>
      )}
      <Notices notices={start.notices.value} urgent />
    </div>
  );
}
