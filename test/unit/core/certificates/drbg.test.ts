/** HMAC_DRBG with SHA-256 against NIST’s CAVP vectors (HMAC_DRBG.rsp, no reseed), and its bounds. */
import {HmacDrbg} from '../../../../src/core/certificates/keys/drbg';

interface Vector {
  readonly entropy: string;
  readonly nonce: string;
  readonly personalization?: string;
  /** Of the second request. */
  readonly bits: string;
}

const VECTORS: readonly Vector[] = [
  {
    entropy: 'ca851911349384bffe89de1cbdc46e6831e44d34a4fb935ee285dd14b71a7488',
    nonce: '659ba96c601dc69fc902940805ec0ca8',
    bits: 'e528e9abf2dece54d47c7e75e5fe302149f817ea9fb4bee6f4199697d04d5b89d54fbb978a15b5c443c9ec21036d2460b6f73ebad0dc2aba6e624abf07745bc107694bb7547bb0995f70de25d6b29e2d3011bb19d27676c07162c8b5ccde0668961df86803482cb37ed6d5c0bb8d50cf1f50d476aa0458bdaba806f48be9dcb8',
  },
  {
    entropy: '79737479ba4e7642a221fcfd1b820b134e9e3540a35bb48ffae29c20f5418ea3',
    nonce: '3593259c092bef4129bc2c6c9e19f343',
    bits: 'cf5ad5984f9e43917aa9087380dac46e410ddc8a7731859c84e9d0f31bd43655b924159413e2293b17610f211e09f770f172b8fb693a35b85d3b9e5e63b1dc252ac0e115002e9bedfb4b5b6fd43f33b8e0eafb2d072e1a6fee1f159df9b51e6c8da737e60d5032dd30544ec51558c6f080bdbdab1de8a939e961e06b5f1aca37',
  },
  {
    entropy: '451ed024bc4b95f1025b14ec3616f5e42e80824541dc795a2f07500f92adc665',
    nonce: '2f28e6ee8de5879db1eccd58c994e5f0',
    bits: '3fb637085ab75f4e95655faae95885166a5fbb423bb03dbf0543be063bcd48799c4f05d4e522634d9275fe02e1edd920e26d9accd43709cb0d8f6e50aa54a5f3bdd618be23cf73ef736ed0ef7524b0d14d5bef8c8aec1cf1ed3e1c38a808b35e61a44078127c7cb3a8fd7addfa50fcf3ff3bc6d6bc355d5436fe9b71eb44f7fd',
  },
  {
    entropy: '5cacc68165a2e2ee20812f35ec73a79dbf30fd475476ac0c44fc6174cdac2b55',
    nonce: '6f885496c1e63af620becd9e71ecb824',
    personalization:
      'e72dd8590d4ed5295515c35ed6199e9d211b8f069b3058caa6670b96ef1208d0',
    bits: 'f1012cf543f94533df27fedfbf58e5b79a3dc517a9c402bdbfc9a0c0f721f9d53faf4aafdc4b8f7a1b580fcaa52338d4bd95f58966a243cdcd3f446ed4bc546d9f607b190dd69954450d16cd0e2d6437067d8b44d19a6af7a7cfa8794e5fbd728e8fb2f2e8db5dd4ff1aa275f35886098e80ff844886060da8b1e7137846b23b',
  },
  {
    entropy: '8df013b4d103523073917ddf6a869793059e9943fc8654549e7ab22f7c29f122',
    nonce: 'da2625af2ddd4abcce3cf4fa4659d84e',
    personalization:
      'b571e66d7c338bc07b76ad3757bb2f9452bf7e07437ae8581ce7bc7c3ac651a9',
    bits: 'b91cba4cc84fa25df8610b81b641402768a2097234932e37d590b1154cbd23f97452e310e291c45146147f0da2d81761fe90fba64f94419c0f662b28c1ed94da487bb7e73eec798fbcf981b791d1be4f177a8907aa3c401643a5b62b87b89d66b3a60e40d4a8e4e9d82af6d2700e6f535cdb51f75c321729103741030ccc3a56',
  },
  {
    entropy: 'fc3832a91b1dcdcaa944f2d93cbceb85c267c491b7b59d017cde4add79a836b6',
    nonce: 'd5e76ce9eabafed06e33a913e395c5e0',
    personalization:
      'ffc5f6eefd51da64a0f67b5f0cf60d7ab43fc7836bca650022a0cee57a43c148',
    bits: '0e713c6cc9a4dbd4249201d12b7bf5c69c3e18eb504bf3252db2f43675e17d99b6a908400cea304011c2e54166dae1f20260008efe4e06a87e0ce525ca482bca223a902a14adcf2374a739a5dfeaf14cadd72efa4d55d15154c974d9521535bcb70658c5b6c944020afb04a87b223b4b8e5d89821704a9985bb010405ba8f3d4',
  },
];

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (it: Uint8Array) => Buffer.from(it).toString('hex');
const seeded = ({entropy, nonce, personalization = ''}: Vector) =>
  new HmacDrbg(bytes(entropy), bytes(nonce), bytes(personalization));

it.each(VECTORS)('gives NIST’s bits for $entropy', vector => {
  const drbg = seeded(vector);
  drbg.generate(128);
  expect(hex(drbg.generate(128))).toBe(vector.bits);
});

it('gives other bits after a reseed, and with additional input', () => {
  const [vector] = VECTORS;
  const second = (change: (drbg: HmacDrbg) => void) => {
    const drbg = seeded(vector!);
    change(drbg);
    return hex(drbg.generate(32));
  };
  const all = [
    second(() => undefined),
    second(it => it.reseed(bytes(vector!.entropy))),
    second(it => it.reseed(bytes(vector!.entropy), bytes('00'))),
    second(it => void it.generate(1, bytes('01'))),
    second(it => void it.generate(1)),
  ];
  expect(new Set(all).size).toBe(all.length);
});

it('refuses short seeds, large requests, and whatever comes after it was forgotten', () => {
  const [{entropy, nonce}] = VECTORS as [Vector];
  expect(() => new HmacDrbg(bytes(entropy).subarray(1), bytes(nonce))).toThrow(
    'too short',
  );
  expect(() => new HmacDrbg(bytes(entropy), bytes(nonce).subarray(1))).toThrow(
    'too short',
  );
  const drbg = new HmacDrbg(bytes(entropy), bytes(nonce));
  expect(() => drbg.reseed(bytes(entropy).subarray(1))).toThrow('too short');
  expect(drbg.generate(65_536)).toHaveLength(65_536);
  expect(() => drbg.generate(65_537)).toThrow('too much');
  drbg.forget();
  expect(() => drbg.generate(1)).toThrow('too much');
});
