import { screen } from '@testing-library/react';
import { adaptedReport } from '../../template/adaptedReport';
import { button, keptPart, openCriterion } from './criterionPage';

beforeEach(() => localStorage.clear());

const boxes = (): HTMLInputElement[] => screen.getAllByRole('checkbox');

describe('The components of a criterion', () => {
  it.each([
    [5, 5],
    [8, 5],
    [10, 5],
    [11, 5],
    [13, 4],
    [25, 6],
  ])('of %i are %i boxes to tick', async (number, count) => {
    const { user } = await openCriterion(number);
    await user.click(button('Osatekijät'));
    expect(boxes()).toHaveLength(count);
  });

  it('stand on the page once, as boxes, and stay unfolded from page to page', async () => {
    const { desk, user } = await openCriterion(5);
    await user.click(button('Osatekijät'));
    const components = desk.report.report.criteria.find(({ number }) => number === 5)?.components ?? [];
    expect(components).toHaveLength(5);
    for (const component of components) expect(screen.getAllByText(component)).toHaveLength(1);
    expect(screen.queryByRole('list', { name: '5 osatekijää' })).toBeNull();
    await user.keyboard('{Alt>}{ArrowRight}{ArrowRight}{ArrowRight}{/Alt}');
    await screen.findByRole('heading', { name: /^8\. / });
    expect(boxes()).toHaveLength(5);
  });

  it('are a list of the definition where the criteria are adapted and have no boxes', async () => {
    const file = adaptedReport('fi');
    await openCriterion(5, { file });
    expect(screen.getByRole('list', { name: '5 osatekijää' })).toBeTruthy();
  });

  it('bear the document’s own words', async () => {
    const { desk, user } = await openCriterion(13, { sample: 'sv' });
    await user.click(button('Osatekijät'));
    const [first] = desk.report.report.criteria.find(({ number }) => number === 13)?.components ?? [];
    expect(boxes()[0]?.labels?.[0]?.textContent).toBe(first);
  });

  it('suggest a score when they are ticked, and are kept in the document', async () => {
    const pane = await openCriterion(5);
    await pane.user.click(button('Osatekijät'));
    for (const box of boxes().slice(0, 3)) await pane.user.click(box);
    expect(screen.getByText('Osatekijöiden perusteella ehdotettu pistemäärä: 3')).toBeTruthy();
    expect(button('Osatekijät: 3/5 toteutuu')).toBeTruthy();
    expect(await keptPart(pane)).toContain('<ticks>11100</ticks>');
  });

  it('suggest nothing before anyone has been through them', async () => {
    await openCriterion(5);
    expect(screen.queryByText(/ehdotettu pistemäärä/)).toBeNull();
  });
});
