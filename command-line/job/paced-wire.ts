/** The wire at the pace that a task's share of a quota allows. */
import type {Call} from '../../src/core/google/wire';
import type {Clock} from '../ports/clock';
import type {AsyncWire} from '../ports/wire';

/**
 * Units a minute that Gmail gives a Cloud project
 * [developers.google.com/workspace/gmail/api/reference/quota].
 */
export const GMAIL_UNITS = 1_200_000;

/** Google does not list what S/MIME methods cost: as much as others that write, or read, settings of a mailbox. */
export const UNITS = {write: 100, read: 1} as const;

/** After a pause, so much may be sent at once. */
const BURST_MS = 2000;

/** One call after another at equal distances; what was not used is lost, but for a little. */
class Pace {
  private free = 0;

  /** @param msPerUnit - how long the use of a unit takes */
  constructor(
    private readonly clock: Clock,
    private readonly msPerUnit: number,
    private readonly burstMs: number,
  ) {}

  async use(units: number): Promise<void> {
    const now = this.clock.now();
    // Also for a clock that was set back, or stood still.
    const latest = now + MINUTE_MS;
    const from = Math.min(Math.max(this.free, now - this.burstMs), latest);
    this.free = from + units * this.msPerUnit;
    const wait = from - now;
    if (wait > 0) await this.clock.sleep(wait);
  }
}

const MINUTE_MS = 60_000;

/** Gmail's quota is one for all tasks: each has an equal share of it from its first call on. */
export function withinQuota(
  wire: AsyncWire,
  clock: Clock,
  {unitsAMinute, tasks}: {unitsAMinute: number; tasks: number},
): AsyncWire {
  const pace = new Pace(clock, (MINUTE_MS * tasks) / unitsAMinute, BURST_MS);
  return paced(wire, async ({method: {api, verb}}) => {
    if (api === 'gmail') {
      await pace.use(verb === 'GET' ? UNITS.read : UNITS.write);
    }
  });
}

/** Google advises about one request a second to one spreadsheet. */
const SHEETS_MS = 1000;
const SHEETS_BURST_MS = 5000;

export function slowToSheets(wire: AsyncWire, clock: Clock): AsyncWire {
  const pace = new Pace(clock, SHEETS_MS, SHEETS_BURST_MS);
  return paced(wire, async ({method: {api}}) => {
    if (api === 'sheets') await pace.use(1);
  });
}

function paced(
  wire: AsyncWire,
  turn: (call: Call) => Promise<void>,
): AsyncWire {
  return {
    requests: () => wire.requests(),
    close: () => wire.close(),
    async send(call) {
      await turn(call);
      return wire.send(call);
    },
  };
}
