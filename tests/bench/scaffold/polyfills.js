import 'core-js/stable/index.js';
import 'regenerator-runtime/runtime.js';
import { polyfill } from 'es6-promise';

polyfill();
