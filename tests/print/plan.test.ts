import { filledPlan, needOf, planWith } from '../handouts/plans';
import { printedText } from './libreOffice';

jest.setTimeout(180_000);

const plan = planWith([needOf(), needOf({ number: 9, criterion: '9. Palvelun avoimuus' })]);

it('LibreOffice shows a plan as it is filled, line by line', () => {
  const shown = printedText(filledPlan(plan));
  expect(shown).toContain('Yhteispistemäärä');
  expect(shown).toMatch(/Tiimi kokoontuu viikoittain\. • sijaistaminen • ryhmäohjaus/u);
  expect(shown).toContain('Kirjoita toimenpide.');
});
