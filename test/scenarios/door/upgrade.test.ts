/** Sheets of earlier versions, with a run half done, opened with the present script; and a Sheet of a later one. */
import {readdirSync} from 'node:fs';
import {KillExecution, ScriptError} from '../../../emulator/workspace';
import type {
  Consent,
  Overview,
  Requirement,
} from '../../../src/core/door/contract';
import {day} from '../../../src/messages/en/format';
import {VERSION} from '../../../src/version';
import {endAs, door, endOfRun, LEASE_MS} from '../../support/run-end';
import {DIST} from '../../support/project';
import {
  openStored,
  STORED,
  WAITING,
  type RunEnd,
  type StoredCompany,
} from '../../support/stored-company';
import {sampleOf} from '../../support/sample';
import {runs} from '../../support/thoroughness';
import {MIGRATIONS} from '../../../src/core/door/upgrade/migrations';
import {isNewer} from '../../../src/core/base/version';

const DAY = 86_400_000;
const ALL_VERSIONS = readdirSync(STORED, {withFileTypes: true})
  .filter(it => it.isDirectory())
  .map(it => it.name);

/** What *Set up sheets* has to do to its document. */
const migrationsOf = (version: string) =>
  MIGRATIONS.filter(it => isNewer(it.version, version));

/** In `npm test`, the oldest, which all migrations await, the latest, and one of the others. */
const VERSIONS = sampleOf(ALL_VERSIONS, 3);

/** And slow cases only with the oldest. */
const ALL_OF = new Set(VERSIONS.slice(0, runs(1, VERSIONS.length)));

const codes = (notices: readonly {code: string}[]) =>
  notices.map(it => it.code);

const settingsIn = (text: string | undefined) => JSON.parse(text!) as object;

