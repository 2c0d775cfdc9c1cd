import path from 'node:path';

/** Random tests draw by a seed of ours. */
const SEEDED = {'^fast-check$': '<rootDir>/test/support/fast-check.cjs'};

const shared = {
  moduleNameMapper: SEEDED,
  testEnvironment: '<rootDir>/test/support/kept-environment.cjs',
  runtime: path.resolve('test/support/kept-modules.cjs'),
  testRunner: '<rootDir>/test/support/cpu-runner.cjs',
  transform: {
    '^.+\\.tsx?$': '<rootDir>/test/support/jest-esbuild.cjs',
    '/(build|lint|apps-script)/.+\\.js$':
      '<rootDir>/test/support/jest-esbuild.cjs',
    // Bundled libraries that ship ES modules only.
    'node_modules/(@noble|micro-rsa-dsa-dh|openid-client)/.+\\.js$':
      '<rootDir>/test/support/jest-esbuild.cjs',
  },
  transformIgnorePatterns: [
    'node_modules/(?!(@noble|micro-rsa-dsa-dh|openid-client)/)',
  ],
};

/** What needs neither the built project nor a browser. */
const UNIT = ['unit', 'contract/emulator', 'project'];

export default {
  watchman: false,
  // In a fresh clone one test makes keys and certificates, and others wait for them; a busy machine takes a minute for that.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  // A worker that has just had a large heap needs a moment to end.
  workerGracefulExitTimeout: 10_000,
  // Three, so that nothing is built for unit tests, and the browser is only started when one of its tests is to run.
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: UNIT.map(it => `<rootDir>/test/${it}/**/*.test.ts`),
    },
    {
      ...shared,
      displayName: 'script',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        '/node_modules/',
        `<rootDir>/test/(browser|${UNIT.join('|')})/`,
      ],
      globalSetup: '<rootDir>/test/support/bundle-setup.mjs',
      globalTeardown: '<rootDir>/test/support/bundle-teardown.mjs',
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/browser-setup.mjs',
      globalTeardown: '<rootDir>/test/support/browser-teardown.mjs',
    },
  ],
};
