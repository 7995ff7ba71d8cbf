// The tests make many short-lived trees of XML: a larger nursery of the memory saves a tenth of their work or more.
// jest's workers inherit the environment.
process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' ');

const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};
/**
 * The front door of Fluent UI leads to all its packages. Here each is loaded when something of it is first used: the
 * pane uses a quarter of them, and loading the others took a second of each suite.
 */
const fluentDoor = 'node_modules/@fluentui/react-components/lib/index.js';
const fluentLazily = {
  transform: {
    ...transform,
    [fluentDoor]: ['@swc/jest', { jsc: { target: 'es2022' }, module: { lazy: true } }],
  },
  transformIgnorePatterns: [`/node_modules/(?!${fluentDoor.replace('node_modules/', '')})`],
};
const browser = {
  globalSetup: '<rootDir>/tests/end-to-end/setup.ts',
  globalTeardown: '<rootDir>/tests/end-to-end/teardown.ts',
};
/** What jsdom lacks, or does slowly, where it holds documents. */
const forDocuments = ['encoding', 'collections'].map((name) => `<rootDir>/tests/workbench/${name}.ts`);
const project = (displayName, testEnvironment, rooms, more = {}) => ({
  displayName,
  testEnvironment,
  transform,
  testMatch: rooms.map((room) => `<rootDir>/tests/${room}/**/*.test.ts?(x)`),
  ...more,
});

export default {
  // For two cores: while one suite waits for its browser, another works.
  maxWorkers: 3,
  // For a test that has no other: ten times what the slowest took. A busy machine is no fault.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/tests/sampling/announce.ts',
  projects: [
    project('core', 'node', [
      ...['characters', 'words', 'assessment', 'wording', 'template', 'session', 'word', 'guidance'],
      ...['collection', 'handouts'],
      'sampling',
      'documents',
      'simulation',
    ]),
    // Starts Node and ESLint, as npm and a person do.
    project('commands', 'node', ['commands']),
    project('pane', 'jsdom', ['taskpane', 'workbench'], {
      setupFiles: ['<rootDir>/tests/taskpane/browser.ts', ...forDocuments],
      setupFilesAfterEnv: ['<rootDir>/tests/taskpane/quietConsole.ts'],
      ...fluentLazily,
      moduleNameMapper: {
        '^@fluentui/react-components$': `<rootDir>/${fluentDoor}`,
        '^@fluentui/react-icons$': '<rootDir>/tests/taskpane/fluentIcons.ts',
      },
    }),
    project('end-to-end', 'node', ['end-to-end'], browser),
    // Needs LibreOffice, and so is no part of npm test: see npm run test:print.
    project('print', 'node', ['print'], browser),
    // Needs Microsoft's validator, which is installed on its own: see tests/validator/package.json.
    project('validator', 'jsdom', ['validator'], {
      ...browser,
      setupFiles: forDocuments,
    }),
  ],
};
