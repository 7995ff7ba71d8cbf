import type { ReconcileTexts } from './reconcileTexts';

export const en: ReconcileTexts = {
  title: 'Reconcile',
  explain:
    'Go through what the reports differ in. The report changes only when you have chosen a score or a text and press Write choices below. All else is left as it is. Choices that you have not written stay with the document. If you close the task pane in between, choose the same reports again when you go on.',
  alone: 'First pick another assessor’s report or the unit’s self-assessment on the Compare page.',
  leftOut: (names) => `At most four reports and one self-assessment at a time. Left out: ${names}.`,
  mine: 'This report',
  unit: 'Self-assessment of the unit',
  differing: (count) => `To settle: ${count}`,
  settled: (count) => `Settled: ${count}`,
  agreed: (count) => `Same score: ${count}`,
  noneDiffering: 'No scores are left to settle.',
  unitFar: 'The unit’s own assessment differs by 2 points or more.',
  score: 'Score in the report',
  textChoice: (label) => `Text in the report: ${label}`,
  workChoice: (label) => `In your working data: ${label}`,
  leave: 'Leave as it is',
  take: (name) => `Take over: ${name}`,
  merge: 'Merge the texts',
  merged: (label) => `Merged text: ${label}`,
  empty: '(empty)',
  ticks: 'Components',
  figures: 'Figures',
  reason: 'Reason, for your own note (optional)',
  settle: 'Settled',
  write: (count) => (count === 0 ? 'Write choices' : `Write choices (${count})`),
  writing: (done, of) => `Writing into the report: ${done}/${of}`,
  written: (count) =>
    count === 1 ? 'One field was written into the report.' : `${count} fields were written into the report.`,
  workTaken: 'Your choices are in your working data.',
  refused: (count) =>
    count === 1
      ? 'One field could not be written. The Needs attention page says why and what you can do.'
      : `${count} fields could not be written. The Needs attention page says why and what you can do.`,
  lapsed: (fields) =>
    `The report or the working data changed after you chose, so the choice is not written: ${fields}. Choose again or keep the choice.`,
  lapsedIn: (criteria) =>
    `Some of your choices no longer hold, because the report or the working data has changed. Check ${criteria.length === 1 ? 'criterion' : 'criteria'} ${criteria.join(', ')}.`,
  renew: 'Keep choice',
  drop: 'Drop choice',
  waiting: (criteria) =>
    `Some of the choices you made before are waiting: ${criteria.length === 1 ? 'criterion' : 'criteria'} ${criteria.join(', ')}. The report that they are from is not picked, or it has changed. Choose the report on the Compare page, choose anew or give these choices up.`,
  dropWaiting: 'Give the choices up',
};
