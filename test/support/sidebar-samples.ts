import type {
  Forecast,
  CertificateCard,
  Coverage,
  Figures,
  Overview,
  Progress,
  Requirement,
  RowCard,
  Settings,
  ScheduleOverview,
  Verbs,
} from '../../src/core/door/contract';
import type {Door} from './sidebar-door';

const DAY = 86_400_000;
export const NOW = Date.UTC(2026, 10, 22);

export const LONG_ADDRESS =
  'maximiliane-antoinette.von-und-zu-hohenlohe-waldenburg-schillingsfuerst@mail.subsidiary.department.example.com';

export const overview: Overview = {
  ready: true,
  operator: 'admin@example.com',
  rows: 25,
  states: [
    {state: 'uploaded', label: 'Uploaded', kind: 'good', count: 14},
    {state: 'ready', label: 'Ready', kind: 'good', count: 6},
    {state: 'blocked', label: 'Blocked', kind: 'bad', count: 3},
    {state: 'failed', label: 'Failed', kind: 'bad', count: 2},
  ],
  expiries: [
    {
      row: 4,
      user: 'bo@example.com',
      alias: 'bo@example.com',
      expires: NOW - 2 * DAY,
      daysLeft: -2,
    },
    {
      row: 11,
      user: 'chi@example.com',
      alias: 'sales@example.com',
      expires: NOW + 12 * DAY,
      daysLeft: 12,
    },
    {
      row: 7,
      user: LONG_ADDRESS,
      alias: LONG_ADDRESS,
      expires: NOW + 40 * DAY,
      daysLeft: 40,
    },
  ],
  run: null,
  stopped: null,
  ...{job: null, command: null},
  access: 'keyless',
  gate: {name: 'all', rows: 0, unsuccessful: 0},
  firstRun: null,
  selected: [{state: 'ready', label: 'Ready', kind: 'good', count: 3}],
  pulse: 'as read',
  uses: {consent: false, encryption: false},
  notices: [
    {
      code: 'row-twice',
      severity: 'warn',
      says: 'Rows 8 and 19 name the same user and alias.',
      fix: 'Delete one of them; until then only row 8 is worked on.',
    },
  ],
};

export const progress: Progress = {
  action: 'upload',
  operator: 'admin@example.com',
  minutes: 12,
  worker: '',
  total: 25,
  done: 0,
  succeeded: 0,
  notInUse: 0,
  waiting: 0,
  blocked: 0,
  failed: 0,
  rowsPerMinute: 0,
  secondsLeft: null,
  fetches: {run: 0, today: 0, perDay: 100_000},
  finished: false,
  stopped: false,
  note: '',
};

export const certificate: CertificateCard = {
  id: 'c1',
  isDefault: true,
  subject: 'CN=Ada Byron, emailAddress=ada@example.com',
  issuer: 'Sectigo Public Email Protection CA R36',
  addresses: ['ada@example.com'],
  serial: '00a7f3c9e2b1584d6f0e9c7b5a3d2e1f08',
  fingerprint:
    '5f1d0c7be2a94386b7d1e0f3a2c4958671b0d2e3f4a5968778695a4b3c2d1e0f',
  notBefore: NOW - 100 * DAY,
  notAfter: NOW + 265 * DAY,
  key: 'RSA 3072',
  signature: 'SHA-256 with RSA',
  state: 'valid',
};

export const older: CertificateCard = {
  ...certificate,
  id: 'c2',
  isDefault: false,
  issuer: 'GlobalSign GCC R6 SMIME CA 2023',
  serial: '01b2',
  fingerprint: 'a'.repeat(64),
  notBefore: NOW - 800 * DAY,
  notAfter: NOW - 70 * DAY,
  state: 'expired',
};

export const issuing: CertificateCard = {
  ...certificate,
  id: '',
  isDefault: false,
  subject: 'CN=Sectigo Public Email Protection CA R36',
  issuer: 'CN=Sectigo Public Email Protection Root R46',
  addresses: [],
  serial: '1f',
  fingerprint: 'b'.repeat(64),
  key: 'RSA 4096',
};

export const row: RowCard = {
  row: 5,
  user: 'ada@example.com',
  alias: 'ada@example.com',
  state: 'Blocked',
  kind: 'warn',
  message:
    'The certificate is for ada.byron@example.org, not for ada@example.com.',
  notices: [
    {
      code: 'alias-unverified',
      severity: 'advice',
      says: 'The alias is waiting for its verification.',
      fix: 'Ask the user to confirm it in Gmail.',
    },
  ],
  updated: '2026-06-30 02:14:09',
  hasFile: true,
  hasPassword: true,
  ...{place: 2, among: 3, hasNext: true, hasPrevious: true},
  cause: {
    cause: 'address-mismatch',
    title: 'Certificate for another address',
    count: 2,
  },
};

