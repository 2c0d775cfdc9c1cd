import type {Workspace} from '../../../../emulator/workspace';
import {COLLEAGUE, OPERATOR, SCOPES, workspaceOf} from './script';

const USER = 'user@example.com';
const OUTSIDER = 'eve@elsewhere.test';
const AS_DEPLOYER = {executeAs: 'USER_DEPLOYING', access: 'DOMAIN'};

/** A workspace whose script is `code`, and the address of its web app. */
function deployed(
  code: string,
  webapp: object = AS_DEPLOYER,
): {workspace: Workspace; url: string} {
  const workspace = workspaceOf(code, {webapp});
  return {workspace, url: workspace.deployWebApp()};
}

/** A script whose page shows an expression. */
function showing(expression: string): string {
  return `function doGet(e) {
    return HtmlService.createHtmlOutput(JSON.stringify(${expression}));
  }`;
}

function seen(workspace: Workspace, url: string, as: string | null): unknown {
  return JSON.parse(workspace.visit(url, {as}).html);
}

const WHO = `[
  Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()
]`;

describe('a deployment', () => {
  it('needs a webapp in the manifest, in words that Apps Script knows', () => {
    const workspace = workspaceOf(showing('1'));
    expect(() => workspace.deployWebApp()).toThrow('has no webapp');
    const webapp = {executeAs: 'ME', access: 'DOMAIN'};
    expect(() => workspaceOf('', {webapp})).toThrow('must name executeAs');
  });

  it('is made by a person who may edit the spreadsheet', () => {
    const {workspace} = deployed(showing('1'));
    expect(() => workspace.deployWebApp({as: USER})).toThrow('may not edit');
  });

  it('has an address, which the script learns', () => {
    const workspace = workspaceOf(
      `function main() {
        return ScriptApp.getService().getUrl();
      }`,
      {webapp: AS_DEPLOYER},
    );
    expect(workspace.run('main')).toBeNull();
    const url = workspace.deployWebApp();
    expect(url).toMatch(
      /^https:\/\/script\.google\.com\/macros\/s\/[\w-]+\/exec$/,
    );
    expect(workspace.run('main')).toBe(url);
  });

  it('stays when another one is made', () => {
    const {workspace, url} = deployed(showing(WHO));
    const second = workspace.deployWebApp({as: COLLEAGUE});
    expect(second).not.toBe(url);
    expect(seen(workspace, url, USER)).toEqual([USER, OPERATOR]);
    expect(seen(workspace, second, USER)).toEqual([USER, COLLEAGUE]);
  });

  it('goes with a checkpoint', () => {
    const workspace = workspaceOf(showing('1'), {webapp: AS_DEPLOYER});
    const back = workspace.checkpoint();
    const url = workspace.deployWebApp();
    back();
    expect(() => workspace.visit(url)).toThrow('does not exist');
  });
});

