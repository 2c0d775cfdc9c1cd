/** Why the right to work on a spreadsheet is not there. */
import type {Announcement} from '../../src/core/run/announced';

export class LeaseProblem extends Error {
  /**
   * @param code - `lease-lost`: someone took it while this process was frozen, or removed it
   * @param other - who is at work instead
   */
  constructor(
    readonly code: 'script-at-work' | 'command-line-at-work' | 'lease-lost',
    readonly other: Announcement | null,
  ) {
    super(code);
    this.name = 'LeaseProblem';
  }
}
