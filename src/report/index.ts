import type { pageAssets as assets } from './page-assets.ts';
import type { renderMarkdown as markdown } from './render-markdown.ts';
import type {
  renderOrganisation as organisation,
  renderOrganisationMarkdown as organisationMarkdown,
  renderOrganisationPdf as organisationPdf,
  traceOrganisation as organisationTrace,
} from './render-organisation.ts';
import type { renderPdf as pdf } from './render-pdf.ts';
import type { renderReport as report } from './render-report.ts';
import type { TracedValue, traceReport as trace } from './trace.ts';

export type { TracedValue } from './trace.ts';

// Loaded where a report is made: a tenth of all our modules, and nothing else needs them.

export const pageAssets: typeof assets = async () => (await import('./page-assets.ts')).pageAssets();

export const renderReport: typeof report = async (...given) => (await import('./render-report.ts')).renderReport(...given);

export const renderPdf: typeof pdf = async (...given) => (await import('./render-pdf.ts')).renderPdf(...given);

export const renderMarkdown = async (...given: Parameters<typeof markdown>): Promise<string> =>
  (await import('./render-markdown.ts')).renderMarkdown(...given);

export const renderOrganisation: typeof organisation = async (...given) =>
  (await import('./render-organisation.ts')).renderOrganisation(...given);

export const renderOrganisationPdf: typeof organisationPdf = async (...given) =>
  (await import('./render-organisation.ts')).renderOrganisationPdf(...given);

export const renderOrganisationMarkdown = async (...given: Parameters<typeof organisationMarkdown>): Promise<string> =>
  (await import('./render-organisation.ts')).renderOrganisationMarkdown(...given);

export const traceOrganisation = async (...given: Parameters<typeof organisationTrace>): Promise<TracedValue[]> =>
  (await import('./render-organisation.ts')).traceOrganisation(...given);

export const traceReport = async (...given: Parameters<typeof trace>): Promise<TracedValue[]> =>
  (await import('./trace.ts')).traceReport(...given);
