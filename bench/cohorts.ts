/** Users of a simulated year: whose certificates end when, and how the admin brings their successors. */
import type {YearOptions} from './year';

/** Certificates end at noon, so that no instant that counts is near the night's run. */
const NOON = 0.5;
/** Days before expiry (after it, below 0) at which the successor's file is there. */
const IN_TIME = 20;
const LATE = -5;

/** How the admin brings successors: under the same link, under a new one, late, or not at all. */
const MANNERS = ['replaced', 'linked', 'late', 'linked', 'never'] as const;

/** Certificates that are sold: 90 days, and years up to what the profile allows. */
const LIVES = [90, 365, 120, 825, 180, 397, 200];

/** Users who get their certificates at the same time. */
export interface Cohort {
  readonly users: readonly string[];
  readonly manner: (typeof MANNERS)[number];
  readonly certificates: readonly Successive[];
}

/** One certificate after the other. Days count from `DAY_ZERO`. */
export interface Successive {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** On which day its file is there. */
  readonly appears: number;
}

/** Everybody, with all the certificates that they will ever get. */
export function cohortsOf({users, days, together}: YearOptions): Cohort[] {
  return Array.from({length: Math.ceil(users / together)}, (_, i) => {
    const life = LIVES[i % LIVES.length]!;
    const manner = MANNERS[i % MANNERS.length]!;
    const first = Math.min(together, users - i * together);
    const names = Array.from(
      {length: first},
      (_, j) => `user${i * together + j}@year.example`,
    );
    // The first ends are spread over the time that is looked at.
    const left = 8 + ((i * 53) % Math.min(life - 9, days));
    return {
      users: names,
      manner,
      certificates: successionOf(`cohort ${i}`, {life, left, manner}, days),
    };
  });
}

/** How a cohort continues: days that a certificate lives, days that the first one has left. */
interface Course {
  readonly life: number;
  readonly left: number;
  readonly manner: Cohort['manner'];
}

function successionOf(
  name: string,
  {life, left, manner}: Course,
  days: number,
): Successive[] {
  const to = left + NOON;
  const all = [{name: `${name}, 0`, from: to - life, to, appears: 0}];
  if (manner === 'never') return all;
  for (;;) {
    const {to} = all[all.length - 1]!;
    const lead = manner === 'late' ? LATE : IN_TIME;
    const appears = Math.max(1, Math.ceil(to - lead));
    if (appears >= days) return all;
    const from = appears - 1;
    const next = `${name}, ${all.length}`;
    all.push({name: next, from, to: from + life + NOON, appears});
  }
}
