/** Two decimals after a comma, as both languages write them in Finland, and a minus sign that is one. */
export const decimal = (value: number): string => {
  const written = Math.abs(value).toFixed(2).replace('.', ',');
  return value < 0 && !/^[0,]+$/u.test(written) ? `−${written}` : written;
};

/** With its sign where it has one: "+0,25", "−1". */
export const signed = (value: number, format: (value: number) => string = decimal): string =>
  value > 0 ? `+${format(value)}` : format(value);

/** A whole number with a minus sign that is one. */
export const whole = (value: number): string => (value < 0 ? `−${Math.abs(value)}` : String(value));
