/**
 * Prints what the tests took, by project, and the slowest files: whoever adds a test sees what it costs. Times are those of the
 * workers, added up, so two workers that are busy for a minute make two.
 */
module.exports = class TimesReporter {
  onRunComplete(_contexts, { testResults }) {
    const projects = new Map();
    for (const { displayName, perfStats, numPassingTests, testFilePath } of testResults) {
      const name = displayName?.name ?? "";
      const project = projects.get(name) ?? { files: [], tests: 0, time: 0 };
      project.files.push({ file: testFilePath.replace(/^.*?\/test\//, "test/"), time: perfStats.runtime });
      project.tests += numPassingTests;
      project.time += perfStats.runtime;
      projects.set(name, project);
    }
    const all = testResults.reduce((sum, { perfStats }) => sum + perfStats.runtime, 0);
    const rows = [...projects]
      .sort(([, a], [, b]) => b.time - a.time)
      .map(([name, { files, tests, time }]) => {
        const slowest = files
          .sort((a, b) => b.time - a.time)
          .slice(0, 3)
          .map(({ file, time: each }) => `${file} ${seconds(each)}`);
        return `  ${name.padEnd(10)}${seconds(time).padStart(7)}  ${String(tests).padStart(5)} tests   slowest: ${slowest.join(", ")}`;
      });
    if (testResults.length > 1)
      process.stdout.write(
        `\nTime by project, of all workers together:\n${rows.join("\n")}\n  ${"all".padEnd(10)}${seconds(all).padStart(7)}\n`,
      );
  }
};

function seconds(milliseconds) {
  return `${Math.round(milliseconds / 1000)} s`;
}
