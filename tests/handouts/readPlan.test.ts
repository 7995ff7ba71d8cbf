import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml } from '../../src/commands/parseXml';
import { statusOf } from '../../src/handouts/planActions';
import { readPlan } from '../../src/handouts/readPlan';
import { needTag } from '../../src/handouts/tags';
import { planWordsOf } from '../../src/handouts/words/words';
import { reportLanguages } from '../../src/words/reportLanguage';
import { planStatuses } from '../../src/assessment/plan/plan';
import { changedPackage } from '../template/changedPackage';
import { sampleBytes } from '../template/templateScript';
import { withPictures } from '../template/withPictures';
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
            ...{ status: 'done', statusText: 'Tehty', followUp: '', more: [] },
          },
          {
            ...{ action: 'Sijaisohje', responsible: '', due: '' },
            ...{ status: null, statusText: 'ensi vuonna', followUp: '', more: [] },
          },
        ],
      ],
      [
        '9. Palvelun avoimuus',
        [
          {
            ...{ action: '', responsible: '', due: '', status: null },
            ...{ statusText: '', followUp: 'Johtoryhmässä', more: [] },
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
      ['9. Palvelun avoimuus', 1],
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
      ['9. Palvelun avoimuus', 1],
    ]);
  });
});

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cellOf = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
const tableOf = (...rows: readonly string[][]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cellOf).join('')}</w:tr>`).join('')}</w:tbl>`;

/** The filled plan with what a person did to the document's text. */
const after = (change: (document: string) => string) =>
  readPlan(changedPackage(filled, { 'word/document.xml': change }), parseXml);
/** Changes what stands from a mark on, once. */
const from = (document: string, mark: string, change: (rest: string) => string): string =>
  document.slice(0, document.indexOf(mark)) + change(document.slice(document.indexOf(mark)));
const unlocked = (parts: string): RegExp =>
  new RegExp(
    `<w:sdt>(?:(?!<w:sdt>).)*?"ips[.]plan[.]${parts}".*?<w:sdtContent>(.*?)</w:sdtContent></w:sdt>`,
    'gsu',
  );

