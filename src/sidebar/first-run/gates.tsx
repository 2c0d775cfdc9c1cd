import {signal} from '@preact/signals';
import type {Gate, GateName, Overview} from '../../core/door/contract';
import {Button} from '../button';
import {Confirmation} from '../confirmation';
import {Icon} from '../icons';
import {Notices} from '../notices';
import {begin, occupied} from '../run';
import {stored} from '../settings-form';
import {say} from '../words';
import {choose} from './first-run';
import {countsIn} from './steps';

const NAMES: readonly GateName[] = ['few', 'ten', 'all'];

/** How many rows an upload contains while a gate is open. */
const TAKES: Readonly<Record<GateName, number>> = {
  few: 3,
  ten: 10,
  all: Infinity,
};

/** The upload that the open gate permits, the result of the one before, and what it opens. */
export function GateCard({sheet}: {sheet: Overview}) {
  const t = say.firstRun.pilot;
  const {gate} = sheet;
  const {ready} = countsIn(sheet);
  const count = Math.min(ready, TAKES[gate.name]);
  return (
    <>
      {gate.name !== 'few' && <Gates of={gate} rows={sheet.rows} />}
      <Outcome of={gate} />
      {ready === 0 ? (
        <>
          <p>{t.noneReady}</p>
          <p class="quiet">{t.noneReadyHint}</p>
        </>
      ) : (
        <>
          <Notices notices={begin.notices.value} urgent />
          <Button
            look="primary"
            disabled={occupied.value}
            busy={begin.busy.value}
            onPress={() => void uploadPilot()}
          >
            {t.button(count)}
          </Button>
          {ready > count && (
            <p class="quiet">{opens(gate.name, count, sheet.rows)}</p>
          )}
        </>
      )}
      {ready > count && <OpenAll rows={sheet.rows} />}
    </>
  );
}

function uploadPilot(): Promise<boolean> {
  const makeDefault = stored.value?.settings.makeDefault ?? true;
  return begin({action: 'upload', selection: 'pilot', makeDefault});
}

/** What follows once this upload has succeeded. */
function opens(gate: GateName, count: number, rows: number): string {
  const t = say.firstRun.pilot;
  return gate === 'few' ? t.opensTen(count) : t.opensAll(rows, count);
}

/** The result of the last upload while a gate was closed. */
function Outcome({of}: {of: Gate}) {
  const t = say.firstRun.pilot;
  const {name, rows, unsuccessful} = of;
  if (rows === 0) return null;
  if (unsuccessful === 0) {
    return (
      <>
        <div class="notice good">
          <Icon mark="good" />
          <p>{t.worked(rows)}</p>
        </div>
        {name === 'ten' && <p>{t.ask}</p>}
      </>
    );
  }
  const failed = {code: 'pilot', severity: 'block'} as const;
  const says = t.failed(unsuccessful, rows);
  return <Notices notices={[{...failed, says, fix: t.failedHint}]} />;
}

/** Three parts of a bar: successful rows, the open gate, and what is closed. */
export function Gates({of, rows}: {of: Gate; rows: number}) {
  const t = say.firstRun.pilot;
  const open = NAMES.indexOf(of.name);
  const names = [t.few, t.ten, rows > 0 ? t.all(rows) : t.allRows];
  const states = [t.worksState, t.now, t.closed];
  return (
    <ol class="gates" aria-label={t.gates}>
      {names.map((name, i) => {
        const state = i < open ? 0 : i === open ? 1 : 2;
        return (
          <li class={['done', 'now', 'closed'][state]} key={name}>
            <strong>{name}</strong>
            <span>{states[state]}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** While it asks, it also shows what was refused. */
export const isAsked = signal(false);

/** Opens all gates, after a question. */
function OpenAll({rows}: {rows: number}) {
  const t = say.firstRun.pilot;
  return (
    <>
      <Button
        look="quiet"
        disabled={occupied.value}
        onPress={() => {
          isAsked.value = true;
        }}
      >
        {t.openAll}
      </Button>
      {isAsked.value && (
        <Confirmation
          title={t.openAllTitle(rows)}
          confirm={t.openAllConfirm}
          look="primary"
          ready
          busy={choose.busy.value}
          onConfirm={() => choose('openAll')}
          onClose={() => {
            isAsked.value = false;
          }}
        >
          <p>{t.openAllSays}</p>
          <Notices notices={choose.notices.value} urgent />
        </Confirmation>
      )}
    </>
  );
}
