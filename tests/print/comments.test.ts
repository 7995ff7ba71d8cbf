import { commentRound, threadsIn } from '../end-to-end/commentRound';
import { closeStage } from '../end-to-end/workbench';
import { exportedAnnotations, type Annotation } from './libreOffice';

jest.setTimeout(300_000);
afterAll(closeStage);

/** Without line ends, which LibreOffice writes in its own way, and in an order of their own. */
const sorted = (remarks: readonly Annotation[]): string[] =>
  remarks.map(({ author, text }) => `${author}: ${text.replace(/\s+/gu, '')}`).sort();

test('What is exported from a saved report has the same comments and answers, by the same people', async () => {
  const here = await commentRound();
  const saved = await here.open.save();
  await here.open.close();
  const threads = threadsIn(saved) ?? [];
  const remarks = threads.flatMap((thread) => [thread, ...thread.answers]);
  expect(remarks).toHaveLength(13);
  expect(sorted(exportedAnnotations(saved))).toEqual(sorted(remarks));
});
