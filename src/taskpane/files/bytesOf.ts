/** Milliseconds after which a file that gives no answer, as on a share that is gone, counts as unreadable. */
const patience = 30_000;

/** The bytes of a picked file; null where the browser refuses them, as of a file that moved, or never gives them. */
export function bytesOf(file: Blob): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(null), patience);
    const answer = (bytes: Uint8Array | null): void => {
      clearTimeout(giveUp);
      resolve(bytes);
    };
    file.arrayBuffer().then(
      (buffer) => answer(new Uint8Array(buffer)),
      () => answer(null),
    );
  });
}
