import type { SourceDenials } from '../../words/sourceTraces';

/** What may end what is denied; kept, so that the text can be joined again. */
const betweenClauses = /([,;()\n\r\v]|[.](?=\s|$))/u;

/** A text without the sources that it says were not used, as in "Haastattelut; havainnointia ei tehty". */
export type AffirmedSources = (text: string) => string;

export function affirmedSources(denials: SourceDenials): AffirmedSources {
  const word = (pattern: string, before = '(?<![\\p{L}-])', after = '(?![\\p{L}-])'): RegExp =>
    new RegExp(`${before}(?:${pattern})${after}`, 'iu');
  const [not, but, instead] = [word(denials.not), word(denials.but), word(denials.instead)];
  const from = word(denials.from, '');
  const notOnly = word(denials.only, '^\\s*');
  const done = word(denials.done, '^\\s*', '');
  const doing = word(denials.doing, '(?<!\\p{L})', '\\s*$');
  const missing = word(denials.missing);
  const reason = word(denials.reason, '^\\s*');

  function affirmed(clause: string): string {
    if (missing.test(clause)) return from.test(clause) ? clause : '';
    const found = not.exec(clause);
    if (!found) return clause;
    const before = clause.slice(0, found.index);
    const [denied = '', ...held] = clause.slice(found.index + found[0].length).split(instead);
    // "Ei vain haastattelut" leaves nothing out, and "ei käy ilmi haastatteluista" tells of what they say.
    if (notOnly.test(denied) || from.test(denied)) return clause;
    const isHead = /[:–-]\s*$/u.test(before) && (denied.trim() === '' || done.test(denied));
    const isOfBefore = isHead || doing.test(before) || (denials.isBehind && done.test(denied));
    return [isOfBefore && !from.test(before) ? '' : before, ...held].join(' ');
  }

  return (text) => {
    let isDenied = false;
    const pieces = text.split(betweenClauses).map((piece, at) => {
      if (at % 2 === 1) return piece;
      // A reason goes on with what was denied before it.
      const kept = isDenied && reason.test(piece) ? '' : piece.split(but).map(affirmed).join(' ');
      isDenied = kept !== piece;
      return kept;
    });
    return pieces.join('');
  };
}
