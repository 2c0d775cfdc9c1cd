import type {ComponentChildren} from 'preact';
import {useEffect} from 'preact/hooks';
import type {Coverage, Figures, Overview} from '../core/door/contract';
import {Address} from './address';
import {Button} from './button';
import {Bars, Frequencies} from './charts/bars';
import {MonthColumns} from './charts/columns';
import {CoverageLine, HistoryTable} from './charts/line';
import {columnsOf} from './charts/months';
import {Counts, Ring, StateBar, type Part} from './charts/parts';
import {count, days, download, figures, saved} from './counted';
import {Notices} from './notices';
import {order, prepare} from './forecast';
import {goToTab} from './router';
import {countsIn} from './rollout/next';
import {going, occupied} from './run';
import {overview} from './sheet';
import {Title} from './title';
import {Help, HelpedHeading} from './help/help';
import type {Section} from './help/sections';
import {dotted, say} from './words';

/** What the sheets say, in figures: counted when it is opened, after a run, and on demand. */
export function CoverageFigures() {
  const t = say.figures;
  const idle = !going.value;
  useEffect(() => {
    if (idle) void count();
  }, [idle]);
  const counted = figures.value;
  return (
    <section aria-label={t.coverage}>
      <Title
        beside={
          <span class="beside-title">
            {counted?.coverage.aliases !== 0 && (
              <Button
                look="quiet"
                disabled={going.value}
                busy={count.busy.value}
                onPress={() => void count()}
              >
                {count.busy.value ? t.counting : t.count}
              </Button>
            )}
            <Help of="coverage" />
          </span>
        }
      >
        {titleOf(counted)}
      </Title>
      <Notices notices={count.notices.value} urgent />
      {going.value && <p class="quiet">{t.afterRun}</p>}
      {counted &&
        (counted.coverage.aliases > 0 ? (
          <Covered of={counted.coverage} />
        ) : (
          <Unread />
        ))}
      {counted && counted.coverage.aliases > 0 && <Sources of={counted} />}
      {counted?.read && (
        <p class="quiet">{t.read(counted.read.oldest, counted.read.newest)}</p>
      )}
    </section>
  );
}

function titleOf(counted: Figures | null): string {
  if (!counted) return say.tabs.health;
  const {covered, aliases} = counted.coverage;
  const t = say.figures;
  return aliases > 0 ? t.coveredOf(covered, aliases) : t.none;
}

