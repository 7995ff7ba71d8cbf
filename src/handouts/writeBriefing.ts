import type { Briefing, BriefingNeed, BriefingSection } from '../assessment/briefing/briefing';
import { levelShares } from '../assessment/briefing/pageRoom';
import { formatAverage } from '../assessment/profile/profile';
import { formatScore } from '../assessment/score';
import { highestTotal } from '../assessment/total';
import { criteriaCount } from '../words/criteriaCount';
import type { ReportLanguage } from '../words/reportLanguage';
import { handoutFile, innerWidth, pictureLink } from './handoutFile';
import type { HandoutColumn } from './markup';
import { paragraph, table, textRun } from './markup';
import type { HandoutPicture } from './pictureMarkup';
import { pictureRun } from './pictureMarkup';
import type { BriefingWords } from './words/briefingWords';
import { briefingWordsOf } from './words/words';

const bold = '<w:b/><w:bCs/>';
const width = innerWidth.upright;

/** Columns of these shares of the page. */
const columnsOf = (...heads: readonly (readonly [head: string, share: number])[]): HandoutColumn[] =>
  heads.map(([head, share]) => ({ head, width: Math.round(share * width) }));

function frontLines({ unit, assessed, assessors }: Briefing, words: BriefingWords): string {
  const line = (name: string, text: string): string =>
    paragraph(textRun(`${name}: `, bold) + textRun(text === '' ? words.unknown : text));
  return [
    line(words.front.unit, unit),
    line(words.front.assessed, assessed),
    assessors === null ? '' : line(words.front.assessors, assessors),
  ].join('');
}

function result({ total, level, levels, scored }: Briefing, words: BriefingWords): string {
  const heading = total === null ? words.unfinishedTotal : words.total(total, highestTotal, level);
  const remark =
    total === null ? words.unfinished(scored, criteriaCount) : level === '' ? words.levelUnknown : null;
  const shares = levelShares(levels);
  const columns = columnsOf(...levels.map(({ name }, at) => [name, shares[at] ?? 0] as const));
  const cells = levels.map(({ from, to, isReached }) =>
    textRun(isReached && total !== null ? words.reached(from, to, total) : words.level(from, to)),
  );
  const marked = levels.findIndex(({ isReached }) => isReached);
  return [
    paragraph(textRun(heading), 'Heading2'),
    remark === null ? '' : paragraph(textRun(remark, bold)),
    levels.length === 0
      ? ''
      : table({ words: words.tables.levels, columns, hasRowHeads: false, marked }, [cells]),
  ].join('');
}

function sectionRow(section: BriefingSection, words: BriefingWords): string[] {
  const { name, sum, average, most, scored, criteria } = section;
  return [
    textRun(name === '' ? words.allCriteria : name),
    textRun(sum === null ? words.partly(scored, criteria) : words.points(sum, most)),
    textRun(average === null ? words.noAverage : formatAverage(average)),
  ];
}

function profile({ sections }: Briefing, words: BriefingWords, picture: HandoutPicture | null): string {
  const { name, points, average } = words.sectionHeads;
  const columns = columnsOf([name, 0.46], [points, 0.32], [average, 0.22]);
  const rows = sections.map((section) => sectionRow(section, words));
  return [
    paragraph(textRun(words.sections), 'Heading2'),
    table({ words: words.tables.sections, columns, hasRowHeads: true }, rows),
    picture ? paragraph(pictureRun(picture, pictureLink), 'Picture') : '',
    picture ? paragraph(textRun(words.pictureHint), 'Hint') : '',
  ].join('');
}

function strengthList({ strengths }: Briefing, words: BriefingWords): string {
  const items = strengths.map((text) => paragraph(textRun(text), 'ListBullet'));
  return [
    paragraph(textRun(words.strengths), 'Heading2'),
    ...(items.length > 0 ? items : [paragraph(textRun(words.noStrengths))]),
  ].join('');
}

function needRow(need: BriefingNeed, words: BriefingWords): string[] {
  const { criterion, recommendations, score, target } = need;
  return [
    textRun(criterion),
    textRun(recommendations === '' ? words.noRecommendations : recommendations),
    textRun(score === '' ? words.noScore : score),
    textRun(target === null ? words.noTarget : formatScore(target)),
  ];
}

function needTable({ needs, moreNeeds }: Briefing, words: BriefingWords): string {
  const { need, recommendations, score, target } = words.needHeads;
  const columns = columnsOf([need, 0.4], [recommendations, 0.36], [score, 0.12], [target, 0.12]);
  const rows = needs.map((one) => needRow(one, words));
  return [
    paragraph(textRun(words.needs), 'Heading2'),
    rows.length === 0
      ? paragraph(textRun(words.noNeeds))
      : table({ words: words.tables.needs, columns, hasRowHeads: true }, rows),
    moreNeeds > 0 ? paragraph(textRun(words.moreNeeds(moreNeeds)), 'Hint') : '',
  ].join('');
}

/** A text with a full stop, unless it ends as a sentence does. */
const stopped = (text: string): string => (/[.!?…]["”’»)\]]*$/u.test(text) ? text : `${text}.`);

function changeLines({ sinceLast }: Briefing, words: BriefingWords): string[] {
  switch (sinceLast.kind) {
    case 'first':
      return [words.first];
    case 'unknown':
      return [words.sinceUnknown];
    case 'stated':
      return [stopped(words.stated(sinceLast.day, sinceLast.words))];
    case 'known': {
      const { day, total, level, change, moved } = sinceLast;
      const named = (course: 'risen' | 'dropped'): string[] =>
        moved
          ? [
              words[course](
                moved[course].count,
                moved[course].most.map((one) => words.moved(one.criterion, one.before, one.now)),
              ),
            ]
          : [];
      const before = total === null ? stopped(words.stated(day, '')) : words.before(day, total, level);
      const totals = change === null ? before : `${before} ${words.change(change)}`;
      return [totals, ...named('risen'), ...named('dropped')];
    }
  }
}

/**
 * The page for managers as a .docx file, in the language of its report. `picture` shows the scores; null where none can
 * be drawn.
 */
export function writeBriefing(
  briefing: Briefing,
  language: ReportLanguage,
  picture: HandoutPicture | null,
): Uint8Array {
  const words = briefingWordsOf(language);
  const body = [
    paragraph(textRun(words.title), 'Heading1'),
    frontLines(briefing, words),
    paragraph(textRun(briefing.isAdapted ? words.adapted : words.introduction), 'Hint'),
    result(briefing, words),
    profile(briefing, words, picture),
    strengthList(briefing, words),
    needTable(briefing, words),
    paragraph(textRun(words.since), 'Heading2'),
    ...changeLines(briefing, words).map((line) => paragraph(textRun(line))),
  ].join('');
  const { title, page: pageWord } = words;
  return handoutFile({
    ...{ kind: 'briefing', language, title, pageWord, page: 'upright', density: 'dense' },
    ...{ body, picture: picture?.png },
  });
}
