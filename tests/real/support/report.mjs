// One line for each check, counts at the end.

const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1);

export function openReport() {
  let [passed, failed] = [0, 0];
  return {
    /** Runs a check; a failure is told and the next one goes on. */
    async check(name, run) {
      const started = performance.now();
      try {
        await run();
        passed++;
        console.log(`  ✔ ${name} (${seconds(started)} s)`);
      } catch (error) {
        failed++;
        console.log(
          `  ✖ ${name} (${seconds(started)} s)\n    ${String(error?.stack ?? error).replace(/\n/g, '\n    ')}`,
        );
      }
    },
    /** Tells the counts and gives the exit code. */
    close() {
      console.log(`${passed} passed, ${failed} failed`);
      return failed || !passed ? 1 : 0;
    },
  };
}

/** Runs something and says how long it took. */
export async function timed(say, run) {
  const started = performance.now();
  const result = await run();
  console.log(say(seconds(started), result));
  return result;
}
