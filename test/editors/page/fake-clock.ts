/**
 * Gives the page a clock and a random of its own, imported before any editor: two pages that are
 * told the same steps then see the same times, however busy the machine is. Extensions live in
 * another world and keep the real ones.
 */

interface Timer {
  readonly id: number;
  readonly due: number;
  readonly run: (now: number) => void;
}

/** Real turns of the event loop that let editors hear of a selection and React render. */
const TURNS = 3;

const realSetTimeout = window.setTimeout.bind(window);
let now = 1_000_000;
let lastId = 0;
let random = 1;
let timers: readonly Timer[] = [];

function schedule(run: (now: number) => void, delayMs = 0): number {
  lastId += 1;
  timers = [...timers, { id: lastId, due: now + Math.max(1, delayMs), run }];
  return lastId;
}

function cancel(id: number | undefined): void {
  timers = timers.filter((timer) => timer.id !== id);
}

/** Lets the page's clock go on and runs what has become due, in order. */
function advance(ms: number): void {
  const end = now + ms;
  for (;;) {
    const [next] = timers
      .filter(({ due }) => due <= end)
      .sort((one, other) => one.due - other.due || one.id - other.id);
    if (next === undefined) break;
    now = Math.max(now, next.due);
    cancel(next.id);
    next.run(now);
  }
  now = end;
}

async function turn(): Promise<void> {
  for (let at = 0; at < TURNS; at += 1) {
    await new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(undefined);
    });
    await new Promise((resolve) => realSetTimeout(resolve, 0));
  }
}

/** Lets everything come to rest: what is under way, then what is due within some time. */
export async function settle(ms: number): Promise<void> {
  await turn();
  advance(ms);
  await turn();
}

/** Takes the page's clock, timers and random over. */
export function installFakeClock(): void {
  const patch = {
    setTimeout: (run: (...args: unknown[]) => void, delayMs?: number, ...args: unknown[]) =>
      schedule(() => run(...args), delayMs),
    clearTimeout: cancel,
    requestAnimationFrame: (run: FrameRequestCallback) => schedule(run, 16),
    cancelAnimationFrame: cancel,
  };
  Object.assign(window, patch);
  Date.now = () => now;
  performance.now = () => now;
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => now });
  Math.random = () => {
    // A small linear congruential generator: keys of blocks need no more.
    random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
    return random / 2_147_483_648;
  };
}

installFakeClock();
