import { writeFileSync } from 'node:fs';

// What every contender of ours leaves behind: CPU seconds per step and in all, peak memory, and the values it found.

const steps = {};
const walls = {};
const values = {};

/** Runs a step, adds its CPU time (all threads) and the time on the clock under its name, and keeps the values it gives, if any. */
export async function step(name, work) {
  const before = process.cpuUsage();
  const began = process.hrtime.bigint();
  const found = await work();
  const { user, system } = process.cpuUsage(before);
  steps[name] = (steps[name] ?? 0) + (user + system) / 1e6;
  walls[name] = (walls[name] ?? 0) + Number(process.hrtime.bigint() - began) / 1e9;
  return found;
}

/** Keeps what is to be compared under a step's name: numbers or null, in the order of the ids. */
export function keep(name, found) {
  values[name] = Array.from(found, (value) => (value === null || Number.isNaN(value) ? null : value));
}

/** Writes the outcome. What `keep` was given is not timed. */
export function done() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
  writeFileSync(process.env['BENCH_OUT'], JSON.stringify({ steps, walls, values, ...usage }));
}
