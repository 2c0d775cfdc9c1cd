/**
 * What a run promises besides its rows: it is the only one, finishes automatically, can be stopped, and reports its end.
 */
import {CLIENT_ID, OPERATOR, SECOND_OPERATOR} from '../../../emulator/company';
import {type LargeCompany} from '../../../emulator/large-company';
import {changeRow} from '../../../emulator/spreadsheet/cells';
import type {FirstRow, Progress, Verbs} from '../../../src/core/door/contract';
import {
  checkpoint,
  CONTINUE,
  goOn,
  killAt,
  leftovers,
  openCompany,
  ORDER,
  remains,
  say,
  START,
  tick,
} from '../../support/long-run';

const USERS = 5;
const ROWS = 15;
const HOUR = 3_600_000;

let company: LargeCompany;
let rewind: () => void;
beforeAll(async () => {
  company = await openCompany({users: USERS, aliases: 3, width: 3});
  rewind = checkpoint(company);
});
beforeEach(() => rewind());

const progress = (said: ReturnType<typeof say>): Progress => {
  if ('progress' in said && said.progress) return said.progress;
  throw new Error(JSON.stringify(said));
};
const overview = () =>
  (
    company.workspace.run('door', [{verb: 'overview'}]) as {
      value: Verbs['overview']['out'];
    }
  ).value;
const pulse = () =>
  (
    company.workspace.run('door', [{verb: 'pulse'}]) as {
      value: Verbs['pulse']['out'];
    }
  ).value.pulse;
const cellsOf = (sheet: string, header: string) => {
  const [headers = [], ...rest] = company.workspace.shown(sheet);
  return rest.map(line => line[headers.indexOf(header)] ?? '');
};
const queued = () => cellsOf('Rollout', 'Queued').filter(it => it !== '');
/** Lets the page die in the middle of its slice. */
const dieAt = (call: number) => {
  killAt(company, [call]);
  say(company, CONTINUE);
  company.workspace.faults.onHostCall(null);
};

