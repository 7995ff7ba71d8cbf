/**
 * Splits a text into lines no wider than `room`. A word that is too wide for a line of its own is broken, with a
 * hyphen unless it already has one at the break.
 */
export function wrap(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((each) => broken(each, room, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, room: number, measure: (text: string) => number): string[] {
  if (measure(word) <= room) return [word];
  const letters = Array.from(word);
  let fitting = letters.length - 1;
  while (fitting > 1 && measure(`${letters.slice(0, fitting).join('')}-`) > room) fitting -= 1;
  const [first, rest] = [letters.slice(0, fitting).join(''), letters.slice(fitting).join('')];
  return [first.endsWith('-') ? first : `${first}-`, ...broken(rest, room, measure)];
}
