/** Whether two files have one name where letters' case and the way of composing them don't count. */
export const isSameFileName = (one: string, other: string): boolean => foldedFile(one) === foldedFile(other);

const foldedFile = (name: string): string => name.normalize('NFC').toLowerCase();

/** The file's name, with a number behind it where another one of that name is there. */
export function distinctName(file: string, there: readonly string[]): string {
  const isFree = (name: string): boolean => !there.some((one) => isSameFileName(one, name));
  if (isFree(file)) return file;
  let place = 2;
  while (!isFree(`${file} (${place})`)) place += 1;
  return `${file} (${place})`;
}
