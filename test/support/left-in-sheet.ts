/** What a command leaves in a spreadsheet, without what differs from one run to the next. */
import type {Line} from '../../emulator/company';

/** A line of the Log that begins a run names the version. */
const VERSION_NAMED = / \(S\/MIME Rollout [\d.]+\)/;

/** Rows without Gmail’s IDs, and the lines of Inventory and Log in any order, all without times. */
export function leftInSheet(lines: (sheet: string) => Line[]) {
  const shown = (sheet: string, without: readonly string[]) =>
    lines(sheet).map(line =>
      Object.fromEntries(
        Object.entries(line).filter(([name]) => !without.includes(name)),
      ),
    );
  return {
    inventory: shown('Inventory', ['Certificate id', 'Read', 'Changed'])
      .map(it => JSON.stringify(it))
      .sort(),
    rollout: shown('Rollout', ['Certificate id', 'Updated']),
    log: shown('Log', ['Time', 'Before (IDs)', 'After (IDs)'])
      .map(it => JSON.stringify(it).replace(VERSION_NAMED, ''))
      .sort(),
    versions: lines('Log').filter(it => VERSION_NAMED.test(it['Message']!))
      .length,
  };
}
