/** What an outcome means for its row’s log line and for the figures of its run. */
import {kindOf, type Outcome} from '../rows/outcome';
import type {QueuedTexts} from '../rows/row';
import type {InventoryNews} from '../inventory/table';
import type {Count} from './counts';
import {cutEntry, type PendingEntry} from './pending';
import type {RunPorts} from './ports';

/** The entries with the changes that a refresh finds: each is logged with the first of its user's rows. */
export function withNews(
  entries: readonly PendingEntry[],
  news: readonly InventoryNews[],
  speech: Pick<RunPorts['speech'], 'actionLabel' | 'news'>,
): PendingEntry[] {
  const refresh = speech.actionLabel('refresh');
  const byUser = new Map<string, InventoryNews[]>();
  for (const it of news) {
    byUser.set(it.at.user, [...(byUser.get(it.at.user) ?? []), it]);
  }
  return entries.map(it => {
    const {entry, place, recorded} = it;
    const own = byUser.get(entry.user);
    if (!own || entry.action !== refresh) return it;
    byUser.delete(entry.user);
    const message = `${entry.message} ${speech.news(own)}`.trim();
    return {
      ...{rowName: it.rowName, counts: it.counts},
      emptyPassword: it.emptyPassword,
      entry: cutEntry({...entry, message}),
      ...(place === undefined ? {} : {place}),
      ...(recorded ? {recorded} : {}),
    };
  });
}

/** Whether the row already shows what would be written to it. */
export function isAsBefore(
  row: QueuedTexts,
  label: string,
  {state, keepsState, findings}: Outcome,
  message: string,
): boolean {
  if (state === null) return findings.length === 0;
  const sameState = keepsState === true || row.state.trim() === label;
  return sameState && row.message.trim() === message.trim();
}

/** How a row counts in the run's figures. */
export function countsAs({state}: Outcome): Count {
  switch (state) {
    case 'blocked':
    case 'consentNeeded':
      return 'blocked';
    case 'pending':
      return 'waiting';
    case 'uploadedNotDefault':
    case 'pairStored':
      return 'notInUse';
    default:
      return state !== null && kindOf(state) === 'bad' ? 'failed' : 'succeeded';
  }
}