describe('a run that nobody watches', () => {
  it('is finished by the trigger after the page was closed, and mailed to who started it', () => {
    const {workspace} = company;
    const before = pulse();
    say(company, START);
    expect(workspace.triggers.map(it => it.handler)).toEqual(['continueRun']);
    expect(progress(say(company, CONTINUE)).finished).toBe(false);
    const during = pulse();
    for (let i = 0; i < 10 && overview().run; i++) tick(company);
    // An open page asks for it, and reads the sheet again.
    expect(new Set([before, during, pulse()]).size).toBe(3);
    expect(pulse()).toBe(overview().pulse);
    expect(cellsOf('Rollout', 'State')).toEqual(Array(ROWS).fill('Uploaded'));
    expect(workspace.mail).toHaveLength(1);
    expect(workspace.mail[0]).toMatchObject({
      to: OPERATOR,
      subject: 'S/MIME Rollout: Upload: 15 succeeded, 0 blocked, 0 failed',
    });
    expect(workspace.mail[0]!.body).toContain('Nothing is left to do.');
    expect(workspace.mail[0]!.body).not.toMatch(/pass-\d|ya29/);
    expect(leftovers(company)).toEqual([]);
  });

  it('is gone on with after a crash, once the dead execution’s turn is over', () => {
    const {workspace} = company;
    say(company, START);
    dieAt(40);
    tick(company);
    expect(overview().run).toBeNull();
    expect(workspace.mail).toHaveLength(1);
    expect(remains(company).log).toHaveLength(ROWS);
  });

  it('is left alone by the trigger while its page is working on it', () => {
    const {workspace} = company;
    say(company, START);
    say(company, CONTINUE);
    workspace.counts.reset();
    workspace.clock.advance(20_000);
    workspace.fireDueTriggers();
    expect(workspace.counts.calls['UrlFetchApp.fetchAll']).toBeUndefined();
    goOn(company);
    expect(workspace.mail).toEqual([]);
  });

  it('has no trigger yet if it dies with its first rows: that is shown, and a person continues it', () => {
    const {workspace} = company;
    killAt(company, [45]);
    expect(say(company, ORDER)).toHaveProperty('failure');
    workspace.faults.onHostCall(null);
    expect(workspace.triggers).toEqual([]);
    expect(overview().run).toMatchObject({total: ROWS, done: 0});
    tick(company, 16);
    const codes = overview().notices.map(it => it.code);
    expect(codes).toContain('run-not-continued');
    expect(progress(say(company, CONTINUE)).finished).toBe(false);
    expect(workspace.triggers.map(it => it.handler)).toEqual(['continueRun']);
    goOn(company);
    expect(cellsOf('Rollout', 'State')).toEqual(Array(ROWS).fill('Uploaded'));
    expect(leftovers(company)).toEqual([]);
  });

  it('continues over several executions when it is long', () => {
    const {google, workspace} = company;
    google.faults.add({
      match: {host: 'gmail.googleapis.com'},
      times: 12,
      respond: 'slow',
    });
    say(company, START);
    workspace.counts.reset();
    for (let minute = 0; overview().run && minute < 60; minute++) tick(company);
    expect(workspace.counts.calls['Lock.tryLock']).toBeGreaterThan(1);
    expect(cellsOf('Rollout', 'State')).toEqual(Array(ROWS).fill('Uploaded'));
    expect(workspace.mail).toHaveLength(1);
  });

  it('is named in the overview when the six hours of the operator’s triggers are used up', () => {
    const {workspace} = company;
    say(company, START);
    const codes = () => overview().notices.map(it => it.code);
    // Executions that last as long as they may use the hours up.
    workspace.faults.onHostCall(() => workspace.clock.advance(400_000));
    for (let i = 0; i < 80; i++) tick(company);
    workspace.faults.onHostCall(null);
    expect(workspace.triggerRuns.at(-1)!.failure).toMatch(/computer time/);
    expect(codes()).toContain('run-not-continued');
    goOn(company);
    expect(codes()).not.toContain('run-not-continued');
    expect(cellsOf('Rollout', 'State')).toEqual(Array(ROWS).fill('Uploaded'));
  });

  /** Google lists the trigger and does not start it. */
  const neverFires = () => {
    company.workspace.triggers.find(it => it.handler === 'continueRun')!.due =
      null;
  };
  const isSaid = () =>
    overview().notices.some(it => it.code === 'run-not-continued');

  it('is named in the overview when its trigger is listed and never starts', () => {
    const {workspace} = company;
    say(company, START);
    neverFires();
    workspace.advanceTo(workspace.clock.now() + HOUR / 6);
    expect(isSaid()).toBe(false);
    workspace.advanceTo(workspace.clock.now() + HOUR / 6);
    expect(isSaid()).toBe(true);
  });

  it('is mailed once and continued by the hourly trigger then, long before that is due', () => {
    const {workspace} = company;
    const settings = {
      ...{
        every: 'day',
        hour: 3,
        renew: false,
        everyUser: false,
        readsAll: true,
      },
      ...{renewalDays: 30, tiers: [30], recipients: []},
    };
    workspace.run('door', [{verb: 'saveSchedule', settings}]);
    say(company, START);
    neverFires();
    for (let i = 0; i < 3; i++) {
      workspace.advanceTo(workspace.clock.now() + HOUR);
    }
    expect(cellsOf('Rollout', 'State')).toEqual(Array(ROWS).fill('Uploaded'));
    const mails = workspace.mail.filter(it => /continue/.test(it.subject));
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      to: OPERATOR,
      body: expect.stringMatching(/The run has made no progress for \d+ min/),
    });
    expect(overview().run).toBeNull();
  });

  it('is mailed in the language of who started it, at its end and when it cannot continue', () => {
    const {google, workspace} = company;
    const languages = ['xx', 'de-AT'];
    google.addUser({primary: OPERATOR, admin: true, languages});
    google.delegate(CLIENT_ID, [
      ...['settings.basic', 'settings.sharing'].map(
        it => `https://www.googleapis.com/auth/gmail.${it}`,
      ),
      'https://www.googleapis.com/auth/admin.directory.user.readonly',
    ]);
    say(company, START);
    workspace.advanceTo(workspace.clock.now() + HOUR / 2);
    expect(overview().run).toBeNull();
    expect(workspace.mail.map(it => it.subject)).toEqual([
      `S/MIME Rollout: Hochladen – erfolgreich: ${ROWS}, blockiert: 0, fehlgeschlagen: 0`,
    ]);
    say(company, START);
    const sheet = workspace.spreadsheet.sheets.find(
      it => it.name === 'Rollout',
    )!;
    changeRow(sheet, 1, {values: sheet.rows[0]!.values.map(() => 'X')});
    tick(company);
    const {subject, body} = workspace.mail.at(-1)!;
    expect(subject).toContain('Hochladen');
    expect(body).toContain('fehlen Spalten');
  });

  it('ends although the mail cannot be sent', () => {
    const {workspace} = company;
    say(company, START);
    workspace.faults.onHostCall(name => {
      if (name === 'MailApp.sendEmail') throw new Error('no');
    });
    for (let i = 0; i < 6; i++) tick(company);
    workspace.faults.onHostCall(null);
    expect(overview().run).toBeNull();
    expect(leftovers(company)).toEqual([]);
  });
});

