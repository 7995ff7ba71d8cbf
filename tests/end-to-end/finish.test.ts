import { findingsIn } from '../../src/commands/check';
import { Assessor } from './assessor';
import { eventually } from './eventually';
import { numbers } from './savedReport';
import { filled, variantOf, type Variant } from './variant';
import { finishedScore, finishReport } from './wholeReport';
import { closeStage, openWorkbench } from './workbench';

jest.setTimeout(240_000);
afterAll(closeStage);

describe('From the empty template to a report without a finding', () => {
  it('in Finnish, by mouse', async () => {
    const saved = await finishReport('fi', false);
    expect(findingsIn(saved, '2026-07-20')).toEqual([]);
  });

  it('in Swedish, by keyboard alone', async () => {
    const saved = await finishReport('sv', true);
    expect(findingsIn(saved, '2026-07-20')).toEqual([]);
  });
});

/** A report with all its scores and sums. */
const scored = (): Variant =>
  variantOf(
    'fi',
    ...numbers.flatMap((number) => [
      filled('fi', `${number} score`, String(finishedScore(number))),
      filled('fi', `${number} row`, String(finishedScore(number))),
    ]),
    filled('fi', 'total', '98'),
    filled('fi', 'pointsAndLevel', '98 pistettä, kohtalainen taso'),
  );

it('A damaged sum is found, fixed by a button, and right in the saved file', async () => {
  const open = await openWorkbench({ file: scored() });
  await new Assessor(open, 'fi').criterion(25, '\\b5\\b').waitFor();
  const total = open.page.locator('.desk .control').last();
  await eventually(async () => expect((await total.innerText()).trim()).toBe('98'));
  await total.fill('101');
  await open.pane.getByRole('button', { name: 'Tarkistus', exact: true }).click();
  await open.pane.getByText('Yhteispistemääränä on 101, mutta kriteereistä kertyy 98 pistettä.').waitFor();
  await open.pane.getByRole('button', { name: 'Korjaa kaikki kerralla' }).click();
  await eventually(async () => {
    const errors = findingsIn(await open.save(), '2026-07-20').filter(({ key }) => key === 'total');
    expect(errors).toEqual([]);
    expect((await total.innerText()).trim()).toBe('98');
  });
  await open.close();
});
