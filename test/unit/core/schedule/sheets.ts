/** Lines of the sheets with everything in them that does not matter. */
import {BLANK_ROW, type RowTexts} from '../../../../src/core/rows/row';
import type {InventoryLine} from '../../../../src/core/inventory/table';

export function aRow(texts: Partial<RowTexts>): RowTexts {
  return {...BLANK_ROW, number: 2, user: 'a@x.example', ...texts};
}

/** A default certificate of a user's primary address. */
export function aLine(line: Partial<InventoryLine>): InventoryLine {
  const {user = 'a@x.example'} = line;
  const base: InventoryLine = {
    number: 2,
    user,
    alias: user,
    id: 'ID',
    isDefault: true,
    subject: '',
    issuer: '',
    key: '',
    fingerprint: 'aa',
    validFrom: 0,
    validTo: null,
    read: 0,
    remarks: [],
    unit: '',
    groups: [],
    userId: '',
  };
  return {...base, ...line};
}