describe('the trigger', () => {
  it('is made once, however often a run is started', () => {
    say(company, START);
    say(company, {verb: 'stop'});
    say(company, START);
    say(company, START);
    expect(company.workspace.triggers).toHaveLength(1);
    say(company, {verb: 'stop'});
    expect(company.workspace.triggers).toEqual([]);
  });

  it('deletes itself when someone else has ended its run', () => {
    say(company, START);
    say(company, {verb: 'stop'}, SECOND_OPERATOR);
    expect(overview().run).toBeNull();
    expect(company.workspace.triggers).toHaveLength(1);
    tick(company);
    expect(company.workspace.triggers).toEqual([]);
  });

  it('deletes itself if its owner is no longer an operator', () => {
    const {workspace} = company;
    say(company, START);
    const settings = (
      workspace.run('door', [{verb: 'settings'}], {as: SECOND_OPERATOR}) as {
        value: {settings: object};
      }
    ).value.settings;
    const change = {...settings, operators: [SECOND_OPERATOR]};
    const request = {verb: 'saveSettings', settings: change};
    progressless(say(company, request, SECOND_OPERATOR));
    tick(company);
    expect(workspace.triggers).toEqual([]);
    expect(cellsOf('Rollout', 'State').filter(it => it !== '')).toEqual([]);
  });

  it('that cannot be created is reported, and the page still finishes the run', () => {
    const {workspace} = company;
    workspace.faults.onHostCall(name => {
      if (name === 'ScriptApp.newTrigger') throw new Error('too many triggers');
    });
    expect(progress(say(company, START)).note).toMatch(/sidebar is open/);
    workspace.faults.onHostCall(null);
    goOn(company);
    expect(leftovers(company)).toEqual([]);
  });

  it('waits an hour before it tries again if a sheet is missing, and marks no mailbox as failed', () => {
    const {workspace} = company;
    say(company, START);
    const sheet = workspace.spreadsheet.sheets.find(
      it => it.name === 'Rollout',
    )!;
    const header = sheet.rows[0]!;
    const renamed = header.values.map((it, i) => (i === 2 ? 'Datei' : it));
    changeRow(sheet, 1, {values: renamed});
    workspace.clock.advance(60_000);
    expect(workspace.fireDueTriggers().map(it => it.failure)).toEqual([null]);
    changeRow(sheet, 1, header);
    tick(company);
    expect(queued()).toHaveLength(ROWS);
    workspace.clock.advance(HOUR);
    for (let i = 0; i < 5; i++) tick(company);
    expect(overview().run).toBeNull();
  });
});

function progressless(said: ReturnType<typeof say>): void {
  if (!('progress' in said)) throw new Error(JSON.stringify(said));
}

