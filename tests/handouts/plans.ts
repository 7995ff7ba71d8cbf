import { readFileSync } from 'node:fs';
import type { Plan, PlannedNeed } from '../../src/assessment/plan/plan';
import { parseXml } from '../../src/commands/parseXml';
import { fillPlan } from '../../src/handouts/fillPlan';
import { planTemplateFile } from '../../src/handouts/templateFile';
import type { ReportLanguage } from '../../src/words/reportLanguage';

/**
 * Texts that have broken files elsewhere: markup, line ends, tabs, signs beyond the first plane, spaces at the ends.
 */
export const nastyText = ' Lisätkää & <sovittakaa> "yhteen"\n\n\t– kohta 1 😀\u00a0ja \u00ad\u20112 ]]> ';

export const needOf = (more: Partial<PlannedNeed> = {}): PlannedNeed => ({
  number: 7,
  criterion: '7. Työhönvalmennuksen tiimi',
  score: '3',
  asks: 'Tiimi kokoontuu viikoittain.\n• sijaistaminen\n• ryhmäohjaus',
  recommendations: 'Kokoontukaa viikoittain.',
  target: 4,
  ...more,
});

export const planWith = (needs: readonly PlannedNeed[], more: Partial<Plan> = {}): Plan => ({
  unit: 'Mallilan yksikkö',
  assessed: '2.–4.6.2026',
  total: '103',
  level: 'hyvä taso',
  isAdapted: false,
  needs,
  ...more,
});

export const emptyPlan = (language: ReportLanguage): Uint8Array =>
  new Uint8Array(readFileSync(`assets/${planTemplateFile(language)}`));

export const filledPlan = (plan: Plan, language: ReportLanguage = 'fi'): Uint8Array =>
  fillPlan(emptyPlan(language), plan, parseXml);
