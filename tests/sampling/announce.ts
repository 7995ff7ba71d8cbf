import { sampling } from './sampling';

/** Says before the first test which part of the large products is proved. */
export default function announce(): void {
  const drawn = sampling.part === 'whole' ? 'all' : `${sampling.part}, drawn by the seed ${sampling.seed}`;
  process.stderr.write(`Cases of the large products: ${drawn}.\n`);
}
