import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml } from '../../src/commands/parseXml';
import { readPlan, statusOf } from '../../src/handouts/readPlan';
import { planWordsOf } from '../../src/handouts/words/words';
import { reportLanguages } from '../../src/words/reportLanguage';
import { planStatuses } from '../../src/assessment/plan/plan';
import { changedPackage } from '../template/changedPackage';
import { sampleBytes } from '../template/templateScript';
import { asFilled } from './filledByUnit';
import { emptyPlan, filledPlan, needOf, planWith } from './plans';

const bytes = filledPlan(planWith([needOf(), needOf({ number: 9, criterion: '9. Palvelun avoimuus' })]));

const changed = (change: (document: string) => string): Uint8Array =>
  changedPackage(bytes, { 'word/document.xml': change });
const filled = asFilled(bytes, {
  'ips.plan.need.1.action': ['Viikkokokous', 'Sijaisohje'],
  'ips.plan.need.1.status': ['Tehty', 'ensi vuonna'],
  'ips.plan.need.1.responsible': ['Tiiminvetäjä'],
  'ips.plan.need.2.followUp': ['Johtoryhmässä'],
});

describe('A plan that the unit has filled', () => {
  it('has a row for each action, with what stands in its list', () => {
    const plan = readPlan(filled, parseXml);
    expect(plan?.needs.map(({ criterion, actions }) => [criterion, actions])).toEqual([
      [
        '7. Työhönvalmennuksen tiimi',
        [
          {
            ...{ action: 'Viikkokokous', responsible: 'Tiiminvetäjä', due: '' },
            ...{ status: 'done', statusText: 'Tehty', followUp: '' },
          },
          {
            ...{ action: 'Sijaisohje', responsible: '', due: '' },
            ...{ status: null, statusText: 'ensi vuonna', followUp: '' },
          },
        ],
      ],
      [
        '9. Palvelun avoimuus',
        [
          {
            ...{ action: '', responsible: '', due: '', status: null },
            ...{ statusText: '', followUp: 'Johtoryhmässä' },
          },
        ],
      ],
    ]);
  });

  it('has the rows that were added without controls', () => {
    const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const row = `<w:tr>${['Kolmas', 'Minä', '1.9.2026', 'Valmis', 'Lomake'].map(cell).join('')}</w:tr>`;
    const more = changedPackage(filled, {
      'word/document.xml': (document) => {
        const end = document.indexOf('</w:tbl>', document.indexOf('ips.plan.need.1.followUp'));
        return `${document.slice(0, end)}${row}${document.slice(end)}`;
      },
    });
    expect(readPlan(more, parseXml)?.needs[0]?.actions.map(({ action, status }) => [action, status])).toEqual(
      [
        ['Viikkokokous', 'done'],
        ['Sijaisohje', null],
        ['Kolmas', 'done'],
      ],
    );
  });

  it('is read without its tags, by the names of its prompts; needs are kept apart', () => {
    const withoutTags = (document: string): string => document.replace(/<w:tag [^>]*>/gu, '');
    const without = changedPackage(filled, { 'word/document.xml': withoutTags });
    expect(readPlan(without, parseXml)).toEqual(readPlan(filled, parseXml));
    const lost = changedPackage(filled, {
      'word/document.xml': (document) =>
        withoutTags(
          document.replace(
            /(need\.2\.(?:criterion|score|asks|recommendations|target)"\/>.*?<w:docPart w:val=")[^"]*/gu,
            '$1gone',
          ),
        ),
    });
    expect(
      readPlan(lost, parseXml)?.needs.map(({ criterion, actions }) => [criterion, actions.length]),
    ).toEqual([
      ['7. Työhönvalmennuksen tiimi', 2],
      ['', 1],
    ]);
  });

  it.each([
    ['all fields of a need’s actions', '(?:action|responsible|due|status|followUp)'],
    ['the fields of its actions’ names', 'action'],
    ['all fields but one', '(?:action|responsible|due|followUp)'],
  ])('has what stands in its cells where %s were deleted', (_, parts) => {
    const control = new RegExp(
      `<w:sdt>(?:(?!<w:sdt>).)*?ips[.]plan[.]need[.]1[.]${parts}".*?<w:sdtContent>(.*?)</w:sdtContent></w:sdt>`,
      'gsu',
    );
    const without = changedPackage(filled, {
      'word/document.xml': (document) => document.replace(control, '$1'),
    });
    expect(readPlan(without, parseXml)).toEqual(readPlan(filled, parseXml));
  });

  it('keeps actions apart from the need before, where a heading lost its control', () => {
    const lost = changedPackage(filled, {
      'word/document.xml': (document) => document.replace('ips.plan.need.2.criterion', 'other'),
    });
    expect(
      readPlan(lost, parseXml)?.needs.map(({ criterion, actions }) => [criterion, actions.length]),
    ).toEqual([
      ['7. Työhönvalmennuksen tiimi', 2],
      ['', 1],
    ]);
  });
});

describe('What is a plan', () => {
  it('is told by the tags, and by the property where the controls are gone', () => {
    const untagged = changed((document) => document.replaceAll('"ips.plan.', '"x.'));
    expect(readPlan(untagged, parseXml)).toMatchObject({ unit: '', needs: [] });
    const parts = unzipSync(bytes);
    const property = strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array());
    const renamed = { 'docProps/custom.xml': strToU8(property.replace('IpsHandout', 'Other')) };
    expect(readPlan(zipSync({ ...parts, ...renamed }), parseXml)?.needs).toHaveLength(2);
    const neither = { ...unzipSync(untagged), ...renamed };
    expect(readPlan(zipSync(neither), parseXml)).toBeNull();
  });

  it('is no report, no text and no damaged file', () => {
    expect(readPlan(sampleBytes('fi'), parseXml)).toBeNull();
    expect(readPlan(strToU8('text'), parseXml)).toBeNull();
    expect(readPlan(bytes.slice(0, 500), parseXml)).toBeNull();
  });

  it.each(reportLanguages)('is the empty one in %s, too, with a need that says nothing', (language) => {
    expect(readPlan(emptyPlan(language), parseXml)?.language).toBe(language);
    expect(readPlan(emptyPlan(language), parseXml)?.needs).toEqual([
      { criterion: '', score: '', recommendations: '', target: '', actions: [] },
    ]);
  });
});

describe('A status', () => {
  it.each(reportLanguages)('is known by the words of the list in %s', (language) => {
    const { statuses } = planWordsOf(language);
    expect(planStatuses.map((status) => statusOf(statuses[status]))).toEqual(planStatuses);
    expect(planStatuses.map((status) => statusOf(` ${statuses[status].toUpperCase()}. `))).toEqual(
      planStatuses,
    );
  });

  it('is none where other words stand', () => {
    expect([statusOf(''), statusOf('ehkä'), statusOf('Tehty osittain')]).toEqual([null, null, null]);
    expect([statusOf('valmis'), statusOf('Klart.')]).toEqual(['done', 'done']);
  });

  it('is said by no words of two of them', () => {
    const words = reportLanguages.flatMap((language) => {
      const { statuses, alsoStatus } = planWordsOf(language);
      return planStatuses.flatMap((status) => [statuses[status].toLowerCase(), ...alsoStatus[status]]);
    });
    expect(new Set(words).size).toBe(words.length);
  });
});
