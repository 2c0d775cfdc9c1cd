/** AES as the bundle has it, with tables smaller than those of its library, next to OpenSSL’s. */
import {execFileSync} from 'node:child_process';
import {createCipheriv, randomBytes} from 'node:crypto';

type Aes = typeof import('../../src/core/certificates/pkcs12/aes');

/** In a process of its own, since build.js is an ES module. */
const BUILD = `
  import {build} from 'esbuild';
  import {smallAesTables} from './build/aes-tables.js';
  const {outputFiles} = await build({
    entryPoints: ['src/core/certificates/pkcs12/aes.ts'],
    plugins: [smallAesTables],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'aes',
  });
  process.stdout.write(outputFiles[0].text);
`;

let text: string;
let aes: Aes;
beforeAll(() => {
  text = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', BUILD],
    {encoding: 'utf8'},
  );
  aes = (new Function(`${text}; return aes;`) as () => Aes)();
});

it('has no table of 65,536 words', () => {
  expect(text).toContain('T01: [T0, T1]');
  expect(text).not.toContain('256 * 256');
});

it.each([128, 192, 256])('encrypts and decrypts with %i bits', bits => {
  for (let blocks = 0; blocks < 40; blocks++) {
    const key = randomBytes(bits / 8);
    const iv = randomBytes(16);
    const plain = randomBytes(blocks * 16 + (blocks % 16));
    const cipher = createCipheriv(`aes-${bits}-cbc`, key, iv);
    const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
    const ours = aes.cbc(Uint8Array.from(key), Uint8Array.from(iv));
    expect(Buffer.from(ours.encrypt(Uint8Array.from(plain)))).toEqual(
      encrypted,
    );
    expect(Buffer.from(ours.decrypt(Uint8Array.from(encrypted)))).toEqual(
      plain,
    );
  }
});
