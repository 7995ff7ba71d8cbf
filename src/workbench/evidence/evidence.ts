import type { Belief } from './belief';
import { finding } from './finding';
import { keeping } from './keeping';
import { reading } from './reading';
import { writing } from './writing';

/**
 * What is known of each value of each switch, and from whom. Where several sources tell of one value, each has a row.
 */
export const evidence: readonly Belief[] = [...finding, ...reading, ...writing, ...keeping];
