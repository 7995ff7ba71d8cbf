import type { PlanTexts } from './planTexts';

export const en: PlanTexts = {
  title: 'Action plan',
  back: 'Summary',
  explain:
    'The development needs become a Word document of their own, with each criterion’s score, what it asks, the recommendations and a target. The unit adds actions, responsible persons, deadlines, status and follow-up.',
  noNeeds: 'No key development needs have been chosen yet.',
  toNeeds: 'Choose development needs',
  unscored: 'Not all criteria are scored, so the total and the level stay empty in the plan.',
  notWritten: 'Your choices are not in the report yet. The plan takes those that are shown here.',
  needs: 'Development needs and targets',
  targetHint: 'The suggested target is one point more than now. Agree on the target with the unit.',
  target: 'Target score',
  noTarget: 'No target',
  ownWords: 'In the report’s own words, so neither a score nor what the criterion asks was recognised.',
  take: {
    title: 'Make the plan',
    open: 'Open in Word',
    save: 'Save as a file',
    opened:
      'The plan was handed to Word to be opened in a new window. Save it there. If no window shows, look behind the other Word windows.',
    saved: (file) => `The file was handed to the browser to be saved as ${file}.`,
    notOpened: 'Word did not open the plan. Save it as a file.',
    nowhere:
      'Word did not open the plan, and the task pane can’t save files in this Word. Open the report in Word on the web or in Word for Windows, and make the plan there.',
    notMade: 'The plan’s template could not be loaded. Check the network connection and try again.',
  },
};
