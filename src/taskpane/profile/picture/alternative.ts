import { criteriaCount } from '../../../words/criteriaCount';
import type { Profile, ProfileSection } from '../../../assessment/profile';
import { formatAverage, scaleEnds } from '../../../assessment/profile';
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
