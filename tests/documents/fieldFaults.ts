import { glossaryPart, mainPart, type Parts } from './parts';

/** Fields that begin and don't end, or end without a beginning. */
export const fieldFaults = (parts: Parts): string[] =>
  [mainPart, glossaryPart].flatMap((part) => {
    const marks = parts.elements(part, 'w:fldChar').map((mark) => mark.getAttribute('w:fldCharType'));
    const count = (kind: string): number => marks.filter((mark) => mark === kind).length;
    return count('begin') === count('end')
      ? []
      : [`${part}: ${count('begin')} fields begin, ${count('end')} end`];
  });
