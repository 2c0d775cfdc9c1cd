import {COLLEAGUE, START, evaluate, workspaceOf} from './script';

describe('the runtime', () => {
  it('has none of the names that Node and browsers add to JavaScript', () => {
    const missing = [
      'setTimeout',
      'setInterval',
      'clearTimeout',
      'setImmediate',
      'queueMicrotask',
      'URL',
      'URLSearchParams',
      'TextEncoder',
      'TextDecoder',
      'Buffer',
      'process',
      'require',
      'module',
      'global',
      'window',
      'fetch',
      'atob',
      'btoa',
      'crypto',
      'performance',
      'structuredClone',
      'Iterator',
      'Gmail',
      'runScript',
      'inside',
    ];
    const present = evaluate(
      `${JSON.stringify(missing)}.filter(name => eval('typeof ' + name) !== 'undefined')`,
    );
    expect(present).toEqual([]);
  });

  it('has no built-in that is newer than ES2022', () => {
    expect(
      evaluate(
        '[[].findLast, [].toSorted, Object.groupBy, new Set().union, Promise.withResolvers].filter(Boolean).length',
      ),
    ).toBe(0);
  });

  it('gives values of the script’s own realm', () => {
    const workspace = workspaceOf(`function main() {
      const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      sheet.getRange(1, 1).setValue(new Date(0));
      let caught;
      try { sheet.getRange(0, 1) } catch (error) { caught = error }
      return [
        sheet.getRange(1, 1, 1, 1).getValues() instanceof Array,
        sheet.getRange(1, 1).getValues()[0][0] instanceof Date,
        Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a') instanceof Array,
        PropertiesService.getUserProperties().getProperties() instanceof Object,
        caught instanceof Error,
        caught.name,
        new Date() instanceof Date,
        Object.getPrototypeOf(new Date()).constructor === Date,
      ];
    }`);
    expect(workspace.run('main')).toEqual([
      true,
      true,
      true,
      true,
      true,
      'Exception',
      true,
      true,
    ]);
  });

  it('lets a script have names of JavaScript and of services for its own', () => {
    const workspace = workspaceOf(`
      var Map = 1, unrelated = Math.max(1, 2);
      function Reflect() { return 2 }
      class Utilities { static own() { return 3 } }
      Symbol = 4;
      globalThis['BigInt'] = 5;
      globalThis.Date = 6;
      function main() {
        return [Map, Reflect(), Utilities.own(), Symbol, BigInt, Date, unrelated];
      }
      function global() {
        return [globalThis.Map, globalThis.Symbol, globalThis.BigInt, globalThis.Set === Set, typeof globalThis.Reflect];
      }`);
    expect(workspace.run('main')).toEqual([1, 2, 3, 4, 5, 6, 2]);
    expect(workspace.run('global')).toEqual([1, 4, 5, true, 'function']);
  });

  it('follows the virtual clock in Date, and real dates otherwise', () => {
    const workspace = workspaceOf(`function main() {
      const before = Date.now();
      Utilities.sleep(5000);
      return [before, new Date().getTime() - before, Date.UTC(2026, 0, 1),
        new Date(2026, 0, 1) < new Date(2026, 0, 2), typeof Date()];
    }`);
    expect(workspace.run('main')).toEqual([
      START + 600,
      5000,
      Date.UTC(2026, 0, 1),
      true,
      'string',
    ]);
  });

  it('gives the same random numbers for the same seed, and others in each execution', () => {
    const code = 'function main() { return Math.random() }';
    const one = workspaceOf(code);
    const other = workspaceOf(code);
    const first = one.run('main');
    expect(first).toBe(other.run('main'));
    expect(one.run('main')).not.toBe(first);
  });

  it('forgets everything between two calls', () => {
    const workspace = workspaceOf(
      'let calls = 0; function main() { globalThis.kept = (globalThis.kept || 0) + 1; return [++calls, kept] }',
    );
    workspace.run('main');
    expect(workspace.run('main')).toEqual([1, 1]);
  });

  it('names a method that it does not emulate', () => {
    expect(() =>
      workspaceOf('function main() { SpreadsheetApp.openById("x") }').run(
        'main',
      ),
    ).toThrow('not emulated: SpreadsheetApp.openById');
    expect(() =>
      workspaceOf(
        'function main() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1").randomize() }',
      ).run('main'),
    ).toThrow('not emulated: Range.randomize');
  });

  it('writes console.error and uncaught errors into the log', () => {
    const workspace = workspaceOf(`function main() {
      console.error('%s rows', 3, {a: 1});
      throw new Error('lost');
    }`);
    expect(() => workspace.run('main')).toThrow('Error: lost');
    expect(workspace.log.map(({source, text}) => [source, text])).toEqual([
      ['console.error', '3 rows {"a":1}'],
      ['uncaught', expect.stringContaining('Error: lost\n    at main')],
    ]);
  });
});

