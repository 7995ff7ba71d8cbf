import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { useKeptFocus } from '../../src/taskpane/keyboard/useKeptFocus';

/** A notice that goes with a press, above scores of which one is chosen. */
function Page(): ReactNode {
  useKeptFocus();
  const [asks, setAsks] = useState(true);
  return (
    <>
      {asks ? <button onClick={() => setAsks(false)}>Yritä uudelleen</button> : null}
      <div role="radiogroup" aria-label="Pisteet">
        {['1', '2', '3'].map((score) => (
          <input key={score} type="radio" name="score" aria-label={score} defaultChecked={score === '2'} />
        ))}
      </div>
    </>
  );
}

it('Where what was pressed goes, the focus comes among scores to the chosen one', async () => {
  render(<Page />);
  await userEvent.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: '2' }));
});
