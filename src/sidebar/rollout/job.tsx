import type {JobStatus} from '../../core/door/contract';
import {HelpedHeading} from '../help/help';
import {ProgressBar} from '../progress-bar';
import {nameOf} from '../run';
import {say, speech} from '../words';

/** A job says how far it is more often than this. */
const SILENT_MS = 900_000;

/** How far a job of the command line is, or how it ended. */
export function JobCard({of}: {of: JobStatus | null}) {
  if (!of) return null;
  const t = say.job;
  const {done, total, tasks, endedTasks, isOver, attention, at} = of;
  const name = nameOf(of);
  return (
    <section class="run" aria-labelledby="job-title">
      <HelpedHeading id="job-title" of="job">
        {isOver ? t.ended(name) : t.title(name)}
      </HelpedHeading>
      {isOver ? (
        <p>{t.summary(done, attention)}</p>
      ) : (
        <ProgressBar
          label={say.run.progressLabel(name)}
          {...{done, total}}
          text={say.run.progress(done, total)}
          words={[t.tasks(endedTasks, tasks)]}
        />
      )}
      {isOver && endedTasks < tasks && <p>{t.notEnded(tasks - endedTasks)}</p>}
      {!isOver && Date.now() - at > SILENT_MS && <p>{t.silent}</p>}
      <p class="quiet">{t.asOf(of.operator, speech.moment(at))}</p>
    </section>
  );
}
