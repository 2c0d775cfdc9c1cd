/** Lines of the sheets with everything in them that does not matter. */
import type {RowTexts} from '../../../src/core/rollout/row';
import type {InventoryLine} from '../../../src/core/tables/inventory-table';

export function aRow(texts: Partial<RowTexts>): RowTexts {
  return {
    number: 2,
    user: 'a@x.example',
    alias: '',
    file: '',
    password: '',
    renewalDays: '',
    queued: '',
    state: '',
    message: '',
    id: '',
    fingerprint: '',
    readFrom: '',
    ...texts,
  };
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
    remarks: [],
  };
  return {...base, ...line};
}
