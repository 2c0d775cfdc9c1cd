/** The part of des.js that is used here. */
declare module 'des.js' {
  interface Cipher {
    update(data: ArrayLike<number>): number[];
    final(): number[];
  }
  interface CipherClass {
    readonly prototype: Cipher;
  }
  interface Des {
    readonly DES: CipherClass;
    readonly EDE: CipherClass;
    readonly CBC: {
      instantiate(base: CipherClass): {
        create(options: {
          type: 'encrypt' | 'decrypt';
          key: number[];
          iv: number[];
          padding: boolean;
        }): Cipher;
      };
    };
  }
  const des: Des;
  export default des;
}
