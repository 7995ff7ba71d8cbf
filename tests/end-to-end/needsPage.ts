import { filled, variantOf, type Variant } from './variant';
import type { OpenWorkbench, Sample } from './workbench';

/** What an assessor reads on the Summary page and in the document. */
export const needsWords = {
  fi: {
    summary: 'Yhteenveto',
    write: 'Kirjaa raporttiin',
    there: 'Raportissa',
    up: 'Siirrä ylöspäin',
    recommendations: 'Suositukset',
    advice: 'Suositus',
    tryAgain: 'Yritä uudelleen',
  },
  sv: {
    summary: 'Sammanfattning',
    write: 'Skriv in i rapporten',
    there: 'I rapporten',
    up: 'Flytta uppåt',
    recommendations: 'Rekommendationer',
    advice: 'Rekommendation',
    tryAgain: 'Försök igen',
  },
} as const;

/** Criteria 2 to 7 with scores 1 to 3 and recommendations, as if written before. */
export function scored(sample: Sample): Variant {
  const numbers = [2, 3, 4, 5, 6, 7];
  const changes = numbers.flatMap((number) => {
    const score = String((number % 3) + 1);
    const advice = `${needsWords[sample].advice} ${number}`;
    return [
      filled(sample, `${number} score`, score),
      filled(sample, `${number} row`, score),
      filled(sample, `${number} recommendations`, advice),
    ];
  });
  return variantOf(sample, ...changes);
}

/** The Summary page with its section of key development needs. */
export class NeedsPage {
  constructor(
    private readonly open: OpenWorkbench,
    private readonly sample: Sample,
  ) {}

  private get words() {
    return needsWords[this.sample];
  }

  button(name: string | RegExp) {
    return this.open.pane.getByRole('button', { name });
  }

  proposal(number: number) {
    return this.open.pane.getByRole('checkbox', { name: new RegExp(`^${number}\\. `) });
  }

  text(number: number) {
    return this.open.pane.getByRole('textbox', {
      name: new RegExp(`^${this.words.recommendations}: ${number}\\. `),
    });
  }

  async turnTo(): Promise<void> {
    await this.button(this.words.summary).click();
    await this.proposal(3).waitFor();
  }

  async pick(...numbers: readonly number[]): Promise<void> {
    for (const number of numbers) await this.proposal(number).check();
  }

  async moveUp(number: number): Promise<void> {
    await this.button(new RegExp(`^${this.words.up}: ${number}\\. `)).press('Enter');
  }

  async write(): Promise<void> {
    await this.button(this.words.write).click();
  }

  async stands(): Promise<void> {
    await this.open.pane.getByText(this.words.there, { exact: true }).waitFor();
  }
}
