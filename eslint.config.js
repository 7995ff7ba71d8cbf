import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// The project's own rules as lint errors: which folder may import which, and what each may use. Each message says
// what to do instead.

/** Which rooms a room may import from. Everything that is not listed is an error. */
const importableFrom = {
  characters: [],
  words: [],
  assessment: ['characters', 'words'],
  wording: ['assessment', 'words'],
  guidance: ['assessment', 'characters', 'words'],
  template: ['assessment', 'characters', 'words'],
  collection: ['template', 'assessment', 'wording', 'words'],
  handouts: ['template', 'assessment', 'characters', 'words'],
  session: ['template', 'assessment', 'characters'],
  recording: [],
  word: ['session', 'recording'],
  taskpane: [
    ...['session', 'collection', 'handouts', 'template', 'assessment', 'guidance', 'wording'],
    ...['words', 'characters', 'recording'],
  ],
  workbench: ['recording'],
  commands: [
    ...['collection', 'handouts', 'template', 'assessment', 'guidance', 'wording', 'words'],
    ...['characters', 'recording'],
  ],
};
const rooms = Object.keys(importableFrom);
const hostRooms = ['word', 'workbench'];
const frameworkFree = [
  ...['characters', 'words', 'assessment', 'wording', 'guidance', 'template', 'session', 'collection'],
  ...['handouts', 'recording', 'word'],
];
const pure = [
  ...['characters', 'words', 'assessment', 'wording', 'guidance', 'template', 'session', 'recording'],
  ...['collection', 'handouts'],
];
const host = '(Word|Office|OfficeExtension|OSF)';
const cssColour =
  '(^|[\\s:,(])(#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})($|[\\s;,)])|(rgb|hsl|lab|lch|oklab|oklch|hwb)a?\\()';
const colourName =
  '^(black|white|silver|gr[ae]y|maroon|red|purple|fuchsia|magenta|green|lime|olive|yellow|navy|blue|teal|aqua|cyan|orange|pink|brown|gold|(light|dark)[a-z]+)$';

// Out of a room leads exactly one "../" per folder; a folder of a room may have another room's name.
const depths = [1, 2, 3, 4];
const up = (depth) => (depth === undefined ? '(\\.\\./)+' : `(\\.\\./){${depth}}`);
const into = (targets, depth) => `^${up(depth)}(\\.\\./src/)?(${targets.join('|')})(/|$)`;

const adviceFor = {
  taskpane:
    'The pane speaks to a document through the session. Only src/taskpane/index.tsx and startSession.ts join it with src/word; the workbench meets the pane over postMessage alone.',
  workbench:
    'The workbench stands in for Word and knows the pane only over postMessage. Write what it needs in src/workbench.',
  word: "src/word keeps the session's port: import src/session/port and src/session/refusal, what a recording holds, and nothing else of the product.",
  session: 'The session owns the port (src/session/port) and gets its keeper as an argument.',
  commands:
    'Commands run in Node on files: use src/template, src/assessment, src/guidance, src/wording, src/handouts and src/words.',
};
const inwards =
  'Imports point inwards. Pass the value in as an argument, or move the idea to the inner room.';

const importBoundaries = (room, depth, alsoOpen = []) => {
  const open = [room, ...importableFrom[room], ...alsoOpen];
  const targets = rooms.filter((other) => !open.includes(other));
  const message = `src/${room} may import ${importableFrom[room].map((other) => `src/${other}`).join(', ') || 'no other room'}. ${adviceFor[room] ?? inwards}`;
  const boundaries = [
    { regex: into(targets, depth), message },
    {
      regex: '(^\\./\\.\\.|[^./]/\\.\\.)(/|$)',
      message: 'Write the shortest path, so that imports between rooms can be checked.',
    },
  ];
  return room === 'word'
    ? [...boundaries, { regex: `^${up(depth)}session(?!/(port|refusal)$)(/|$)`, message: adviceFor.word }]
    : boundaries;
};

const packageBoundaries = (room) => [
  ...(room === 'commands'
    ? []
    : [
        {
          regex: '^node:',
          message: 'This runs in the browser. Read files in src/commands and pass in the content.',
        },
      ]),
  ...(frameworkFree.includes(room)
    ? [
        {
          regex: '^(react(-dom)?|@fluentui/[^/]+|zustand)(/(?!vanilla$)|$)',
          message:
            'This room knows no React. Keep the logic here and the markup in src/taskpane; a store comes from zustand/vanilla.',
        },
      ]
    : []),
];

// no-restricted-imports sees neither import() nor import('...') types.
const asSelectors = ({ regex, message }) => {
  const pattern = regex.replaceAll('/', '\\u002F');
  return ['ImportExpression', 'TSImportType'].map((node) => ({
    selector: `${node}[source.value=/${pattern}/]`,
    message,
  }));
};

