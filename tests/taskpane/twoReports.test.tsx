import { screen } from '@testing-library/react';
import { twoReports } from '../template/twoReports';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

const entry = (): HTMLElement => screen.getByRole('button', { name: 'Huomioitavaa: 1' });

test('That a document holds two reports is said once, and the other one can be taken', async () => {
  const { desk, user, outside } = await renderPane({
    file: twoReports('fi'),
    prepare: ({ document }) => {
      document.put('criterion.7.score', '2');
      document.put('summary.7', '2');
    },
  });
  expect(desk.field('criterion.7.score').text).toBe('2');
  await user.click(entry());
  expect((await screen.findByRole('listitem')).textContent).toContain('Asiakirjassa on kaksi raporttia.');
  await user.click(screen.getByRole('button', { name: 'Käytä toista raporttia' }));
  await outside(() => undefined);
  expect(desk.field('criterion.7.score').text).toBe('');
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
});
