/** What a row records about a certificate. */
import {
  recordCellsOf,
  recordOf,
} from '../../../../src/core/rows/recorded-certificate';

type Held = Parameters<typeof recordOf>[0];

const held = (more: object) =>
  ({id: 'c1', issuerCn: '', chain: [], expires: 9, ...more}) as unknown as Held;

it('The issuer is the one that Gmail names, and else that of the certificate', () => {
  const chain = [{issuerCn: 'Read CA', fingerprint: 'ab', notAfter: 9}];
  const issuers = [
    {issuerCn: 'Gmail’s CA', chain},
    {chain},
    {issuerCn: 'Gmail’s CA'},
    {},
  ].map(it => recordOf(held(it), null).issuer);
  expect(issuers).toEqual(['Gmail’s CA', 'Read CA', 'Gmail’s CA', '']);
  expect(recordOf(held({chain}), null).readFrom).toBe('');
  expect(recordOf(held({chain}), 'file').readFrom).toBe('file');
});

it('A record without an end clears the cell', () => {
  const record = {id: 'c1', issuer: '=CA', fingerprint: '', readFrom: ''};
  expect(recordCellsOf({...record, expires: null})).toMatchObject({
    ...{id: 'c1', issuer: "'=CA", expires: null},
  });
  expect(recordCellsOf({...record, expires: 9}).expires).toEqual({instant: 9});
});
