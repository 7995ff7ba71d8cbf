import { Assessor } from '../end-to-end/assessor';
import { insertPicture, turnToSummary } from '../end-to-end/summary';
import { closeStage, openWorkbench, type Sample } from '../end-to-end/workbench';
import { printedPictures } from './libreOffice';

jest.setTimeout(180_000);
afterAll(closeStage);

async function reportWithPicture(sample: Sample): Promise<[before: Uint8Array, after: Uint8Array]> {
  const open = await openWorkbench({ sample });
  const assessor = new Assessor(open, sample);
  await assessor.score(1, 4);
  await assessor.turnToOverview();
  await turnToSummary(open, sample);
  const before = await open.save();
  await insertPicture(open, sample);
  const after = await open.save();
  await open.close();
  return [before, after];
}

it.each(['fi', 'sv'] as const)(
  'LibreOffice prints the profile of a %s report, sharp and in its size',
  async (sample) => {
    const [before, after] = await reportWithPicture(sample);
    const isProfile = ({ width }: { width: number }) => width === 1208;
    expect(printedPictures(before).filter(isProfile)).toEqual([]);
    const pictures = printedPictures(after).filter(isProfile);
    expect(pictures.length).toBeGreaterThanOrEqual(1);
    for (const { density } of pictures) expect(Math.abs(density - 192)).toBeLessThan(3);
  },
);
