/** Outcomes are kept without the certificates that were read, and have them when they are read again. */
import {keptText, keptValue} from '../../../command-line/outcomes/kept-json';
import {readHeld} from '../../../src/core/rows/held';
import {makeCertificates} from '../../../emulator/renewing-company';

it('certificates that Gmail holds are kept as PEM, and read from it', async () => {
  const {trustedRoot} = await makeCertificates([
    {name: 'a', addresses: ['a@kept.example'], validity: [0, 30]},
  ]);
  const held = readHeld({
    ...{id: 'x', issuerCn: 'CA', isDefault: true, expiration: 1},
    pem: trustedRoot,
  });
  expect(held.chain).toHaveLength(1);
  const outcome = {held: [held], others: [{alias: 'b', held: [held]}], n: 1};
  const text = keptText(outcome);
  expect(text.length).toBeLessThan(3 * trustedRoot.length);
  expect(keptValue(text)).toEqual(outcome);
  // Also one that was kept before.
  expect(keptText(keptValue(text))).toBe(text);
});
