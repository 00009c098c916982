import type { Attribute } from '../harness/facts/facts';
import type { Questions } from './define';

type Asked = Pick<Questions<string>, 'settings' | 'need' | 'cannotTell'>;

/** Of the regions that hold a copy, those that no data may be in. */
export function outsideAllowed(replicas: Attribute<readonly string[]>, asked: Asked): readonly string[] {
  const { settings, need, cannotTell } = asked;
  const regions = need(replicas, 'the regions of its replicas') ?? [];
  if (regions.length === 0) return [];
  const residency =
    settings.residency ?? cannotTell('which regions data may be in is stated nowhere; write residency with regions');
  const allowed = Object.values(residency).flatMap((one) => one.regions.map(spelt));
  return regions.filter((region) => !allowed.includes(spelt(region)));
}

function spelt(region: string): string {
  return region.toLowerCase().replaceAll(' ', '');
}
