/** A figure, as the language writes it, with its noun. */
export const counted = (value: string | number, singular: string, plural: string): string =>
  `${value} ${String(value) === '1' ? singular : plural}`;
