export type { Kernel } from './chunks.ts';
export { inParallel, workersRunning, type Effort, type Job } from './in-parallel.ts';
export { sharedFloats, sharedInts, shareFloats, shareInts } from './shared.ts';
