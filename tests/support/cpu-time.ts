/**
 * Milliseconds of processor time that this process has used: what hostile input costs, however busy the machine is. Limits on it are far
 * above what linear reading takes and far below what anything worse would.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
