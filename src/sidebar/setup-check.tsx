import {signal} from '@preact/signals';
import type {Requirement} from '../core/door/contract';
import {announce} from './announcer';
import {Button} from './button';
import {DelegationEntry} from './delegation-entry';
import {Help} from './help/help';
import {Icon, type Mark} from './icons';
import {Notices} from './notices';
import {ask} from './rpc';
import {going} from './run';
import {task} from './task';
import {Title} from './title';
import {joined, say} from './words';
import {FromScript} from './from-script';

const MARKS: Readonly<Record<Requirement['met'], Mark>> = {
  yes: 'good',
  no: 'bad',
  unknown: 'idle',
};

const requirements = signal<readonly Requirement[]>([]);

const check = task(async () => {
  requirements.value = await ask('checkSetup', {});
  announce(summary(requirements.value));
});

/** Everything that is needed to reach the mailboxes, and what to do if it is missing. */
export function SetupCheckScreen() {
  const t = say.setup;
  const found = requirements.value;
  return (
    <>
      <Title beside={<Help of="setUpCheck" />}>{say.pages.setUpCheck}</Title>
      <p>{t.intro}</p>
      <Button
        look="primary"
        disabled={going.value}
        busy={check.busy.value}
        onPress={() => void check()}
      >
        {check.busy.value ? t.running : found.length > 0 ? t.again : t.start}
      </Button>
      <Notices notices={check.notices.value} urgent />
      {found.length > 0 && (
        <>
          <p>
            <strong>{summary(found)}</strong>
          </p>
          <Lines of={found.filter(it => it.met === 'no')} />
          <Lines of={found.filter(it => it.met === 'unknown')} />
          <Met of={found.filter(it => it.met === 'yes')} />
        </>
      )}
    </>
  );
}

function Lines({of}: {of: readonly Requirement[]}) {
  if (of.length === 0) return null;
  return (
    <ol class="requirements">
      {of.map((it, i) => (
        // There may be a line for each of several key services.
        <Line key={`${it.code} ${i}`} of={it} />
      ))}
    </ol>
  );
}

/** The requirements that are met, in one line. */
function Met({of}: {of: readonly Requirement[]}) {
  if (of.length === 0) return null;
  return (
    <details>
      <summary>{say.setup.someMet(of.length)}</summary>
      <Lines of={of} />
    </details>
  );
}

function Line({of}: {of: Requirement}) {
  const t = say.setup;
  return (
    <li>
      <Icon mark={MARKS[of.met]} />
      <div>
        <h3>
          <FromScript text={of.label} />{' '}
          <span class={MARKS[of.met]}>{t.met[of.met]}</span>
        </h3>
        <p>
          <FromScript text={of.says} explained />
        </p>
        {of.todo && (
          <p class="todo">
            <strong>{t.todo}</strong> <FromScript text={of.todo} />
          </p>
        )}
        {of.copy.length > 0 && <DelegationEntry copy={of.copy} />}
      </div>
    </li>
  );
}

function summary(of: readonly Requirement[]): string {
  const t = say.setup;
  const count = (met: Requirement['met']) =>
    of.filter(it => it.met === met).length;
  const [missing, unknown] = [count('no'), count('unknown')];
  if (missing + unknown === 0) return t.allMet;
  return joined(
    missing > 0 ? t.someMissing(missing) : '',
    unknown > 0 ? t.someUnknown(unknown) : '',
  );
}
