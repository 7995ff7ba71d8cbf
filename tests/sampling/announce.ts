import { sampling } from './sampling';

/** Says before the first test which part of the large products is proved. */
export default function announce(): void {
  const part = sampling.whole ? 'all cases' : `cases drawn by the seed ${sampling.seed}`;
  process.stderr.write(`Of the large products: ${part}.\n`);
}
