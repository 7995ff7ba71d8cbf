import type { WorkingTexts } from './workingTexts';

const criteriaOf = (count: number): string => (count === 1 ? 'one criterion' : `${count} criteria`);

export const en: WorkingTexts = {
  sources: {
    chips: 'Kinds of data sources',
    asBefore: (number) => `Same as in criterion ${number}`,
    ownWords: 'named in your own words',
    names: 'From the front',
    dismiss: 'Hide suggestions',
  },
  note: { label: 'Own note', hint: 'Not shown in the report, but travels with the document.' },
  working: {
    kept: 'Working data is saved in the document, but not shown in its text',
    keeping: 'Saving working data…',
    refused: 'Working data was not saved in the document.',
    unread: 'The document’s working data could not be read.',
    refusals: {
      readOnly: 'The document can’t be edited. Allow editing in Word and try again.',
      gone: 'The document has changed in the meantime. Try again.',
      busy: 'Word can’t write to the document just now. Try again.',
      offline: 'Word is not responding. Check the connection and try again.',
      unsupported:
        'There is too much of it, or this version of Word can’t save it. Shorten the notes or use a newer version of Word.',
      unreachable: 'The task pane can’t reach it in this version of Word. Try Word on the web.',
      altered: 'Word saved something other than it was given. Try again.',
      interrupted: 'Saving was interrupted. Try again.',
      unknown: 'Word did not accept it. Try again.',
    },
    conflict: (criterion, kind) =>
      kind === 'sent'
        ? 'The day on which the draft was sent was changed elsewhere at the same time. Which one holds?'
        : kind === 'reconciled'
          ? 'The day of the assessment that was reconciled was changed elsewhere at the same time. Which one holds?'
          : `${{ ticks: 'The ticks', figures: 'The figures', jobs: 'The list of jobs', note: 'The note', need: 'The development need', settled: 'The mark of agreement', independent: 'The score before reconciling', chosen: 'The choices in reconciling' }[kind]} of criterion ${criterion} changed elsewhere at the same time. Which one holds?`,
    mine: 'Entered here',
    theirs: 'In the document',
    keepMine: 'Use what was entered here',
    keepTheirs: 'Use the document’s',
    room: {
      little: 'The document has little room left for working data. Shorten the notes.',
      none: 'There is more working data than the document has room for, and it is not kept. Shorten the notes.',
    },
    damaged:
      'The document’s working data is damaged and can’t be read. The report itself is intact. What you enter now takes its place.',
    lost: (count) =>
      count === 1
        ? 'One piece of working data could not be understood and was left out.'
        : `${count} pieces of working data could not be understood and were left out.`,
    newer:
      'The working data was created with a newer version of this add-in. It is left untouched and can’t be changed here.',
    newerWaits:
      'What was added here waits in this window only: copy the notes, or go on in the newer version.',
    title: 'Working data',
    explain:
      'Ticked components, figures and your own notes travel with the document, but do not show in its text. Remove them before you send the report.',
    none: 'The document has no working data.',
    remove: 'Remove working data',
    losses: ({ ticks, figures, notes, needs, choices, settled, sent }) => [
      ...(ticks > 0 ? [`Ticks: ${criteriaOf(ticks)}`] : []),
      ...(figures > 0 ? [`Figures: ${criteriaOf(figures)}`] : []),
      ...(notes > 0 ? [`Own notes: ${criteriaOf(notes)}`] : []),
      ...(needs > 0 ? [`Unfinished choice of development needs: ${criteriaOf(needs)}`] : []),
      ...(choices > 0 ? [`Choices in reconciling that are not written: ${criteriaOf(choices)}`] : []),
      ...(settled > 0 ? [`Marks from reconciling: ${criteriaOf(settled)}`] : []),
      ...(sent ? ['The day on which the draft was sent'] : []),
    ],
    confirm:
      'The following is removed from the document. The open file is the only copy, and this can’t be undone. Save a copy of the document first if you may need it later.',
    reallyRemove: 'Remove all',
    cancel: 'Cancel',
    removed: 'The working data was removed from the document.',
  },
};
