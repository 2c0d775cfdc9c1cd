import {signal} from '@preact/signals';
import type {ComponentChildren} from 'preact';
import {useEffect, useLayoutEffect, useRef} from 'preact/hooks';
import type {FirstRun, Overview} from '../../core/door/contract';
import {announce} from '../announcer';
import {Button} from '../button';
import {Help} from '../help/help';
import {Glyph} from '../icons';
import {LinkLine} from '../link-line';
import {Notices} from '../notices';
import {Title} from '../title';
import {joined, say, stopped} from '../words';
import {AccessCard} from './access-card';
import {DelegationCard} from './delegation-card';
import {choose, steps, testMailbox} from './first-run';
import {GateCard, isAsked} from './gates';
import {ChosenMailbox, MailboxCard, OtherMailbox} from './mailbox-card';
import {CheckCard, RowsCard, ScheduleCard, SheetsCard} from './small-cards';
import {minutesLeft, type Step, type StepName, type StepState} from './steps';
import {StepLine} from './step-line';

/** How many completed steps are collapsed into one line. */
const FEW = 4;

const isUnfolded = signal(false);
/** A choice that the person wants to change, although it is done. */
const changing = signal<'access' | 'mailbox' | null>(null);

interface Place {
  readonly sheet: Overview;
  readonly firstRun: FirstRun;
}

/** Where the list is one line. */
const LINE = 'line-first-run';

/** The one-time steps, from the empty spreadsheet to the schedule; `children` are between its title and the steps. */
export function Checklist(props: Place & {children: ComponentChildren}) {
  const {children, ...place} = props;
  const t = say.firstRun;
  const list = steps.value ?? [];
  const box = useFocusThatFollows(list);
  const ahead = list.findIndex(it => it.state !== 'done');
  useFinish(list);
  const folded = ahead > FEW && !isUnfolded.value && !changing.value;
  return (
    <section class="first-run" ref={box} aria-label={t.title}>
      <Header of={list} />
      {children}
      {!isAsked.value && <Notices notices={choose.notices.value} urgent />}
      <ol class="checklist">
        {folded && <Folded to={ahead} />}
        {(folded ? list.slice(ahead) : list).map(step => (
          <OneStep key={step.name} step={step} {...place} />
        ))}
      </ol>
      <Button
        look="quiet"
        busy={choose.busy.value}
        onPress={() => void choose('hide')}
      >
        {t.hide}
      </Button>
    </section>
  );
}

/** The list in one line, for people who have hidden it. */
export function ChecklistLine() {
  const list = steps.value ?? [];
  useFinish(list);
  if (list.length === 0) return null;
  const t = say.firstRun;
  return (
    <>
      <LinkLine
        id={LINE}
        title={t.line(doneIn(list), list.length)}
        lead={<Glyph of="setUp" />}
        onPress={() => void choose('show')}
      />
      <Notices notices={choose.notices.value} urgent />
    </>
  );
}

const doneIn = (list: readonly Step[]) =>
  list.filter(it => it.state === 'done').length;

function Header({of}: {of: readonly Step[]}) {
  const t = say.firstRun;
  const done = doneIn(of);
  const problems = of.filter(it => it.state === 'problem').length;
  const rest = problems > 0 ? t.problems(problems) : t.minutes(minutesLeft(of));
  return (
    <>
      <Title beside={<Help of="setUp" />}>{t.title}</Title>
      <svg
        class="bar mirrored"
        role="img"
        aria-label={t.done(done, of.length)}
        viewBox={`0 0 ${of.length} 1`}
        preserveAspectRatio="none"
      >
        <rect class="rest" width={of.length} height="1" />
        <rect class="good" width={done} height="1" />
      </svg>
      <p class="quiet">
        {t.done(done, of.length)} · {rest}
      </p>
    </>
  );
}

function Folded({to}: {to: number}) {
  const t = say.firstRun;
  return (
    <li class="task done folded">
      <span class="mark" aria-hidden="true">
        <Glyph of="tick" small />
      </span>
      <Button
        look="quiet"
        expanded={false}
        onPress={() => {
          isUnfolded.value = true;
        }}
      >
        {t.collapsed(to)}
      </Button>
    </li>
  );
}

function OneStep(props: Place & {step: Step}) {
  const {step} = props;
  const isDue = step.state === 'now' || step.state === 'problem';
  const changes = step.name === changing.value && step.state === 'done';
  return (
    <StepLine
      of={step}
      hint={isDue ? saysOf(props) : hintOf(props)}
      link={isDue ? helpOf(step.name) : linkOf(props)}
      card={(isDue || changes) && cardOf(props)}
    />
  );
}

/** What the step that is due is about. */
function saysOf({step, firstRun}: Place & {step: Step}): string {
  const t = say.firstRun;
  switch (step.name) {
    case 'mailbox':
      return t.mailbox.says(firstRun.user);
    case 'rest':
      return '';
    default:
      return t[step.name].says;
  }
}

