export { pageAssets } from './page-assets.ts';
export { renderReport, type ReportAssets } from './render-report.ts';
export { renderPdf } from './render-pdf.ts';
export { renderMarkdown } from './render-markdown.ts';
export { renderOrganisation, renderOrganisationPdf } from './render-organisation.ts';
