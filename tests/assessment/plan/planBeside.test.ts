import type { PlanAction, PlanStatus, ReadNeed, ReadPlan } from '../../../src/assessment/plan/plan';
import { countActions, needsBeside } from '../../../src/assessment/plan/planBeside';
import { lettered } from '../findings/finishedReport';

const action = (name: string, status: PlanStatus | null): PlanAction => ({
  ...{ action: name, responsible: '', due: '', status, statusText: '', followUp: '', more: [] },
});
const need = (criterion: string, ...actions: readonly PlanAction[]): ReadNeed => ({
  ...{ criterion, score: '3', asks: '', recommendations: '', target: '4', actions, notes: [] },
});
const plan: ReadPlan = {
  ...{ language: 'fi', unit: '', assessed: '', total: '', level: '', notes: [], holds: [], isTracked: false },
  isAdapted: false,
  needs: [
    need('4. Kriteerin D nimi', action('a', 'done'), action('b', 'dropped')),
    need('Kriteerin B nimi', action('c', 'done'), action('d', null), action('e', 'underWay')),
    need('Oma asia'),
  ],
};

it('What is to be done comes first, in the plan’s order, then what was given up, then what was done', () => {
  const found = needsBeside(plan, { names: lettered, criteria: [], isAdapted: false });
  expect(found.map(({ number }) => number)).toEqual([2, null, 4]);
  expect(found.map(({ actions }) => actions.map((one) => one.action).join(''))).toEqual(['dec', '', 'ba']);
});

it('What the criterion asks is reported as far as the open report doesn’t say it', () => {
  const criterion = { number: 2, name: 'Kriteerin B nimi', section: 'A' };
  const criteria = [{ ...criterion, definition: 'Yksi.\nKaksi.', components: ['kolme', 'neljä\nviisi'] }];
  const asks = ' Yksi.\nKaksi. Emme voi.\n\n• kolme\n• neljä\nviisi\nOma rivi';
  const found = needsBeside(
    {
      ...plan,
      needs: [
        { ...need('Kriteerin B nimi'), asks },
        { ...need('Oma asia'), asks: 'Oma' },
      ],
    },
    { names: lettered, criteria, isAdapted: false },
  );
  expect(found.map(({ otherAsks }) => otherAsks)).toEqual([['Kaksi. Emme voi.', 'Oma rivi'], ['Oma']]);
});

it('What has no status that is known counts as still to be done', () => {
  expect(countActions(plan)).toEqual({ all: 5, open: 2 });
});
