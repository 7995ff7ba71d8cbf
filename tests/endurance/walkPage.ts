import fc from 'fast-check';
import type { CDPSession } from 'playwright-core';
import type { OpenWorkbench, Sample } from '../end-to-end/workbench';
import { openRig } from '../rig/openRig';
import type { RigWindow } from '../rig/page/index';
import type { Move } from '../rig/page/move';
import { anyMove } from './moves';
import { shrink } from './shrink';

/** Moves made in one go: each time the browser keeps the code of the call, which counts as memory of the page. */
const atOnce = 500;
const mostShrinkingRuns = 150;
/** In milliseconds; then the shortest walk so far will do. */
const longestShrinking = 300_000;
/** Complaints that begin alike are about the same. */
const sameWords = 25;
const missingCode = /ChunkLoadError|NotLoaded/u;

export interface Failure {
  /** How many moves went well. */
  readonly move: number;
  readonly complaint: string;
}

/** The same moves for the same seed. */
export const movesOf = (seed: number, count: number): Move[] => fc.sample(anyMove, { seed, numRuns: count });

/** Moves that begin a pane anew. */
const isReload = ({ kind }: Move): boolean => ['reload', 'missingCode', 'second'].includes(kind);

/** The moves that one pane can make, so that what it hoards can show. */
export const withoutReloads = (moves: readonly Move[]): Move[] => moves.filter((move) => !isReload(move));

/** A page on which walks through document and pane are made. */
export class WalkPage {
  private constructor(
    private readonly workbench: OpenWorkbench,
    private readonly browser: CDPSession,
  ) {}

  /** On the sample of this language. */
  static async open(sample: Sample = 'fi'): Promise<WalkPage> {
    const open = await openRig({ sample });
    const browser = await open.page.context().newCDPSession(open.page);
    await browser.send('Performance.enable');
    return new WalkPage(open, browser);
  }

  /** What went wrong in the page or the pane beside what was walked into: code that does not come is told, too. */
  get complaints(): readonly string[] {
    return this.workbench.complaints.filter((complaint) => !missingCode.test(complaint));
  }

  async close(): Promise<void> {
    await this.browser.detach();
    await this.workbench.close();
  }

  /** A fresh report and a fresh pane. */
  begin(): Promise<void> {
    return this.workbench.page.evaluate(() => (window as unknown as RigWindow).walk.begin());
  }

  async take(moves: readonly Move[]): Promise<Failure | null> {
    for (let from = 0; from < moves.length; from += atOnce) {
      const failure = await this.workbench.page.evaluate(
        (some) => (window as unknown as RigWindow).walk.take(some),
        moves.slice(from, from + atOnce),
      );
      if (failure) return failure;
    }
    return null;
  }

  end(): Promise<string | null> {
    return this.workbench.page.evaluate(() => (window as unknown as RigWindow).walk.end());
  }

  /** The shortest walk found that fails in the same way. */
  shortest(moves: readonly Move[], complaint: string): Promise<readonly Move[]> {
    const end = Date.now() + longestShrinking;
    const fails = async (shorter: readonly Move[]): Promise<boolean> =>
      Date.now() < end &&
      (await this.complaintOf(shorter))?.slice(0, sameWords) === complaint.slice(0, sameWords);
    return shrink(moves, fails, mostShrinkingRuns);
  }

  /** Bytes that the scripts of pane and page hold, once all that is free was given back. */
  async heap(): Promise<number> {
    await this.workbench.page.evaluate(() => (window as unknown as RigWindow).rig.forgetBatches());
    await this.browser.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.browser.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  }

  private async complaintOf(moves: readonly Move[]): Promise<string | null> {
    await this.begin();
    return (await this.take(moves))?.complaint ?? this.end();
  }
}
