import type { Assessor } from './assessor';
import { numbers } from './savedReport';
import type { OpenWorkbench } from './workbench';

/** What is to be given for each criterion. */
export interface Given {
  readonly scoreOf: (number: number) => number;
  readonly textOf: (number: number, field: string) => string;
}

/** A way in which a person fills in a whole report. */
export type Manner = (open: OpenWorkbench, assessor: Assessor, given: Given) => Promise<void>;

const textFields = ['sources', 'comments', 'recommendations'] as const;

async function fillTexts(assessor: Assessor, number: number, { textOf }: Given): Promise<void> {
  for (const field of textFields) await assessor.write(field, textOf(number, field));
}

export const byMouse: Manner = async (_, assessor, given) => {
  for (const number of numbers) {
    await assessor.turnTo(number);
    await assessor.option(given.scoreOf(number)).click();
    await fillTexts(assessor, number, given);
  }
};

/** The keys 1 to 5, pressed anywhere on the page of a criterion but in a text. */
export const byDigits: Manner = async ({ page }, assessor, given) => {
  for (const number of numbers) {
    await assessor.turnTo(number);
    await page.keyboard.press(String(given.scoreOf(number)));
    await fillTexts(assessor, number, given);
  }
};

/** From the lowest score up by arrow, each step a score that is given. */
export const byArrows: Manner = async (_, assessor, given) => {
  for (const number of numbers) {
    await assessor.turnTo(number);
    await assessor.option(1).press('Space');
    for (let score = 1; score < given.scoreOf(number); score += 1)
      await assessor.option(score).press(score % 2 === 0 ? 'ArrowRight' : 'ArrowDown');
    await fillTexts(assessor, number, given);
  }
};

/** No mouse: by Tab into the pane, where F6 leads in Word, then from page to page; the first texts key by key. */
export const byKeys: Manner = async ({ page }, assessor, { scoreOf, textOf }) => {
  const { keyboard } = page;
  await assessor.criterion(1).waitFor();
  await page.getByRole('separator').focus();
  await assessor.tabTo(assessor.criterion(1));
  await keyboard.press('Enter');
  for (const number of numbers) {
    await assessor.heading(number).waitFor();
    await keyboard.press(String(scoreOf(number)));
    for (const field of textFields) {
      await assessor.tabTo(assessor.field(field));
      if (number === 1) await keyboard.type(textOf(number, field));
      else await keyboard.insertText(textOf(number, field));
    }
    await keyboard.press('Alt+ArrowRight');
  }
};
