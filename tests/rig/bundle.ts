import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

const root = process.cwd();
const folder = join(root, 'build', 'rig');

const configuration: Configuration = {
  mode: 'development',
  devtool: false,
  target: 'web',
  context: root,
  entry: {
    index: './tests/rig/page/index.ts',
    passingTime: './tests/rig/page/passingTime.ts',
    codeLoads: './tests/rig/page/codeLoads.ts',
    ownStorage: './tests/rig/page/ownStorage.ts',
  },
  output: { path: folder, filename: '[name].js' },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
    ],
  },
  resolve: { extensions: ['.ts', '.js'] },
};

/** The scripts that tests put into the pages, by path. */
export const rigScripts = {
  index: join(folder, 'index.js'),
  passingTime: join(folder, 'passingTime.js'),
  codeLoads: join(folder, 'codeLoads.js'),
  ownStorage: join(folder, 'ownStorage.js'),
} as const;

let bundled: Promise<void> | null = null;

/** Bundles what runs in the pages, once. */
export const bundleRig = (): Promise<void> => (bundled ??= bundle());

function bundle(): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
