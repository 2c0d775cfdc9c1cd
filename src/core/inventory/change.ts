/** Compares what was read of mailboxes with the Inventory: cells to write, lines to add and remove, and the news. */
import {namesOf} from '../base/columns';
import type {Mailbox} from '../google/gmail/smime-info';
import type {Held} from '../rows/held';
import {numbersOf, asText, type Cell, type Columns} from '../base/cells';
import {looksUntrusted} from './chain-trust';
import {differing} from '../rows/differences';
import {
  aliasKey,
  INVENTORY,
  isUnread,
  READ_REMARKS,
  remarkText,
  type InventoryColumn,
  type InventoryNews,
  type InventoryWords,
  type Reading,
  type Remark,
  type StandingLine,
  type UserAliases,
} from './table';
import {valuesOf, type Values} from './values';

/** The changes to make to the sheet. */
export interface InventoryChange {
  /** Cells that differ from the present content, by row and column number. */
  readonly write: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  /** Lines to add at the end, by column number. */
  readonly append: readonly ReadonlyMap<number, Cell>[];
  /** Numbers of rows to remove. */
  readonly takeOut: readonly number[];
  readonly news: readonly InventoryNews[];
}

/**
 * Makes the sheet match what was read. A line is the same line if user, alias and id are; notes that people wrote next to
 * it stay next to it. The line of an alias without certificates becomes the line of its first certificate, and back.
 * Aliases that were not read are left unchanged, except for what is known of them from their user's addresses. An alias
 * that the sheet did not know before is not reported.
 *
 * @param lines - at least those of the aliases and users that were read
 */
export function inventoryChange(
  lines: readonly StandingLine[],
  readings: readonly Reading[],
  users: readonly UserAliases[],
  {
    at,
    words,
  }: {readonly at: Columns<InventoryColumn>; readonly words: InventoryWords},
): InventoryChange {
  const change = new Change(at, words);
  const standing = groupBy(lines, aliasKey);
  const known = new Map(users.map(it => [it.user.trim().toLowerCase(), it]));
  const read = new Map(readings.map(it => [aliasKey(it.at), it]));
  for (const [alias, reading] of read) {
    const user = known.get(reading.at.user.trim().toLowerCase());
    change.alias(standing.get(alias) ?? [], reading, user);
  }
  for (const [alias, there] of standing) {
    const user = known.get(there[0]!.user);
    if (user && !read.has(alias)) change.address(there, user);
  }
  return change;
}

/** A certificate, or none, and its line. */
interface Pair {
  readonly held: Held | null;
  readonly line: StandingLine | null;
}

class Change implements InventoryChange {
  readonly write = new Map<number, ReadonlyMap<number, Cell>>();
  readonly append: ReadonlyMap<number, Cell>[] = [];
  readonly takeOut: number[] = [];
  readonly news: InventoryNews[] = [];

  constructor(
    private readonly at: Columns<InventoryColumn>,
    private readonly words: InventoryWords,
  ) {}

  /** An alias whose certificates were read. */
  alias(
    there: readonly StandingLine[],
    {at, held, readAt}: Reading,
    user: UserAliases | undefined,
  ): void {
    const tell = (what: InventoryNews['what'], id: string) => {
      if (!there.every(isUnread)) this.news.push({at, what, id});
      return what;
    };
    const {pairs, left} = pairsOf(there, held);
    const ids = new Set(held.map(it => it.id));
    const gone = there.filter(it => it.id !== '' && !ids.has(it.id));
    gone.forEach(it => tell('gone', it.id));
    for (const {held: it, line} of pairs) {
      let what: InventoryNews['what'] | null = null;
      if (!it) what = gone.length > 0 ? 'gone' : null;
      else if (!line || line.id !== it.id) what = tell('new', it.id);
      else if (it.isDefault && !line.isDefault) what = tell('default', it.id);
      else if (!it.isDefault && line.isDefault)
        what = tell('no longer default', it.id);
      const trust = it && looksUntrusted(it.chain, readAt) ? UNTRUSTED : [];
      const address = addressRemarks(at.alias, user, line, true);
      address.forEach(remark => {
        if (line) what = this.tellGone(at, remark, line) ?? what;
      });
      this.put(line, {
        ...valuesOf(at, it, readAt, {line, words: this.words}),
        ...this.remark(line, it?.id ?? '', [
          ...(it && isRevoked(it, line) ? REVOKED : []),
          ...trust,
          ...address,
        ]),
        ...(what ? {changed: this.changed(what, readAt)} : {}),
      });
    }
    this.takeOut.push(...left.map(it => it.number));
  }

