/** Update and Renew by the real bundle, as a table of every kind of mailbox, decided beforehand by the guide alone. */
import {Clock} from '../../../emulator/clock';
import {OPERATOR} from '../../../emulator/company';
import {
  openRenewingCompany,
  type Certificates,
  type RenewingCompany,
} from '../../../emulator/renewing-company';
import type {Action} from '../../../src/core/door/contract';
import {
  ALL_SPANS,
  certificate,
  DUE_DAYS,
  NOW,
  pool,
  type Span,
} from '../../support/certificate-pool';
import {
  renewed,
  updated,
  type Decision,
  type HeldCertificate,
} from '../../support/decisions';
import {goOn, remains, say} from '../../support/long-run';
import {DIST} from '../../support/project';
import {sampleOf} from '../../support/sample';
import {writes} from '../../support/workflow-on-google';

/** A mailbox, and the row's file. */
interface Case {
  readonly held: readonly Span[];
  readonly default: Span | null;
  readonly file: Span | null;
  /** The row's own threshold. */
  readonly days?: number;
}

const one = (name: Span, isDefault: boolean, file: Span | null): Case => ({
  held: [name],
  default: isDefault ? name : null,
  file,
});

const several = (
  held: readonly Span[],
  isDefault: Span | null,
  file: Span | null,
): Case => ({held, default: isDefault, file});

/** Every kind of mailbox that the guide describes, and the instants at which it could go wrong. */
const CASES: readonly Case[] = [
  several([], null, 'a year'),
  several([], null, 'due now'),
  several([], null, null),
  ...ALL_SPANS.flatMap(it => [
    one(it, true, 'a year'),
    one(it, false, 'a year'),
    one(it, true, null),
  ]),
  // Not one of several is the default.
  several(['half a year', 'a year'], null, null),
  several(['a year', 'half a year'], null, 'two years, older'),
  several(['over since a second', 'ends now'], null, 'a year'),
  several(['begins next month', 'ends tomorrow'], null, 'a year'),
  // The default is over, and others are not.
  several(
    ['over since a second', 'half a year', 'a year'],
    'over since a second',
    null,
  ),
  several(
    ['ends now', 'a year', 'half a year'],
    'ends now',
    'two years, older',
  ),
  several(['long over', 'begins next month', 'half a year'], 'long over', null),
  several(
    ['over since yesterday', 'ends in a second'],
    'over since yesterday',
    'a year',
  ),
  // Two end together: the one that was there first.
  several(
    ['over since a second', 'half a year', 'half a year, newer'],
    'over since a second',
    null,
  ),
  several(
    ['half a year', 'half a year, newer'],
    'half a year, newer',
    'half a year',
  ),
  // The default is valid, and others end later.
  several(
    ['due since a second', 'a year'],
    'due since a second',
    'two years, older',
  ),
  several(['due now', 'a year'], 'due now', null),
  several(['due in a second', 'a year'], 'due in a second', 'two years, older'),
  several(['half a year', 'two years, older'], 'half a year', 'a year'),
  several(['ends in a second', 'ends tomorrow'], 'ends in a second', null),
  // The file is already held, or expires sooner.
  several(['ends tomorrow', 'a year'], 'ends tomorrow', 'a year'),
  several(['due now', 'ends tomorrow'], 'due now', 'ends tomorrow'),
  several(['half a year'], 'half a year', 'ends tomorrow'),
  several(
    ['ends now', 'over since a second'],
    'ends now',
    'over since a second',
  ),
  // The row has a threshold of its own.
  {...one('half a year', true, 'a year'), days: 200},
  {...one('half a year', true, 'a year'), days: 180},
  {...one('half a year', true, 'a year'), days: 179},
  {...one('due since a second', true, 'a year'), days: 29},
  {...one('due since a second', true, 'a year'), days: 1},
];

const ALL: readonly number[] = CASES.map((_, i) => i);
/** Those that are tried in every time zone. */
const IN_ALL_ZONES = sampleOf(ALL, 5);
/** Those whose mailboxes and sheet are compared; the decisions about all have tests of their own. */
const COMPARED = sampleOf(ALL, 36);

const userOf = (i: number) => `case${i}@renewing.example`;

let certificates: Certificates;
beforeAll(async () => {
  certificates = await pool(name =>
    ALL.filter(i => [...CASES[i]!.held, CASES[i]!.file].includes(name)).map(
      userOf,
    ),
  );
});

/** It stands still, so that every row has the same instant. */
class StoppedClock extends Clock {
  override advance(): void {}
}

interface Table extends RenewingCompany {
  readonly company: Parameters<typeof say>[0];
  readonly names: Record<string, string>;
}

