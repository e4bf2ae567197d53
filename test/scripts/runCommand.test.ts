import { runQuietly } from "../../scripts/runCommand";

test("a command run quietly tells its exit code and all it printed, as it came", async () => {
  const script = "console.log('good'); console.error('bad'); process.exitCode = 3";
  const { exitCode, output } = await runQuietly(`node -e "${script}"`);
  expect({ exitCode, lines: output.trim().split(/\r?\n/).sort() }).toEqual({
    exitCode: 3,
    lines: ["bad", "good"],
  });
});

test("the programs of the project are at hand, and one that is not there has failed", async () => {
  expect(await runQuietly("prettier --no-config --stdin-filepath=a.json < package.json")).toEqual(
    expect.objectContaining({ exitCode: 0 }),
  );
  const { exitCode, output } = await runQuietly("a-program-that-is-nowhere");
  expect([exitCode === 0, output.includes("a-program-that-is-nowhere")]).toEqual([false, true]);
});
