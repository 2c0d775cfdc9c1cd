import {computed, signal} from '@preact/signals';
import {Button} from '../button';
import type {Notice} from '../../core/door/contract';
import {Copyable} from '../copyable';
import {saveCsv} from '../csv-file';
import {Select} from '../fields';
import {focusSource} from '../import/sources';
import {Notices} from '../notices';
import {say} from '../words';
import {accountCsv} from './account';
import {Entry, faultOf} from './entry';
import {clear, items, standings} from './files';
import {
  ACCOUNTS,
  accountOf,
  isReady,
  type Account,
  type Item,
  type Standing,
} from './item';

const SHOWS = ['all', 'attention', 'ready', 'over'] as const;
type Show = (typeof SHOWS)[number];

const shown = signal<Show>('all');
const asText = signal(false);

const standingOf = (id: number) => standings.value.get(id)!;

function belongs(standing: Standing, show: Show): boolean {
  const over = standing === 'done' || standing === 'kept';
  switch (show) {
    case 'all':
      return true;
    case 'over':
      return over;
    case 'ready':
      return isReady(standing) || standing === 'sending';
    case 'attention':
      return !over && !isReady(standing) && standing !== 'sending';
  }
}

const accounts = computed(() => {
  const counts = {done: 0, kept: 0, blocked: 0, failed: 0, notBegun: 0};
  for (const it of standings.value.values()) counts[accountOf(it)]++;
  return counts;
});

/** Every file with its state, and the list for download. */
export function FileList({off}: {off: boolean}) {
  const t = say.local;
  const count = (show: Show) =>
    items.value.filter(it => belongs(standingOf(it.id), show)).length;
  return (
    <section aria-labelledby="local-list">
      <h2 id="local-list">{t.list}</h2>
      <p class="tally">
        {ACCOUNTS.map((it: Account) => (
          <span key={it}>{t.accounts[it](accounts.value[it])}</span>
        ))}
      </p>
      <Select
        label={t.show}
        options={SHOWS.map(it => t.shows[it](count(it)))}
        chosen={SHOWS.indexOf(shown.value)}
        onChoose={at => {
          shown.value = SHOWS[at]!;
        }}
      />
      <ul class="local-files">
        {alike(
          items.value.filter(it => belongs(standingOf(it.id), shown.value)),
        ).map(group =>
          group.fault && group.items.length > 1 ? (
            <Alike key={group.key} fault={group.fault} of={group.items} />
          ) : (
            group.items.map(it => (
              <Entry key={it.id} item={it} standing={standingOf(it.id)} />
            ))
          ),
        )}
      </ul>
      <div class="choices">
        <Button
          disabled={off}
          onPress={() => {
            clear();
            // The button is gone with the list.
            focusSource();
          }}
        >
          {t.clear}
        </Button>
        <Button onPress={download}>{t.download}</Button>
      </div>
      <details
        onToggle={event => {
          asText.value = event.currentTarget.open;
        }}
      >
        <summary>{t.asText}</summary>
        {asText.value && <Copyable label={t.list} text={csv()} block />}
      </details>
    </section>
  );
}

interface Group {
  readonly key: string;
  readonly fault: Notice | null;
  readonly items: Item[];
}

/** Files with the same fault together, at the place of the first of them; every other file alone. */
function alike(files: readonly Item[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const item of files) {
    const fault = faultOf(item, standingOf(item.id));
    const key = fault ? `${fault.code} ${fault.says}` : String(item.id);
    const same = groups.get(key);
    if (same) same.items.push(item);
    else groups.set(key, {key, fault, items: [item]});
  }
  return [...groups.values()];
}

/** The fault once, and then its files. */
function Alike({fault, of}: {fault: Notice; of: readonly Item[]}) {
  const isOne = of.every(
    it => faultOf(it, standingOf(it.id))?.fix === fault.fix,
  );
  return (
    <li class="alike">
      <p>
        <strong>{say.local.alike(of.length)}</strong>
      </p>
      <Notices notices={[isOne ? fault : {...fault, fix: ''}]} />
      <ul class="local-files">
        {of.map(it => (
          <Entry
            key={it.id}
            item={it}
            standing={standingOf(it.id)}
            alike={isOne ? 'fix' : 'no fix'}
          />
        ))}
      </ul>
    </li>
  );
}

function csv(): string {
  return accountCsv(items.value, standings.value);
}

function download(): void {
  const url = saveCsv(say.local.reportName, csv());
  // The browser has saved it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
