/** What may leave the organization. */
import {shareable, singleLine} from '../../../../src/core/door/shareable';

it.each([
  ['ada@example.com', 'a…@….com'],
  ['Not for ada.b+c@mail.example.co.uk, sorry', 'Not for a…@….uk, sorry'],
  ['<ada@example.com>; bo@example.org', '<a…@….com>; b…@….org'],
  ['users/ada%40example.com/settings', 'u…@…'],
  ['łucja＠example.com', 'ł…@….com'],
  ['{"user":"ada@example.com"}', 'u…@….com'],
  ['@', '…@…'],
])('shortens the addresses in %j', (text, shortened) => {
  expect(shareable(text)).toBe(shortened);
});

it.each([
  ['a token', `ya29.${'aB3_'.repeat(20)}`],
  ['a client secret', 'GOCSPX-0123456789abcdefABCDEF012345'],
  ['base64', `${'MIIE/vAI+BAD'.repeat(9)}==`],
])('removes %s', (_, secret) => {
  const found = shareable(`before ${secret} after`);
  expect(found).toMatch(/^before .*…+ after$/);
  expect(found.length).toBeLessThan(30);
});

it('leaves words and scopes as they are', () => {
  const text = '403 PERMISSION_DENIED https://www.googleapis.com/auth/iam';
  expect(shareable(text)).toBe(text);
});

it('makes one short line of whatever a cell holds', () => {
  const found = singleLine(` a\n\u202Eb\u0000\u2028${'😀'.repeat(100_000)}`);
  expect(found).toMatch(/^a b (😀)+…$/u);
  expect(Array.from(found).length).toBeLessThanOrEqual(401);
});

it('needs little time for long texts without an address', () => {
  const text = singleLine('x'.repeat(1_000_000));
  expect(shareable(text)).toBe('……');
});
