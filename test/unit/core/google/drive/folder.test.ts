/** Folders and addresses as people paste them. */
import {addressIn} from '../../../../../src/core/base/address';
import {folderIdOf} from '../../../../../src/core/google/drive/folder';
import {shownUri} from '../../../../../src/core/google/gmail/key-service-address';

const ID = '1abcDEF-_0123456789abcdef';
const SHARED = '0A12345678901234567';

it.each([
  [` ${ID}\u200b`, ID],
  [SHARED, SHARED],
  [SHARED.slice(1), null],
  [`https://drive.google.com/drive/u/0/folders/${ID}?usp=sharing`, ID],
  [`https://drive.google.com/drive/folders/${SHARED}`, SHARED],
  [`https://drive.google.com/file/d/${ID}/view`, ID],
  [`https://elsewhere.example/folders/${ID}`, null],
  ['', null],
])('The folder in “%s” is %s', (given, id) => {
  expect(folderIdOf(given)).toBe(id);
});

it.each([
  ['mailto:ada%2Bx@example.com?subject=Hi', 'ada+x@example.com'],
  ['MAILTO:ada@example.com', 'ada@example.com'],
  ['mailto:ada%@example.com', 'ada%@example.com'],
  ['Ada <ada@example.com>', 'ada@example.com'],
  ['ada@example.com', 'ada@example.com'],
])('The address in “%s” is %s', (text, address) => {
  expect(addressIn(text)).toBe(address);
});

it.each([
  [
    'https://user:secret@kacls.example:8443/v1?a=b#c',
    'https://kacls.example:8443/v1',
  ],
  ['https://kacls.example', 'https://kacls.example'],
  [
    `https://kacls.example/${'x'.repeat(99)}`,
    `https://kacls.example/${'x'.repeat(99)}`,
  ],
  [`https://kacls.example/${'x'.repeat(100)}`, 'https://kacls.example/…'],
  ['a secret', ''],
])('Of the key service “%s”, “%s” is shown', (uri, shown) => {
  expect(shownUri(uri)).toBe(shown);
});
