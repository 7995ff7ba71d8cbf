import { parseXml } from '../../src/commands/parseXml';
import { readNotebook } from '../../src/handouts/readNotebook';
import { readPlan } from '../../src/handouts/readPlan';
import { emptyNotebook, notebookSource } from '../handouts/notebooks';
import { filledPlan, needOf, planWith } from '../handouts/plans';
import { filledInLibreOffice } from './filledInLibreOffice';

jest.setTimeout(180_000);

/** LibreOffice 7.4 leaves out the tags of controls; their prompts keep their names. */
describe('Filled by a script in LibreOffice', () => {
  it('a plan is read back: each action with its need, its status and its row', () => {
    const plan = filledPlan(planWith([needOf(), needOf({ number: 9, criterion: '9. Palvelun avoimuus' })]));
    const filled = filledInLibreOffice(
      plan,
      ['ips.plan.need.1.action', 'Viikkokokous & "sijaiset"'],
      ['ips.plan.need.1.status', 'Tehty'],
      ['ips.plan.need.1.action', 'Sijaisohje', 1],
      ['ips.plan.need.2.followUp', 'Johtoryhmässä', 1],
    );
    const none = {
      action: '',
      responsible: '',
      due: '',
      status: null,
      statusText: '',
      followUp: '',
      more: [],
    };
    const first = { ...none, action: 'Viikkokokous & "sijaiset"', status: 'done', statusText: 'Tehty' };
    expect(readPlan(filled, parseXml)).toEqual({
      ...readPlan(plan, parseXml),
      needs: [
        { ...readPlan(plan, parseXml)?.needs[0], actions: [first, { ...none, action: 'Sijaisohje' }] },
        { ...readPlan(plan, parseXml)?.needs[1], actions: [{ ...none, followUp: 'Johtoryhmässä' }] },
      ],
    });
  });

  it('a notebook is read back: notes, ticks, figures, rows and jobs', () => {
    const filled = filledInLibreOffice(
      emptyNotebook('sv'),
      ['ips.notebook.7.note.interviews', 'Teamet träffas varje vecka.'],
      ['ips.notebook.5.tick.0', true],
      ['ips.notebook.5.tick.3', true],
      ['ips.notebook.15.field.days', '12, 30, 45'],
      ['ips.notebook.15.field.tracked', 'Ja'],
      ['ips.notebook.1.cell.name', 'A', 1],
      ['ips.notebook.1.cell.clients', '18', 1],
      ['ips.notebook.19.job.type', 'Kök'],
      ['ips.notebook.19.job.current', 'Nej'],
    );
    const none = {
      notes: new Map(),
      components: [],
      ticks: null,
      figures: null,
      jobs: null,
      unread: [],
      lost: [],
    };
    const read = readNotebook(filled, parseXml, notebookSource('sv').criteria);
    expect(read?.entries.map((entry) => ({ ...entry, components: [] }))).toEqual([
      { ...none, number: 1, figures: { fields: {}, rows: [{ name: 'A', clients: '18' }] } },
      { ...none, number: 5, ticks: [true, false, false, true, false] },
      { ...none, number: 7, notes: new Map([['interviews', 'Teamet träffas varje vecka.']]) },
      { ...none, number: 15, figures: { fields: { days: '12, 30, 45', tracked: 'yes' }, rows: [] } },
      { ...none, number: 19, jobs: [{ type: 'Kök', current: 'no' }] },
    ]);
  });
});
