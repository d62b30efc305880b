export { changesBetween, type Change, type ChangeOptions } from './change.ts';
export { turnoverBetween, turnoverOf, type Turnover } from './turnover.ts';