/** Where nothing has been read from Gmail, there is nothing to count again: the way there is a refresh. */
function Unread() {
  const t = say.figures;
  const rows = overview.value?.rows ?? 0;
  return (
    <>
      <p class="quiet">{t.empty}</p>
      {rows > 0 && (
        <>
          <Notices notices={prepare.notices.value} urgent />
          <div class="choices">
            <Button
              look="primary"
              disabled={occupied.value}
              busy={prepare.busy.value}
              onPress={() =>
                void order({action: 'refresh', selection: 'all'}).then(() =>
                  goToTab('rollout'),
                )
              }
            >
              {t.refresh(rows)}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

/** What the figures count, and when that was. */
function Sources({of}: {of: Figures}) {
  const t = say.figures;
  const {covered, rows, gone} = countsIn(overview.value?.states ?? []);
  return (
    <>
      {rows > 0 && (
        <p class="quiet">
          {t.counts(of.coverage.aliases, covered, rows - gone)}
        </p>
      )}
      <p class="quiet">{t.counted(of.at)}</p>
    </>
  );
}

/** Everything else that was counted, and the report. */
export function FurtherFigures() {
  return (
    <>
      <Next of={overview.value?.expiries ?? []} />
      {figures.value && <Charts of={figures.value} />}
      <Report />
    </>
  );
}

function Charts({of}: {of: Figures}) {
  const t = say.figures;
  const {coverage, states, expiries, domains, units, groups, keys, issuers} =
    of;
  return (
    <>
      {states.length > 0 && (
        <Chapter name="states" title={t.states}>
          <StateBar states={states} />
        </Chapter>
      )}
      {expiries.length > 0 && (
        <Chapter name="months" title={t.expiries} help="expiries">
          <p class="quiet">{t.expiriesHint}</p>
          <MonthColumns columns={columnsOf(expiries, of.at)} />
        </Chapter>
      )}
      {domains.length > 0 && (
        <Chapter name="domains" title={t.domains}>
          <CoverageBars of={domains.map(it => ({...it, name: it.domain}))} />
        </Chapter>
      )}
      {units.length > 0 && (
        <Chapter name="units" title={t.units}>
          <CoverageBars of={units} />
        </Chapter>
      )}
      {groups.length > 0 && (
        <Chapter name="groups" title={t.groups}>
          <p class="quiet">{t.groupsHint}</p>
          <CoverageBars of={groups} />
        </Chapter>
      )}
      {coverage.aliases > 0 && (
        <Chapter name="progress" title={t.progress}>
          {days.value.length > 1 ? (
            <CoverageLine days={days.value} />
          ) : (
            <>
              <p class="quiet">{t.oneDay}</p>
              <HistoryTable days={days.value} />
            </>
          )}
        </Chapter>
      )}
      {of.keyPairs && <KeyPairs of={of.keyPairs} />}
      {keys.length > 0 && (
        <Chapter name="keys" title={t.keys}>
          <Frequencies of={keys} />
        </Chapter>
      )}
      {issuers.length > 0 && (
        <Chapter name="issuers" title={t.issuers}>
          <Frequencies of={issuers} />
        </Chapter>
      )}
    </>
  );
}

/** Of client-side encryption. */
function KeyPairs({of}: {of: NonNullable<Figures['keyPairs']>}) {
  const t = say.figures;
  const {keyPairs, valid, expiringSoon, expired, next} = of;
  const {keyPairParts: names} = t;
  const parts: Part[] = [
    {name: names.valid, kind: 'good', count: valid - expiringSoon},
    {name: names.soon, kind: 'warn', count: expiringSoon},
    {name: names.expired, kind: 'bad', count: expired},
    {name: names.unknown, kind: 'idle', count: keyPairs - valid - expired},
  ];
  return (
    <Chapter name="key-pairs" title={t.keyPairs}>
      <Counts parts={parts} />
      {next !== null && <p class="quiet">{t.nextKeyPair(next)}</p>}
    </Chapter>
  );
}

/** Parts of all aliases, each with how many of it are covered. */
function CoverageBars({of}: {of: Figures['units']}) {
  const t = say.figures;
  return (
    <Bars
      bars={of.map(it => ({
        name: it.name || t.others,
        parts: partsOf(it),
        says: t.share(it.covered, it.aliases),
        more: dotted([
          t.coveredOf(it.covered, it.aliases),
          ...partsOf(it)
            .filter(part => part.kind !== 'good' && part.count > 0)
            .map(part => t.part(part.name, part.count)),
        ]),
      }))}
    />
  );
}

function Chapter(props: {
  name: string;
  title: string;
  help?: Section;
  children: ComponentChildren;
}) {
  const {name, title, help} = props;
  return (
    <section aria-labelledby={name}>
      {help ? (
        <HelpedHeading id={name} of={help}>
          {title}
        </HelpedHeading>
      ) : (
        <h2 id={name}>{title}</h2>
      )}
      {props.children}
    </section>
  );
}

function Covered({of}: {of: Coverage}) {
  const t = say.figures;
  const parts = partsOf(of);
  return (
    <>
      <div class="coverage">
        <Ring
          parts={parts}
          label={t.chartOf(
            t.coverage,
            parts.map(it => t.part(it.name, it.count)),
          )}
        >
          <strong>{t.share(of.covered, of.aliases)}</strong>
          <span>{t.covered}</span>
        </Ring>
        <Counts parts={parts} />
      </div>
    </>
  );
}

function partsOf({covered, untrusted, expired, none}: Coverage): Part[] {
  const {coverageParts: t} = say.figures;
  return [
    {name: t.trusted, kind: 'good', count: covered - untrusted},
    {name: t.untrusted, kind: 'warn', count: untrusted},
    {name: t.expired, kind: 'bad', count: expired},
    {name: t.none, kind: 'idle', count: none},
  ];
}

/** The rows to handle next. */
function Next({of}: {of: Overview['expiries']}) {
  const t = say.figures;
  if (of.length === 0) return null;
  return (
    <Chapter name="next" title={t.next}>
      <ul class="expiries">
        {of.map(({row, user, alias, expires, daysLeft}) => (
          <li key={`${user} ${alias} ${row}`}>
            <span>
              <Address of={alias || user} />
            </span>
            <span class="when">
              <span class={daysLeft < 0 ? 'bad' : undefined}>
                {t.expiry(expires, daysLeft)}
              </span>
              <span class="quiet">{t.rowNumber(row)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}

function Report() {
  const t = say.figures;
  const file = saved.value;
  return (
    <Chapter name="report" title={t.report} help="report">
      <p class="quiet">{t.reportHint}</p>
      <Notices notices={download.notices.value} urgent />
      <div class="choices">
        {(['aliases', 'parts'] as const).map(it => (
          <Button
            key={it}
            disabled={going.value}
            busy={download.busy.value}
            onPress={() => void download(it)}
          >
            {t.download[it]}
          </Button>
        ))}
      </div>
      {file && (
        <p>
          {t.saved(file.name)}{' '}
          <a href={file.url} download={file.name} target="_self">
            {t.saveAgain(file.name)}
          </a>
        </p>
      )}
    </Chapter>
  );
}
