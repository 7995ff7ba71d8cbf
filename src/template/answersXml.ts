import { escapeAttribute } from '../assessment/markup';
import type { FieldAnswer } from './answers';
import { latestAnswers } from './answers';
import type { ParseXml } from './xml';
import { childElements } from './xml';

/** The namespace by which the part of answers is found among the document's custom XML. */
export const answersNamespace = 'urn:ips-assessor-pane:answers';
/** A part beyond this is not ours, in characters: far above what is ever written. */
const unreasonable = 100_000;

function formatAnswer({ key, label, rank = 0, isField }: FieldAnswer): string {
  const place = rank > 0 ? ` rank="${rank}"` : '';
  return `<field key="${escapeAttribute(key)}" label="${escapeAttribute(label)}"${place} is="${isField ? 'yes' : 'no'}"/>`;
}

/** Written for a control that was offered after others; what is no such number is none of ours. */
const rankIn = (written: string | null | undefined): { rank?: number } =>
  written && /^[1-9]\d?$/u.test(written) ? { rank: Number(written) } : {};

/** The answers as the text of a custom XML part: of each the last one, and none that was taken back; null for none. */
export function formatAnswers(answers: readonly FieldAnswer[]): string | null {
  const standing = latestAnswers(answers).filter(({ isField }) => isField !== null);
  return standing.length === 0
    ? null
    : `<answers xmlns="${answersNamespace}">${standing.map(formatAnswer).join('')}</answers>`;
}

function answersIn(part: string, parseXml: ParseXml): FieldAnswer[] {
  const root = part.length > unreasonable ? null : parseXml(part);
  if (root?.namespaceURI !== answersNamespace) return [];
  return [...childElements(root)].flatMap((element): FieldAnswer[] => {
    const [key, label, rank, is] = ['key', 'label', 'rank', 'is'].map((name) => element.getAttribute(name));
    return key && (is === 'yes' || is === 'no')
      ? [{ key, label: label ?? '', ...rankIn(rank), isField: is === 'yes' }]
      : [];
  });
}

/** What the parts of a document hold, oldest first, as far as it can be read: what is lost is asked again. */
export const parseAnswers = (parts: readonly string[], parseXml: ParseXml): FieldAnswer[] =>
  parts.flatMap((part) => answersIn(part, parseXml));
