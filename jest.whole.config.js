// What jest.config.js proves by a sample, whole: for npm run test:all. The workers inherit the environment.
import config from './jest.config.js';

process.env.SAMPLE ??= 'many';

export default config;