  /** An alias that was not read, of a user whose addresses were. */
  address(there: readonly StandingLine[], user: UserAliases): void {
    for (const line of there) {
      const trust = line.remarks.filter(
        it => it === 'untrusted' || it === 'revoked',
      );
      const address = addressRemarks(line.alias, user, line, false);
      let what: InventoryNews['what'] | null = null;
      address.forEach(it => {
        what = this.tellGone(line, it, line) ?? what;
      });
      this.put(line, {
        ...this.remark(line, line.id, [...trust, ...address]),
        ...(what ? {changed: this.changed(what, user.readAt)} : {}),
      });
    }
  }

  /** Once for each alias, and only if it was not reported before. */
  private tellGone(
    {user, alias}: Mailbox,
    remark: Remark,
    line: StandingLine,
  ): InventoryNews['what'] | null {
    const what = GONE[remark];
    if (!what || line.remarks.includes(remark)) return null;
    const told = this.news.some(
      it => it.what === what && aliasKey(it.at) === aliasKey(line),
    );
    if (!told) this.news.push({at: {user, alias}, what, id: ''});
    return what;
  }

  private changed(what: InventoryNews['what'], on: number): Cell {
    return asText(`${this.words.day(on)}: ${this.words.changes[what]}`);
  }

  /** Remarks that follow from the sheets stay on a line that stays about the same certificate. */
  private remark(
    line: StandingLine | null,
    id: string,
    read: readonly Remark[],
  ): Values {
    const stay = (line?.remarks ?? []).filter(it =>
      line?.id === id ? !READ_REMARKS.includes(it) : it === 'noRow',
    );
    return {
      remark: asText(remarkText(new Set([...read, ...stay]), this.words)),
    };
  }

  private put(line: StandingLine | null, values: Values): void {
    const cells = new Map<number, Cell>();
    for (const name of namesOf(INVENTORY)) {
      const column = this.at[name];
      const value = values[name];
      if (column !== undefined && value !== undefined) cells.set(column, value);
    }
    if (!line) {
      // Nothing is in a new line yet: written as a whole it is one block.
      for (const column of numbersOf(this.at)) {
        if (!cells.has(column)) cells.set(column, null);
      }
      this.append.push(cells);
      return;
    }
    const different = differing(line.cells, cells);
    if (different.size > 0) this.write.set(line.number, different);
  }
}

const REVOKED: readonly Remark[] = ['revoked'];

/** What was said of a certificate stays where this reading did not check it. */
function isRevoked({id, revocation}: Held, line: StandingLine | null): boolean {
  if (revocation !== undefined) return revocation !== null;
  return line?.id === id && line.remarks.includes('revoked');
}

const UNTRUSTED: readonly Remark[] = ['untrusted'];

const GONE: Partial<Record<Remark, InventoryNews['what']>> = {
  aliasGone: 'alias gone',
  userGone: 'user gone',
};

/** How the user has set the address up. */
const OF_ALIAS: readonly Remark[] = ['unconfirmed', 'elsewhere'];

/** The remarks about an address; what is unknown now stays, unless a reading disproves it. */
function addressRemarks(
  alias: string,
  user: UserAliases | undefined,
  line: StandingLine | null,
  wasRead: boolean,
): Remark[] {
  if (!user) {
    const said = line?.remarks ?? [];
    return said.filter(
      it => OF_ALIAS.includes(it) || (!wasRead && GONE[it] !== undefined),
    );
  }
  if (!user.aliases) return ['userGone'];
  const wanted = alias.trim().toLowerCase();
  const found = user.aliases.find(it => it.address.toLowerCase() === wanted);
  if (!found) return ['aliasGone'];
  if (!found.verified) return ['unconfirmed'];
  return found.isElsewhere ? ['elsewhere'] : [];
}

/** Each certificate with its line; the remaining lines are obsolete. */
function pairsOf(
  there: readonly StandingLine[],
  held: readonly Held[],
): {readonly pairs: readonly Pair[]; readonly left: readonly StandingLine[]} {
  const left = new Set(there);
  const take = (fits: (line: StandingLine) => boolean): StandingLine | null => {
    const line = [...left].find(fits) ?? null;
    if (line) left.delete(line);
    return line;
  };
  if (held.length === 0) {
    const line = take(it => it.id === '') ?? take(() => true);
    return {pairs: [{held: null, line}], left: [...left]};
  }
  const known = held.map(it => take(line => line.id === it.id));
  const pairs = held.map((it, i) => ({
    held: it,
    line: known[i] ?? take(line => line.id === ''),
  }));
  return {pairs, left: [...left]};
}

function groupBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
