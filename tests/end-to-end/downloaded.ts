import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';

/** What was downloaded. The browser may belong to another process, so there is no file to read. */
export const downloaded = async (download: Download): Promise<Buffer> =>
  buffer(await download.createReadStream());
