/**
 * The emulator contains what the product or an official client in the suites calls. Methods that nobody calls would need
 * maintenance for nothing.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {transformSync} from 'esbuild';
import {parseModule} from 'esprima';
import {absentMethods} from '../../../emulator/google/gmail-send-as';
import {METHODS} from '../../../emulator/google/google';
import {LATENCY} from '../../../emulator/latency';

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Files below a folder. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(it => it.endsWith('.ts'))
    .map(it => path.join(folder, it));
}

/** Every node of a file, or of some source text. */
function nodesOf(source: string): Node[] {
  const {code} = transformSync(source, {loader: 'ts', target: 'es2017'});
  const nodes: Node[] = [];
  const open: unknown[] = [parseModule(code)];
  while (open.length > 0) {
    const it = open.pop();
    if (typeof it !== 'object' || it === null) continue;
    if ('type' in it) nodes.push(it as Node);
    open.push(...Object.values(it));
  }
  return nodes;
}

const read = (file: string) => readFileSync(file, 'utf8');

/** The name of `object.name`, of a property, or the text of a literal. */
function nameOf(it: unknown): string {
  const {name, value} = (it ?? {}) as {name?: unknown; value?: unknown};
  return String(name ?? value ?? '');
}

/** The properties of other objects that a script uses: `it.name`, `const {name} = it`. */
function namesUsed(source: string): string[] {
  return nodesOf(source).flatMap(it => {
    if (it.type === 'MemberExpression' && it['computed'] === false) {
      return [nameOf(it['property'])];
    }
    if (it.type !== 'ObjectPattern') return [];
    return (it['properties'] as Node[]).map(one => nameOf(one['key']));
  });
}

/** What the services offer: `strict('Range', {…})` has methods, `enumeration('ChartType', […])` constants. */
function offeredBy(source: string) {
  return nodesOf(source).flatMap(it => {
    const made = it.type === 'CallExpression' ? nameOf(it['callee']) : '';
    if (made !== 'strict' && made !== 'enumeration') return [];
    const [named, members] = it['arguments'] as Node[];
    const list = (members?.['properties'] ?? members?.['elements']) as
      | Node[]
      | undefined;
    if (!list) throw new Error(`${nameOf(named)} is not written out`);
    return list.map(member => ({
      of: nameOf(named),
      name: nameOf(member['key'] ?? member),
      isConstant: made === 'enumeration',
    }));
  });
}

/** Enumerations passed to a script: the world determines which constant it is. */
const GIVEN = [
  'Access',
  'Permission',
  'AuthMode',
  'AuthorizationStatus',
  'Button',
];

/** Options that nobody uses, but that a test makes sure the product has not chosen. */
const REFUSED = ['XFrameOptionsMode.ALLOWALL'];

/** Names that JavaScript's own objects have as well: only these calls count, exactly as the product writes them. */
const AS_WRITTEN: Readonly<Record<string, string>> = {
  'Cache.get': 'cache?.get(',
  'ChartOptions.get': 'getOptions().get(',
  'ClockTriggerBuilder.create': 'timeBased()).create(',
  'Gmail.Users.Settings.SendAs.get': 'sendAs.get(',
  'Gmail.Users.Settings.SendAs.SmimeInfo.get': 'SmimeInfo.get(',
  'console.error': 'console.error(',
};
const BUILT_IN = new Set(
  [Array, Map, Set, String, Number, Date, Promise, RegExp]
    .flatMap(it => Object.getOwnPropertyNames(it.prototype))
    .concat(
      Object.getOwnPropertyNames(console),
      Object.getOwnPropertyNames(Object),
    ),
);

/** With what the build puts around the texts in Code.js, see `packed`. */
const PRODUCT = [
  ...[...filesIn('src/apps-script'), 'src/main.ts'].map(read),
  ...read('build/lazy-texts.js').match(/\bUtilities\.[^;]*/g)!,
];