describe('a run that was stopped', () => {
  const RESUME = {verb: 'resume'};
  const stopInTheMiddle = () => {
    say(company, START);
    const {done} = progress(say(company, CONTINUE));
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(ROWS);
    const stopped = progress(say(company, {verb: 'stop'}));
    expect(stopped).toMatchObject({stopped: true, done, total: ROWS});
    expect(queued()).toEqual([]);
    return done;
  };

  it('can be resumed, by someone else too: every row is done once', () => {
    const done = stopInTheMiddle();
    expect(overview().stopped).toMatchObject({done, total: ROWS});
    expect(progress(say(company, RESUME, SECOND_OPERATOR))).toMatchObject({
      ...{done, total: ROWS, finished: false, operator: SECOND_OPERATOR},
    });
    expect(queued()).toHaveLength(ROWS - done);
    expect(overview().stopped).toBeNull();
    // One that is done is not done again, whatever someone types.
    const first = cellsOf('Rollout', 'State').indexOf('Uploaded') + 2;
    company.workspace.edit('Rollout', first, 'Queued', 'upload');
    goOn(company, SECOND_OPERATOR);
    expect(cellsOf('Rollout', 'State')).toEqual(Array(ROWS).fill('Uploaded'));
    expect(remains(company).log).toHaveLength(ROWS);
    expect(leftovers(company)).toEqual([]);
    expect(say(company, RESUME)).toEqual({refused: ['no-run']});
  });

  it('is resumed without rows that were changed or deleted meanwhile', () => {
    const done = stopInTheMiddle();
    const {workspace} = company;
    workspace.edit('Rollout', ROWS + 1, 'User', 'other@large.example');
    expect(progress(say(company, RESUME)).total).toBe(ROWS - 1);
    expect(queued()).toHaveLength(ROWS - 1 - done);
  });

  it('is forgotten by another run, and where someone ends it', () => {
    stopInTheMiddle();
    expect(say(company, {verb: 'finishHere'})).toMatchObject({
      progress: {stopped: null},
    });
    expect(say(company, RESUME)).toEqual({refused: ['no-run']});
    say(company, {verb: 'start', action: 'check', selection: 'all'});
    say(company, {verb: 'stop'});
    expect(overview().stopped).toMatchObject({action: 'check', total: ROWS});
    say(company, START);
    expect(say(company, RESUME)).toEqual({refused: ['run-in-progress']});
    goOn(company);
    expect(overview().stopped).toBeNull();
  });

  it('that removes something is agreed to again', () => {
    const of = {action: 'delete', selection: 'all'};
    const {value} = company.workspace.run('door', [
      {verb: 'preview', ...of},
    ]) as {value: Verbs['preview']['out']};
    const {count: confirmed, rows} = value;
    say(company, {verb: 'start', ...of, confirmed, rows});
    say(company, {verb: 'stop'});
    expect(overview().stopped).toBeNull();
    expect(say(company, RESUME)).toEqual({refused: ['no-run']});
  });
});

describe('a person who has ordered a run', () => {
  /** Seconds of the emulator’s clock from the request to its answer. */
  const timed = (request: object) => {
    const {clock} = company.workspace;
    const begun = clock.now();
    const {value} = company.workspace.run('door', [request]) as {
      value: Progress & FirstRow;
    };
    return {value, seconds: (clock.now() - begun) / 1000};
  };
  const order = {selection: 'all', works: true};

  it.each([
    {action: 'check', within: 3},
    {action: 'preview', within: 3.6},
    {action: 'upload', within: 5},
  ])('sees the first rows of $action soon', ({action, within}) => {
    const {value, seconds} = timed({
      ...{verb: 'startUnlessLong', ...order, action},
    });
    expect(value.done).toBeGreaterThan(0);
    expect(value.done).toBeLessThan(4);
    expect(seconds).toBeLessThan(within);
  });

  // Asked at the same time as the start.
  it.each([
    {action: 'preview', message: /^The certificate file is ready to upload/},
    {action: 'upload', message: /^The certificate file is ready to upload/},
    // Gmail holds nothing for it, so nothing changes.
    {action: 'refresh', message: /^$/},
  ])(
    'sees within three seconds what the first row of $action is like',
    ({action, message}) => {
      const before = remains(company);
      const {value, seconds} = timed({verb: 'firstRow', ...order, action});
      expect(value).toMatchObject({row: 2, alias: company.rows[0]!.alias});
      expect(value.message).toMatch(message);
      expect(seconds).toBeLessThan(3);
      expect(remains(company)).toEqual(before);
    },
  );
});

