/** RC4, as RFC 7292 appendix C names it for old files. Encrypts and decrypts alike. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({length: 256}, (_, i) => i);
  const swap = (i: number, j: number): void => {
    const held = state[i]!;
    state[i] = state[j]!;
    state[j] = held;
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i]! + key[i % key.length]!) & 0xff;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return data.map(byte => {
    i = (i + 1) & 0xff;
    j = (j + state[i]!) & 0xff;
    swap(i, j);
    return byte ^ state[(state[i]! + state[j]!) & 0xff]!;
  });
}
