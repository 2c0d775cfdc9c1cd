/** The Inventory sheet from outside: what was read of mailboxes, as the script writes it down. */
import {dayOf} from '../../src/core/base/time';
import {namesOf} from '../../src/core/base/columns';
import type {Cell, Columns} from '../../src/core/base/cells';
import {inventoryChange} from '../../src/core/inventory/change';
import {inventoryNotes} from '../../src/core/inventory/notes';
import {
  aliasKey,
  INVENTORY,
  inventoryLines,
  type InventoryColumn,
  type InventoryNews,
  type InventoryWords,
  type Reading,
  type StandingLine,
  type UserAliases,
} from '../../src/core/inventory/table';
import {blocksOf, spans} from '../../src/core/rows/differences';
import type {RowTexts} from '../../src/core/rows/row';
import type {Language} from '../../src/messages/language';
import {columnIn, headerIn, quoted, rowsIn} from './a1';
import type {HeldValue} from './answers';
import {InventoryEdit, type KeptEdit} from './inventory-edit';
import {instantsIn} from './queue-tables';
import {FIRST_ROW} from './sheet-source';
import {columnsIn, gridOf, type OpenSpreadsheet} from './spreadsheet';
import {blockOf, cellOf} from './values';

const INSTANTS: readonly string[] = instantsIn(INVENTORY);

/** One Inventory. Nothing about it is remembered between calls: people sort and edit meanwhile. */
export class SheetInventory {
  /** A user's addresses are reported once, and their mailboxes may be read in a later batch. */
  private readonly read = new Map<string, UserAliases>();

  constructor(private readonly opened: OpenSpreadsheet) {}

  private get title(): string {
    return gridOf(this.opened, 'inventory').title;
  }

  /**
   * Compares what was read with the sheet.
   *
   * @returns what is to be written, and the news
   */
  async compare(
    readings: readonly Reading[],
    users: readonly UserAliases[],
  ): Promise<{
    readonly edit: InventoryEdit | null;
    readonly news: readonly InventoryNews[];
  }> {
    if (readings.length === 0 && users.length === 0) {
      return {edit: null, news: []};
    }
    users.forEach(it => this.read.set(it.user, it));
    const readNow = readings.flatMap(it => this.read.get(it.at.user) ?? []);
    const known = [...new Set([...users, ...readNow])];
    const now = await this.linesAbout(readings, known);
    const {lines, at} = now;
    const change = inventoryChange(lines, readings, known, {
      at,
      words: inventoryWordsOf(this.opened.language),
    });
    return {
      edit: InventoryEdit.of(change, now),
      news: change.news,
    };
  }

  /** Writes a change; again after a death, by the lines' names instead of their numbers. */
  async write(edit: InventoryEdit): Promise<void> {
    const {api, timeZone} = this.opened;
    const grid = gridOf(this.opened, 'inventory');
    const {title} = this;
    const last = edit.lastRow;
    if (last > grid.rows) {
      const {sheets} = await api.document();
      const now = sheets.find(it => it.id === grid.id) ?? grid;
      await api.enlarge(now, {rows: last});
    }
    await api.write(edit.blocks.map(it => blockOf(title, it, timeZone)));
    await api.removeRows(grid, edit.stretches);
  }

  /** The same change as it is to be written now, after a death; null if nothing of it is left to do. */
  async again(kept: KeptEdit): Promise<InventoryEdit | null> {
    return InventoryEdit.again(kept, await this.everything());
  }

  /** All lines. */
  async lines(): Promise<readonly StandingLine[]> {
    return (await this.everything()).lines;
  }

  /** Writes what follows from the lines, the rows, and the day. */
  async annotate(rollout: readonly RowTexts[], now: number): Promise<void> {
    const {lines, rows, at} = await this.everything();
    const words = inventoryWordsOf(this.opened.language);
    const notes = inventoryNotes(lines, rollout, now, {at, words});
    await this.opened.api.write(
      blocksOf(notes, rows).map(it =>
        blockOf(this.title, it, this.opened.timeZone),
      ),
    );
  }

  private async everything() {
    const [held = []] = await this.opened.api.held([quoted(this.title)]);
    const [header = [], ...rest] = held;
    const at = this.columns(header);
    const rows = new Map(rest.map((it, i) => [FIRST_ROW + i, it] as const));
    return this.partOf(rows, at, held.length);
  }

  /** Only the lines of these aliases and users, found by reading the two columns that name them. */
  private async linesAbout(
    readings: readonly Reading[],
    known: readonly UserAliases[],
  ) {
    const {api} = this.opened;
    const {title} = this;
    const [[header = []] = []] = await api.held([headerIn(title)]);
    const at = this.columns(header);
    const [users = [], aliases = []] = await api.shown([
      columnIn(title, at.user!),
      columnIn(title, at.alias!),
    ]);
    const read = new Set(readings.map(it => aliasKey(it.at)));
    const of = new Set(known.map(it => it.user.trim().toLowerCase()));
    const count = Math.max(users.length, aliases.length);
    const touched: number[] = [];
    for (let i = 0; i < count; i++) {
      const user = users[i]?.[0] ?? '';
      const alias = aliases[i]?.[0] ?? '';
      const isTouched =
        read.has(aliasKey({user, alias})) || of.has(user.trim().toLowerCase());
      if (isTouched) touched.push(FIRST_ROW + i);
    }
    const parts = spans(touched);
    const width = Math.max(...Object.values(at));
    const found =
      parts.length === 0
        ? []
        : await api.held(parts.map(it => rowsIn(title, it, width)));
    const rows = new Map<number, readonly HeldValue[]>();
    parts.forEach(([from, to], i) => {
      for (let row = from; row <= to; row++) {
        rows.set(row, found[i]?.[row - from] ?? []);
      }
    });
    const {lines, ...part} = this.partOf(rows, at, FIRST_ROW + count - 1);
    const isTouched = new Set(touched);
    return {...part, lines: lines.filter(it => isTouched.has(it.number))};
  }

  private columns(header: readonly HeldValue[]): Columns<InventoryColumn> {
    const {inventory} = this.opened.language;
    return columnsIn(INVENTORY, inventory, header.map(String), this.title);
  }

  private partOf(
    held: ReadonlyMap<number, readonly HeldValue[]>,
    at: Columns<InventoryColumn>,
    end: number,
  ) {
    const {timeZone, language} = this.opened;
    const instants = new Set(
      namesOf(INVENTORY)
        .filter(it => INSTANTS.includes(it))
        .map(it => at[it]),
    );
    const width = Math.max(...Object.values(at));
    const rows = new Map<number, readonly Cell[]>();
    for (const [number, values] of held) {
      const cells = Array.from({length: width}, (_, i) =>
        cellOf(values[i], instants.has(i + 1), timeZone),
      );
      rows.set(number, cells);
    }
    const lines = inventoryLines(rows, at, inventoryWordsOf(language));
    return {lines, rows, at, end: Math.max(end, 1)};
  }
}

export function inventoryWordsOf(language: Language): InventoryWords {
  return {
    yes: language.inventoryYes,
    none: language.inventoryNone,
    remarks: language.remarks,
    changes: language.changes,
    renamed: language.renamed,
    replaced: language.replaced,
    day: dayOf,
  };
}
