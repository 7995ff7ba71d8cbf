import { X509Certificate, createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GriffelCSSExtractionPlugin as StylesPlugin } from '@griffel/webpack-extraction-plugin';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));
const at = (...parts) => join(root, ...parts);
const microsoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFiles = at('node_modules/@microsoft/office-js');

/** For networks in which Microsoft's address is closed: OFFICE_JS=self puts Office.js into the bundle. */
const bringsOffice = process.env.OFFICE_JS === 'self';

const compile = (production, target = 'es2022') => ({
  test: /\.tsx?$/,
  include: at('src'),
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', development: !production } },
        target,
      },
    },
  },
});

/**
 * Takes the styles, ours and Fluent's, out of the scripts into one style sheet. Most of Griffel, which makes them in
 * the browser otherwise, stays out of the scripts, too. Webpack applies the last rule of a file first: `compile`
 * comes after these.
 */
const extractStyles = [
  { test: /\.tsx?$/, include: at('src'), use: [StylesPlugin.loader, '@griffel/webpack-loader'] },
  {
    test: /[.-]styles\.js$/i,
    include: at('node_modules/@fluentui'),
    use: [at('src/commands/tokensLoader.js'), StylesPlugin.loader],
  },
  { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
];

/** What the two bundles share. Source maps stand in files of their own: the pane's policy forbids `eval`. */
const bundle = (name, production) => ({
  name,
  mode: production ? 'production' : 'development',
  target: 'web',
  context: root,
  devtool: production ? false : 'source-map',
  cache: {
    type: 'filesystem',
    name: `${name}-${production ? 'production' : 'development'}`,
    buildDependencies: {
      config: ['webpack.config.js', 'src/commands/tokensLoader.js'].map((file) => at(file)),
    },
  },
  module: { rules: [compile(production)] },
  resolve: { extensions: ['.tsx', '.ts', '.js', '.mjs'] },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        extractComments: false,
        minimizerOptions: { compress: { passes: 3 } },
      }),
    ],
  },
  performance: false,
  stats: 'errors-warnings',
});

/** What is named by its content lies in a folder of its own, so that a server can have it cached for good. */
const nameOf = (kind, production) => (production ? `code/[name].[contenthash:8].${kind}` : `[name].${kind}`);

const files = (production) => ({
  filename: nameOf('js', production),
  chunkFilename: nameOf('js', production),
  clean: true,
});

/** What the pane may load and reach. All its styles come from its own style sheet: no <style> element is allowed. */
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The script that stands in the page itself, as it was compiled last: see `start`. */
let startScript = '';

/**
 * Compiles what says why the pane does not open. Nothing may keep it from running: it stands in the page, and parses in
 * the oldest view that Word may have.
 */
const start = (production) => ({
  ...bundle('start', production),
  devtool: false,
  // No "web": the development server would add its own client.
  target: 'es5',
  module: { rules: [compile(production, 'es3')] },
  entry: { start: at('src/taskpane/start/start.ts') },
  output: { path: at('build/start'), filename: 'start.js', chunkFormat: 'array-push', chunkLoading: false },
  plugins: [
    {
      apply: ({ hooks }) =>
        hooks.emit.tap('start', ({ assets }) => {
          startScript = assets['start.js'].source().toString().trim();
        }),
    },
  ],
});