describe('google.script.run', () => {
  it.each([
    ['a private name', 'secret_'],
    ['an unknown name', 'nobody'],
    ['a built-in', 'eval'],
    ['a service', 'SpreadsheetApp'],
    ['a member of an object', 'library.work'],
  ])('refuses %s', (_, name) => {
    const workspace = workspaceOf(
      'function secret_() {} var library = {work() {}};',
    );
    expect(() => workspace.run(name)).toThrow(
      `Script function not found: ${name}`,
    );
  });

  const cycle: unknown[] = [];
  cycle.push(cycle);
  it.each([
    ['a date', new Date(0)],
    ['a nested date', {rows: [{at: new Date(0)}]}],
    ['a function', () => 1],
    ['a cycle', cycle],
    ['a map', new Map()],
  ])('carries no %s to the script', (_, value) => {
    const workspace = workspaceOf('function main(a, b) { return b }');
    expect(() => workspace.run('main', ['fine', value])).toThrow(
      'Failed due to illegal value in property: 1',
    );
  });

  it.each([
    ['a date', 'new Date()'],
    ['a nested function', '{a: [() => 1]}'],
    ['a cycle', '(() => { const a = {}; a.a = a; return a })()'],
    ['a service object', 'SpreadsheetApp.getActiveSpreadsheet()'],
    ['a class instance', 'new Map()'],
    ['a promise', 'Promise.resolve(1)'],
  ])('carries no %s to the page', (_, expression) => {
    expect(() => evaluate(expression)).toThrow(
      'The script completed but the returned value is not a supported return type.',
    );
  });

  it('hands over copies', () => {
    const workspace = workspaceOf(
      'function main(given) { given.list.push(3); return given }',
    );
    const given = {list: [1, 2]};
    expect(workspace.run('main', [given])).toEqual({list: [1, 2, 3]});
    expect(given.list).toEqual([1, 2]);
  });

  it('makes null of undefined, in arrays and as a whole', () => {
    expect(evaluate('[undefined, 1]')).toEqual([null, 1]);
    expect(evaluate('undefined')).toBeNull();
  });

  it('runs as the person who asks, and only for editors', () => {
    const workspace = workspaceOf(
      'function main() { return Session.getActiveUser().getEmail() }',
    );
    expect(workspace.run('main', [], {as: COLLEAGUE})).toBe(COLLEAGUE);
    expect(() => workspace.run('main', [], {as: 'eve@example.net'})).toThrow(
      'eve@example.net may not edit the spreadsheet',
    );
  });

  it('asks for authorization first', () => {
    const workspace = workspaceOf('function main() {}');
    workspace.unauthorised.add(COLLEAGUE);
    expect(() => workspace.run('main', [], {as: COLLEAGUE})).toThrow(
      'Authorization is required to perform that action.',
    );
  });
});

describe('opening the spreadsheet', () => {
  it('runs onOpen, which may build the menu but not learn the person or fetch', () => {
    const workspace = workspaceOf(`function onOpen(e) {
      const ui = SpreadsheetApp.getUi();
      ui.createMenu('S/MIME')
        .addItem('Check', 'check')
        .addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('List', 'list'))
        .addToUi();
      console.error(String(e.authMode), Session.getActiveUser().getEmail());
      try { UrlFetchApp.fetch('https://example.com/') } catch (error) { console.error(error.message) }
      try { ui.showSidebar(HtmlService.createHtmlOutputFromFile('page')) } catch (error) { console.error(error.message) }
    }`);
    workspace.open();
    expect(workspace.ui.menus).toEqual([
      {
        label: 'S/MIME',
        items: [
          {label: 'Check', functionName: 'check'},
          null,
          {label: 'More', items: [{label: 'List', functionName: 'list'}]},
        ],
      },
    ]);
    expect(workspace.ui.sidebar).toBeNull();
    expect(workspace.log.map(({text}) => text)).toEqual([
      'LIMITED ',
      'You do not have permission to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
      'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('does nothing for a script without onOpen', () => {
    const workspace = workspaceOf('function main() {}');
    workspace.open();
    expect(workspace.log).toEqual([]);
  });

  it('ends onOpen after 30 seconds', () => {
    const workspace = workspaceOf(
      'function onOpen() { Utilities.sleep(31000) }',
    );
    expect(() => workspace.open()).toThrow('Exceeded maximum execution time');
    expect(workspace.clock.now() - START).toBe(30_600);
  });
});

describe('dialogs', () => {
  it('answers alerts from the queue', () => {
    const workspace = workspaceOf(`function ask() {
      const ui = SpreadsheetApp.getUi();
      const sure = ui.alert('Delete', 'Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES;
      console.error(sure);
      ui.alert('Done');
    }`);
    workspace.ui.answers.push({button: 'YES'});
    workspace.menu('ask');
    expect(workspace.log[0]?.text).toBe('true');
    expect(workspace.ui.dialogs.map(({text}) => text)).toEqual([
      'Sure?',
      'Done',
    ]);
  });

  it('fails when nobody answers a question', () => {
    const workspace = workspaceOf(
      'function ask() { const ui = SpreadsheetApp.getUi(); ui.alert("Sure?", ui.ButtonSet.YES_NO) }',
    );
    expect(() => workspace.menu('ask')).toThrow(
      'nobody answers the alert "Sure?"',
    );
  });

  it('shows a file of the script as the sidebar', () => {
    const workspace = workspaceOf(`function show(name) {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle('Page'));
    }`);
    workspace.run('show', ['page']);
    expect(workspace.ui.sidebar).toEqual({
      title: 'Page',
      html: '<p>Hello</p>',
    });
    expect(() => workspace.run('show', ['absent'])).toThrow(
      'No HTML file named absent was found.',
    );
  });
});
