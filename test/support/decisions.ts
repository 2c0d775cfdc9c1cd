/**
 * What Update and Renew are to decide, written from Google's guide ("Manage S/MIME certificates", the sample
 * `update_smime_certs`) and from the promises in docs, and from nothing in `src`. Instants are milliseconds, UTC.
 */

/** A certificate that Gmail holds, or that a file has. */
export interface Certificate {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface HeldCertificate extends Certificate {
  /** Google omits the field if it is false. */
  readonly isDefault?: true;
}

/** The intended result. */
export interface Decision {
  /** Name of the certificate that is newly stored; null if none. */
  readonly stored: string | null;
  /** Name of the default; null if none. */
  readonly defaultIs: string | null;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * The guide: "If there are no certificates, or they all expire before the specified date/time, uploads the certificate in
 * the specified file. If the default certificate is expired or there was no default set, chooses the certificate with the
 * expiration furthest into the future and sets it as default." One that has not begun yet cannot be used either.
 *
 * @param file - what the row's file has, if it can be used; null if not
 */
export function updated(
  held: readonly HeldCertificate[],
  file: Certificate | null,
  now: number,
): Decision {
  const present = held.find(it => it.isDefault);
  const usable = held.filter(it => isValid(it, now));
  if (present && isValid(present, now)) return unchanged(present);
  const best = furthest(usable);
  if (best) return {stored: null, defaultIs: best.name};
  if (!file) return unchanged(present);
  const isThere = held.some(it => it.name === file.name);
  return {stored: isThere ? null : file.name, defaultIs: file.name};
}

/**
 * The sample line by line, with its optional date: everything that expires after it counts, even if it is not valid yet; of
 * several, the first one with the latest expiry is chosen; only if there is none, the file is inserted and made the default.
 *
 * @param file - the certificate in the row's file, if Gmail accepts it; otherwise null
 * @param expireDt - milliseconds since the epoch
 */
export function updatedUntil(
  held: readonly HeldCertificate[],
  file: Certificate | null,
  expireDt: number,
): Decision {
  let defaultCert: string | null = null;
  let best: Certificate | null = null;
  for (const it of held) {
    if (it.isDefault) defaultCert = it.name;
    if (it.to > expireDt) {
      if (it.to > (best?.to ?? 0)) best = it;
    } else if (it.isDefault) {
      defaultCert = null;
    }
  }
  if (defaultCert) return {stored: null, defaultIs: defaultCert};
  if (best) return {stored: null, defaultIs: best.name};
  if (!file) return unchanged(held.find(it => it.isDefault));
  const isThere = held.some(it => it.name === file.name);
  return {stored: isThere ? null : file.name, defaultIs: file.name};
}

/**
 * Renew: a certificate that expires within so many days, or is unusable, is replaced by the one with the latest expiry, held or
 * in the file.
 */
export function renewed(
  held: readonly HeldCertificate[],
  file: Certificate | null,
  now: number,
  days: number,
): Decision {
  const present = held.find(it => it.isDefault);
  const isHeld = (file: Certificate) => held.some(it => it.name === file.name);
  const isGoodForLong =
    present && isValid(present, now) && present.to - now > days * DAY;
  if (isGoodForLong) return unchanged(present);
  // The person who made a newer one the default may have had the older one revoked: it must not be restored.
  const isOlder = (it: Certificate) =>
    present !== undefined && present.from <= now && it.from < present.from;
  const usable = held.filter(it => isValid(it, now) && !isOlder(it));
  // Between two that end together the one that is in use stays in use, and nothing is stored for it.
  const inUseFirst = [
    ...usable.filter(it => it.isDefault),
    ...usable.filter(it => !it.isDefault),
    ...(file && !(isOlder(file) && isHeld(file)) ? [file] : []),
  ];
  const best = furthest(inUseFirst);
  if (!best) return unchanged(present);
  const isThere = held.some(it => it.name === best.name);
  return {stored: isThere ? null : best.name, defaultIs: best.name};
}

/** As the sample compares: what ends at this very instant has ended. */
export function isValid({from, to}: Certificate, now: number): boolean {
  return from <= now && to > now;
}

function unchanged(present: Certificate | undefined): Decision {
  return {stored: null, defaultIs: present?.name ?? null};
}

function furthest(all: readonly Certificate[]): Certificate | null {
  return all.reduce<Certificate | null>(
    (best, it) => (best && best.to >= it.to ? best : it),
    null,
  );
}
