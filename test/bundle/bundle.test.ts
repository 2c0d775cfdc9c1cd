/** What goes to Apps Script: exactly three files, whose globals, syntax and manifest are what Apps Script can take. */
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import Ajv from 'ajv';
import {parseScript} from 'esprima';
import {built, DIST} from '../support/project';

const MAIN = readFileSync('src/main.ts', 'utf8');
const ENTRY_POINTS = [...MAIN.matchAll(/^export const (\w+)/gm)].map(
  it => it[1]!,
);

/** Evaluates the bundle with nothing but the language: no service is there to be called. */
function evaluated(): Record<string, unknown> {
  const context = vm.createContext({});
  vm.runInContext(built('Code.js'), context);
  return context;
}

describe('dist/', () => {
  it('holds three files', () => {
    expect(readdirSync(DIST).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'sidebar.html',
    ]);
  });

  it('is what clasp would push', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'clasp-'));
    try {
      cpSync(DIST, path.join(folder, 'dist'), {recursive: true});
      const settings = JSON.parse(
        readFileSync('.clasp.json', 'utf8'),
      ) as object;
      expect(settings).toEqual({rootDir: 'dist'});
      writeFileSync(
        path.join(folder, '.clasp.json'),
        JSON.stringify({...settings, scriptId: 'not-a-real-one'}),
      );
      const clasp = path.resolve('node_modules/.bin/clasp');
      const status = JSON.parse(
        execFileSync(clasp, ['show-file-status', '--json'], {
          cwd: folder,
          encoding: 'utf8',
        }),
      ) as {filesToPush: string[]};
      expect(status.filesToPush.map(it => path.basename(it)).sort()).toEqual([
        'Code.js',
        'appsscript.json',
        'sidebar.html',
      ]);
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('Code.js', () => {
  it('parses as ES2017 with the grammar that Apps Script’s uploader is reported to use', () => {
    expect(() => parseScript(built('Code.js'))).not.toThrow();
  });

  it('has the entry points as its globals, and nothing else', () => {
    const globals = Object.keys(evaluated());
    expect(globals.sort()).toEqual([...ENTRY_POINTS, 'app_'].sort());
  });

  it('declares each entry point as a plain function, which the editor and triggers look for', () => {
    const code = built('Code.js');
    for (const name of ENTRY_POINTS) {
      expect(code).toMatch(new RegExp(`^function ${name}\\(\\)`, 'm'));
    }
  });

  it('calls no service while it loads', () => {
    expect(() => evaluated()).not.toThrow();
  });

  it('names no function of the menu that is not there', () => {
    const context = evaluated();
    for (const name of ENTRY_POINTS) {
      expect(typeof context[name]).toBe('function');
    }
  });

  it('holds no text of a source that must not go out', () => {
    expect(built('Code.js')).not.toMatch(
      /sourceMappingURL|node_modules\/\.cache/,
    );
  });
});

describe('sidebar.html', () => {
  it('asks nobody for anything', () => {
    const page = built('sidebar.html');
    const addresses = page.match(/https?:\/\/[^\s"'`)<>\\]+/g) ?? [];
    // Names of XML namespaces and of OAuth scopes are no requests.
    const harmless =
      /^(http:\/\/www\.w3\.org\/|https:\/\/www\.googleapis\.com\/auth\/)/;
    expect(addresses.filter(it => !harmless.test(it))).toEqual([]);
    expect(page).not.toMatch(/<(script|link|img|iframe)[^>]+(src|href)=/i);
  });

  it('has no template literal, whose text HtmlService could cut', () => {
    expect(built('sidebar.html')).not.toContain('`');
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(readFileSync('appsscript.json', 'utf8')) as {
    runtimeVersion: string;
    oauthScopes: string[];
    urlFetchWhitelist: string[];
    dependencies: {enabledAdvancedServices: {serviceId: string}[]};
  };

  it('fits its schema', () => {
    const schema = JSON.parse(
      readFileSync('test/reference/appsscript.schema.json', 'utf8'),
    ) as object;
    const ajv = new Ajv({strict: false, validateFormats: false});
    const valid = ajv.validate(schema, manifest);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it('names the runtime, the Gmail service and each scope that README explains', () => {
    expect(manifest.runtimeVersion).toBe('V8');
    expect(
      manifest.dependencies.enabledAdvancedServices.map(it => it.serviceId),
    ).toContain('gmail');
    const readme = readFileSync('README.md', 'utf8');
    for (const scope of manifest.oauthScopes) {
      expect(readme).toContain(`\`${scope.split('/').pop()!}\``);
    }
  });

  it('lets requests go to the hosts that the code names, and to no others', () => {
    const code = built('Code.js');
    const hosts = new Set(
      [...code.matchAll(/url:\s*["`]https:\/\/([^/"`]+)\//g)].map(it => it[1]!),
    );
    const allowed = manifest.urlFetchWhitelist.map(it => new URL(it).hostname);
    expect([...new Set(allowed)].sort()).toEqual(
      [...new Set([...hosts, 'gmail.googleapis.com'])].sort(),
    );
  });
});
