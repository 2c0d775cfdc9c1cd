/** What is asked of the world for the Inventory sheet. */
import type {InventoryLine, InventoryNews, Reading, UserAliases} from './table';
import type {RowPorts} from '../rows/ports';

export interface InventoryPorts extends RowPorts {
  readonly workbook: RowPorts['workbook'] & {
    /**
     * Makes the Inventory sheet say what was read; a sheet that is gone is made again.
     *
     * @param users - every address of users for whom that was read, too
     * @returns what is different from what the sheet said before
     */
    record(
      readings: readonly Reading[],
      users?: readonly UserAliases[],
    ): InventoryNews[];
    /** The Inventory as it stands; empty when there is none. */
    inventory(): InventoryLine[];
    /** Writes what follows from Inventory and Rollout together, and from the day, into the Inventory: only what changed. */
    annotate(now: number): void;
    /** Gives the Inventory's lines of users who were renamed to their new addresses, by the old ones. */
    renameUsers(renamed: ReadonlyMap<string, string>): void;
  };
  readonly speech: RowPorts['speech'] & {
    /** What is different since the last look. */
    news(news: readonly InventoryNews[]): string;
  };
}
