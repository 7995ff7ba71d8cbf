import { kindsOfWord } from './kinds';
import { proveTable } from './table';

jest.setTimeout(60_000);

proveTable(kindsOfWord.others);
