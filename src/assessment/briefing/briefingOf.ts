import type { OtherReport } from '../comparison/otherReport';
import { frontEntries, frontLine } from '../comparison/otherReport';
import { frontFieldOf } from '../fieldKey';
import { isLeftOpen } from '../leftOpen';
import type { Plan } from '../plan/plan';
import type { Profile, ProfileSection } from '../profile/profile';
import type { ReportTexts } from '../report';
import { highestScore } from '../score';
import type { FrontField } from '../../words/frontField';
import type { Briefing, BriefingNeed, BriefingPart, BriefingSection } from './briefing';
import { briefingParts } from './briefing';
import { mostPageLines, pageLines } from './pageRoom';
import { shorten } from './shorten';
import type { Moved, NamedReport, SinceLast } from './sinceLast';
import { sinceLast } from './sinceLast';
import type { OfferedStrength } from './strengthChoice';

/** How many development needs there is room for: as many as the template has blocks. */
const mostNeeds = 3;

/** How many characters each text may have where the page has room. */
const room = {
  unit: 110,
  assessed: 70,
  assessors: 110,
  strength: 190,
  criterion: 150,
  recommendations: 160,
  moved: 70,
  stated: 120,
} as const;
/** The same of names, and how many they keep however little room there is: as many as those of the templates have. */
const nameRoom = { level: { most: 50, least: 40 }, section: { most: 60, least: 32 } } as const;
/** The same of short texts, which are hardly ever longer. */
const shortRoom = { score: 20, day: 40 } as const;
/** How much of that room texts are given until the page holds them. */
const shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3] as const;

/** What a page for managers is made of. */
export interface BriefingSource {
  readonly report: NamedReport;
  /** With its sections as sentences. */
  readonly profile: Profile;
  /** What the action plan would take: the development needs with their targets. */
  readonly plan: Plan;
  readonly strengths: readonly OfferedStrength[];
  /** The last report before this one; null where it isn't at hand. */
  readonly earlier: OtherReport | null;
}

/** Makes texts fit into a share of their room, and knows of which part something was cut. */
class Cutter {
  private readonly parts = new Set<BriefingPart>();

  constructor(private readonly share: number) {}

  fit(part: BriefingPart, text: string, kind: keyof typeof room): string {
    return this.within(part, text, Math.floor(room[kind] * this.share));
  }

  fitName(text: string, kind: keyof typeof nameRoom): string {
    const { most, least } = nameRoom[kind];
    return this.within('names', text, Math.max(least, Math.floor(most * this.share)));
  }

  within(part: BriefingPart, text: string, most: number): string {
    const short = shorten(text, most);
    if (short !== shorten(text, Infinity)) this.parts.add(part);
    return short;
  }

  get cut(): BriefingPart[] {
    return briefingParts.filter((part) => this.parts.has(part));
  }
}

function sectionOf({ name, sum, average, scored, bars }: ProfileSection, cutter: Cutter): BriefingSection {
  const isWhole = scored === bars.length && scored > 0;
  return {
    name: cutter.fitName(name, 'section'),
    sum: isWhole ? sum : null,
    average,
    most: highestScore * bars.length,
    scored,
    criteria: bars.length,
  };
}

const hasFront = ({ texts }: Pick<ReportTexts, 'texts'>, name: FrontField): boolean =>
  [...texts.keys()].some((key) => frontFieldOf(key) === name);

function movedWithin(moved: Moved, cutter: Cutter): Moved {
  const most = moved.most.map((one) => ({
    ...one,
    criterion: cutter.fit('sinceLast', one.criterion, 'moved'),
  }));
  return { ...moved, most };
}

function changeWithin(change: SinceLast, cutter: Cutter): SinceLast {
  switch (change.kind) {
    case 'first':
    case 'unknown':
      return change;
    case 'stated':
      return {
        ...change,
        day: cutter.within('sinceLast', change.day, shortRoom.day),
        words: cutter.fit('sinceLast', change.words, 'stated'),
      };
    case 'known':
      return {
        ...change,
        day: cutter.within('sinceLast', change.day, shortRoom.day),
        level: cutter.fitName(change.level, 'level'),
        moved: change.moved && {
          risen: movedWithin(change.moved.risen, cutter),
          dropped: movedWithin(change.moved.dropped, cutter),
        },
      };
  }
}

function fitted({ report, profile, plan, strengths, earlier }: BriefingSource, share: number): Briefing {
  const cutter = new Cutter(share);
  const front = (text: string, kind: 'unit' | 'assessed' | 'assessors'): string =>
    isLeftOpen(text) ? '' : cutter.fit('front', text, kind);
  const { total, level, levels, scored } = profile.total;
  const assessors = frontEntries(report, 'assessors').filter((name) => !isLeftOpen(name));
  const needs = plan.needs.slice(0, mostNeeds).map((need): BriefingNeed => ({
    criterion: cutter.fit('needs', need.criterion, 'criterion'),
    score: cutter.within('needs', need.score, shortRoom.score),
    recommendations: isLeftOpen(need.recommendations)
      ? ''
      : cutter.fit('needs', need.recommendations, 'recommendations'),
    target: need.target,
  }));
  return {
    unit: front(frontLine(report, 'unit'), 'unit'),
    assessed: front(plan.assessed, 'assessed'),
    assessors: hasFront(report, 'assessors') ? front(assessors.join(', '), 'assessors') : null,
    isAdapted: plan.isAdapted,
    scored,
    total,
    level: cutter.fitName(level?.name ?? '', 'level'),
    levels: levels.map((one) => ({
      ...{ from: one.from, to: one.to, isReached: one === level },
      name: cutter.fitName(one.name, 'level'),
    })),
    sections: profile.sections.map((section) => sectionOf(section, cutter)),
    strengths: strengths.map(({ text }) => cutter.fit('strengths', text, 'strength')),
    needs,
    moreNeeds: plan.needs.length - needs.length,
    sinceLast: changeWithin(sinceLast(report, total, earlier), cutter),
    cut: cutter.cut,
  };
}

/** One page for managers of this report: its texts are cut as far as they fit. What it does not say stays empty. */
export function briefingOf(source: BriefingSource): Briefing {
  const [whole, ...cut] = shares;
  return cut.reduce(
    (made, share) => (pageLines(made) <= mostPageLines ? made : fitted(source, share)),
    fitted(source, whole),
  );
}
