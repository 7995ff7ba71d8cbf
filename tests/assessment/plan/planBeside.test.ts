import type { PlanAction, PlanStatus, ReadNeed, ReadPlan } from '../../../src/assessment/plan/plan';
import { countActions, needsBeside } from '../../../src/assessment/plan/planBeside';
import { lettered } from '../findings/finishedReport';

const action = (name: string, status: PlanStatus | null): PlanAction => ({
  ...{ action: name, responsible: '', due: '', status, statusText: '', followUp: '', more: [] },
});
const need = (criterion: string, ...actions: readonly PlanAction[]): ReadNeed => ({
  ...{ criterion, score: '3', recommendations: '', target: '4', actions, notes: [] },
});
const plan: ReadPlan = {
  ...{ language: 'fi', unit: '', assessed: '', total: '', level: '', notes: [], holds: [] },
  needs: [
    need('4. Kriteerin D nimi', action('a', 'done'), action('b', 'dropped')),
    need('Kriteerin B nimi', action('c', 'done'), action('d', null), action('e', 'underWay')),
    need('Oma asia'),
  ],
};

it('What is to be done comes first, in the plan’s order, then what was given up, then what was done', () => {
  const found = needsBeside(plan, lettered);
  expect(found.map(({ number }) => number)).toEqual([2, null, 4]);
  expect(found.map(({ actions }) => actions.map((one) => one.action).join(''))).toEqual(['dec', '', 'ba']);
});

it('What has no status that is known counts as still to be done', () => {
  expect(countActions(plan)).toEqual({ all: 5, open: 2 });
});
