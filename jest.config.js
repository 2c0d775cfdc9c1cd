const shared = {
  transform: {
    '^.+\\.tsx?$': '<rootDir>/test/support/jest-esbuild.cjs',
    // Bundled libraries that ship ES modules only.
    'node_modules/(@noble|micro-rsa-dsa-dh|openid-client)/.+\\.js$':
      '<rootDir>/test/support/jest-esbuild.cjs',
  },
  transformIgnorePatterns: [
    'node_modules/(?!(@noble|micro-rsa-dsa-dh|openid-client)/)',
  ],
};

export default {
  watchman: false,
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  // Two, so that the browser is only started when one of its tests is to run.
  projects: [
    {
      ...shared,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
      globalSetup: '<rootDir>/test/support/node-setup.mjs',
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
