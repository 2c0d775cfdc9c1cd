/**
 * WebCrypto with one iteration of PBKDF2 instead of many, which take most of the time of these tests. Salt, count, and passphrase
 * still decide the key; request-files.test.ts shows that the real count is used.
 */
export function quickCrypto(): Crypto {
  const {crypto} = globalThis;
  const {subtle} = crypto;
  const deriveKey: SubtleCrypto['deriveKey'] = (algorithm, ...others) => {
    const {salt, iterations, ...rest} = algorithm as Pbkdf2Params;
    const counted = Buffer.concat([
      Buffer.from(salt as Uint8Array),
      Buffer.from(String(iterations)),
    ]);
    return subtle.deriveKey({...rest, salt: counted, iterations: 1}, ...others);
  };
  return {
    getRandomValues: it => crypto.getRandomValues(it),
    randomUUID: () => crypto.randomUUID(),
    subtle: new Proxy(subtle, {
      get: (_, name) => {
        if (name === 'deriveKey') return deriveKey;
        const own: unknown = Reflect.get(subtle, name);
        return typeof own === 'function' ? own.bind(subtle) : own;
      },
    }),
  };
}
