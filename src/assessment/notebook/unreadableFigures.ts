import { isBanded } from '../figures/bands';
import type { FigureForm, FigureInput } from '../figures/figureForms';
import { figureForms } from '../figures/figureForms';
import { entryOf, readNumbers } from '../figures/numbers';
import type { FigureTexts } from '../workingData';

function isUnreadable(text: string, input: FigureInput | undefined): boolean {
  switch (input) {
    case 'number':
    case 'percent': {
      const entry = entryOf(text, input);
      return entry === 'percentage' || Number.isNaN(entry);
    }
    case 'list':
      return readNumbers(text).unreadable.length > 0;
    default:
      return false;
  }
}

/** The texts among a criterion's figures that are no figures, though the form asks for one, as in "some 3". */
export function unreadableFigures(number: number, { fields, rows }: FigureTexts): string[] {
  if (!isBanded(number)) return [];
  const form: FigureForm = figureForms[number];
  const inputs = { ...form.fields, ...form.beside, ...form.rows };
  return [fields, ...rows]
    .flatMap((texts) => Object.entries(texts))
    .filter(([name, text]) => isUnreadable(text, inputs[name]))
    .map(([, text]) => text);
}
