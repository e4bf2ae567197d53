/** On a busy machine a component appears later than in the one second that queries wait for it by themselves. */
beforeAll(async () => {
  if (!expect.getState().testPath?.endsWith(".tsx")) return;
  const { configure } = await import("@testing-library/dom");
  configure({ asyncUtilTimeout: 15_000 });
});
