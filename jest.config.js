export default {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.tsx?$': '<rootDir>/test/support/jest-esbuild.cjs',
    // Bundled libraries that ship ES modules only.
    'node_modules/(@noble|micro-rsa-dsa-dh)/.+\\.js$':
      '<rootDir>/test/support/jest-esbuild.cjs',
  },
  transformIgnorePatterns: ['node_modules/(?!(@noble|micro-rsa-dsa-dh)/)'],
  testTimeout: 60_000,
};
