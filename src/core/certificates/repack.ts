/** Packs a certificate file again: with a completed chain, or so that others can read it. */
import type {Certificate} from './certificate';
import {deriveFrom} from './elsewhere';
import type {Unreadable} from './file-facts';
import {privateKeyOf} from './pkcs12/private-key';
import type {Spending} from './pkcs12/open';
import {writePkcs12, type Profile} from './pkcs12/write';

/** What of a file goes into the new one. */
export interface Repacking {
  /** The certificate of the key first, each followed by its issuer. */
  readonly chain: readonly [leaf: Certificate, ...issuers: Certificate[]];
  /** What the file calls the key; empty where it has no name. */
  readonly name: string;
  readonly profile: Profile;
  /** See `writePkcs12`. */
  readonly random: (length: number) => Uint8Array;
  /** What opening the file may cost. */
  readonly spending: Spending;
  /** Keys that were derived elsewhere, by the ids of their derivations; what is missing is derived here. */
  readonly keys?: ReadonlyMap<string, Uint8Array>;
}

/**
 * The file anew, with the same key and the same password. The key is in memory meanwhile, and overwritten afterwards.
 *
 * @returns a problem where the file does not open, or the key in it is not the leaf's
 */
export function repackPkcs12(
  file: Uint8Array,
  password: string,
  {chain, name, profile, random, spending, keys}: Repacking,
):
  | {readonly ok: true; readonly bytes: Uint8Array}
  | {readonly ok: false; readonly problem: Unreadable} {
  const [leaf, ...issuers] = chain;
  const opened = privateKeyOf(file, password, leaf, {
    spending,
    ...(keys ? {derivation: deriveFrom(keys)} : {}),
  });
  if (!opened.ok) return opened;
  const {pkcs8} = opened;
  const bytes = writePkcs12(
    {
      pkcs8,
      certificates: [leaf.raw, ...issuers.map(it => it.raw)],
      password,
      name,
    },
    profile,
    random,
  );
  pkcs8.fill(0);
  return {ok: true, bytes};
}
