/**
 * The same uploads as made by other tools, on the same emulated Google and with the same latencies: not their code, but
 * the calls that they make for one user and how many users they process at once.
 */
import {roundTrip} from '../emulator/latency';
import type {Figure} from './figure';

/** Hosts of the calls for one user, in order. */
const CALLS = {
  /** token, list, insert, setDefault; one user after another (googleworkspace/python-samples, gmail/snippet/smime). */
  sample: ['oauth2', 'gmail', 'gmail', 'gmail'],
  /** token, insert, setDefault; `num_threads = 5` processes (GAM7's default). */
  gam: ['oauth2', 'gmail', 'gmail'],
} as const;

/** Modelled seconds for so many users, one row each. */
export function secondsOf(rival: keyof typeof CALLS, users: number): number {
  const processes = rival === 'gam' ? 5 : 1;
  const perUser = CALLS[rival].reduce(
    (sum, host) => sum + roundTrip(`https://${host}.googleapis.com/`),
    0,
  );
  return (Math.ceil(users / processes) * perUser) / 1000;
}

/** How much faster than each of them. */
export function rivalFigures(rows: number, seconds: number): Figure[] {
  const sample = secondsOf('sample', rows);
  const gam = secondsOf('gam', rows);
  return [
    {name: 'Google’s sample: modeled time', value: sample, unit: 's'},
    {name: 'GAM, five processes: modeled time', value: gam, unit: 's'},
    {name: 'times the sample’s speed', value: sample / seconds, unit: ''},
    {name: 'times GAM’s speed', value: gam / seconds, unit: ''},
  ];
}
