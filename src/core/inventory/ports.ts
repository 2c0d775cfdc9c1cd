/** The ports for the Inventory sheet. */
import type {AccountsRead} from './accounts';
import type {InventoryLine, InventoryNews, Reading, UserAliases} from './table';
import type {RowPorts} from '../rows/ports';

export interface InventoryPorts extends RowPorts {
  readonly workbook: RowPorts['workbook'] & {
    /**
     * Makes the Inventory sheet match what was read; a missing sheet is created again.
     *
     * @param users - all addresses of the users for whom they were also read
     * @returns the differences from the sheet's former content
     */
    record(
      readings: readonly Reading[],
      users?: readonly UserAliases[],
    ): InventoryNews[];
    /** The present Inventory; empty if there is none. */
    inventory(): InventoryLine[];
    /** Writes what follows from Inventory and Rollout together, and from the day, into the Inventory: only what changed. */
    annotate(now: number): void;
    /**
     * Makes the Inventory match the directory's data about its users; see `accountsChange`.
     *
     * @returns new addresses by old ones, of users identified by Google's id
     */
    noteAccounts(read: AccountsRead): ReadonlyMap<string, string>;
  };
  readonly speech: RowPorts['speech'] & {
    /** The differences since the last reading. */
    news(news: readonly InventoryNews[]): string;
  };
}
