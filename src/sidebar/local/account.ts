/** What became of every file, as a list to keep: no password, no key, nothing of a file's inside but its certificate's end. */
import {csvText} from './core';
import {joined, say} from '../words';
import {mailboxOf, type Item, type Standing} from './item';
import {reasonsOf} from './reasons';

/** @returns the text of a CSV file. */
export function accountCsv(
  items: readonly Item[],
  standings: ReadonlyMap<number, Standing>,
): string {
  const t = say.local;
  const {file, user, alias, until, state, reason} = t.columns;
  const lines = items.map(item => {
    const standing = standings.get(item.id)!;
    const at = mailboxOf(item);
    const end = item.examination?.leaf?.notAfter;
    return [
      item.name,
      at?.user ?? '',
      at?.alias ?? '',
      end === undefined || Number.isNaN(end)
        ? ''
        : new Date(end).toISOString().slice(0, 10),
      t.standings[standing],
      joined(
        ...reasonsOf(item, standing).flatMap(({says, fix}) => [says, fix]),
      ),
    ];
  });
  return csvText([[file, user, alias, until, state, reason], ...lines]);
}