const hashOf = (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const officeAddress = (production) => (production && !bringsOffice ? microsoft : 'office-js/');

/** Office.js for every kind of Word and in all languages, to the letter: its licence forbids to change it. */
const officePatterns = [
  {
    context: join(officeFiles, 'dist'),
    from: '{office,o15apptofilemappingtable,word*}.js',
    to: 'office-js',
    globOptions: { ignore: ['**/*.debug.js'] },
    info: { minimized: true },
  },
  {
    context: join(officeFiles, 'dist'),
    from: '{*/office_strings.js,{ariatelemetry,telemetry}/*.js}',
    to: 'office-js',
    globOptions: { ignore: ['**/*.debug.js'] },
    info: { minimized: true },
  },
  { from: join(officeFiles, 'LICENSE.md'), to: 'office-js/LICENSE.md' },
];

const note = (name, found) => {
  mkdirSync(at('build'), { recursive: true });
  writeFileSync(at('build', name), JSON.stringify([...new Set(found)].sort(), null, 2));
};

/** What writes plan, page for managers and notebook. What reads them back comes with the pages for other files. */
const writesHandouts = /\/src\/handouts\/(?:words\/|handoutFile|(?:fill|write)[A-Z])/;

/** What the pane's first script fetches while Office.js comes: what speaks to Word, and what reads a report. */
const opensReports = ['./startSession', '../template/readPackage'];

/**
 * Notes in build/bundled.json the folders of the packages of which the bundle holds code, for its notices, and for
 * `npm run size` in build/handouts.json the scripts that hold what writes handouts, in build/opening.json those that
 * come beside Office.js.
 */
const noteBundled = {
  apply: ({ hooks }) =>
    hooks.done.tap('noteBundled', ({ compilation: { modules, chunkGraph, chunkGroups } }) => {
      const inBundle = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
      const pathsIn = (module) => (module.modules ?? [module]).map((each) => each.nameForCondition() ?? '');
      const folders = inBundle
        .flatMap(pathsIn)
        .map((path) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
      note(
        'bundled.json',
        folders.filter(Boolean).map((folder) => relative(root, folder)),
      );
      const handouts = inBundle.filter((module) => pathsIn(module).some((path) => writesHandouts.test(path)));
      const chunks = handouts.flatMap((module) => [...chunkGraph.getModuleChunks(module)]);
      note(
        'handouts.json',
        chunks.flatMap(({ files }) => [...files]).filter((file) => file.endsWith('.js')),
      );
      const opening = chunkGroups.filter(({ origins }) =>
        origins.some(({ request }) => opensReports.includes(request)),
      );
      note(
        'opening.json',
        opening.flatMap((group) => group.getFiles()).filter((file) => file.endsWith('.js')),
      );
    }),
};

const pane = (production) => ({
  ...bundle('pane', production),
  dependencies: ['start'],
  module: { rules: [...extractStyles, compile(production)] },
  entry: { taskpane: [at('src/taskpane/taskpane.css'), at('src/taskpane/index.tsx')] },
  output: { path: at('dist'), ...files(production) },
  optimization: {
    ...bundle('pane', production).optimization,
    splitChunks: {
      // One sheet, by the name that StylesPlugin gives it.
      cacheGroups: { styles: { type: 'css/mini-extract', name: 'griffel', chunks: 'all', enforce: true } },
    },
  },
  plugins: [
    // The order of the files does not matter: StylesPlugin sorts the rules.
    new CssPlugin({ filename: nameOf('css', production), ignoreOrder: true }),
    new StylesPlugin(),
    new HtmlPlugin({
      template: at('src/taskpane/taskpane.html'),
      filename: 'taskpane.html',
      cache: false,
      templateParameters: () => ({
        startTag: `<script>${startScript}</script>`,
        officeScript: `${officeAddress(production)}office.js`,
        policy: policy(`'self' ${production && !bringsOffice ? `${microsoft} ` : ''}${hashOf(startScript)}`),
      }),
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png' },
        { from: 'manifest.xml' },
        { from: 'assets/probe.docx', to: '[name][ext]' },
        { from: 'assets/plans/*.docx', to: 'plans/[name][ext]' },
        { from: 'LICENSE', to: 'LICENSE.txt', toType: 'file' },
        ...(production && bringsOffice ? officePatterns : []),
      ],
    }),
    noteBundled,
  ],
});

/** The certificate of `office-addin-dev-certs`, which Office trusts, where it is installed and still valid. */
function trustedCertificate() {
  const file = (name) => join(homedir(), '.office-addin-dev-certs', name);
  if (!['ca.crt', 'localhost.crt', 'localhost.key'].every((name) => existsSync(file(name)))) return undefined;
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    readFileSync(file(name)),
  );
  return Date.parse(new X509Certificate(cert).validTo) > Date.now() ? { ca, cert, key } : undefined;
}

/** Treats Office.js as the address of the workbench asks: `&office=blocked`, `hangs` or `replaced`. */
const withholdOffice = ({ url, headers, socket }, response, next) => {
  const fate = new URL(headers.referer ?? 'https://localhost').searchParams.get('office');
  if (!url.startsWith('/office-js/') || !['blocked', 'hangs', 'replaced'].includes(fate)) next();
  else if (fate === 'blocked') socket.destroy();
  else if (fate === 'replaced') response.setHeader('Content-Type', 'text/html').end('<p>Not allowed</p>');
};

/** One server for both bundles: webpack-cli gives it the compilers of all configurations. */
const server = () => ({
  host: 'localhost',
  port: Number(process.env.PORT ?? 3000),
  server: { type: 'https', options: trustedCertificate() ?? {} },
  open: process.env.BROWSER !== 'none',
  hot: false,
  client: { overlay: false },
  // Word on the web fetches the manifest and the icons from its own origin.
  headers: { 'Access-Control-Allow-Origin': '*' },
  devMiddleware: { index: 'workbench.html' },
  setupMiddlewares: (middlewares) => [withholdOffice, ...middlewares],
  static: { directory: join(officeFiles, 'dist'), publicPath: '/office-js', watch: false },
});

const workbench = (production) => ({
  ...bundle('workbench', production),
  entry: { workbench: at('src/workbench/page/index.ts') },
  output: { path: at('build/workbench'), ...files(production) },
  plugins: [
    new HtmlPlugin({ template: at('src/workbench/page/workbench.html'), filename: 'workbench.html' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/templates/*.docx', to: 'templates/[name][ext]' },
        { from: 'src/workbench/page/*.css', to: '[name][ext]' },
      ],
    }),
  ],
  devServer: server(),
});

export default (_environment, { mode }) =>
  [start, pane, workbench].map((make) => make(mode === 'production'));
