import {KillExecution} from '../../../../emulator/workspace';
import {COLLEAGUE, OPERATOR, START, workspaceOf} from './script';

describe('the time of an execution', () => {
  it('passes by what each host call costs', () => {
    const workspace = workspaceOf(`function main() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange(1, 1, 1000, 20).getValues();
      sheet.getRange(1, 1, 1, 2).setValues([['a', 'b']]);
      PropertiesService.getUserProperties().getProperty('x');
    }`);
    workspace.run('main');
    expect(workspace.clock.now() - START).toBe(600 + 15 + 160 + 100 + 15);
    expect(workspace.counts.calls).toEqual({
      'Spreadsheet.getSheets': 1,
      'Range.getValues': 1,
      'Range.setValues': 1,
      'Properties.getProperty': 1,
    });
    expect(workspace.counts.time['Range.getValues']).toBe(160);
    workspace.counts.reset();
    expect(workspace.counts.calls).toEqual({});
  });

  it('ends after six minutes, and the script cannot catch its way out', () => {
    const workspace = workspaceOf(`function main() {
      const properties = PropertiesService.getUserProperties();
      properties.setProperty('before', 'yes');
      try { Utilities.sleep(300000); Utilities.sleep(300000) } catch (error) {
        try { properties.setProperty('after', 'yes') } catch (again) {}
      } finally {
        try { properties.setProperty('finally', 'yes') } catch (again) {}
      }
      return 'well';
    }`);
    expect(() => workspace.run('main')).toThrow(
      'Exceeded maximum execution time',
    );
    expect(workspace.clock.now() - START).toBe(600 + 360_000);
    expect(workspace.properties.user[OPERATOR]).toEqual({before: 'yes'});
  });

  it('lets a request that was under way when time ran out reach Google', () => {
    const workspace = workspaceOf(`function main() {
      Utilities.sleep(300000); Utilities.sleep(59900);
      UrlFetchApp.fetch('https://gmail.googleapis.com/x');
    }`);
    expect(() => workspace.run('main')).toThrow(
      'Exceeded maximum execution time',
    );
    expect(workspace.counts.http).toEqual({'GET gmail.googleapis.com': 1});
  });
});

describe('faults', () => {
  const THREE_WRITES = `function main() {
    const properties = PropertiesService.getDocumentProperties();
    for (const key of ['a', 'b', 'c']) {
      try { properties.setProperty(key, key) } catch (error) { console.error(String(error)) }
    }
    return 'well';
  }`;

  it('kills at any host call, after which nothing has an effect', () => {
    for (let at = 0; at < 3; at++) {
      const workspace = workspaceOf(THREE_WRITES);
      workspace.faults.onHostCall((name, index) => {
        expect(name).toBe('Properties.setProperties');
        if (index === at) throw new KillExecution();
      });
      expect(() => workspace.run('main')).toThrow('The execution was killed.');
      expect(Object.keys(workspace.properties.document)).toEqual(
        ['a', 'b', 'c'].slice(0, at),
      );
      workspace.faults.onHostCall(null);
      expect(workspace.run('main')).toBe('well');
    }
  });

  it('hands the script any other error as an exception', () => {
    const workspace = workspaceOf(THREE_WRITES);
    workspace.faults.onHostCall((_, index) => {
      if (index === 1) {
        throw new Error(
          'Service invoked too many times for one day: properties.',
        );
      }
    });
    expect(workspace.run('main')).toBe('well');
    expect(workspace.properties.document).toEqual({a: 'a', c: 'c'});
    expect(workspace.log[0]?.text).toBe(
      'Exception: Service invoked too many times for one day: properties.',
    );
  });

  it('ends an execution whose time a hook lets pass', () => {
    const workspace = workspaceOf(THREE_WRITES);
    workspace.faults.onHostCall(() => workspace.clock.advance(200_000));
    expect(() => workspace.run('main')).toThrow(
      'Exceeded maximum execution time',
    );
    expect(workspace.properties.document).toEqual({a: 'a'});
  });
});