describe('a page', () => {
  it('is what doGet returns', () => {
    const {workspace, url} = deployed(`function doGet() {
      return HtmlService.createHtmlOutput('<p>One<p>Two')
        .setTitle('Consent')
        .addMetaTag('viewport', 'width=device-width');
    }`);
    expect(workspace.visit(url)).toEqual({
      html: '<p>One<p>Two',
      title: 'Consent',
      xFrameOptions: 'SAMEORIGIN',
      metaTags: [{name: 'viewport', content: 'width=device-width'}],
    });
  });

  it('can be framed by other sites only when the script says so', () => {
    const framed = (mode: string) =>
      deployed(`function doGet() {
        return HtmlService.createHtmlOutputFromFile('page')
          .setXFrameOptionsMode(${mode});
      }`);
    const all = framed('HtmlService.XFrameOptionsMode.ALLOWALL');
    expect(all.workspace.visit(all.url).xFrameOptions).toBe('ALLOWALL');
    const usual = framed('HtmlService.XFrameOptionsMode.DEFAULT');
    expect(usual.workspace.visit(usual.url).xFrameOptions).toBe('SAMEORIGIN');
    const wrong = framed('"ALLOWALL"');
    expect(() => wrong.workspace.visit(wrong.url)).toThrow(
      "don't match the method signature",
    );
  });

  it('has no other meta tags than four', () => {
    const {workspace, url} = deployed(`function doGet() {
      return HtmlService.createHtmlOutput().addMetaTag('referrer', 'no-referrer');
    }`);
    expect(() => workspace.visit(url)).toThrow(
      'The meta tag you specified is not allowed in this context.',
    );
  });

  it('receives its query and its path', () => {
    const {workspace, url} = deployed(showing('e'));
    expect(
      seen(workspace, `${url}/a/b?code=4%2F0A&n=1&n=2&__proto__=x`, USER),
    ).toEqual({
      queryString: 'code=4%2F0A&n=1&n=2&__proto__=x',
      parameter: JSON.parse('{"code":"4/0A","n":"1","__proto__":"x"}'),
      parameters: JSON.parse(
        '{"code":["4/0A"],"n":["1","2"],"__proto__":["x"]}',
      ),
      pathInfo: 'a/b',
      contextPath: '',
      contentLength: -1,
    });
    expect(seen(workspace, url, USER)).toEqual({
      queryString: null,
      parameter: {},
      parameters: {},
      contextPath: '',
      contentLength: -1,
    });
  });

  it('has no parameters of the names that Apps Script keeps, and no other address', () => {
    const {workspace, url} = deployed(showing('e'));
    for (const wrong of [
      `${url}?sid=1`,
      `${url}?c=1`,
      url.replace('/exec', 'x/exec'),
      url.replace('script.google.com', 'script.google.test'),
    ]) {
      expect(() => workspace.visit(wrong)).toThrow('does not exist');
    }
  });

  it('has an address that names the domain, too', () => {
    const {workspace, url} = deployed(showing('1'));
    const other = url.replace('/macros/', '/a/macros/example.com/');
    expect(seen(workspace, other, USER)).toBe(1);
  });

  it.each([
    ['no doGet', '', 'Script function not found: doGet'],
    [
      'a doGet that returns nothing',
      'function doGet() {}',
      'The script completed but did not return anything.',
    ],
    [
      'a doGet that returns text',
      'function doGet() { return "<p>"; }',
      'not a supported return type',
    ],
    [
      'an exception',
      'function doGet() { throw new Error("no luck"); }',
      'Error: no luck',
    ],
  ])('is Apps Script’s own for %s', (_, code, text) => {
    const {workspace, url} = deployed(code);
    expect(() => workspace.visit(url)).toThrow(text);
  });

  it('accepts only text', () => {
    const {workspace, url} = deployed(`function doGet() {
      return HtmlService.createHtmlOutput(5);
    }`);
    expect(() => workspace.visit(url)).toThrow("don't match");
  });
});

describe('who may open it', () => {
  const EVERYBODY = [OPERATOR, COLLEAGUE, USER, OUTSIDER, null];

  it.each([
    ['MYSELF', [OPERATOR]],
    ['DOMAIN', [OPERATOR, COLLEAGUE, USER]],
    ['ANYONE', [OPERATOR, COLLEAGUE, USER, OUTSIDER]],
    ['ANYONE_ANONYMOUS', EVERYBODY],
  ])('with %s', (access, allowed) => {
    const {workspace, url} = deployed(
      showing('"in"') + 'function ask() { return "in"; }',
      {executeAs: 'USER_DEPLOYING', access},
    );
    for (const as of EVERYBODY) {
      const visit = () => workspace.visit(url, {as}).html;
      const ask = () => workspace.run('ask', [], {as, through: 'web app'});
      if (allowed.includes(as)) {
        expect([visit(), ask()]).toEqual(['"in"', 'in']);
      } else {
        const text = as === null ? 'Sign in' : 'You need permission';
        expect(visit).toThrow(text);
        expect(ask).toThrow(text);
      }
    }
  });

  it('is nobody when its deployer has withdrawn the script’s rights', () => {
    const {workspace, url} = deployed(showing('1'));
    workspace.unauthorised.add(OPERATOR);
    expect(() => workspace.visit(url, {as: USER})).toThrow(
      'Authorization is required',
    );
  });
});

