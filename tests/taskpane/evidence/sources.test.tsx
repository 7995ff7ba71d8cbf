import { screen } from '@testing-library/react';
import { completeName, namesFor, namesInFront } from '../../../src/taskpane/evidence/names';
import { box, button, openCriterion } from './criterionPage';

beforeEach(() => localStorage.clear());

describe('The chips of data sources', () => {
  it('put their words into the field in the document’s language, and take them out again', async () => {
    const { desk, user, outside } = await openCriterion(7, { sample: 'sv' });
    await user.click(button('intervjuer'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.sources')).toBe('Intervjuer');
    expect(button('intervjuer').getAttribute('aria-pressed')).toBe('true');
    await user.click(button('intervjuer'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.sources')).toBe('');
  });

  it('are one stop of Tab, at the one that was used last, and the arrows lead from one to the next', async () => {
    const { user, desk, outside } = await openCriterion(7);
    const chips = [
      'asiakirjat',
      'haastattelut',
      'havainnointi',
      'asiakastietojärjestelmä',
      'palvelusuunnitelmat',
    ];
    button('asiakirjat').focus();
    for (const name of [...chips.slice(1), 'asiakirjat']) {
      await user.keyboard('{ArrowRight}');
      expect(document.activeElement).toBe(button(name));
    }
    await user.keyboard('{ArrowLeft}{Enter}');
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.sources')).toBe('Palvelusuunnitelmat');
    await user.tab();
    expect(document.activeElement).toBe(box('Tietolähteet'));
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(button('palvelusuunnitelmat'));
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(button(/^Koko sivulla: Tietolähteet/));
  });

  it('leave the turning of pages to Alt with an arrow', async () => {
    const { user } = await openCriterion(7);
    button('asiakirjat').focus();
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    expect(await screen.findByRole('heading', { name: /^8\. / })).toBeTruthy();
  });

  it('leave the assessor’s own words alone', async () => {
    const { desk, user, outside } = await openCriterion(7, {
      prepare: ({ document }) => document.put('criterion.7.sources', 'Haastattelut: Maija'),
    });
    await user.click(button('haastattelut'));
    await user.click(button('asiakirjat'));
    await outside(() => undefined);
    expect(desk.document.textOf('criterion.7.sources')).toBe('Haastattelut: Maija, asiakirjat');
  });
});

describe('Names from the report’s front', () => {
  const withNames = {
    prepare: ({ document }: { document: { put: (key: 'front.interviews', text: string) => void } }) =>
      document.put('front.interviews', 'Maija Virtanen, Matti Meikäläinen ja esihenkilö'),
  };

  it('are offered while they are typed, and taken by a press', async () => {
    const { user } = await openCriterion(7, withNames);
    await user.type(box('Tietolähteet'), 'haastattelut: Mai');
    await user.click(button('Maija Virtanen'));
    expect(box('Tietolähteet').value).toBe('haastattelut: Maija Virtanen');
    expect(document.activeElement).toBe(box('Tietolähteet'));
    expect(screen.queryByRole('button', { name: 'Maija Virtanen' })).toBeNull();
  });

  it('are taken by keyboard', async () => {
    const { user } = await openCriterion(7, withNames);
    await user.type(box('Tietolähteet'), 'Mat');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(box('Tietolähteet').value).toBe('Matti Meikäläinen');
  });

  it('go away by Escape, and the page stays', async () => {
    const { user } = await openCriterion(7, withNames);
    await user.type(box('Tietolähteet'), 'Mai{Escape}');
    expect(screen.queryByRole('button', { name: 'Maija Virtanen' })).toBeNull();
    expect(box('Tietolähteet').value).toBe('Mai');
  });

  it('are split from lists in both languages', () => {
    const names = namesInFront(
      new Map([
        ['front.interviews', 'Anna, Bertil och Cecilia'],
        ['front.meetings', 'Dan'],
        ['front.description', 'Erik'],
      ]),
    );
    expect(names).toEqual(['Anna', 'Bertil', 'Cecilia', 'Dan']);
    expect(namesFor('intervjuer, ce', names)).toEqual(['Cecilia']);
    expect(completeName('intervjuer, ce', 'Cecilia')).toBe('intervjuer, Cecilia');
    expect(namesFor('Cecilia', names)).toEqual([]);
  });
});
