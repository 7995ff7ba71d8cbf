import { diagnose } from '../../src/session/diagnostics';
import { Desk } from './desk';

describe('the diagnostics of a session', () => {
  it('tell how the fields were bound', async () => {
    const desk = await Desk.open();
    const { document, phase } = diagnose(desk.session);
    expect(phase).toBe('open');
    expect(document?.bound).toEqual({ byId: desk.report.fields.size, byLook: 0 });
    expect(document).toMatchObject({ language: 'fi', criteria: 25, notReached: [] });
  });

  it('name the fields that the host keeps to itself', async () => {
    const desk = await Desk.open();
    desk.document.keepBack('criterion.7.comments', 'summary.7');
    await desk.session.look();
    expect(diagnose(desk.session).document?.notReached).toEqual(['criterion.7.comments', 'summary.7']);
  });

  it('count controls by kind, problems, states and refusals', async () => {
    const desk = await Desk.open();
    desk.document.refuse('criterion.7.score', 'busy');
    desk.session.setScore(7, 4);
    await desk.session.settled();
    const { document, fields, refusals } = diagnose(desk.session);
    const controls = [...(document?.controls.values() ?? [])];
    expect(controls.reduce((sum, count) => sum + count, 0)).toBe(desk.report.report.controls.length);
    expect(fields.get('refused')).toBe(1);
    expect([...refusals]).toEqual([['busy FakeRefusal', 1]]);
  });
});
