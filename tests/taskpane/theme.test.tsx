import { cleanup, render } from '@testing-library/react';
import { Surface } from '../../src/taskpane/frame/Surface';
import type { Appearance } from '../../src/taskpane/frame/themes/themes';
import { TextsProvider } from '../../src/taskpane/texts/TextsProvider';
import { loadAllTexts } from './allTexts';

const themeClass = (): string => document.documentElement.className;

const appearances: Readonly<Record<string, NonNullable<Appearance>>> = {
  light: { dark: false, highContrast: false },
  dark: { dark: true, highContrast: false },
  highContrast: { dark: true, highContrast: true },
};

it('gives the whole page one theme at a time, as the host looks', async () => {
  const texts = await loadAllTexts('fi');
  const on = (appearance: Appearance) => (
    <TextsProvider initial={texts}>
      <Surface appearance={appearance}>{null}</Surface>
    </TextsProvider>
  );
  const pane = render(on(null));
  const seen = Object.values(appearances).map((appearance) => {
    pane.rerender(on(appearance));
    return themeClass();
  });
  expect(new Set(seen).size).toBe(3);
  seen.forEach((name) => expect(name).toMatch(/^\w+$/u));
  cleanup();
  expect(themeClass()).toBe('');
});
