/** Packing certificate files again before they go to Gmail: completed, or as Gmail can read them. */
import type {Certificate} from '../certificates';
import {certificates} from '../certificates/lazy';
import type {CaCertificates} from './ca-certificates';
import {RowBlocked} from './early-end';
import type {Held} from './held';
import type {Opened} from './open-file';
import type {Openings} from './openings';
import type {Finding} from './outcome';
import type {RowPorts} from './ports';

/** What repairing takes. */
export interface Repair {
  readonly known: CaCertificates;
  readonly random: (length: number) => Uint8Array;
  readonly openings: Openings;
  /** Keys that the page has derived for the file, by the ids of their derivations. */
  readonly keys?: ReadonlyMap<string, Uint8Array>;
}

/** Where the settings are. */
interface HasSettings {
  readonly store: Pick<RowPorts['store'], 'settings'>;
}

/** null where files are sent as they are. */
export function repairOf(
  ports: Pick<RowPorts, 'caCertificates' | 'openings' | 'randomBytes'> &
    HasSettings,
): Repair | null {
  if (!ports.store.settings().repairsFiles) return null;
  const {caCertificates: known, openings} = ports;
  return {known, openings, random: length => ports.randomBytes(length)};
}

/** For judging a file: see `known` of `Want`. */
export function knownTo(repair: Repair | null): {
  readonly known?: () => readonly Certificate[];
} {
  return repair ? {known: () => repair.known.known()} : {};
}

/** Remembers the CA certificates of a file's chain, and which of them were of use. */
export function learnFrom(
  repair: Repair | null,
  chain: readonly Certificate[],
  added: readonly Certificate[],
): void {
  if (!repair) return;
  repair.known.learn(chain.slice(1).filter(it => !added.includes(it)));
  repair.known.markUseful(added);
}

/** Remembers the CA certificates of chains that Gmail holds. */
export function learnFromGmail(
  ports: Pick<RowPorts, 'caCertificates'> & HasSettings,
  readings: readonly {readonly held: readonly Held[]}[],
): void {
  if (!ports.store.settings().repairsFiles) return;
  const chains = readings.flatMap(it => it.held.map(held => held.chain));
  ports.caCertificates.learn(chains.flatMap(it => it.slice(1)));
}

/** How a file is encrypted; see `Profile` of the certificate core. */
export type Encryption = 'modern' | 'legacy';

/**
 * The file with its whole chain, its key, and its password, in another encryption. It is kept nowhere.
 *
 * @throws RowBlocked where it does not open any more for what it may cost
 */
export function repacked(
  {bytes, password, examination}: Opened,
  encryption: Encryption,
  {random, openings, keys}: Repair,
): Uint8Array {
  const {repackPkcs12, certificateFinding, MAX_COST, MAX_ITERATIONS} =
    certificates();
  const allowance = keys ? MAX_COST : openings.allowanceToPack(bytes);
  const {leaf, chain, friendlyName: name} = examination;
  const packed = repackPkcs12(bytes, password, {
    chain: [leaf!, ...chain.slice(1)],
    name,
    profile: encryption,
    random,
    spending: {limit: MAX_ITERATIONS, allowance},
    ...(keys ? {keys} : {}),
  });
  if (packed.ok) return packed.bytes;
  const {code, facts} = packed.problem;
  throw new RowBlocked([certificateFinding(code, facts)]);
}

/** Findings of a file that has been uploaded: what was to be repaired has been. */
export function asRepaired(findings: readonly Finding[]): Finding[] {
  return findings.map(it =>
    it.code === 'chain-completed'
      ? {...it, facts: {...it.facts, isDone: true}}
      : it.code === 'password-rewritten'
        ? {...it, facts: {...it.facts, isDone: true}}
        : it,
  );
}

const REPAIRS: readonly Finding['code'][] = [
  'chain-completed',
  'password-rewritten',
  'packed-again',
];

/** Whether a finding says how a file was packed again. */
export function isAboutRepair({code}: Finding): boolean {
  return REPAIRS.includes(code);
}
