import {useEffect, useRef} from 'preact/hooks';
import type {RowCard} from '../../core/door/contract';
import {READY, stateNamed} from '../action-table';
import {Address} from '../address';
import {Button} from '../button';
import {EmptyState} from '../empty-state';
import {Help} from '../help/help';
import {Glyph, Icon} from '../icons';
import {Notices} from '../notices';
import {usePoll} from '../poll';
import {againOf} from '../problems/causes';
import {relaxable, RelaxButton} from '../problems/relaxing';
import {openPage} from '../router';
import {begin, going, occupied} from '../run';
import {overview} from '../sheet';
import {Title} from '../title';
import {say} from '../words';
import {
  card,
  elsewhere,
  inUse,
  look,
  lookNow,
  openRow,
  positionOf,
  readAgain,
  step,
  walked,
} from './card';
import {Compared} from './compared';
import {CertificateFile} from './file';
import {HeldCertificates} from './held-certificates';
import {FromScript} from '../from-script';

const LOOK_EVERY = 2000;
/** When the last reading failed. */
const LOOK_AGAIN = 10_000;

/** A row: its state, the content of its file, what Gmail holds, and the link to the next one that needs attention. */
export function RowScreen() {
  const of = card.value;
  useEffect(() => void look(), []);
  usePoll(
    async () => going.value || inUse() || (await look()),
    () => (look.notices.value.length > 0 ? LOOK_AGAIN : LOOK_EVERY),
  );
  const wasGoing = useRef(false);
  useEffect(() => {
    // A run may have changed it.
    if (wasGoing.current && !going.value) void readAgain();
    wasGoing.current = going.value;
  }, [going.value]);
  return (
    <>
      {of && <Walk of={of} />}
      <Title beside={<Help of="row" />}>
        {of ? (
          <Address of={of.alias || of.user || say.row.blank} />
        ) : (
          say.row.title
        )}
      </Title>
      <Notices notices={look.notices.value} urgent />
      <Notices notices={step.notices.value} urgent />
      {of && <Card of={of} />}
      {of === null && <NoRow />}
      {of === undefined && look.notices.value.length === 0 && (
        <p class="quiet">{say.common.loading}</p>
      )}
      <Button look="quiet" onPress={() => void lookNow()}>
        {of ? say.row.reload : say.common.again}
      </Button>
    </>
  );
}

/** Which one it is, with the ways to its neighbors. */
function Walk({of}: {of: RowCard}) {
  const t = say.row;
  const cause = walked.value;
  return (
    <nav class="walk" aria-label={t.walk}>
      <StepButton by={-1} label={t.previous} on={of.hasPrevious} />
      <p class="quiet">
        {positionOf(of)}
        {cause && of.place !== null && (
          <>
            <br />
            {say.causes[cause]}
          </>
        )}
      </p>
      <StepButton by={1} label={t.next} on={of.hasNext} />
    </nav>
  );
}

function StepButton(props: {by: 1 | -1; label: string; on: boolean}) {
  const {by, label, on} = props;
  const off = !on || step.busy.value;
  return (
    <button
      type="button"
      class="round"
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={() => {
        if (!off) void step(by);
      }}
    >
      <Glyph of={by > 0 ? 'onward' : 'backward'} />
    </button>
  );
}

function NoRow() {
  const t = say.row;
  const count = (overview.value?.states ?? [])
    .filter(it => it.state === 'blocked' || it.state === 'failed')
    .reduce((sum, it) => sum + it.count, 0);
  return (
    <EmptyState of="row" title={t.none} says={t.noneHint}>
      {count > 0 && (
        <Button
          look="primary"
          busy={step.busy.value}
          onPress={() => void step(1)}
        >
          {t.first(count)}
        </Button>
      )}
    </EmptyState>
  );
}

function Card({of}: {of: RowCard}) {
  return (
    <>
      {elsewhere.value && (
        <p class="aside">
          {say.row.elsewhere(of.row, elsewhere.value.row)}{' '}
          <button type="button" class="link" onClick={() => void lookNow()}>
            {say.row.openOther(elsewhere.value.row)}
          </button>
        </p>
      )}
      <Standing of={of} />
      {of.user !== '' && <Runs of={of} />}
      <Compared of={of} />
      <CertificateFile of={of} />
      {of.user && (
        <HeldCertificates user={of.user} alias={of.alias || of.user} />
      )}
    </>
  );
}

/** The state with its whole message, and what can be done about its cause. */
function Standing({of}: {of: RowCard}) {
  const {state, kind, message, notices, cause} = of;
  const t = say.row;
  return (
    <section aria-label={t.state}>
      <p class="badges">
        <span class={`badge ${kind}`}>
          <Icon mark={kind} />
          {state || t.untouched}
        </span>
        {of.updated !== '' && <span class="quiet">{t.asOf(of.updated)}</span>}
      </p>
      {of.alias !== '' && of.alias !== of.user && (
        <p class="quiet">{t.aliasOf(of.user)}</p>
      )}
      {cause ? (
        <div class="notice bad">
          <Icon mark="bad" />
          <div>
            <p>
              <strong>
                <FromScript text={cause.title} />
              </strong>
            </p>
            <p>
              <FromScript text={message} />
            </p>
            <div class="choices">
              <button
                type="button"
                class="link"
                id="what-to-do-link"
                onClick={() => openPage('cause', {cause: cause.cause})}
              >
                {t.whatToDo(cause.count)}
              </button>
              {relaxable().includes(cause.cause) && (
                <RelaxButton cause={cause.cause} look="quiet" />
              )}
            </div>
          </div>
        </div>
      ) : (
        message && (
          <p>
            <FromScript text={message} />
          </p>
        )
      )}
      <Notices notices={notices} />
      <Notices notices={openRow.notices.value} urgent />
    </section>
  );
}

/** The state that the label of a row names, by the last look at the sheet. */
function stateOf({state}: RowCard): ReturnType<typeof stateNamed> {
  const found = overview.value?.states.find(it => it.label === state);
  return found ? stateNamed(found.state) : null;
}

/** Runs of this row alone. */
function Runs({of}: {of: RowCard}) {
  const t = say.row;
  const {user, alias, cause} = of;
  const isShut = cause !== null && againOf(cause.cause) === 'check';
  const isReady = READY.some(it => it === stateOf(of));
  const run = (action: 'check' | 'upload') =>
    void begin({
      ...{action, selection: 'named'},
      also: [{user, alias: alias || user}],
    });
  return (
    <section aria-label={t.runs}>
      <div class="choices">
        <Button
          {...(!isReady && {look: 'primary' as const})}
          disabled={occupied.value}
          busy={begin.busy.value}
          onPress={() => run('check')}
        >
          {t.checkRow}
        </Button>
        <Button
          {...(isReady && {look: 'primary' as const})}
          disabled={occupied.value || isShut}
          {...(isShut && {describedBy: 'upload-shut'})}
          onPress={() => run('upload')}
        >
          {t.uploadRow}
        </Button>
      </div>
      {isShut && (
        <p class="quiet" id="upload-shut">
          {t.uploadShut}
        </p>
      )}
      <Notices notices={begin.notices.value} urgent />
    </section>
  );
}
