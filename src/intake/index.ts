export { checkJson, formatCheck, type CheckJson } from './check-report.ts';
export { fingerprintRecords } from './fingerprint.ts';
export { findingTitles } from './messages.ts';
export { readRecords, type Progress, type ReadOptions } from './read-records.ts';
export { identitiesPath, writeIdentities } from './identity/decisions.ts';
export { writeRejects, type WrittenRejects } from './rejects/write-rejects.ts';
export { proposalJson, proposalLines, proposalYaml } from './survey/proposal-yaml.ts';
export { proposeProject, withProposal, type Proposal } from './survey/propose-project.ts';
