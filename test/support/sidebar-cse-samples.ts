import type {
  Cse,
  CseFolder,
  CseRowCard,
  CseUser,
  KeyPairCard,
  KeyServiceCard,
} from '../../src/core/door/contract';
import type {Door} from './sidebar-door';
import {LONG_ADDRESS, calmDoor, certificate, older} from './sidebar-samples';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 22, 9, 30);

export const cse: Cse = {
  ready: true,
  rows: 40,
  states: [
    {state: 'inPlace', label: 'In place', kind: 'good', count: 31},
    {state: 'pending', label: 'Waiting for Gmail', kind: 'idle', count: 6},
    {
      state: 'pairStored',
      label: 'Key pair stored, not in use',
      kind: 'warn',
      count: 2,
    },
    {state: 'failed', label: 'Failed', kind: 'bad', count: 1},
  ],
  selected: [],
  problems: [
    {
      says: 'The key service does not respond. Try again later.',
      count: 1,
      rows: [{row: 9, user: 'bo@example.com'}],
    },
  ],
  waiting: 6,
  nextTry: NOW + 3_600_000,
  settings: {
    keyService: 'https://kms.example.com/v1',
    assigned: [],
    wraps: false,
    wrapping: {
      template:
        '{"authentication":"{{authentication}}","private_key":"{{private_key}}"}',
      keyFormat: 'pkcs8-pem',
      answerField: 'wrapped_private_key',
      perimeterId: '',
    },
  },
  keyServices: [
    {uri: 'https://kms.example.com/v1', rows: 38},
    {uri: 'https://keys.example.org', rows: 2},
  ],
  access: true,
  notices: [
    {
      code: 'row-twice',
      severity: 'warn',
      says: 'Rows 8 and 19 of CSE name the same user.',
      fix: 'Delete one of them; until then only row 8 is worked on.',
    },
  ],
};

export const wrapping: Cse = {
  ...cse,
  settings: {...cse.settings, wraps: true},
};

export const keyService: KeyServiceCard = {
  uri: 'https://kms.example.com/v1',
  name: 'Example KMS',
  vendor: 'Example Ltd',
  version: '2.4.1',
  operations: ['privatekeydecrypt', 'privatekeysign', 'wrapprivatekey'],
  notices: [],
};

export const cseRow: CseRowCard = {
  row: 3,
  user: 'ada@example.com',
  use: 'both',
  state: 'In place',
  kind: 'good',
  message: 'The identity uses this key pair.',
  updated: '2026-11-02 21:05',
  notices: [],
};

export const enabledPair: KeyPairCard = {
  id: 'ANe1Bmh0y7J0bWq5cV7nYp2Zr8sTkL4uXwQeRtYuIoPaSdFgHjKlZxCv',
  state: 'enabled',
  disabledSince: null,
  obliterableFrom: null,
  daysLeft: null,
  certificate: {...certificate, id: '', isDefault: false},
  keptBy: ['https://kms.example.com/v1'],
  usedFor: 'both',
};

/** Not in use; enabled as the other one is. */
export const sparePair: KeyPairCard = {
  ...enabledPair,
  id: 'ANe1BmSpare',
  keptBy: ['https://keys.example.org'],
  usedFor: 'nothing',
};

/** Disabled, and to be obliterated in twelve days. */
export const disabledPair: KeyPairCard = {
  ...sparePair,
  id: 'ANe1BmDisabled',
  state: 'disabled',
  disabledSince: NOW - 18 * DAY,
  obliterableFrom: NOW + 12 * DAY,
  daysLeft: 12,
  certificate: {...older, id: ''},
};

/** Disabled for so long that it can be obliterated. */
export const expendablePair: KeyPairCard = {
  ...disabledPair,
  id: 'ANe1BmExpendable',
  disabledSince: NOW - 40 * DAY,
  obliterableFrom: NOW - 10 * DAY,
  daysLeft: 0,
  certificate: null,
  keptBy: ['Smart card, PIV slot 9D'],
};

export const cseUser: CseUser = {
  user: cseRow.user,
  keyPairs: [enabledPair, sparePair, disabledPair, expendablePair],
  hasIdentity: true,
  otherIdentities: ['ada.old@example.com'],
};

export const cseFolder: CseFolder = {
  added: 480,
  changed: 20,
  unchanged: 3,
  examples: [
    {
      user: 'ada@example.com',
      certificate: 'ada@example.com.p7pem',
      metadata: 'ada@example.com.wrap',
      does: 'added',
    },
    {
      user: LONG_ADDRESS,
      certificate: `${LONG_ADDRESS}.p7pem`,
      metadata: '',
      does: 'changed',
    },
  ],
  leftovers: Array.from({length: 25}, (_, index) => ({
    name: `scan-${index}.wrap`,
    path: `keys/old/scan-${index}.wrap`,
    says: 'Its name is no address.',
    fix: 'Name it after the user: user@domain.wrap.',
  })),
  left: 130,
  notices: [
    {
      code: 'private-key-in-clear',
      severity: 'block',
      says: 'Two files hold private keys in the clear.',
      fix: 'Take them out of Drive.',
    },
  ],
};

/** A script in which client-side encryption is in order; a test replaces the answers that it is about. */
export function cseDoor(): Door {
  return {
    ...calmDoor(),
    cse: () => cse,
    saveCse: ({settings}) => ({...cse, settings}),
    checkKeyService: ({uri}) => ({...keyService, uri}),
    cseRow: () => cseRow,
    cseUser: () => cseUser,
    scanCseFolder: () => cseFolder,
    takeCseFolder: () => ({added: 480, changed: 20}),
  };
}
