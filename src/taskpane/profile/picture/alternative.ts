import { criteriaCount } from '../../../words/criteriaCount';
import type { Profile, ProfileSection } from '../../../assessment/profile/profile';
import type { Years } from '../../../assessment/comparison/years';
import { courseInDays, courseInFigures } from '../../../assessment/comparison/years';
import { formatAverage, scaleEnds } from '../../../assessment/profile/profile';
import type { PictureTexts } from '../texts/profileTexts';

/** What the picture says to those who can't see it. */
export interface Alternative {
  readonly title: string;
  readonly description: string;
}

function sectionWords({ name, average, bars }: ProfileSection, texts: PictureTexts): string {
  const heading = average === null ? name : texts.section(name, formatAverage(average));
  const words = bars.map(({ number, name: title, score }) =>
    texts.criterion(number, title, score === null ? texts.notScored : String(score)),
  );
  return `${heading} – ${words.join('; ')}.`;
}

/** Everything that the picture shows, in words: total, level, the sections' averages and the 25 scores. */
export function alternativeOf({ total: scale, sections }: Profile, texts: PictureTexts): Alternative {
  const { total, level, scored } = scale;
  const sum =
    total === null
      ? texts.incomplete(scored, criteriaCount)
      : [texts.total(total, scaleEnds.to), ...(level ? [level.name] : [])].join(', ');
  return {
    title:
      total === null
        ? texts.altTitleIncomplete(scored, criteriaCount)
        : texts.altTitle(total, level?.name ?? ''),
    description: [`${sum}.`, texts.scale, ...sections.map((section) => sectionWords(section, texts))].join(
      ' ',
    ),
  };
}

/** The same of the picture of the change: the totals and all scores, from the first assessment to the present one. */
export function yearsAlternativeOf(years: Years, texts: PictureTexts): Alternative {
  const { days, totals, sections } = years;
  const parts = sections.map(({ name, bars }) => {
    const words = bars.map(({ number, name: title, scores }) =>
      texts.criterion(number, title, courseInFigures(scores)),
    );
    return `${name} – ${words.join('; ')}.`;
  });
  const total = `${texts.years.total}: ${courseInFigures(totals)}.`;
  return {
    title: [texts.years.heading, courseInDays(years)].filter(Boolean).join(': '),
    description: [texts.years.legend(days), total, ...parts].join(' '),
  };
}
