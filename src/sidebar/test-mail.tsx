import {signal} from '@preact/signals';
import {announce} from './announcer';
import {Button} from './button';
import {Notices} from './notices';
import {task} from './task';
import {say} from './words';

/** A mail to try. */
export function testMailOf(
  send: () => Promise<{readonly to: string; readonly sent: boolean}>,
) {
  /** What became of the last one; empty while there is none. */
  const outcome = signal('');
  const start = task(async () => {
    outcome.value = '';
    const {to, sent} = await send();
    outcome.value = sent ? say.testMail.sent(to) : say.testMail.unsent(to);
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
    <div class="beside">
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