/** The results for the file of that row. */
export const examined: Verbs['examine']['out'] = {
  row: row.row,
  user: row.user,
  alias: row.alias,
  certificate: {...certificate, id: '', isDefault: false},
  chain: [issuing],
  notices: [
    {
      code: 'address-differs',
      severity: 'block',
      says: 'The certificate is for ada.byron@example.org, not for ada@example.com.',
      fix: 'Ask the issuer for a certificate with the address ada@example.com, or correct the alias.',
    },
    {
      code: 'ends-soon',
      severity: 'warn',
      says: 'It ends in 20 days.',
      fix: 'Order the next one now.',
    },
  ],
  protectedFile: null,
};

export const settings: Settings = {
  access: 'key',
  serviceAccount: 'smime@project.iam.gserviceaccount.com',
  clientId: '104857600000000000001',
  operators: ['admin@example.com', 'second@example.com'],
  testUser: 'ada@example.com',
  makeDefault: true,
  emptyPassword: true,
  repairsFiles: true,
  secretPrefix: '',
  language: '',
  width: 20,
  roots: [],
  asWarning: ['key-usage-missing'],
  relaxed: [],
};

export const requirements: readonly Requirement[] = [
  {
    code: 'scopes',
    label: 'Permissions of this script',
    met: 'yes',
    says: 'All permissions are granted.',
    todo: '',
    copy: [],
  },
  {
    code: 'delegation',
    label: 'Domain-wide delegation',
    met: 'no',
    says: 'Google does not let the service account act for ada@example.com (unauthorized_client).',
    todo: 'In the Admin console open Security, Access and data control, API controls, and add this entry.',
    copy: [
      {label: 'Client ID', text: '104857600000000000001'},
      {
        label: 'OAuth scopes',
        text: 'https://www.googleapis.com/auth/gmail.settings.basic,https://www.googleapis.com/auth/gmail.settings.sharing',
      },
    ],
  },
  {
    code: 'test-user',
    label: 'Test user answers',
    met: 'unknown',
    says: 'Not asked, as the delegation is missing.',
    todo: '',
    copy: [],
  },
];

/** A forecast that is the same in both ways. */
export function forecastOf(seconds: number, fetches: number): Forecast {
  const quick = {seconds, fetches};
  return {
    ...quick,
    batching: 'quick',
    costs: {quick, sparing: quick},
    ...{today: 0, perDay: 100_000},
  };
}

export const preview: Verbs['preview']['out'] = {
  forecast: forecastOf(20, 70),
  count: 14,
  examples: [
    'Row 2: ada@example.com',
    'Row 3: bo@example.com',
    `Row 4: ${LONG_ADDRESS}`,
  ],
};

/** The rows that need attention, by cause. */
export const problems: Verbs['problems']['out'] = {
  rows: 17,
  causes: [
    ['intermediate-missing', 4],
    ['not-a-certificate-file', 4],
    ['password', 3],
    ['address-mismatch', 2],
    ['google-busy', 2],
    ['expired', 1],
    ['row-twice', 1],
  ].map(([cause, count]) => ({cause, count, title: ''})) as never,
};

/** The rows of the first of these causes. */
export const problemRows: Verbs['problemRows']['out'] = {
  title: 'Intermediate certificate missing',
  count: 4,
  rows: [25, 36, 37, 40].map(row => ({
    ...{row, user: row === 40 ? LONG_ADDRESS : `user${row}@example.com`},
    alias: '',
    expires: row === 37 ? null : Date.parse('2027-10-23T00:00:00Z'),
  })),
};

const CERTIFICATE = {
  ...{alias: '', subject: 'Ada', issuer: 'Beacon CA 4', isDefault: false},
  ...{expires: Date.parse('2027-11-12T00:00:00Z'), row: 2},
};
const ENTRY = {
  ...{row: 2, user: 'ada@example.com', alias: '', count: 1, rows: [2]},
  ...{certificates: [CERTIFICATE], keyPairs: [], kept: '', reasons: []},
  isUnknown: false,
};

/** What deleting would do: of three rows two lose a certificate, and one keeps its default. */
export const removal: Verbs['removal']['out'] = {
  ...{count: 14, rows: 'of 14', outOfSight: '', of: 3, seen: 3},
  entries: [
    ENTRY,
    {...ENTRY, row: 3, user: LONG_ADDRESS, rows: [3]},
    {
      ...{...ENTRY, row: 4, user: 'bo@example.com', count: 0, rows: [4]},
      ...{certificates: [], reasons: ['is-default']},
      kept: 'It is the default certificate. Set another default first.',
      forced: {...CERTIFICATE, isDefault: true, row: 4},
    },
  ],
};

/** What off-boarding would do to two users with three addresses. */
export const offBoarding: Verbs['removal']['out'] = {
  ...{...removal, of: 2, seen: 2},
  entries: [
    {
      ...{...ENTRY, count: 3, rows: [2, 9]},
      certificates: [
        {...CERTIFICATE, alias: 'ada@example.com', isDefault: true},
        {...CERTIFICATE, alias: 'desk@example.com', row: 9},
        {...CERTIFICATE, alias: 'billing@example.com', row: null},
      ],
    },
    {
      ...{...ENTRY, row: 3, user: LONG_ADDRESS, rows: [3]},
      certificates: [{...CERTIFICATE, alias: LONG_ADDRESS, row: 3}],
    },
  ],
};

