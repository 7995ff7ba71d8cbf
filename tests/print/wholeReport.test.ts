import { numbers } from '../end-to-end/savedReport';
import { finishedScore, finishedText, finishReport } from '../end-to-end/wholeReport';
import { closeStage } from '../end-to-end/workbench';
import { printedInk, printedPageTexts } from './libreOffice';

jest.setTimeout(400_000);
afterAll(closeStage);

/** What a reader finds on paper; the headings in the document's order, each with how its page begins or goes on. */
const words = {
  fi: {
    headings: [
      'TUETUN TYÖLLISTYMISEN IPS-TYÖHÖNVALMENNUKSEN LAATUARVIOINTIRAPORTTI',
      'Arvioitavan yksikön nimi ja alue:',
      'Vastaanottajat:',
      'Arviointimenetelmä:',
      'Arvioinnin yhteenveto:',
      'Vahvuudet',
      'Keskeisimmät kehittämistarpeet',
      'Kriteerittäinen arviointi:',
      'PALVELUN HENKILÖSTÖ',
      'PALVELUN JÄRJESTÄMINEN',
      'PALVELUN SISÄLTÖ',
      'Kooste arvioinnin pisteistä:',
      'PALVELUN HENKILÖSTÖ',
      'PALVELUN JÄRJESTÄMINEN',
      'PALVELUN SISÄLTÖ',
      'YHTEISPISTEMÄÄRÄ (max. 125)',
      'PISTEYTYSTAULUKKO',
    ],
    foot: / Rekonstruktio kokeilua varten, ei THL:n asiakirja \d+$/u,
    left: /Kirjoita tekstiä|napsauttamalla|Ohje:|Pohja päivitetty/u,
    rows: 'Kooste arvioinnin pisteistä:',
    levels: 'PISTEYTYSTAULUKKO',
    total: /YHTEISPISTEMÄÄRÄ \(max\. 125\) 98(?!\d)/u,
    level: '98 pistettä, kohtalainen taso',
    score: 'Pisteet',
    labels: ['Tietolähteet', 'Kommentit (kuvaus)', 'Suositukset (kehittämistarpeet)'],
    row: /pisteet: ([1-5])(?!\d)/gu,
  },
  sv: {
    headings: [
      'KVALITETSBEDÖMNINGSRAPPORT FÖR IPS- ARBETSTRÄNING SOM STÖDD SYSSELSÄTTNING',
      'Namn och område för enheten som ska bedömas:',
      'Mottagare:',
      'Bedömningsmetod:',
      'Sammanfattning av bedömningen:',
      'Styrkor',
      'Viktiga utvecklingsbehov',
      'Kriteriebaserad bedömning:',
      'TJÄNSTENS PERSONAL',
      'ORDNANDET AV TJÄNSTEN',
      'TJÄNSTENS INNEHÅLL',
      'Sammanfattning av bedömningspoängen:',
      'TJÄNSTENS PERSONAL',
      'ORDNANDET AV TJÄNSTEN',
      'TJÄNSTENS INNEHÅLL',
      'TOTALPOÄNG (max. 125)',
      'TOTALPOÄNG',
    ],
    foot: / Rekonstruktion för att prova, inte ett dokument av THL \d+$/u,
    left: /Klicka eller tryck|Hjälp:|Mall uppdaterad/u,
    rows: 'Sammanfattning av bedömningspoängen:',
    levels: 'TOTALPOÄNG 115',
    total: /TOTALPOÄNG \(max\. 125\) 98(?!\d)|(?<!\d)98 TOTALPOÄNG \(max\. 125\)/u,
    level: '98 poäng, måttlig nivå',
    score: 'Poäng',
    labels: ['Datakällor', 'Kommentarer (beskrivning)', 'Rekommendationer (utvecklingsbehov)'],
    row: /Poäng: ([1-5])(?!\d)/gu,
  },
} as const;

const fields = ['sources', 'comments', 'recommendations'] as const;

describe.each([
  ['fi', 'by mouse', false],
  ['sv', 'by keyboard', true],
] as const)('The finished report in paper: %s, filled %s', (sample, _, isByKeys) => {
  const named = words[sample];
  /** Criterion 21 of the Finnish report asks for percentages, too. */
  const labelOf = (index: number, number: number): string =>
    `${named.labels[index]}${sample === 'fi' && number === 21 && index === 1 ? ', työllistymisprosentti sekä kokonaisetenemisen prosentti' : ''}`;
  let saved: Uint8Array;
  let pages: readonly string[] = [];
  let paper = '';
  beforeAll(async () => {
    saved = await finishReport(sample, isByKeys, true);
    pages = printedPageTexts(saved);
    // The foot of a page goes on the page's last line, and would part what goes over to the next one.
    paper = pages.map((page) => page.replace(named.foot, '')).join(' ');
  });

  it('has its headings in order', () => {
    let from = 0;
    for (const heading of named.headings) {
      const found = paper.indexOf(heading, from);
      expect({ heading, isFound: found >= 0 }).toEqual({ heading, isFound: true });
      from = found + heading.length;
    }
  });

  it('has no prompt and no line for whoever fills it in, on any page', () => {
    expect(pages.filter((page) => named.left.test(page))).toEqual([]);
  });

  it('has each criterion’s score and texts behind its heading', () => {
    let from = paper.indexOf(named.headings[7]);
    for (const number of numbers) {
      const heading = paper.indexOf(` ${number}. `, from);
      const lines = [
        `${named.score}: ${finishedScore(number)}`,
        ...fields.map((field, index) => `${labelOf(index, number)}: ${finishedText(number, field)}`),
      ].join(' ');
      const found = paper.indexOf(lines, heading);
      expect({ number, lines, isThere: heading > 0 && found > heading }).toEqual({
        number,
        lines,
        isThere: true,
      });
      from = found;
    }
    expect(from).toBeLessThan(paper.indexOf(named.rows));
  });

  it('has the rows of the score table, the total and the level', () => {
    const [, table = ''] = paper.split(named.rows);
    const scores = [...table.matchAll(named.row)].map(([, score]) => Number(score));
    expect(scores).toEqual(numbers.map(finishedScore));
    expect(table).toMatch(named.total);
    expect(paper).toContain(named.level);
  });

  it('shows the picture of the profile behind the total, before the levels, and it alone fills most of a page', () => {
    const totalPage = pages.findIndex((page) => named.total.test(page));
    const levelPage = pages.findLastIndex((page) => page.includes(named.levels));
    const ink = printedInk(saved);
    // Much is drawn there, and little of it are words.
    const isPicture = (share: number, page: number): boolean =>
      share > 0.05 && (pages[page] ?? '').length < 400;
    const pictures = ink.flatMap((share, page) => (isPicture(share, page) ? [page] : []));
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toBeGreaterThanOrEqual(totalPage);
    expect(pictures[0]).toBeLessThanOrEqual(levelPage);
  });

  it('leaves no page empty', () => {
    expect(printedInk(saved).filter((share) => share < 0.01)).toEqual([]);
  });
});
