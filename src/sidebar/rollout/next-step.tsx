import {useEffect} from 'preact/hooks';
import type {Overview, Verbs} from '../../core/door/contract';
import {Button} from '../button';
import {turnOnSchedule} from '../first-run/first-run';
import {order, prepare} from '../forecast';
import {FurtherPanel} from '../further-addresses';
import {lookFurther, spreads, uploadFurther} from '../further-scan';
import {HelpedHeading} from '../help/help';
import {Notices} from '../notices';
import {Answers, useOwnAnswers} from '../order';
import {askToRemove, nothing, RemovalQuestion} from '../removal';
import {goToTab, openPage} from '../router';
import {begin, canResume, isPresent} from '../run';
import {loadSchedule, schedule} from '../schedule-form';
import {say} from '../words';
import {MoreActions} from './more-actions';
import {countsIn, countsOf, nextIn, ONLY, type Counts, type Next} from './next';
import {openFirstCause} from './problems';
import {RolloutScope, scope} from './scope';
import {orderUpload} from './upload';

/** What to do next, and all other actions on the rows. */
export function NextStep({of}: {of: Overview}) {
  useOwnAnswers('rollout');
  const all = countsIn(of.states);
  // What the schedule does matters only once nothing else is left.
  const isDone = all.rows > 0 && all.toDo === 0;
  useEffect(() => {
    if (isDone && !schedule.value) void loadSchedule();
  }, [isDone]);
  return (
    <>
      <Answers />
      <FurtherPanel />
      <Notices notices={askToRemove.notices.value} urgent />
      {nothing.value !== null && <p>{say.removal.none}</p>}
      <RemovalQuestion />
      {!isPresent.value &&
        (canResume.value ? (
          <div class="choices">
            <MoreActions
              scope={scope.value}
              rows={countsOf(of, scope.value).rows}
              hasUpload={false}
            />
          </div>
        ) : (
          <Card of={of} all={all} />
        ))}
    </>
  );
}

function Card({of, all}: {of: Overview; all: Counts}) {
  const here = countsOf(of, scope.value);
  const next = nextIn(here, {
    all,
    gate: spreads.value ? 'all' : of.gate.name,
    isScheduled: schedule.value && schedule.value.settings.every !== 'never',
  });
  const off = isBusy();
  const isOfRows = 'count' in next;
  return (
    <section class="card" aria-labelledby="next-step">
      <HelpedHeading id="next-step" of="actions">
        {say.next.title}
      </HelpedHeading>
      {all.toDo > 0 && <RolloutScope of={of} off={off} />}
      <Primary of={next} off={off} />
      <Hint of={next} here={here} />
      {all.rows > 0 && (
        <div class="choices">
          {isOfRows && next.is === 'upload' && next.count > 0 && (
            <Button
              disabled={off}
              onPress={() => void order({action: 'preview', ...rowsOf(next)})}
            >
              {say.preview.button}
            </Button>
          )}
          <MoreActions
            scope={scope.value}
            rows={here.rows}
            hasUpload={next.is === 'upload' && next.count > 0}
          />
        </div>
      )}
    </section>
  );
}

/** While one thing is asked or looked for, nothing else is begun. */
function isBusy(): boolean {
  return (
    prepare.busy.value ||
    begin.busy.value ||
    lookFurther.busy.value ||
    uploadFurther.busy.value ||
    askToRemove.busy.value
  );
}

/** The one filled button. */
function Primary({of, off}: {of: Next; off: boolean}) {
  const t = say.next;
  switch (of.is) {
    case 'import':
      return (
        <Button look="primary" onPress={() => goToTab('import')}>
          {t.import}
        </Button>
      );
    case 'check':
    case 'upload':
      return (
        <Button
          look="primary"
          disabled={off || of.count === 0}
          busy={prepare.busy.value || lookFurther.busy.value}
          describedBy="next-hint"
          onPress={() => start(of)}
        >
          {t[of.is](of.count, of.isPilot === true)}
        </Button>
      );
    case 'fix':
      return (
        <Button
          look="primary"
          disabled={of.count === 0}
          describedBy="next-hint"
          onPress={openFirstCause}
          id="fix-rows"
        >
          {t.fix(of.count)}
        </Button>
      );
    case 'wait':
      return (
        <Button
          look="primary"
          id="open-consent-of-waiting"
          onPress={() => openPage('consent', {})}
        >
          {t.wait}
        </Button>
      );
    case 'schedule':
      return (
        <>
          <p>{t.scheduleSays}</p>
          <Button
            look="primary"
            busy={turnOnSchedule.busy.value}
            onPress={() => void turnOnSchedule().then(() => loadSchedule())}
          >
            {t.schedule}
          </Button>
          <Notices notices={turnOnSchedule.notices.value} urgent />
        </>
      );
    case 'nothing':
      return null;
  }
}

/** What the step leaves out, why it cannot be done, or what follows it. */
function Hint({of, here}: {of: Next; here: Counts}) {
  const text = hintOf(of, here);
  return text === '' ? null : (
    <p class="quiet" id="next-hint">
      {text}
    </p>
  );
}

function hintOf(of: Next, here: Counts): string {
  const t = say.next;
  switch (of.is) {
    case 'import':
      return say.overview.empty;
    case 'schedule':
      return t.scheduleHint;
    case 'nothing': {
      const {next = null, timeZone = ''} = schedule.value ?? {};
      return next === null ? t.nothing : t.nothingUntil(next, timeZone);
    }
    default:
      if (of.count === 0) return t.noneHere;
  }
  const skipped = here.toDo - here.due - of.count;
  if (of.is === 'upload' && of.isPilot && here.ready > of.count) {
    return t.pilotHint(of.count);
  }
  return of.is === 'upload' && skipped > 0
    ? t.skipped(skipped)
    : t.hints[of.is];
}

function rowsOf(
  of: Extract<Next, {count: number}>,
): Pick<Verbs['start']['in'], 'selection' | 'only'> {
  const selection = scope.value;
  if (of.isPilot && selection !== 'selected') return {selection: 'pilot'};
  return {selection, only: ONLY[of.is === 'check' ? 'check' : 'upload']};
}

function start(of: Extract<Next, {count: number}>): void {
  if (of.is === 'upload') orderUpload(rowsOf(of));
  else void order({action: 'check', ...rowsOf(of)});
}
