/** What Delete leaves to a person who forces it. */
import {Clock} from '../../../../emulator/clock';
import {createGoogle} from '../../../../emulator/google/google';
import type {Certificates} from '../../../../emulator/renewing-company';
import {NOW, pool, type Span} from '../../../support/certificate-pool';
import {perform, PLAIN_ROW} from '../../../support/workflow-on-google';

const USER = 'someone@renewing.example';
const MAILBOX = {user: USER, alias: USER};

let certificates: Certificates;
beforeAll(async () => {
  certificates = await pool([USER], ['long over', 'a year', 'half a year']);
});

/** What comes of deleting the first of those that Gmail holds, and how many it holds then. */
function remove(held: readonly Span[], isDefault: Span | null, force = false) {
  const google = createGoogle({clock: new Clock(NOW)});
  google.trustRoot(certificates.trustedRoot);
  google.addUser({primary: USER});
  const [first] = held.map(it =>
    certificates.hold(google, MAILBOX, it, it === isDefault),
  );
  const recorded = {id: first!.id, fingerprint: '', readFrom: ''};
  const row = {...PLAIN_ROW, user: USER, alias: USER, recorded};
  const {outcome, calls} = perform(google, 'delete', row, {force});
  const isDeleted = calls.some(it => it.endsWith('delete'));
  return [isDeleted, ...outcome.findings.map(it => it.code)];
}

it.each([
  ['an expired one beside another', ['long over', 'a year'], 'a year', []],
  ['a valid one beside another', ['half a year', 'a year'], 'a year', []],
  ['the only one, which is over', ['long over'], null, ['only-certificate']],
  [
    ...([
      'the only one, over and the default',
      ['long over'],
      'long over',
    ] as const),
    ['is-default', 'only-certificate'],
  ],
  ['the only valid one', ['a year', 'long over'], null, ['last-valid']],
  [
    ...(['the only one, valid and the default', ['a year'], 'a year'] as const),
    ['is-default', 'last-valid'],
  ],
] as const)('deletes or leaves %s', (_, held, isDefault, codes) => {
  expect(remove(held, isDefault)).toEqual([codes.length === 0, ...codes]);
  expect(remove(held, isDefault, true)).toEqual([true]);
});
