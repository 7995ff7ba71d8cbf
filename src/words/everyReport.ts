/** English words that are understood in a report of any language: Word's own prompts, and what people type. */
export const everyReport = {
  prompts: ['Click or tap here to enter text.', 'Click here to enter text.'],
  score: ['score'],
  points: { one: ['point'], several: ['p', 'points'] },
} as const;
