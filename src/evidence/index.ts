export { checkEvidence, type CheckEvidenceOptions, type RowBehind } from './check-evidence.ts';
export { type BrokeredPair } from './broker-pairs.ts';
export { scoreEvidence, type EvidenceOptions, type RecordBehind, type ScoreEvidence, type TieBehind } from './score-evidence.ts';