export const coverage: Coverage = {
  aliases: 240,
  covered: 198,
  expired: 12,
  none: 30,
  untrusted: 4,
};

/** Months from half a year ago to two years ahead, the far ones too. */
const MONTHS: readonly (readonly [string, number])[] = [
  ['2026-05', 2],
  ['2026-06', 1],
  ['2026-07', 0],
  ['2026-08', 0],
  ['2026-09', 3],
  ['2026-10', 4],
  ['2026-11', 7],
  ['2026-12', 18],
  ['2027-01', 26],
  ['2027-02', 41],
  ['2027-03', 0],
  ['2027-04', 12],
  ['2027-05', 96],
];

export const figures: Figures = {
  at: NOW + 14 * 3_600_000,
  rows: overview.rows,
  states: overview.states,
  coverage,
  read: {oldest: NOW - 6 * 86_400_000, newest: NOW},
  expiringSoon: 12,
  revoked: 0,
  causes: [
    {title: 'Intermediate certificate missing', count: 4},
    {title: 'Password doesn’t open the file', count: 3},
  ],
  expiries: MONTHS.map(([month, count]) => ({month, count})),
  domains: [
    {
      domain: 'example.com',
      aliases: 180,
      covered: 171,
      expired: 3,
      none: 6,
      untrusted: 4,
    },
    {
      domain: LONG_ADDRESS.replace(/^.*@/, ''),
      aliases: 60,
      covered: 27,
      expired: 9,
      none: 24,
      untrusted: 0,
    },
  ],
  units: [
    {
      name: '/Sales/EMEA',
      ...{aliases: 140, covered: 139, expired: 1, none: 0, untrusted: 0},
    },
    {
      name: '',
      ...{aliases: 12, covered: 3, expired: 0, none: 9, untrusted: 0},
    },
  ],
  groups: [
    {
      name: 'staff@example.com',
      ...{aliases: 200, covered: 150, expired: 10, none: 40, untrusted: 2},
    },
  ],
  keys: [
    {name: 'RSA 2048', count: 150},
    {name: 'RSA 3072', count: 52},
    {name: 'EC P-256', count: 8},
  ],
  issuers: [
    {name: 'Sectigo Public Email Protection CA R36', count: 160},
    {name: 'GlobalSign GCC R6 SMIME CA 2023', count: 50},
    ...Array.from({length: 8}, (_, index) => ({
      name: `Departmental CA ${index + 1}`,
      count: 1,
    })),
  ],
  keyPairs: null,
  history: [
    {...coverage, day: '2026-10-01', aliases: 20, covered: 3, none: 17},
    {...coverage, day: '2026-10-12', aliases: 220, covered: 60, none: 158},
    {...coverage, day: '2026-11-03', aliases: 238, covered: 150, none: 76},
    {...coverage, day: '2026-11-21', covered: 190},
    {...coverage, day: '2026-11-22', covered: 191},
  ],
};

export const schedule: ScheduleOverview = {
  settings: {
    every: 'day',
    hour: 2,
    renew: true,
    everyUser: false,
    renewalDays: 30,
    tiers: [30, 14, 7, 3, 1],
    recipients: ['it@example.com'],
  },
  owner: 'admin@example.com',
  installed: true,
  lastRefresh: NOW + 3_600_000,
  next: NOW + 25 * 3_600_000,
  timeZone: 'Europe/Berlin',
  hasChat: false,
  failure: '',
};

/** A script in which everything is in order; a test replaces the answers that it is about. */
export function calmDoor(): Door {
  return {
    overview: () => overview,
    settings: () => ({settings, hasPrivateKey: true}),
    row: () => row,
    certificates: () => [certificate, older],
    certificate: ({id}) => ({
      certificate: {...certificate, id},
      chain: [issuing],
      pem: `-----BEGIN CERTIFICATE-----\n${'MIIF'.repeat(80)}\n-----END CERTIFICATE-----`,
    }),
    examine: () => examined,
    checkSetup: () => requirements,
    pulse: () => ({pulse: 'as read'}),
    preview: () => preview,
    firstRow: () => null,
    problems: () => problems,
    problemRows: () => problemRows,
    removal: ({action}) => (action === 'offBoard' ? offBoarding : removal),
    dashboard: () => figures,
    report: () => ({
      name: 'coverage-2026-11-22.csv',
      csv: '\uFEFFUser,Alias\r\nada@example.com,ada@example.com\r\n',
    }),
    lastImport: () => null,
    caCertificates: () => ({
      known: [{name: 'Example Issuing CA', expires: Date.UTC(2031, 4, 7)}],
    }),
    addCaCertificates: ({certificates}) => ({
      known: [],
      added: certificates.length,
      refused: 0,
    }),
    schedule: () => schedule,
    saveSchedule: ({settings: saved}) => ({...schedule, settings: saved}),
  };
}

/** What each start says besides its order: the page waits for the first rows, and can open protected files. */
export const AT_ONCE = {works: true, pageDerives: true, except: []};
