export type { Kernel } from './chunks.ts';
export { inParallel, workersRunning, type Job } from './in-parallel.ts';
export { sharedFloats, sharedInts, shareFloats, shareInts } from './shared.ts';
