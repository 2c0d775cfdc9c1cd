import {getSendAs} from '../../../../../src/core/google/gmail/send-as';

const ADA = 'ada@example.com';
const SALES = 'sales@example.com';

function verified(verificationStatus?: string): boolean {
  const work = getSendAs(ADA, SALES);
  work.next();
  const body = {
    sendAsEmail: SALES,
    ...(verificationStatus === undefined ? {} : {verificationStatus}),
  };
  const step = work.next({ok: true, body});
  if (!step.done) throw new Error('more than one call');
  return step.value.verified;
}

// Gmail gives no status for an alias of the organization's own domain, which nobody has to confirm.
it.each([
  ['without a status', undefined, true],
  ['unspecified', 'verificationStatusUnspecified', true],
  ['accepted', 'accepted', true],
  ['pending', 'pending', false],
])('a send-as address that is %s: usable %s', (_, status, usable) => {
  expect(verified(status)).toBe(usable);
});
