import { escapeAttribute } from '../assessment/markup';
import type { FieldAnswer } from './answers';
import { latestAnswers, withAnswers } from './answers';
import type { Package } from './xml/package';
import { relatedParts } from './xml/package';
import type { ReportModel } from './report';
import type { ParseXml, XmlElement } from './xml/xml';
import { childElements } from './xml/xml';

/** The namespace by which the part of answers is found among the document's custom XML. */
export const answersNamespace = 'urn:ips-assessor-pane:answers';
/** A part beyond this is not ours, in characters: far above what is ever written. */
const unreasonable = 100_000;

function formatAnswer({ key, label, rank = 0, among = 1, isField }: FieldAnswer): string {
  const place = `${rank > 0 ? ` rank="${rank}"` : ''}${among > 1 ? ` among="${among}"` : ''}`;
  return `<field key="${escapeAttribute(key)}" label="${escapeAttribute(label)}"${place} is="${isField ? 'yes' : 'no'}"/>`;
}

/** Written for a control that was offered after others; what is no such number is none of ours. */
const numberIn = <Name extends string>(name: Name, element: XmlElement): { [Own in Name]?: number } => {
  const written = element.getAttribute(name) ?? '';
  return /^[1-9]\d?$/u.test(written) ? ({ [name]: Number(written) } as { [Own in Name]: number }) : {};
};

/** The answers as the text of a custom XML part: of each the last one, and none that was taken back; null for none. */
export function formatAnswers(answers: readonly FieldAnswer[]): string | null {
  const standing = latestAnswers(answers).filter(({ isField }) => isField !== null);
  return standing.length === 0
    ? null
    : `<answers xmlns="${answersNamespace}">${standing.map(formatAnswer).join('')}</answers>`;
}

function answersIn(root: XmlElement | null): FieldAnswer[] {
  if (root?.namespaceURI !== answersNamespace) return [];
  return [...childElements(root)].flatMap((element): FieldAnswer[] => {
    const [key, label, is] = ['key', 'label', 'is'].map((name) => element.getAttribute(name));
    return key && (is === 'yes' || is === 'no')
      ? [
          {
            key,
            label: label ?? '',
            ...numberIn('rank', element),
            ...numberIn('among', element),
            isField: is === 'yes',
          },
        ]
      : [];
  });
}

/** What the parts of a document hold, oldest first, as far as it can be read: what is lost is asked again. */
export const parseAnswers = (parts: readonly string[], parseXml: ParseXml): FieldAnswer[] =>
  parts.flatMap((part) => (part.length > unreasonable ? [] : answersIn(parseXml(part))));

/** The report of a file with what a person has said of its unsure fields, as the file keeps it. */
export const withKeptAnswers = (model: ReportModel, source: Package): ReportModel =>
  model.unsure.size === 0 ? model : withAnswers(model, relatedParts(source, 'customXml').flatMap(answersIn));