describe('Apps Script in the emulator', () => {
  const used = new Set(PRODUCT.flatMap(namesUsed));
  const literals = new Set(
    filesIn('src/core/report')
      .flatMap(file => nodesOf(read(file)))
      .filter(it => it.type === 'Literal')
      .map(nameOf),
  );
  const services = filesIn('emulator/apps-script/services').map(read);
  const offered = services.flatMap(offeredBy);

  it('offers no method that the product does not call', () => {
    const idle = offered.filter(({of, name, isConstant}) => {
      if (isConstant) return false;
      const text = AS_WRITTEN[`${of}.${name}`];
      if (BUILT_IN.has(name) || text !== undefined) {
        return !PRODUCT.some(it => text !== undefined && it.includes(text));
      }
      return !used.has(name);
    });
    expect(offered.length).toBeGreaterThan(150);
    expect(idle.map(({of, name}) => `${of}.${name}`)).toEqual([]);
  });

  it('offers no constant that the product neither names nor is given', () => {
    const idle = offered
      .filter(it => it.isConstant && !GIVEN.includes(it.of))
      .filter(({name}) => !used.has(name) && !literals.has(name))
      .map(({of, name}) => `${of}.${name}`);
    expect(idle).toEqual(REFUSED);
  });

  it('has no host call that no service makes', () => {
    const made = new Set(
      services
        .flatMap(nodesOf)
        .filter(it => it.type === 'CallExpression')
        .map(it => nameOf((it['arguments'] as Node[])[0])),
    );
    const calls = Object.keys(LATENCY);
    expect(calls.length).toBeGreaterThan(60);
    expect(calls.filter(it => !made.has(it))).toEqual([]);
  });

  it('would show a method that someone adds for nothing', () => {
    const added = offeredBy(
      "strict<Range>('Range', {randomize: () => 1, getValues})",
    );
    expect(added.filter(({name}) => !used.has(name))).toEqual([
      {of: 'Range', name: 'randomize', isConstant: false},
    ]);
  });
});

/** Calls made only by official clients, with the file in the suite, and the call in it. */
const BY_CLIENTS: Readonly<Record<string, readonly [string, string]>> = {
  'oauth2.userinfo.get': ['consent_clients.py', '/oauth2/v2/userinfo'],
  'oauth2.tokeninfo': ['oauth-clients.test.ts', '.getTokenInfo('],
  'oauth2.certs': ['oauth-clients.test.ts', '.verifyIdToken('],
  'sheets.spreadsheets.get': ['sheets.test.ts', 'spreadsheets.get('],
  'sheets.spreadsheets.batchUpdate': [
    'sheets.test.ts',
    'spreadsheets.batchUpdate(',
  ],
  ...Object.fromEntries(
    ['get', 'batchGet', 'update', 'batchUpdate', 'append', 'clear'].map(it => [
      `sheets.spreadsheets.values.${it}`,
      ['sheets.test.ts', `spreadsheets.values.${it}(`] as const,
    ]),
  ),
  'metadata.instance': ['access.test.ts', 'GCE_METADATA_HOST'],
  'metadata.email': ['access.test.ts', 'GCE_METADATA_HOST'],
  'metadata.token': ['access.test.ts', 'GCE_METADATA_HOST'],
  'sts.token': ['access.test.ts', '/v1/token'],
  'iamcredentials.projects.serviceAccounts.generateAccessToken': [
    'access.test.ts',
    ':generateAccessToken',
  ],
  'accounts.openidConfiguration': ['oauth-clients.test.ts', '.discovery('],
};

/** Calls that the product makes by a given address, with the file that defines the beginning of such an address. */
const BY_ADDRESS: Readonly<Record<string, readonly [string, string]>> = {
  'chat.spaces.messages.create': [
    'src/core/schedule/verbs/schedule.ts',
    'https://chat.googleapis.com/v1/spaces/',
  ],
};

/** The methods that the product calls: written out, or put together from pieces and exported. */
function idsOfProduct(): Set<string> {
  const written = filesIn('src/core').flatMap(file =>
    [...read(file).matchAll(/'([a-z]\w*(?:\.\w+)+)'/g)].map(it => it[1]!),
  );
  const made = ['cse-key-pairs', 'cse-identities'].flatMap(it => {
    const file = path.resolve('src/core/google/gmail', it);
    const exported = Object.values(jest.requireActual<object>(file));
    return exported.flatMap(one => [
      one,
      ...Object.values(Object(one) as object),
    ]);
  });
  const ids = made.flatMap(it => {
    const {id} = Object(it) as {id?: unknown};
    return typeof id === 'string' ? [id] : [];
  });
  // The product distinguishes grants for which Google has one method.
  return new Set(
    [...written, ...ids].map(it => it.replace(/^(oauth2\.token)\..*/, '$1')),
  );
}

describe('Google in the emulator', () => {
  it('offers no method that neither the product nor an official client calls', () => {
    const called = idsOfProduct();
    expect(called.size).toBeGreaterThan(20);
    const absent = absentMethods.map(it => it.id);
    const offered = [...new Set(METHODS.map(it => it.id))];
    const idle = offered.filter(it => {
      if (absent.includes(it) || called.has(it)) return false;
      const [given, begins] = BY_ADDRESS[it] ?? [];
      if (given && begins) return !read(given).includes(begins);
      const [file, call] = BY_CLIENTS[it] ?? [];
      if (!file || !call) return true;
      return !read(`test/contract/clients/${file}`).includes(call);
    });
    expect(idle).toEqual([]);
  });
});
