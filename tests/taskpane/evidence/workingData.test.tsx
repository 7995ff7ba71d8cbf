import { act, screen } from '@testing-library/react';
import { renderPane } from '../renderPane';
import { box, button, keptPart, openCriterion, openMenu } from './criterionPage';
import { keptParts } from '../../session/working/keptParts';

beforeEach(() => localStorage.clear());

const note = (): HTMLInputElement => box('Oma muistiinpano');
const part = (version: number, content: string): string =>
  `<workingData xmlns="urn:ips-assessor-pane:working-data" version="${version}">${content}</workingData>`;
const kept = part(1, '<criterion number="7"><note>Kysy vielä.</note></criterion>');

describe('Working data', () => {
  it('holds the assessor’s own note, and nothing of it stands in the report', async () => {
    const pane = await openCriterion(7);
    await pane.user.type(note(), 'Kysy tiiminvetäjältä');
    expect(await keptPart(pane)).toContain('<note>Kysy tiiminvetäjältä</note>');
    expect(screen.getByText('Arvioijan aineisto on tallessa asiakirjassa eikä näy tekstissä')).toBeTruthy();
    expect([...pane.desk.report.fields.values()].filter(({ text }) => text.includes('Kysy'))).toEqual([]);
  });

  it('is there again when the document is opened', async () => {
    await openCriterion(7, { parts: [kept] });
    expect(note().value).toBe('Kysy vielä.');
  });

  it('tells a refusal, and is kept when it is tried again', async () => {
    const pane = await openCriterion(7);
    pane.desk.document.partsRefusal = 'readOnly';
    await pane.user.type(note(), 'x');
    await pane.outside(() => pane.desk.session.working.keep());
    expect(screen.getByText('Arvioijan aineisto ei tallentunut asiakirjaan.')).toBeTruthy();
    pane.desk.document.partsRefusal = null;
    await pane.user.click(button('Yritä uudelleen'));
    await pane.outside(() => pane.desk.session.settled());
    expect(pane.desk.document.parts).toHaveLength(1);
    expect(screen.queryByText('Arvioijan aineisto ei tallentunut asiakirjaan.')).toBeNull();
  });

  it('that is damaged is reported, and can be replaced', async () => {
    await openCriterion(7, { parts: ['<workingData'] });
    expect(screen.getByText(/arvioijan aineisto on vioittunut/)).toBeTruthy();
    expect(note().disabled).toBe(false);
  });

  it('of a newer pane is reported, and can’t be changed', async () => {
    const { user } = await openCriterion(21, { parts: [part(99, '')] });
    expect(screen.getByText(/uudemmalla versiolla/)).toBeTruthy();
    expect(note().disabled).toBe(true);
    await user.click(button('Luvut'));
    expect(box('Voimassa olevia työsuhteita yhteensä').disabled).toBe(true);
  });

  it('that was taken along beside a newer pane’s waits, and that is reported', async () => {
    const { desk, outside } = await openCriterion(7, { parts: [part(99, '')] });
    expect(screen.queryByText(/odottaa vain tässä ikkunassa/)).toBeNull();
    const taken = new Map([[7, { note: 'Kollegan muistiinpano' }]]);
    await outside(() => desk.session.takeOver({ scores: new Map(), texts: [] }, taken));
    expect(screen.getByText(/odottaa vain tässä ikkunassa/)).toBeTruthy();
    expect(note().value).toBe('Kollegan muistiinpano');
  });

  it('is removed from the menu, after a question', async () => {
    const { desk, user, outside } = await renderPane({
      prepare: ({ document }) => {
        document.parts = [kept];
      },
    });
    await act(() => desk.session.working.read());
    await openMenu();
    await user.click(button('Poista arvioijan aineisto'));
    expect(desk.document.parts).toHaveLength(1);
    expect(screen.getByText(/Avoin tiedosto on niiden ainoa kappale/)).toBeTruthy();
    expect(screen.getByText('Omat muistiinpanot: yksi kriteeri')).toBeTruthy();
    await user.click(button('Peruuta'));
    await user.click(button('Poista arvioijan aineisto'));
    await user.click(button('Poista kaikki'));
    await outside(() => undefined);
    expect(keptParts(desk.document.parts)).toEqual([]);
    expect(screen.getByText('Arvioijan aineisto on poistettu asiakirjasta.')).toBe(document.activeElement);
    expect(screen.queryByText(/Poista ne, ennen kuin/)).toBeNull();
  });
});
