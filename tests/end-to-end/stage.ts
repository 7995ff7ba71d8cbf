import { chromium, type Browser } from 'playwright-core';
import { launchBrowser, launchBrowserServer } from './browser';
import { startServer } from './server';

/** A browser, and the address of the server that its pages come from. */
export interface Stage {
  readonly browser: Browser;
  readonly address: string;
  /** Lets go of a shared stage; ends one's own. */
  readonly leave: () => Promise<void>;
}

/** Where jest's workers, which are processes of their own, find the stage that they share. */
const names = { browser: 'STAGE_BROWSER', server: 'STAGE_SERVER' } as const;

/** Kept where setup and teardown, two modules to jest, both see it. */
const shared = globalThis as { strike?: () => Promise<void> };

/** Starts one browser and one server for all processes that are started from here on. */
export async function raiseStage(): Promise<void> {
  const [browser, server] = await Promise.all([launchBrowserServer(), startServer()]);
  process.env[names.browser] = browser.wsEndpoint();
  process.env[names.server] = server.address;
  shared.strike = async () => {
    await browser.close();
    await server.close();
  };
}

export async function strikeStage(): Promise<void> {
  await shared.strike?.();
  delete shared.strike;
}

/** The shared stage where there is one, as in a run of jest; else one's own, as in a command. */
export async function enterStage(): Promise<Stage> {
  const [endpoint, address] = [process.env[names.browser], process.env[names.server]];
  if (endpoint !== undefined && address !== undefined) {
    const browser = await chromium.connect(endpoint);
    return { browser, address, leave: () => browser.close() };
  }
  const [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  const leave = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, address: server.address, leave };
}