describe('A plan that was changed in Word loses nothing of what was written', () => {
  const asFilledIn = readPlan(filled, parseXml);

  it('has paragraphs and tables that were added, at the need above, and those of the front', () => {
    const plan = after((document) => {
      const before = from(document, '</w:tbl>', (rest) =>
        rest.replace('</w:tbl>', `</w:tbl>${paragraph('Laatija: Maija')}`),
      );
      return from(before, 'ips.plan.need.1.followUp', (rest) =>
        rest.replace(
          '</w:tbl>',
          `</w:tbl>${paragraph('Huom. budjetti')}${tableOf(['Riski', 'Keino'], ['Lomat', ''])}`,
        ),
      );
    });
    expect(plan?.notes).toEqual(['Laatija: Maija']);
    expect(plan?.needs.map(({ notes }) => notes)).toEqual([['Huom. budjetti', 'Riski · Keino', 'Lomat'], []]);
    expect(plan?.needs.map(({ actions }) => actions)).toEqual(
      asFilledIn?.needs.map(({ actions }) => actions),
    );
  });

  it('has the columns that were added to its actions, and the rows that were added to its facts', () => {
    const plan = after((document) => {
      const wider = from(document, 'ips.plan.need.1.target', (rest) => {
        const [facts = '', actions = '', ...others] = rest.split('</w:tbl>');
        const heads = ['Kustannus', '500 €', ''];
        const rows = actions.split('</w:tr>');
        const more = rows.map((row, at) => (at < heads.length ? `${row}${cellOf(heads[at] ?? '')}` : row));
        const row = `<w:tr>${cellOf('Rahoitus')}${cellOf('Hanke')}</w:tr>`;
        return [`${facts}${row}`, more.join('</w:tr>'), ...others].join('</w:tbl>');
      });
      return wider;
    });
    expect(plan?.needs[0]?.actions.map(({ action, more }) => [action, more])).toEqual([
      ['Viikkokokous', ['Kustannus: 500 €']],
      ['Sijaisohje', []],
    ]);
    expect(plan?.needs[0]?.notes).toEqual(['Rahoitus · Hanke']);
  });

  it('has each text in its column where a border was moved in one row', () => {
    const plan = after((document) =>
      from(document, 'ips.plan.need.1.target', (rest) => {
        const [facts = '', actions = '', ...others] = rest.split('</w:tbl>');
        const rows = actions.split('</w:tr>');
        // In the heads and the first row the first cell reaches over two columns of the grid, in the second row the
        // next.
        const spanning = (row: string, cell: number): string => {
          const cells = row.split('<w:tc>');
          return cells
            .map((one, at) =>
              at === cell + 1
                ? `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${one.replace(/<w:tcPr>.*?<\/w:tcPr>/su, '')}`
                : one,
            )
            .join('<w:tc>');
        };
        const moved = rows.map((row, at) => (at < 3 ? spanning(row, at === 2 ? 1 : 0) : row));
        return [facts, moved.join('</w:tr>'), ...others].join('</w:tbl>');
      }),
    );
    expect(plan?.needs).toEqual(asFilledIn?.needs);
  });

  it('has what stands in a cell that reaches over rows in each of them, and no row for it alone', () => {
    const merged =
      (restart: number, rows: readonly number[], column: number) =>
      (document: string): string =>
        from(document, 'ips.plan.need.1.target', (rest) => {
          const [facts = '', actions = '', ...others] = rest.split('</w:tbl>');
          const changed = actions.split('</w:tr>').map((row, at) => {
            const cells = row.split('</w:tc>');
            const own = cells[column] ?? '';
            if (at === restart)
              cells[column] = own.replace('</w:tcPr>', '<w:vMerge w:val="restart"/></w:tcPr>');
            else if (rows.includes(at))
              cells[column] =
                `${own.slice(0, own.indexOf('<w:tc>'))}<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/>`;
            return cells.join('</w:tc>');
          });
          return [facts, changed.join('</w:tr>'), ...others].join('</w:tbl>');
        });
    expect(after(merged(1, [2], 1))?.needs[0]?.actions).toMatchObject([
      { action: 'Viikkokokous', responsible: 'Tiiminvetäjä', more: [] },
      { action: 'Sijaisohje', responsible: 'Tiiminvetäjä', more: [] },
    ]);
    const empty = asFilled(bytes, {
      'ips.plan.need.1.action': ['Viikkokokous'],
      'ips.plan.need.1.responsible': ['Tiiminvetäjä'],
    });
    const one = changedPackage(empty, { 'word/document.xml': merged(1, [2], 1) });
    expect(readPlan(one, parseXml)?.needs[0]?.actions.map(({ action }) => action)).toEqual(['Viikkokokous']);
  });

  it('tells that there are comments of Word and pictures', () => {
    const noted = changedPackage(withPictures(filled, [{ title: 'Kaavio', description: '' }]), {
      'word/document.xml': (document) =>
        document.replace('</w:p>', '<w:r><w:commentReference w:id="4"/></w:r></w:p>'),
    });
    expect(readPlan(noted, parseXml)?.holds.map(({ kind, count }) => [kind, count])).toEqual([
      ['comment', 1],
      ['picture', 1],
    ]);
    expect(asFilledIn?.holds).toEqual([]);
  });

  it.each([
    ['the first need', 'need[.]1[.]\\w+'],
    ['every need', 'need[.]\\d[.]\\w+'],
    ['the criteria', 'need[.]\\d[.]criterion'],
    ['the facts', 'need[.]\\d[.](?:score|asks|recommendations|target)'],
    ['the front', '(?:unit|assessed|total|level)'],
    ['the whole plan', '[a-zA-Z0-9.]+'],
  ])('is read as it was where the fields of %s were deleted and their texts stayed', (_, parts) => {
    expect(after((document) => document.replace(unlocked(parts), '$1'))).toEqual(asFilledIn);
  });

  it('has what was written beside a field of its facts', () => {
    const plan = after((document) =>
      from(document, 'ips.plan.need.1.target', (rest) =>
        rest.replace('</w:sdt>', '</w:sdt><w:r><w:t> (vuonna 2028)</w:t></w:r>'),
      ),
    );
    expect(plan?.needs[0]?.target).toBe('4 (vuonna 2028)');
  });

  const behindField = (document: string, tag: string, more: string): string =>
    from(document, tag, (rest) => rest.replace('</w:sdt>', `</w:sdt>${more}`));
  const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

  it('has what was written beside the fields of its front and of a heading', () => {
    const plan = after((document) => {
      const front = behindField(document, 'ips.plan.total', words(' (korjattu)'));
      return behindField(front, 'ips.plan.need.2.criterion', words(' – vastuu Maijalla'));
    });
    expect(plan?.total).toBe('103 (korjattu)');
    expect(plan?.needs.map(({ criterion, notes }) => [criterion, notes])).toEqual([
      ['7. Työhönvalmennuksen tiimi', []],
      ['9. Palvelun avoimuus', ['– vastuu Maijalla']],
    ]);
  });

  it('has columns that were added to its front and facts, and what was written to the names of rows', () => {
    const widened = (document: string, tag: string, text: string): string =>
      from(document, tag, (rest) => rest.replace('</w:tr>', `${cellOf(text)}</w:tr>`));
    const plan = after((document) => {
      const front = widened(document, 'ips.plan.level', 'Katso liite');
      const first = widened(front, 'ips.plan.need.1.score', 'Eri mieltä');
      const last = widened(first, 'ips.plan.need.1.target', 'Vasta 2028');
      return last.replace('>Suositukset<', '>Suositukset (emme hyväksy)<');
    });
    expect(plan?.notes).toEqual(['Taso · Katso liite']);
    expect(plan?.needs.map(({ notes }) => notes)).toEqual([
      ['Pisteet nyt · Eri mieltä', 'Suositukset (emme hyväksy)', 'Tavoitepisteet · Vasta 2028'],
      [],
    ]);
  });

  it('has what a unit made of what the criterion asks', () => {
    const plan = after((document) => behindField(document, 'ips.plan.need.1.asks', words(' Emme voi.')));
    expect(plan?.needs[0]?.asks).toBe(
      'Tiimi kokoontuu viikoittain.\n• sijaistaminen\n• ryhmäohjaus Emme voi.',
    );
  });

  /** The rows of the first need's actions, as somebody has ordered them. */
  const ordered = (change: (rows: string[]) => readonly string[]) => (document: string) =>
    from(document, '>Tavoitepisteet<', (rest) => {
      const [facts = '', actions = '', ...others] = rest.split('</w:tbl>');
      const start = actions.indexOf('<w:tr>');
      const rows = actions.slice(start).split(/(?<=<\/w:tr>)/u);
      return [facts, actions.slice(0, start) + change(rows).join(''), ...others].join('</w:tbl>');
    });

  it('has its actions where rows were sorted with their heads, deleted, doubled or pasted from another need', () => {
    const actionsOf = (change: (rows: string[]) => readonly string[], bytes = filled) =>
      readPlan(changedPackage(bytes, { 'word/document.xml': ordered(change) }), parseXml)?.needs.map(
        ({ actions }) => actions.map(({ action, status }) => [action, status].join()),
      );
    const [one, two] = ['Viikkokokous,done', 'Sijaisohje,'];
    expect(actionsOf((rows) => rows.toReversed())).toEqual([[two, one], [',']]);
    expect(actionsOf(([head = '', first = '', ...rest]) => [first, head, ...rest])).toEqual([
      [one, two],
      [','],
    ]);
    expect(actionsOf(([head = '', first = '']) => [first, head, first])).toEqual([[one, one], [',']]);
    expect(actionsOf((rows) => rows.slice(1))).toEqual([[one, two], [',']]);
    const bare = changedPackage(filled, {
      'word/document.xml': (document) => document.replace(unlocked('need[.]1[.]\\w+'), '$1'),
    });
    expect(actionsOf((rows) => rows.toReversed(), bare)).toEqual([[two, one], [',']]);
    const fromOther = actionsOf(([head = '', first = '', ...rest]) => [
      head,
      first.replaceAll('need.1.', 'need.2.').replace('Viikkokokous', 'Liitetty'),
      ...rest,
    ]);
    expect(fromOther).toEqual([['Liitetty,done', two], [',']]);
  });

  it('has what was written in the place of a column’s name', () => {
    const plan = after((document) => document.replace('>Määräaika<', '>Määräaika (viimeistään)<'));
    expect(plan?.needs.map(({ notes }) => notes)).toEqual([['Määräaika (viimeistään)'], []]);
    expect(plan?.needs.map(({ actions }) => actions)).toEqual(
      asFilledIn?.needs.map(({ actions }) => actions),
    );
  });

  it('has what was written to the names of the columns of its front and facts', () => {
    const plan = after((document) => {
      const [before = '', ...others] = document.split('>Sisältö<');
      const heads = ['>Sisältö (luonnos)<', '>Sisältö, jota emme hyväksy<', '>Kommentit<'];
      return others.reduce((now, rest, at) => now + (heads[at] ?? '') + rest, before);
    });
    expect(plan?.notes).toEqual(['Sisältö (luonnos)']);
    expect(plan?.needs.map(({ notes }) => notes)).toEqual([['Sisältö, jota emme hyväksy'], ['Kommentit']]);
  });

  it('has what was written to the name of a column of actions of which nothing else is left', () => {
    const plan = after((document) =>
      document.replace(unlocked('[\\w.]+'), '$1').replace('>Seuranta<', '>Seuranta johtoryhmässä<'),
    );
    expect(plan?.needs[0]?.notes).toContain('Seuranta johtoryhmässä');
  });

  it('keeps the facts of two needs apart where their fields and the actions between them are gone', () => {
    const plan = after((document) => {
      const bare = document.replace(unlocked('[\\w.]+'), '$1');
      const facts = bare.indexOf('>Tavoitepisteet<');
      const actions = bare.indexOf('<w:tbl>', facts);
      const end = bare.indexOf('</w:tbl>', actions) + '</w:tbl>'.length;
      return (
        bare.slice(0, actions) + bare.slice(end).replace('>Kokoontukaa viikoittain.<', '>Avatkaa ovet.<')
      );
    });
    expect(plan?.needs.map(({ criterion, recommendations }) => [criterion, recommendations])).toEqual([
      ['7. Työhönvalmennuksen tiimi', 'Kokoontukaa viikoittain.'],
      ['9. Palvelun avoimuus', 'Avatkaa ovet.'],
    ]);
  });

  it('has a fact that somebody wrote a second time', () => {
    const row = `<w:tr>${['Tavoitepisteet', '5, ei 4'].map(cellOf).join('')}</w:tr>`;
    const plan = after((document) =>
      from(document, '>Tavoitepisteet<', (rest) => rest.replace('</w:tr>', `</w:tr>${row}`)),
    );
    expect(plan?.needs.map(({ target, notes }) => [target, notes])).toEqual([
      ['4', ['Tavoitepisteet · 5, ei 4']],
      ['4', []],
    ]);
  });

  it('says that it has tracked changes, and is read as if they were accepted', () => {
    const plan = after((document) =>
      document.replace(
        /<w:r><w:t[^>]*>Viikkokokous<\/w:t><\/w:r>/u,
        `<w:del w:id="1" w:author="M"><w:r><w:delText>Viikkokokous</w:delText></w:r></w:del><w:ins w:id="2" w:author="M">${words('Kuukausikokous')}</w:ins>`,
      ),
    );
    expect(plan?.isTracked).toBe(true);
    expect(plan?.needs[0]?.actions[0]?.action).toBe('Kuukausikokous');
    expect(asFilledIn?.isTracked).toBe(false);
  });

  it('has what was written into its footer, and nothing of its own page numbers', () => {
    expect(readPlan(bytes, parseXml)?.notes).toEqual([]);
    const typed = changedPackage(bytes, {
      'word/footer1.xml': (footer) =>
        footer
          .replace('</w:ftr>', '<w:p><w:r><w:t>Luonnos 3, ohjausryhmä 1.9.2026</w:t></w:r></w:p></w:ftr>')
          .replace(/>1</gu, '>12<'),
    });
    expect(readPlan(typed, parseXml)?.notes).toEqual(['Luonnos 3, ohjausryhmä 1.9.2026']);
  });

  it('has ten thousand rows and texts of 100 kB', () => {
    const long = 'ä'.repeat(100_000);
    const row = `<w:tr>${['x', '\u202etaas', '31.2.2027', 'syksyllä', long.slice(0, 3)].map(cellOf).join('')}</w:tr>`;
    const plan = after((document) =>
      from(document, 'ips.plan.need.2.followUp', (rest) =>
        rest.replace('</w:tbl>', `${row.repeat(10_000)}</w:tbl>${paragraph(long)}`),
      ),
    );
    expect(plan?.needs[1]?.actions).toHaveLength(10_001);
    expect(plan?.needs[1]?.actions.at(-1)).toMatchObject({
      due: '31.2.2027',
      status: null,
      statusText: 'syksyllä',
    });
    expect(plan?.needs[1]?.notes).toEqual([long]);
  });
});

