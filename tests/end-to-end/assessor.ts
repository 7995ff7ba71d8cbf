import type { ElementHandle, Locator } from 'playwright-core';
import { eventually } from './eventually';
import type { FieldName } from './savedReport';
import type { OpenWorkbench, Sample } from './workbench';

/** What an assessor reads in the pane and in the document. */
export const paneWords = {
  fi: {
    overview: 'Pisteet',
    clear: 'Tyhjennä',
    tryAgain: 'Yritä uudelleen',
    score: 'Pisteet',
    sources: 'Tietolähteet',
    comments: 'Kommentit',
    recommendations: 'Suositukset',
  },
  sv: {
    overview: 'Poäng',
    clear: 'Rensa',
    tryAgain: 'Försök igen',
    score: 'Poäng',
    sources: 'Datakällor',
    comments: 'Kommentarer',
    recommendations: 'Rekommendationer',
  },
} as const;

/** Works in the pane as an assessor does, going by roles and names alone. */
export class Assessor {
  constructor(
    private readonly open: OpenWorkbench,
    private readonly sample: Sample,
    /** The pane's language where it isn't the document's. */
    private readonly pane: Sample = sample,
  ) {}

  get words() {
    return paneWords[this.sample];
  }

  /** A criterion in the overview; its name goes on with the words given. */
  criterion(number: number, more = ''): Locator {
    const name = new RegExp(`^${number}\\. .*${more}`);
    const { pane } = this.open;
    return pane.getByRole('button', { name }).or(pane.getByRole('link', { name })).first();
  }

  heading(number: number): Locator {
    return this.open.pane.getByRole('heading', { name: new RegExp(`^${number}\\. `) });
  }

  /** An option of the score. */
  option(score: number): Locator {
    return this.open.pane
      .getByRole('radiogroup', { name: new RegExp(`^${this.words.score}`) })
      .getByRole('radio', { name: new RegExp(`^${score}`) });
  }

  field(name: Exclude<FieldName, 'score'>): Locator {
    return this.open.pane.getByRole('textbox', { name: new RegExp(`^${this.words[name]}`) });
  }

  button(name: 'clear' | 'tryAgain' | 'overview'): Locator {
    return this.open.pane.getByRole('button', { name: paneWords[this.pane][name], exact: true });
  }

  /** From wherever the pane is to a criterion's page, by mouse. */
  async turnTo(number: number): Promise<void> {
    if (await this.heading(number).isVisible()) return;
    await this.turnToOverview();
    await this.criterion(number).click();
    await this.heading(number).waitFor();
  }

  async turnToOverview(): Promise<void> {
    const back = this.button('overview');
    await back.or(this.criterion(1)).first().waitFor();
    if (!(await this.criterion(1).isVisible())) await back.click();
    await this.criterion(1).waitFor();
  }

  async score(number: number, score: number): Promise<void> {
    await this.turnTo(number);
    await this.option(score).check();
  }

  /** Writes a text into a field of the criterion that the pane shows, and leaves the field. */
  async write(name: Exclude<FieldName, 'score'>, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).blur();
  }

  /** Presses "Try again" wherever the pane offers it, until it offers it no more. */
  async tryAllAgain(): Promise<void> {
    const again = this.button('tryAgain');
    await eventually(async () => {
      if ((await again.count()) === 0) return;
      await again.first().click({ timeout: 1_000 });
      throw new Error('The pane still offers to try again.');
    });
  }

  /** Goes on by Tab, back by Shift+Tab, or within a stop of Tab by arrows, until the focus is on what is looked for. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' = 'Tab'): Promise<void> {
    let element: ElementHandle | undefined;
    for (let pressed = 0; pressed < 100; pressed += 1) {
      if (!(await element?.evaluate(isOnPage))) [element] = await target.elementHandles();
      if (await element?.evaluate(isFocused)) return;
      await this.open.page.keyboard.press(key);
    }
    throw new Error(`The focus does not come to ${target.toString()} by ${key}.`);
  }
}

// Asked of the element itself after each key: to look it up by role and name takes far longer.
const isOnPage = (element: Node): boolean => element.isConnected;
const isFocused = (element: Node): boolean => element === element.ownerDocument?.activeElement;
