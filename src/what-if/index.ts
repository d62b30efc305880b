export { burdensOf, lossOf, type Burden, type Leaver, type Loss } from './leaving.ts';
export { prospectsOf } from './prospects.ts';
export { suggestionsFor, type NewLink, type Suggestion } from './joining.ts';