/** Opens a company with the mailboxes of some cases, by their numbers. */
function open(timeZone: string, numbers = ALL): Table {
  const clock = new StoppedClock(NOW);
  const users = numbers.map(i => ({primary: userOf(i)}));
  const company = openRenewingCompany({
    ...{users, certificates, clock, timeZone, bundle: DIST},
  });
  const rows = numbers.map(i => {
    const {held, default: chosen, file, days} = CASES[i]!;
    const user = userOf(i);
    held.forEach(it => company.hold(it, it === chosen, user));
    return {
      user,
      ...(file
        ? {file: company.addFile(file), password: certificates.password(file)}
        : {}),
      ...(days ? {renewalDays: String(days)} : {}),
    };
  });
  company.fillIn(rows);
  const names = Object.fromEntries(
    ALL_SPANS.map(it => [certificates.fingerprint(it), it]),
  );
  const {google, workspace} = company;
  return {...company, names, company: {google, workspace, rows: []}};
}

/** Runs an action over all rows, and gives the calls that changed something. */
function run({company, google}: Table, action: Action): string[] {
  const before = google.state.log.length;
  const said = say(company, {verb: 'start', action, selection: 'all'});
  if (!('progress' in said)) throw new Error(JSON.stringify(said));
  goOn(company, OPERATOR);
  return writes(google.state.log.slice(before).map(it => it.method));
}

/** What Gmail holds for a case now. */
function stands({google, names}: Table, i: number) {
  const held = google.smimeInfos(userOf(i));
  return {
    holds: held.map(it => names[it.fingerprint]),
    defaults: held.filter(it => it.isDefault).map(it => names[it.fingerprint]),
  };
}

function wanted(it: Case, {stored, defaultIs}: Decision) {
  return {
    holds: [...it.held, ...(stored ? [stored] : [])],
    defaults: defaultIs ? [defaultIs] : [],
  };
}

function decided(action: Action, it: Case): Decision {
  const held = it.held.map((name): HeldCertificate => ({
    ...certificate(name),
    ...(name === it.default ? {isDefault: true} : {}),
  }));
  const file = it.file ? certificate(it.file) : null;
  const usable = file && file.to > NOW ? file : null;
  return action === 'update'
    ? updated(held, usable, NOW)
    : renewed(held, usable, NOW, it.days ?? DUE_DAYS);
}

it('answers like Gmail: no isDefault for other certificates, and instants as text', () => {
  const {google} = open('Etc/UTC');
  const i = CASES.findIndex(it => it.held.length > 1 && it.default);
  const token = google.issueToken({
    user: userOf(i),
    scopes: ['https://www.googleapis.com/auth/gmail.settings.basic'],
  });
  const {body} = google.handle({
    method: 'GET',
    url: `https://gmail.googleapis.com/gmail/v1/users/me/settings/sendAs/${userOf(i)}/smimeInfo`,
    headers: {authorization: `Bearer ${token}`},
    body: new Uint8Array(0),
  });
  const {smimeInfo} = JSON.parse(new TextDecoder().decode(body)) as {
    smimeInfo: Record<string, unknown>[];
  };
  const others = smimeInfo.filter(it => it['isDefault'] !== true);
  expect(others.length).toBeGreaterThan(0);
  for (const it of others) expect(it).not.toHaveProperty('isDefault');
  for (const it of smimeInfo) expect(it['expiration']).toMatch(/^\d{13}$/);
});

const ZONES = sampleOf(['Etc/UTC', 'Europe/Berlin', 'America/New_York'], 2);

describe.each(['update', 'renew'] as const)('%s', action => {
  const decisions = CASES.map(it => decided(action, it));

  const expectDecided = (table: Table, numbers: readonly number[]) =>
    numbers.forEach(i => {
      const it = CASES[i]!;
      const number = `case ${i}`;
      expect({number, it, ...stands(table, i)}).toEqual({
        ...{number, it},
        ...wanted(it, decisions[i]!),
      });
    });

  it('does the same for a mailbox in every time zone', () => {
    const all = ZONES.map(timeZone => {
      const table = open(timeZone, IN_ALL_ZONES);
      run(table, action);
      expectDecided(table, IN_ALL_ZONES);
      // Sheets shows an instant in the spreadsheet's time zone, and Drive's ids are new ones.
      const own = ['Expires', 'Certificate file', 'Read from'];
      const {rollout, log} = remains(table.company, own);
      return {rollout, log};
    });
    for (const it of all) expect(it).toEqual(all[0]);
  });

  it('does for every mailbox what the guide says, nothing the second time, and asks for every row and never for the header', () => {
    const table = open('Etc/UTC', COMPARED);
    run(table, action);
    expectDecided(table, COMPARED);
    expect(run(table, action)).toEqual([]);
    expectDecided(table, COMPARED);
    const asked = new Set(
      table.google.state.log
        .filter(it => it.method.endsWith('smimeInfo.list'))
        .map(it => it.user),
    );
    expect([...asked].sort()).toEqual(COMPARED.map(userOf).sort());
  });
});
