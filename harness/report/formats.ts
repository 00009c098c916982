import type { Result } from './result';
import type { TextOptions } from './text';

export const REPORT_FORMATS = ['text', 'json', 'sarif', 'junit', 'markdown', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

type Reporter = (result: Result, options: TextOptions) => string;

/** Only the reporter that is asked for is loaded, and what it needs. */
const REPORTERS: Readonly<Record<ReportFormat, () => Promise<Reporter>>> = {
  text: async () => (await import('./text.js')).textReport,
  json: async () => (await import('./json.js')).jsonReport,
  sarif: async () => (await import('./sarif.js')).sarifReport,
  junit: async () => (await import('./junit.js')).junitReport,
  markdown: async () => (await import('./markdown.js')).markdownReport,
  github: async () => (await import('./github.js')).githubReport,
};

/** A result as one of the formats; the options are for the text at a terminal, every other is the same everywhere. */
export async function render(result: Result, format: ReportFormat, options: TextOptions): Promise<string> {
  const report = await REPORTERS[format]();
  return report(result, options);
}
