export {
  audiences,
  audienceTitles,
  defaultThresholds,
  type Audience,
  type AudienceThresholds,
  type NamedAudience,
  type Thresholds,
} from './audiences.ts';
export { audienceOf, disclose, ownKey, type Disclosed } from './disclosed.ts';
export { otherOrganisations } from './visibility.ts';
