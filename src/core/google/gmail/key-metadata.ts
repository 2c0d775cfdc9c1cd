/** The metadata with which Gmail learns who keeps a private key. */

export type KeyMetadata = KaclsMetadata | HardwareMetadata;

/** The key is kept by a key service, which alone understands `data`. */
export interface KaclsMetadata {
  readonly kind: 'kacls';
  readonly uri: string;
  /** Base64, as the key service gave it. */
  readonly data: string;
}

/** The key never leaves a smart card or the like. */
export interface HardwareMetadata {
  readonly kind: 'hardware';
  readonly description: string;
}