describe('two operators', () => {
  it('see whose run it is and how far, and neither starts another', () => {
    say(company, START);
    company.workspace.clock.advance(7 * 60_000);
    say(company, CONTINUE);
    const answer = company.workspace.run('door', [CONTINUE], {
      as: SECOND_OPERATOR,
    }) as {ok: boolean; notices: {code: string; says: string}[]};
    expect(answer.ok).toBe(false);
    expect(answer.notices[0]!.code).toBe('another-execution');
    expect(answer.notices[0]!.says).toMatch(
      /“Upload” \(started 7 minutes ago\) is being processed by operator@large\.example right now: \d+ of 15/,
    );
    expect(say(company, START, SECOND_OPERATOR)).toEqual({
      refused: ['another-execution'],
    });
  });

  it('may both stop it: while it is worked on, after the wave', () => {
    const {workspace} = company;
    say(company, START);
    let waves = 0;
    workspace.faults.onHostCall(name => {
      if (name !== 'UrlFetchApp.fetchAll' || ++waves !== 4) return;
      const answer = progress(say(company, {verb: 'stop'}, SECOND_OPERATOR));
      expect(answer).toMatchObject({worker: OPERATOR, finished: false});
    });
    expect(progress(say(company, CONTINUE))).toMatchObject({
      finished: true,
      stopped: true,
    });
    workspace.faults.onHostCall(null);
    expect(waves).toBe(4);
    expect(queued()).toEqual([]);
    expect(leftovers(company)).toEqual([]);
  });

  it('one continues what the other has left, once that one’s lease is over', () => {
    const {workspace} = company;
    say(company, START);
    dieAt(40);
    workspace.unauthorised.add(OPERATOR);
    expect('refused' in say(company, CONTINUE, SECOND_OPERATOR)).toBe(true);
    workspace.clock.advance(100_000);
    goOn(company, SECOND_OPERATOR);
    workspace.unauthorised.delete(OPERATOR);
    expect(remains(company).log).toHaveLength(ROWS);
    expect(leftovers(company)).toEqual([]);
  });
});

describe('the day’s requests', () => {
  it('that are used up leave the rows queued; the trigger tries every hour, and continues the next day', () => {
    const {workspace} = company;
    let spent = true;
    workspace.faults.onHostCall(name => {
      if (name === 'UrlFetchApp.fetchAll' && spent) {
        throw new Error(
          'Service invoked too many times for one day: urlfetch.',
        );
      }
    });
    say(company, START);
    expect(progress(say(company, CONTINUE)).note).toMatch(/every hour/);
    workspace.counts.reset();
    for (let minute = 0; minute < 120; minute += 5) tick(company, 5);
    expect(workspace.counts.calls['UrlFetchApp.fetchAll'] ?? 0).toBe(0);
    expect(workspace.counts.calls['Lock.tryLock']).toBe(2);
    expect(queued()).toHaveLength(ROWS);
    spent = false;
    for (let minute = 0; minute < 70; minute += 5) tick(company, 5);
    expect(overview().run).toBeNull();
    expect(cellsOf('Rollout', 'State')).toEqual(Array(ROWS).fill('Uploaded'));
  });

  it('are forecast before the start and counted while it runs', () => {
    const {value} = company.workspace.run('door', [
      {verb: 'preview', action: 'upload', selection: 'all'},
    ]) as {value: Verbs['preview']['out']};
    expect(value.count).toBe(ROWS);
    const {fetches, today, perDay} = value.forecast;
    expect({today, perDay}).toEqual({today: 0, perDay: 100_000});
    say(company, START);
    let last = progress(say(company, CONTINUE));
    while (!last.finished) last = progress(say(company, CONTINUE));
    // Each slice asks for its tokens again, and how many there are is a guess.
    expect(Math.abs(last.fetches.run - fetches)).toBeLessThan(fetches / 10);
    expect(last.fetches.today).toBe(last.fetches.run);
    company.workspace.clock.advance(24 * HOUR);
    const next = progress(say(company, START));
    expect(next.fetches).toMatchObject({run: 0, today: 0});
  });
});

