import {googleFinding} from '../../../../src/core/google/gmail/problems';
import {certificateFinding} from '../../../../src/core/certificates/judging/severity';
import {codesIn, detailsOf} from '../../../../src/core/rows/details';

const refused = (status: number, reason?: string) =>
  googleFinding('forbidden', {
    status,
    text: 'It says so.',
    ...(reason === undefined ? {} : {reason}),
  });

it.each([
  [[], ''],
  [[refused(403, 'forbidden')], 'forbidden (HTTP 403, forbidden)'],
  [[refused(403)], 'forbidden (HTTP 403)'],
  [[refused(0)], 'forbidden'],
  [[refused(403), refused(403)], 'forbidden (HTTP 403)'],
  [
    [refused(403), googleFinding('not-found', {status: 404, text: ''})],
    'forbidden (HTTP 403); not-found (HTTP 404)',
  ],
])('says in short what an outcome rests on: %#', (findings, details) => {
  expect(detailsOf(findings)).toBe(details);
});

it('stays short, however many findings there are', () => {
  const many = Array.from({length: 50}, (_, i) =>
    refused(400 + i, 'a'.repeat(59)),
  );
  expect(detailsOf(many).length).toBeLessThanOrEqual(320);
});

it('names the finding that decides the row’s state first, and is read back code by code', () => {
  const text = detailsOf([
    certificateFinding('old-encryption', {encryption: []}),
    refused(403, 'forbidden'),
  ]);
  expect(text).toBe('forbidden (HTTP 403, forbidden); old-encryption');
  expect(codesIn(text)).toEqual(['forbidden', 'old-encryption']);
});
