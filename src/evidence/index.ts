export { checkEvidence, type CheckEvidenceOptions, type RowBehind } from './check-evidence.ts';
export { explainVerdict, type ExplainedVerdict } from './explain-verdict.ts';
export { type BrokeredPair } from './broker-pairs.ts';
export { scoreEvidence, type EvidenceOptions, type RecordBehind, type ScoreEvidence, type TieBehind } from './score-evidence.ts';
