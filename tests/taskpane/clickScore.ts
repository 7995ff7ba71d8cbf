import { act, fireEvent } from '@testing-library/react';

/** Gives a score by its tile. Parts of the page wait for what they load then, which is awaited here. */
export const clickScore = (tile: HTMLElement): Promise<void> =>
  act(async () => {
    tile.focus();
    fireEvent.click(tile);
    await Promise.resolve();
  });
