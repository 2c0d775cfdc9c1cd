import {useEffect} from 'preact/hooks';
import type {Cause, ProblemRow} from '../../core/door/contract';
import {Button} from '../button';
import {Icon} from '../icons';
import {LinkLine} from '../link-line';
import {Notices} from '../notices';
import {openRow} from '../row/card';
import {begin, going, occupied} from '../run';
import {overview} from '../sheet';
import {Title} from '../title';
import {say} from '../words';
import {
  againOf,
  filtered,
  filterSheet,
  listed,
  loadMore,
  loadRows,
  runAgain,
  saveRows,
} from './causes';
import {ByHand} from './by-hand';
import {Relaxing} from './relaxing';

/** One cause: what happened, what to do about it, and the rows that need attention for it. */
export function CausePage({facts: {cause}}: {facts: {cause: Cause}}) {
  const of = listed.value?.cause === cause ? listed.value : null;
  const sheet = overview.value;
  // Changes made by a run, or by a person in the sheet.
  useEffect(() => {
    if (!going.value) void loadRows(cause);
  }, [cause, sheet, going.value]);
  const t = say.problems;
  const remedy = say.remedies[cause];
  return (
    <>
      <Title>{say.causes[cause]}</Title>
      <div class="happened">
        <Icon mark={of?.count === 0 ? 'good' : 'bad'} />
        <p>{of?.count === 0 ? t.none : remedy.what}</p>
      </div>
      <Notices notices={loadRows.notices.value} urgent />
      <section class="card" aria-labelledby="what-to-do">
        <h2 id="what-to-do">{t.whatToDo}</h2>
        <ol class="steps">
          {remedy.steps.map(it => (
            <li key={it}>{it}</li>
          ))}
        </ol>
        {remedy.commands && <ByHand of={say.commands[remedy.commands]} />}
        {of && of.count > 0 && <Again cause={cause} count={of.count} />}
      </section>
      {of && of.count > 0 && (
        <Rows cause={cause} count={of.count} rows={of.rows} />
      )}
      <Relaxing cause={cause} />
    </>
  );
}

function Again({cause, count}: {cause: Cause; count: number}) {
  const t = say.problems;
  return (
    <>
      <Button
        look="primary"
        disabled={occupied.value}
        busy={runAgain.busy.value}
        {...(occupied.value && {describedBy: 'occupied'})}
        onPress={() => void runAgain(cause)}
      >
        {t.again[againOf(cause)](count)}
      </Button>
      {occupied.value && (
        <p class="quiet" id="occupied">
          {t.occupied}
        </p>
      )}
      <Notices notices={runAgain.notices.value} urgent />
      <Notices notices={begin.notices.value} urgent />
    </>
  );
}

function Rows(props: {
  cause: Cause;
  count: number;
  rows: readonly ProblemRow[];
}) {
  const {cause, count, rows} = props;
  const t = say.problems;
  return (
    <section aria-labelledby="rows">
      <h2 id="rows">{t.rows(count)}</h2>
      <div class="lines">
        {rows.map(it => (
          <LinkLine
            key={it.row}
            id={`row-${it.row}`}
            title={it.alias || it.user || t.line(it.row, null)}
            hint={t.line(it.row, it.expires)}
            onPress={() => void openRow(it, cause)}
          />
        ))}
      </div>
      <Notices notices={openRow.notices.value} urgent />
      {rows.length < count && (
        <Button
          look="quiet"
          busy={loadMore.busy.value}
          onPress={() => void loadMore()}
        >
          {t.moreRows(Math.min(100, count - rows.length))}
        </Button>
      )}
      <Filter cause={cause} />
      <div class="choices">
        <Button busy={saveRows.busy.value} onPress={() => void saveRows(cause)}>
          {t.saveRows}
        </Button>
      </div>
      <Notices notices={saveRows.notices.value} urgent />
    </section>
  );
}

/** The sheet's own filter, which is everybody's. */
function Filter({cause}: {cause: Cause}) {
  const t = say.problems;
  const is = filtered.value?.cause === cause ? filtered.value.is : 'none';
  const press = (to: 'only' | 'replace' | 'all') => () =>
    void filterSheet(cause, to);
  return (
    <>
      {is === 'other' && (
        <Notices
          notices={[
            {
              ...({code: 'filter', severity: 'warn'} as const),
              ...{says: t.otherFilter, fix: t.otherFilterHint},
            },
          ]}
          urgent
        />
      )}
      {is === 'set' && <p class="quiet">{t.filtered}</p>}
      <div class="choices">
        {is === 'set' ? (
          <Button busy={filterSheet.busy.value} onPress={press('all')}>
            {t.showAll}
          </Button>
        ) : (
          <Button
            busy={filterSheet.busy.value}
            onPress={press(is === 'other' ? 'replace' : 'only')}
          >
            {is === 'other' ? t.replaceFilter : t.filter}
          </Button>
        )}
      </div>
      <Notices notices={filterSheet.notices.value} urgent />
    </>
  );
}
