/** Unit tests need no kernel and no root; e2e tests boot real kernels, kvm tests in real KVM. `scripts/test.mjs` picks the project. */
const shared = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: {globalsCleanup: 'off'},
}

export default {
  // Many tests start real programs, which are slow on a busy machine.
  testTimeout: 30_000,
  // Jest keeps what a test has loaded. The size of a worker is what each program costs that it starts.
  workerIdleMemoryLimit: '250MB',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: ['/__tests__/e2e/', '/__tests__/kvm/'],
      globalSetup: '<rootDir>/scripts/bundle-unit-tests.mjs',
      transform: {'\\.test\\.ts$': '<rootDir>/scripts/jest-bundled.cjs'},
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/__tests__/e2e/**/*.test.ts'],
      transform: {'\\.ts$': '<rootDir>/scripts/jest-esbuild.cjs'},
      globalSetup: '<rootDir>/__tests__/e2e/setup.mjs',
      globalTeardown: '<rootDir>/__tests__/e2e/teardown.mjs',
    },
    {
      ...shared,
      displayName: 'kvm',
      testMatch: ['<rootDir>/__tests__/kvm/**/*.test.ts'],
      transform: {'\\.ts$': '<rootDir>/scripts/jest-esbuild.cjs'},
      globalSetup: '<rootDir>/__tests__/kvm/setup.mjs',
      globalTeardown: '<rootDir>/__tests__/e2e/teardown.mjs',
    },
  ],
}
