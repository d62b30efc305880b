import type { MapNodeKind, MapTie } from '../../report/payload.ts';

/** Whether a mark stands for people, and is as large as they are many. */
export const isCounted = (kind: MapNodeKind): boolean => kind === 'organisation' || kind === 'group';

/** Whether a line stands for people, and is as thick as they are many. */
export const isWeighed = (kind: MapTie['kind']): boolean => kind === 'affiliation' || kind === 'organisations';