describe('inputs that change during a run', () => {
  const change = (column: string, to: string) => {
    let waves = 0;
    company.workspace.faults.onHostCall(name => {
      if (name === 'UrlFetchApp.fetchAll' && ++waves === 6) {
        company.workspace.edit('Rollout', 2, column, to);
      }
    });
    const first = progress(say(company, CONTINUE));
    company.workspace.faults.onHostCall(null);
    return first;
  };

  it('make the old result void, also when only the password changed', () => {
    say(company, START);
    change('Password', 'not-the-password');
    const state = cellsOf('Rollout', 'State')[0];
    expect(state === '' || state === 'Blocked').toBe(true);
    goOn(company);
    expect(cellsOf('Rollout', 'State')[0]).toBe('Blocked');
    expect(cellsOf('Rollout', 'Message')[0]).toMatch(/password/i);
    const lines = cellsOf('Log', 'Address');
    expect(lines.filter(it => it === company.rows[0]!.alias)).toHaveLength(1);
  });

  it('never get the result of the user who stood there before', () => {
    say(company, START);
    change('User', 'nobody@large.example');
    goOn(company);
    expect(cellsOf('Rollout', 'State')[0]).not.toBe('Uploaded');
  });

  it('make an outcome of another file count for nothing', () => {
    say(company, START);
    goOn(company);
    company.workspace.edit(
      'Rollout',
      2,
      'Certificate file',
      company.rows[1]!.fileId,
    );
    expect(overview().states.map(it => [it.state, it.count])).toEqual([
      ['uploaded', ROWS - 1],
      ['new', 1],
    ]);
  });
});

describe('the log', () => {
  it('that cannot be written does not hold up rows, is reported, and is completed later', () => {
    const {workspace} = company;
    const {spreadsheet} = workspace;
    const log = spreadsheet.sheets.find(it => it.name === 'Log')!;
    say(company, START);
    // The first slice leaves the Log to the next one.
    expect(progress(say(company, CONTINUE)).note).toBe('');
    let writing = false;
    workspace.faults.onHostCall(name => {
      // The Log's are the only lines that are appended after a row was written.
      if (name === 'RangeList.setValue') writing = true;
      if (name === 'Properties.setProperties') writing = false;
      if (name === 'Range.setValues' && writing) {
        throw new Error('You are trying to edit a protected cell.');
      }
    });
    const first = progress(say(company, CONTINUE));
    expect(first.done).toBe(ROWS);
    expect(first.note).toMatch(/Log sheet could not be written/);
    expect(log.rows.filter(it => it.values[0]).length).toBeLessThan(2);
    workspace.faults.onHostCall(null);
    goOn(company);
    const times = cellsOf('Log', 'Time');
    expect(times).toHaveLength(ROWS);
    expect([...times].sort()).toEqual(times);
    expect(leftovers(company)).toEqual([]);
  });

  it('that is full is renamed to the date, and a new one is created', () => {
    const {spreadsheet} = company.workspace;
    const full = spreadsheet.sheets.find(it => it.name === 'Log')!;
    const line = {...full.rows[0]!, values: ['old']};
    const lines = full.rows as (typeof line)[];
    for (let i = 1; i < 400_000; i++) lines[i] = line;
    full.maxRows = lines.length;
    const today = new Date(company.workspace.clock.now()).toISOString();
    const aside = `Log ${today.slice(0, 10)}`;
    say(company, START);
    goOn(company);
    const names = spreadsheet.sheets.map(it => it.name);
    expect(names).toContain(aside);
    expect(full.name).toBe(aside);
    expect(full.rows).toHaveLength(400_000);
    expect(cellsOf('Log', 'Address')).toHaveLength(ROWS);
    const fresh = spreadsheet.sheets.find(it => it.name === 'Log')!;
    expect(fresh.protections).toMatchObject([{warningOnly: true}]);
  });
});
