/** RC2 (RFC 2268), decryption only: old Windows, macOS and OpenSSL wrap certificates with it. */

/** A permutation of 0…255 (section 2), as hex. */
const PI =
  'd978f9c419ddb5ed28e9fd794aa0d89dc67e37832b76538e624c6488448bfba2' +
  '179a59f587b34f1361456d8d09817d32bd8f40eb86b77b0bf09521225c6b4e82' +
  '54d66593ce60b21c7356c014a78cf1dc1275ca1f3bbee4d1423dd430a33cb626' +
  '6fbf0eda4669075727f21d9bbc944303f811c7f690ef3ee706c3d52fc8661ed7' +
  '08e8eade8052eef784aa72ac354d6a2a961ad2715a1549744b9fd05e0418a4ec' +
  'c2e0416e0f51cbcc2491af50a1f47039997c3a8523b8b47afc02365b25559731' +
  '2d5dfa98e38a92ae05df2910676cbac9d300e6cfe19ea82c6316013f58e289a9' +
  '0d38341bab33ffb0bb480c5fb9b1cd2ec5f3db47e5a59c770aa62068fe7fc1ad';

const ROTATIONS = [1, 2, 3, 5];

/**
 * Makes the function that decrypts one block of eight bytes.
 *
 * @param effectiveBits T1 of section 2: how much of the key counts.
 */
export function rc2Decryptor(
  key: Uint8Array,
  effectiveBits: number,
): (block: Uint8Array) => Uint8Array {
  const K = expandedKey(key, effectiveBits);
  return block => {
    const R = [0, 2, 4, 6].map(i => block[i]! | (block[i + 1]! << 8));
    let j = 63;
    const unmix = (rounds: number): void => {
      for (; rounds > 0; rounds--) {
        for (let i = 3; i >= 0; i--) {
          const s = ROTATIONS[i]!;
          const x = R[i]!;
          const before = R[(i + 3) & 3]!;
          R[i] =
            (((x >>> s) | (x << (16 - s))) -
              K[j--]! -
              (before & R[(i + 2) & 3]!) -
              (~before & R[(i + 1) & 3]!)) &
            0xffff;
        }
      }
    };
    const unmash = (): void => {
      for (let i = 3; i >= 0; i--) {
        R[i] = (R[i]! - K[R[(i + 3) & 3]! & 63]!) & 0xffff;
      }
    };
    unmix(5);
    unmash();
    unmix(6);
    unmash();
    unmix(5);
    const out = new Uint8Array(8);
    R.forEach((word, i) => {
      out[2 * i] = word & 0xff;
      out[2 * i + 1] = word >> 8;
    });
    return out;
  };
}

/** Section 2: 64 words of 16 bits. */
function expandedKey(key: Uint8Array, effectiveBits: number): Uint16Array {
  const pi = (at: number): number => parseInt(PI.substr(2 * at, 2), 16);
  const L = new Uint8Array(128);
  L.set(key);
  for (let i = key.length; i < 128; i++) {
    L[i] = pi((L[i - 1]! + L[i - key.length]!) & 0xff);
  }
  const T8 = (effectiveBits + 7) >> 3;
  L[128 - T8] = pi(L[128 - T8]! & (0xff >> (7 & -effectiveBits)));
  for (let i = 127 - T8; i >= 0; i--) L[i] = pi(L[i + 1]! ^ L[i + T8]!);
  return Uint16Array.from({length: 64}, (_, i) => {
    return L[2 * i]! | (L[2 * i + 1]! << 8);
  });
}
