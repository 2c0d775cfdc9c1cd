import {signal} from '@preact/signals';
import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Forecast, Verbs} from '../core/door/contract';
import {announce} from './announcer';
import {Button} from './button';
import {Help} from './help/help';
import {begin, nameOf, startRun} from './run';
import {refresh} from './sheet';
import {task} from './task';
import {say} from './words';

type Order = Verbs['start']['in'];

/** What a person is asked about before it starts, with its cost. */
const asked = signal<{
  readonly order: Order;
  readonly count: number;
  readonly forecast: Forecast;
  readonly outOfSight: string;
} | null>(null);

/** Starts a short run immediately; for a long one, it first shows the cost, and leaves the start to the person. */
export const prepare = task(async (order: Order) => {
  asked.value = null;
  const question = await startRun(order, true);
  if (!question) return;
  const {count, forecast, rows, outOfSight = ''} = question;
  const questioned = {...order, ...(rows !== undefined && {rows})};
  asked.value = {order: questioned, count, forecast, outOfSight};
  announce(sentence(count, forecast));
});

/** Prepares a run that a person has ordered. */
export async function order(of: Order): Promise<void> {
  // A run in progress is the usual reason for a refusal, and the person wants to see it.
  await prepare(of);
  if (prepare.refused.value) await refresh();
}

/** Drops the question, and the answer to the last order. */
export function dropForecast(): void {
  asked.value = null;
  prepare.notices.value = [];
}

/** The question, where there is one. */
export function ForecastPanel() {
  return asked.value ? <Panel of={asked.value} /> : null;
}

function Panel({of}: {of: NonNullable<typeof asked.value>}) {
  const t = say.forecast;
  const start = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => start.current?.focus(), [of]);
  const {order, count, forecast, outOfSight} = of;
  return (
    <section class="forecast" aria-labelledby="forecast-title">
      <h3 id="forecast-title">{t.title(nameOf(order))}</h3>
      <p>{sentence(count, forecast)}</p>
      {outOfSight !== '' && <p>{outOfSight}</p>}
      {otherWay(forecast) && <p class="quiet">{otherWay(forecast)}</p>}
      {forecast.today > 0 && <p class="quiet">{t.today(forecast.today)}</p>}
      {exceedsToday(forecast) && (
        <>
          <p>{t.exceeds}</p>
          <div class="title">
            <p>{t.asJob}</p>
            <Help of="job" />
          </div>
        </>
      )}
      <div class="choices">
        <Button onPress={() => (asked.value = null)}>
          {say.common.cancel}
        </Button>
        <Button
          look="primary"
          buttonRef={start}
          busy={begin.busy.value}
          onPress={() => {
            asked.value = null;
            void begin(order);
          }}
        >
          {t.start}
        </Button>
      </div>
    </section>
  );
}

function sentence(count: number, of: Forecast): string {
  return say.forecast.sentence(count, of.seconds, of.fetches, of.perDay);
}

/** What the way would take that is not chosen; null if both take the same. */
function otherWay({batching, costs}: Forecast): string | null {
  const {quick, sparing} = costs;
  if (quick.fetches <= sparing.fetches) return null;
  const other = batching === 'quick' ? sparing : quick;
  return say.forecast.otherWay[batching](other.seconds, other.fetches);
}

function exceedsToday({fetches, today, perDay}: Forecast): boolean {
  return fetches + today > perDay;
}
