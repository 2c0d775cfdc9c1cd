/** Facts of sentences that need more of them than chance makes: of mails, of a run’s figures, of a preview. */
import {digestOf} from '../../../src/core/schedule/digest';
import {KINDS, type Alert} from '../../../src/core/schedule/alert';

const NOW = Date.UTC(2026, 10, 22);

const PROGRESS = {
  ...{action: 'upload', operator: 'M731', minutes: 752, worker: ''},
  ...{total: 773, done: 794, succeeded: 815, notInUse: 836, waiting: 857},
  ...{blocked: 878, failed: 899, rowsPerMinute: 920, secondsLeft: null},
  fetches: {run: 941, today: 962, perDay: 983},
  ...{finished: true, stopped: false, note: 'M1004', previews: false},
};

const CERTIFICATE = {
  ...{alias: 'M731', subject: 'M752', issuer: '', expires: null},
  isDefault: false,
};

const STEPS = [
  {kind: 'store', certificate: CERTIFICATE, makesDefault: true},
  {kind: 'makeDefault', certificate: CERTIFICATE},
  {kind: 'delete', certificates: [CERTIFICATE, CERTIFICATE, CERTIFICATE]},
  {kind: 'request', authority: 'M773'},
  {kind: 'revoke', count: 794},
  {kind: 'storePair', certificate: CERTIFICATE, wrappedBy: 'M815'},
  {kind: 'makeIdentity'},
  {kind: 'moveIdentity', from: ['M836']},
  {kind: 'rollBack', pairs: ['M857']},
  {kind: 'enablePair', id: 'M878'},
  {kind: 'disablePair', id: 'M899'},
  {kind: 'deleteIdentity', pairs: ['M920']},
];

const ENTRY = {count: 0, certificates: [], kept: '', isUnknown: false};

const LOOK = {
  ...{of: 794, seen: 752},
  entries: [
    {...ENTRY, alias: 'M815', count: 857, certificates: [{alias: 'M836'}]},
    {...ENTRY, alias: 'M878', count: 899},
    {...ENTRY, alias: 'M920', kept: 'M941', isUnknown: true},
    {...ENTRY, alias: 'M962', kept: 'M983'},
  ],
};

const ROWS = {
  rows: 731,
  states: [{label: 'M752', count: 773}],
  messages: [{text: 'M794', count: 815}],
};

const DIAGNOSTICS = {
  ...{version: 'M836', at: 'M857', timeZone: 'M878', locale: 'M899'},
  ...{signingScope: 'M920', settings: {width: 941, roots: ['M962']}},
  ...{schedule: {every: 'M983'}, rollout: ROWS, cse: ROWS},
  requirements: [
    {code: 'M1004', met: 'yes', finding: 'M1025', raw: 'M1046'},
    {code: 'M1067', met: 'no', finding: '', raw: ''},
  ],
  run: {action: 'M1088', done: 1109, total: 1130, note: 'M1151'},
  limits: {fetchesToday: 1172, fetchesPerDay: 1193, mailsLeft: 1214},
  faults: ['M1235'],
};

const ALERTS = KINDS.flatMap((kind, i): Alert[] =>
  [731 + 21 * i, null].map(row => ({
    ...{kind, row, user: 'ann', alias: 'ann', tier: 0, message: ''},
    ...{days: 1025 + 21 * i, ends: NOW, identity: `${i} ${row}`},
    ...(kind === 'trouble' ? {cause: 'expired' as const} : {}),
  })),
);

const FACTS = {
  ...{now: NOW, owner: 'M1298', isListed: true, isTest: false},
  figures: {aliases: 1319, covered: 1340, soon: 1361, attention: 1382},
};
const PLACES = {url: 'M1403', sheets: {rollout: 0}};
const DIGEST = digestOf(ALERTS, '', true).digest;
const PART = digestOf(ALERTS.slice(2, 3), '', false).digest;

const INVITATION = {
  ...{user: 'M731', organisation: 'M752', sender: 'M773', contact: 'M794'},
  ...{verify: 'M815', link: 'M836', until: NOW, remindAt: NOW},
  ...{kind: 'first', subject: 'M857', text: 'M878'},
};

/** The parameters of some sentences, by path; each is changed in its turn. */
export const SAMPLES: Readonly<Record<string, readonly unknown[][]>> = {
  'sheet.summary': [[PROGRESS]],
  'sheet.progress': [[PROGRESS]],
  'sheet.finished': [[PROGRESS]],
  'sheet.removes': ['delete', 'offBoard', 'cseDisable'].map(it => [it, LOOK]),
  'sheet.preview.says': STEPS.map(it => ['upload', [it]]),
  'sheet.diagnostics': [[DIAGNOSTICS]],
  'sheet.interrupted': [true, false].map(it => [
    ...['upload', ['M731'], it, {url: 'M752', sheets: {log: 'M773'}}],
  ]),
  'sheet.digest': [
    [DIGEST, FACTS, PLACES],
    [PART, FACTS, PLACES],
  ],
  'sheet.chatDigest': [[DIGEST, FACTS, PLACES]],
  'sheet.consent.mail': ['first', 'reminder', 'test'].map(kind => [
    {...INVITATION, kind},
  ]),
  'sidebar.figures.progressSays': [
    [
      {covered: 731, aliases: 752, at: 773},
      {covered: 794, aliases: 815, at: 836},
    ],
  ],
};

type Holder = Record<string, unknown>;

/** Facts that are given; as those that are made, they can be replaced. */
export class SampleFacts {
  private readonly given: unknown[];

  constructor(given: readonly unknown[]) {
    this.given = structuredClone(given) as unknown[];
  }

  arguments(): unknown[] {
    return this.given;
  }

  /** Everything that is neither an object nor a list. */
  entries(): (readonly [path: string, fact: unknown])[] {
    return leavesOf(this.given, '');
  }

  /** Does something while a fact is another one. */
  with<T>(path: string, fact: unknown, work: () => T): T {
    const keys = path.split('.');
    const last = keys.pop()!;
    const holder = keys.reduce(
      (it, key) => it[key] as Holder,
      this.given as unknown as Holder,
    );
    const before = holder[last];
    holder[last] = fact;
    try {
      return work();
    } finally {
      holder[last] = before;
    }
  }
}

function leavesOf(value: object, at: string): [string, unknown][] {
  return Object.entries(value).flatMap(([key, it]): [string, unknown][] =>
    typeof it === 'object' &&
    it !== null &&
    Object.keys(it as object).length > 0
      ? leavesOf(it as object, `${at}${key}.`)
      : [[`${at}${key}`, it]],
  );
}