const noDefaultExport = ['ExportDefaultDeclaration', 'ExportSpecifier[exported.name="default"]'].map(
  (selector) => ({ selector, message: 'Export it by its name: one name for one thing everywhere.' }),
);
const noBarrel = ['ExportAllDeclaration', 'ExportNamedDeclaration[source]'].map((selector) => ({
  selector,
  message: 'No barrels: let the reader import it from the file that holds it.',
}));
const noHostType = {
  selector: `TSQualifiedName[left.name=/^${host}$/]`,
  message:
    'Only src/word and the two that start the pane (src/taskpane/index.tsx, startSession.ts) say Word or Office. Put what you need into src/session/port.',
};
const noMarkup = [
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
  'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
  'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
  'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  'Property[key.name="dangerouslySetInnerHTML"]',
].map((selector) => ({
  selector,
  message: 'Text from a document must never become markup: give it to React as children, or use textContent.',
}));
const noColour = [
  `Literal[value=/${cssColour}/]`,
  `TemplateElement[value.raw=/${cssColour}/]`,
  `Property[key.name=/(color|fill|stroke|background|border|outline|shadow)/i] > Literal[value=/${colourName}/i]`,
  `JSXAttribute[name.name=/^(color|fill|stroke)$/] > Literal[value=/${colourName}/i]`,
].map((selector) => ({
  selector,
  message:
    "Take the colour from Fluent's tokens (tokens.colorNeutralForeground1 …): only they follow light, dark and high contrast.",
}));

/** Finnish and Swedish words are known by their letters; a word without any has to be seen by a reader. */
const noReportWord = [
  'Literal[value=/[åäö]/i]',
  'Literal[regex.pattern=/[åäö]/i]',
  'TemplateElement[value.raw=/[åäö]/i]',
].map((selector) => ({
  selector,
  message:
    'Put words of a report language into src/words, one list for each language, so that a third one can be added.',
}));
/** Rooms that hold no words of any language; the folders of the last two do. */
const holdsNoWords = (room, depth) =>
  ['assessment', 'template', 'session', 'recording', 'word'].includes(room) ||
  (['collection', 'handouts'].includes(room) && depth === 1);

const consoleRule = {
  name: 'console',
  message:
    'Nobody reads the console of a task pane. Show the user a sentence, or throw if it is our own bug.',
};
const hostRule = ['Word', 'Office', 'OfficeExtension', 'OSF'].map((name) => ({
  name,
  message: noHostType.message,
}));
const offLimits =
  /fetch|Storage|[nN]avigator|Request|Response|Headers|Socket|Channel|Message|FormData|^File$/;
const domRule = Object.keys(globals.browser)
  .filter((name) => !(name in globals['shared-node-browser']) || offLimits.test(name))
  .map((name) => ({
    name,
    message: 'This room is pure and runs anywhere. Take what you need from the browser as an argument.',
  }));

/** The rules for a room; `entry` is the file that joins the pane with Word. */
const rulesFor = (room, { depth, entry = false } = {}) => {
  const imports = [...importBoundaries(room, depth, entry ? ['word'] : []), ...packageBoundaries(room)];
  const mayNameHost = hostRooms.includes(room) || entry;
  return {
    'no-restricted-imports': ['error', { patterns: imports }],
    'no-restricted-globals': [
      'error',
      {
        globals: [
          ...(room === 'commands' ? [] : [consoleRule]),
          ...(mayNameHost ? [] : hostRule),
          ...(pure.includes(room) ? domRule : []),
        ],
        checkGlobalObject: true,
      },
    ],
    'no-restricted-syntax': [
      'error',
      ...noDefaultExport,
      ...noBarrel,
      ...imports.flatMap(asSelectors),
      ...(mayNameHost ? [] : [noHostType]),
      ...(['taskpane', 'session', 'word'].includes(room) ? noMarkup : []),
      ...(room === 'taskpane' ? noColour : []),
      ...(holdsNoWords(room, depth) ? noReportWord : []),
    ],
  };
};

export default defineConfig(
  { ignores: ['dist/', 'build/', 'coverage/', '.cache/', 'assets/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    // Prettier wraps code and leaves comments alone.
    files: ['**/*.{js,mjs,cjs,ts,tsx}'],
    rules: { 'max-len': ['error', { code: 10_000, comments: 120, ignoreUrls: true }] },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      eqeqeq: 'error',
    },
  },
  {
    // A text of 50,000 spaces in a document must not freeze the pane: each expression takes linear time, wherever the
    // text comes from.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
    },
  },
  {
    files: [
      'src/taskpane/**/*.{ts,tsx}',
      'src/workbench/**/*.{ts,tsx}',
      'tests/{taskpane,workbench}/**/*.tsx',
    ],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/word/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      // no-navigational-load stays off: it takes the plain property placeholderText for a navigation.
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // Jest types its matchers (expect.any, expect.objectContaining …) as any.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  ...rooms.flatMap((room) => [
    { files: [`src/${room}/**/*.{ts,tsx}`], rules: rulesFor(room) },
    ...depths.map((depth) => ({
      files: [`src/${room}/${'*/'.repeat(depth - 1)}*.{ts,tsx}`],
      rules: rulesFor(room, { depth }),
    })),
  ]),
  {
    files: ['src/taskpane/index.tsx', 'src/taskpane/startSession.ts'],
    rules: rulesFor('taskpane', { depth: 1, entry: true }),
  },
);
