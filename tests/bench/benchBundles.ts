import { join } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack, { type Configuration } from 'webpack';

const root = process.cwd();
export const benchFolder = join(root, 'build', 'bench');

const compile = (target: string) => ({
  test: /\.tsx?$/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target,
      },
    },
  },
});

const common: Configuration = {
  mode: 'production',
  devtool: false,
  context: root,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  performance: false,
};

/** As Microsoft's scaffold is built: polyfills, React and the pane, each in a file of its own, for old browsers. */
const scaffold: Configuration = {
  ...common,
  target: ['web', 'es5'],
  entry: {
    polyfill: './tests/bench/scaffold/polyfills.js',
    react: ['react', 'react-dom'],
    taskpane: { import: './tests/bench/scaffold/index.tsx', dependOn: 'react' },
  },
  output: { path: join(benchFolder, 'scaffold'), filename: '[name].js', clean: true },
  module: { rules: [compile('es5')] },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  plugins: [new HtmlPlugin({ template: './tests/bench/scaffold/taskpane.html', filename: 'taskpane.html' })],
};

/** What runs in the pages of the bench. */
const pages: Configuration = {
  ...common,
  mode: 'development',
  target: 'web',
  entry: {
    host: './tests/bench/page/recordedHost.ts',
    listen: './tests/bench/page/listen.ts',
    marks: './tests/bench/page/marks.ts',
  },
  output: { path: join(benchFolder, 'pages'), filename: '[name].js', clean: true },
  module: { rules: [compile('es2022')] },
};

/** The scripts that are put into pages, by path. */
export const benchScripts = {
  host: join(benchFolder, 'pages', 'host.js'),
  listen: join(benchFolder, 'pages', 'listen.js'),
  marks: join(benchFolder, 'pages', 'marks.js'),
} as const;

export function buildBench(): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack([scaffold, pages], (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
