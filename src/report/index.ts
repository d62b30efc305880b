export { pageAssets } from './page-assets.ts';
export { renderReport, type ReportAssets } from './render-report.ts';