describe('What is a plan', () => {
  it('is told by the tags, and by the property where the controls are gone', () => {
    const untagged = changed((document) => document.replaceAll('"ips.plan.', '"x.'));
    expect(readPlan(untagged, parseXml)).toMatchObject({ unit: 'Mallilan yksikkö', needs: [{}, {}] });
    const parts = unzipSync(bytes);
    const property = strFromU8(parts['docProps/custom.xml'] ?? new Uint8Array());
    const renamed = { 'docProps/custom.xml': strToU8(property.replace('IpsHandout', 'Other')) };
    expect(readPlan(zipSync({ ...parts, ...renamed }), parseXml)?.needs).toHaveLength(2);
    const neither = { ...unzipSync(untagged), ...renamed };
    expect(readPlan(zipSync(neither), parseXml)).toBeNull();
    const bare = changedPackage(zipSync({ ...unzipSync(filled), ...renamed }), {
      'word/document.xml': (document) => document.replace(unlocked('[a-zA-Z0-9.]+'), '$1'),
    });
    expect(readPlan(bare, parseXml)).toEqual(readPlan(filled, parseXml));
  });

  it('is no report into which a field of a plan was pasted', () => {
    const pasted = `<w:sdt><w:sdtPr><w:tag w:val="${needTag(1, 'recommendations')}"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>`;
    const report = changedPackage(sampleBytes('fi'), {
      'word/document.xml': (document) => document.replace('<w:body>', `<w:body>${pasted}`),
    });
    expect(readPlan(report, parseXml)).toBeNull();
  });

  it('is no report, no text and no damaged file', () => {
    expect(readPlan(sampleBytes('fi'), parseXml)).toBeNull();
    expect(readPlan(strToU8('text'), parseXml)).toBeNull();
    expect(readPlan(bytes.slice(0, 500), parseXml)).toBeNull();
  });

  it.each(reportLanguages)('is the empty one in %s, too, with a need that says nothing', (language) => {
    expect(readPlan(emptyPlan(language), parseXml)?.language).toBe(language);
    expect(readPlan(emptyPlan(language), parseXml)?.needs).toEqual([
      { criterion: '', score: '', asks: '', recommendations: '', target: '', actions: [], notes: [] },
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
