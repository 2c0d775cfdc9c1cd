// The modules of the tests. Jest evaluates all of them again for each test file, in a context of its own: what V8 has learned about
// them is lost each time, and each global name is looked up by a function. Here they are evaluated once per worker, like any module
// on Node, and only the test file itself each time. So a module must not remember anything that another test file would notice.
const asyncHooks = require('node:async_hooks');
const {readFileSync} = require('node:fs');
const {isBuiltin} = require('node:module');
const path = require('node:path');
const vm = require('node:vm');
const {ModernFakeTimers} = require('@jest/fake-timers');
const {ModuleMocker} = require('jest-mock');

/** As jest-circus names it: who is informed about tests. */
const EVENT_HANDLERS = Symbol.for('EVENT_HANDLERS');

const PARAMETERS = [
  ...['module', 'exports', 'require'],
  ...['__dirname', '__filename', 'jest'],
];

/** How Jest transforms a module of CommonJS whose coverage is not counted. */
const TRANSFORM = {
  collectCoverage: false,
  collectCoverageFrom: [],
  coverageProvider: 'babel',
  isInternalModule: false,
  supportsDynamicImport: false,
  supportsExportNamespaceFrom: false,
  supportsStaticESM: false,
  supportsTopLevelAwait: false,
};

const CONDITIONS = {conditions: ['require', 'default', 'node', 'node-addons']};

/**
 * Which test runs, for jest-circus. It keeps that in an AsyncLocalStorage, for which Node follows each promise of a test to the end; but
 * the tests of a file run one after the other.
 */
class OneAtATime {
  run(store, callback) {
    this.store = store;
    return callback();
  }

  getStore() {
    return this.store;
  }
}

/** By file. */
const kept = new Map();
/** By folder and name: the file. */
const resolved = new Map();
/** By file, where the map of its source is. */
const sourceMaps = new Map();

/** Of the test file that runs. */
let current = null;

const mocker = new ModuleMocker(globalThis);

/** What modules know as `jest`, as far as they use it. */
const jest = {
  spyOn: mocker.spyOn.bind(mocker),
  useFakeTimers: options => current.timers.useFakeTimers(options),
  useRealTimers: () => current.timers.useRealTimers(),
  setSystemTime: now => current.timers.setSystemTime(now),
  requireActual: file => current.load(current.fileOf(current.testPath, file)),
};

/** What jest-runner and jest-circus need of a runtime; made for each test file. `runtime` in jest.config.js. */
module.exports = class KeptModules {
  constructor(config, environment, resolver, transformer, ...more) {
    const [_files, _coverage, testPath, {watch}] = more;
    // They may have been changed since.
    if (watch) kept.clear();
    Object.assign(this, {resolver, transformer, testPath});
    this.timers = new ModernFakeTimers({config, global: globalThis});
    this.before = noticeable();
    this.consoleBefore = globalThis.console;
    globalThis.console = environment.global.console;
    current = this;
  }

  /** Jest calls it for the test file. */
  requireModule(file) {
    return this.load(file);
  }

  /** Jest’s own, evaluated again: the tests of a file are described in it. */
  requireInternalModule(file) {
    delete globalThis[EVENT_HANDLERS];
    delete require.cache[file];
    const {AsyncLocalStorage} = asyncHooks;
    asyncHooks.AsyncLocalStorage = OneAtATime;
    try {
      return require(file);
    } finally {
      asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
    }
  }

  load(file) {
    const known = kept.get(file);
    if (known) return known.exports;
    if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'));
    if (isBuiltin(file)) return require(file);
    if (!this.transformer.shouldTransform(file)) return this.library(file);
    const module = {exports: {}};
    if (file !== this.testPath) kept.set(file, module);
    try {
      evaluate(module, file, this.transformer);
    } catch (error) {
      kept.delete(file);
      throw error;
    }
    return module.exports;
  }

  /** What a library declares when it is loaded stays, as its modules do. */
  library(file) {
    const before = globalNames();
    const exports = require(file);
    const declared = globalNames().filter(it => !before.includes(it));
    this.before.names.push(...declared);
    return exports;
  }

  fileOf(from, name) {
    const key = `${path.dirname(from)}\0${name}`;
    let file = resolved.get(key);
    if (!file) {
      file = isBuiltin(name)
        ? name
        : this.resolver.resolveModule(from, name, CONDITIONS);
      resolved.set(key, file);
    }
    return file;
  }

  getSourceMaps() {
    return sourceMaps;
  }

  setGlobalsForRuntime(globals) {
    Object.assign(globalThis, globals);
    this.before = noticeable();
  }

  unstable_shouldLoadAsEsm() {
    return false;
  }

  enterTestCode() {}

  leaveTestCode() {}

  getAllCoverageInfoCopy() {
    return null;
  }

  teardown() {
    mocker.restoreAllMocks();
    this.timers.dispose();
    globalThis.console = this.consoleBefore;
    const left = leftBehind(this.before, noticeable());
    if (left.length > 0) {
      throw new Error(`Other test files would notice: ${left.join(', ')}`);
    }
  }
};

/** What every test file of a worker shares, apart from its modules. */
function noticeable() {
  const [folder, variables] = [process.cwd(), {...process.env}];
  return {folder, variables, names: globalNames()};
}

function globalNames() {
  return Object.getOwnPropertyNames(globalThis);
}

/** What is there afterwards and was not there before. */
function leftBehind(before, after) {
  const names = new Set([
    ...Object.keys(before.variables),
    ...Object.keys(after.variables),
  ]);
  return [
    ...(before.folder === after.folder ? [] : ['the current folder']),
    ...[...names].filter(it => before.variables[it] !== after.variables[it]),
    ...after.names.filter(it => !before.names.includes(it)),
  ];
}

function evaluate(module, file, transformer) {
  const {code, sourceMapPath} = transformer.transform(file, TRANSFORM);
  if (sourceMapPath) sourceMaps.set(file, sourceMapPath);
  const body = vm.compileFunction(code, PARAMETERS, {filename: file});
  // A module may load another one much later, for another test file.
  const load = name => current.load(current.fileOf(file, name));
  load.resolve = name => current.fileOf(file, name);
  const {exports} = module;
  body.call(exports, module, exports, load, path.dirname(file), file, jest);
}
