const patience = 15_000;
const pause = 50;

/** Tries an expectation again until it holds; when it doesn't in good time, fails as it failed last. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const failure = await failureOf(expectation);
    if (!failure) return;
    if (Date.now() > end) throw failure;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const failureOf = (expectation: () => Promise<void>): Promise<Error | null> =>
  expectation().then(
    () => null,
    (failure: unknown) => (failure instanceof Error ? failure : new Error(String(failure))),
  );
