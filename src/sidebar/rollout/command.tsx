import type {CommandAtWork} from '../../core/door/contract';
import {Button} from '../button';
import {Notices} from '../notices';
import {ask} from '../rpc';
import {nameOf} from '../run';
import {overview} from '../sheet';
import {task} from '../task';
import {say} from '../words';

/** The answer of the script is what the page shows: the command reads the wish on its own. */
const stop = task(async () => {
  const command = await ask('stopCommand', {});
  if (overview.value) overview.value = {...overview.value, command};
});

/** A command of the command line that works on the spreadsheet, and its end. */
export function CommandCard({of}: {of: CommandAtWork | null}) {
  if (!of) return null;
  const t = say.job;
  const {operator, since, isAskedToStop} = of;
  const minutes = Math.max(0, Math.floor((Date.now() - since) / 60_000));
  return (
    <section class="run" aria-labelledby="command-title">
      <h2 id="command-title">{t.atWork(nameOf(of))}</h2>
      <p class="quiet">{say.run.by(operator, minutes)}</p>
      <Notices notices={stop.notices.value} />
      <p role="status">{isAskedToStop ? t.stopping : ''}</p>
      {!isAskedToStop && (
        <div class="choices">
          <Button
            look="danger"
            busy={stop.busy.value}
            onPress={() => void stop()}
          >
            {say.run.stop}
          </Button>
        </div>
      )}
    </section>
  );
}
