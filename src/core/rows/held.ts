/** What Gmail holds for an alias, with each certificate read from its PEM. */
import type {Revocation} from '../certificates';
import type {Certificate} from '../certificates/certificate';
import {certificates} from '../certificates/lazy';
import {
  listSmimeInfo,
  type Mailbox,
  type SmimeInfo,
} from '../google/gmail/smime-info';
import type {Workflow} from '../google/wire';

/** A certificate that Gmail holds. */
export interface Held extends SmimeInfo {
  /** Leaf first; empty when the API gave no PEM, or one that cannot be read. */
  readonly chain: readonly Certificate[];
  /** That its CA has revoked it; null: that it has not; absent where that was not checked, or could not be found out. */
  readonly revocation?: Revocation | null;
}

/** Everything that Gmail holds for an alias. @throws GoogleRefusal */
export function* heldFor(at: Mailbox): Workflow<Held[]> {
  const infos = yield* listSmimeInfo(at);
  return infos.map(readHeld);
}

/** Reads the certificates out of an smimeInfo. */
export function readHeld(info: SmimeInfo): Held {
  return {...info, chain: info.pem ? certificates().readPem(info.pem) : []};
}

/** SHA-256 of the leaf, lower-case hex; empty when the PEM was unreadable. */
export function fingerprintOf(held: Held): string {
  return held.chain[0]?.fingerprint ?? '';
}

/** When it ends, milliseconds since the epoch: as Gmail says, else as the certificate says; null when neither does. */
export function endOf(held: Held): number | null {
  return held.expiration ?? held.chain[0]?.notAfter ?? null;
}

/** Whether it can be used at an instant. Gmail's word counts where the certificate cannot be read. */
export function isValid(held: Held, now: number): boolean {
  if (held.revocation) return false;
  const end = endOf(held);
  const begins = held.chain[0]?.notBefore ?? 0;
  return end !== null && begins <= now && now < end;
}

/**
 * Whether the default was issued after a certificate: the person who chose it may have had the other one revoked, which
 * cannot be detected. A default that is not yet valid replaces nothing.
 *
 * @param begins - the certificate's notBefore, milliseconds since the epoch
 */
export function isReplaced(
  begins: number | undefined,
  held: readonly Held[],
  now: number,
): boolean {
  const since = held.find(it => it.isDefault)?.chain[0]?.notBefore;
  return (
    begins !== undefined &&
    since !== undefined &&
    begins < since &&
    since <= now
  );
}

/** The one that expires last, or, among several that expire together, the default; undefined if there is none. */
export function lastToExpire(held: readonly Held[]): Held | undefined {
  const end = (it: Held) => endOf(it) ?? -Infinity;
  const isBefore = (a: Held, b: Held) =>
    end(a) < end(b) || (end(a) === end(b) && b.isDefault);
  return held.reduce<Held | undefined>(
    (last, it) => (last && !isBefore(last, it) ? last : it),
    undefined,
  );
}

/** Short text for the log, the same in every language: how many, which is the default, and the day it expires (UTC). */
export function summaryOf(held: readonly Held[]): string {
  const chosen = held.find(it => it.isDefault);
  if (!chosen) return String(held.length);
  const end = endOf(chosen);
  const until =
    end === null ? '' : `, until ${new Date(end).toISOString().slice(0, 10)}`;
  return `${held.length}, default ${chosen.id}${until}`;
}
