/**
 * Repeats expectations until they hold: for what follows a while after it was asked for.
 *
 * @throws what they throw, when they do not hold within twenty seconds: a busy machine is slow.
 * @example await eventually(() => { expect(host.valueAt("表!B2")).toBe(40); })
 */
export async function eventually(expectations: () => Promise<void> | void): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      await expectations();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
