import type {
  FolderMatch,
  FolderScan,
  ImportPreview,
  MissingAlias,
} from '../../src/core/import/contract';
import type {Verbs} from '../../src/core/door/contract';
import type {Door} from './sidebar-door';
import {LONG_ADDRESS, calmDoor} from './sidebar-samples';

export const csvPreview: ImportPreview = {
  lines: 142,
  added: 12,
  changed: 3,
  unchanged: 102,
  delimiter: ';',
  columns: [
    {header: 'User e-mail', meaning: 'user'},
    {header: 'Datei', meaning: 'path'},
    {header: '', meaning: 'password'},
    {header: 'Department', meaning: ''},
  ],
  first: [
    {
      line: 2,
      user: 'ada@example.com',
      alias: '',
      file: 'ada@example.com.p12',
      hasPassword: true,
      what: 'added',
    },
    {
      line: 3,
      user: 'bo@example.com',
      alias: 'sales@example.com',
      file: '',
      hasPassword: false,
      what: 'changed',
    },
    {
      line: 4,
      user: LONG_ADDRESS,
      alias: '',
      file: `${LONG_ADDRESS}.p12`,
      hasPassword: true,
      what: 'unchanged',
    },
  ],
  rejected: Array.from({length: 25}, (_, index) => ({
    line: 10 + index,
    says: `“user ${index}” is no address.`,
    fix: 'Write the user’s primary address.',
  })),
  withoutFile: [
    {
      line: 7,
      says: 'The folder has no file “chi.p12”.',
      fix: 'Put it there, or give its link.',
    },
  ],
  notices: [
    {
      code: 'csv-encoding',
      severity: 'advice',
      says: 'The list was read as Windows-1252.',
      fix: '',
    },
  ],
};

export const match: FolderMatch = {
  fileId: 'f1',
  name: 'users/ada@example.com.p12',
  user: 'ada@example.com',
  alias: 'ada@example.com',
  row: 5,
  how: 'address in name',
  sure: 'certain',
  hasPassword: true,
};

export const folderScan: FolderScan = {
  files: 31,
  present: 4,
  matches: [
    match,
    {
      ...match,
      fileId: 'f2',
      name: 'bo.p12',
      user: 'bo@example.com',
      alias: 'sales@example.com',
      row: null,
      how: 'address in certificate',
      hasPassword: false,
    },
    {
      ...match,
      fileId: 'f3',
      name: 'chi.pfx',
      user: 'chi@example.com',
      alias: 'chi@example.com',
      row: 7,
      how: 'local part',
      sure: 'likely',
    },
    {
      ...match,
      fileId: 'f4',
      name: `${LONG_ADDRESS}/smime.p12`,
      user: LONG_ADDRESS,
      alias: LONG_ADDRESS,
      row: null,
      how: 'folder name',
      sure: 'likely',
    },
  ],
  ambiguous: [
    {
      files: [
        {fileId: 'f5', name: 'eve.p12'},
        {fileId: 'f6', name: 'eve (1).p12'},
      ],
      mailboxes: [{user: 'eve@example.com', alias: 'eve@example.com'}],
      why: 'Two files are for one mailbox.',
    },
  ],
  unmatched: Array.from({length: 21}, (_, index) => ({
    fileId: `u${index}`,
    name: `scan-${index}.p12`,
    why: 'Its name says nothing, and it does not open with this password.',
  })),
  left: [],
  notices: [],
  next: '',
};

export const usersCounted: Verbs['countUsers']['out'] = {
  found: 340,
  present: 300,
  added: 40,
  left: 7,
  examples: ['joe@example.com', 'kim@example.com', LONG_ADDRESS],
  notices: [
    {
      code: 'users-left-out',
      severity: 'advice',
      says: '5 are suspended or archived, 2 are groups.',
      fix: '',
    },
  ],
};

const ofAda = {user: 'ada@example.com'} as const;

export const missingAliases: readonly MissingAlias[] = [
  {...ofAda, alias: 'press@example.com', is: 'without certificate'},
  {...ofAda, alias: 'info@example.com', is: 'expired'},
  {...ofAda, alias: 'new@example.com', is: 'unconfirmed'},
  {...ofAda, alias: LONG_ADDRESS.replace('.com', '.org'), is: 'outside'},
  {
    user: 'bo@example.com',
    alias: 'bo@example.com',
    is: 'without certificate',
  },
];

/** A script that answers everything about imports; a test replaces the answers that it is about. */
export function importDoor(): Door {
  return {
    ...calmDoor(),
    lastImport: () => ({
      ...{at: Date.UTC(2026, 10, 22, 14), by: 'admin@example.com', rows: 12},
      ...{user: 'ada@example.com', alias: 'ada@example.com'},
      ...{first: 42, last: 53, canUndo: true},
    }),
    readCsv: () => csvPreview,
    importCsv: ({confirmed}) => ({...confirmed, unchanged: 102}),
    scanFolder: () => folderScan,
    takeMatches: ({accepted}) => ({
      filled: accepted.length - 1,
      added: 1,
      unchanged: 0,
      gone: 0,
    }),
    countUsers: () => usersCounted,
    addUsers: ({confirmed}) => ({added: confirmed}),
    usersFrom: () => ({sources: [], notices: []}),
    forgetUsersFrom: () => ({sources: [], notices: []}),
    missingAliases: () => missingAliases,
    addAliases: ({confirmed}) => ({added: confirmed}),
  };
}
