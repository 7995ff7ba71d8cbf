import { briefingOf } from '../../src/assessment/briefing/briefingOf';
import { profileOf } from '../../src/assessment/profile/profile';
import { criterionNumbers } from '../../src/assessment/report';
import type { Briefing, BriefingNeed, BriefingSection } from '../../src/assessment/briefing/briefing';
import type { HandoutPicture } from '../../src/handouts/pictureMarkup';
import { writeBriefing } from '../../src/handouts/writeBriefing';
import { criteriaCount } from '../../src/words/criteriaCount';
import type { ReportLanguage } from '../../src/words/reportLanguage';
import { reportOf } from '../assessment/comparison/reports';
import { finishedReport } from '../assessment/findings/finishedReport';
import { needOf, planWith } from './plans';

const names: Readonly<Record<ReportLanguage, Pick<Briefing, 'levels' | 'sections' | 'needs' | 'strengths'>>> =
  {
    fi: {
      levels: levelsOf(
        'palvelu ei ole tuettua työllistymistä',
        'kohtalainen taso',
        'hyvä taso',
        'esimerkillinen taso',
      ),
      sections: sectionsOf('Palvelun henkilöstö', 'Palvelun järjestäminen', 'Palvelun sisältö'),
      needs: [
        needOn(
          '4. Työhönvalmennuksen ja psykiatrisen hoidon yhteen sovittaminen',
          'Sopikaa yhteisistä kokouksista.',
        ),
        needOn(
          '15. Nopea työnhaku avoimilla työmarkkinoilla',
          'Tavatkaa ensimmäinen työnantaja kuukauden sisällä.',
        ),
        needOn('24. Lähiyhteisössä tapahtuvat palvelut', 'Siirtäkää tapaamisia toimiston ulkopuolelle.'),
      ],
      strengths: [
        '1. Asiakasmäärä: Työhönvalmentajalla on enintään 20 asiakasta.',
        '9. Palvelun avoimuus: Kaikki työtä haluavat pääsevät palveluun.',
        '23. Kestoltaan rajaamaton palvelu: Tuki jatkuu työsuhteen ajan.',
      ],
    },
    sv: {
      levels: levelsOf(
        'tjänsten är inte stödd sysselsättning',
        'måttlig nivå',
        'god nivå',
        'föredömlig nivå',
      ),
      sections: sectionsOf('Tjänstens personal', 'Ordnandet av tjänsten', 'Tjänstens innehåll'),
      needs: [
        needOn(
          '4. Samordning av arbetsträningen och den psykiatriska vården',
          'Kom överens om gemensamma möten.',
        ),
        needOn(
          '15. Snabbt arbetssökande på den öppna arbetsmarknaden',
          'Träffa den första arbetsgivaren inom en månad.',
        ),
      ],
      strengths: ['1. Antal klienter: En arbetstränare har högst 20 klienter.'],
    },
  };

function levelsOf(...all: readonly [string, string, string, string]): Briefing['levels'] {
  const from = [25, 74, 100, 115] as const;
  return all.map((name, at) => ({
    ...{ name, from: from[at] ?? 0, to: (from[at + 1] ?? 126) - 1, isReached: at === 2 },
  }));
}

function sectionsOf(...all: readonly [string, string, string]): Briefing['sections'] {
  const sums = [13, 32, 58] as const;
  const counts = [3, 8, 14] as const;
  return all.map((name, at) => {
    const [sum, criteria] = [sums[at] ?? 0, counts[at] ?? 1];
    return {
      ...{ name, sum, criteria, scored: criteria, most: 5 * criteria },
      average: Math.round((10 * sum) / criteria) / 10,
    };
  });
}

function needOn(criterion: string, recommendations: string): BriefingNeed {
  return { criterion, recommendations, score: '3', target: 4 };
}

/** The page of a finished report with 103 points, 8 more than a year ago. */
export const briefingWith = (language: ReportLanguage, more: Partial<Briefing> = {}): Briefing => ({
  unit: 'Mallilan hyvinvointialue, psykiatrian poliklinikka',
  assessed: '2.–4.6.2026',
  assessors: 'Anna Aalto, Bo Berg',
  isAdapted: false,
  scored: 25,
  total: 103,
  level: language === 'fi' ? 'hyvä taso' : 'god nivå',
  ...names[language],
  moreNeeds: 0,
  sinceLast: {
    kind: 'known',
    day: '4.6.2025',
    total: 95,
    level: language === 'fi' ? 'kohtalainen taso' : 'måttlig nivå',
    change: 8,
    moved: {
      risen: {
        count: 7,
        most: [
          { criterion: names[language].strengths[0]?.split(':')[0] ?? '', before: 2, now: 5 },
          { criterion: '7. IPS', before: 3, now: 4 },
        ],
      },
      dropped: { count: 0, most: [] },
    },
  },
  cut: [],
  ...more,
});

/** One pixel. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const scoresPicture: HandoutPicture = {
  png: new Uint8Array(Buffer.from(pixel, 'base64')),
  width: 481,
  height: 117,
  title: 'Pisteprofiili: 103 & ”hyvä”',
  description: '1. Asiakasmäärä: 5;\n2. Fokus <työssä>: 4.',
};

export const writtenBriefing = (language: ReportLanguage, more: Partial<Briefing> = {}): Uint8Array =>
  writeBriefing(briefingWith(language, more), language, scoresPicture);

const long = 'Pitkä sanankaltainen jono kirjaimia, ja lauseen loppu. '.repeat(9);
const longLevels = levelsOf(`A ${long}`, `B ${long}`, `C ${long}`, `D ${long}`);

interface LevelsAndSections extends Pick<Briefing, 'levels'> {
  readonly sections: readonly Pick<BriefingSection, 'name'>[];
}

/** Longer names of levels than any template has, and more sections with longer names. */
export const longNames = {
  levels: longLevels,
  sections: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => ({ name: `${letter} ${long}` })),
};

/** The page of a report whose every text is long: as much of it as the page takes. */
export function fullBriefing(
  language: ReportLanguage,
  { levels, sections }: LevelsAndSections = names[language],
): Briefing {
  const report = finishedReport({
    language,
    texts: Object.fromEntries([
      ...['unit', 'assessors.1', 'assessors.2'].map((name) => [`front.${name}`, long]),
      ...criterionNumbers.map((number) => [`criterion.${number}.score`, number < 9 ? '3' : '5']),
    ]),
  });
  const criteria = criterionNumbers.map((number) => ({
    ...{ number, name: long },
    section: sections[Math.floor(((number - 1) * sections.length) / criteriaCount)]?.name ?? '',
  }));
  const named = { ...report, criteria, names: { nameOf: () => long, numberOf: () => null } };
  return briefingOf({
    report: named,
    profile: profileOf({ ...report, levels }, criteria),
    plan: planWith(
      Array.from({ length: 5 }, () => needOf({ criterion: long, recommendations: long })),
      { assessed: long },
    ),
    strengths: ['A', 'B', 'C'].map((key) => ({ key, text: long })),
    earlier: reportOf(),
  });
}
