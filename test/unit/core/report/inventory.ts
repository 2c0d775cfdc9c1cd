/** Lines of an Inventory and rows of a Rollout sheet for tests, some made at random. */
import fc from 'fast-check';
import {BLANK_ROW, type RowTexts} from '../../../../src/core/rows/row';
import {
  REMARKS,
  type InventoryLine,
} from '../../../../src/core/inventory/table';
import {english} from '../../../../src/messages/en';

export const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 22, 9);

export const SPEECH = {
  stateLabel: (state: keyof typeof english.states) => english.states[state],
  untouchedLabel: () => english.untouched,
  causeTitle: (cause: keyof typeof english.causes) => english.causes[cause],
};

export function line(more: Partial<InventoryLine> = {}): InventoryLine {
  return {
    number: 2,
    user: 'ada@x.org',
    alias: 'ada@x.org',
    id: '1',
    isDefault: true,
    subject: 'CN=Ada',
    issuer: 'Issuing CA',
    key: 'RSA 2048',
    fingerprint: 'aa',
    validFrom: NOW - DAY,
    validTo: NOW + 10.5 * DAY,
    read: NOW,
    remarks: [],
    unit: '',
    groups: [],
    userId: '',
    ...more,
  };
}

export function row(more: Partial<RowTexts> = {}): RowTexts {
  return {...BLANK_ROW, number: 2, user: 'ada@x.org', ...more};
}

const address = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    fc.constantFrom('x.org', 'y.org', 'z.example'),
  )
  .map(it => it.join('@'));
const time = fc.option(
  fc.integer({min: NOW - 900 * DAY, max: NOW + 9000 * DAY}),
);

/** Lines as they could stand, whatever sense they make. */
export const lines: fc.Arbitrary<InventoryLine[]> = fc.array(
  fc.record({
    number: fc.nat(),
    user: address,
    alias: address,
    id: fc.constantFrom('', '1', '2', '3'),
    isDefault: fc.boolean(),
    subject: fc.string(),
    issuer: fc.string(),
    key: fc.constantFrom('', 'RSA 2048', 'EC P-256'),
    fingerprint: fc.constantFrom('', 'aa', 'bb'),
    validFrom: time,
    validTo: time,
    read: fc.constant(NOW),
    remarks: fc.subarray([...REMARKS]),
    unit: fc.constantFrom('', '/', '/Sales'),
    groups: fc.subarray(['staff@x.org', 'press@y.org']),
    userId: fc.constant(''),
  }),
  {maxLength: 40},
);

export const rows: fc.Arbitrary<RowTexts[]> = fc.array(
  fc
    .record({
      user: address,
      alias: fc.oneof(fc.constant(''), address),
      state: fc.constantFrom('', 'Uploaded', 'Blocked', 'of my own'),
      message: fc.string({unit: 'grapheme'}),
      password: fc.constant('s3cret-password'),
      file: fc.constant('https://drive.google.com/file/d/secret-file/view'),
    })
    .map(row),
  {maxLength: 20},
);
