/** Milliseconds after which a file that gives no answer, as on a share that is gone, counts as unreadable. */
const patience = 30_000;

/** The bytes of a picked file; null where the browser refuses them, as of a file that moved, or never gives them. */
export async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    giveUp = setTimeout(() => resolve(null), patience);
  });
  try {
    const buffer = await Promise.race([file.arrayBuffer(), late]);
    return buffer && new Uint8Array(buffer);
  } catch {
    return null;
  } finally {
    clearTimeout(giveUp);
  }
}
