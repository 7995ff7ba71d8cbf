/** Numbers in rising order as they are said in a text: those that follow each other as a range, "1–3" and "7". */
export function inRanges(numbers: readonly number[]): string[] {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  return starts.map((start, index) => {
    const end = ends[index] ?? start;
    return end === start ? String(start) : `${start}–${end}`;
  });
}
