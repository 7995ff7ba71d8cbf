import { screen } from '@testing-library/react';
import { box, button, openCriterion } from './criterionPage';

beforeEach(() => localStorage.clear());

const sources = 'Asiakirjat, tiiminvetäjän haastattelu';

describe('The sources of the criterion before', () => {
  it.each([
    ['fi', 'Samat kuin kriteerissä 5', 'fi', 'Tietolähteet', /^Kumoa/],
    ['sv', 'Samma som i kriterium 5', 'sv', 'Datakällor', /^Ångra/],
    ['en', 'Same as in criterion 5', 'fi', 'Tietolähteet', /^Undo/],
  ] as const)(
    'are taken by a button and can be undone, in %s',
    async (language, name, sample, label, undo) => {
      const { desk, user, outside } = await openCriterion(7, {
        language,
        sample,
        prepare: ({ document }) => document.put('criterion.5.sources', sources),
      });
      await user.click(button(name));
      await outside(() => undefined);
      expect(desk.document.textOf('criterion.7.sources')).toBe(sources);
      expect(document.activeElement).toBe(box(label));
      expect(screen.queryByRole('button', { name })).toBeNull();
      await user.click(button(undo));
      await outside(() => undefined);
      expect(desk.document.textOf('criterion.7.sources')).toBe('');
      expect(button(name)).toBeTruthy();
    },
  );

  it.each([
    ['no criterion before has any', {}],
    ['there are sources already', { 'criterion.5.sources': sources, 'criterion.7.sources': 'Oma' }],
    ['only a later criterion has some', { 'criterion.9.sources': sources }],
  ])('are not offered where %s', async (_, texts) => {
    await openCriterion(7, {
      prepare: ({ document }) =>
        Object.entries(texts).forEach(([key, text]) => document.put(key as 'criterion.5.sources', text)),
    });
    expect(screen.queryByRole('button', { name: /^Samat kuin/ })).toBeNull();
  });
});
