import type { Plan } from '../../assessment/plan/plan';
import { fillPlan } from '../../handouts/fillPlan';
import { planTemplateFile } from '../../handouts/templateFile';
import type { ReportLanguage } from '../../words/reportLanguage';
import { parseXml } from '../files/parseXml';

/** The plan as a .docx file; null where its template can't be had from the pane's own server. */
export async function planFile(
  plan: Plan,
  language: ReportLanguage,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const template = await fetchTemplate(planTemplateFile(language));
  return template && new Uint8Array(fillPlan(template, plan, parseXml));
}

async function fetchTemplate(address: string): Promise<Uint8Array | null> {
  try {
    const answer = await fetch(new URL(address, document.baseURI));
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    // The connection may be gone: that is a sentence to the user.
    return null;
  }
}
