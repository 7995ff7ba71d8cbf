import { summaryKey } from '../assessment/fieldKey';
import { criteriaCount } from '../words/criteriaCount';
import { criterionNumbers } from '../assessment/report';
import type { Binding } from './binding';
import { criterionStart } from './criterionStart';
import { tidy } from './fold';
import type { Lexicon } from './lexicon';
import type { Candidate, Line, Reading } from './reading';

/** The criterion whose name these lines spell together, from whichever line it begins on. */
function numberByName(texts: readonly string[], lexicon: Lexicon): number | null {
  for (let from = texts.length - 1; from >= 0; from--) {
    const found = lexicon.criterionName(texts.slice(from).join(' '));
    if (found) return found.number;
  }
  return null;
}

/** The lines of text between the control before and this one, the line of this one included. */
function linesBefore(candidate: Candidate, previous: Candidate | undefined, reading: Reading): Line[] {
  const from = previous ? (previous.line === candidate.line ? candidate.line : previous.line + 1) : 0;
  return reading.lines.slice(from, candidate.line + 1);
}

function rowNumber(
  candidate: Candidate,
  lines: readonly Line[],
  reading: Reading,
  lexicon: Lexicon,
): number | null {
  const texts = candidate.since.map(tidy).filter((text) => text !== '' && !lexicon.isSection(text));
  const starts = lines.flatMap((line) => criterionStart(reading.lines, line, lexicon) ?? []);
  const numbered = starts.filter(({ written }) => written !== null).at(-1);
  const named = numberByName(
    texts.map((text) => text.replace(/^\d{1,2}\s*[.):]?\s*/u, '')),
    lexicon,
  );
  return named ?? numbered?.number ?? starts.at(-1)?.number ?? null;
}

/** Binds the summary's rows by number or name, and the total; each row is the next control after its name. */
export function bindSummary(
  candidates: readonly Candidate[],
  firstLine: number,
  reading: Reading,
  lexicon: Lexicon,
  binding: Binding,
): void {
  candidates.forEach((candidate, index) => {
    const lines = linesBefore(candidate, candidates[index - 1], reading).filter(
      (line) => line.index >= firstLine,
    );
    const told = candidate.since.some((text) => lexicon.isTotal(text));
    const number = told ? null : rowNumber(candidate, lines, reading, lexicon);
    if (told) binding.bind('total', candidate);
    else if (number !== null && number <= criteriaCount) binding.bind(summaryKey(number), candidate);
  });
  binding.fillGaps([...criterionNumbers.map(summaryKey), 'total'], candidates);
}
