import { CommonCalls } from '../../src/workbench/commonCalls';
import { Unanswered } from '../../src/workbench/unanswered';
import type { Fields } from '../../src/workbench/wire';

const done: Fields = { Version: 1, Error: 0 };

/** Makes one call, and gives what was sent and how often the call was done. */
function call(calls: CommonCalls): { sent: Fields[]; runs: () => number } {
  const sent: Fields[] = [];
  const answer = jest.fn(() => done);
  calls.run(128, answer, (one) => sent.push(one));
  return { sent, runs: () => answer.mock.calls.length };
}

describe('A call of the Common API', () => {
  it('is done and answered where nothing goes wrong', () => {
    const calls = new CommonCalls();
    const { sent, runs } = call(calls);
    expect([sent, runs()]).toEqual([[done], 1]);
    expect(calls.records).toEqual([{ method: 128, answered: true, fault: null }]);
  });

  it('is done and not answered, or not even done', () => {
    const calls = new CommonCalls();
    calls.faults.next({ kind: 'unanswered' }, { kind: 'dropped' });
    const [unanswered, dropped] = [call(calls), call(calls)];
    expect([unanswered.sent, unanswered.runs()]).toEqual([[], 1]);
    expect([dropped.sent, dropped.runs()]).toEqual([[], 0]);
    expect(calls.records.map(({ answered }) => answered)).toEqual([false, false]);
  });

  it('is refused with a number of Office’s and not done', () => {
    const calls = new CommonCalls();
    calls.faults.next({ kind: 'office', error: 7000 });
    const { sent, runs } = call(calls);
    expect([sent, runs()]).toEqual([[{ Version: 1, Error: 7000 }], 0]);
  });

  it('is done late', () => {
    jest.useFakeTimers();
    const calls = new CommonCalls();
    calls.faults.next({ kind: 'late', milliseconds: 500 });
    const { sent, runs } = call(calls);
    expect([sent, runs()]).toEqual([[], 0]);
    jest.advanceTimersByTime(500);
    expect([sent, runs()]).toEqual([[done], 1]);
    jest.useRealTimers();
  });

  it('is not answered where this Word never answers it', () => {
    const calls = new CommonCalls();
    const sent: Fields[] = [];
    const silent = (): Fields => {
      throw new Unanswered();
    };
    calls.run(128, silent, (one) => sent.push(one));
    expect(sent).toEqual([]);
  });
});
