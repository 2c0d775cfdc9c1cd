/** What is asked of the world for the Inventory sheet. */
import type {AccountsRead} from './accounts';
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
    /**
     * Makes the Inventory say what the directory says of its users; see `accountsChange`.
     *
     * @returns new addresses by old ones, of users whom Google's id has joined
     */
    noteAccounts(read: AccountsRead): ReadonlyMap<string, string>;
  };
  readonly speech: RowPorts['speech'] & {
    /** What is different since the last look. */
    news(news: readonly InventoryNews[]): string;
  };
}
