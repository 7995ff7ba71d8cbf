/** A file of the pane's own was not loaded: the connection is gone, or the pane was renewed on its server meanwhile. */
export class LoadFailure extends Error {
  constructor(cause: unknown) {
    super('A part of the pane was not loaded.', { cause });
  }
}

/** How to forget each load that failed. */
const failures = new Set<() => void>();

/** Turns what a load throws into a `LoadFailure`; what remembers the load forgets it when it is to be tried again. */
export async function telling<T>(load: Promise<T>, forget: () => void): Promise<T> {
  try {
    return await load;
  } catch (cause) {
    failures.add(forget);
    throw new LoadFailure(cause);
  }
}

/** Lets what was not loaded be loaded again. */
export function forgetFailedLoads(): void {
  failures.forEach((forget) => forget());
  failures.clear();
}
