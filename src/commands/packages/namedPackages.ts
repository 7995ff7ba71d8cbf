import { readFileSync } from 'node:fs';

/** A package that no code imports: the file that names it, and how, if otherwise than by its name. */
interface Naming {
  readonly file: string;
  readonly as?: string;
}

const namings: Readonly<Record<string, Naming>> = {
  '@griffel/webpack-loader': { file: 'webpack.config.js' },
  '@microsoft/office-js': { file: 'webpack.config.js' },
  '@swc/core': { file: 'node_modules/swc-loader/package.json' },
  '@swc/jest': { file: 'jest.config.js' },
  '@testing-library/dom': { file: 'node_modules/@testing-library/react/package.json' },
  '@types/jest': { file: 'tsconfig.json', as: 'jest' },
  '@types/node': { file: 'tsconfig.json', as: 'node' },
  '@types/office-js': { file: 'tsconfig.json', as: 'office-js' },
  '@types/react': { file: 'tsconfig.json', as: 'react' },
  '@types/react-dom': { file: 'tsconfig.json', as: 'react' },
  'css-loader': { file: 'webpack.config.js' },
  jest: { file: 'package.json', as: '&& jest ' },
  'jest-environment-jsdom': { file: 'jest.config.js', as: 'jsdom' },
  prettier: { file: 'package.json', as: 'prettier --check' },
  'swc-loader': { file: 'webpack.config.js' },
  tsx: { file: 'package.json', as: 'tsx src/' },
  'webpack-cli': { file: 'src/commands/bundle/bundles.ts' },
  'webpack-dev-server': { file: 'package.json', as: 'webpack serve' },
};

/** Of each package that is used by its name alone, whether its file still names it. */
export const namedPackages = (): ReadonlyMap<string, boolean> =>
  new Map(
    Object.entries(namings).map(([name, { file, as = name }]) => [
      name,
      readFileSync(file, 'utf8').includes(as),
    ]),
  );
