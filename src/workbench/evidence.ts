import type { Belief } from './belief';
import { finding } from './evidence/finding';
import { keeping } from './evidence/keeping';
import { reading } from './evidence/reading';
import { writing } from './evidence/writing';

/**
 * What is known of each value of each switch, and from whom. Where several sources tell of one value, each has a row.
 */
export const evidence: readonly Belief[] = [...finding, ...reading, ...writing, ...keeping];
