/** Code of the pane that could not be loaded, as where the connection is gone. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

/** How to forget each load that failed. */
const failures = new Set<() => void>();

/** Lets all that could not be loaded be loaded again. */
export function forgetFailedLoads(): void {
  failures.forEach((forget) => forget());
  failures.clear();
}

/** The promise, which fails with `NotLoaded`; `forget` drops whoever keeps it, once loading is tried again. */
export async function loading<T>(load: () => Promise<T>, forget: () => void): Promise<T> {
  try {
    return await load();
  } catch (error) {
    failures.add(forget);
    throw new NotLoaded('Code of the pane could not be loaded.', { cause: error });
  }
}
