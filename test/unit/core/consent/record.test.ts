/** The text of one user’s consent, and what is not such a text. */
import {
  NOT_ASKED,
  recordIn,
  recordText,
} from '../../../../src/core/consent/record';

const ASKED = {...NOT_ASKED, state: 'asked', since: 36, mails: 1} as const;

it.each([
  ['an invitation', ASKED],
  ['a refusal', {...ASKED, state: 'declined'}],
  ['a reason', {...ASKED, state: 'revoked', reason: 'policy'}],
  ['a token', {...ASKED, state: 'allowed', token: '1//x'}],
  ['an account', {...ASKED, state: 'allowed', token: 'x', id: '7', seen: 99}],
  ['an account that was not named', {...ASKED, seen: 99}],
  ['a used state', {...ASKED, used: [{nonce: 'n', until: 36}]}],
] as const)('%s is read as it was written', (_, record) => {
  expect(recordIn(recordText(record))).toEqual(record);
});

const TEXT = recordText(ASKED);

it.each([
  ['nothing', ''],
  ['an unknown state', `x${TEXT.slice(1)}`],
  ['an unknown reason', `rx${TEXT.slice(1)}`],
  ['a text that was cut off', TEXT.split(' ').slice(0, 7).join(' ')],
  ['a text that is longer', `${TEXT} 7`],
  ['a number that is none', TEXT.replace(' 10 ', ' ! ')],
  ['an instant that is none', `${TEXT} 7 !`],
])('%s is not a record', (_, text) => {
  expect(recordIn(text)).toBeNull();
});
