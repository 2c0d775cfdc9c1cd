import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Progress} from '../core/door/contract';
import {traitsOf} from './action-table';
import {Button} from './button';
import {FirstRowLine} from './first-row';
import {Notices} from './notices';
import {opening} from './protected-files';
import {
  canResume,
  dismiss,
  finishHere,
  forecastOfPreviewed,
  going,
  nameOf,
  phase,
  proceed,
  resume,
  starting,
  stop,
  tallyOf,
} from './run';
import {overview, run} from './sheet';
import {focusTab} from './router';
import {dotted, joined, say} from './words';
import {FromScript} from './from-script';

/** The run, next to the rows it is about; elsewhere, the status line links here. */
export function RunPanel({heading = 'h2'}: {heading?: 'h1' | 'h2'}) {
  if (starting.value) return <Starting of={starting.value} heading={heading} />;
  return run.value ? <Panel of={run.value} heading={heading} /> : null;
}

/** In sight wherever the button was that started it; if nothing starts, the focus goes back there. */
function Starting(props: {
  of: NonNullable<typeof starting.value>;
  heading: 'h1' | 'h2';
}) {
  const {of, heading: Heading} = props;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const pressed = document.activeElement;
    title.current?.focus();
    return () => {
      if (!going.value && pressed instanceof HTMLElement) pressed.focus();
    };
  }, []);
  return (
    <section class="run" aria-labelledby="run-title">
      <Heading id="run-title" ref={title} tabIndex={-1}>
        {say.run.starting(nameOf(of))}
      </Heading>
      <div class="progress">
        <div class="track">
          <div class="done awaiting" />
        </div>
      </div>
      <FirstRowLine />
    </section>
  );
}

function Panel({of, heading}: {of: Progress; heading: 'h1' | 'h2'}) {
  const t = say.run;
  const title = useRef<HTMLHeadingElement>(null);
  const panel = useRef<HTMLElement>(null);
  const now = phase.value;
  const Heading = heading;
  useLayoutEffect(() => {
    // The button that was pressed is gone or dead now; the focus must not be lost with it.
    const at = document.activeElement;
    const lost = at === document.body || panel.current?.contains(at) === true;
    if (now === 'working' || (now === 'ended' && lost)) title.current?.focus();
  }, [now]);
  return (
    <section class="run" ref={panel} aria-labelledby="run-title">
      <Heading id="run-title" ref={title} tabIndex={-1}>
        {titleOf(of)}
      </Heading>
      <Bar of={of} />
      {of.done === 0 && now === 'working' && <FirstRowLine />}
      <p class="tally">
        {tallyOf(of).map(it => (
          <span key={it}>{it}</span>
        ))}
      </p>
      {(now === 'working' || of.worker !== '') && <Pace of={of} />}
      {opening.value && (
        <p class="quiet">
          {t.openingFiles(opening.value.at, opening.value.of)}
        </p>
      )}
      {of.note && (
        <p>
          <FromScript text={of.note} />
        </p>
      )}
      <Hint of={of} />
      <Notices notices={proceed.notices.value} urgent />
      <Notices notices={stop.notices.value} urgent />
      <Notices notices={resume.notices.value} urgent />
      <Notices notices={finishHere.notices.value} urgent />
      <div class="choices">
        {now === 'waiting' && !of.worker && (
          <Button look="primary" onPress={() => void proceed()}>
            {t.continue}
          </Button>
        )}
        {canResume.value ? (
          <>
            <Button
              look="primary"
              busy={resume.busy.value}
              onPress={() => void resume()}
            >
              {t.resume(of.total - of.done)}
            </Button>
            <Button
              busy={finishHere.busy.value}
              onPress={() => void finishHere().then(focusTab)}
            >
              {t.finishHere}
            </Button>
          </>
        ) : now === 'ended' ? (
          <Button
            onPress={() => {
              dismiss();
              focusTab();
            }}
          >
            {say.common.close}
          </Button>
        ) : (
          <Button
            look="danger"
            busy={now === 'stopping'}
            onPress={() => void stop()}
          >
            {t.stop}
          </Button>
        )}
      </div>
    </section>
  );
}

function titleOf(of: Progress): string {
  const t = say.run;
  const action = nameOf(of);
  switch (phase.value) {
    case 'working':
      return t.title(action);
    case 'stopping':
      return t.stopping(action);
    case 'ended':
      return of.stopped ? t.stopped(action) : t.ended(action);
    default:
      return of.worker ? t.title(action) : t.paused(action);
  }
}

function Bar({of}: {of: Progress}) {
  const {done, total} = of;
  const text = say.run.progress(done, total);
  return (
    <div class="progress">
      <div
        class="track"
        role="progressbar"
        aria-label={say.run.progressLabel(nameOf(of))}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={text}
      >
        <div
          class={phase.value === 'working' ? 'done moving' : 'done'}
          style={{inlineSize: `${total > 0 ? (done / total) * 100 : 100}%`}}
        />
      </div>
      <span>{text}</span>
    </div>
  );
}

function Pace({of}: {of: Progress}) {
  const parts = [
    of.rowsPerMinute > 0 ? say.run.rate(of.rowsPerMinute) : '',
    of.secondsLeft === null ? '' : say.run.left(of.secondsLeft),
    of.fetches.run > 0 ? say.run.fetches(of.fetches.run) : '',
  ].filter(it => it !== '');
  const {today, perDay} = of.fetches;
  return (
    <>
      {parts.length > 0 && <p class="quiet">{dotted(parts)}</p>}
      {today > 0 && <p class="quiet">{say.run.today(today, perDay)}</p>}
    </>
  );
}

function Hint({of}: {of: Progress}) {
  const t = say.run;
  const other = of.operator !== overview.value?.operator;
  switch (phase.value) {
    case 'stopping':
      return <p class="quiet">{t.stoppingNote}</p>;
    case 'waiting':
      return (
        <p class="quiet">
          {joined(
            other ? t.by(of.operator, of.minutes) : '',
            of.worker ? t.worksOn(of.worker) : t.waits,
          )}
        </p>
      );
    case 'ended':
      return (
        <>
          {of.done < of.total && <p>{t.notDone(of.total - of.done)}</p>}
          {of.previews && <p>{t.previewed}</p>}
          <Takes />
          {!of.previews && of.notInUse + of.blocked + of.failed > 0 && (
            <p class="quiet">
              {/* What such an action cannot do leaves the row's state as it is, so the row is not among the failed ones. */}
              {traitsOf(of.action).file ? t.again : t.keptState}
            </p>
          )}
        </>
      );
    case 'working':
      return canBeLeft(of) ? <p class="aside">{t.canBeLeft}</p> : null;
    default:
      return null;
  }
}

/** The number of rows for which nobody waits at the page. */
const MANY = 50;

/** Whether it continues to its end without the page: the key service’s token is known to the page alone. */
function canBeLeft({action, total, done}: Progress): boolean {
  return total - done > MANY && traitsOf(action).sheet === 'rollout';
}

/** The cost of the action whose preview has ended. */
function Takes() {
  const of = forecastOfPreviewed.value;
  if (!of) return null;
  const {seconds, fetches, perDay} = of.forecast;
  return (
    <p>
      {say.run.takes(
        say.actions[of.action],
        say.forecast.sentence(of.count, seconds, fetches, perDay),
      )}
    </p>
  );
}
