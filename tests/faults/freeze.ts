// How long the page stands still: the longest task, as the browser counts it where it does, else the longest silence of a timer.
import { sleep } from './run.js';

/** Beats of a timer; what keeps it waiting is a task, or a machine that has other things to do. */
function heartbeat(): { longest(): number; stop(): void } {
  const channel = new MessageChannel();
  let [last, most, isOver] = [performance.now(), 0, false];
  channel.port1.onmessage = () => {
    const now = performance.now();
    most = Math.max(most, now - last);
    last = now;
    // A pause in between: timers and painting must have their turn.
    if (!isOver) setTimeout(() => channel.port2.postMessage(0));
  };
  channel.port2.postMessage(0);
  return { longest: () => most, stop: () => void (isOver = true) };
}

/** The longest task while `act` runs, in milliseconds; tasks under 50 ms count as none where the browser counts. */
export async function longestTask(act: () => Promise<unknown>): Promise<number> {
  if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    const beat = heartbeat();
    await act();
    await sleep(50);
    beat.stop();
    return beat.longest();
  }
  let most = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) most = Math.max(most, duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  await act();
  await sleep(100);
  observer.disconnect();
  return most;
}
