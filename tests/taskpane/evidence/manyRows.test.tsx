import { fireEvent, screen } from '@testing-library/react';
import assert from 'node:assert';
import type * as cells from '../../../src/taskpane/evidence/NameCell';
import { box, openCriterion } from './criterionPage';

/** How often a row's name was drawn. */
let mockDrawn = 0;

jest.mock('../../../src/taskpane/evidence/NameCell', () => {
  const { NameCell } = jest.requireActual<typeof cells>('../../../src/taskpane/evidence/NameCell');
  return {
    NameCell: (props: Parameters<typeof NameCell>[0]) => {
      mockDrawn += 1;
      return NameCell(props);
    },
  };
});

beforeEach(() => localStorage.clear());

const part = (content: string): string =>
  `<workingData xmlns="urn:ips-assessor-pane:working-data" version="1">${content}</workingData>`;
const rows = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index + 1)).join('');

/** How many names are drawn for one letter that is typed into the input. */
function drawnFor(input: HTMLInputElement): number {
  mockDrawn = 0;
  fireEvent.change(input, { target: { value: `${input.value}x` } });
  return mockDrawn;
}

/** Looking rows up by role takes most of a minute where there are so many. */
const labelled = (name: string): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`textarea[aria-label^="${name}"]`),
];

it('Of 100 jobs a key draws the one that is typed in', async () => {
  const jobs = rows(100, (number) => `<job type="Työ ${number}" employer="Yritys ${number}"/>`);
  await openCriterion(19, { parts: [part(`<criterion number="19"><jobs>${jobs}</jobs></criterion>`)] });
  const kinds = labelled('Työtyyppi: työ');
  expect(kinds).toHaveLength(100);
  const [typedIn] = kinds.slice(49);
  assert(typedIn);
  expect(drawnFor(typedIn)).toBeLessThanOrEqual(2);
  expect(typedIn.value).toBe('Työ 50x');
});

it('Of 30 coaches a key draws the one that is typed in', async () => {
  const coaches = rows(30, (number) => `<row name="Valmentaja ${number}" clients="20" fullTime="100"/>`);
  await openCriterion(1, {
    parts: [part(`<criterion number="1"><figures>${coaches}</figures></criterion>`)],
  });
  expect(screen.getAllByRole('textbox', { name: /^Työhönvalmentaja: rivi/u })).toHaveLength(30);
  expect(drawnFor(box(/^Asiakk.*: Valmentaja 15$/u))).toBeLessThanOrEqual(2);
});