describe.each(VERSIONS)('a Sheet of %s', version => {
  let company: StoredCompany;
  let asStored: () => void;
  beforeAll(() => {
    company = openStored(version, DIST);
    asStored = company.checkpoint();
  });
  beforeEach(() => asStored());

  const ask = <T>(verb: string, input = {}) => door<T>(company, verb, input);
  const overviewCodes = () => codes(ask<Overview>('overview').notices);
  const kept = (name: string) => {
    const text = company.workspace.properties.document[name] ?? 'null';
    return JSON.parse(text.replace(/^\d+ (?=[[{"])/, '')) as unknown;
  };
  const shown = () =>
    // The empty sheet that Google made is deleted.
    company.workspace.spreadsheet.sheets
      .filter(({name}) => name !== 'Sheet1')
      .map(({name}) => {
        const [header = [], ...lines] = company.workspace.shown(name);
        // The Dashboard has no columns of one kind, and its first tables move.
        if (!header.includes('User')) {
          return [name, [header, ...lines].flat().filter(Boolean).sort()];
        }
        // Whatever the order of its columns; those that came later hold nothing yet.
        return [
          name,
          lines.map(line =>
            header
              .flatMap((title, i) =>
                line[i] ? asToday(name, title, line[i]) : [],
              )
              .sort(),
          ),
        ];
      });
  const sheet = (name: string) =>
    company.workspace.spreadsheet.sheets.find(it => it.name === name)!;
  const schedules = () =>
    company.workspace.triggers
      .map(it => `${it.handler} ${it.user} ${JSON.stringify(it.schedule)}`)
      .sort();
  const setUp = () => {
    company.workspace.clock.advance(LEASE_MS);
    company.workspace.menu('setUp');
  };

  it('works unchanged, and says that it is older', () => {
    const {run, rows, notices} = ask<Overview>('overview');
    expect(rows).toBe(12);
    expect(run).toMatchObject({action: 'upload', finished: false});
    expect(notices).toContainEqual(
      expect.objectContaining({
        code: 'document-older',
        says: expect.stringContaining(`version ${version};`) as string,
      }),
    );
    const older = ask<Requirement[]>('checkSetup')[0]!;
    expect(older).toMatchObject({code: 'version', met: 'no'});
  });

  it.each([
    ['settings', 'settings'],
    ['schedule', 'upkeepSettings'],
  ])('is read with its %s', (verb, property) => {
    const stored = kept(property) as object;
    expect(Object.keys(stored).length).toBeGreaterThan(3);
    const {settings} = ask<{settings: object}>(verb);
    expect(settings).toMatchObject(stored);
  });

  it('still knows who has given consent, and who has stored a key', () => {
    const {settings, hasSecret, states} = ask<Consent>('consent');
    expect(settings.organisation).toBe('Stored Ltd');
    expect(hasSecret).toBe(true);
    const counts = states.map(it => [it.state, it.count]);
    expect(Object.fromEntries(counts)).toMatchObject({allowed: 1, asked: 1});
    const {properties, spreadsheet} = company.workspace;
    const [second] = spreadsheet.editors.filter(it => it !== spreadsheet.owner);
    expect(properties.user[second!]).toHaveProperty('serviceAccountKey');
    const answer = company.workspace.run('door', [{verb: 'settings'}], {
      as: second!,
    });
    expect(answer).toMatchObject({value: {hasPrivateKey: true}});
  });

  // What was renamed more than one version ago is only known once the sheets are set up.
  const before = isNewer('0.4.0', version) ? 'after *Set up sheets*, ' : '';
  it(`has no trigger, ${before}whose function is gone`, () => {
    if (before) setUp();
    const handlers = company.workspace.triggers.map(it => it.handler);
    expect(handlers.length).toBeGreaterThan(2);
    company.workspace.advanceTo(company.workspace.clock.now() + 3_600_000);
    const {triggerRuns} = company.workspace;
    expect(new Set(triggerRuns.map(it => it.handler))).toEqual(
      new Set(handlers),
    );
    expect(triggerRuns.filter(it => it.failure !== null)).toEqual([]);
  });

  it('has its run continued by the page to the end that it would have had', () => {
    expectSameEnd(endOfRun(company), company.end);
  });

  it('has its run continued by the clock to the same end', () => {
    const {workspace} = company;
    workspace.advanceTo(workspace.clock.now() + 600_000);
    expect(workspace.properties.document['run']).toBe('');
    const {succeeded, blocked, failed} = company.end;
    const figures = {succeeded, blocked, failed} as Parameters<typeof endAs>[1];
    expectSameEnd(endAs(company, figures), company.end);
  });

  if (ALL_OF.has(version)) {
    it(`continues, ${before}with the schedule and waiting rows when their time comes`, () => {
      const {workspace} = company;
      if (before) setUp();
      workspace.advanceTo(workspace.clock.now() + DAY);
      const failed = workspace.triggerRuns.filter(it => it.failure !== null);
      expect(failed).toEqual([]);
      expect(workspace.properties.document['schedule']).toContain(
        '"failure":null',
      );
      expect(company.google.cseKeyPairs(WAITING)).toHaveLength(1);
    });
  }

  it('loses nothing when the sheets are set up, and its run ends the same', () => {
    const {workspace, end} = company;
    const [cells, triggers] = [shown(), schedules()];
    const properties = structuredClone(workspace.properties);
    setUp();
    expect(workspace.ui.dialogs).toEqual([]);
    expect(shown()).toEqual(cells);
    expect(workspace.shown('Rollout')[0]!.slice(0, 6)).toEqual([
      ...['User', 'State', 'Message', 'Certificate file', 'Password', 'Alias'],
    ]);
    expect(workspace.shown('CSE')[0]!.slice(0, 3)).toEqual([
      ...['User', 'State', 'Message'],
    ]);
    for (const name of ['Rollout', 'CSE', 'Inventory']) {
      const {columnGroups} = sheet(name);
      const to = workspace.shown(name)[0]!.length;
      expect(columnGroups).toMatchObject([{to, collapsed: true}]);
    }
    for (const {position} of sheet('Dashboard').charts) {
      expect(position.column).toBeLessThan(9);
    }
    const [coverage, history] = [9, 34].map(
      i => workspace.shown('Dashboard')[3]![i],
    );
    expect([coverage, history]).toEqual(['Coverage', 'Day']);
    expect(workspace.shown('Inventory')[0]!.slice(3, 7)).toEqual([
      ...['Expires', 'Days left', 'Row', 'Remarks'],
    ]);
    expect(workspace.shown('Inventory')[0]).not.toContain('Valid to');
    for (const name of ['Inventory', 'Log']) {
      const header = workspace.shown(name)[0];
      expect(header).toContain('Address');
      expect(header).not.toContain('Alias');
    }
    expect(workspace.shown('Log')[0]!.slice(0, 5)).toEqual([
      ...['Time', 'Action', 'User', 'Outcome', 'Message'],
    ]);
    expect(schedules()).toEqual(
      triggers.map(it => it.replace('keepTrue', 'runSchedule')).sort(),
    );
    expect(workspace.properties.script).toEqual(properties.script);
    expect(workspace.properties.user).toEqual(properties.user);
    const {lease, version: _, settings, ...lasting} = properties.document;
    expect(lease).not.toBe('');
    expect(workspace.properties.document).toMatchObject(lasting);
    // Settings of later versions are stored together with the former ones.
    expect(settingsIn(workspace.properties.document['settings'])).toMatchObject(
      settingsIn(settings),
    );
    expect(workspace.properties.document['version']).toBe(VERSION);
    expect(overviewCodes()).not.toContain('document-older');
    expectSameEnd(endOfRun(company), end);
  });

  if (ALL_OF.has(version)) {
    it('shows when each line of the Inventory was read, outside the columns that are closed away', () => {
      const {workspace} = company;
      const read = () => {
        const [header = [], ...lines] = workspace.shown('Inventory');
        return lines.map(it => it[header.indexOf('Read')]!).sort();
      };
      const before = read();
      expect(before.length).toBeGreaterThan(10);
      expect(
        before.filter(it => !/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(it)),
      ).toEqual([]);
      setUp();
      expect(read()).toEqual(before);
      expect(workspace.shown('Inventory')[0]!.indexOf('Read')).toBe(8);
      expect(sheet('Inventory').columnGroups).toMatchObject([{from: 10}]);
      endOfRun(company);
      workspace.menu('refreshAll');
      // Users whom Google does not know any more cannot be read.
      const fresh = read().filter(it => !before.includes(it));
      expect(fresh.length).toBeGreaterThan(before.length / 2);
    });
  }

  it('is set up once: a second time changes nothing', () => {
    const {workspace} = company;
    setUp();
    const once = JSON.stringify([workspace.spreadsheet, workspace.properties]);
    workspace.menu('setUp');
    const twice = JSON.stringify([workspace.spreadsheet, workspace.properties]);
    expect(withoutIds(twice)).toBe(withoutIds(once));
  });

  // Data that a version stored in the present format needs no lease.
  if (migrationsOf(version).length > 0) {
    it('is not migrated while an execution may be at work on its run', () => {
      const {workspace} = company;
      const before = JSON.stringify(workspace.properties);
      workspace.menu('setUp');
      expect(workspace.ui.dialogs.at(-1)).toMatchObject({
        text: expect.stringContaining('is being processed') as string,
      });
      expect(JSON.stringify(workspace.properties)).toBe(before);
    });
  }

  if (ALL_OF.has(version)) {
    it('is set up by the next person if the set-up was killed', () => {
      const {workspace, end} = company;
      const ends: RunEnd[] = [];
      for (const last of sampleOf([2, 5, 8, 11, 14, 17, 20, 40, 80], 2)) {
        asStored();
        workspace.clock.advance(LEASE_MS);
        killed(company, last);
        setUp();
        expect(workspace.properties.document['version']).toBe(VERSION);
        ends.push(endOfRun(company));
      }
      for (const it of ends) expectSameEnd(it, end);
    });
  }

  it('says in the first Log line that today’s version has gone on with the run', () => {
    const logged = company.workspace.shown('Log').length;
    endOfRun(company);
    const [header = [], ...lines] = company.workspace.shown('Log');
    const messages = lines
      .slice(logged - 1)
      .map(it => it[header.indexOf('Message')]!);
    const [first = '', ...rest] = messages;
    expect(rest.length).toBeGreaterThan(2);
    expect(first).toMatch(new RegExp(`\\(S/MIME Rollout ${VERSION}\\)$`));
    expect(rest.filter(it => it.includes('(S/MIME Rollout'))).toEqual([]);
  });
});

/** A cell of the Inventory, named and shown as today. */
function asToday(sheet: string, title: string, text: string): string {
  if (title === 'Remark') return `Remarks: ${text}`;
  if (title === 'Alias' && sheet !== 'Rollout') return `Address: ${text}`;
  if (title !== 'Valid to') return `${title}: ${text}`;
  return `Expires: ${day(Date.parse(text.slice(0, 10)))}`;
}

/** A check logs an unchanged row again if the current version words its findings differently. */
function expectSameEnd(actual: RunEnd, expected: RunEnd): void {
  expect({...actual, logged: null}).toEqual({...expected, logged: null});
  expect(Object.keys(actual.logged).sort()).toEqual(
    Object.keys(expected.logged).sort(),
  );
  for (const [alias, lines] of Object.entries(expected.logged)) {
    expect([lines, lines + 1]).toContain(actual.logged[alias]);
  }
}

/** Protections are made anew each time, under new ids. */
function withoutIds(text: string): string {
  return text.replace(/"(id|nextId)":\d+/g, '');
}

function killed({workspace}: StoredCompany, last: number): void {
  let calls = 0;
  workspace.faults.onHostCall(() => {
    if (calls++ === last) throw new KillExecution();
  });
  expect(() => workspace.menu('setUp')).toThrow(ScriptError);
  workspace.faults.onHostCall(null);
}

describe('a Sheet of a later version', () => {
  const LATER = '99.0.0';
  let company: StoredCompany;
  let asStored: () => void;
  beforeAll(() => {
    company = openStored(ALL_VERSIONS.at(-1)!, DIST);
    const {document} = company.workspace.properties;
    document['version'] = LATER;
    // As if it kept them differently.
    document['settings'] = '{"people":[]}';
    document['run'] = 'another form';
    company.workspace.clock.advance(LEASE_MS);
    asStored = company.checkpoint();
  });
  beforeEach(() => asStored());

  const everything = () => {
    const {spreadsheet, properties, triggers} = company.workspace;
    const handlers = triggers.map(it => it.handler);
    return JSON.stringify([spreadsheet, properties, handlers]);
  };
  const sentence = `was set up by version ${LATER}, which is newer than the script (${VERSION}). Nothing was changed.`;

  it.each([
    ...['overview', 'setUpSheets', 'settings', 'saveSettings', 'continue'],
    ...[
      'start',
      'stop',
      'checkSetup',
      'importCsv',
      'saveSchedule',
      'uploadFiles',
    ],
  ])('refuses %s with a sentence, and is left as it is', verb => {
    const before = everything();
    const answer = company.workspace.run('door', [{verb}]);
    expect(answer).toMatchObject({
      ok: false,
      notices: [
        {
          code: 'document-newer',
          says: expect.stringContaining(sentence) as string,
          fix: expect.stringContaining(`Install version ${LATER}`) as string,
        },
      ],
    });
    expect(everything()).toBe(before);
  });

  it.each(['setUp', 'checkSetUp', 'uploadAll'])(
    'refuses %s of the menu, and is left as it is',
    item => {
      const before = everything();
      company.workspace.menu(item);
      expect(company.workspace.ui.dialogs.at(-1)).toMatchObject({
        text: expect.stringContaining(sentence) as string,
      });
      expect(everything()).toBe(before);
    },
  );

  it('is left as it is by its triggers, which stay, and the platform tells their owner', () => {
    const {workspace} = company;
    const before = everything();
    workspace.advanceTo(workspace.clock.now() + 3_600_000);
    const {triggerRuns} = workspace;
    expect(new Set(triggerRuns.map(it => it.handler)).size).toBe(3);
    for (const {failure} of triggerRuns) expect(failure).toContain(sentence);
    expect(everything()).toBe(before);
  });
});