describe('locks', () => {
  const LOCKING = `
    function take(ms) {
      return LockService.getDocumentLock().tryLock(ms);
    }
    function hold() {
      LockService.getDocumentLock().tryLock(10);
      SpreadsheetApp.flush();
    }`;

  it('are let go at the end of an execution', () => {
    const workspace = workspaceOf(LOCKING);
    expect(workspace.run('take', [0])).toBe(true);
    expect(workspace.run('take', [0], {as: COLLEAGUE})).toBe(true);
  });

  it('are waited for as long as was asked', () => {
    const workspace = workspaceOf(LOCKING);
    workspace.faults.holdLock('document', 5600);
    expect(workspace.run('take', [1000])).toBe(false);
    expect(workspace.run('take', [1000])).toBe(false);
    expect(workspace.run('take', [60_000])).toBe(true);
    expect(workspace.clock.now() - START).toBe(5600 + 20);
  });

  it('keep a second execution out while the first one holds them', () => {
    const workspace = workspaceOf(LOCKING);
    let second: unknown;
    const told: string[] = [];
    workspace.faults.onHostCall(name => {
      told.push(name);
      if (name !== 'SpreadsheetApp.flush') return;
      second = workspace.run('take', [500], {as: COLLEAGUE});
    });
    workspace.run('hold');
    expect(second).toBe(false);
    expect(told).toEqual(['Lock.tryLock', 'SpreadsheetApp.flush']);
    expect(workspace.run('take', [0])).toBe(true);
  });
});

describe('what a build for tests declares pure', () => {
  const pure = (value: number) => `
    const box = () => keepPure_('box', () => ({value: ${value}}));
    const other = () => keepPure_('other', () => ({value: 0}));
    function add() { other(); return box().value++ }`;

  it('is evaluated by the first execution of a script with the same text, and kept', () => {
    const script = pure(1);
    const workspace = workspaceOf(script);
    expect(workspace.run('add')).toBe(1);
    expect(workspace.run('add')).toBe(2);
    expect(workspaceOf(script).run('add')).toBe(3);
  });

  it('is not that of a script with another text', () => {
    expect(workspaceOf(pure(10)).run('add')).toBe(10);
    expect(workspaceOf(pure(20)).run('add')).toBe(20);
  });
});

describe('a program that a build for tests has prepared', () => {
  const prepared = (functions: Readonly<Record<string, string>>) => {
    const given = Object.entries(functions).map(it => it.join(': '));
    return `keepProgram_(() => {
      let calls = 0;
      const count = () => ++calls;
      return {${given.join(', ')}};
    });`;
  };

  it('is evaluated again by each execution, in one context', () => {
    const seen = '() => Array.seen = (Array.seen ?? 0) + 1';
    const workspace = workspaceOf(prepared({count: 'count', seen}));
    expect([1, 2].map(() => workspace.run('count'))).toEqual([1, 1]);
    expect([1, 2].map(() => workspace.run('seen'))).toEqual([1, 2]);
  });

  it('has the user, the clock, and the random numbers of its execution', () => {
    const facts =
      '() => [Session.getActiveUser().getEmail(), Date.now(), Math.random()]';
    const script = prepared({facts});
    const [first, second] = [workspaceOf(script), workspaceOf(script)];
    const drawn = first.run('facts');
    expect(second.run('facts')).toEqual(drawn);
    second.clock.advance(1000);
    const [user, now, random] = second.run('facts', [], {
      as: COLLEAGUE,
    }) as unknown[];
    expect([user, now]).toEqual([COLLEAGUE, second.clock.now()]);
    expect(drawn).not.toContain(random);
  });

  it('has another context while an execution is under way', () => {
    const outer = '() => { count(); SpreadsheetApp.flush(); return count(); }';
    const workspace = workspaceOf(prepared({count: 'count', outer}));
    const within: unknown[] = [];
    workspace.faults.onHostCall(() => within.push(workspace.run('count')));
    expect([1, 2].map(() => workspace.run('outer'))).toEqual([2, 2]);
    expect(within).toEqual([1, 1]);
  });

  it('has a fresh context after an execution that left a name behind', () => {
    const leave = '() => { globalThis.left = Array.left = 1 }';
    const left = '() => [typeof globalThis.left, typeof Array.left]';
    const workspace = workspaceOf(prepared({leave, left}));
    expect(workspace.run('left')).toEqual(['undefined', 'undefined']);
    workspace.run('leave');
    expect(workspace.run('left')).toEqual(['undefined', 'undefined']);
  });

  it('is called by no other names than it gives', () => {
    const workspace = workspaceOf(prepared({count: 'count'}));
    expect(() => workspace.run('calls')).toThrow('Script function not found');
  });

  it('is evaluated in a fresh context beside another file', () => {
    const bundle = {
      'Code.js': prepared({count: 'count'}),
      'Other.js':
        'function other() { return [Array.seen, Array.seen = count()] }',
      'appsscript.json':
        '{"timeZone": "Etc/UTC", "runtimeVersion": "V8", "oauthScopes": []}',
    };
    const workspace = workspaceOf('', {}, undefined, {bundle});
    const run = () => workspace.run('other');
    expect([run(), run()]).toEqual([
      [null, 1],
      [null, 1],
    ]);
  });
});
