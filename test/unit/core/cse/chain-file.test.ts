import {createHash} from 'node:crypto';
import {openChainFile} from '../../../../src/core/cse/chain-file';
import {Openings} from '../../../../src/core/rows/openings';
import {hierarchy, NOW} from '../certificates/support/certificate-maker';
import {pem} from '../certificates/support/openssl';
import {writePkcs12} from '../certificates/support/pkcs12-writer';

const WANT = {primary: 'mia@example.com', now: NOW, use: 'both'} as const;
const {leaf, intermediate, root} = hierarchy();
const CHAIN = [leaf, intermediate, root].map(it => it.der);

function openings(): {openings: Openings; kept: Map<string, string>} {
  const kept = new Map<string, string>();
  const store = {
    get: (name: string) => kept.get(name) ?? null,
    put: (name: string, text: string) => void kept.set(name, text),
    mac: (bytes: Uint8Array) =>
      Uint8Array.from(createHash('sha256').update(bytes).digest()),
  };
  return {openings: new Openings(store, () => 0), kept};
}

describe('A certificate file of the CSE sheet', () => {
  it('that is not a PKCS#12 is read without being opened', () => {
    const file = Uint8Array.from(Buffer.from(CHAIN.map(pem).join('')));
    const never = () => {
      throw new Error('opened');
    };
    const {findings, pkcs7} = openChainFile(file, WANT, never);
    expect(findings).toEqual([]);
    expect(pkcs7).toContain('-----BEGIN PKCS7-----');
  });

  it('that is a PKCS#12 is opened once, and found again in what was kept', () => {
    const made = {key: leaf.key, certificates: CHAIN, password: 'x'};
    const file = writePkcs12({
      ...made,
      iterations: 15_000,
      macIterations: 15_000,
    });
    const {openings: opener, kept} = openings();
    const open = () =>
      openChainFile(file, WANT, () => opener.open(file, 'x', false));
    const first = open();
    expect(first).toMatchObject({findings: [], isPkcs12: true});
    expect(kept.size).toBe(1);
    expect(open().pkcs7).toBe(first.pkcs7);
  });

  it('that the page is to open ends the work early', () => {
    const file = writePkcs12({
      key: leaf.key,
      certificates: CHAIN,
      password: 'x',
    });
    const stopped = new Error('to derive');
    const open = () => {
      throw stopped;
    };
    expect(() => openChainFile(file, WANT, open)).toThrow(stopped);
  });
});
