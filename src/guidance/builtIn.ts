import { checkGuidance } from './guidance';
import type { Guidance } from './guidanceSchema';
import type { PaneLanguage } from '../words/paneLanguage';

async function importGuidance(language: PaneLanguage): Promise<unknown> {
  switch (language) {
    case 'fi':
      return (await import('./guidance.fi.json')).default;
    case 'sv':
      return (await import('./guidance.sv.json')).default;
    case 'en':
      return (await import('./guidance.en.json')).default;
  }
}

/**
 * The guidance that the add-in brings, all 25 criteria; each language is a file of its own, loaded when it is wanted.
 */
export async function loadGuidance(language: PaneLanguage): Promise<Guidance> {
  const result = checkGuidance(await importGuidance(language));
  if (!result.ok)
    throw new Error(`The built-in guidance (${language}) is broken: ${JSON.stringify(result.faults)}`);
  return result.guidance;
}
