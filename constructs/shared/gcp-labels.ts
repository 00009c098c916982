import { fitted } from '../../plan/names';

/** Source: cloud.google.com/resource-manager/docs/labels-overview#requirements. */
const LONGEST = 63;

function legal(text: string): string {
  return fitted(text.toLowerCase().replace(/[^a-z0-9_-]/g, '_'), LONGEST, '_');
}

/** Tags as Google Cloud allows them: `data-platform@duka.example` becomes `data-platform_duka_example`. */
export function labelsOf(tags: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [legal(key), legal(value)]));
}
