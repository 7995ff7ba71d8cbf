import type { FieldKey } from '../assessment/fieldKey';
import { textDigest } from '../characters/digest';

/** What tells one report from another made from the same template: the unit, and the days of report and assessment. */
export interface Front {
  readonly unit: string;
  readonly days: string;
}

type TextOf = (key: FieldKey) => string;

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

export const frontOf = (textOf: TextOf): Front => ({
  unit: plain(textOf('front.unit')),
  days: plain(`${textOf('front.reportDate')} ${textOf('front.assessmentDates')}`),
});

export const isEmptyFront = ({ unit, days }: Front): boolean => unit === '' && days === '';

/** Whether a person has hardly made one of the other: an edited report keeps its unit or its days. */
export const isOtherFront = (before: Front, now: Front): boolean =>
  [before, now].every(({ unit, days }) => unit !== '' && days !== '') &&
  before.unit !== now.unit &&
  before.days !== now.days;

/** A few letters for a front, so that its texts need not be kept beside drafts. */
export const digestOf = ({ unit, days }: Front): string => textDigest(`${unit}\n${days}`);
