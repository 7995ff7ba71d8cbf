import { quoteIn } from '../quote';
import type { ProblemSentences } from './problemSentences';

const quote = quoteIn('en');

export const en: ProblemSentences = {
  notTemplate: {
    named: () => 'No criteria of the quality assessment were found in the document.',
    plain: () => 'The criteria of the quality assessment were not found in the document.',
  },
  criterionMissing: {
    named: (name) =>
      `${name} is missing from the document, so it can’t be scored and there can be no total. Copy the criterion with its fields from the report template.`,
    plain: () =>
      'The criterion is missing from the document, so the total can’t be worked out. Copy the criterion with its fields from the report template.',
  },
  criterionDoubled: {
    named: (name) =>
      `${name} is in the document more than once, perhaps as in an earlier report. It is not certain which one belongs to this report: nothing is written into its fields until they are confirmed in the task pane.`,
    plain: () =>
      'The criterion is in the document more than once, perhaps as in an earlier report. Its fields have to be confirmed in the task pane.',
  },
  criterionApart: {
    named: (name) =>
      `${name} is in the document more than once. The one in its place among the other criteria is used, the other is left alone.`,
    plain: () =>
      'The criterion is in the document more than once. The one in its place among the other criteria is used, the other is left alone.',
  },
  numberDiffers: {
    named: (name, text) =>
      `${name}: the document has the number ${text} before this name. The criterion was recognised by its name. Correct the number in the document.`,
    plain: (text) => `In the document this name has the number ${text}. Correct the number in the document.`,
  },
  fieldMissing: {
    named: (name) =>
      `${name}: the field was not found in the document. The other fields work. Copy the missing one from the report template.`,
    plain: () => 'The field was not found in the document. Copy it from the report template.',
  },
  fieldDoubled: {
    named: (name) =>
      `${name}: the document has more than one such field. The first one is used; check that it is the right one.`,
    plain: () =>
      'There is more than one such field in the document. The first one is used; check that it is the right one.',
  },
  tied: {
    named: (name) =>
      `${name}: Word keeps the text of this field the same as that of another one, since the control was copied with its data mapping: when one is changed, both change. Replace one of the two with a field copied from the template.`,
    plain: () =>
      'Word keeps the text of this field the same as that of another one, since the control was copied with its data mapping: when one is changed, both change. Replace one of the two with a field copied from the template.',
  },
  guessed: {
    named: (name) =>
      `${name}: the text before the field is not known, so the field was recognised by its position. Check that it is the right one.`,
    plain: () =>
      'The text before the field is unknown, so the field was recognised by its position. Check that it is the right one.',
  },
  unsure: {
    named: (name) =>
      `${name}: the document has a field that is probably this one, but that is not certain. Nothing is written into it until it is confirmed in the task pane or has the report template’s label before it.`,
    plain: () =>
      'The field was probably found, but that is not certain. Confirm it in the task pane or put the report template’s label before it.',
  },
  unreadable: {
    named: (name, text) =>
      `${name}: the field says ${quote(text)}, which is not a whole number that belongs there. It is neither counted nor changed. Correct it.`,
    plain: (text) => `The field says ${quote(text)}, which is not a whole number that fits here. Correct it.`,
  },
  levelsMissing: {
    named: () =>
      'The table of levels was not found at the end of the document, so the level can’t be filled in. Copy the table from the report template.',
    plain: () =>
      'The table of levels was not found, so the level can’t be checked. Copy the table from the report template.',
  },
  levelsIncomplete: {
    named: () =>
      'The document’s table of levels does not cover every total from 25 to 125. Compare it with the report template.',
    plain: () =>
      'The table of levels does not cover every total from 25 to 125. Compare it with the report template.',
  },
  otherReport: {
    named: () =>
      'There are two reports in the document. Only one of them is used, the other is left alone. The working data (ticks, figures and notes) is common to both.',
    plain: () =>
      'There are two reports in the document. Only one of them is used, the other is left alone. The working data (ticks, figures and notes) is common to both.',
  },
  adaptedCriteria: {
    named: () =>
      'The document says that the adapted LATU criteria are used. Guidance and suggested scores do not apply to them.',
    plain: () =>
      'The document says that the adapted LATU criteria are used. Guidance and suggested scores do not apply to them.',
  },
};
