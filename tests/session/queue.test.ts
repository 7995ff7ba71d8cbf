import { Queue } from '../../src/session/queue';

describe('Work for the document', () => {
  it('goes on after a piece that fails, and who asked for that piece hears of it', async () => {
    const queue = new Queue();
    const failing = queue.run(() => Promise.reject(new Error('Vika')));
    const next = queue.run(() => Promise.resolve('seuraava'));
    await expect(failing).rejects.toThrow('Vika');
    await expect(next).resolves.toBe('seuraava');
    await expect(queue.settled()).resolves.toBeUndefined();
  });

  it('is done one piece after the other, and is settled after what came meanwhile', async () => {
    const queue = new Queue();
    const done: string[] = [];
    const first = queue.run(async () => {
      await new Promise((later) => setImmediate(later));
      void queue.run(() => Promise.resolve(void done.push('kolmas')));
      done.push('ensimmäinen');
    });
    void queue.run(() => Promise.resolve(void done.push('toinen')));
    await queue.settled();
    await first;
    expect(done).toEqual(['ensimmäinen', 'toinen', 'kolmas']);
  });
});