describe('the user it runs as', () => {
  it('is its deployer, who learns of visitors of the same domain only', () => {
    const {workspace, url} = deployed(showing(WHO), {
      executeAs: 'USER_DEPLOYING',
      access: 'ANYONE_ANONYMOUS',
    });
    expect(seen(workspace, url, USER)).toEqual([USER, OPERATOR]);
    expect(seen(workspace, url, OUTSIDER)).toEqual(['', OPERATOR]);
    expect(seen(workspace, url, null)).toEqual(['', OPERATOR]);
  });

  it('can be the visitor, who then needs rights of their own', () => {
    const {workspace, url} = deployed(
      showing(WHO) +
        'function book() { SpreadsheetApp.getActiveSpreadsheet(); }',
      {executeAs: 'USER_ACCESSING', access: 'ANYONE_ANONYMOUS'},
    );
    expect(seen(workspace, url, OUTSIDER)).toEqual([OUTSIDER, OUTSIDER]);
    expect(() => workspace.visit(url, {as: null})).toThrow('Sign in');
    const call = {as: USER, through: 'web app'} as const;
    expect(() => workspace.run('book', [], call)).toThrow(
      'You do not have permission to access the requested document.',
    );
  });

  it('reads and writes the properties of its deployer and of the script', () => {
    const {workspace, url} = deployed(
      `function doGet() {
        const lock = LockService.getScriptLock();
        lock.tryLock(1000);
        PropertiesService.getScriptProperties().setProperty('a', '1');
        PropertiesService.getUserProperties().setProperty('b', '2');
        CacheService.getDocumentCache().put('c', '3');
        SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1).setValue('4');
        lock.releaseLock();
        MailApp.sendEmail('x@example.com', 'Hello', 'There');
        return HtmlService.createHtmlOutput('');
      }`,
    );
    workspace.visit(url, {as: USER});
    expect(workspace.properties.script).toEqual({a: '1'});
    expect(workspace.properties.user).toEqual({[OPERATOR]: {b: '2'}});
    expect(workspace.cache.document['c']?.value).toBe('3');
    expect(workspace.cell('Sheet1', 1, 1)).toBe(4);
    expect(workspace.mail[0]?.from).toBe(OPERATOR);
  });

  it('asks for the scopes of the manifest, as every execution', () => {
    const workspace = workspaceOf(
      showing('Session.getActiveUser().getEmail()'),
      {
        webapp: AS_DEPLOYER,
        oauthScopes: SCOPES.filter(it => !it.endsWith('userinfo.email')),
      },
    );
    const url = workspace.deployWebApp();
    expect(() => workspace.visit(url)).toThrow('permissions');
  });
});

describe('google.script.run from its page', () => {
  const through = 'web app' as const;
  const CODE = `
    function who() { return ${WHO}; }
    function private_() {}
    const hidden = {method() {}};
    function ui() { SpreadsheetApp.getUi(); }
    function selection() {
      const book = SpreadsheetApp.getActiveSpreadsheet();
      return [book.getActiveSheet().getName(), book.getActiveSheet().getActiveRange().getRow()];
    }
    function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('Hello'); }
    function page() { return HtmlService.createHtmlOutput(''); }`;

  it('reaches every top-level function, for everyone who may open the page', () => {
    const {workspace} = deployed(CODE);
    expect(workspace.run('who', [], {as: USER, through})).toEqual([
      USER,
      OPERATOR,
    ]);
    expect(() => workspace.run('who', [], {as: USER})).toThrow('may not edit');
  });

  it('reaches nothing else', () => {
    const {workspace} = deployed(CODE);
    for (const name of ['private_', 'hidden.method', 'eval', 'nothing']) {
      expect(() => workspace.run(name, [], {as: USER, through})).toThrow(
        'Script function not found',
      );
    }
    expect(() => workspace.run('page', [], {as: USER, through})).toThrow(
      'not a supported return type',
    );
  });

  it('has no user interface, no toast, and a selection of its own', () => {
    const {workspace} = deployed(CODE);
    const call = (name: string) =>
      workspace.run(name, [], {as: OPERATOR, through});
    expect(() => call('ui')).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
    call('toast');
    expect(workspace.ui.toasts).toEqual([]);
    workspace.activate('Sheet1', 'C3');
    expect(call('selection')).toEqual(['Sheet1', 1]);
    expect(workspace.run('selection')).toEqual(['Sheet1', 3]);
    expect(Object.keys(workspace.spreadsheet.selections)).toEqual([OPERATOR]);
  });

  it('needs a web app, and the sidebar an account', () => {
    const workspace = workspaceOf(CODE, {webapp: AS_DEPLOYER});
    expect(() => workspace.run('who', [], {through})).toThrow('not deployed');
    expect(() => workspace.run('who', [], {as: null})).toThrow('account');
  });
});

it('a clock trigger has an effective user, and nobody at the keyboard', () => {
  const workspace = workspaceOf(`
    function begin() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(1).create(); }
    function tick() {
      PropertiesService.getScriptProperties().setProperty('who', JSON.stringify(${WHO}));
    }`);
  workspace.run('begin', [], {as: COLLEAGUE});
  workspace.advanceTo(workspace.clock.now() + 120_000);
  expect(workspace.properties.script['who']).toBe(`["","${COLLEAGUE}"]`);
});
