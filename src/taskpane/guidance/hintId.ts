/** The line with what the chosen score takes, by which the scores are described: there is one page, so one line. */
export const hintId = 'score-hint';
