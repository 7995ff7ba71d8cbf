import { screen } from '@testing-library/react';
import { renderPane } from './renderPane';

beforeEach(() => localStorage.clear());

it('A pasted text with characters that no document can hold is reported until that is noted', async () => {
  const { user, desk } = await renderPane();
  await user.click(screen.getByRole('button', { name: /^7\. / }));
  await user.click(await screen.findByRole('textbox', { name: 'Kommentit (kuvaus)' }));
  await user.paste('solu\u0007 toinen\u0000');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Kommentit (kuvaus)' }).value).toBe(
    'solu toinen',
  );
  expect(screen.getByText('Tekstistä jätettiin pois 2 merkkiä, joita Word ei voi näyttää.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Selvä' }));
  expect(screen.queryByText(/^Tekstistä jätettiin pois/)).toBeNull();
  await user.tab();
  await desk.session.settled();
  expect(desk.document.textOf('criterion.7.comments')).toBe('solu toinen');
});
