import type { LineCount, LineFigure, LineParts } from '../../assessment/calculation/line';
import type { EvidenceTexts } from './texts/evidenceTexts';

function countText(count: LineCount, { line, components }: EvidenceTexts): string {
  switch (count.kind) {
    case 'part':
      return line.part(count.part, count.whole);
    case 'counted':
      return line.counted(count.part, count.whole);
    case 'noJobs':
      return line.noJobs;
    case 'met':
      return components.met(count.met, count.of);
    case 'coaches':
      return line.coaches(count.count);
    case 'clients':
      return line.clients(count.count);
  }
}

function figureText(figure: LineFigure, { line }: EvidenceTexts): string {
  switch (figure.kind) {
    case 'value':
      return line.units[figure.unit](figure.value);
    case 'mean':
      return line.mean(line.units[figure.unit](figure.value), figure.score);
    case 'median':
      return line.median(figure.days);
  }
}

/** The line as one text: "7 of 9 counted: 78% → 4". */
export function lineText({ count, figure, score }: LineParts, texts: EvidenceTexts): string {
  const parts = [...(count ? [countText(count, texts)] : []), ...(figure ? [figureText(figure, texts)] : [])];
  return `${parts.join(': ')} → ${score}`;
}