function hintOf({step, sheet, firstRun}: Place & {step: Step}): string {
  if (step.state === 'done') return doneHint(step.name, sheet, firstRun);
  const t = say.firstRun;
  const {after} = step;
  const uses = firstRun.hasAccess && sheet.access !== 'own';
  const what =
    step.name === 'mailbox' && uses
      ? t.mailbox.uses(firstRun.user)
      : t.hints[step.name];
  const isSaid = step.name === 'rest' || step.name === 'schedule';
  if (after.length === 0 || isSaid) return what;
  return joined(t.after(after), step.name === 'rows' ? '' : what);
}

function doneHint(name: StepName, sheet: Overview, firstRun: FirstRun): string {
  const t = say.firstRun;
  const {access} = sheet;
  switch (name) {
    case 'sheets':
      return t.hints.sheets;
    case 'access':
      return t.access.chosen[access];
    case 'delegation':
      return access === 'own'
        ? t.delegation.own
        : t.delegation.works(firstRun.user);
    case 'mailbox':
      return access === 'own'
        ? t.mailbox.worksOwn
        : t.mailbox.works(firstRun.user);
    case 'rows':
      return t.rows.done(sheet.rows);
    default:
      return t[name].done;
  }
}

/** The help for steps that take more than a click. */
function helpOf(name: StepName): ComponentChildren {
  if (name === 'access' || name === 'delegation' || name === 'pilot') {
    return <Help of={name} />;
  }
  return name === 'rest' && <Help of="pilot" />;
}

function linkOf({step, sheet}: Place & {step: Step}): ComponentChildren {
  const t = say.firstRun;
  const {name, state} = step;
  const isKept =
    name === 'access' || (name === 'mailbox' && sheet.access !== 'own');
  if (isKept && state === 'done') {
    return (
      <Button
        look="quiet"
        label={`${t.change}: ${t.names[name]}`}
        expanded={changing.value === name}
        onPress={() => {
          changing.value = changing.value === name ? null : name;
        }}
      >
        {t.change}
      </Button>
    );
  }
  if (state !== 'todo') return null;
  if (name === 'rows') return <RowsCard asLink />;
  if (name === 'check') return <CheckCard sheet={sheet} asLink />;
  if (name === 'schedule') return <ScheduleCard asLink />;
  return null;
}

function cardOf({
  step,
  sheet,
  firstRun,
}: Place & {step: Step}): ComponentChildren {
  switch (step.name) {
    case 'sheets':
      return <SheetsCard />;
    case 'access':
      return (
        <AccessCard
          present={firstRun.hasAccess ? sheet.access : null}
          serviceAccount={firstRun.serviceAccount}
          onChosen={() => {
            changing.value = null;
          }}
        />
      );
    case 'delegation':
      return (
        <>
          <DelegationCard of={firstRun} />
          <OtherMailbox of={firstRun} />
        </>
      );
    case 'mailbox':
      return step.state === 'done' ? (
        <>
          <ChosenMailbox of={firstRun} />
          <Notices notices={testMailbox.notices.value} urgent />
        </>
      ) : (
        <MailboxCard of={firstRun} isOwn={sheet.access === 'own'} />
      );
    case 'rows':
      return <RowsCard />;
    case 'check':
      return <CheckCard sheet={sheet} />;
    case 'pilot':
    case 'rest':
      return <GateCard sheet={sheet} />;
    case 'schedule':
      return <ScheduleCard />;
  }
}

/** Once every step is done, the list is no longer needed. */
function useFinish(list: readonly Step[]): void {
  const isDone = list.length > 0 && doneIn(list) === list.length;
  useEffect(() => {
    if (isDone) void choose('finish');
  }, [isDone]);
}

/** Announces which step was completed, and keeps the focus in the list if its button is gone. */
function useFocusThatFollows(list: readonly Step[]) {
  const box = useRef<HTMLElement>(null);
  const before = useRef<readonly StepState[]>([]);
  const states = list.map(it => it.state).join();
  useEffect(() => {
    const was = before.current;
    before.current = list.map(it => it.state);
    if (was.length === 0) return;
    const done = list.filter(
      ({state}, i) => state === 'done' && was[i] !== 'done',
    );
    const {step, states: t, names} = say.firstRun;
    if (done.length > 0) {
      announce(
        joined(
          ...done.map(it =>
            stopped(`${step(it.number, t.done)}${names[it.name]}`),
          ),
        ),
      );
    }
  }, [states]);
  useLayoutEffect(() => {
    if (before.current.length === 0) return;
    if (document.activeElement !== document.body) return;
    box.current?.querySelector<HTMLElement>('[aria-current] h2')?.focus();
  }, [states]);
  return box;
}
