/** What the directory says about the users in the Inventory: unit, groups, and identity, whatever their address. */
import {namesOf} from '../base/columns';
import {asText, type Cell, type Columns} from '../base/cells';
import type {DirectoryUser} from '../google/directory/users';
import {differing} from '../rows/differences';
import {
  INVENTORY,
  remarkText,
  type InventoryColumn,
  type InventoryWords,
  type StandingLine,
} from './table';
import type {Values} from './values';

/** A user of the directory. */
export interface Account extends Pick<
  DirectoryUser,
  'address' | 'id' | 'unit'
> {
  /** The groups that users are imported from and that the user belongs to; null if they were not read. */
  readonly groups: readonly string[] | null;
}

/** What was read from the directory. */
export interface AccountsRead {
  readonly accounts: readonly Account[];
  /** Users who are not listed are in none of the units and groups. */
  readonly isWhole: boolean;
  /** New addresses by old ones, of users whose line has no id yet. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Addresses of users who get a line if they have none: what Gmail holds for them is not read yet. */
  readonly added: readonly string[];
  /** Milliseconds since the epoch. */
  readonly readAt: number;
}

/** The changes to make to the sheet. */
export interface AccountsChange {
  /** Cells that are different, by row and column number. */
  readonly write: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** Lines to add at the end, by column number. */
  readonly append: readonly ReadonlyMap<number, Cell>[];
  /** New addresses by old ones, of users identified by Google's id. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Makes the sheet match the directory. Users are recognized by Google's id: one with another address now was renamed, and the
 * lines move with the user; an address with another id belongs to someone else now. Repeating it changes nothing.
 *
 * @param lines - at least those of the users that were read, by address or by id
 */
export function accountsChange(
  lines: readonly StandingLine[],
  {accounts, isWhole, renamed: told, added, readAt}: AccountsRead,
  {
    at,
    words,
  }: {readonly at: Columns<InventoryColumn>; readonly words: InventoryWords},
): AccountsChange {
  const byAddress = new Map(accounts.map(it => [it.address, it]));
  const addressOf = new Map(
    accounts.filter(it => it.id !== '').map(it => [it.id, it.address]),
  );
  const write = new Map<number, ReadonlyMap<number, Cell>>();
  const renamed = new Map<string, string>();
  const there = new Set<string>();
  const changed = (what: string): Values => ({
    changed: asText(`${words.day(readAt)}: ${what}`),
  });
  for (const line of lines) {
    const {user, alias, userId} = line;
    const now =
      (userId === '' ? told.get(user) : addressOf.get(userId)) ?? user;
    const account = byAddress.get(now);
    there.add(now);
    const values: Values = {
      ...(now === user ? {} : movedTo(line, now, words)),
      ...(account ? factsOf(account) : isWhole ? NOTHING : {}),
    };
    if (now !== user) {
      renamed.set(user, now);
      Object.assign(values, changed(words.renamed(user, now)));
    } else if (isOther(account, userId)) {
      Object.assign(values, changed(words.replaced(alias)));
    }
    const different = differing(line.cells, cellsOf(values, at));
    if (different.size > 0) write.set(line.number, different);
  }
  // In a sheet that has not been set up again there is nothing to say of them.
  const hasColumns = at.unit !== undefined;
  const append = (hasColumns ? added : [])
    .filter(it => !there.has(it))
    .map(it => {
      const address = asText(it);
      const facts = factsOf(byAddress.get(it)!);
      return cellsOf({user: address, alias: address, ...facts}, at);
    });
  return {write, append, renamed};
}

/** A line of someone who was renamed. The primary address is the mailbox, whatever its name. */
function movedTo(
  {user, alias, remarks}: StandingLine,
  now: string,
  words: InventoryWords,
): Values {
  const left = remarks.filter(it => it !== 'userGone');
  return {
    user: asText(now),
    ...(alias === user ? {alias: asText(now)} : {}),
    remark: asText(remarkText(new Set(left), words)),
  };
}

const NOTHING: Values = {unit: null, groups: null};

function factsOf({unit, groups, id}: Account): Values {
  return {
    unit: asText(unit),
    ...(groups ? {groups: asText(groups.join(', '))} : {}),
    ...(id === '' ? {} : {userId: asText(id)}),
  };
}

function isOther(account: Account | undefined, userId: string): boolean {
  return (
    account !== undefined &&
    account.id !== '' &&
    userId !== '' &&
    account.id !== userId
  );
}

function cellsOf(
  values: Values,
  at: Columns<InventoryColumn>,
): Map<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const name of namesOf(INVENTORY)) {
    const column = at[name];
    const value = values[name];
    if (column !== undefined && value !== undefined) cells.set(column, value);
  }
  return cells;
}
